// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/line_field.h"

#include "core/base/japanese_era.h"
#include "core/postings/json_value.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace kakehashi {

namespace {

void fillWith(QWidget* field, QWidget* content)
{
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content, 1);
    layout->addStretch(0); // beside a field of fixed width, not around it
}

std::optional<Yen> yenOf(const LineField& field)
{
    std::optional<Yen> yen;
    json_value::read(yen, field.typed().value);
    return yen;
}

} // namespace

LineField::LineField(QLatin1StringView key, Reads reads, QWidget* parent)
    : LineField(key, new QLineEdit, parent)
{
    m_reads = reads;
}

LineField::LineField(QLatin1StringView key, QLineEdit* line, QWidget* parent)
    : EntryField(key, parent), m_line(line)
{
    fillWith(this, line);
    line->setObjectName(nameOf("Edit"));
    connect(line, &QLineEdit::textChanged, this, &LineField::touched);
    connect(line, &QLineEdit::textEdited, this, &LineField::typedIn);
    connect(line, &QLineEdit::editingFinished, this, &LineField::left);
}

void LineField::setText(const QString& text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

void LineField::setGoesOn(std::function<bool()> goesOn)
{
    m_goesOn = std::move(goesOn);
    m_line->installEventFilter(this);
}

bool LineField::eventFilter(QObject* watched, QEvent* event)
{
    const bool comes = watched == m_line && event->type() == QEvent::FocusIn;
    if (comes && m_goesOn && m_goesOn()) {
        m_line->removeEventFilter(this); // the line's own handling first
        QCoreApplication::sendEvent(m_line, event);
        m_line->installEventFilter(this);
        m_line->end(false);
        return true;
    }
    return EntryField::eventFilter(watched, event);
}

feed::TypedValue LineField::read() const
{
    return m_reads == Reads::Text ? typed::text(text()) : feed::readTyped(field(), text());
}

YenField::YenField(QLatin1StringView key, QWidget* parent) : LineField(key, Reads::Cell, parent)
{
    line()->installEventFilter(this);
    line()->setFixedWidth(130);
    line()->setPlaceholderText(QStringLiteral("円"));
}

QString YenField::understood() const
{
    const std::optional<Yen> yen = yenOf(*this);
    return yen && line()->hasFocus() && yen->formatted() != text() ? yen->formatted() : QString();
}

bool YenField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return LineField::eventFilter(watched, event);
    const std::optional<Yen> yen = yenOf(*this);
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    const bool stays = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
    if (yen && !stays)
        setText(event->type() == QEvent::FocusIn ? QString::number(yen->amount()) : yen->formatted());
    return LineField::eventFilter(watched, event);
}

ReachField::ReachField(QLatin1StringView key, QWidget* parent) : LineField(key, Reads::Text, parent) {}

// Letters, figures and dashes in half width; brackets may stay as they are.
QString ReachField::understood() const
{
    static const QString dashes = QStringLiteral("‐‑–—−ー―－");
    const QString typed = text().trimmed();
    QString usual = typed;
    for (QChar& c : usual) {
        const bool isBracket = c == u'（' || c == u'）';
        if (dashes.contains(c))
            c = u'-';
        else if (c >= u'！' && c <= u'～' && !isBracket)
            c = QChar(c.unicode() - u'！' + u'!');
    }
    return usual == typed ? QString() : usual;
}

DateField::DateField(QLatin1StringView key, QWidget* parent)
    : LineField(key, new EraDateEdit, parent), m_edit(static_cast<EraDateEdit*>(line()))
{
}

QString DateField::understood() const
{
    const std::optional<QDate> date = m_edit->date();
    const QString both = date ? japanese::bothDates(*date) : QString();
    return m_edit->hasFocus() && both != text() ? both : QString();
}

void DateField::show(const Posting& posting)
{
    std::optional<QDate> date;
    json_value::read(date, field().get(posting));
    m_edit->setDate(date);
}

feed::TypedValue DateField::read() const
{
    return {json_value::write(m_edit->date()), m_edit->isUnread() ? tr("This is no date.") : QString()};
}

TimeField::TimeField(QLatin1StringView key, TimeEdit::Reads reads, QWidget* parent)
    : LineField(key, new TimeEdit(reads), parent), m_edit(static_cast<TimeEdit*>(line()))
{
    m_edit->setFixedWidth(100);
}

feed::TypedValue TimeField::read() const
{
    return {json_value::write(m_edit->time()),
            m_edit->isUnread() ? tr("This is no time of day.") : QString()};
}

ParagraphField::ParagraphField(QLatin1StringView key, int lines, QWidget* parent)
    : EntryField(key, parent), m_edit(new QPlainTextEdit)
{
    fillWith(this, m_edit);
    m_edit->setObjectName(nameOf("Edit"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 14);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ParagraphField::touched);
}

bool ParagraphField::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return EntryField::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool leaves = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                        key->modifiers().testFlag(Qt::ControlModifier);
    if (!leaves)
        return EntryField::eventFilter(watched, event);
    event->accept(); // not the form's own Ctrl+Enter
    if (event->type() == QEvent::KeyPress)
        focusNextChild();
    return true;
}

} // namespace kakehashi
