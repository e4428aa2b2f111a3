// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_batch.h"

#include "core/base/error.h"
#include "core/postings/field_text.h"
#include "core/postings/posting_filters.h"
#include "core/postings/posting_match_key.h"
#include "core/postings/posting_rows.h"
#include "core/store/identifiers.h"

#include <QJsonDocument>

namespace kakehashi {

namespace {

constexpr std::size_t chunkSize = 250;
constexpr std::size_t chunksInMaking = 3;
/// FTS5 gathers words until another statement writes, and merges what it gathered with what stands already:
/// the more at once, the less often. So many postings' words are some forty megabytes.
constexpr std::size_t wordsAtOnce = 20'000;
constexpr std::size_t wordsPerPulse = 250; ///< postings

/// A posting's text and what stands for its absence.
void add(Statement& statement, const QByteArray& text)
{
    if (text.isNull())
        statement.addNull();
    else
        statement.add(text);
}

template<typename E>
QByteArray code(const std::optional<E>& term)
{
    return term ? QByteArray(Vocabulary<E>::terms()[static_cast<std::size_t>(*term)].code.data())
                : QByteArray();
}

QByteArray day(const std::optional<QDate>& date)
{
    QByteArray text;
    if (date)
        field_text::appendDay(text, *date);
    return text;
}

void hash(QCryptographicHash& hash, const QByteArray& id)
{
    hash.addData(id);
    hash.addData(QByteArrayView("\n"));
}

} // namespace

struct PostingBatch::Rows
{
    qint64 seq = 0;
    qint64 at = 0;
    QByteArray id;
    QByteArray reference;
    QByteArray sourceKey;
    QByteArray matchKey;
    bool masked = false;
    QByteArray occupation; ///< null: not stated, as are the next
    std::optional<int> headcount;
    QByteArray prefecture;
    QByteArray municipality;
    QByteArray start;
    QByteArray end;
    QByteArray payBasis;
    std::optional<Yen> pay;
    posting_rows::Utf8Texts texts;
    posting_filters::Columns filters;
    SearchIndex::Tokens tokens;
};

struct PostingBatch::Statements
{
    explicit Statements(Database& database)
        : posting(database,
                  QStringLiteral(
                      "INSERT INTO postings (seq, id, reference, state, version, created_at, updated_at, "
                      "sender, %1) VALUES (?, ?, ?, 'open', 1, ?, ?, ?%2)")
                      .arg(posting_rows::formColumns().join(QStringLiteral(", ")),
                           QStringLiteral(", ?").repeated(posting_rows::formColumns().size()))),
          texts(database,
                QStringLiteral("INSERT INTO posting_texts (posting_seq, body, contact) VALUES (?, ?, ?)")),
          filters(database, posting_filters::insertion()),
          change(database,
                 QStringLiteral("INSERT INTO posting_changes (posting_seq, version, at, by_whom, what, "
                                "message_id) VALUES (?, 1, ?, ?, 'created', ?)")),
          words(database, SearchIndex::insertion())
    {
    }

    Statement posting;
    Statement texts;
    Statement filters;
    Statement change;
    Statement words;
};

PostingBatch::PostingBatch(Database& database, AuditLog& audit, const Clock& clock,
                           const SearchTextOf& searchText, int prefectureCode, PostingOrigin origin,
                           Pulse pulse)
    : m_database(database), m_audit(audit), m_clock(clock), m_searchText(searchText),
      m_prefectureCode(prefectureCode), m_origin(std::move(origin)), m_pulse(std::move(pulse)),
      m_by(m_origin.by.toUtf8()), m_message(m_origin.message.toUtf8()), m_sender(m_origin.sender.toUtf8())
{
    m_database.enlist(*this);
}

PostingBatch::~PostingBatch()
{
    m_database.withdraw(*this);
}

void PostingBatch::begin()
{
    if (!m_database.inTransaction())
        throw Error(QCoreApplication::translate("PostingStore", "These postings could not be kept."),
                    QStringLiteral("batch outside a transaction"));
    m_database.writeDeferred();
    m_first = m_next = nextPostingSeq(m_database);
    m_now = QDateTime::fromMSecsSinceEpoch(m_clock.now().toMSecsSinceEpoch(), Qt::UTC);
    m_referenceStart = referenceStart(m_prefectureCode, m_clock.today().year());
    m_statements = std::make_unique<Statements>(m_database);
}

qint64 PostingBatch::add(const Posting& posting)
{
    if (!m_statements)
        begin();
    StoredPosting& stored = m_chunk.emplace_back();
    stored.seq = m_next++;
    stored.id = newId();
    stored.reference = m_referenceStart + QString::number(stored.seq).rightJustified(6, QLatin1Char('0'));
    stored.createdAt = m_now;
    stored.updatedAt = m_now;
    stored.sender = m_origin.sender;
    stored.posting = posting;
    hash(m_ids, stored.id.toLatin1());
    if (m_chunk.size() == chunkSize)
        hand();
    return m_next - 1;
}

/// To another thread, which makes the rows of it.
void PostingBatch::hand()
{
    m_making.push_back(std::async(std::launch::async, [chunk = std::exchange(m_chunk, {}), this] {
        ReadyChunk ready;
        ready.reserve(chunk.size());
        for (const StoredPosting& stored : chunk)
            ready.push_back(rowsOf(stored, m_searchText));
        return ready;
    }));
    if (m_making.size() > chunksInMaking)
        writeOldest();
}

void PostingBatch::writeOldest()
{
    ReadyChunk ready = m_making.front().get();
    m_making.pop_front();
    for (Rows& rows : ready) {
        writeRows(rows);
        m_words.emplace_back(rows.seq, std::move(rows.tokens));
    }
    m_lastWritten = ready.back().seq;
    if (m_words.size() >= wordsAtOnce)
        writeWords();
}

void PostingBatch::writeWords()
{
    std::size_t written = 0;
    for (const auto& [seq, tokens] : m_words) {
        m_statements->words.add(seq).add(tokens.open).add(tokens.hidden).run();
        if (++written % wordsPerPulse == 0 && m_pulse)
            m_pulse();
    }
    m_words.clear();
}

PostingBatch::Rows PostingBatch::rowsOf(const StoredPosting& stored, const SearchTextOf& searchText)
{
    const Posting& posting = stored.posting;
    Rows rows;
    rows.seq = stored.seq;
    rows.at = stored.createdAt.toMSecsSinceEpoch();
    rows.id = stored.id.toLatin1();
    rows.reference = stored.reference.toLatin1();
    rows.sourceKey = posting.sourceKey.toUtf8();
    rows.matchKey = matchKeyOf(posting).toLatin1();
    rows.masked = posting.maskingRequested;
    rows.occupation = code(posting.occupation);
    rows.headcount = posting.headcount;
    rows.prefecture = posting.workplace.prefecture.toUtf8();
    rows.municipality = posting.workplace.municipality.toUtf8();
    rows.start = day(posting.employment.start);
    rows.end = day(posting.employment.end);
    rows.payBasis = code(posting.pay.basis);
    rows.pay = posting.pay.amount;
    rows.texts = posting_rows::utf8Texts(posting);
    rows.filters = posting_filters::columnsOf(stored);
    rows.tokens = SearchIndex::tokensOf(searchText(stored));
    return rows;
}

void PostingBatch::writeRows(const Rows& rows)
{
    Statement& posting = m_statements->posting;
    posting.add(rows.seq).add(rows.id).add(rows.reference).add(rows.at).add(rows.at).add(m_sender);
    posting.add(rows.sourceKey).add(rows.matchKey).add(rows.masked ? 1 : 0);
    kakehashi::add(posting, rows.occupation);
    rows.headcount ? posting.add(*rows.headcount) : posting.addNull();
    posting.add(rows.prefecture).add(rows.municipality);
    kakehashi::add(posting, rows.start);
    kakehashi::add(posting, rows.end);
    kakehashi::add(posting, rows.payBasis);
    rows.pay ? posting.add(rows.pay->amount()) : posting.addNull();
    posting.run();
    m_statements->texts.add(rows.seq).add(rows.texts.body).add(rows.texts.contact).run();
    m_statements->change.add(rows.seq).add(rows.at).add(m_by).add(m_message).run();
    m_statements->filters.add(rows.seq);
    for (const std::optional<qint64>& column : rows.filters)
        column ? m_statements->filters.add(*column) : m_statements->filters.addNull();
    m_statements->filters.run();
}

void PostingBatch::write()
{
    if (!m_chunk.empty())
        hand();
    while (!m_making.empty())
        writeOldest();
    if (!m_words.empty())
        writeWords();
}

void PostingBatch::forget() noexcept
{
    m_chunk.clear();
    m_making.clear(); // waits for what is being made
    m_words.clear();
    m_ids.reset();
    m_next = m_first;
    m_lastWritten = 0;
}

void PostingBatch::finish()
{
    write();
    if (m_next == m_first)
        return;
    m_audit.append(
        {QStringLiteral("postings.created"), QStringLiteral("message"), m_origin.message,
         QJsonObject{{QStringLiteral("count"), m_next - m_first},
                     {QStringLiteral("first"), m_first},
                     {QStringLiteral("ids_sha256"), QString::fromLatin1(m_ids.result().toHex())}}});
    m_first = m_next;
    m_ids.reset();
    m_statements.reset();
}

QList<qint64> PostingBatch::brokenBatches(Database& database)
{
    QList<qint64> broken;
    QSqlQuery entries = database.prepare(
        QStringLiteral("SELECT seq, detail FROM audit_log WHERE action = 'postings.created' ORDER BY seq"));
    Database::execute(entries);
    while (entries.next()) {
        const QJsonObject detail = QJsonDocument::fromJson(entries.value(1).toString().toUtf8()).object();
        const qint64 first = detail[QLatin1StringView("first")].toInteger();
        const qint64 count = detail[QLatin1StringView("count")].toInteger();
        // A draft that was put aside left its ID behind.
        Statement ids(database, QStringLiteral("SELECT id FROM (SELECT seq, id FROM postings UNION ALL "
                                               "SELECT seq, id FROM discarded_postings) "
                                               "WHERE seq BETWEEN ? AND ? ORDER BY seq"));
        ids.add(first).add(first + count - 1);
        QCryptographicHash found(QCryptographicHash::Sha256);
        while (ids.next())
            hash(found, ids.text(0).toByteArray());
        if (QString::fromLatin1(found.result().toHex()) != detail[QLatin1StringView("ids_sha256")].toString())
            broken.append(entries.value(0).toLongLong());
    }
    return broken;
}

} // namespace kakehashi
