// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheet_layout.h"

#include <functional>

namespace kakehashi::sheet {

/// A text that began in a cell and goes on overleaf.
struct Rest
{
    QLatin1StringView field;
    QString heading; ///< ⑪ 補足内容・その他特記事項（続き）
    QString text;
    qsizetype page = 0; ///< on which it goes on, set when placed
};

/// Writes one line into a cell of this height.
void write(Page& page, Typesetter& type, const QString& text, const QRectF& cell, Type style, Align align,
           QLatin1StringView field = {});

/// Writes a text into its cell, as large as it fits, and returns what does not fit at all; the last line then
/// leaves room for the pointer.
QString writeInto(Page& page, Typesetter& type, const TypedCell& cell, const QString& text);
/// Where the rest of the text is to be found: → 続き 2ページ ⑪.
void point(Page& page, Typesetter& type, const TypedCell& cell, qsizetype pageNumber);

/// マスキング済 in a frame.
void stamp(Page& page, Typesetter& type, const QRectF& frame);

/// The pages after the form: rests of texts, then further codes.
class Continuation
{
public:
    /// The head and foot of a page are written by `ends`, called with each new page.
    Continuation(Typesetter& type, std::function<void(Page&)> ends) : m_type(type), m_ends(std::move(ends)) {}
    void place(Rest& rest);
    void place(const QList<QByteArray>& codes);
    QList<Page> pages() && { return std::move(m_pages); }

private:
    void newPage();
    Page& page() { return m_pages.last(); }
    qreal room() const;

    Typesetter& m_type;
    std::function<void(Page&)> m_ends;
    QList<Page> m_pages;
    qreal m_y = pageHeight;
};

} // namespace kakehashi::sheet
