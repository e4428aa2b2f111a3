// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk.h"

#include "core/base/error.h"
#include "core/disclosure/public_posting.h"
#include "core/store/identifiers.h"
#include "core/store/store_file.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

namespace kakehashi {

namespace {

AuditLog::Entry entryFor(const QString& action, const QJsonObject& detail)
{
    return {action, QStringLiteral("desk"), QStringLiteral("1"), detail};
}

/// Writes a whole store under a name of its own, so that the real name never stands for a half-made one, not
/// even after a power cut.
void writeNewStore(const QString& path, const DeskSettings& settings, const Clock& clock)
{
    Database database(path, Database::Mode::Create);
    AuditLog audit(database, clock);
    Transaction transaction(database);
    saveDeskSettings(database, settings);
    audit.append(
        entryFor(QStringLiteral("desk.created"), {{QStringLiteral("kind"), codeOf(settings.kind)},
                                                  {QStringLiteral("prefecture"), settings.prefectureCode},
                                                  {QStringLiteral("sample"), settings.sample}}));
    transaction.commit();
}

Clock clockFor(const DeskSettings& settings, const Clock& clock)
{
    const bool ownDay = settings.sample && settings.sampleDay.isValid() && !clock.isSet();
    return ownDay ? Clock(settings.sampleDay) : clock;
}

} // namespace

std::unique_ptr<Desk> Desk::create(const QString& path, const DeskSettings& settings, const Clock& clock)
{
    const StoreFile file(path);
    file.refuseTaken();
    const QFileInfo info(file.path());
    const StoreFile draft(info.dir().filePath(QStringLiteral(".%1.%2").arg(info.fileName(), newId())));
    try {
        writeNewStore(draft.path(), settings, clock);
        draft.moveTo(file.path());
    } catch (...) {
        draft.remove();
        throw;
    }
    return open(file.path(), clock);
}

std::unique_ptr<Desk> Desk::open(const QString& path, const Clock& clock, Database::Mode mode)
{
    Q_ASSERT(mode != Database::Mode::Create);
    std::unique_ptr<Desk> desk(new Desk(path, mode, clock));
    if (mode == Database::Mode::Open)
        desk->m_postings->refreshSearchIndex();
    return desk;
}

QString Desk::defaultStorePath()
{
    QString told = qEnvironmentVariable("KAKEHASHI_STORE");
    if (!told.isEmpty())
        return told;
    // Not AppDataLocation, which follows the program's name: desk program and command line share one store.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("Kakehashi/desk.sqlite"));
}

Desk::Desk(const QString& path, Database::Mode mode, const Clock& clock)
    : m_database(path, mode), m_settings(loadDeskSettings(m_database)), m_clock(clockFor(m_settings, clock)),
      m_audit(m_database, m_clock), m_drafts(m_database, m_clock), m_faxes(m_database, m_audit, m_clock),
      m_mailboxes(m_database, m_audit, m_clock), m_arrivals(m_database, m_audit, m_clock)
{
    makeStores();
}

void Desk::makeStores()
{
    m_feed.reset();
    m_actions.reset();
    m_referrals.reset();
    m_postings.emplace(m_database, m_audit, m_clock, searchText, m_settings.prefectureCode);
    m_actions.emplace(m_database, *m_postings, m_audit);
    m_applicants.emplace(m_database, m_audit, m_clock, m_settings.prefectureCode);
    m_referrals.emplace(m_database, m_audit, *m_postings, *m_applicants, m_clock, m_settings.prefectureCode);
    m_feed.emplace(m_database, m_audit, *m_postings, m_clock);
}

void Desk::changeSettings(const DeskSettings& settings)
{
    Transaction transaction(m_database);
    const DeskSettings before = loadDeskSettings(m_database);
    const QStringList changed = changedFields(before, settings);
    if (!changed.isEmpty()) {
        saveDeskSettings(m_database, settings);
        m_audit.append(entryFor(QStringLiteral("desk.settings_changed"),
                                {{QStringLiteral("fields"), QJsonArray::fromStringList(changed)}}));
    }
    transaction.commit();
    const bool moved = settings.prefectureCode != m_settings.prefectureCode;
    m_settings = settings;
    if (moved)
        makeStores();
}

PostingIndex Desk::postingIndex()
{
    PostingIndex index;
    m_postings->forEach(StatusFilter::All, [&index](const StoredPosting& stored) {
        index.add(stored);
        return true;
    });
    index.squeeze();
    return index;
}

} // namespace kakehashi
