// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/era_date_edit.h"

#include "core/base/japanese_era.h"

#include <QFocusEvent>

namespace kakehashi {

namespace {

/// What the field itself shows is read again: 令和2年6月1日 (2020-06-01).
std::optional<QDate> readDate(const QString& text)
{
    const qsizetype bracket = text.indexOf(QLatin1String(" ("));
    if (bracket > 0) {
        const std::optional<QDate> date = japanese::parseDate(text.first(bracket));
        return date && japanese::bothDates(*date) == text ? date : std::nullopt;
    }
    return japanese::parseDate(text);
}

} // namespace

EraDateEdit::EraDateEdit(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("R2.6.1 or 2020-06-01"));
    connect(this, &QLineEdit::textChanged, this, &EraDateEdit::readText);
}

void EraDateEdit::setDate(std::optional<QDate> date)
{
    setText(date ? japanese::bothDates(*date) : QString());
}

bool EraDateEdit::isUnread() const
{
    return m_unread;
}

void EraDateEdit::focusInEvent(QFocusEvent* event)
{
    // Short while it is typed, so that a figure can be corrected without both writings getting in the way.
    if (m_date && text() == japanese::bothDates(*m_date))
        setText(japanese::eraDate(*m_date));
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void EraDateEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    const bool stays =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (m_date && !stays)
        setText(japanese::bothDates(*m_date));
}

void EraDateEdit::readText(const QString& text)
{
    const std::optional<QDate> date = readDate(text);
    const bool unread = !date && !text.trimmed().isEmpty();
    if (date == m_date && unread == m_unread)
        return;
    m_date = date;
    m_unread = unread;
    Q_EMIT dateChanged();
}

} // namespace kakehashi
