// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile_map_view.h"

#include "core/overview/overview_words.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kakehashi {

namespace {

constexpr double gap = 2;

/// Five depths of colour, on each of which the text's contrast is above 4.5:1; those between would be too
/// dark for black and too pale for white.
struct Shade
{
    double upTo;
    double depth;
    bool isDark;
};
constexpr std::array shades{Shade{0.2, 0.1, false}, Shade{0.4, 0.25, false}, Shade{0.6, 0.45, false},
                            Shade{0.8, 0.7, true}, Shade{1, 1, true}};

const Shade& shadeOf(double share)
{
    const auto found =
        std::ranges::find_if(shades, [share](const Shade& each) { return share <= each.upTo; });
    return found == shades.end() ? shades.back() : *found;
}

QColor colourOf(const Shade& shade)
{
    const QColor from = theme::hover();
    const QColor to = theme::primary();
    const auto between = [&shade](int a, int b) { return static_cast<int>(a + (b - a) * shade.depth); };
    return {between(from.red(), to.red()), between(from.green(), to.green()),
            between(from.blue(), to.blue())};
}

} // namespace

TileMapView::TileMapView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("tileMap"));
    setAccessibleName(tr("Map of open seats"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TileMapView::show(const Overview& overview, const QString& prefecture)
{
    m_map = prefecture.isEmpty() ? countryMap() : municipalityMap(prefecture);
    m_tiles.clear();
    int most = 0;
    for (const MapTile& tile : std::as_const(m_map.tiles)) {
        const auto area = tile.municipality.isEmpty()
                              ? overview.prefecture(tile.prefecture)
                              : overview.municipality(tile.prefecture, tile.municipality);
        Shown shown{tile, std::nullopt, QStringLiteral("–"), 0};
        if (area) {
            shown.open = area->sum();
            shown.number = overview_words::seatsOf(*shown.open);
            most = std::max(most, shown.open->seats);
        }
        m_tiles.append(shown);
    }
    for (Shown& shown : m_tiles)
        shown.share = shown.open && most > 0 ? static_cast<double>(shown.open->seats) / most : 0;
    setCurrent(std::clamp(m_current, 0, static_cast<int>(m_tiles.size()) - 1));
}

QString TileMapView::numberOn(const QString& prefecture, const QString& municipality) const
{
    const auto found = std::find_if(m_tiles.cbegin(), m_tiles.cend(), [&](const Shown& shown) {
        return shown.tile.prefecture == prefecture && shown.tile.municipality == municipality;
    });
    return found == m_tiles.cend() ? QString() : found->number;
}

QRectF TileMapView::squareOf(const MapTile& tile) const
{
    const double wide = static_cast<double>(width()) / std::max(1, m_map.columns);
    const double high = std::min(static_cast<double>(height()) / std::max(1, m_map.rows), wide * 1.2);
    return QRectF(tile.column * wide, tile.row * high, wide, high).adjusted(0, 0, -gap, -gap);
}

int TileMapView::tileAt(const QPointF& point) const
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        if (squareOf(m_tiles.at(i).tile).contains(point))
            return i;
    }
    return -1;
}

void TileMapView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    for (int i = 0; i < m_tiles.size(); ++i)
        paintTile(painter, m_tiles.at(i), hasFocus() && i == m_current);
}

void TileMapView::paintTile(QPainter& painter, const Shown& shown, bool isCurrent) const
{
    const QRectF square = squareOf(shown.tile);
    const bool hasSeats = shown.open && shown.open->seats > 0;
    const Shade& shade = shadeOf(shown.share);
    painter.fillRect(square, hasSeats ? colourOf(shade) : shown.open ? theme::surface() : theme::ground());
    painter.setPen(isCurrent ? QPen(theme::text(), 3) : QPen(theme::line()));
    painter.drawRect(square);
    painter.setPen(hasSeats && shade.isDark ? theme::surface() : theme::text());
    QFont small = font();
    constexpr double ofTile = 0.3;
    const double points =
        std::min({font().pointSizeF() * 0.9, square.height() * ofTile, square.width() * ofTile});
    small.setPointSizeF(std::max(5.0, points));
    const QString& name = shown.tile.shortName;
    QFont fitting = small;
    const double wide = QFontMetricsF(small).horizontalAdvance(name);
    fitting.setPointSizeF(small.pointSizeF() * std::min(1.0, (square.width() - gap) / std::max(1.0, wide)));
    painter.setFont(fitting);
    painter.drawText(square.adjusted(0, 0, 0, -square.height() / 2), Qt::AlignCenter, name);
    QFont bold = small;
    bold.setBold(hasSeats);
    painter.setFont(bold);
    painter.drawText(square.adjusted(0, square.height() / 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     shown.number);
}

QString TileMapView::wordsOf(const Shown& shown) const
{
    const QString name = shown.tile.prefecture + shown.tile.municipality;
    if (!shown.open)
        return tr("%1: no posting known").arg(name);
    return tr("%1: open seats %2, postings %3")
        .arg(name, overview_words::seatsOf(*shown.open), QString::number(shown.open->postings));
}

bool TileMapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int at = tileAt(help->pos());
        QToolTip::showText(help->globalPos(), at < 0 ? QString() : wordsOf(m_tiles.at(at)), this);
        return true;
    }
    return QWidget::event(event);
}

// The nearest tile in that direction: the sea has none.
void TileMapView::walk(int columns, int rows)
{
    if (m_tiles.isEmpty())
        return;
    const MapTile& from = m_tiles.at(m_current).tile;
    int nearest = -1;
    int least = std::numeric_limits<int>::max();
    for (int i = 0; i < m_tiles.size(); ++i) {
        const MapTile& to = m_tiles.at(i).tile;
        const int along = (to.column - from.column) * columns + (to.row - from.row) * rows;
        const int aside =
            std::abs((to.column - from.column) * rows) + std::abs((to.row - from.row) * columns);
        constexpr int dearer = 3;
        if (along > 0 && along + dearer * aside < least) {
            least = along + dearer * aside;
            nearest = i;
        }
    }
    if (nearest >= 0)
        setCurrent(nearest);
}

void TileMapView::setCurrent(int index)
{
    m_current = std::max(0, index);
    if (m_current < m_tiles.size())
        setAccessibleDescription(wordsOf(m_tiles.at(m_current)));
    update();
}

void TileMapView::choose(int index)
{
    if (index < 0 || index >= m_tiles.size())
        return;
    setCurrent(index);
    const MapTile& tile = m_tiles.at(index).tile;
    Q_EMIT chosen(tile.prefecture, tile.municipality);
}

void TileMapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1, 0);
    case Qt::Key_Right:
        return walk(1, 0);
    case Qt::Key_Up:
        return walk(0, -1);
    case Qt::Key_Down:
        return walk(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TileMapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(tileAt(event->position()));
}

} // namespace kakehashi
