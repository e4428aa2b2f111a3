// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_values.h"

#include "core/base/japanese_era.h"
#include "core/postings/posting_fields.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace kakehashi::sheet {

namespace {

using namespace Qt::StringLiterals;

QString datePart(std::optional<QDate> date, Part part)
{
    if (!date)
        return part == Part::Era ? u"令和"_s : QString();
    static const QRegularExpression parts(u"^(\\D+?)(元|\\d+)年(\\d+)月(\\d+)日$"_s);
    const QRegularExpressionMatch match = parts.match(japanese::eraDate(*date));
    switch (part) {
    case Part::Era:
        return match.captured(1);
    case Part::Year:
        return match.captured(2);
    case Part::Month:
        return match.captured(3);
    case Part::Day:
        return match.captured(4);
    case Part::Whole:
        break;
    }
    return {};
}

QString grouped(std::optional<Yen> yen)
{
    return yen ? QLocale(QLocale::Japanese, QLocale::Japan).toString(yen->amount()) : QString();
}

QString time(std::optional<QTime> time, bool nextDay)
{
    if (!time)
        return u"："_s;
    return (nextDay ? u"翌 "_s : QString()) + time->toString(u"HH:mm"_s);
}

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

/// Without what is blank at its end: line feeds there would ask for room.
QString text(QString value)
{
    while (!value.isEmpty() && value.back().isSpace())
        value.chop(1);
    return value;
}

/// Fields written otherwise than they are kept; nullopt for texts.
std::optional<QString> asWritten(const Posting& posting, const TypedCell& cell)
{
    if (cell.field == "employment.start"_L1)
        return datePart(posting.employment.start, cell.part);
    if (cell.field == "employment.end"_L1)
        return datePart(posting.employment.end, cell.part);
    if (cell.field == "headcount"_L1)
        return number(posting.headcount);
    if (cell.field == "workplace.postal_code"_L1)
        return posting.workplace.postalCode ? posting.workplace.postalCode->formatted() : u"　－"_s;
    if (cell.field == "trial_weeks"_L1)
        return posting.trialWeeks.value_or(0) > 0 ? number(posting.trialWeeks) : QString();
    if (cell.field == "pay.amount_yen"_L1)
        return grouped(posting.pay.amount);
    if (cell.field == "pay.trial_amount_yen"_L1)
        return grouped(posting.pay.trialAmount);
    if (cell.field == "hours.start"_L1)
        return time(posting.hours.start, false);
    if (cell.field == "hours.end"_L1) {
        const std::optional<Shift> shift = posting.shift();
        return time(posting.hours.end, shift && shift->passesMidnight());
    }
    if (cell.field == "hours.break_minutes"_L1)
        return number(posting.hours.breakMinutes);
    return std::nullopt;
}

QJsonValue valueOf(const SheetPosting& sheet, QLatin1StringView field)
{
    const PostingField* found = sheet.shows(QString(field)) ? postingField(field) : nullptr;
    return found == nullptr ? QJsonValue() : found->get(sheet.shown());
}

} // namespace

QString referenceLine(const SheetPosting& sheet)
{
    if (sheet.reference().isEmpty())
        return u"整理番号 未登録（下書き）"_s;
    return u"整理番号 %1　第%2版"_s.arg(sheet.reference()).arg(sheet.version());
}

QString typedText(const SheetPosting& sheet, const TypedCell& cell)
{
    if (cell.field == "reference"_L1)
        return referenceLine(sheet);
    if (!sheet.shows(QString(cell.field)))
        return u"非公開"_s;
    if (const std::optional<QString> written = asWritten(sheet.shown(), cell))
        return *written;
    const QString value = text(valueOf(sheet, cell.field).toString());
    return cell.field == "source_key"_L1 && !value.isEmpty() ? u"募集番号 "_s + value : value;
}

bool isTicked(const SheetPosting& sheet, QLatin1StringView field, const QString& code)
{
    const QJsonValue value = valueOf(sheet, field);
    if (value.isArray())
        return value.toArray().contains(code);
    if (value.isString())
        return !value.toString().trimmed().isEmpty();
    const bool no = code == "no"_L1;
    if (value.isDouble())
        return (value.toDouble() == 0) == no;
    return value.isBool() && value.toBool() != no;
}

bool isChosen(const SheetPosting& sheet, QLatin1StringView field, const QString& code)
{
    const QJsonValue value = valueOf(sheet, field);
    return value.isString() && value.toString() == code;
}

} // namespace kakehashi::sheet
