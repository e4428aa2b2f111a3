// SPDX-License-Identifier: GPL-3.0-or-later
// What held rows ask: all SQL of row_questions.
#include "core/feed/held_rows.h"

#include "core/postings/posting_json.h"

#include <QJsonDocument>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString kindOf(const HeldRows::Asking& asking)
{
    return asking.posting == 0 ? u"which_posting"_s : u"both_changed"_s;
}

QVariant postingOf(const HeldRows::Asking& asking)
{
    return asking.posting == 0 ? QVariant() : QVariant(asking.posting);
}

} // namespace

void HeldRows::insertQuestion(qint64 seq, const Asking& asking, const QString& matchKey)
{
    m_database.run(u"INSERT INTO row_questions (held_seq, kind, posting_seq, match_key, candidates, base) "
                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {seq, kindOf(asking), postingOf(asking), matchKey,
                    compact(QJsonDocument(asking.candidates)), compact(QJsonDocument(asking.base))});
}

std::optional<HeldRows::Asking> HeldRows::asking(qint64 seq)
{
    const QVariantList row = m_database.row(
        u"SELECT posting_seq, candidates, base FROM row_questions WHERE held_seq = ?"_s, {seq});
    if (row.isEmpty())
        return std::nullopt;
    const auto document = [&row](qsizetype column) {
        return QJsonDocument::fromJson(row.at(column).toString().toUtf8());
    };
    return Asking{row.at(0).toLongLong(), document(1).array(), document(2).object()};
}

void HeldRows::setAsking(qint64 seq, const std::optional<Asking>& asking)
{
    if (asking)
        m_database.run(
            u"UPDATE row_questions SET kind = ?, posting_seq = ?, candidates = ?, base = ? WHERE held_seq = ?"_s,
            {kindOf(*asking), postingOf(*asking), compact(QJsonDocument(asking->candidates)),
             compact(QJsonDocument(asking->base)), seq});
    else
        m_database.run(u"DELETE FROM row_questions WHERE held_seq = ?"_s, {seq});
}

void HeldRows::setAnswer(qint64 seq, const QJsonObject& answer)
{
    m_database.run(u"UPDATE row_questions SET answer = ? WHERE held_seq = ?"_s,
                   {compact(QJsonDocument(answer)), seq});
}

void HeldRows::setExisting(qint64 seq, qint64 posting)
{
    setContent(seq, u"existing"_s, posting);
}

void HeldRows::setPosting(qint64 seq, const Posting& posting)
{
    setContent(seq, u"posting"_s, toJson(posting));
}

void HeldRows::setContent(qint64 seq, const QString& key, const QJsonValue& value)
{
    const QString text = m_database.value(u"SELECT content FROM held_rows WHERE seq = ?"_s, {seq}).toString();
    QJsonObject content = QJsonDocument::fromJson(text.toUtf8()).object();
    content[key] = value;
    m_database.run(u"UPDATE held_rows SET content = ? WHERE seq = ?"_s,
                   {compact(QJsonDocument(content)), seq});
}

qint64 HeldRows::waitingQuestionCount()
{
    return m_database
        .value(u"SELECT COUNT(*) FROM row_questions q JOIN held_rows h ON h.seq = q.held_seq "
               "WHERE h.state = 'waiting'"_s)
        .toLongLong();
}

HeldRows::Asked HeldRows::waitingQuestions(const QString& sender, const QDateTime& sentUntil)
{
    QSqlQuery& query =
        m_database.run(u"SELECT q.held_seq, q.posting_seq, q.match_key, m.sender FROM row_questions q "
                       "JOIN held_rows h ON h.seq = q.held_seq JOIN messages m ON m.seq = h.message_seq "
                       "WHERE h.state = 'waiting' AND m.sent_at <= ? ORDER BY q.held_seq DESC"_s,
                       {sentUntil.toMSecsSinceEpoch()});
    Asked asked;
    while (query.next()) {
        const qint64 row = query.value(0).toLongLong();
        const QString matchKey = query.value(2).toString();
        asked.rows.insert(row);
        if (!query.value(1).isNull())
            asked.byPosting.insert(query.value(1).toLongLong(), row);
        else if (!matchKey.isEmpty() && query.value(3).toString() == sender)
            asked.byMatchKey.insert(matchKey, row);
    }
    return asked;
}

} // namespace kakehashi::feed
