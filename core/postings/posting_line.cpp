// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_line.h"

#include "core/postings/posting_rows.h"
#include "core/store/sql_dialect.h"

#include <QHash>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr qsizetype linesAtOnce = 100; ///< as many rows as a list fetches at a time

QString selection()
{
    return QStringLiteral("SELECT p.seq, p.reference, p.state, p.close_reason, p.hired, p.urgency, p.sender, "
                          "p.masking_requested, p.occupation, p.headcount, p.prefecture, p.municipality, "
                          "p.start_on, p.end_on, p.pay_basis, p.pay_yen, ") +
           jsonText(QStringLiteral("t.body"), QStringLiteral("institution_name"), SqlDialect::Sqlite) +
           QStringLiteral(", ") +
           jsonText(QStringLiteral("t.body"), QStringLiteral("workplace.facility_name"), SqlDialect::Sqlite) +
           QStringLiteral(
               " FROM postings p JOIN posting_texts t ON t.posting_seq = p.seq WHERE p.seq IN (?") +
           QStringLiteral(", ?").repeated(linesAtOnce - 1) + QLatin1Char(')');
}

template<typename E>
std::optional<E> term(const QVariant& code, const QString& reference)
{
    if (code.isNull())
        return std::nullopt;
    const auto value = fromCode<E>(code.toString());
    if (!value)
        throw posting_rows::damaged(reference, code.toString());
    return value;
}

std::optional<QDate> day(const QVariant& text, const QString& reference)
{
    if (text.isNull())
        return std::nullopt;
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    if (!date.isValid())
        throw posting_rows::damaged(reference, text.toString());
    return date;
}

std::optional<Yen> yen(const QVariant& amount, const QString& reference)
{
    if (amount.isNull())
        return std::nullopt;
    const auto made = Yen::make(amount.toLongLong());
    if (!made)
        throw posting_rows::damaged(reference, QStringLiteral("pay_yen"));
    return made;
}

PostingLine lineAt(const QSqlQuery& row)
{
    PostingLine line;
    line.seq = row.value(0).toLongLong();
    line.reference = row.value(1).toString();
    line.state = posting_rows::stateOf(row.value(2).toString(), line.reference);
    line.closeReason = posting_rows::reasonOf(row.value(3), line.reference);
    line.hired = row.value(4).toInt();
    line.urgency = row.value(5).toInt();
    line.sender = row.value(6).toString();
    line.maskingRequested = row.value(7).toBool();
    line.occupation = term<Occupation>(row.value(8), line.reference);
    if (const QVariant headcount = row.value(9); !headcount.isNull())
        line.headcount = headcount.toInt();
    line.prefecture = row.value(10).toString();
    line.municipality = row.value(11).toString();
    line.employment = {day(row.value(12), line.reference), day(row.value(13), line.reference)};
    line.pay.basis = term<PayBasis>(row.value(14), line.reference);
    line.pay.amount = yen(row.value(15), line.reference);
    line.institutionName = row.value(16).toString();
    line.facilityName = row.value(17).toString();
    return line;
}

void readSome(Database& database, const QList<qint64>& seqs, QHash<qint64, PostingLine>& read)
{
    static const QString sql = selection();
    QVariantList values(seqs.begin(), seqs.end());
    // One text for any number, so that it is prepared once; no posting has the position 0.
    while (values.size() < linesAtOnce)
        values.append(0);
    QSqlQuery& rows = database.run(sql, values);
    try {
        while (rows.next()) {
            PostingLine line = lineAt(rows);
            const qint64 seq = line.seq;
            read.insert(seq, std::move(line));
        }
    } catch (...) {
        rows.finish(); // left open it would hold this connection to the store as it was
        throw;
    }
}

} // namespace

PostingStatus PostingLine::statusOn(QDate deskDay) const
{
    return kakehashi::statusOn(state, closeReason, employment.end, deskDay);
}

int PostingLine::seatsLeft() const
{
    return std::max(0, headcount.value_or(0) - hired);
}

PostingLine lineOf(const StoredPosting& stored)
{
    const Posting& posting = stored.posting;
    PostingLine line;
    line.seq = stored.seq;
    line.reference = stored.reference;
    line.state = stored.state;
    line.closeReason = stored.closeReason;
    line.hired = stored.hired;
    line.urgency = stored.urgency;
    line.sender = stored.sender;
    line.maskingRequested = posting.maskingRequested;
    line.occupation = posting.occupation;
    line.headcount = posting.headcount;
    line.prefecture = posting.workplace.prefecture;
    line.municipality = posting.workplace.municipality;
    line.employment = posting.employment;
    line.pay = {posting.pay.basis, posting.pay.amount, std::nullopt};
    line.institutionName = posting.institutionName;
    line.facilityName = posting.workplace.facilityName;
    return line;
}

QList<PostingLine> readLines(Database& database, const QList<qint64>& seqs)
{
    QHash<qint64, PostingLine> read;
    for (qsizetype from = 0; from < seqs.size(); from += linesAtOnce)
        readSome(database, seqs.mid(from, linesAtOnce), read);
    QList<PostingLine> found;
    found.reserve(seqs.size());
    for (const qint64 seq : seqs) {
        if (const auto line = read.constFind(seq); line != read.constEnd())
            found.append(*line);
    }
    return found;
}

} // namespace kakehashi
