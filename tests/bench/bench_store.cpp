// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_store.h"

#include "core/base/error.h"
#include "core/base/japanese_text.h"
#include "core/disclosure/public_posting.h"
#include "core/store/store_file.h"
#include "core/store/transaction.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/posting_generator.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlQuery>

#include <iostream>

namespace kakehashi::bench {

namespace {

constexpr quint32 postingsInOneTransaction = 100'000;

/// Under its own name only when it is whole, so that what was interrupted is begun again.
QString draftOf(const QString& path)
{
    for (const char* const suffix : {".part", ".part-wal", ".part-shm", ".part-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
    return path + QLatin1StringView(".part");
}

void must(bool done, const QSqlError& error)
{
    if (!done)
        throw Error(error.text());
}

} // namespace

BenchStore::BenchStore(quint32 postings)
    : m_size(postings), m_bareConnection(QStringLiteral("bare-%1").arg(postings))
{
    const QDir folder = benchFolder();
    // The rule in the name: an index of an older one is not measured.
    const QString name = QStringLiteral("%1-%2").arg(postings).arg(searchRule);
    const QString path = folder.filePath(name + QStringLiteral(".sqlite"));
    const QString barePath = folder.filePath(name + QStringLiteral("-bare.sqlite"));
    if (!QFile::exists(path))
        fill(path);
    openStore(path, Database::Mode::Open);
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_bareConnection);
    if (!QFile::exists(barePath))
        fillBare(barePath);
    openBare(barePath);
}

BenchStore::~BenchStore()
{
    bare().close();
    QSqlDatabase::removeDatabase(m_bareConnection);
}

QSqlDatabase BenchStore::bare() const
{
    return QSqlDatabase::database(m_bareConnection, false);
}

void BenchStore::openStore(const QString& path, Database::Mode mode)
{
    m_database = std::make_unique<Database>(path, mode);
    m_audit = std::make_unique<AuditLog>(*m_database, m_clock);
    m_postings = std::make_unique<PostingStore>(*m_database, *m_audit, m_clock, searchText, 13);
}

void BenchStore::openBare(const QString& path)
{
    QSqlDatabase database = bare();
    database.setDatabaseName(path);
    must(database.open(), database.lastError());
}

void BenchStore::fill(const QString& path)
{
    const QString draft = draftOf(path);
    openStore(draft, Database::Mode::Create);
    m_postings->refreshSearchIndex();
    const PostingOrigin origin{QStringLiteral("bench"), {}, QStringLiteral("mhlw@example.jp")};
    QElapsedTimer timer;
    timer.start();
    for (quint32 from = 0; from < m_size; from += postingsInOneTransaction) {
        Transaction transaction(*m_database);
        for (quint32 n = from; n < std::min(from + postingsInOneTransaction, m_size); ++n)
            m_postings->add(inventedPosting(n), PostingState::Open, origin);
        transaction.commit();
    }
    std::cerr << "made a store of " << m_size << " postings in "
              << static_cast<double>(timer.elapsed()) / 1000 << " s\n";
    m_postings.reset();
    m_audit.reset();
    m_database.reset();
    StoreFile(draft).moveTo(path);
}

void BenchStore::fillBare(const QString& path)
{
    const QString draft = draftOf(path);
    openBare(draft);
    QSqlDatabase database = bare();
    QSqlQuery query(database);
    must(query.exec(
             QStringLiteral("CREATE TABLE bare (seq INTEGER PRIMARY KEY, open_text TEXT, hidden_text TEXT)")),
         query.lastError());
    database.transaction();
    query.prepare(QStringLiteral("INSERT INTO bare VALUES (?, ?, ?)"));
    m_postings->forEach(StatusFilter::All, [&query](const StoredPosting& stored) {
        const SearchText text = searchText(stored);
        query.addBindValue(stored.seq);
        query.addBindValue(japanese::folded(text.open, true));
        query.addBindValue(japanese::folded(text.hidden, true));
        must(query.exec(), query.lastError());
        return true;
    });
    must(database.commit(), database.lastError());
    query = QSqlQuery();
    database.close();
    QFile::rename(draft, path);
}

} // namespace kakehashi::bench
