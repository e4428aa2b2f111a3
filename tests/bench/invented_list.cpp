// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/invented_list.h"

#include "core/base/error.h"
#include "core/base/place.h"
#include "core/base/place_tables.h"
#include "core/postings/posting_fields.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/posting_generator.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonValue>

#include <array>

namespace kakehashi::bench {

using namespace Qt::StringLiterals;

namespace {

template<typename E>
QString lines(TermSet<E> terms)
{
    QStringList labels;
    for (const E term : terms.values())
        labels.append(labelOf(term));
    return labels.join(u'\n');
}

template<typename E>
QString label(std::optional<E> term)
{
    return term ? labelOf(*term) : QString();
}

/// The cells that the list writes in words of its own; all others are the plain value.
QString cellOf(const PostingField& field, const Posting& posting)
{
    const QLatin1StringView key = field.key;
    if (key == "masking_requested"_L1)
        return posting.maskingRequested ? u"希望する"_s : QString();
    if (key == "occupation"_L1)
        return label(posting.occupation);
    if (key == "workplace.facility_type"_L1)
        return label(posting.workplace.facilityType);
    if (key == "duties"_L1)
        return lines(posting.duties);
    if (key == "pay.basis"_L1)
        return label(posting.pay.basis);
    if (key == "hours.overtime"_L1)
        return posting.hours.overtime ? (*posting.hours.overtime ? u"有"_s : u"無"_s) : QString();
    if (key == "insurance"_L1)
        return lines(posting.insurance);
    if (key == "smoke_free_premises"_L1)
        return posting.smokeFreePremises ? u"敷地内禁煙"_s : QString();
    if (key == "registered_with"_L1)
        return lines(posting.registeredWith);
    if (key == "workplace.postal_code"_L1)
        return posting.workplace.postalCode ? posting.workplace.postalCode->formatted() : QString();
    return field.get(posting).toVariant().toString();
}

/// A postal code of each municipality.
const QHash<int, QString>& postalCodes()
{
    static const QHash<int, QString> codes = [] {
        QHash<int, QString> found;
        const QList<QByteArray> lines = qUncompress(place::readData(u"postal_codes.csv.qz"_s)).split('\n');
        for (const QByteArray& line : lines) {
            const QList<QByteArray> cells = line.split(',');
            if (cells.size() > 2 && !found.contains(cells[1].toInt()))
                found.insert(cells[1].toInt(), QString::fromLatin1(cells[0]));
        }
        return found;
    }();
    return codes;
}

/// As a sender has checked it: the postal code is the municipality's, the pay likely.
Posting listedPosting(quint32 n)
{
    Posting posting = inventedPosting(n);
    const auto* where = place::findMunicipality(posting.workplace.prefecture, posting.workplace.municipality);
    posting.workplace.postalCode = PostalCode::parse(postalCodes().value(where->jisCode));
    constexpr std::array<qint64, 3> least{9'000, 180'000, 1'100}; // a day, a month, an hour
    const qint64 step = least[static_cast<std::size_t>(posting.pay.basis.value_or(PayBasis::Hourly))];
    posting.pay.amount = Yen::make(step + posting.pay.amount->amount() % (step * 2));
    return posting;
}

QByteArray quoted(const QString& cell)
{
    QByteArray text = cell.toUtf8();
    if (text.contains(',') || text.contains('"') || text.contains('\n'))
        return '"' + text.replace('"', "\"\"") + '"';
    return text;
}

QByteArray rowOf(const Posting& posting)
{
    QByteArray row;
    for (const PostingField& field : postingFields()) {
        row += row.isEmpty() ? "" : ",";
        if (field.key == "trial_weeks"_L1) { // 有 or 無, and the weeks in a column of their own
            const int weeks = posting.trialWeeks.value_or(0);
            row += posting.trialWeeks ? (weeks > 0 ? "有" : "無") : "";
            row += weeks > 0 ? ',' + QByteArray::number(weeks) : QByteArray(",");
        } else {
            row += quoted(cellOf(field, posting));
        }
    }
    return row + "\r\n";
}

QByteArray headings()
{
    QByteArray row;
    for (const PostingField& field : postingFields()) {
        row += row.isEmpty() ? "" : ",";
        row += quoted(field.label.toString());
        if (field.key == "trial_weeks"_L1)
            row += ',' + u"⑤試用期間（週）"_s.toUtf8();
    }
    return row + "\r\n";
}

void write(const QString& path, quint32 postings, const QByteArray& end)
{
    QFile file(path + u".part"_s);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(file.errorString());
    file.write("\xEF\xBB\xBF" + headings());
    for (quint32 n = 0; n < postings; ++n)
        file.write(rowOf(listedPosting(n)));
    file.write(end);
    file.close();
    QFile::rename(file.fileName(), path);
}

QString listEnding(const QString& name, quint32 postings, const QByteArray& end)
{
    const QString path = benchFolder().filePath(name.arg(postings));
    if (!QFileInfo::exists(path))
        write(path, postings, end);
    return path;
}

} // namespace

QString inventedList(quint32 postings)
{
    return listEnding(u"list-%1.csv"_s, postings, {});
}

QString repeatedList(quint32 postings)
{
    return listEnding(u"list-%1-again.csv"_s, postings, "\r\n");
}

} // namespace kakehashi::bench
