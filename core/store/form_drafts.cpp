// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/form_drafts.h"

#include "core/base/error.h"
#include "core/store/identifiers.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kakehashi {

namespace {

/// Every field of the longest form at its longest, several times over.
constexpr qsizetype mostBytes = 4'000'000;

struct FormDraftsWords
{
    Q_DECLARE_TR_FUNCTIONS(FormDrafts)
};

QByteArray bytesOf(const QJsonObject& content)
{
    QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    if (bytes.size() > mostBytes)
        throw Error(
            FormDraftsWords::tr("This form holds more than can be kept as a draft. Save it, or shorten its "
                                "longest text."),
            QStringLiteral("%1 bytes").arg(bytes.size()));
    return bytes;
}

/// A draft is written while somebody types: where the store is being written to, a long list for instance,
/// the window must not stand still until that is done.
class Impatience
{
public:
    explicit Impatience(Database& database)
        : m_database(database), m_usual(database.value(QStringLiteral("PRAGMA busy_timeout")).toLongLong())
    {
        wait(0);
    }
    ~Impatience()
    {
        try {
            wait(m_usual);
        } catch (const Error&) { // NOLINT(bugprone-empty-catch): whoever waits less is told so
        }
    }
    Impatience(const Impatience&) = delete;
    Impatience& operator=(const Impatience&) = delete;

private:
    void wait(qint64 milliseconds)
    {
        m_database.value(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds));
    }

    Database& m_database;
    const qint64 m_usual;
};

} // namespace

FormDrafts::FormDrafts(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

QString FormDrafts::save(const FormDraft& draft)
{
    const QByteArray content = bytesOf(draft.content);
    QString id = draft.id.isEmpty() ? newId() : draft.id;
    const Impatience impatience(m_database);
    // One statement, so one commit: a written draft outlives the program being killed.
    m_database.run(
        QStringLiteral("INSERT INTO form_drafts (id, form, record, by_whom, at, content) "
                       "VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET form = excluded.form, record = excluded.record, "
                       "by_whom = excluded.by_whom, at = excluded.at, content = excluded.content"),
        {id, draft.form, draft.record, draft.by, m_clock.now().toMSecsSinceEpoch(),
         QString::fromUtf8(content)});
    return id;
}

void FormDrafts::erase(const QString& id)
{
    m_database.run(QStringLiteral("DELETE FROM form_drafts WHERE id = ?"), {id});
}

QList<FormDraft> FormDrafts::of(const QString& form)
{
    QSqlQuery rows = m_database.prepare(QStringLiteral(
        "SELECT id, record, by_whom, at, content FROM form_drafts WHERE form = ? ORDER BY at DESC, id DESC"));
    Database::execute(rows, {form});
    QList<FormDraft> drafts;
    while (rows.next()) {
        const QJsonDocument content = QJsonDocument::fromJson(rows.value(4).toString().toUtf8());
        if (!content.isObject())
            continue;
        drafts.append({rows.value(0).toString(), form, rows.value(1).toString(), rows.value(2).toString(),
                       QDateTime::fromMSecsSinceEpoch(rows.value(3).toLongLong(), Qt::UTC),
                       content.object()});
    }
    return drafts;
}

} // namespace kakehashi
