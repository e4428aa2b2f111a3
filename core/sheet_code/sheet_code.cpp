// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet_code/sheet_code.h"

#include "core/base/error.h"
#include "core/sheet_code/compression.h"
#include "core/sheet_code/part.h"
#include "core/sheet_code/payload.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <vector>

namespace kakehashi::sheet_code {

using namespace Qt::StringLiterals;

namespace {

/// Sorts codes by the sheet they belong to and puts each sheet together, in the order they came.
class SheetReader
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    void take(const QByteArray& code, qsizetype place)
    {
        const Part part = partOf(code);
        switch (part.state) {
        case Part::State::Good:
            sheetOf(part, place).pieces.insert(part.number, part.piece);
            return;
        case Part::State::Foreign:
            problem(tr("There is a code that is not of a posting sheet; it was left out."));
            return;
        case Part::State::Newer:
            problem(tr("There is the code of a sheet printed by a newer version of this program. Bring the "
                       "program up to date, or type the sheet in."));
            return;
        case Part::State::Damaged:
            problem(damaged());
            return;
        }
    }

    Reading finish()
    {
        for (const Pieces& sheet : m_sheets)
            putTogether(sheet);
        return std::move(m_reading);
    }

private:
    struct Pieces
    {
        QByteArray digest;
        int count = 0;
        qsizetype firstCode = 0;
        QMap<int, QByteArray> pieces;
    };

    Pieces& sheetOf(const Part& part, qsizetype place)
    {
        const auto known = std::ranges::find_if(m_sheets, [&part](const Pieces& sheet) {
            return sheet.digest == part.digest && sheet.count == part.count;
        });
        if (known != m_sheets.end())
            return *known;
        m_sheets.push_back({part.digest, part.count, place, {}});
        return m_sheets.back();
    }

    void putTogether(const Pieces& sheet)
    {
        QStringList missing;
        QByteArray stream;
        for (int number = 1; number <= sheet.count; ++number) {
            if (!sheet.pieces.contains(number))
                missing.append(QString::number(number));
            stream += sheet.pieces.value(number);
        }
        if (!missing.isEmpty()) {
            problem(
                tr("A sheet has %1 codes, of which these were not found: %2. Scan all its pages together, "
                   "or type it in.")
                    .arg(sheet.count)
                    .arg(shortened(missing)));
            return;
        }
        const std::optional<QByteArray> payload =
            digestOf(stream) == sheet.digest ? decompressed(stream) : std::nullopt;
        PayloadReading read = payload ? readPayload(*payload) : PayloadReading();
        if (!read.sheet) {
            problem(damaged());
            return;
        }
        read.sheet->firstCode = sheet.firstCode;
        m_reading.sheets.append(*std::move(read.sheet));
        m_reading.problems += read.problems;
    }

    static QString shortened(const QStringList& numbers)
    {
        constexpr qsizetype mostTold = 10;
        const QString told = numbers.mid(0, mostTold).join(u", "_s);
        return numbers.size() > mostTold ? told + u" …"_s : told;
    }

    static QString damaged()
    {
        return tr("There is the code of a sheet that is damaged. Scan the sheet again, or type it in.");
    }

    void problem(const QString& sentence) { m_reading.problems.append(sentence); }

    std::vector<Pieces> m_sheets;
    Reading m_reading;
};

struct SheetCodes
{
    Q_DECLARE_TR_FUNCTIONS(SheetCodes)
};

} // namespace

QList<QByteArray> parts(const SheetPosting& sheet)
{
    QList<QByteArray> codes = cut(compressed(payloadOf(sheet)));
    if (codes.isEmpty())
        throw Error(SheetCodes::tr("The texts of posting %1 are too long for the codes of its sheet. Shorten "
                                   "its remarks.")
                        .arg(sheet.reference()));
    return codes;
}

Reading read(const QList<QByteArray>& codes)
{
    SheetReader reader;
    for (qsizetype place = 0; place < codes.size(); ++place)
        reader.take(codes.at(place), place);
    return reader.finish();
}

} // namespace kakehashi::sheet_code
