// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace kakehashi {

namespace {

/// Wide enough for a sentence of some thirty Japanese characters a line.
constexpr int widestText = 460;

QLabel* centredLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMinimumWidth(200);
    label->setMaximumWidth(widestText);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return label;
}

void setColour(QLabel* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

/// Keeps a label with wrapped lines in the middle: an alignment in the layout would not let it grow.
QHBoxLayout* inTheMiddle(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget, 8);
    row->addStretch(1);
    return row;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_title(centredLabel(QStringLiteral("emptyStateTitle"), this)),
      m_whatToDo(centredLabel(QStringLiteral("emptyStateText"), this)), m_action(new QPushButton(this))
{
    QFont titleFont = m_title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    titleFont.setBold(true);
    m_title->setFont(titleFont);
    setColour(m_title, theme::text());
    setColour(m_whatToDo, theme::secondaryText());
    m_action->setObjectName(QStringLiteral("emptyStateAction"));
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addLayout(inTheMiddle(m_title));
    layout->addLayout(inTheMiddle(m_whatToDo));
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

EmptyState::EmptyState(const QString& title, const QString& whatToDo, QWidget* parent)
    : EmptyState(title, whatToDo, {}, parent)
{
}

EmptyState::EmptyState(const QString& title, const QString& whatToDo, const QString& action, QWidget* parent)
    : EmptyState(parent)
{
    setTexts(title, whatToDo, action);
}

void EmptyState::setTexts(const QString& title, const QString& whatToDo, const QString& action)
{
    m_title->setText(title);
    m_whatToDo->setText(whatToDo);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(whatToDo);
}

} // namespace kakehashi
