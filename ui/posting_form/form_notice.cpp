// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/form_notice.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kakehashi {

FormNotice::FormNotice(const QString& name, const QString& action, QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme::warningGround());
    setPalette(colours);
    m_text->setObjectName(name + QLatin1String("Text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* button = new QPushButton(action, this);
    button->setObjectName(name + QLatin1String("Button"));
    button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 6, 3);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &FormNotice::actionTriggered);
    hide();
}

void FormNotice::setText(const QString& text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace kakehashi
