// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/said_postings.h"

#include "core/postings/posting_json.h"
#include "core/postings/posting_rows.h"
#include "core/store/stored_moment.h"

#include <QJsonDocument>

#include <algorithm>

namespace kakehashi::feed {

namespace {

/// Postings, what the feed said of them last, and whether they were merged into another one.
QString knowing(const QString& condition)
{
    return QStringLiteral("SELECT p.seq, s.said_at, s.posting_version, s.said, g.merged_seq IS NOT NULL, "
                          "t.posting_seq IS NOT NULL "
                          "FROM postings p LEFT JOIN posting_said s ON s.posting_seq = p.seq "
                          "LEFT JOIN posting_merges g ON g.merged_seq = p.seq "
                          "LEFT JOIN taken_back_postings t ON t.posting_seq = p.seq WHERE ") +
           condition + QStringLiteral(" ORDER BY p.seq");
}

} // namespace

Statement& SaidPostings::kept(std::unique_ptr<Statement>& statement, const QString& sql) const
{
    if (!statement)
        statement = std::make_unique<Statement>(m_database, sql);
    return *statement;
}

// Compared as the texts stand: reading a posting's JSON would take ten times as long.
std::optional<KnownPosting> SaidPostings::saying(const Posting& row) const
{
    static const QString sql = QStringLiteral(
        "SELECT t.body, t.contact, p.seq, p.reference, p.version, p.sender, s.said_at, s.posting_version, "
        "s.said IS NULL, p.state = 'open', p.id, p.hired, p.urgency, p.created_at, p.updated_at FROM "
        "postings p "
        "JOIN posting_texts t ON t.posting_seq = p.seq JOIN posting_said s ON s.posting_seq = p.seq "
        "WHERE p.source_key = ? AND p.source_key <> '' "
        "AND NOT EXISTS (SELECT 1 FROM posting_merges g WHERE g.merged_seq = p.seq) "
        "AND NOT EXISTS (SELECT 1 FROM taken_back_postings b WHERE b.posting_seq = p.seq) "
        "AND (SELECT count(*) FROM postings o WHERE o.source_key = p.source_key AND o.source_key <> '') = 1");
    Statement& stored = kept(m_saying, sql);
    const QByteArray key = row.sourceKey.toUtf8();
    stored.add(key);
    if (!stored.next())
        return std::nullopt;
    std::optional<KnownPosting> known;
    const posting_rows::Utf8Texts texts = posting_rows::utf8Texts(row);
    const bool isWord =
        stored.number(8) != 0 && stored.number(7) == stored.number(4) && stored.number(9) != 0;
    if (isWord && stored.text(0) == texts.body && stored.text(1) == texts.contact) {
        known.emplace();
        StoredPosting& posting = known->stored;
        posting.seq = stored.number(2);
        posting.reference = QString::fromUtf8(stored.text(3));
        posting.version = static_cast<int>(stored.number(4));
        posting.sender = QString::fromUtf8(stored.text(5));
        known->saidAt = storedMoment(stored.number(6));
        posting.id = QString::fromUtf8(stored.text(10));
        posting.hired = static_cast<int>(stored.number(11));
        posting.urgency = static_cast<int>(stored.number(12));
        posting.createdAt = storedMoment(stored.number(13));
        posting.updatedAt = storedMoment(stored.number(14));
        posting.posting = row;
        known->said = row;
    }
    stored.finish();
    return known;
}

QList<KnownPosting> SaidPostings::bySourceKey(const QString& key) const
{
    Statement& numbers =
        kept(m_numbers, QStringLiteral("SELECT 1 FROM postings WHERE source_key = ? AND source_key <> ''"));
    const QByteArray number = key.toUtf8();
    const bool isKnown = numbers.add(number).next();
    numbers.finish();
    if (!isKnown)
        return {};
    static const QString sql = knowing(QStringLiteral("p.source_key = ? AND p.source_key <> ''"));
    return found(m_database.run(sql, {key}));
}

QList<KnownPosting> SaidPostings::byMatchKey(const QString& matchKey) const
{
    // What was merged may have changed the survivor's stable fields; lists go on naming it by the old ones.
    static const QString sql = knowing(
        QStringLiteral("p.seq IN (SELECT seq FROM postings WHERE match_key = ? AND match_key <> '' UNION "
                       "SELECT into_seq FROM posting_merges WHERE into_match_key = ? "
                       "AND into_match_key <> '')"));
    return found(m_database.run(sql, {matchKey, matchKey}));
}

std::optional<KnownPosting> SaidPostings::bySeq(qint64 seq) const
{
    static const QString sql = knowing(QStringLiteral("p.seq = ?"));
    const QList<KnownPosting> known = found(m_database.run(sql, {seq}));
    return known.isEmpty() ? std::nullopt : std::optional(known.constFirst());
}

QList<KnownPosting> SaidPostings::found(QSqlQuery& query) const
{
    struct Said
    {
        qint64 seq;
        QDateTime at;
        int version;
        QString text;
        bool merged;
        bool takenBack;
    };
    QList<Said> rows;
    while (query.next())
        rows.append({query.value(0).toLongLong(), storedMoment(query.value(1)), query.value(2).toInt(),
                     query.value(3).toString(), query.value(4).toBool(), query.value(5).toBool()});
    QList<KnownPosting> known;
    for (const Said& said : std::as_const(rows)) {
        const std::optional<StoredPosting> stored = m_postings.bySeq(said.seq);
        if (!stored)
            continue;
        const Posting word = said.at.isValid() ? saidOf(*stored, said.version, said.text) : Posting();
        if (said.merged)
            known.append({m_postings.bySeq(m_postings.survivorOf(said.seq)).value(), said.at, word, *stored});
        else
            known.append({*stored, said.at, word, std::nullopt, said.takenBack});
    }
    return known;
}

Posting SaidPostings::saidOf(const StoredPosting& stored, int version, const QString& said) const
{
    if (!said.isEmpty())
        return postingFromJson(QJsonDocument::fromJson(said.toUtf8()).object()).posting;
    return versionOf(stored, version).value_or(stored.posting);
}

std::optional<Posting> SaidPostings::versionOf(const StoredPosting& stored, int version) const
{
    if (stored.version == version)
        return stored.posting;
    const QList<PostingVersion> versions = m_postings.history(stored.seq);
    for (const PostingVersion& earlier : versions) {
        if (earlier.version == version)
            return earlier.posting;
    }
    return std::nullopt;
}

std::optional<KnownSheet> SaidPostings::bySheet(const QString& id, int version) const
{
    const QVariant seq = m_database.value(QStringLiteral("SELECT seq FROM postings WHERE id = ?"), {id});
    const std::optional<StoredPosting> stored =
        seq.isValid() ? m_postings.bySeq(seq.toLongLong()) : std::nullopt;
    if (!stored)
        return std::nullopt;
    const std::optional<StoredPosting> survivor = m_postings.bySeq(m_postings.survivorOf(stored->seq));
    const QString mergedInto = survivor && survivor->seq != stored->seq ? survivor->reference : QString();
    return KnownSheet{*stored, mergedInto, versionOf(*stored, version)};
}

QList<qint64> SaidPostings::openFrom(const QString& sender, const QDateTime& saidUntil) const
{
    QSqlQuery& query = m_database.run(
        QStringLiteral("SELECT p.seq, g.merged_seq IS NOT NULL FROM posting_said s "
                       "JOIN messages m ON m.seq = s.message_seq JOIN postings p ON p.seq = s.posting_seq "
                       "LEFT JOIN posting_merges g ON g.merged_seq = p.seq "
                       "WHERE m.sender = ? AND s.said_at <= ? "
                       "AND (p.state = 'open' OR g.merged_seq IS NOT NULL) ORDER BY p.seq"),
        {sender, saidUntil.toMSecsSinceEpoch()});
    QList<qint64> seqs;
    QList<qint64> mergedAway;
    while (query.next())
        (query.value(1).toBool() ? mergedAway : seqs).append(query.value(0).toLongLong());
    for (const qint64 seq : std::as_const(mergedAway)) {
        const std::optional<StoredPosting> survivor = m_postings.bySeq(m_postings.survivorOf(seq));
        if (survivor && survivor->state == PostingState::Open && !seqs.contains(survivor->seq))
            seqs.append(survivor->seq);
    }
    std::ranges::sort(seqs);
    return seqs;
}

bool SaidPostings::knowsMessage(const QString& digest) const
{
    return m_database
        .value(QStringLiteral("SELECT seq FROM messages m WHERE digest = ? AND NOT EXISTS (SELECT 1 FROM "
                              "message_states s WHERE s.message_seq = m.seq AND s.state = 'reverted')"),
               {digest})
        .isValid();
}

void SaidPostings::remember(qint64 posting, int version, const Place& place,
                            const std::optional<Posting>& said, const RowPrint& print)
{
    Statement& remembering = kept(
        m_remembering,
        QStringLiteral(
            "INSERT INTO posting_said (posting_seq, message_seq, attachment, sheet, row_number, said_at, "
            "posting_version, said, row_print_1, row_print_2) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (posting_seq) DO UPDATE SET message_seq = excluded.message_seq, "
            "attachment = excluded.attachment, sheet = excluded.sheet, row_number = excluded.row_number, "
            "said_at = excluded.said_at, posting_version = excluded.posting_version, "
            "said = excluded.said, row_print_1 = excluded.row_print_1, "
            "row_print_2 = excluded.row_print_2"));
    const QByteArray attachment = place.attachment.toUtf8();
    const QByteArray sheet = place.sheet.toUtf8();
    const QByteArray text = said ? QJsonDocument(toJson(*said)).toJson(QJsonDocument::Compact) : QByteArray();
    remembering.add(posting).add(place.message).add(attachment).add(sheet).add(place.row);
    remembering.add(place.at.toMSecsSinceEpoch()).add(version);
    said ? remembering.add(text) : remembering.addNull();
    if (print.isNull())
        remembering.addNull().addNull();
    else
        remembering.add(print.first).add(print.second);
    remembering.run();
}

void SaidPostings::repeat(qint64 posting, const Place& place)
{
    Statement& repeating = kept(
        m_repeating, QStringLiteral("UPDATE posting_said SET message_seq = ?, attachment = ?, sheet = ?, "
                                    "row_number = ?, said_at = ? WHERE posting_seq = ?"));
    const QByteArray attachment = place.attachment.toUtf8();
    const QByteArray sheet = place.sheet.toUtf8();
    repeating.add(place.message).add(attachment).add(sheet).add(place.row);
    repeating.add(place.at.toMSecsSinceEpoch()).add(posting).run();
}

void SaidPostings::keepEarlier(qint64 message, const QList<qint64>& postings)
{
    constexpr int atOnce = 100;
    static const QString sql =
        QStringLiteral(
            "INSERT INTO said_before (message_seq, posting_seq, earlier_message, attachment, sheet, "
            "row_number, said_at, posting_version, said) SELECT ?, posting_seq, message_seq, "
            "attachment, sheet, row_number, said_at, posting_version, said FROM posting_said "
            "WHERE message_seq <> ? AND posting_seq IN (?") +
        QStringLiteral(", ?").repeated(atOnce - 1) + QStringLiteral(") ON CONFLICT DO NOTHING");
    for (qsizetype from = 0; from < postings.size(); from += atOnce) {
        const QList<qint64> some = postings.mid(from, atOnce);
        QVariantList values{message, message};
        values.append(QVariantList(some.begin(), some.end()));
        while (values.size() < atOnce + 2) // one text for any number; no posting has the position 0
            values.append(0);
        m_database.run(sql, values);
    }
}

QDateTime SaidPostings::saidAt(qint64 posting) const
{
    return storedMoment(m_database.value(
        QStringLiteral("SELECT said_at FROM posting_said WHERE posting_seq = ?"), {posting}));
}

} // namespace kakehashi::feed
