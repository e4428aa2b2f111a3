// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision_dialog.h"

#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kakehashi {

DecisionDialog::DecisionDialog(const QString& name, const QString& title, const QString& action,
                               QWidget* parent)
    : QDialog(parent), m_problems(new QLabel), m_enter(new QPushButton(action)),
      m_cancel(new QPushButton(tr("Cancel")))
{
    // They become children after the content, so that keys begin in its first field.
    setObjectName(name + QStringLiteral("Dialog"));
    setWindowTitle(title);
    m_problems->setObjectName(name + QStringLiteral("Problems"));
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    QPalette palette = m_problems->palette();
    palette.setColor(QPalette::WindowText, theme::unmet());
    m_problems->setPalette(palette);
    m_enter->setObjectName(name + QStringLiteral("Enter"));
    m_enter->setDefault(true);
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_enter, &QPushButton::clicked, this, [this] {
        guarded(this, [this] {
            if (!obstacles().isEmpty())
                return;
            const QString sentence = enter();
            accept();
            Q_EMIT entered(sentence);
        });
    });
}

void DecisionDialog::build(QLayout* content)
{
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_enter);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(content, 1);
    layout->addWidget(m_problems);
    layout->addLayout(foot);
    check();
}

void DecisionDialog::watch(QLineEdit* edit)
{
    connect(edit, &QLineEdit::textChanged, this, &DecisionDialog::check);
}

void DecisionDialog::watch(QComboBox* box)
{
    connect(box, &QComboBox::currentIndexChanged, this, &DecisionDialog::check);
}

void DecisionDialog::check()
{
    const QStringList found = obstacles();
    m_problems->setText(isWorthSaying() ? found.join(QLatin1Char('\n')) : QString());
    m_enter->setEnabled(found.isEmpty());
}

} // namespace kakehashi
