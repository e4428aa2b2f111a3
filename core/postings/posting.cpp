// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting.h"

#include "core/base/japanese_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kakehashi {

namespace {

struct PostingStatusText
{
    Q_DECLARE_TR_FUNCTIONS(PostingStatusText)
};

constexpr qint64 mostYen = 99'999'999;
constexpr int minutesOfDay = 24 * 60;
constexpr char16_t longVowelMark = u'ー'; // a letter to Unicode, a hyphen to whoever types a postal code

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

std::optional<PostalCode> PostalCode::parse(const QString& text)
{
    const QString plain = japanese::nfkc(text);
    const bool hasWords =
        std::ranges::any_of(plain, [](QChar c) { return c.isLetter() && c != QChar(longVowelMark); });
    const QString digits = japanese::digits(plain);
    if (hasWords || digits.size() != 7)
        return std::nullopt;
    return PostalCode(digits);
}

QString PostalCode::formatted() const
{
    return m_digits.left(3) + QLatin1Char('-') + m_digits.mid(3);
}

std::optional<Yen> Yen::make(qint64 amount)
{
    if (amount < 1 || amount > mostYen)
        return std::nullopt;
    return Yen(amount);
}

QString Yen::formatted() const
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(m_amount) + QStringLiteral("円");
}

std::optional<Period> Period::make(std::optional<QDate> start, std::optional<QDate> end)
{
    if ((start && !start->isValid()) || (end && !end->isValid()))
        return std::nullopt;
    if (start && end && *end < *start)
        return std::nullopt;
    return Period(start, end);
}

bool Period::contains(QDate day) const
{
    return day.isValid() && (!m_start || *m_start <= day) && (!m_end || day <= *m_end);
}

std::optional<Period> Period::shared(const Period& other) const
{
    const auto later = !m_start || (other.m_start && *other.m_start > *m_start) ? other.m_start : m_start;
    const auto earlier = !m_end || (other.m_end && *other.m_end < *m_end) ? other.m_end : m_end;
    return make(later, earlier);
}

std::optional<qint64> Period::days() const
{
    if (!m_start || !m_end)
        return std::nullopt;
    return m_start->daysTo(*m_end) + 1;
}

std::optional<Shift> Shift::make(QTime start, QTime end)
{
    if (!start.isValid() || !end.isValid())
        return std::nullopt;
    return Shift(start, end);
}

int Shift::minutes() const
{
    const int length = minuteOf(m_end) - minuteOf(m_start);
    return passesMidnight() ? length + minutesOfDay : length;
}

bool Shift::isNight() const
{
    return passesMidnight() || m_start < QTime(5, 0) || m_end > QTime(22, 0);
}

std::optional<Period> Posting::period() const
{
    if (!employment.start && !employment.end)
        return std::nullopt;
    return Period::make(employment.start, employment.end);
}

std::optional<Shift> Posting::shift() const
{
    if (!hours.start || !hours.end)
        return std::nullopt;
    return Shift::make(*hours.start, *hours.end);
}

QString statusCode(PostingStatus status)
{
    switch (status) {
    case PostingStatus::Draft:
        return QStringLiteral("draft");
    case PostingStatus::Open:
        return QStringLiteral("open");
    case PostingStatus::Filled:
        return QStringLiteral("filled");
    case PostingStatus::Withdrawn:
        return QStringLiteral("withdrawn");
    case PostingStatus::Expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

QString statusLabel(PostingStatus status)
{
    switch (status) {
    case PostingStatus::Draft:
        return PostingStatusText::tr("Draft");
    case PostingStatus::Open:
        return PostingStatusText::tr("Open");
    case PostingStatus::Filled:
        return PostingStatusText::tr("Filled");
    case PostingStatus::Withdrawn:
        return PostingStatusText::tr("Withdrawn");
    case PostingStatus::Expired:
        return PostingStatusText::tr("Expired");
    }
    Q_UNREACHABLE();
}

PostingStatus statusOn(PostingState state, std::optional<CloseReason> reason, std::optional<QDate> end,
                       QDate deskDay)
{
    switch (state) {
    case PostingState::Draft:
        return PostingStatus::Draft;
    case PostingState::Closed:
        return reason == CloseReason::Filled ? PostingStatus::Filled : PostingStatus::Withdrawn;
    case PostingState::Open:
        break;
    }
    return end && *end < deskDay ? PostingStatus::Expired : PostingStatus::Open;
}

PostingStatus StoredPosting::statusOn(QDate deskDay) const
{
    return kakehashi::statusOn(state, closeReason, posting.employment.end, deskDay);
}

int StoredPosting::seatsLeft() const
{
    return std::max(0, posting.headcount.value_or(0) - hired);
}

} // namespace kakehashi
