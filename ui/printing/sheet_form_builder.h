// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheet_form.h"
#include "ui/printing/sheet_type.h"

namespace kakehashi::sheet {

inline constexpr Type labelType{9, false};
inline constexpr Type itemType{9, true};
inline constexpr Type typedType{11, false};
inline constexpr qreal labelPitch = 11.25; ///< of the form's own lines
inline constexpr qreal cellPadding = 4;

/// Rules and letters a form, from top to bottom; areas are cut into cells from their left and top.
class FormBuilder
{
public:
    /// A row of the form with its item's name at the left; returns the area right of it.
    QRectF item(const QString& name, qreal height, qreal right = pageWidth, Type type = itemType);
    /// Closes the frame around all items from `top` to here.
    void frame(qreal top, qreal right = pageWidth);
    qreal y() const { return m_y; }
    void skipTo(qreal y) { m_y = y; }

    /// Cuts a cell off; a line divides it from the rest unless `open`.
    QRectF takeLeft(QRectF& area, qreal width, bool open = false);
    QRectF takeTop(QRectF& area, qreal height, bool open = false);

    /// Words of the form, broken at the cell's width, in the middle of its height; ☐ and ☑ in them are drawn.
    void words(const QRectF& cell, const QString& text, Align align = Align::Left, Type type = labelType);
    /// A word of the form close behind typed text.
    void unit(const QRectF& cell, const QString& word);
    void typed(QLatin1StringView field, const QRectF& cell, const QString& item, const QString& title,
               Align align = Align::Left, Part part = Part::Whole);
    /// A word with a box right of it; returns where it ends. `right`: the box stands at the cell's right end.
    qreal box(QLatin1StringView field, const QString& code, const QRectF& cell, const QString& word,
              bool right = false);
    /// A box left of its words.
    void boxBefore(QLatin1StringView field, const QString& code, const QRectF& cell, const QString& words);
    /// Words to be circled, divided by strokes, spread over the cell.
    struct Word
    {
        QString code;
        QString text;
    };
    void choices(QLatin1StringView field, const QRectF& cell, const QList<Word>& words);
    /// The whole cell, units and all, is this field's.
    void cell(QLatin1StringView field, const QRectF& rect) { m_form.printed.cells.append({field, rect}); }

    Form& form() { return m_form; }
    Typesetter& type() { return m_type; }

private:
    void line(QPointF from, QPointF to);
    void wordsWithBoxes(const QString& line, QPointF at, Type type);

    Typesetter m_type;
    Form m_form;
    qreal m_y = 0;
};

/// Draws ☐ or ☑ of a line of words beside its baseline.
TickBox printedBox(QPointF baseline, qreal size, bool ticked);

} // namespace kakehashi::sheet
