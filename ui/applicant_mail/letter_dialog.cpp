// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applicant_mail/letter_dialog.h"

#include "core/postings/posting_fields.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize letterDialogSize(1040, 660);
constexpr int choiceWidth = 380;
constexpr int wordsHeight = 86;

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

LetterDialog::LetterDialog(Desk& desk, MailPasswords* passwords, const QString& title,
                           QList<MailOffer> offers, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_offers(std::move(offers)), m_people(new QListWidget),
      m_postings(new QListWidget), m_words(new QPlainTextEdit),
      m_leaks(sentence(u"letterLeaks"_s, theme::unmet())), m_head(new QLabel), m_preview(new QPlainTextEdit),
      m_state(sentence(u"letterState"_s, theme::secondaryText())),
      m_keep(pushButton(u"keepLettersButton"_s, tr("Keep as &drafts"))),
      m_send(pushButton(u"sendLettersButton"_s, tr("Se&nd"))),
      m_sending(new LetterSending(desk, passwords, this))
{
    setObjectName(u"letterDialog"_s);
    setWindowTitle(title);
    resize(letterDialogSize);
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeChoice());
    columns->addWidget(makeLetter(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());
    fillPeople();
    connect(m_people, &QListWidget::currentRowChanged, this, &LetterDialog::showPerson);
    connect(m_people, &QListWidget::itemChanged, this, &LetterDialog::showState);
    connect(m_postings, &QListWidget::itemChanged, this, &LetterDialog::keepTicks);
    connect(m_words, &QPlainTextEdit::textChanged, this, &LetterDialog::showLetter);
    connect(m_sending, &LetterSending::begun, this, &LetterDialog::showState);
    connect(m_sending, &LetterSending::finished, this, &LetterDialog::sent);
    m_people->setCurrentRow(0);
    showPerson();
}

QWidget* LetterDialog::makeChoice()
{
    auto* side = new QWidget;
    side->setFixedWidth(choiceWidth);
    m_people->setObjectName(u"letterPeople"_s);
    m_people->setAccessibleName(tr("Applicants"));
    m_people->setWordWrap(true);
    m_postings->setObjectName(u"letterPostings"_s);
    m_postings->setAccessibleName(tr("Postings in the letter"));
    auto* people = new QLabel(tr("&To, each a message of their own"));
    people->setBuddy(m_people);
    auto* postings = new QLabel(tr("&Postings in this letter"));
    postings->setBuddy(m_postings);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(people);
    layout->addWidget(m_people, 3);
    layout->addWidget(postings);
    layout->addWidget(m_postings, 2);
    return side;
}

QWidget* LetterDialog::makeLetter()
{
    auto* side = new QWidget;
    m_words->setObjectName(u"letterWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(wordsHeight);
    m_words->setPlaceholderText(tr("Stand above the postings in every letter; may stay empty"));
    m_head->setObjectName(u"letterHead"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setObjectName(u"letterPreview"_s);
    m_preview->setAccessibleName(tr("The letter as it leaves"));
    m_preview->setReadOnly(true);
    auto* words = new QLabel(tr("Words of your &own"));
    words->setBuddy(m_words);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words);
    layout->addWidget(m_words);
    layout->addWidget(m_leaks);
    layout->addWidget(m_head);
    layout->addWidget(m_preview, 1);
    return side;
}

QWidget* LetterDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* close = pushButton(u"closeLettersButton"_s, tr("&Close"));
    connect(close, &QPushButton::clicked, this, &LetterDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] { guarded(this, [this] { keep(); }); });
    connect(m_send, &QPushButton::clicked, this, [this] { guarded(this, [this] { send(); }); });
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state, 1);
    for (QPushButton* each : {close, m_keep, m_send})
        layout->addWidget(each);
    return foot;
}

void LetterDialog::fillPeople()
{
    const QSignalBlocker quiet(m_people);
    for (const MailOffer& offer : std::as_const(m_offers)) {
        const QString who = offer.applicant.reference + u"　"_s + offer.applicant.applicant.name;
        auto* item = new QListWidgetItem(m_people);
        item->setText(offer.obstacle.isEmpty() ? who : who + u"\n✗ "_s + offer.obstacle);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (offer.obstacle.isEmpty()) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        } else {
            item->setForeground(theme::secondaryText());
        }
    }
}

const MailOffer* LetterDialog::current() const
{
    const int row = m_people->currentRow();
    return row >= 0 && row < m_offers.size() ? &m_offers.at(row) : nullptr;
}

void LetterDialog::showPerson()
{
    const QSignalBlocker quiet(m_postings);
    m_postings->clear();
    if (const MailOffer* offer = current()) {
        for (const Match& match : offer->postings) {
            const auto stored = m_desk.postings().bySeq(match.posting);
            const QString place = stored ? stored->posting.workplace.municipality : QString();
            auto* item = new QListWidgetItem(match.reference + u"　"_s + place + u"　"_s +
                                                 QString::number(match.score, 'f', 1),
                                             m_postings);
            item->setData(Qt::UserRole, match.posting);
            const bool isIn = !m_leftOut.value(offer->applicant.seq).contains(match.posting);
            item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
        }
    }
    showLetter();
}

void LetterDialog::keepTicks(QListWidgetItem* posting)
{
    const MailOffer* offer = current();
    if (offer == nullptr)
        return;
    QSet<qint64>& out = m_leftOut[offer->applicant.seq];
    const qint64 seq = posting->data(Qt::UserRole).toLongLong();
    if (posting->checkState() == Qt::Checked)
        out.remove(seq);
    else
        out.insert(seq);
    showLetter();
}

QList<qint64> LetterDialog::postingsFor(const MailOffer& offer) const
{
    QList<qint64> seqs;
    for (const Match& match : offer.postings) {
        if (!m_leftOut.value(offer.applicant.seq).contains(match.posting))
            seqs.append(match.posting);
    }
    return seqs;
}

std::optional<ApplicantMail> LetterDialog::letterFor(const MailOffer& offer)
{
    const QList<qint64> postings = postingsFor(offer);
    if (!offer.obstacle.isEmpty() || postings.isEmpty())
        return std::nullopt;
    return m_desk.applicantMails().written(offer.applicant.seq, postings, m_words->toPlainText());
}

void LetterDialog::showLetter()
{
    const MailOffer* offer = current();
    std::optional<ApplicantMail> letter;
    if (offer != nullptr)
        guarded(this, [&] { letter = letterFor(*offer); });
    m_head->setText(letter ? tr("To: %1\nSubject: %2").arg(letter->recipient, letter->subject) : QString());
    m_preview->setPlainText(letter ? letter->text : offer != nullptr ? offer->obstacle : QString());
    showLeaks(letter ? m_desk.applicantMails().leaks(*letter) : QList<LetterLeak>());
    showState();
}

// Found in the words, they are marked there; the letter cannot leave before they are gone.
void LetterDialog::showLeaks(const QList<LetterLeak>& leaks)
{
    QStringList told;
    QList<QTextEdit::ExtraSelection> marked;
    for (const LetterLeak& each : leaks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_words->document());
        selection.cursor.setPosition(static_cast<int>(each.leak.start));
        selection.cursor.setPosition(static_cast<int>(each.leak.start + each.leak.length),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(theme::hiddenGround());
        selection.format.setForeground(theme::hiddenView());
        selection.format.setFontUnderline(true);
        marked.append(selection);
        const PostingField* kind = postingField(QStringView(each.leak.kind));
        told.append(tr("✗ “%1” gives away %2 of %3.")
                        .arg(selection.cursor.selectedText(),
                             kind != nullptr ? kind->label.toString() : each.leak.kind, each.posting));
    }
    m_words->setExtraSelections(marked);
    told.removeDuplicates();
    m_leaks->setText(told.join(u'\n'));
    m_leaks->setVisible(!told.isEmpty());
}

void LetterDialog::showState()
{
    int ticked = 0;
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked && !postingsFor(m_offers.at(row)).isEmpty())
            ++ticked;
    }
    const bool mayLeave = ticked > 0 && m_leaks->text().isEmpty() && !m_sending->isBusy();
    m_keep->setEnabled(mayLeave);
    m_send->setEnabled(mayLeave && m_desk.mailboxes().outgoing().has_value());
    m_words->setReadOnly(m_sending->isBusy());
    if (m_sending->isBusy())
        m_state->setText(tr("Sending…"));
    else if (!m_desk.mailboxes().outgoing())
        m_state->setText(
            tr("No server for sending is set up (settings, Mail). Letters can be kept as drafts."));
    else
        m_state->setText(tr("%n letter(s), %1 left out.", nullptr, ticked)
                             .arg(static_cast<int>(m_offers.size()) - ticked));
}

QList<ApplicantMail> LetterDialog::tickedLetters()
{
    QList<ApplicantMail> letters;
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() != Qt::Checked)
            continue;
        if (std::optional<ApplicantMail> letter = letterFor(m_offers.at(row)))
            letters.append(std::move(*letter));
    }
    return letters;
}

void LetterDialog::keep()
{
    const QList<ApplicantMail> letters = tickedLetters();
    for (const ApplicantMail& letter : letters)
        m_desk.applicantMails().save(letter);
    Q_EMIT told(tr("%n letter(s) kept as drafts.", nullptr, static_cast<int>(letters.size())));
    accept();
}

void LetterDialog::send()
{
    const QList<ApplicantMail> letters = tickedLetters();
    const auto count = static_cast<int>(letters.size());
    if (count > 1 &&
        !prompt::confirm(this, tr("%n people are written to, each a message of their own.", nullptr, count),
                         tr("Send %n letter(s)", nullptr, count)))
        return;
    m_sending->send(letters);
}

// Whoever was tried is done with here: those who were not reached have a draft now.
void LetterDialog::sent(const QList<qint64>& reached, const QHash<qint64, QString>& failures)
{
    Q_EMIT told(tr("%n letter(s) sent.", nullptr, static_cast<int>(reached.size())));
    if (failures.isEmpty()) {
        accept();
        return;
    }
    for (MailOffer& offer : m_offers) {
        if (reached.contains(offer.applicant.seq))
            offer.obstacle = tr("The letter was sent.");
        else if (failures.contains(offer.applicant.seq))
            offer.obstacle = tr("Not sent, kept as a draft: %1").arg(failures.value(offer.applicant.seq));
    }
    const int row = m_people->currentRow();
    m_people->clear();
    fillPeople();
    m_people->setCurrentRow(row);
    showPerson();
}

void LetterDialog::reject()
{
    if (!m_sending->isBusy())
        QDialog::reject();
}

} // namespace kakehashi
