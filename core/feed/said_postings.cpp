// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/said_postings.h"

#include "core/postings/posting_json.h"

#include <QJsonDocument>

namespace kakehashi::feed {

namespace {

QDateTime moment(const QVariant& milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

} // namespace

QList<KnownPosting> SaidPostings::bySourceKey(const QString& key) const
{
    return found(
        m_database.run(QStringLiteral("SELECT p.seq, s.said_at, s.posting_version, s.said FROM postings p "
                                      "LEFT JOIN posting_said s ON s.posting_seq = p.seq "
                                      "WHERE p.source_key = ? AND p.source_key <> '' ORDER BY p.seq"),
                       {key}));
}

QList<KnownPosting> SaidPostings::byMatchKey(const QString& matchKey) const
{
    return found(
        m_database.run(QStringLiteral("SELECT p.seq, s.said_at, s.posting_version, s.said FROM postings p "
                                      "LEFT JOIN posting_said s ON s.posting_seq = p.seq "
                                      "WHERE p.match_key = ? AND p.match_key <> '' ORDER BY p.seq"),
                       {matchKey}));
}

QList<KnownPosting> SaidPostings::found(QSqlQuery& query) const
{
    struct Said
    {
        qint64 seq;
        QDateTime at;
        int version;
        QString text;
    };
    QList<Said> rows;
    while (query.next())
        rows.append({query.value(0).toLongLong(), moment(query.value(1)), query.value(2).toInt(),
                     query.value(3).toString()});
    QList<KnownPosting> known;
    for (const Said& said : std::as_const(rows)) {
        const std::optional<StoredPosting> stored = m_postings.bySeq(said.seq);
        if (!stored)
            continue;
        const Posting word = said.at.isValid() ? saidOf(*stored, said.version, said.text) : Posting();
        known.append({*stored, said.at, word});
    }
    return known;
}

Posting SaidPostings::saidOf(const StoredPosting& stored, int version, const QString& said) const
{
    if (!said.isEmpty())
        return postingFromJson(QJsonDocument::fromJson(said.toUtf8()).object()).posting;
    if (stored.version == version)
        return stored.posting;
    const QList<PostingVersion> versions = m_postings.history(stored.seq);
    for (const PostingVersion& earlier : versions) {
        if (earlier.version == version)
            return earlier.posting;
    }
    return stored.posting;
}

QList<qint64> SaidPostings::openFrom(const QString& sender, const QDateTime& saidUntil) const
{
    QSqlQuery& query = m_database.run(
        QStringLiteral("SELECT p.seq FROM posting_said s JOIN messages m ON m.seq = s.message_seq "
                       "JOIN postings p ON p.seq = s.posting_seq "
                       "WHERE m.sender = ? AND s.said_at <= ? AND p.state = 'open' ORDER BY p.seq"),
        {sender, saidUntil.toMSecsSinceEpoch()});
    QList<qint64> seqs;
    while (query.next())
        seqs.append(query.value(0).toLongLong());
    return seqs;
}

bool SaidPostings::knowsMessage(const QString& digest) const
{
    return m_database.value(QStringLiteral("SELECT seq FROM messages WHERE digest = ?"), {digest}).isValid();
}

void SaidPostings::remember(qint64 posting, int version, const Place& place,
                            const std::optional<Posting>& said)
{
    const QVariant text =
        said ? QVariant(QString::fromUtf8(QJsonDocument(toJson(*said)).toJson(QJsonDocument::Compact)))
             : QVariant();
    m_database.run(
        QStringLiteral(
            "INSERT INTO posting_said (posting_seq, message_seq, attachment, sheet, row_number, said_at, "
            "posting_version, said) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (posting_seq) DO UPDATE SET message_seq = excluded.message_seq, "
            "attachment = excluded.attachment, sheet = excluded.sheet, row_number = excluded.row_number, "
            "said_at = excluded.said_at, posting_version = excluded.posting_version, "
            "said = excluded.said"),
        {posting, place.message, place.attachment, place.sheet, place.row, place.at.toMSecsSinceEpoch(),
         version, text});
}

QDateTime SaidPostings::saidAt(qint64 posting) const
{
    return moment(m_database.value(QStringLiteral("SELECT said_at FROM posting_said WHERE posting_seq = ?"),
                                   {posting}));
}

} // namespace kakehashi::feed
