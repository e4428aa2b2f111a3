// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desk_style.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace kakehashi {

namespace {

constexpr int rowHeight = 30;
constexpr int controlHeight = 30;
constexpr int radius = 4;
constexpr int textMargin = 6;
constexpr int cellMargin = 4;

/// A rounded box whose border lies wholly inside `rect`.
void box(QPainter* painter, const QRect& rect, const QColor& border, qreal width, const QBrush& fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void focusRing(QPainter* painter, const QRect& rect)
{
    box(painter, rect, theme::primary(), 2, Qt::NoBrush);
}

bool isFocused(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}

/// The button that Enter presses stands out; there is one at most.
bool isDefault(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option->state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered =
        option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    QColor fill = option->palette.color(QPalette::Button);
    QColor border = option->state.testFlag(QStyle::State_Enabled) ? theme::outline() : theme::line();
    if (isDefault(option)) {
        fill = hovered || pressed ? theme::primary().darker(130) : theme::primary();
        border = fill;
    } else if (pressed) {
        fill = theme::selection();
    } else if (hovered) {
        fill = theme::hover();
    }
    box(painter, option->rect, border, 1, fill);
    if (!isFocused(option))
        return;
    if (isDefault(option)) // blue on blue would not be seen
        box(painter, option->rect.adjusted(2, 2, -2, -2), theme::surface(), 2, Qt::NoBrush);
    else
        focusRing(painter, option->rect);
}

void drawLineEdit(const QStyleOption* option, QPainter* painter, const QBrush& fill)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    box(painter, option->rect, enabled ? theme::outline() : theme::line(), 1, fill);
    if (isFocused(option))
        focusRing(painter, option->rect);
}

void drawHeader(const QStyleOptionHeader& header, QPainter* painter)
{
    painter->fillRect(header.rect, theme::ground());
    painter->setPen(theme::line());
    painter->drawLine(header.rect.bottomLeft(), header.rect.bottomRight());
    if (header.position != QStyleOptionHeader::End && header.position != QStyleOptionHeader::OnlyOneSection)
        painter->drawLine(header.rect.topRight() + QPoint(0, 6), header.rect.bottomRight() - QPoint(0, 6));
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_FrameLineEdit: // of an editable combo box
        drawLineEdit(option, painter, Qt::NoBrush);
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            drawLineEdit(option, painter, option->palette.brush(QPalette::Base));
        else // inside a spin box or combo box, which draws its own frame
            painter->fillRect(option->rect.adjusted(1, 1, -1, -1), option->palette.brush(QPalette::Base));
        return;
    }
    case PE_FrameFocusRect:
        focusRing(painter, option->rect);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_HeaderSection) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            painter->save();
            drawHeader(*header, painter);
            painter->restore();
            return;
        }
    }
    if (element == CE_PushButtonLabel && isDefault(option)) {
        QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton*>(option);
        label.palette.setColor(QPalette::ButtonText, theme::surface());
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && isFocused(option))
        focusRing(painter, option->rect);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        wanted.rwidth() += 2 * textMargin;
    else if (type == CT_ComboBox)
        wanted.rwidth() += textMargin;
    switch (type) {
    case CT_ItemViewItem:
        wanted.setHeight(qMax(wanted.height(), rowHeight));
        break;
    case CT_PushButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_HeaderSection:
        wanted.setHeight(qMax(wanted.height(), controlHeight));
        break;
    default:
        break;
    }
    return wanted;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl subControl, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return rect.adjusted(textMargin - 3, 0, 0, 0); // its text in line with a line edit's
    return rect;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0)
        return rect.adjusted(textMargin - 2, 0, 2 - textMargin, 0);
    return rect;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight;
    case PM_HeaderMargin:
        return cellMargin;
    case PM_FocusFrameHMargin: // keeps a cell's text from its edge, with one pixel more
        return cellMargin - 1;
    case PM_SplitterWidth:
        return 7;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the words say it
    case SH_Widget_Animation_Duration:        // nothing moves that nobody asked to move
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(theme::ground().rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace kakehashi
