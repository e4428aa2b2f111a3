// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ministry_dialog.h"

#include "core/base/japanese_era.h"
#include "core/desk_mail/desk_mails.h"
#include "core/store/transaction.h"
#include "ui/printing/ministry_report_paper.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize ministryDialogSize(900, 660);
constexpr int madeHeight = 86;

QLineEdit* edit(const QString& name)
{
    auto* made = new QLineEdit;
    made->setObjectName(name);
    return made;
}

} // namespace

MinistryDialog::MinistryDialog(Desk& desk, MailPasswords* passwords, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_kind(new QComboBox), m_person(edit(u"ministryPerson"_s)),
      m_hours(edit(u"ministryHours"_s)), m_feedAddress(edit(u"ministryFeedAddress"_s)),
      m_ministryEmail(edit(u"ministryEmail"_s)), m_words(edit(u"ministryWords"_s)), m_problems(new QLabel),
      m_preview(new QPlainTextEdit), m_made(new QListWidget),
      m_paper(pushButton(u"ministryPaper"_s, tr("Paper as &PDF…"))),
      m_file(pushButton(u"ministryFile"_s, tr("Save as mail &file…"))),
      m_keep(pushButton(u"ministryKeep"_s, tr("Keep as &draft"))),
      m_send(pushButton(u"ministrySend"_s, tr("Se&nd"))), m_sending(new MailSending(desk, passwords, this))
{
    setObjectName(u"ministryDialog"_s);
    setWindowTitle(tr("Reports to the ministry"));
    resize(ministryDialogSize);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeFields());
    layout->addWidget(m_problems);
    layout->addWidget(m_preview, 1);
    auto* made = new QLabel(tr("Reported so far (&T)"));
    made->setBuddy(m_made);
    layout->addWidget(made);
    layout->addWidget(m_made);
    layout->addLayout(makeButtons());
    loadFields();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MinistryDialog::showReport);
    for (QLineEdit* each : {m_person, m_hours, m_feedAddress, m_ministryEmail, m_words})
        connect(each, &QLineEdit::textChanged, this, &MinistryDialog::showReport);
    connect(m_sending, &MailSending::begun, this, &MinistryDialog::showReport);
    connect(m_sending, &MailSending::finished, this,
            [this](const QList<qint64>&, const QHash<qint64, QString>& failures) {
                guarded(this, [this, &failures] {
                    tell(failures.isEmpty()
                             ? tr("The report was sent.")
                             : tr("Not sent, kept as a draft: %1").arg(failures.begin().value()));
                });
            });
    guarded(this, [this] { showMade(); });
    showReport();
}

QLayout* MinistryDialog::makeFields()
{
    m_kind->setObjectName(u"ministryKind"_s);
    for (const MinistryReportKind kind : {MinistryReportKind::WindowOpened, MinistryReportKind::FeedAddress})
        m_kind->addItem(labelOf(kind), static_cast<int>(kind));
    m_hours->setPlaceholderText(u"平日 9:00～17:00"_s);
    m_ministryEmail->setPlaceholderText(tr("As the notice in force says; never preset"));
    m_words->setPlaceholderText(tr("optional"));
    m_problems->setObjectName(u"ministryProblems"_s);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    QPalette red = m_problems->palette();
    red.setColor(QPalette::WindowText, theme::unmet());
    m_problems->setPalette(red);
    m_preview->setObjectName(u"ministryPreview"_s);
    m_preview->setAccessibleName(tr("The report as it leaves"));
    m_preview->setReadOnly(true);
    m_made->setObjectName(u"ministryMade"_s);
    m_made->setFixedHeight(madeHeight);
    auto* form = new QFormLayout;
    form->addRow(tr("&Report"), m_kind);
    form->addRow(tr("Person in c&harge"), m_person);
    form->addRow(tr("Window &open"), m_hours);
    form->addRow(tr("&Address for postings"), m_feedAddress);
    form->addRow(tr("&Ministry's e-mail"), m_ministryEmail);
    form->addRow(tr("Remar&ks"), m_words);
    return form;
}

QLayout* MinistryDialog::makeButtons()
{
    auto* close = pushButton(u"ministryClose"_s, tr("&Close"));
    connect(close, &QPushButton::clicked, this, &MinistryDialog::reject);
    const auto does = [this](QPushButton* pressed, void (MinistryDialog::*act)()) {
        connect(pressed, &QPushButton::clicked, this,
                [this, act] { guarded(this, [this, act] { (this->*act)(); }); });
    };
    does(m_paper, &MinistryDialog::printPaper);
    does(m_file, &MinistryDialog::saveFile);
    does(m_keep, &MinistryDialog::keep);
    does(m_send, &MinistryDialog::send);
    auto* row = new QHBoxLayout;
    row->addWidget(m_paper);
    row->addStretch(1);
    for (QPushButton* each : {close, m_file, m_keep, m_send})
        row->addWidget(each);
    return row;
}

void MinistryDialog::loadFields()
{
    const DeskSettings& settings = m_desk.settings();
    m_person->setText(settings.personInCharge);
    m_hours->setText(settings.windowHours);
    m_feedAddress->setText(settings.feedAddress);
    m_ministryEmail->setText(settings.ministryEmail);
}

MinistryReportKind MinistryDialog::kind() const
{
    return static_cast<MinistryReportKind>(m_kind->currentData().toInt());
}

DeskSettings MinistryDialog::typed() const
{
    DeskSettings settings = m_desk.settings();
    settings.personInCharge = m_person->text().trimmed();
    settings.windowHours = m_hours->text().trimmed();
    settings.feedAddress = m_feedAddress->text().trimmed();
    settings.ministryEmail = m_ministryEmail->text().trimmed();
    return settings;
}

MinistryReport MinistryDialog::report() const
{
    return MinistryReports(m_desk).prepared(kind(), typed(), m_words->text().trimmed());
}

void MinistryDialog::showReport()
{
    guarded(this, [this] {
        const MinistryReport shown = report();
        const QStringList missing = obstacles(shown);
        const QStringList missingForMail = obstaclesToMail(shown);
        m_problems->setText(missingForMail.join(u'\n'));
        m_problems->setVisible(!missingForMail.isEmpty());
        m_preview->setPlainText(reportText(shown));
        const bool isIdle = !m_sending->isBusy();
        m_paper->setEnabled(missing.isEmpty() && isIdle);
        for (QPushButton* each : {m_file, m_keep})
            each->setEnabled(missingForMail.isEmpty() && isIdle);
        const bool hasServer = m_desk.mailboxes().outgoing().has_value();
        m_send->setEnabled(missingForMail.isEmpty() && hasServer && isIdle);
        m_send->setToolTip(hasServer ? QString() : tr("No server for sending is set up (settings, Mail)."));
        m_hours->setEnabled(shown.kind == MinistryReportKind::WindowOpened);
        m_feedAddress->setEnabled(shown.kind == MinistryReportKind::FeedAddress);
    });
}

void MinistryDialog::showMade()
{
    m_made->clear();
    for (const MinistryReportMade& made : MinistryReports(m_desk).made()) {
        const QString day = japanese::bothDates(made.day);
        const QString how = made.way == MinistryReportWay::MailFile
                                ? tr("saved as a mail file on %1").arg(day)
                            : made.way == MinistryReportWay::Mail ? tr("reported by mail on %1").arg(day)
                                                                  : tr("reported on paper on %1").arg(day);
        m_made->addItem(u"%1: %2, %3"_s.arg(labelOf(made.kind), how, made.by));
    }
    for (const MinistryReportKind each :
         {MinistryReportKind::WindowOpened, MinistryReportKind::FeedAddress}) {
        if (const auto draft = DeskMails(m_desk).draftOf(DeskMailKind::MinistryReport, codeOf(each)))
            m_made->addItem(draft->maybeSent ? u"%1: %2"_s.arg(labelOf(each), draft->problem)
                            : draft->problem.isEmpty()
                                ? tr("%1: a draft, not sent").arg(labelOf(each))
                                : tr("%1: a draft, not sent: %2").arg(labelOf(each), draft->problem));
    }
    if (m_made->count() == 0)
        m_made->addItem(tr("Nothing was reported yet."));
}

void MinistryDialog::saveTyped()
{
    if (typed() != m_desk.settings())
        m_desk.changeSettings(typed());
}

DeskMail MinistryDialog::mail()
{
    return DeskMails(m_desk).written(DeskMailKind::MinistryReport, codeOf(kind()), m_words->text().trimmed());
}

void MinistryDialog::printPaper()
{
    const QString file = prompt::saveFile(this, tr("Save the report to the ministry"),
                                          title(report()) + u".pdf"_s, tr("PDF (*.pdf)"), u"pdf"_s);
    if (file.isEmpty())
        return;
    saveTyped();
    Transaction transaction(m_desk.database()); // recorded before it is made, or not made
    MinistryReports(m_desk).record(codeOf(kind()), MinistryReportWay::Paper);
    writeMinistryReportPdf(report(), file);
    transaction.commit();
    tell(tr("The report was saved as PDF."));
}

void MinistryDialog::saveFile()
{
    const QString file =
        prompt::saveFile(this, tr("Save the mail"), codeOf(kind()) + u".eml"_s, tr("Mail (*.eml)"), u"eml"_s);
    if (file.isEmpty())
        return;
    saveTyped();
    DeskMails(m_desk).writeFile(mail(), file);
    tell(tr("The report was saved as a mail file."));
}

void MinistryDialog::keep()
{
    saveTyped();
    DeskMails(m_desk).save(mail());
    tell(tr("The report was kept as a draft."));
}

void MinistryDialog::send()
{
    saveTyped();
    const DeskMail written = mail();
    m_sending->sendAll({{0,
                         [written](Desk& desk, const OutgoingMail& outgoing, const QString& password,
                                   const MailProgress& progress) {
                             DeskMails(desk).send(written, outgoing, password, progress);
                         },
                         written.maybeSent}});
}

void MinistryDialog::tell(const QString& sentence)
{
    showMade();
    showReport();
    Q_EMIT told(sentence);
}

void MinistryDialog::reject()
{
    if (!m_sending->isBusy())
        QDialog::reject();
}

} // namespace kakehashi
