// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/assign_dialog.h"

#include "core/matching/assignment_words.h"
#include "core/matching/reason_words.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/rich_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize assignDialogSize(1080, 680);

QString urgencyWords(int urgency)
{
    return QString(urgency, u'▲');
}

} // namespace

AssignDialog::AssignDialog(Desk& desk, QList<StoredApplicant> applicants, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_applicants(std::move(applicants)), m_head(new QLabel),
      m_pairs(new QTableWidget), m_tabs(new QTabWidget), m_why(new QTextBrowser), m_without(new QListWidget),
      m_swaps(new QListWidget), m_decisions(new QListWidget),
      m_lock(pushButton(u"lockPair"_s, tr("&Fix this pair"))),
      m_veto(pushButton(u"vetoPair"_s, tr("&Never this pair"))),
      m_forget(pushButton(u"forgetDecision"_s, tr("&Drop this decision"))), m_ground(new QComboBox),
      m_channel(new QComboBox), m_book(pushButton(u"bookAssignment"_s, tr("&Book…"))), m_work(desk)
{
    setObjectName(u"assignDialog"_s);
    setWindowTitle(tr("Seats for many applicants"));
    resize(assignDialogSize);
    m_head->setObjectName(u"assignHead"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_pairs->setObjectName(u"assignPairs"_s);
    m_pairs->setAccessibleName(tr("Proposed pairs"));
    m_pairs->setColumnCount(5);
    m_pairs->setHorizontalHeaderLabels(
        {tr("Applicant"), tr("Posting"), tr("Score"), tr("Urgency"), tr("Decided")});
    m_pairs->verticalHeader()->hide();
    m_pairs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pairs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_pairs->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_pairs->setTabKeyNavigation(false);
    m_pairs->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{300, 380, 80, 90};
    for (int column = 0; column < widths.size(); ++column)
        m_pairs->setColumnWidth(column, widths[column]);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_pairs, 3);
    layout->addWidget(makeTabs(), 2);
    layout->addLayout(makeFoot());
    connect(m_pairs, &QTableWidget::currentCellChanged, this, &AssignDialog::showPair);
    connect(&m_work, &DeskWork::failed, this,
            [this](const Error& error) { guarded(this, [&error] { throw Error(error.message()); }); });
    propose();
}

QWidget* AssignDialog::makeTabs()
{
    m_why->setObjectName(u"assignWhy"_s);
    m_without->setObjectName(u"assignWithout"_s);
    m_swaps->setObjectName(u"assignSwaps"_s);
    m_decisions->setObjectName(u"assignDecisions"_s);
    m_tabs->addTab(m_why, tr("Why"));
    m_tabs->addTab(m_without, {});
    m_tabs->addTab(m_swaps, {});
    m_tabs->addTab(m_decisions, {});
    return m_tabs;
}

QLayout* AssignDialog::makeFoot()
{
    m_ground->setObjectName(u"assignGround"_s);
    m_ground->setAccessibleName(tr("Ground"));
    for (const Ground ground : {Ground::Application, Ground::Inquiry})
        m_ground->addItem(labelOf(ground), static_cast<int>(ground));
    m_channel->setObjectName(u"assignChannel"_s);
    m_channel->setAccessibleName(tr("Told"));
    for (const TellingChannel channel :
         {TellingChannel::Counter, TellingChannel::Phone, TellingChannel::Email})
        m_channel->addItem(labelOf(channel), static_cast<int>(channel));
    auto* close = pushButton(u"closeAssign"_s, tr("&Close"));
    connect(m_lock, &QPushButton::clicked, this, [this] { decide(m_wishes.locks); });
    connect(m_veto, &QPushButton::clicked, this, [this] { decide(m_wishes.vetoes); });
    connect(m_forget, &QPushButton::clicked, this, &AssignDialog::forget);
    connect(m_book, &QPushButton::clicked, this, [this] { guarded(this, [this] { book(); }); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    for (QPushButton* each : {m_lock, m_veto, m_forget})
        foot->addWidget(each);
    foot->addStretch(1);
    foot->addWidget(m_ground);
    foot->addWidget(m_channel);
    foot->addWidget(m_book);
    foot->addWidget(close);
    return foot;
}

void AssignDialog::propose()
{
    m_head->setText(tr("Proposing…"));
    m_book->setEnabled(false);
    m_work.start(tr("Proposing seats"),
                 [this, applicants = m_applicants, wishes = m_wishes](Desk& desk, const DeskWork::Progress&) {
                     Assignment proposal = assign(applicants, desk.postingIndex(), desk.today(), wishes,
                                                  desk.settings().weights);
                     return [this, proposal = std::move(proposal)] { showProposal(proposal); };
                 });
}

void AssignDialog::showProposal(const Assignment& proposal)
{
    m_proposal = proposal;
    m_head->setText(words::assignmentObjective() + u'\n' +
                    tr("%1 of %2 applicants have a seat. Nothing is booked yet.")
                        .arg(m_proposal.pairs.size())
                        .arg(m_applicants.size()));
    m_book->setEnabled(!m_proposal.pairs.isEmpty());
    guarded(this, [this] { fillPairs(); });
    showOthers();
    showDecisions();
}

QString AssignDialog::nameOf(const QString& applicant) const
{
    const auto found = std::ranges::find_if(
        m_applicants, [&applicant](const StoredApplicant& each) { return each.reference == applicant; });
    return found == m_applicants.end() ? applicant : applicant + u"　"_s + found->applicant.name;
}

void AssignDialog::fillPairs()
{
    m_pairs->setRowCount(static_cast<int>(m_proposal.pairs.size()));
    for (int row = 0; row < m_pairs->rowCount(); ++row) {
        const AssignedPair& pair = m_proposal.pairs.at(row);
        const auto stored = m_desk.postings().bySeq(pair.posting);
        QStringList posting{pair.pair.posting};
        if (stored && stored->posting.occupation)
            posting.append(labelOf(*stored->posting.occupation));
        if (stored)
            posting.append(stored->posting.workplace.prefecture + stored->posting.workplace.municipality);
        const QStringList cells{nameOf(pair.pair.applicant), posting.join(u"　"_s),
                                QString::number(pair.score, 'f', 1), urgencyWords(pair.urgency),
                                pair.locked ? tr("fixed") : QString()};
        for (int column = 0; column < cells.size(); ++column)
            m_pairs->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    if (m_pairs->rowCount() > 0 && m_pairs->currentRow() < 0)
        m_pairs->setCurrentCell(0, 0);
    showPair();
}

const AssignedPair* AssignDialog::current() const
{
    const int row = m_pairs->currentRow();
    return row >= 0 && row < m_proposal.pairs.size() ? &m_proposal.pairs.at(row) : nullptr;
}

void AssignDialog::showPair()
{
    const AssignedPair* pair = current();
    m_lock->setEnabled(pair != nullptr && !pair->locked);
    m_veto->setEnabled(pair != nullptr);
    if (pair == nullptr) {
        m_why->clear();
        return;
    }
    QString page = rich_text::heading(nameOf(pair->pair.applicant) + u" – "_s + pair->pair.posting);
    const QString instead = words::notBest(*pair);
    page += rich_text::paragraph(instead.isEmpty() ? tr("No posting fits better.") : instead);
    QList<QStringList> rows;
    for (const Reason& reason : pair->reasons)
        rows.append(
            {verdictSign(reason.verdict) + u' ' + reason.label, reason.wanted, reason.offered, reason.note});
    page += rich_text::table({tr("Criterion"), tr("Wanted"), tr("Offered"), QString()}, rows);
    m_why->setHtml(page);
}

void AssignDialog::showOthers()
{
    m_without->clear();
    for (const LeftUnassigned& each : m_proposal.unassigned)
        m_without->addItem(nameOf(each.applicant) + u": "_s + words::unassigned(each.why));
    m_swaps->clear();
    for (const BlockingPair& each : m_proposal.blocking)
        m_swaps->addItem(each.instead.isEmpty() ? tr("%1 fits %2 better (%3), which has a free seat.")
                                                      .arg(nameOf(each.pair.applicant), each.pair.posting)
                                                      .arg(each.score, 0, 'f', 1)
                                                : tr("%1 fits %2 better (%3) than %4, who is there.")
                                                      .arg(nameOf(each.pair.applicant), each.pair.posting)
                                                      .arg(each.score, 0, 'f', 1)
                                                      .arg(nameOf(each.instead)));
    m_tabs->setTabText(1, tr("Without a seat (%1)").arg(m_proposal.unassigned.size()));
    m_tabs->setTabText(2, tr("Would rather swap (%1)").arg(m_proposal.blockingCount));
}

void AssignDialog::showDecisions()
{
    m_decisions->clear();
    for (const SeatPair& each : std::as_const(m_wishes.locks)) {
        const auto refused = std::ranges::find(m_proposal.refusedLocks, each, &RefusedLock::pair);
        const QString pair = nameOf(each.applicant) + u" = "_s + each.posting;
        m_decisions->addItem(refused == m_proposal.refusedLocks.end()
                                 ? tr("Fixed: %1").arg(pair)
                                 : tr("✗ Cannot be kept: %1 (%2)").arg(pair, refused->why));
    }
    for (const SeatPair& each : std::as_const(m_wishes.vetoes))
        m_decisions->addItem(tr("Never: %1").arg(nameOf(each.applicant) + u" = "_s + each.posting));
    m_tabs->setTabText(3, tr("Staff's decisions (%1)").arg(m_decisions->count()));
    m_forget->setEnabled(m_decisions->count() > 0);
}

void AssignDialog::decide(QList<SeatPair>& decisions)
{
    const AssignedPair* pair = current();
    if (pair == nullptr || m_work.isBusy())
        return;
    const SeatPair chosen = pair->pair;
    m_wishes.locks.removeAll(chosen);
    decisions.append(chosen);
    propose();
}

// The one chosen in the list of decisions, else the last.
void AssignDialog::forget()
{
    if (m_work.isBusy() || m_decisions->count() == 0)
        return;
    const int chosen = m_decisions->currentRow();
    const qsizetype row = chosen >= 0 ? chosen : m_decisions->count() - 1;
    if (row < m_wishes.locks.size())
        m_wishes.locks.removeAt(row);
    else
        m_wishes.vetoes.removeAt(row - m_wishes.locks.size());
    propose();
}

void AssignDialog::book()
{
    const auto count = static_cast<int>(m_proposal.pairs.size());
    if (m_work.isBusy() || count == 0 ||
        !prompt::confirm(
            this, tr("%n applicant(s) are told all of their posting, and it is recorded.", nullptr, count),
            tr("Book %n pair(s)", nullptr, count)))
        return;
    QList<Referring> all;
    for (const AssignedPair& pair : std::as_const(m_proposal.pairs))
        all.append({pair.applicant,
                    pair.posting,
                    static_cast<Ground>(m_ground->currentData().toInt()),
                    static_cast<TellingChannel>(m_channel->currentData().toInt()),
                    {}});
    QStringList refused;
    int done = 0;
    for (const ReferredOne& one : m_desk.referrals().referAll(all)) {
        refused += one.obstacles;
        done += one.referral ? 1 : 0;
    }
    Q_EMIT booked(tr("%n pair(s) booked.", nullptr, done));
    if (refused.isEmpty()) {
        accept();
        return;
    }
    m_head->setText(tr("%n pair(s) booked.", nullptr, done) + u"\n✗ "_s + refused.join(u"\n✗ "_s));
    m_book->setEnabled(false);
}

} // namespace kakehashi
