// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/handout_layout.h"

#include "core/base/japanese_era.h"
#include "core/disclosure/handout_text.h"
#include "ui/printing/paper_type.h"

#include <algorithm>

namespace kakehashi::handout {

namespace {

constexpr TypeStyle titleStyle{16, true};
constexpr TypeStyle headingStyle{12, true};
constexpr TypeStyle labelStyle{9, true};
constexpr TypeStyle valueStyle{9.5, false};
constexpr TypeStyle noteStyle{9, false};

constexpr qreal linePitch = 13; ///< of values
constexpr qreal notePitch = 12.5;
constexpr qreal cellPadding = 5; ///< left and right
constexpr qreal rowPadding = 2;  ///< above and below the lines of a row
constexpr qreal headingHeight = 22;
constexpr qreal blockGap = 10;
constexpr qreal labelWidth = 60;
constexpr qreal secondLabelAt = 350; ///< of rows with two items

qreal baselineIn(qreal top, qreal height, qreal size)
{
    // Japanese characters fill 0.88 em above the baseline and 0.12 below.
    return top + (height - size) / 2 + 0.88 * size;
}

qreal width(const QString& text, TypeStyle style)
{
    return paper::widthOf(text, paper::font(style.size, style.bold));
}

QStringList lines(const QString& text, TypeStyle style, qreal room)
{
    return paper::brokenIntoLines(drawable(text), paper::font(style.size, style.bold), room);
}

/// An item with its value broken into lines.
struct Cell
{
    QString label;
    QStringList lines;
    qreal left = 0;
};

struct SetRow
{
    QList<Cell> cells;

    qsizetype lineCount() const
    {
        qsizetype most = 1;
        for (const Cell& cell : cells)
            most = std::max(most, cell.lines.size());
        return most;
    }
    qreal height() const { return static_cast<qreal>(lineCount()) * linePitch + 2 * rowPadding; }

    /// Its first lines; they are taken out of this row, which goes on elsewhere.
    SetRow takeLines(qsizetype count)
    {
        SetRow taken = *this;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QStringList& rest = cells[i].lines;
            taken.cells[i].lines = rest.first(std::min(count, rest.size()));
            rest = rest.sliced(std::min(count, rest.size()));
        }
        return taken;
    }
};

SetRow setRow(const Row& row)
{
    SetRow set;
    for (qsizetype i = 0; i < row.items.size(); ++i) {
        const qreal left = i == 0 ? 0 : secondLabelAt;
        const qreal right = i + 1 < row.items.size() ? secondLabelAt : pageWidth;
        const qreal room = right - left - labelWidth - 2 * cellPadding;
        set.cells.append({row.items.at(i).label, lines(row.items.at(i).value, valueStyle, room), left});
    }
    return set;
}

/// A posting ready to be placed.
struct SetPosting
{
    QString reference;
    QString heading;
    QString flag;
    QList<SetRow> rows;

    qreal height() const
    {
        qreal sum = headingHeight;
        for (const SetRow& row : rows)
            sum += row.height();
        return sum;
    }
};

SetPosting setPosting(const PublicPosting& posting)
{
    SetPosting set{drawable(posting.reference()), heading(posting), flag(posting), {}};
    for (const Row& row : rows(posting))
        set.rows.append(setRow(row));
    return set;
}

/// Fills pages from top to bottom.
class Composer
{
public:
    explicit Composer(const HandoutRequest& request) : m_request(request)
    {
        m_masked = std::ranges::any_of(request.postings, &PublicPosting::isMasked);
        m_redacted = std::ranges::any_of(request.postings, &PublicPosting::isRedacted);
        setFoot();
        newPage();
    }

    void place(SetPosting posting);
    void sayNothingIsThere();
    QList<Page> finished() &&;

private:
    void newPage();
    void head();
    void setFoot();
    QString pageOf(qsizetype number, qsizetype count) const;
    void foot(Page& page, qsizetype number) const;
    void heading(const SetPosting& posting, bool continues);
    void row(const SetRow& row);
    void closeBlock(const QString& reference, qreal top, bool continues);
    void text(const QString& text, qreal left, qreal top, qreal height, TypeStyle style);
    qreal room() const { return pageHeight - m_footHeight - m_y; }

    const HandoutRequest& m_request;
    QList<Page> m_pages;
    qreal m_y = 0; ///< where the next thing goes
    QStringList m_footLines;
    qreal m_footHeight = 0;
    bool m_masked = false;
    bool m_redacted = false;
};

void drawText(Page& page, const QString& text, qreal left, qreal baseline, TypeStyle style)
{
    page.texts.append({text, {left, baseline}, width(text, style), style});
}

void Composer::text(const QString& text, qreal left, qreal top, qreal height, TypeStyle style)
{
    if (!text.isEmpty())
        drawText(m_pages.last(), text, left, baselineIn(top, height, style.size), style);
}

void Composer::newPage()
{
    m_pages.append(Page());
    m_y = 0;
    head();
}

void Composer::head()
{
    constexpr qreal titleHeight = 24;
    text(QStringLiteral("募集情報一覧"), 0, 0, titleHeight, titleStyle);
    if (m_masked) {
        const QString stamp = QStringLiteral("マスキング済");
        const QRectF frame(pageWidth - width(stamp, headingStyle) - 14, 2, width(stamp, headingStyle) + 14,
                           titleHeight - 4);
        text(stamp, frame.left() + 7, frame.top(), frame.height(), headingStyle);
        m_pages.last().frames.append(frame);
    }
    m_y = titleHeight;
    QStringList notes{QStringLiteral("%1現在　%2件")
                          .arg(japanese::bothDates(m_request.deskDay))
                          .arg(m_request.postings.size())};
    if (m_masked)
        notes.append(QStringLiteral("非公開の部分（医療機関名・所在地・連絡先など）は、問い合わせ・応募の際に"
                                    "当窓口でお知らせします。"));
    if (m_redacted)
        notes.append(QStringLiteral("文中の■■■は、伏せてある部分です。"));
    for (const QString& note : std::as_const(notes)) {
        text(note, 0, m_y, notePitch, noteStyle);
        m_y += notePitch;
    }
    m_y += 6;
}

void Composer::setFoot()
{
    QString desk = m_request.desk.name;
    if (!m_request.desk.phone.isEmpty())
        desk += QStringLiteral("　電話 ") + m_request.desk.phone;
    constexpr qsizetype manyPages = 9999;
    m_footLines = lines(desk, noteStyle, pageWidth - width(pageOf(manyPages, manyPages), noteStyle) - 12);
    m_footHeight = 8 + notePitch * static_cast<qreal>(m_footLines.size());
}

QString Composer::pageOf(qsizetype number, qsizetype count) const
{
    return QStringLiteral("%1　%2 / %3 ページ")
        .arg(japanese::bothDates(m_request.deskDay))
        .arg(number)
        .arg(count);
}

void Composer::foot(Page& page, qsizetype number) const
{
    qreal top = pageHeight - m_footHeight + 4;
    page.lines.append(QLineF(0, top, pageWidth, top));
    top += 4;
    const QString right = pageOf(number, m_pages.size());
    drawText(page, right, pageWidth - width(right, noteStyle), baselineIn(top, notePitch, noteStyle.size),
             noteStyle);
    for (const QString& line : m_footLines) {
        drawText(page, line, 0, baselineIn(top, notePitch, noteStyle.size), noteStyle);
        top += notePitch;
    }
}

void Composer::heading(const SetPosting& posting, bool continues)
{
    const QString reference = continues ? posting.reference + QStringLiteral("（続き）") : posting.reference;
    text(reference, cellPadding, m_y, headingHeight, headingStyle);
    const qreal left = std::max(labelWidth * 2.5, cellPadding + width(reference, headingStyle) + 14);
    text(posting.heading, left, m_y, headingHeight, headingStyle);
    if (!posting.flag.isEmpty())
        text(posting.flag, pageWidth - cellPadding - width(posting.flag, headingStyle), m_y, headingHeight,
             headingStyle);
    m_y += headingHeight;
}

void Composer::row(const SetRow& row)
{
    Page& page = m_pages.last();
    const qreal bottom = m_y + row.height();
    page.lines.append(QLineF(0, m_y, pageWidth, m_y));
    for (const Cell& cell : row.cells) {
        if (cell.left > 0)
            page.lines.append(QLineF(cell.left, m_y, cell.left, bottom));
        page.lines.append(QLineF(cell.left + labelWidth, m_y, cell.left + labelWidth, bottom));
        text(cell.label, cell.left + cellPadding, m_y + rowPadding, linePitch, labelStyle);
        qreal top = m_y + rowPadding;
        for (const QString& line : cell.lines) {
            text(line, cell.left + labelWidth + cellPadding, top, linePitch, valueStyle);
            top += linePitch;
        }
    }
    m_y = bottom;
}

void Composer::closeBlock(const QString& reference, qreal top, bool continues)
{
    const QRectF frame(0, top, pageWidth, m_y - top);
    m_pages.last().frames.append(frame);
    m_pages.last().blocks.append({reference, frame, continues});
    m_y += blockGap;
}

void Composer::place(SetPosting posting)
{
    const bool pageIsEmpty = m_pages.last().blocks.isEmpty();
    if (!pageIsEmpty && posting.height() > room())
        newPage();
    bool continues = false;
    qreal top = m_y;
    heading(posting, continues);
    while (!posting.rows.isEmpty()) {
        SetRow& next = posting.rows.first();
        const auto fitting = static_cast<qsizetype>((room() - 2 * rowPadding) / linePitch);
        if (next.lineCount() <= fitting) {
            row(posting.rows.takeFirst());
            continue;
        }
        // Longer than a page: goes on overleaf, after as many lines as there is room for.
        if (fitting > 0)
            row(next.takeLines(fitting));
        closeBlock(posting.reference, top, continues);
        newPage();
        continues = true;
        top = m_y;
        heading(posting, continues);
    }
    closeBlock(posting.reference, top, continues);
}

void Composer::sayNothingIsThere()
{
    text(QStringLiteral("お示しできる募集情報はありません。"), 0, m_y, headingHeight, headingStyle);
}

QList<Page> Composer::finished() &&
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        foot(m_pages[i], i + 1);
    return std::move(m_pages);
}

} // namespace

QList<Page> layOut(const HandoutRequest& request)
{
    Composer composer(request);
    for (const PublicPosting& posting : request.postings)
        composer.place(setPosting(posting));
    if (request.postings.isEmpty())
        composer.sayNothingIsThere();
    return std::move(composer).finished();
}

} // namespace kakehashi::handout
