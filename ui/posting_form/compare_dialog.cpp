// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/compare_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kakehashi {

CompareDialog::CompareDialog(const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent), m_layout(new QVBoxLayout(this)), m_foot(new QHBoxLayout), m_text(new QLabel),
      m_table(new CompareTable)
{
    setObjectName(name);
    setWindowTitle(title);
    m_text->setObjectName(QStringLiteral("compareText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* equal = new QCheckBox(tr("Show what is the same, too"));
    equal->setObjectName(QStringLiteral("showEqualBox"));
    connect(equal, &QCheckBox::toggled, m_table, &CompareTable::showEqual);
    auto* back = new QPushButton(tr("&Back to the form"));
    back->setObjectName(QStringLiteral("backButton"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    m_foot->addWidget(equal);
    m_foot->addStretch(1);
    m_foot->addWidget(back);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_table, 1);
    m_layout->addLayout(m_foot);
    resize(980, 560);
    m_table->setFocus();
}

void CompareDialog::setText(const QString& text)
{
    m_text->setText(text);
}

QPushButton* CompareDialog::addButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_foot->addWidget(button);
    return button;
}

void CompareDialog::addAbove(QWidget* widget)
{
    m_layout->insertWidget(1, widget);
}

} // namespace kakehashi
