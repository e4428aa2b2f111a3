// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/form_section.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

/// As wide as six characters of Japanese.
int labelWidth(const QLabel& label)
{
    return label.fontMetrics().horizontalAdvance(QStringLiteral("都道府県電話"));
}

} // namespace

FormSection::FormSection(const QString& title, FormFields& fields, QWidget* parent)
    : QWidget(parent), m_fields(fields), m_toggle(new QToolButton(this)), m_summary(new QLabel(this)),
      m_body(new QWidget(this)), m_head(new QHBoxLayout)
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
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->addWidget(m_toggle);
    m_head->addWidget(m_summary, 1);
    m_head->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_head);
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

QLabel* FormSection::label(const QString& words, QWidget* buddy)
{
    auto* made = new QLabel(words);
    made->setBuddy(buddy);
    made->setMinimumWidth(labelWidth(*made));
    made->setMinimumHeight(buddy->sizeHint().height());
    return made;
}

void FormSection::addRow(const QString& words, std::initializer_list<Part> parts, QWidget* buddy)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const Part& part : parts) {
        if (auto* plain = qobject_cast<QLabel*>(part.widget))
            plain->setMinimumHeight(buddy->sizeHint().height());
        row->addWidget(part.widget, part.stretch, Qt::AlignTop);
    }
    form().addRow(label(words, buddy), row);
}

void FormSection::addRow(const QString& words, FormField* field)
{
    form().addRow(label(words, field->focusTarget()), field);
}

void FormSection::addToHead(QWidget* widget)
{
    m_head->addWidget(widget);
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
