// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/table_layout.h"

#include "core/base/japanese_era.h"

#include <algorithm>

namespace kakehashi::table_paper {

using namespace Qt::StringLiterals;

namespace {

constexpr sheet::Type titleType{14, true};
constexpr sheet::Type boldType{9, true};
constexpr sheet::Type textType{9, false};
constexpr qreal titleHeight = 20;
constexpr qreal pitch = 12; ///< from line to line
constexpr qreal padding = 3.5;

struct Line
{
    QString text;
    bool bold = false;
};
using Cell = QList<Line>;

/// A row broken into the lines of its cells.
struct SetRow
{
    QString name;
    QList<Cell> cells;
    qreal leastHeight = 0;

    qsizetype lineCount() const { return std::ranges::max(cells, {}, &Cell::size).size(); }
    qreal height() const
    {
        return std::max(leastHeight, static_cast<qreal>(lineCount()) * pitch + 2 * padding);
    }

    /// Its first lines; they are taken out of this row, which goes on elsewhere.
    SetRow takeLines(qsizetype count)
    {
        leastHeight = 0;
        SetRow taken = *this;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            Cell& rest = cells[i];
            const qsizetype fitting = std::min(count, rest.size());
            taken.cells[i] = rest.first(fitting);
            rest = rest.sliced(fitting);
        }
        return taken;
    }
};

SetRow setRow(const Row& row, const QList<Column>& columns, sheet::Typesetter& type)
{
    SetRow set;
    set.name = row.name;
    set.leastHeight = row.leastHeight;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        Cell cell;
        for (const Text& text : row.cells.value(i)) {
            if (text.words.isEmpty())
                continue;
            const QStringList lines = type.lines(type.drawable(text.words), text.bold ? boldType : textType,
                                                 columns.at(i).width - 2 * padding);
            for (const QString& line : lines)
                cell.append({line, text.bold});
        }
        set.cells.append(std::move(cell));
    }
    return set;
}

/// Fills pages from top to bottom.
class Composer
{
public:
    Composer(const Table& table, sheet::Typesetter& type) : m_table(table), m_type(type)
    {
        setFoot();
        newPage();
    }

    void place(SetRow row, qsizetype index);
    void sayNothingIsThere();
    QList<sheet::Page> finished() &&;

private:
    void newPage();
    void titles();
    void headings();
    void wrapped(const QString& text);
    void setFoot();
    QString pageOf(qsizetype number, qsizetype count) const;
    void foot(sheet::Page& page, qsizetype number);
    void row(const SetRow& row);
    void grid(qreal top, qreal bottom);
    void text(sheet::Page& page, const QString& text, QPointF corner, qreal height, sheet::Type type);
    qreal room() const { return pageHeight - m_footHeight - m_y; }

    const Table& m_table;
    sheet::Typesetter& m_type;
    QList<sheet::Page> m_pages;
    qreal m_y = 0;
    qreal m_firstRow = 0; ///< where rows begin on this page
    QStringList m_footLines;
    QList<QList<qsizetype>> m_begun; ///< rows that begin on each page
    qreal m_footHeight = 0;
};

sheet::Stroke line(QPointF from, QPointF to, bool strong = false)
{
    sheet::Stroke stroke;
    stroke.points << from << to;
    stroke.strong = strong;
    return stroke;
}

void horizontal(sheet::Page& page, qreal y, bool strong = false)
{
    page.strokes.append(line({0, y}, {pageWidth, y}, strong));
}

void Composer::text(sheet::Page& page, const QString& text, QPointF corner, qreal height, sheet::Type type)
{
    if (!text.isEmpty())
        page.texts.append({text,
                           {corner.x(), sheet::baselineIn(corner.y(), height, type.size)},
                           m_type.width(text, type),
                           type,
                           {}});
}

void Composer::wrapped(const QString& words)
{
    const QStringList lines = m_type.lines(m_type.drawable(words), textType, pageWidth);
    for (const QString& line : lines) {
        text(m_pages.last(), line, {0, m_y}, pitch, textType);
        m_y += pitch;
    }
}

void Composer::newPage()
{
    m_pages.append(sheet::Page());
    m_begun.append(QList<qsizetype>());
    m_y = 0;
    titles();
    headings();
}

/// Whole on the first page; what it is, its filter and its count on every one.
void Composer::titles()
{
    if (m_pages.size() > 1) {
        wrapped(m_table.runningHead);
        return;
    }
    text(m_pages.last(), m_table.title, {0, 0}, titleHeight, titleType);
    m_y = titleHeight;
    for (const QString& line : m_table.headLines)
        wrapped(line);
}

void Composer::headings()
{
    m_y += 4;
    const qreal top = m_y;
    qreal left = 0;
    for (const Column& column : m_table.columns) {
        text(m_pages.last(), column.heading, {left + padding, top + padding}, pitch, boldType);
        left += column.width;
    }
    m_y += pitch + 2 * padding;
    horizontal(m_pages.last(), top, true);
    horizontal(m_pages.last(), m_y, true);
    grid(top, m_y);
    m_firstRow = m_y;
}

void Composer::grid(qreal top, qreal bottom)
{
    qreal x = 0;
    const auto vertical = [&] {
        const qreal inside = std::clamp(x, sheet::thinnestLine / 2, pageWidth - sheet::thinnestLine / 2);
        m_pages.last().strokes.append(line({inside, top}, {inside, bottom}));
    };
    vertical();
    for (const Column& column : m_table.columns) {
        x += column.width;
        vertical();
    }
}

void Composer::setFoot()
{
    QString desk = m_table.desk;
    if (!m_table.deskPhone.isEmpty())
        desk += u"　電話 "_s + m_table.deskPhone;
    constexpr qsizetype manyPages = 9999;
    const qreal room = pageWidth - m_type.width(pageOf(manyPages, manyPages), textType) - 12;
    m_footLines = m_type.lines(m_type.drawable(desk), textType, room);
    m_footHeight = 6 + pitch * static_cast<qreal>(m_footLines.size() + (m_table.pageTotal ? 1 : 0));
}

QString Composer::pageOf(qsizetype number, qsizetype count) const
{
    return u"%1　%2 / %3 ページ"_s.arg(japanese::bothDates(m_table.day)).arg(number).arg(count);
}

void Composer::foot(sheet::Page& page, qsizetype number)
{
    qreal top = pageHeight - m_footHeight + 4;
    if (m_table.pageTotal) {
        text(page, m_type.drawable(m_table.pageTotal(m_begun.at(number - 1))), {0, top}, pitch, boldType);
        top += pitch;
    }
    const QString right = pageOf(number, m_pages.size());
    text(page, right, {pageWidth - m_type.width(right, textType), top}, pitch, textType);
    for (const QString& line : std::as_const(m_footLines)) {
        text(page, line, {0, top}, pitch, textType);
        top += pitch;
    }
}

void Composer::row(const SetRow& row)
{
    const qreal bottom = m_y + row.height();
    qreal left = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        qreal top = m_y + padding;
        for (const Line& line : row.cells.at(i)) {
            text(m_pages.last(), line.text, {left + padding, top}, pitch, line.bold ? boldType : textType);
            top += pitch;
        }
        left += m_table.columns.at(i).width;
    }
    grid(m_y, bottom);
    horizontal(m_pages.last(), bottom);
    m_y = bottom;
}

void Composer::place(SetRow row, qsizetype index)
{
    if (row.height() > room() && m_y > m_firstRow)
        newPage();
    m_begun.last().append(index);
    while (row.height() > room()) {
        // Longer than a page: goes on overleaf, under its number.
        const auto fitting = std::max(qsizetype{1}, static_cast<qsizetype>((room() - 2 * padding) / pitch));
        this->row(row.takeLines(fitting));
        newPage();
        row.cells[0].prepend({u"（続き）"_s, true});
        row.cells[0].prepend({row.name, true});
    }
    this->row(row);
}

void Composer::sayNothingIsThere()
{
    text(m_pages.last(), m_table.nothing, {padding, m_y + padding}, titleHeight, boldType);
}

QList<sheet::Page> Composer::finished() &&
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        foot(m_pages[i], i + 1);
    return std::move(m_pages);
}

} // namespace

QList<sheet::Page> layOut(const Table& table, sheet::Typesetter& type)
{
    Composer composer(table, type);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        composer.place(setRow(table.rows.at(i), table.columns, type), i);
    if (table.rows.isEmpty())
        composer.sayNothingIsThere();
    return std::move(composer).finished();
}

} // namespace kakehashi::table_paper
