// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mail_trial.h"

#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

MailTrial::MailTrial(Desk& desk, QWidget* parent)
    : QWidget(parent), m_button(new QPushButton(tr("T&ry the connection"), this)), m_result(new QLabel(this)),
      m_work(desk)
{
    m_button->setObjectName(u"tryConnectionButton"_s);
    m_button->setAutoDefault(false);
    m_result->setObjectName(u"trialResult"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_result);
    connect(m_button, &QPushButton::clicked, this, &MailTrial::begin);
    connect(&m_work, &DeskWork::failed, this, [this](const Error& error) { say(error.message(), false); });
    connect(&m_work, &DeskWork::ended, this, [this] { m_button->setEnabled(true); });
}

void MailTrial::begin()
{
    const Attempt attempt = m_attempts();
    if (!attempt)
        return;
    m_button->setEnabled(false);
    m_result->setText(tr("Trying…"));
    m_result->setPalette(palette());
    m_result->show();
    m_work.start(tr("Trying…"), [this, attempt](Desk& /*desk*/, const DeskWork::Progress& progress) {
        const QString sentence = attempt(progress);
        return [this, sentence] { say(sentence, true); };
    });
}

void MailTrial::say(const QString& sentence, bool good)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, good ? theme::met() : theme::unmet());
    m_result->setPalette(colours);
    m_result->setText((good ? u"✔ "_s : u"✗ "_s) + sentence);
    m_result->show();
}

void MailTrial::clear()
{
    if (!m_work.isBusy())
        m_result->hide();
}

} // namespace kakehashi
