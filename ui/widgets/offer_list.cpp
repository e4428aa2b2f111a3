// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/offer_list.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int mostRows = 9;

} // namespace

OfferList::OfferList(QLineEdit* edit, QWidget* keys)
    : QListWidget(edit), m_edit(edit), m_keys(keys != nullptr ? keys : edit)
{
    setObjectName(edit->objectName() + QLatin1String("Offers"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::outline());
    setPalette(colours);
    setAutoFillBackground(true);
    hide();
    m_keys->installEventFilter(this);
    connect(edit, &QObject::destroyed, this, &QObject::deleteLater);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(row(item)); });
}

void OfferList::offer(const QStringList& lines, int current)
{
    clear();
    addItems(lines);
    if (lines.isEmpty() || !m_edit->isVisible()) {
        hide();
        return;
    }
    place();
    show();
    raise();
    setCurrentRow(current);
    if (current >= 0)
        scrollToItem(item(current), PositionAtCenter);
}

// Above everything else of the window, beneath the field or, where there is no room, over it.
void OfferList::place()
{
    QWidget* window = m_edit->window();
    if (parentWidget() != window)
        setParent(window);
    const int lines = std::min(count(), mostRows);
    const int height = lines * std::max(sizeHintForRow(0), fontMetrics().height()) + 2 * frameWidth();
    const int needed = sizeHintForColumn(0) + 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    const int width = std::min(std::max(m_edit->width(), needed), window->width());
    const QPoint corner = m_edit->mapTo(window, QPoint(0, 0));
    const int below = corner.y() + m_edit->height();
    const int top = below + height <= window->height() ? below : std::max(0, corner.y() - height);
    setGeometry(std::clamp(corner.x(), 0, window->width() - width), top, width, height);
}

bool OfferList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_keys || !isVisible())
        return QListWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Wheel:
        hide();
        break;
    case QEvent::Move: // a note has appeared somewhere above
        place();
        break;
    case QEvent::ShortcutOverride: // Esc closes the list, not the form
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (keyPressed(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    default:
        break;
    }
    return QListWidget::eventFilter(watched, event);
}

bool OfferList::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        setCurrentRow(std::min(currentRow() + 1, count() - 1));
        return true;
    case Qt::Key_Up:
        setCurrentRow(std::max(currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() >= 0) {
            take(currentRow());
            return true;
        }
        hide();
        return false;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void OfferList::take(int row)
{
    hide();
    Q_EMIT chosen(row);
}

} // namespace kakehashi
