// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/arrival_panel.h"

#include "core/mail/folder_mailbox.h"
#include "ui/feed/feed_words.h"
#include "ui/feed/table_looks.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

ArrivalPanel::ArrivalPanel(QWidget* parent)
    : QFrame(parent), m_subject(looks::title(u"arrivalSubject"_s)), m_from(looks::note(u"arrivalFrom"_s)),
      m_state(looks::sentence(u"arrivalState"_s)), m_reason(looks::sentence(u"arrivalReason"_s)),
      m_always(new QCheckBox(tr("Al&ways take in what this sender sends"))),
      m_takeIn(pushButton(u"takeArrivalButton"_s, tr("&Take in"))),
      m_ignore(pushButton(u"ignoreArrivalButton"_s, tr("I&gnore"))),
      m_text(pushButton(u"viewArrivalButton"_s, tr("&View message…"))),
      m_save(pushButton(u"saveArrivalButton"_s, tr("&Save original…"))),
      m_dispose(pushButton(u"disposeArrivalButton"_s, tr("&Dispose…")))
{
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_always->setObjectName(u"alwaysBox"_s);
    m_always->setChecked(true);
    looks::makePrimary(m_takeIn);
    auto* layout = new QVBoxLayout(this);
    for (QLabel* label : {m_subject, m_from, m_state, m_reason})
        layout->addWidget(label);
    makeButtons();
    updateButtons(); // all of them side by side would widen the window for good
}

void ArrivalPanel::makeButtons()
{
    auto* row = new QHBoxLayout;
    for (QPushButton* each : {m_text, m_save, m_dispose})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_always);
    for (QPushButton* each : {m_ignore, m_takeIn})
        row->addWidget(each);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_takeIn, &QPushButton::clicked, this, &ArrivalPanel::takeInWanted);
    connect(m_ignore, &QPushButton::clicked, this, &ArrivalPanel::ignoreWanted);
    connect(m_text, &QPushButton::clicked, this, &ArrivalPanel::textWanted);
    connect(m_save, &QPushButton::clicked, this, &ArrivalPanel::saveWanted);
    connect(m_dispose, &QPushButton::clicked, this, &ArrivalPanel::disposalWanted);
}

void ArrivalPanel::show(const Arrival& arrival, const QString& mailbox)
{
    if (arrival.seq != m_arrival.seq)
        m_always->setChecked(true);
    m_arrival = arrival;
    const ArrivalEnvelope& envelope = arrival.envelope;
    const QString file = arrival.isFile ? FolderMailbox::fileName(arrival.item) : QString();
    m_subject->setText(envelope.subject.isEmpty() ? file : envelope.subject);
    m_subject->setVisible(!m_subject->text().isEmpty());
    QStringList from{feed_words::senderOf(envelope.senderName, envelope.sender, file),
                     envelope.senderName.isEmpty() ? QString() : envelope.sender,
                     feed_words::moment(envelope.sentAt.isValid() ? envelope.sentAt : arrival.arrivedAt),
                     tr("through %1").arg(mailbox)};
    from.removeAll(QString());
    m_from->setText(from.join(u" · "_s));
    const feed_words::Standing standing = feed_words::standingOf(arrival);
    m_state->setText(feed_words::mark(standing) + u' ' + feed_words::shortReason(arrival));
    QPalette colours = palette();
    if (standing == feed_words::Standing::Failed)
        colours.setColor(QPalette::WindowText, theme::unmet());
    else if (standing == feed_words::Standing::Waiting)
        colours.setColor(QPalette::WindowText, theme::warning());
    m_state->setPalette(colours);
    m_reason->setText(feed_words::reason(arrival));
    updateButtons();
}

void ArrivalPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButtons();
}

void ArrivalPanel::updateButtons()
{
    // What could not be fetched at all, or was disposed of, has no bytes to look at.
    const bool hasBytes = m_arrival.hasBytes;
    const bool wasRefused =
        m_arrival.state == ArrivalState::Failed || m_arrival.state == ArrivalState::NoFeed;
    m_takeIn->setText(wasRefused ? tr("&Try again") : tr("&Take in"));
    m_takeIn->setEnabled(hasBytes && !m_isBusy);
    m_ignore->setVisible(m_arrival.state != ArrivalState::Ignored);
    m_ignore->setEnabled(!m_isBusy);
    m_always->setVisible(!m_arrival.isFile && !m_arrival.envelope.sender.isEmpty() &&
                         m_arrival.state == ArrivalState::Waiting);
    for (QPushButton* each : {m_text, m_save})
        each->setVisible(hasBytes);
    m_dispose->setVisible(Arrivals::isDisposable(m_arrival));
    m_dispose->setEnabled(!m_isBusy);
}

} // namespace kakehashi
