// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of work, ④ ⑤ ⑦ ⑧: period, trial, pay and hours, each in one cell or in several.
#include "core/base/japanese_era.h"
#include "core/base/japanese_text.h"
#include "core/feed/cell_memory.h"
#include "core/feed/cell_values.h"
#include "core/feed/row_reader.h"

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

std::optional<QDate> RowReader::dateOf(const QString& text)
{
    return remembered(m_dates, text, [](const QString& written) { return japanese::parseDate(written); });
}

void RowReader::period(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    const auto ends = cell::range(cell.text);
    if (!ends) {
        error(tr("This does not say from when until when."));
        return;
    }
    Employment& employment = m_reading.posting.employment;
    employment.start = ends->from.isEmpty() ? std::nullopt : dateOf(ends->from);
    employment.end = ends->to.isEmpty() ? std::nullopt : dateOf(ends->to);
    if ((!employment.start && !ends->from.isEmpty()) || (!employment.end && !ends->to.isEmpty()))
        error(tr("This does not say from when until when."));
}

void RowReader::trial(const Cell& cell)
{
    if (cell::isBlank(cell.text) || cell.text.trimmed() == u'□')
        return;
    if (const auto weeks = cell::weeks(cell.text)) {
        m_weeks = weeks;
        return;
    }
    const cell::Presence said = cell::presence(cell.text);
    m_trial = said.present;
    if (!said.present) {
        error(tr("It is not clear whether there is a trial period; it is counted in whole weeks."));
    } else if (!said.rest.isEmpty()) {
        m_weeks = cell::weeks(said.rest);
        if (!m_weeks)
            error(tr("The trial period is counted in whole weeks."));
    }
}

void RowReader::trialYes(const Cell& cell)
{
    if (const auto weeks = cell::weeks(cell.text); weeks && *weeks > 1) {
        m_trial = true;
        m_weeks = weeks;
        return;
    }
    const auto ticked = cell::ticked(cell.text);
    if (!ticked)
        error(tr("It is not clear whether this box is ticked."));
    else if (*ticked && m_trial == false)
        error(tr("It is not clear whether there is a trial period."));
    else if (*ticked)
        m_trial = true;
}

void RowReader::trialNo(const Cell& cell)
{
    const bool says = cell.text.trimmed() == u"無" || cell.text.trimmed() == u"なし";
    const auto ticked = says ? std::optional(true) : cell::ticked(cell.text);
    if (!ticked || (*ticked && m_trial == true))
        error(tr("It is not clear whether there is a trial period."));
    else if (*ticked)
        m_trial = false;
}

void RowReader::trialWeeks(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    const auto weeks = cell::weeks(cell.text);
    if (!weeks)
        error(tr("The trial period is counted in whole weeks."));
    else if (m_weeks && m_weeks != weeks)
        error(tr("Two columns say different lengths of the trial period."));
    else
        m_weeks = weeks;
}

std::optional<Yen> RowReader::yenOf(const QString& text)
{
    return remembered(m_yen, text, [](const QString& written) -> std::optional<Yen> {
        const auto number = japanese::wholeNumber(written);
        return number ? Yen::make(*number) : std::nullopt;
    });
}

void RowReader::setPay(std::optional<PayBasis> basis, std::optional<Yen> amount)
{
    Pay& pay = m_reading.posting.pay;
    if ((basis && pay.basis && basis != pay.basis) || (amount && pay.amount && !(*amount == *pay.amount))) {
        error(tr("Two columns say different pay."));
        return;
    }
    if (basis)
        pay.basis = basis;
    if (amount)
        pay.amount = amount;
}

// 時給, 1,800円, or both in one cell.
void RowReader::pay(const Cell& cell)
{
    static const std::optional<PayBasis> none;
    if (cell::saysNothing(cell.text))
        return;
    // An amount is hardly ever said twice: not worth remembering that it is no word.
    const bool isNumber = cell.text.front() >= u'0' && cell.text.front() <= u'9';
    const auto& basis = isNumber ? none : remembered(m_bases.single, cell.text, [](const QString& text) {
        return fromLabel<PayBasis>(text);
    });
    if (basis) {
        setPay(basis, std::nullopt);
        return;
    }
    if (const auto amount = yenOf(cell.text)) {
        setPay(std::nullopt, amount);
        return;
    }
    const QString text = cell.text.trimmed();
    for (qsizetype length = 2; length <= 4 && length < text.size(); ++length) {
        const auto word = fromLabel<PayBasis>(text.left(length));
        const auto amount =
            word ? yenOf(text.mid(length).remove(u':').remove(u'：').trimmed()) : std::nullopt;
        if (amount) {
            setPay(word, amount);
            return;
        }
    }
    error(tr("This is neither %1 nor one whole amount of yen.")
              .arg(labelOf(PayBasis::Daily) + u'・' + labelOf(PayBasis::Monthly) + u'・' +
                   labelOf(PayBasis::Hourly)));
}

void RowReader::trialPay(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    m_reading.posting.pay.trialAmount = yenOf(cell.text);
    if (!m_reading.posting.pay.trialAmount)
        error(tr("This is not one whole amount of yen."));
}

std::optional<QTime> RowReader::timeOf(const QString& text, bool endOfShift)
{
    return remembered(m_times[endOfShift ? 1 : 0], text, [endOfShift](const QString& written) {
        QString time = written.trimmed();
        for (const auto& nextDay : {u"翌日"_s, u"翌朝"_s, u"翌"_s}) {
            if (endOfShift && time.startsWith(nextDay)) {
                time = time.sliced(nextDay.size());
                break;
            }
        }
        return japanese::parseTime(time, endOfShift);
    });
}

void RowReader::setTime(std::optional<QTime>& time, std::optional<QTime> read)
{
    if (!read)
        error(tr("This is no time of day."));
    else if (time && time != read)
        error(tr("Two columns say different working hours."));
    else
        time = read;
}

void RowReader::hoursStart(const Cell& cell)
{
    if (!cell::saysNothing(cell.text))
        setTime(m_reading.posting.hours.start, timeOf(cell.text, false));
}

void RowReader::hoursEnd(const Cell& cell)
{
    if (!cell::saysNothing(cell.text))
        setTime(m_reading.posting.hours.end, timeOf(cell.text, true));
}

void RowReader::hoursRange(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    const auto ends = cell::range(cell.text);
    Hours& hours = m_reading.posting.hours;
    const auto start = ends ? timeOf(ends->from, false) : std::nullopt;
    const auto end = ends ? timeOf(ends->to, true) : std::nullopt;
    const bool says = start && end;
    const bool fits = says && (!hours.start || hours.start == start) && (!hours.end || hours.end == end);
    if (!fits) {
        error(says ? tr("Two columns say different working hours.")
                   : tr("This does not say from what time until what time."));
        return;
    }
    hours.start = start;
    hours.end = end;
}

void RowReader::breakMinutes(const Cell& cell)
{
    static constexpr int none = 0;
    if (cell::isBlank(cell.text))
        return;
    if (cell::presence(cell.text).present == false) {
        m_reading.posting.hours.breakMinutes = none;
        return;
    }
    m_reading.posting.hours.breakMinutes = cell::minutes(cell.text);
    if (!m_reading.posting.hours.breakMinutes)
        error(tr("This is not one number of minutes."));
}

void RowReader::overtime(const Cell& cell)
{
    const QString text = cell::cleanedText(cell.text).trimmed();
    if (cell::isBlank(text) || text == u'□')
        return;
    Hours& hours = m_reading.posting.hours;
    const cell::Presence said = cell::presence(text);
    hours.overtime = said.present;
    const QString detail = said.present ? said.rest : text;
    if (!detail.isEmpty() && !hours.overtimeDetail.contains(detail))
        hours.overtimeDetail =
            hours.overtimeDetail.isEmpty() ? detail : detail + u'\n' + hours.overtimeDetail;
    if (!said.present)
        warning(tr("It is not said whether there is overtime; what stands here is kept as its detail."));
}

void RowReader::overtimeYes(const Cell& cell)
{
    if (cell::ticked(cell.text) == true)
        m_reading.posting.hours.overtime = true;
    else if (!cell::ticked(cell.text))
        error(tr("It is not clear whether this box is ticked."));
}

void RowReader::overtimeNo(const Cell& cell)
{
    const bool says = cell.text.trimmed() == u"無" || cell.text.trimmed() == u"なし";
    const auto ticked = says ? std::optional(true) : cell::ticked(cell.text);
    if (!ticked || (*ticked && m_reading.posting.hours.overtime == true))
        error(tr("It is not clear whether there is overtime."));
    else if (*ticked)
        m_reading.posting.hours.overtime = false;
}

} // namespace kakehashi::feed
