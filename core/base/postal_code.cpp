// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/japanese_text.h"
#include "core/base/place.h"
#include "core/base/place_tables.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>

namespace kakehashi::place {

namespace {

constexpr qsizetype codeLength = 7;
constexpr qsizetype jisLength = 5;
constexpr qsizetype jisStart = codeLength + 1;
constexpr qsizetype townStart = jisStart + jisLength + 1;

/// Lines "0010010,01102,北十条西", sorted; kept as they are, because 127,000 objects would take ten times the
/// room.
const QByteArray& postalLines()
{
    static const QByteArray lines = [] {
        const QByteArray unpacked = qUncompress(readData(QStringLiteral("postal_codes.csv.qz")));
        const qsizetype headingEnd = unpacked.indexOf('\n');
        if (headingEnd < 0) {
            throw Error(QCoreApplication::translate("place",
                                                    "The program lacks its list of postal codes; install it "
                                                    "again."));
        }
        return unpacked.sliced(headingEnd + 1);
    }();
    return lines;
}

qsizetype lineStart(const QByteArray& lines, qsizetype within)
{
    return within == 0 ? 0 : lines.lastIndexOf('\n', within - 1) + 1;
}

/// Where the first line starts whose code is not before `code`.
qsizetype firstLine(const QByteArray& lines, QByteArrayView code)
{
    qsizetype from = 0;
    qsizetype to = lines.size();
    while (from < to) {
        const qsizetype middle = lineStart(lines, from + (to - from) / 2);
        if (QByteArrayView(lines).sliced(middle, codeLength) < code)
            from = lines.indexOf('\n', middle) + 1;
        else
            to = middle;
    }
    return from;
}

} // namespace

std::vector<PostalTown> townsOf(const QString& sevenDigits)
{
    const QByteArray code = japanese::digits(sevenDigits).toLatin1();
    if (code.size() != codeLength)
        return {};
    const QByteArray& lines = postalLines();
    std::vector<PostalTown> towns;
    for (qsizetype start = firstLine(lines, code); start < lines.size();) {
        const qsizetype end = lines.indexOf('\n', start);
        const QByteArrayView line = QByteArrayView(lines).sliced(start, end - start).trimmed();
        if (!line.startsWith(code))
            break;
        towns.push_back({municipalityByCode(line.sliced(jisStart, jisLength).toInt()),
                         QString::fromUtf8(line.sliced(townStart))});
        start = end + 1;
    }
    return towns;
}

std::optional<QString> postalCodeOf(const Municipality& municipality, const QString& street)
{
    const QByteArray& lines = postalLines();
    const QString address = placeKey(street);
    const QByteArray jis =
        ',' + QByteArray::number(municipality.jisCode).rightJustified(jisLength, '0') + ',';
    const QByteArrayMatcher ofMunicipality(jis);
    qsizetype longest = 0;
    QByteArray code;
    bool several = false;
    for (qsizetype at = ofMunicipality.indexIn(lines); at >= 0; at = ofMunicipality.indexIn(lines, at + 1)) {
        const qsizetype start = lineStart(lines, at);
        const qsizetype end = lines.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(lines).sliced(start, end - start).trimmed();
        const QString town = placeKey(QString::fromUtf8(line.sliced(townStart)));
        if (town.isEmpty() || town.size() < longest || !address.startsWith(town))
            continue;
        const QByteArrayView found = line.first(codeLength);
        several = town.size() == longest && (several || found != code);
        longest = town.size();
        code = found.toByteArray();
    }
    return longest == 0 || several ? std::nullopt : std::optional(QString::fromLatin1(code));
}

} // namespace kakehashi::place
