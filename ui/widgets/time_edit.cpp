// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_edit.h"

#include "core/base/japanese_era.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/offer_list.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>

namespace kakehashi {

namespace {

constexpr int minutesOfStep = 30;
constexpr int minutesOfDay = 24 * 60;
constexpr int markSide = 14;

QString shown(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

TimeEdit::TimeEdit(Reads reads, QWidget* parent) : QLineEdit(parent), m_reads(reads)
{
    setPlaceholderText(QStringLiteral("08:45"));
    connect(this, &QLineEdit::textChanged, this, &TimeEdit::readText);
    auto* list = addAction(marks::arrowDown(markSide, theme::secondaryText()), TrailingPosition);
    list->setToolTip(tr("List the half hours (Alt+Down)"));
    connect(list, &QAction::triggered, this, &TimeEdit::offerHalfHours);
}

void TimeEdit::setTime(std::optional<QTime> time)
{
    setText(time ? shown(*time) : QString());
}

bool TimeEdit::isUnread() const
{
    return m_unread;
}

void TimeEdit::keyPressEvent(QKeyEvent* event)
{
    const bool asksForList = event->key() == Qt::Key_F4 ||
                             (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (asksForList)
        offerHalfHours();
    else if (event->key() == Qt::Key_Up)
        step(1);
    else if (event->key() == Qt::Key_Down)
        step(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void TimeEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_time && event->reason() != Qt::PopupFocusReason)
        setText(shown(*m_time));
}

void TimeEdit::readText(const QString& text)
{
    const std::optional<QTime> time = japanese::parseTime(text, m_reads == Reads::EndOfShift);
    const bool unread = !time && !text.trimmed().isEmpty();
    if (time == m_time && unread == m_unread)
        return;
    m_time = time;
    m_unread = unread;
    Q_EMIT timeChanged();
}

void TimeEdit::step(int halfHours)
{
    const QTime from = m_time.value_or(QTime(8, 30));
    const int minutes = from.hour() * 60 + from.minute();
    // 08:45 goes to 09:00 or 08:30 first: the picker's own steps.
    const int down = minutes / minutesOfStep;
    const int up = (minutes + minutesOfStep - 1) / minutesOfStep;
    const int steps = halfHours > 0 ? down + halfHours : up + halfHours;
    const int wrapped = (steps * minutesOfStep % minutesOfDay + minutesOfDay) % minutesOfDay;
    setTime(m_time ? QTime(wrapped / 60, wrapped % 60) : from);
}

void TimeEdit::offerHalfHours()
{
    QStringList times;
    for (int minute = 0; minute < minutesOfDay; minute += minutesOfStep)
        times.append(shown(QTime(minute / 60, minute % 60)));
    if (m_halfHours == nullptr) {
        m_halfHours = new OfferList(this);
        connect(m_halfHours, &OfferList::chosen, this, [this, times](int row) { setText(times.value(row)); });
    }
    const QTime near = m_time.value_or(QTime(8, 30));
    setFocus();
    m_halfHours->offer(times, (near.hour() * 60 + near.minute()) / minutesOfStep);
}

} // namespace kakehashi
