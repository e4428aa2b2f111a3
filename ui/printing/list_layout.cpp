// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/list_layout.h"

#include "core/base/japanese_era.h"
#include "ui/printing/handout_text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace kakehashi::list_paper {

using namespace Qt::StringLiterals;

namespace {

constexpr sheet::Type titleType{14, true};
constexpr sheet::Type boldType{9, true};
constexpr sheet::Type textType{9, false};
constexpr qreal titleHeight = 20;
constexpr qreal pitch = 12; ///< from line to line
constexpr qreal padding = 3.5;

/// A column, and the items of a posting (handout_text.h) that stand in it one below the other. An item after
/// a label is written as 休日: 土日祝, one without just as its value.
struct Column
{
    QStringView heading;
    qreal width;
    QStringView plain;    ///< labels divided by |
    QStringView labelled; ///< likewise
};
constexpr std::array columns{
    Column{u"番号・職種・人数", 94, u"", u"募集番号"},
    Column{u"医療機関・就業場所", 130, u"医療機関|就業場所", u""},
    Column{u"雇用期間", 94, u"雇用期間", u"試用期間"},
    Column{u"業務内容", 112, u"業務内容", u""},
    Column{u"給与・勤務時間・休日", 122, u"給与|勤務時間", u"時間外労働|休日"},
    Column{u"加入保険など", 96, u"加入保険", u"敷地内禁煙|求人登録"},
    Column{u"補足・連絡先", 137, u"補足", u"連絡先"},
};

struct Line
{
    QString text;
    bool bold = false;
};
using Cell = QList<Line>;

/// A posting broken into the lines of its cells.
struct SetRow
{
    QString reference;
    std::array<Cell, columns.size()> cells;

    qsizetype lineCount() const { return std::ranges::max(cells, {}, &Cell::size).size(); }
    qreal height() const { return static_cast<qreal>(lineCount()) * pitch + 2 * padding; }

    /// Its first lines; they are taken out of this row, which goes on elsewhere.
    SetRow takeLines(qsizetype count)
    {
        SetRow taken = *this;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            Cell& rest = cells[i];
            const qsizetype fitting = std::min(count, rest.size());
            taken.cells[i] = rest.first(fitting);
            rest = rest.sliced(fitting);
        }
        return taken;
    }
};

class RowSetter
{
public:
    explicit RowSetter(sheet::Typesetter& type) : m_type(type) {}

    SetRow set(const PublicPosting& posting)
    {
        SetRow row;
        row.reference = posting.reference();
        add(row.cells[0], 0, posting.reference(), true);
        add(row.cells[0], 0, handout::flag(posting), true);
        add(row.cells[0], 0, handout::heading(posting).replace(u'　', u'\n'), false);
        QHash<QString, QString> values;
        for (const handout::Row& each : handout::rows(posting)) {
            for (const handout::Item& item : each.items)
                values.insert(item.label, item.value);
        }
        values[u"雇用期間"_s].replace(u"～"_s, u"\n～"_s); // each day on a line of its own
        for (std::size_t i = 0; i < columns.size(); ++i) {
            for (const QStringView label : columns[i].plain.split(u'|'))
                add(row.cells[i], i, values.value(label.toString()), false);
            for (const QStringView label : columns[i].labelled.split(u'|')) {
                if (const QString value = values.value(label.toString()); !value.isEmpty())
                    add(row.cells[i], i, label.toString() + u": "_s + value, false);
            }
        }
        return row;
    }

private:
    void add(Cell& cell, std::size_t column, const QString& text, bool bold)
    {
        if (text.isEmpty())
            return;
        const QStringList lines = m_type.lines(m_type.drawable(text), bold ? boldType : textType,
                                               columns[column].width - 2 * padding);
        for (const QString& line : lines)
            cell.append({line, bold});
    }

    sheet::Typesetter& m_type;
};

/// Fills pages from top to bottom.
class Composer
{
public:
    Composer(const PublicList& list, sheet::Typesetter& type) : m_list(list), m_type(type)
    {
        setFoot();
        newPage();
    }

    void place(SetRow row);
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

    const PublicList& m_list;
    sheet::Typesetter& m_type;
    QList<sheet::Page> m_pages;
    qreal m_y = 0;
    qreal m_firstRow = 0; ///< where rows begin on this page
    QStringList m_footLines;
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
    m_y = 0;
    titles();
    headings();
}

/// Whole on the first page; what it is, its filter and its count on every one.
void Composer::titles()
{
    const QStringList titles = listTitles(m_list);
    if (m_pages.size() > 1) {
        wrapped(titles.constFirst() + u'　' + titles.at(2) + u'　' + titles.at(3));
        return;
    }
    text(m_pages.last(), titles.constFirst(), {0, 0}, titleHeight, titleType);
    m_y = titleHeight;
    for (const QString& line : titles.sliced(1))
        wrapped(line);
}

void Composer::headings()
{
    m_y += 4;
    const qreal top = m_y;
    qreal left = 0;
    for (const Column& column : columns) {
        text(m_pages.last(), column.heading.toString(), {left + padding, top + padding}, pitch, boldType);
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
    for (const Column& column : columns) {
        x += column.width;
        vertical();
    }
}

void Composer::setFoot()
{
    QString desk = m_list.desk;
    if (!m_list.deskPhone.isEmpty())
        desk += u"　電話 "_s + m_list.deskPhone;
    constexpr qsizetype manyPages = 9999;
    const qreal room = pageWidth - m_type.width(pageOf(manyPages, manyPages), textType) - 12;
    m_footLines = m_type.lines(m_type.drawable(desk), textType, room);
    m_footHeight = 6 + pitch * static_cast<qreal>(m_footLines.size());
}

QString Composer::pageOf(qsizetype number, qsizetype count) const
{
    return u"%1　%2 / %3 ページ"_s.arg(japanese::bothDates(m_list.deskDay)).arg(number).arg(count);
}

void Composer::foot(sheet::Page& page, qsizetype number)
{
    qreal top = pageHeight - m_footHeight + 4;
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
    for (std::size_t i = 0; i < columns.size(); ++i) {
        qreal top = m_y + padding;
        for (const Line& line : row.cells[i]) {
            text(m_pages.last(), line.text, {left + padding, top}, pitch, line.bold ? boldType : textType);
            top += pitch;
        }
        left += columns[i].width;
    }
    grid(m_y, bottom);
    horizontal(m_pages.last(), bottom);
    m_y = bottom;
}

void Composer::place(SetRow row)
{
    if (row.height() > room() && m_y > m_firstRow)
        newPage();
    while (row.height() > room()) {
        // Longer than a page: goes on overleaf, under its number.
        const auto fitting = std::max(qsizetype{1}, static_cast<qsizetype>((room() - 2 * padding) / pitch));
        this->row(row.takeLines(fitting));
        newPage();
        row.cells[0].prepend({u"（続き）"_s, true});
        row.cells[0].prepend({row.reference, true});
    }
    this->row(row);
}

void Composer::sayNothingIsThere()
{
    text(m_pages.last(), u"該当する募集情報はありません。"_s, {padding, m_y + padding}, titleHeight,
         boldType);
}

QList<sheet::Page> Composer::finished() &&
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        foot(m_pages[i], i + 1);
    return std::move(m_pages);
}

} // namespace

QList<sheet::Page> layOut(const PublicList& list, sheet::Typesetter& type)
{
    Composer composer(list, type);
    RowSetter setter(type);
    for (const PublicPosting& posting : list.postings)
        composer.place(setter.set(posting));
    if (list.postings.isEmpty())
        composer.sayNothingIsThere();
    return std::move(composer).finished();
}

} // namespace kakehashi::list_paper
