// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/fax_number_page.h"

#include "core/base/japanese_text.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

constexpr int asked = 4;
constexpr int editWidth = 120;

QLabel* label(const QString& name, qreal size, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(size > 1);
    made->setFont(font);
    return made;
}

} // namespace

FaxNumberPage::FaxNumberPage(QWidget* parent)
    : QWidget(parent), m_destination(label(QStringLiteral("confirmDestination"), 1.4, this)),
      m_number(label(QStringLiteral("confirmNumber"), 3.2, this)),
      m_what(label(QStringLiteral("confirmWhat"), 1, this)), m_typed(new QLineEdit(this)),
      m_finding(label(QStringLiteral("confirmFinding"), 1, this))
{
    m_number->setWordWrap(false);
    m_typed->setObjectName(QStringLiteral("lastDigitsEdit"));
    m_typed->setFixedWidth(editWidth);
    QFont large = m_typed->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_typed->setFont(large);
    m_typed->setInputMethodHints(Qt::ImhDigitsOnly);
    auto* question = new QLabel(tr("Compare the number with the receiver's own paper. To send, type its last "
                                   "&four digits:"),
                                this);
    question->setBuddy(m_typed);
    question->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(1);
    for (QWidget* widget : {static_cast<QWidget*>(m_destination), static_cast<QWidget*>(m_number),
                            static_cast<QWidget*>(m_what), static_cast<QWidget*>(question),
                            static_cast<QWidget*>(m_typed), static_cast<QWidget*>(m_finding)})
        layout->addWidget(widget);
    layout->addStretch(2);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        const bool wrong = japanese::digits(m_typed->text()).size() >= asked && !isConfirmed();
        m_finding->setText(wrong ? tr("✕ These are not its last four digits.") : QString());
        Q_EMIT changed();
    });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (isConfirmed())
            Q_EMIT entered();
    });
    QPalette red = m_finding->palette();
    red.setColor(QPalette::WindowText, theme::unmet());
    m_finding->setPalette(red);
}

void FaxNumberPage::ask(const QString& destination, const QString& digits, const QString& shown,
                        const QString& what)
{
    m_lastDigits = digits.right(asked);
    m_destination->setText(destination);
    m_number->setText(shown);
    m_what->setText(what);
    m_typed->clear();
    Q_EMIT changed(); // also when nothing stood there: another number is asked about
    m_typed->setFocus();
}

bool FaxNumberPage::isConfirmed() const
{
    return !m_lastDigits.isEmpty() && japanese::digits(m_typed->text()) == m_lastDigits;
}

} // namespace kakehashi
