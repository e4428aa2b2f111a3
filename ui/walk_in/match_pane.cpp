// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/match_pane.h"

#include "ui/walk_in/match_delegate.h"
#include "ui/walk_in/match_list_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace kakehashi {

namespace {

constexpr qsizetype mostOpenings = 4;

/// "+12 commuting up to 20 km": what one wish less would add, the most first.
QStringList openings(QList<WouldOpen> wishes)
{
    std::ranges::stable_sort(wishes, std::ranges::greater(), &WouldOpen::count);
    QStringList words;
    for (const WouldOpen& wish : std::as_const(wishes)) {
        if (wish.count > 0 && words.size() < mostOpenings)
            words.append(QStringLiteral("+%1 %2").arg(wish.count).arg(wish.label));
    }
    return words;
}

} // namespace

MatchPane::MatchPane(QWidget* parent)
    : QWidget(parent), m_model(new MatchListModel(this)), m_header(new QLabel), m_stack(new QStackedWidget),
      m_list(new QListView), m_empty(new EmptyState), m_leftOut(new QLabel), m_ticks(new QLabel),
      m_clear(new QPushButton(tr("Clear"))), m_preview(new QPushButton(tr("Print preview"))),
      m_print(new QPushButton(tr("Print…"))), m_pdf(new QPushButton(tr("Save PDF…"))),
      m_applicantWindow(new QPushButton(tr("Applicant's screen")))
{
    m_header->setObjectName(QStringLiteral("matchHeader"));
    m_header->setStyleSheet(QStringLiteral("font-weight: bold;"));
    m_leftOut->setObjectName(QStringLiteral("leftOutLabel"));
    m_leftOut->setWordWrap(true);
    m_leftOut->setStyleSheet(QStringLiteral("color: %1;").arg(theme::secondaryText().name()));
    buildList();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_leftOut);
    layout->addLayout(buildActions());
    showNothingAsked();
}

void MatchPane::buildList()
{
    m_list->setObjectName(QStringLiteral("matchList"));
    m_list->setAccessibleName(tr("Postings that fit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MatchPane::selectionChanged);
    connect(m_model, &MatchListModel::ticksChanged, this, &MatchPane::showTicks);
}

QLayout* MatchPane::buildActions()
{
    m_ticks->setObjectName(QStringLiteral("ticksLabel"));
    m_clear->setObjectName(QStringLiteral("clearTicksButton"));
    m_clear->setFlat(true);
    m_clear->setToolTip(tr("Take all ticks away"));
    m_preview->setObjectName(QStringLiteral("previewButton"));
    m_print->setObjectName(QStringLiteral("printButton"));
    m_pdf->setObjectName(QStringLiteral("pdfButton"));
    connect(m_clear, &QPushButton::clicked, this, &MatchPane::clearTicks);
    connect(m_preview, &QPushButton::clicked, this, &MatchPane::previewAsked);
    connect(m_print, &QPushButton::clicked, this, &MatchPane::printAsked);
    connect(m_pdf, &QPushButton::clicked, this, &MatchPane::pdfAsked);
    m_applicantWindow->setObjectName(QStringLiteral("applicantWindowButton"));
    m_applicantWindow->setCheckable(true);
    m_applicantWindow->setToolTip(
        tr("A second window in large type for the applicant: what anybody may see of the chosen posting"));
    connect(m_applicantWindow, &QPushButton::clicked, this, &MatchPane::applicantWindowAsked);
    auto* ticks = new QHBoxLayout;
    ticks->addWidget(m_ticks, 1);
    ticks->addWidget(m_clear);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_preview, 1);
    buttons->addWidget(m_print, 1);
    buttons->addWidget(m_pdf, 1);
    buttons->addWidget(m_applicantWindow, 1);
    auto* both = new QVBoxLayout;
    both->setSpacing(4);
    both->addLayout(ticks);
    both->addLayout(buttons);
    return both;
}

void MatchPane::showAnswer(const MatchAnswer& answer)
{
    const Match* before = selected();
    const qint64 seq = before != nullptr ? before->posting : 0;
    m_model->setAnswer(answer);
    showCounts(answer);
    if (answer.result.considered == 0)
        m_empty->setTexts(tr("No postings yet"), tr("Take in a message with postings first."));
    else
        m_empty->setTexts(tr("Nothing fits"),
                          tr("Below stands how many were left out and why: loosen that wish."));
    m_stack->setCurrentWidget(answer.result.offered.isEmpty() ? static_cast<QWidget*>(m_empty) : m_list);
    select(seq);
}

void MatchPane::showNothingAsked()
{
    m_model->clear();
    m_header->setText(tr("Candidates"));
    m_leftOut->clear();
    m_leftOut->hide();
    m_empty->setTexts(tr("Nobody asked yet"), tr("Type the applicant's licence and wishes."));
    m_stack->setCurrentWidget(m_empty);
    showTicks();
    Q_EMIT selectionChanged();
}

void MatchPane::showWaiting()
{
    m_empty->setTexts(tr("Reading the postings…"), QString());
    m_stack->setCurrentWidget(m_empty);
}

const Match* MatchPane::selected() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model->matchAt(current.row()) : nullptr;
}

QList<qint64> MatchPane::ticked() const
{
    return m_model->ticked();
}

void MatchPane::clearTicks()
{
    m_model->clearTicks();
}

void MatchPane::setMarks(const QHash<qint64, QString>& marks)
{
    m_model->setMarks(marks);
}

void MatchPane::setApplicantWindowShown(bool shown)
{
    m_applicantWindow->setChecked(shown);
}

void MatchPane::showTicks()
{
    const auto count = static_cast<int>(m_model->ticked().size());
    const auto elsewhere = static_cast<int>(m_model->tickedElsewhere());
    QString words = count == 0 ? tr("Tick postings for the handout.") : tr("%n ticked", nullptr, count);
    if (elsewhere > 0)
        words += QLatin1String("  ") + tr("(%n more no longer offered)", nullptr, elsewhere);
    m_ticks->setText(words);
    m_clear->setVisible(count + elsewhere > 0);
    for (QPushButton* button : {m_preview, m_print, m_pdf})
        button->setEnabled(count > 0);
}

void MatchPane::showCounts(const MatchAnswer& answer)
{
    const MatchResult& result = answer.result;
    m_header->setText(tr("Candidates %1 / %2").arg(result.offeredCount).arg(result.considered));
    QStringList gates;
    for (const LeftOut& left : result.leftOut)
        gates.append(tr("%1 %2", "40 other place").arg(left.count).arg(gateLabel(left.gate)));
    const auto hidden = result.offeredCount - result.offered.size();
    QStringList lines;
    if (hidden > 0)
        lines.append(tr("The best %1 are listed.").arg(result.offered.size()));
    if (!gates.isEmpty())
        lines.append(tr("Left out: %1").arg(gates.join(QStringLiteral(" · "))));
    if (const QStringList open = openings(answer.wouldOpen); !open.isEmpty())
        lines.append(tr("Would open: %1").arg(open.join(QStringLiteral(" · "))));
    m_leftOut->setText(lines.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!lines.isEmpty());
}

void MatchPane::select(qint64 seq)
{
    const int row = std::max(0, m_model->rowOf(seq));
    const QModelIndex index = m_model->index(row);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    // The reasons may have changed where the selection has not.
    Q_EMIT selectionChanged();
}

} // namespace kakehashi
