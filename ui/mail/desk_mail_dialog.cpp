// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/desk_mail_dialog.h"

#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize deskMailDialogSize(980, 620);
constexpr int listWidth = 320;
constexpr int wordsHeight = 78;

QLabel* sentence(const QString& name, const QColor& colour)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

} // namespace

DeskMailDialog::DeskMailDialog(Desk& desk, MailPasswords* passwords, DeskMailKind kind,
                               const QList<About>& about, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_kind(kind), m_list(new QListWidget), m_words(new QPlainTextEdit),
      m_leaks(sentence(u"deskMailLeaks"_s, theme::unmet())), m_head(new QLabel),
      m_preview(new QPlainTextEdit), m_state(sentence(u"deskMailState"_s, theme::secondaryText())),
      m_keep(pushButton(u"keepDeskMails"_s, tr("Keep as &drafts"))),
      m_file(pushButton(u"saveDeskMail"_s, tr("Save as mail &file…"))),
      m_send(pushButton(u"sendDeskMails"_s, tr("Se&nd"))), m_sending(new MailSending(desk, passwords, this))
{
    setObjectName(u"deskMailDialog"_s);
    setWindowTitle(labelOf(kind));
    resize(deskMailDialogSize);
    for (const About& each : about)
        m_entries.append({each, {}});
    if (about.size() == 1) {
        if (const auto draft = DeskMails(m_desk).draftOf(kind, about.constFirst().about))
            m_words->setPlainText(draft->words);
    }
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeList());
    columns->addWidget(makeMail(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());
    for (Entry& entry : m_entries) {
        try {
            DeskMails(m_desk).written(m_kind, entry.about.about, {});
        } catch (const Error& error) {
            entry.obstacle = error.message();
        }
    }
    fillList();
    connect(m_list, &QListWidget::currentRowChanged, this, &DeskMailDialog::showMail);
    connect(m_list, &QListWidget::itemChanged, this, &DeskMailDialog::showState);
    connect(m_words, &QPlainTextEdit::textChanged, this, &DeskMailDialog::showMail);
    connect(m_sending, &MailSending::begun, this, &DeskMailDialog::showState);
    connect(m_sending, &MailSending::finished, this, &DeskMailDialog::sent);
    m_list->setCurrentRow(0);
    showMail();
}

QWidget* DeskMailDialog::makeList()
{
    auto* side = new QWidget;
    side->setFixedWidth(listWidth);
    m_list->setObjectName(u"deskMailList"_s);
    m_list->setAccessibleName(tr("About whom"));
    m_list->setWordWrap(true);
    auto* label = new QLabel(tr("&About, each a message of its own"));
    label->setBuddy(m_list);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget* DeskMailDialog::makeMail()
{
    auto* side = new QWidget;
    m_words->setObjectName(u"deskMailWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(wordsHeight);
    m_words->setPlaceholderText(tr("Stand at the end of every mail; may stay empty"));
    m_head->setObjectName(u"deskMailHead"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_preview->setObjectName(u"deskMailPreview"_s);
    m_preview->setAccessibleName(tr("The mail as it leaves"));
    m_preview->setReadOnly(true);
    auto* words = new QLabel(tr("Words of your &own"));
    words->setBuddy(m_words);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : QList<QWidget*>{words, m_words, m_leaks, m_head})
        layout->addWidget(each);
    layout->addWidget(m_preview, 1);
    return side;
}

QWidget* DeskMailDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* close = pushButton(u"closeDeskMails"_s, tr("&Close"));
    connect(close, &QPushButton::clicked, this, &DeskMailDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] { guarded(this, [this] { keep(); }); });
    connect(m_file, &QPushButton::clicked, this, [this] { guarded(this, [this] { saveFile(); }); });
    connect(m_send, &QPushButton::clicked, this, [this] { guarded(this, [this] { send(); }); });
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state, 1);
    for (QPushButton* each : {close, m_file, m_keep, m_send})
        layout->addWidget(each);
    return foot;
}

void DeskMailDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Entry& entry : std::as_const(m_entries)) {
        auto* item = new QListWidgetItem(m_list);
        item->setText(entry.obstacle.isEmpty() ? entry.about.words
                                               : entry.about.words + u"\n✗ "_s + entry.obstacle);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (entry.obstacle.isEmpty()) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        } else {
            item->setForeground(theme::secondaryText());
        }
    }
}

const DeskMailDialog::Entry* DeskMailDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

std::optional<DeskMail> DeskMailDialog::mailFor(const QString& about)
{
    std::optional<DeskMail> mail;
    guarded(this, [&] { mail = DeskMails(m_desk).written(m_kind, about, m_words->toPlainText()); });
    return mail;
}

void DeskMailDialog::showMail()
{
    const Entry* entry = current();
    const bool isWritable = entry != nullptr && entry->obstacle.isEmpty();
    const std::optional<DeskMail> mail = isWritable ? mailFor(entry->about.about) : std::nullopt;
    m_head->setText(mail ? tr("To: %1\nSubject: %2").arg(mail->recipient, mail->subject) : QString());
    if (mail && mail->maybeSent)
        m_head->setText(u"✗ %1\n%2"_s.arg(mail->problem, m_head->text()));
    m_preview->setPlainText(mail ? mail->text : entry != nullptr ? entry->obstacle : QString());
    m_leaks->setText(mail ? DeskMails(m_desk).leaks(*mail).join(u'\n') : QString());
    m_leaks->setVisible(!m_leaks->text().isEmpty());
    showState();
}

void DeskMailDialog::showState()
{
    int count = 0;
    for (int row = 0; row < m_list->count(); ++row)
        count += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    const bool isBusy = m_sending->isBusy();
    const bool hasServer = m_desk.mailboxes().outgoing().has_value();
    const bool mayLeave = count > 0 && m_leaks->text().isEmpty() && !isBusy;
    m_keep->setEnabled(mayLeave);
    m_file->setEnabled(mayLeave && current() != nullptr && current()->obstacle.isEmpty());
    m_send->setEnabled(mayLeave && hasServer);
    m_words->setReadOnly(isBusy);
    if (isBusy)
        m_state->setText(tr("Sending…"));
    else if (!hasServer)
        m_state->setText(
            tr("No server for sending is set up (settings, Mail). Mails can be kept as drafts or "
               "saved as files."));
    else
        m_state->setText(tr("%n mail(s).", nullptr, count));
}

QList<DeskMail> DeskMailDialog::ticked()
{
    QList<DeskMail> mails;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            mails.append(
                DeskMails(m_desk).written(m_kind, m_entries.at(row).about.about, m_words->toPlainText()));
    }
    return mails;
}

void DeskMailDialog::keep()
{
    const QList<DeskMail> mails = ticked();
    for (const DeskMail& mail : mails)
        DeskMails(m_desk).save(mail);
    accept();
    Q_EMIT told(tr("%n mail(s) kept as drafts.", nullptr, static_cast<int>(mails.size())));
}

void DeskMailDialog::saveFile()
{
    const Entry* entry = current();
    const std::optional<DeskMail> mail = entry != nullptr ? mailFor(entry->about.about) : std::nullopt;
    if (!mail)
        return;
    const QString file =
        prompt::saveFile(this, tr("Save the mail"), mail->about + u".eml"_s, tr("Mail (*.eml)"), u"eml"_s);
    if (file.isEmpty())
        return;
    DeskMails(m_desk).writeFile(*mail, file);
    Q_EMIT told(tr("The mail about %1 was saved as a file.").arg(mail->about));
}

void DeskMailDialog::send()
{
    const QList<DeskMail> mails = ticked();
    const auto count = static_cast<int>(mails.size());
    if (count > 1 &&
        !prompt::confirm(this, tr("%n mail(s) leave, each a message of its own.", nullptr, count),
                         tr("Send %n mail(s)", nullptr, count)))
        return;
    QList<MailSending::One> all;
    for (const DeskMail& mail : mails) {
        const auto row = std::find_if(m_entries.cbegin(), m_entries.cend(), [&mail](const Entry& entry) {
            return entry.about.about == mail.about;
        });
        all.append({std::distance(m_entries.cbegin(), row),
                    [mail](Desk& desk, const OutgoingMail& outgoing, const QString& password,
                           const MailProgress& progress) {
                        DeskMails(desk).send(mail, outgoing, password, progress);
                    },
                    mail.maybeSent});
    }
    m_sending->sendAll(all);
}

// Whoever was tried is done with here: what was not sent is a draft now.
void DeskMailDialog::sent(const QList<qint64>& reached, const QHash<qint64, QString>& failures)
{
    const QString done = tr("%n mail(s) sent.", nullptr, static_cast<int>(reached.size()));
    if (failures.isEmpty()) {
        accept();
        Q_EMIT told(done);
        return;
    }
    for (const qint64 row : reached)
        m_entries[row].obstacle = tr("The mail was sent.");
    for (auto failure = failures.cbegin(); failure != failures.cend(); ++failure)
        m_entries[failure.key()].obstacle = tr("Not sent, kept as a draft: %1").arg(*failure);
    const int row = m_list->currentRow();
    fillList();
    m_list->setCurrentRow(row);
    showMail();
    Q_EMIT told(done);
}

void DeskMailDialog::reject()
{
    if (!m_sending->isBusy())
        QDialog::reject();
}

} // namespace kakehashi
