// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/message_delegate.h"

#include "ui/feed/message_list_model.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace kakehashi {

namespace {

constexpr int margin = 8;
constexpr int gap = 3;
constexpr int lines = 3;

/// Writes one line of an item, a piece at the right end first.
class LineWriter
{
public:
    LineWriter(QPainter* painter, const QRect& rect, const QFont& font)
        : m_painter(painter), m_rect(rect), m_font(font)
    {
    }

    void right(const QString& text, const QColor& colour)
    {
        if (text.isEmpty())
            return;
        write(text, colour, Qt::AlignRight, true);
        QFont bold = m_font;
        bold.setBold(true);
        m_rect.setRight(m_rect.right() - QFontMetrics(bold).horizontalAdvance(text) - margin);
    }
    void left(const QString& text, const QColor& colour, bool bold)
    {
        write(text, colour, Qt::AlignLeft, bold);
    }

private:
    void write(const QString& text, const QColor& colour, Qt::AlignmentFlag side, bool bold)
    {
        QFont font = m_font;
        font.setBold(bold);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, m_rect.width());
        m_painter->drawText(m_rect, side | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    }

    QPainter* m_painter;
    QRect m_rect;
    QFont m_font;
};

} // namespace

void MessageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const auto text = [&index](int role) { return index.data(role).toString(); };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : theme::text();
    const QColor quiet = selected ? ink : theme::secondaryText();
    const bool waits = index.data(MessageListModel::WaitsRole).toBool();
    const QColor loud = waits && !selected ? theme::warning() : quiet;
    const int height = option.fontMetrics.height();
    QRect line(option.rect.left() + margin, option.rect.top() + margin, option.rect.width() - 2 * margin,
               height);

    painter->save();
    LineWriter first(painter, line, option.font);
    first.right(text(MessageListModel::StateRole), loud);
    first.left(text(MessageListModel::SenderRole), ink, waits);
    line.translate(0, height + gap);
    LineWriter(painter, line, option.font).left(text(MessageListModel::SubjectRole), ink, false);
    line.translate(0, height + gap);
    QStringList last{text(MessageListModel::DateRole), text(MessageListModel::CountsRole)};
    last.removeAll(QString());
    LineWriter(painter, line, option.font).left(last.join(QStringLiteral("  ")), quiet, false);
    painter->setPen(theme::line());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {200, lines * option.fontMetrics.height() + (lines - 1) * gap + 2 * margin};
}

} // namespace kakehashi
