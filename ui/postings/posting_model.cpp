// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_model.h"

#include "core/base/error.h"
#include "core/base/japanese_era.h"
#include "ui/widgets/theme.h"

#include <QBrush>
#include <QFont>

#include <algorithm>
#include <array>
#include <utility>

namespace kakehashi {

namespace {

QString nothing()
{
    return QStringLiteral("–");
}

/// R2.6.15: the era's letter, for a column as narrow as that; the tooltip and the pane have both years in
/// full.
QString shortDay(std::optional<QDate> day)
{
    if (!day)
        return {};
    QString text = japanese::eraDate(*day);
    text.replace(QStringLiteral("令和"), QStringLiteral("R"));
    text.replace(QStringLiteral("平成"), QStringLiteral("H"));
    text.replace(QStringLiteral("元年"), QStringLiteral("1年"));
    text.replace(QChar(u'年'), QLatin1Char('.')).replace(QChar(u'月'), QLatin1Char('.')).remove(QChar(u'日'));
    return text;
}

QString shortPeriod(const Employment& employment)
{
    if (!employment.start && !employment.end)
        return nothing();
    return shortDay(employment.start) + QChar(u'～') + shortDay(employment.end);
}

QString longPeriod(const Employment& employment)
{
    const auto day = [](std::optional<QDate> date) { return date ? japanese::bothDates(*date) : QString(); };
    return day(employment.start) + QStringLiteral(" ～ ") + day(employment.end);
}

QString payText(const Pay& pay)
{
    if (!pay.amount)
        return nothing();
    return (pay.basis ? labelOf(*pay.basis) + QLatin1Char(' ') : QString()) + pay.amount->formatted();
}

/// Legal forms say little and stand first: in a narrow column nothing else would be left to see.
QString withoutLegalForm(const QString& name)
{
    static const std::array forms{
        QStringLiteral("医療法人社団"), QStringLiteral("医療法人財団"), QStringLiteral("社会医療法人"),
        QStringLiteral("医療法人"),     QStringLiteral("社会福祉法人"), QStringLiteral("地方独立行政法人"),
        QStringLiteral("独立行政法人"), QStringLiteral("国立大学法人"), QStringLiteral("公益財団法人"),
        QStringLiteral("公益社団法人"), QStringLiteral("一般財団法人"), QStringLiteral("一般社団法人"),
        QStringLiteral("学校法人")};
    for (const QString& form : forms) {
        if (name.startsWith(form)) {
            const QString rest = name.mid(form.size()).trimmed();
            return rest.isEmpty() ? name : rest;
        }
    }
    return name;
}

/// What is not open says so in one character where urgency would stand: the state's own column may be out of
/// sight.
QString statusMark(PostingStatus status)
{
    switch (status) {
    case PostingStatus::Draft:
        return PostingModel::tr("D", "one character: draft");
    case PostingStatus::Filled:
        return PostingModel::tr("F", "one character: filled");
    case PostingStatus::Withdrawn:
        return PostingModel::tr("W", "one character: withdrawn");
    case PostingStatus::Expired:
        return PostingModel::tr("E", "one character: expired");
    case PostingStatus::Open:
        break;
    }
    return {};
}

/// The institution's own words for the place, as far as this desk was told.
QString facilityText(const PostingLine& line)
{
    return line.facilityName.isEmpty() ? line.institutionName : line.facilityName;
}

Qt::Alignment alignment(PostingColumn column)
{
    switch (column) {
    case PostingColumn::Pay:
        return Qt::AlignVCenter | Qt::AlignRight;
    case PostingColumn::Seats:
    case PostingColumn::Urgency:
        return Qt::AlignCenter;
    default:
        return Qt::AlignVCenter | Qt::AlignLeft;
    }
}

bool isPrefix(const std::vector<qint64>& shorter, const std::vector<qint64>& longer)
{
    return shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

} // namespace

QString columnName(PostingColumn column)
{
    switch (column) {
    case PostingColumn::Reference:
        return PostingModel::tr("Reference");
    case PostingColumn::Occupation:
        return PostingModel::tr("Occupation");
    case PostingColumn::Seats:
        return PostingModel::tr("Seats");
    case PostingColumn::Municipality:
        return PostingModel::tr("Municipality");
    case PostingColumn::Facility:
        return PostingModel::tr("Facility");
    case PostingColumn::Period:
        return PostingModel::tr("Period");
    case PostingColumn::Pay:
        return PostingModel::tr("Pay");
    case PostingColumn::State:
        return PostingModel::tr("State");
    case PostingColumn::Urgency:
        return PostingModel::tr("Urgency");
    case PostingColumn::Source:
        return PostingModel::tr("Source");
    }
    return {};
}

std::optional<PostingOrder> orderOf(PostingColumn column)
{
    switch (column) {
    case PostingColumn::Reference:
        return PostingOrder::Reference;
    case PostingColumn::Occupation:
        return PostingOrder::Occupation;
    case PostingColumn::Seats:
        return PostingOrder::Seats;
    case PostingColumn::Municipality:
        return PostingOrder::Municipality;
    case PostingColumn::Period:
        return PostingOrder::Start;
    case PostingColumn::Pay:
        return PostingOrder::Pay;
    case PostingColumn::Urgency:
        return PostingOrder::Urgency;
    case PostingColumn::Facility:
    case PostingColumn::State:
    case PostingColumn::Source:
        break;
    }
    return std::nullopt;
}

bool runsDownwards(PostingOrder order)
{
    return order == PostingOrder::Seats || order == PostingOrder::Pay || order == PostingOrder::Urgency;
}

QString urgencyLabel(int urgency)
{
    switch (urgency) {
    case 0:
        return {};
    case 1:
        return PostingModel::tr("▲ urgent");
    default:
        return PostingModel::tr("▲▲ most urgent");
    }
}

PostingModel::PostingModel(PostingPages::Fetch fetch, std::function<QDate()> today, QObject* parent)
    : QAbstractTableModel(parent), m_pages(std::move(fetch)), m_today(std::move(today))
{
}

void PostingModel::setHits(const PostingPages::Hits& hits, bool whole)
{
    const PostingPages::Hits before = m_pages.hits();
    const bool grows = isPrefix(*before, *hits);
    const bool isPart = !whole && isPrefix(*hits, *before);
    if (before->empty() || (!grows && !isPart)) {
        beginResetModel();
        m_pages.setHits(hits);
        endResetModel();
        return;
    }
    if (isPart || hits->size() == before->size()) {
        m_pages.forget();
    } else {
        beginInsertRows({}, static_cast<int>(before->size()), static_cast<int>(hits->size()) - 1);
        m_pages.setHits(hits);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, postingColumns - 1));
}

qint64 PostingModel::seqAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_pages.hits())[static_cast<std::size_t>(row)] : 0;
}

int PostingModel::rowOf(qint64 seq) const
{
    const std::vector<qint64>& hits = *m_pages.hits();
    const auto found = std::find(hits.begin(), hits.end(), seq);
    return found == hits.end() ? -1 : static_cast<int>(found - hits.begin());
}

const PostingLine* PostingModel::line(int row) const
{
    try {
        return m_pages.at(row);
    } catch (const Error& error) {
        Q_EMIT readFailed(error.message());
        return nullptr;
    }
}

int PostingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_pages.rowCount();
}

int PostingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : postingColumns;
}

QVariant PostingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<PostingColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    const bool known = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::ForegroundRole ||
                       role == Qt::FontRole || role == Qt::AccessibleTextRole || role == MaskedRole;
    const PostingLine* shown = known ? line(index.row()) : nullptr;
    if (shown == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return text(*shown, column);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return toolTip(*shown, column);
    if (role == MaskedRole)
        return column == PostingColumn::Facility && shown->maskingRequested;
    const bool isOpen = shown->statusOn(m_today()) == PostingStatus::Open;
    const bool urgent = column == PostingColumn::Urgency && shown->urgency > 0 && isOpen;
    if (role == Qt::FontRole && urgent) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ForegroundRole) {
        if (urgent)
            return QBrush(theme::warning());
        if (!isOpen)
            return QBrush(theme::secondaryText());
    }
    return {};
}

QVariant PostingModel::text(const PostingLine& line, PostingColumn column) const
{
    switch (column) {
    case PostingColumn::Reference:
        return line.reference;
    case PostingColumn::Occupation:
        return line.occupation ? labelOf(*line.occupation) : nothing();
    case PostingColumn::Seats:
        return line.headcount ? QStringLiteral("%1 / %2").arg(line.seatsLeft()).arg(*line.headcount)
                              : nothing();
    case PostingColumn::Municipality:
        return line.municipality.isEmpty() ? line.prefecture : line.municipality;
    case PostingColumn::Facility:
        return withoutLegalForm(facilityText(line));
    case PostingColumn::Period:
        return shortPeriod(line.employment);
    case PostingColumn::Pay:
        return payText(line.pay);
    case PostingColumn::State:
        return statusLabel(line.statusOn(m_today()));
    case PostingColumn::Urgency:
        // The words would need a wide column: they stand in the pane, the tooltip and for screen readers.
        if (line.statusOn(m_today()) != PostingStatus::Open)
            return statusMark(line.statusOn(m_today()));
        return QString(std::clamp(line.urgency, 0, 2), QChar(u'▲'));
    case PostingColumn::Source:
        return line.sender.isEmpty() ? tr("this desk") : line.sender;
    }
    return {};
}

QVariant PostingModel::toolTip(const PostingLine& line, PostingColumn column) const
{
    switch (column) {
    case PostingColumn::Seats:
        return line.headcount ? tr("%1 of %2 seats left").arg(line.seatsLeft()).arg(*line.headcount)
                              : nothing();
    case PostingColumn::Municipality:
        return line.prefecture + line.municipality;
    case PostingColumn::Facility:
        return line.maskingRequested
                   ? tr("%1 (マスキング: not for the public)").arg(facilityText(line)).trimmed()
                   : facilityText(line);
    case PostingColumn::Period:
        return longPeriod(line.employment);
    case PostingColumn::Urgency:
        return line.statusOn(m_today()) == PostingStatus::Open ? urgencyLabel(line.urgency)
                                                               : statusLabel(line.statusOn(m_today()));
    default:
        return text(line, column);
    }
}

QVariant PostingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= postingColumns)
        return {};
    const auto column = static_cast<PostingColumn>(section);
    if (role == Qt::InitialSortOrderRole) {
        const auto order = orderOf(column);
        return QVariant::fromValue(order && runsDownwards(*order) ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return columnName(column);
    if (role != Qt::DisplayRole)
        return {};
    //: the heading of a column two marks wide
    return column == PostingColumn::Urgency ? tr("!") : columnName(column);
}

} // namespace kakehashi
