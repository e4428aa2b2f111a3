// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_edit.h"

#include "ui/widgets/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>

namespace kakehashi {

namespace {

/// Drawn, not loaded: an emoji needs a font that a bare machine does not have.
QIcon magnifier()
{
    constexpr int side = 64;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::secondaryText(), 7, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(27, 27), 17, 17);
    painter.drawLine(QPointF(40, 40), QPointF(55, 55));
    painter.end();
    return QIcon(picture);
}

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

SearchEdit::SearchEdit(QWidget* parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    auto* icon = addAction(magnifier(), QLineEdit::LeadingPosition);
    connect(icon, &QAction::triggered, this, &QLineEdit::selectAll);
}

bool SearchEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !text().isEmpty()) {
            event->accept();
            return true;
        }
        // With nothing typed to take back, Ctrl+Z is the window's: it takes back what was done.
        if (key->matches(QKeySequence::Undo) && !isUndoAvailable()) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        Q_EMIT entered();
    } else if (m_list && movesInList(event->key()) && event->modifiers() == Qt::NoModifier) {
        QCoreApplication::sendEvent(m_list, event);
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace kakehashi
