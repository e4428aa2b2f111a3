// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/field_edit.h"

#include "ui/widgets/form_fields.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

constexpr int paragraphLines = 3;

void setColour(QLabel* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QLabel* smallLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

FieldEdit::FieldEdit(const PostingField& field, const Posting& posting, const QString& text, QWidget* parent)
    : QWidget(parent), m_field(field), m_first(text), m_valueText(feed::typedText(field, posting))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QString name = camelCase(field.key);
    m_edit = makeEdit(text);
    m_edit->setObjectName(name + QStringLiteral("Edit"));
    m_edit->setAccessibleName(field.label.toString());
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_note = smallLabel(name + QStringLiteral("Note"));
    m_standing = smallLabel(name + QStringLiteral("Standing"));
    setColour(m_standing, theme::secondaryText());
    for (QWidget* widget : {m_edit, static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_standing)})
        layout->addWidget(widget);
    m_first = this->text(); // an edit may write a text a little differently
}

QWidget* FieldEdit::makeEdit(const QString& text)
{
    const QStringList choices = feed::typedChoices(m_field);
    if (!choices.isEmpty())
        return makeChoice(choices, text);
    return m_field.freeText || text.contains(u'\n') ? makeParagraph(text) : makeLine(text);
}

QWidget* FieldEdit::makeLine(const QString& text)
{
    auto* edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    m_read = [edit] { return edit->text(); };
    connect(edit, &QLineEdit::textChanged, this, &FieldEdit::edited);
    return edit;
}

QWidget* FieldEdit::makeChoice(const QStringList& choices, const QString& text)
{
    auto* edit = new QComboBox;
    edit->setEditable(true);
    edit->setInsertPolicy(QComboBox::NoInsert);
    edit->addItem(QString());
    edit->addItems(choices);
    edit->setCurrentText(text);
    m_read = [edit] { return edit->currentText(); };
    connect(edit, &QComboBox::currentTextChanged, this, &FieldEdit::edited);
    return edit;
}

QWidget* FieldEdit::makeParagraph(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * paragraphLines + 12);
    m_read = [edit] { return edit->toPlainText(); };
    connect(edit, &QPlainTextEdit::textChanged, this, &FieldEdit::edited);
    return edit;
}

void FieldEdit::setNote(Note kind, const QString& text)
{
    static const QString problem = QStringLiteral("！ ");
    static const QString warning = QStringLiteral("△ ");
    static const QString understood = QStringLiteral("→ ");
    const QString& mark = kind == Note::Problem ? problem : kind == Note::Warning ? warning : understood;
    m_note->setText(text.isEmpty() ? QString() : mark + text);
    setColour(m_note, kind == Note::Problem   ? theme::unmet()
                      : kind == Note::Warning ? theme::warning()
                                              : theme::secondaryText());
    m_note->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(m_note->text());
}

void FieldEdit::setStanding(const QString& text)
{
    m_standing->setText(text);
    m_standing->setVisible(!text.isEmpty());
}

void FieldEdit::focus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_edit))
        line->selectAll();
    else if (auto* choice = qobject_cast<QComboBox*>(m_edit))
        choice->lineEdit()->selectAll();
}

bool FieldEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent*>(event)) &&
        qobject_cast<QPlainTextEdit*>(watched) == nullptr) {
        focusNextPrevChild(true); // on to the next field, not to the button
        return true;
    }
    // A wheel that scrolls the form must not change what it passes over.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) != nullptr) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kakehashi
