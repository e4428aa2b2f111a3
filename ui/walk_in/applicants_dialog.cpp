// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/applicants_dialog.h"

#include "core/base/japanese_text.h"
#include "ui/applicant_mail/letter_dialog.h"
#include "ui/applicant_mail/letter_list_dialog.h"
#include "ui/walk_in/applicant_words.h"
#include "ui/walk_in/assign_dialog.h"
#include "ui/walk_in/merge_applicants_dialog.h"
#include "ui/widgets/guarded.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize applicantsDialogSize(1060, 640);
constexpr qsizetype postingsInALetter = 10;
constexpr qsizetype mostDoublesNamed = 2;

/// Beside the work, not in its way, and gone when it is closed.
void present(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

ApplicantsDialog::ApplicantsDialog(Desk& desk, MailPasswords* passwords, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_passwords(passwords), m_search(new QLineEdit),
      m_table(new QTableWidget), m_note(new QLabel), m_work(desk)
{
    setObjectName(u"applicantsDialog"_s);
    setWindowTitle(tr("Applicants"));
    resize(applicantsDialogSize);
    m_search->setObjectName(u"applicantSearch"_s);
    m_search->setPlaceholderText(tr("Name, kana, number, telephone"));
    m_search->setAccessibleName(tr("Search applicants"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"applicantTable"_s);
    m_table->setAccessibleName(tr("Applicants"));
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels(
        {tr("Number"), tr("Name"), tr("Licences"), tr("Telephone"), tr("State"), tr("Letters")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{160, 220, 220, 140, 100};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_note->setObjectName(u"applicantNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(makeButtons());
    connect(&m_work, &DeskWork::failed, this,
            [this](const Error& error) { guarded(this, [&error] { throw Error(error.message()); }); });
    connect(m_search, &QLineEdit::textChanged, this, &ApplicantsDialog::filter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { guarded(this, [this] { showSelection(); }); });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ApplicantsDialog::toCounter);
    guarded(this, [this] { fill(); });
    m_search->setFocus();
}

QWidget* ApplicantsDialog::makeButtons()
{
    auto* foot = new QWidget;
    auto* first = new QHBoxLayout;
    addButton(first, tr("&To the counter"), "openApplicant", &ApplicantsDialog::toCounter);
    addButton(first, tr("&Register again"), "resumeApplicant", &ApplicantsDialog::registerAgain);
    addButton(first, tr("&Pause"), "pauseApplicant", &ApplicantsDialog::pause);
    addButton(first, tr("&Finish"), "finishApplicant", &ApplicantsDialog::finish);
    addButton(first, tr("&Doubles…"), "findDouble", &ApplicantsDialog::findDouble);
    addButton(first, tr("&Separate again"), "separateApplicant", &ApplicantsDialog::separate);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    addButton(second, tr("&Write letters…"), "writeLetters", &ApplicantsDialog::writeLetters);
    addButton(second, tr("&Letters so far…"), "showLetters", &ApplicantsDialog::showLetters);
    addButton(second, tr("&No letters"), "switchLetters", &ApplicantsDialog::switchLetters);
    second->addStretch(1);
    addButton(second, tr("&Assign many…"), "assignMany", &ApplicantsDialog::assignMany);
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    second->addWidget(close);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addLayout(second);
    return foot;
}

QPushButton* ApplicantsDialog::addButton(QLayout* row, const QString& text, const char* name, Act act)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this,
            [this, act] { guarded(this, [this, act] { (this->*act)(); }); });
    row->addWidget(button);
    m_buttons.insert(button->objectName(), button);
    return button;
}

void ApplicantsDialog::fill()
{
    QSet<qint64> kept;
    for (const StoredApplicant& each : selected())
        kept.insert(each.seq);
    m_applicants = m_desk.applicants().all();
    m_table->clearSelection();
    m_table->setRowCount(static_cast<int>(m_applicants.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const StoredApplicant& each = m_applicants.at(row);
        const QStringList cells{each.reference,
                                each.applicant.name,
                                applicant_words::occupations(each.applicant),
                                each.applicant.phone,
                                labelOf(each.state),
                                each.noMailSince
                                    ? tr("none since %1").arg(each.noMailSince->toString(Qt::ISODate))
                                    : each.applicant.email};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        if (kept.contains(each.seq))
            m_table->selectionModel()->select(m_table->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    filter();
    showSelection();
}

void ApplicantsDialog::filter()
{
    const QString wanted = japanese::folded(m_search->text());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const StoredApplicant& each = m_applicants.at(row);
        const QString words = japanese::folded(
            QStringList{each.reference, each.applicant.name, each.applicant.nameKana, each.applicant.phone}
                .join(u'\n'));
        m_table->setRowHidden(row, !words.contains(wanted));
    }
}

QList<StoredApplicant> ApplicantsDialog::selected() const
{
    QList<StoredApplicant> found;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        if (index.row() < m_applicants.size() && !m_table->isRowHidden(index.row()))
            found.append(m_applicants.at(index.row()));
    }
    return found;
}

// What can be done with the selection, and whether somebody may be there twice.
void ApplicantsDialog::showSelection()
{
    const QList<StoredApplicant> chosen = selected();
    const bool one = chosen.size() == 1;
    for (const char* name : {"resumeApplicant", "pauseApplicant", "finishApplicant", "writeLetters"})
        m_buttons[QString::fromLatin1(name)]->setEnabled(!chosen.isEmpty());
    for (const char* name : {"openApplicant", "switchLetters"})
        m_buttons[QString::fromLatin1(name)]->setEnabled(one);
    m_buttons[u"switchLetters"_s]->setText(one && chosen[0].noMailSince ? tr("Letters a&gain")
                                                                        : tr("&No letters"));
    QStringList notes;
    QList<ApplicantDouble> doubles;
    QList<StoredApplicant> merged;
    if (one) {
        doubles = m_desk.applicants().doublesOf(chosen[0].applicant, chosen[0].seq);
        merged = m_desk.applicants().mergedFrom(chosen[0].seq);
    }
    for (const ApplicantDouble& each : doubles.first(std::min(mostDoublesNamed, doubles.size())))
        notes.append(
            tr("Likely the same person: %1 %2.").arg(each.stored.reference, each.stored.applicant.name));
    for (const StoredApplicant& each : std::as_const(merged))
        notes.append(tr("%1 %2 was merged into this one.").arg(each.reference, each.applicant.name));
    m_buttons[u"findDouble"_s]->setEnabled(chosen.size() == 2 || !doubles.isEmpty());
    m_buttons[u"separateApplicant"_s]->setEnabled(!merged.isEmpty());
    m_note->setText(m_applicants.isEmpty() ? tr("Nobody is registered yet.") : notes.join(u' '));
}

void ApplicantsDialog::change(const QString& sentence)
{
    fill();
    Q_EMIT told(sentence);
    Q_EMIT changed();
}

void ApplicantsDialog::toCounter()
{
    const QList<StoredApplicant> chosenOnes = selected();
    if (chosenOnes.size() != 1)
        return;
    accept();
    Q_EMIT chosen(chosenOnes[0].seq);
}

void ApplicantsDialog::setState(ApplicantState state)
{
    const QList<StoredApplicant> all = selected();
    for (const StoredApplicant& each : all)
        m_desk.applicants().setState(each.seq, state);
    change(tr("%n applicant(s): %1", nullptr, static_cast<int>(all.size())).arg(labelOf(state)));
}

void ApplicantsDialog::switchLetters()
{
    const QList<StoredApplicant> one = selected();
    if (one.size() != 1)
        return;
    const bool welcome = one[0].noMailSince.has_value();
    m_desk.applicants().setMailWelcome(one[0].seq, welcome);
    change(welcome ? tr("%1 gets letters again.").arg(one[0].reference)
                   : tr("%1 gets no letters from now on.").arg(one[0].reference));
}

// Reading all postings takes its time where there are many.
void ApplicantsDialog::writeLetters()
{
    if (m_work.isBusy())
        return;
    QList<qint64> whom;
    for (const StoredApplicant& each : selected())
        whom.append(each.seq);
    m_work.start(tr("Looking for what is new"), [this, whom](Desk& desk, const DeskWork::Progress&) {
        QList<MailOffer> offers;
        const PostingIndex postings = desk.postingIndex();
        MailOffers finding = desk.mailOffers();
        for (const qint64 seq : whom)
            offers.append(finding.newFor(seq, postings, postingsInALetter));
        return [this, offers] { guarded(this, [&] { showOffers(offers); }); };
    });
}

void ApplicantsDialog::showOffers(const QList<MailOffer>& offers)
{
    auto* dialog =
        new LetterDialog(m_desk, m_passwords, tr("Letters: what is new since the last one"), offers, this);
    connect(dialog, &LetterDialog::told, this, &ApplicantsDialog::told);
    present(dialog);
}

void ApplicantsDialog::showLetters()
{
    const QList<StoredApplicant> one = selected();
    auto* dialog = new LetterListDialog(
        m_desk, m_passwords, one.size() == 1 ? std::optional(one.constFirst()) : std::nullopt, this);
    connect(dialog, &LetterListDialog::told, this, &ApplicantsDialog::told);
    present(dialog);
}

void ApplicantsDialog::findDouble()
{
    QList<StoredApplicant> both = selected();
    if (both.size() == 1) {
        const QList<ApplicantDouble> doubles = m_desk.applicants().doublesOf(both[0].applicant, both[0].seq);
        if (!doubles.isEmpty())
            both.append(doubles.constFirst().stored);
    }
    if (both.size() != 2)
        return;
    auto* dialog = new MergeApplicantsDialog(m_desk, both[0], both[1], this);
    connect(dialog, &MergeApplicantsDialog::merged, this,
            [this](const QString& sentence) { guarded(this, [&] { change(sentence); }); });
    present(dialog);
}

void ApplicantsDialog::separate()
{
    const QList<StoredApplicant> one = selected();
    const QList<StoredApplicant> merged =
        one.size() == 1 ? m_desk.applicants().mergedFrom(one[0].seq) : QList<StoredApplicant>();
    if (merged.isEmpty())
        return;
    m_desk.applicants().unmerge(merged.constFirst().seq);
    change(tr("%1 stands for itself again.").arg(merged.constFirst().reference));
}

void ApplicantsDialog::assignMany()
{
    QList<StoredApplicant> whom = selected();
    if (whom.size() < 2)
        whom = m_applicants;
    whom.removeIf([](const StoredApplicant& each) { return each.state != ApplicantState::Registered; });
    auto* dialog = new AssignDialog(m_desk, whom, this);
    connect(dialog, &AssignDialog::booked, this,
            [this](const QString& sentence) { guarded(this, [&] { change(sentence); }); });
    present(dialog);
}

} // namespace kakehashi
