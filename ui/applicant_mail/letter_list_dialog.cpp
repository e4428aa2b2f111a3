// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applicant_mail/letter_list_dialog.h"

#include "ui/widgets/guarded.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize letterListDialogSize(900, 600);

QString postingsOf(const ApplicantMail& letter)
{
    QStringList references;
    for (const ApplicantMail::Told& told : letter.postings)
        references.append(told.reference);
    return references.join(u' ');
}

} // namespace

LetterListDialog::LetterListDialog(Desk& desk, MailPasswords* passwords,
                                   const std::optional<StoredApplicant>& applicant, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_applicant(applicant ? applicant->seq : 0), m_table(new QTableWidget),
      m_text(new QPlainTextEdit), m_state(new QLabel), m_send(new QPushButton(tr("&Send the draft"))),
      m_sending(new LetterSending(desk, passwords, this))
{
    setObjectName(u"letterListDialog"_s);
    setWindowTitle(applicant ? tr("Letters to %1 %2").arg(applicant->reference, applicant->applicant.name)
                             : tr("Letters to applicants"));
    resize(letterListDialogSize);
    build();
    connect(m_table, &QTableWidget::currentCellChanged, this, &LetterListDialog::showLetter);
    connect(m_send, &QPushButton::clicked, this, [this] { guarded(this, [this] { send(); }); });
    connect(m_sending, &LetterSending::begun, this, &LetterListDialog::showLetter);
    connect(m_sending, &LetterSending::finished, this,
            [this](const QList<qint64>& reached, const QHash<qint64, QString>& failures) {
                if (!reached.isEmpty())
                    Q_EMIT told(tr("The letter was sent."));
                guarded(this, [this] { fill(); });
                for (const QString& why : failures)
                    m_state->setText(tr("✗ It could not be sent: %1").arg(why));
            });
    guarded(this, [this] { fill(); });
}

void LetterListDialog::build()
{
    m_table->setObjectName(u"letterTable"_s);
    m_table->setAccessibleName(tr("Letters"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("To"), tr("Postings"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{150, 260, 250};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_text->setObjectName(u"letterText"_s);
    m_text->setAccessibleName(tr("The letter"));
    m_text->setReadOnly(true);
    m_state->setObjectName(u"letterListState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_send->setObjectName(u"sendDraftButton"_s);
    m_send->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &LetterListDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(close);
    foot->addWidget(m_send);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_text, 3);
    layout->addLayout(foot);
}

void LetterListDialog::fill()
{
    m_letters = m_desk.applicantMails().of(m_applicant);
    m_table->setRowCount(static_cast<int>(m_letters.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ApplicantMail& letter = m_letters.at(row);
        const bool isSent = letter.sentAt.isValid();
        const QDateTime when = (isSent ? letter.sentAt : letter.changedAt).toLocalTime();
        const QStringList cells{when.toString(u"yyyy-MM-dd HH:mm"_s),
                                letter.applicantReference + u"　"_s + letter.recipient, postingsOf(letter),
                                isSent ? tr("sent by %1").arg(letter.by) : tr("draft")};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    if (!m_letters.isEmpty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    showLetter();
}

const ApplicantMail* LetterListDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_letters.size() ? &m_letters.at(row) : nullptr;
}

void LetterListDialog::showLetter()
{
    const ApplicantMail* letter = current();
    m_text->setPlainText(letter != nullptr ? letter->subject + u"\n\n"_s + letter->text : QString());
    const bool isDraft = letter != nullptr && !letter->sentAt.isValid();
    m_send->setVisible(isDraft);
    m_send->setEnabled(isDraft && !m_sending->isBusy() && m_desk.mailboxes().outgoing().has_value());
    if (m_letters.isEmpty())
        m_state->setText(tr("No letter has been written yet."));
    else if (isDraft && letter->maybeSent)
        m_state->setText(u"✗ "_s + letter->problem);
    else
        m_state->setText(isDraft && !letter->problem.isEmpty()
                             ? tr("✗ It could not be sent: %1").arg(letter->problem)
                             : QString());
}

void LetterListDialog::send()
{
    if (const ApplicantMail* letter = current())
        m_sending->send({*letter});
}

void LetterListDialog::reject()
{
    if (!m_sending->isBusy())
        QDialog::reject();
}

} // namespace kakehashi
