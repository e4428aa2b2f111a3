// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/form_section.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kakehashi {

FormSection::FormSection(const QString& title, FormFields& fields, QWidget* parent)
    : QWidget(parent), m_fields(fields), m_toggle(new QToolButton(this)), m_summary(new QLabel(this)),
      m_body(new QWidget(this))
{
    m_toggle->setText(title);
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setArrowType(Qt::DownArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setStyleSheet(QStringLiteral("QToolButton { border: none; font-weight: bold; padding: 3px 0; }"
                                           "QToolButton:focus { text-decoration: underline; }"));
    m_summary->setStyleSheet(QStringLiteral("color: %1;").arg(theme::secondaryText().name()));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_toggle);
    head->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_body);
    connect(m_toggle, &QToolButton::toggled, this, &FormSection::setOpen);
}

void FormSection::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(open);
    m_summary->setVisible(!open);
    showSummary();
}

QFormLayout& FormSection::form()
{
    if (m_form == nullptr) {
        m_form = new QFormLayout(m_body);
        m_form->setContentsMargins(8, 0, 0, 6);
        m_form->setHorizontalSpacing(8);
        m_form->setVerticalSpacing(4);
        m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    }
    return *m_form;
}

FormField* FormSection::field(const QString& name, const QStringList& keys, QWidget* content, QWidget* focus)
{
    return m_fields.make(name, keys, content, focus);
}

void FormSection::addRow(const QString& label, std::initializer_list<Part> parts, QWidget* buddy)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const Part& part : parts)
        row->addWidget(part.widget, part.stretch, Qt::AlignTop);
    auto* words = new QLabel(label);
    words->setBuddy(buddy);
    form().addRow(words, row);
}

void FormSection::addRow(const QString& label, FormField* field)
{
    auto* words = new QLabel(label);
    words->setBuddy(field->focusTarget());
    form().addRow(words, field);
}

void FormSection::addWide(FormField* field)
{
    form().addRow(field);
}

void FormSection::touched()
{
    showSummary();
    Q_EMIT edited();
}

void FormSection::addUnread(Problems& problems, bool unread, const QString& key, const QString& message,
                            const QString& value)
{
    if (unread)
        problems.append({key, Severity::Error, message, value});
}

void FormSection::showSummary()
{
    // Only when it can be seen: the words are made from the fields anew each time.
    if (!isOpen())
        m_summary->setText(summary());
}

} // namespace kakehashi
