// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_list.h"

#include "ui/postings/facility_delegate.h"
#include "ui/widgets/copy_guard.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int columnRoom = 14;
constexpr int widestFacility = 320;

QString columnsKey()
{
    return QStringLiteral("postings/columns");
}

/// What a column shows without cutting it; the list and a pane beside it fit a screen of 1366 pixels.
QString usualText(PostingColumn column)
{
    switch (column) {
    case PostingColumn::Reference:
        return QStringLiteral("13-2020-000123");
    case PostingColumn::Occupation:
        return QStringLiteral("診療放射線技師");
    case PostingColumn::Seats:
        return QStringLiteral("10 / 10");
    case PostingColumn::Municipality:
        return QStringLiteral("武蔵村山市");
    case PostingColumn::Facility:
        return QStringLiteral("新宿みなと病院 マスキ");
    case PostingColumn::Period:
        return QStringLiteral("R2.12.15～R3.2.28");
    case PostingColumn::Pay:
        return QStringLiteral("月給 1,180,000円");
    case PostingColumn::Urgency:
        return QStringLiteral("▲▲");
    case PostingColumn::State:
        return QStringLiteral("取りやめ");
    case PostingColumn::Source:
        return QStringLiteral("jinzai@mhlw.example.jp");
    }
    return {};
}

int usualWidth(PostingColumn column, const QFontMetrics& metrics)
{
    const int heading = column == PostingColumn::Urgency ? 0 : metrics.horizontalAdvance(columnName(column));
    return std::max(heading, metrics.horizontalAdvance(usualText(column))) + columnRoom;
}

QAction* checkable(QMenu* menu, const QString& text, bool checked)
{
    auto* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

} // namespace

PostingList::PostingList(PostingModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    CopyGuard::letCopy(*this); // the public view
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    // The row whose posting is shown looks so, wherever the keys are typed.
    QPalette colours = palette();
    colours.setColor(QPalette::Inactive, QPalette::Highlight, theme::selection());
    setPalette(colours);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegateForColumn(static_cast<int>(PostingColumn::Facility), new FacilityDelegate(this));
    // Rows of one height: nothing is measured, however many there are.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setUpHeader();
    connect(this, &QTableView::doubleClicked, this, &PostingList::opened);
}

PostingList::~PostingList()
{
    QSettings().setValue(columnsKey(), horizontalHeader()->saveState());
}

void PostingList::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setObjectName(QStringLiteral("postingHeader"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < postingColumns; ++column)
        header->resizeSection(column, usualWidth(static_cast<PostingColumn>(column), fontMetrics()));
    m_remembered = restore();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PostingList::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        QMenu menu;
        addColumnActions(&menu);
        menu.exec(header->mapToGlobal(at));
    });
}

bool PostingList::restore()
{
    QHeaderView* header = horizontalHeader();
    const QByteArray remembered = QSettings().value(columnsKey()).toByteArray();
    if (remembered.isEmpty() || !header->restoreState(remembered))
        return false;
    m_sortedBy = header->sortIndicatorSection() < postingColumns ? header->sortIndicatorSection() : -1;
    m_direction = header->sortIndicatorOrder();
    return true;
}

void PostingList::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_remembered)
        return;
    // Names of facilities are long: what room there is beyond the usual is theirs.
    m_remembered = true;
    const int facility = static_cast<int>(PostingColumn::Facility);
    const int room = viewport()->width() - horizontalHeader()->length();
    if (room > 0)
        setColumnWidth(facility, std::min(columnWidth(facility) + room, widestFacility));
}

void PostingList::sortBy(int section, Qt::SortOrder direction)
{
    const bool sorts = section < 0 || orderOf(static_cast<PostingColumn>(section)).has_value();
    if (!sorts) {
        // Its header was clicked all the same: the arrow stays where it was.
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(m_sortedBy, m_direction);
        return;
    }
    m_sortedBy = section;
    m_direction = direction;
    Q_EMIT orderChanged();
}

void PostingList::applyTo(PostingQuery& query) const
{
    const auto order = m_sortedBy < 0 ? std::nullopt : orderOf(static_cast<PostingColumn>(m_sortedBy));
    query.order = order.value_or(PostingOrder::Newest);
    query.descending = order && (m_direction == Qt::DescendingOrder) != runsDownwards(*order);
}

void PostingList::fillMenu(QMenu* menu)
{
    addOrderActions(menu->addMenu(tr("Sort by")));
    menu->addSection(tr("Columns"));
    addColumnActions(menu);
}

void PostingList::addOrderActions(QMenu* menu)
{
    QHeaderView* header = horizontalHeader();
    auto* newest = checkable(menu, tr("Newest first"), m_sortedBy < 0);
    newest->setObjectName(QStringLiteral("sortByNewest"));
    connect(newest, &QAction::triggered, this,
            [header] { header->setSortIndicator(-1, Qt::AscendingOrder); });
    for (int column = 0; column < postingColumns; ++column) {
        const auto order = orderOf(static_cast<PostingColumn>(column));
        if (!order)
            continue;
        auto* action = checkable(menu, columnName(static_cast<PostingColumn>(column)), m_sortedBy == column);
        const auto direction = runsDownwards(*order) ? Qt::DescendingOrder : Qt::AscendingOrder;
        connect(action, &QAction::triggered, this,
                [header, column, direction] { header->setSortIndicator(column, direction); });
    }
}

void PostingList::addColumnActions(QMenu* menu)
{
    // The reference stays: it is what people say to each other.
    for (int column = 0; column < postingColumns; ++column) {
        if (column == static_cast<int>(PostingColumn::Reference))
            continue;
        auto* action =
            checkable(menu, columnName(static_cast<PostingColumn>(column)), !isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
}

void PostingList::selectPosting(int row)
{
    if (row < 0) {
        setCurrentIndex({});
        return;
    }
    const int column =
        currentIndex().isValid() ? currentIndex().column() : static_cast<int>(PostingColumn::Reference);
    // Not the view's setCurrentIndex: with Ctrl held down, as in a shortcut, that would add to the selection.
    selectionModel()->setCurrentIndex(m_model.index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<std::pair<int, int>> PostingList::selectedRuns() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    // Moved columns make Qt select a row once for each of them.
    QList<std::pair<int, int>> runs;
    for (const auto& range : std::as_const(ranges)) {
        if (!runs.isEmpty() && range.first <= runs.last().second + 1)
            runs.last().second = std::max(runs.last().second, range.second);
        else
            runs.append(range);
    }
    return runs;
}

int PostingList::selectedCount() const
{
    int count = 0;
    const auto runs = selectedRuns();
    for (const auto& [first, last] : runs)
        count += last - first + 1;
    return count;
}

QList<qint64> PostingList::selectedSeqs() const
{
    QList<qint64> seqs;
    const auto runs = selectedRuns();
    for (const auto& [first, last] : runs) {
        for (int row = first; row <= last; ++row)
            seqs.append(m_model.seqAt(row));
    }
    return seqs;
}

int PostingList::shownRow() const
{
    const auto runs = selectedRuns();
    const bool one = runs.size() == 1 && runs.first().first == runs.first().second;
    return one ? runs.first().first : currentIndex().row();
}

QItemSelectionModel::SelectionFlags PostingList::selectionCommand(const QModelIndex& index,
                                                                  const QEvent* event) const
{
    if (event != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool toEnd = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        if (toEnd && key->modifiers() == Qt::ControlModifier)
            return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    }
    return QTableView::selectionCommand(index, event);
}

void PostingList::keyPressEvent(QKeyEvent* event)
{
    if (event == QKeySequence::Copy) {
        event->accept();
        Q_EMIT copyAsked();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        Q_EMIT opened();
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace kakehashi
