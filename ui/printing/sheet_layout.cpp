// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_layout.h"

#include "core/base/japanese_era.h"
#include "core/sheet_code/sheet_code.h"
#include "ui/printing/sheet_composer.h"
#include "ui/printing/sheet_values.h"

namespace kakehashi::sheet {

namespace {

using namespace Qt::StringLiterals;

constexpr Type footType{smallestType, false};

/// A cell whose text goes on overleaf, and its place in the list of rests.
struct Pointer
{
    const TypedCell* cell;
    qsizetype rest;
};

QString heading(const TypedCell& cell)
{
    return u"%1 %2（続き）"_s.arg(cell.item, cell.title).trimmed();
}

void tickAndCircle(Page& page, const Form& form, const SheetPosting& sheet)
{
    for (const BoxPlace& box : form.boxes)
        page.boxes.append({box.field, box.code, box.square, isTicked(sheet, box.field, box.code)});
    for (const ChoicePlace& choice : form.choices) {
        if (isChosen(sheet, choice.field, choice.code))
            page.circles.append({choice.field, choice.code, choice.around});
    }
}

} // namespace

SheetLayout::SheetLayout(const DeskSettings& desk, QDate deskDay)
    : m_desk(m_type.drawable(desk.phone.isEmpty() ? desk.name : desk.name + u"　電話 "_s + desk.phone)),
      m_day(japanese::bothDates(deskDay))
{
}

QList<SheetPage> SheetLayout::layOut(const SheetPosting& sheet)
{
    const Form& form = postingForm();
    Page first;
    QList<Rest> rests;
    QList<Pointer> pointers;
    for (const TypedCell& cell : form.typed) {
        const QString text = cell.field == "desk"_L1 ? m_desk : m_type.drawable(typedText(sheet, cell));
        const QString rest = writeInto(first, m_type, cell, text);
        if (rest.isEmpty())
            continue;
        pointers.append({&cell, rests.size()});
        rests.append({cell.field, heading(cell), rest});
    }
    tickAndCircle(first, form, sheet);
    const QList<QByteArray> codes = sheet_code::parts(sheet);
    if (!codes.isEmpty())
        first.codes.append({codes.first(), form.codeRoom});

    const PageEnds ends = pageEnds(pageWidth);
    const auto head = [&](Page& page) {
        write(page, m_type, u"募集情報登録票（続き）"_s, QRectF(0, 0, 300, 28), {15, true}, Align::Left);
        writeInto(page, m_type, ends.reference, m_type.drawable(referenceLine(sheet)));
        writeInto(page, m_type, ends.desk, m_desk);
        if (sheet.isMasked())
            stamp(page, m_type, ends.stamp);
    };
    Continuation continuation(m_type, head);
    for (Rest& rest : rests)
        continuation.place(rest);
    continuation.place(codes);
    if (sheet.isMasked())
        stamp(first, m_type, pageEnds(form.codeRoom.left() - 5).stamp);
    for (const Pointer& pointer : pointers)
        point(first, m_type, *pointer.cell, rests.at(pointer.rest).page + 1);

    QList<SheetPage> pages{{&form.printed, std::move(first)}};
    for (Page& page : std::move(continuation).pages())
        pages.append({nullptr, std::move(page)});
    for (qsizetype i = 0; i < pages.size(); ++i)
        write(pages[i].written, m_type, u"%1　%2 / %3 ページ"_s.arg(m_day).arg(i + 1).arg(pages.size()),
              ends.pageOf, footType, Align::Right);
    return pages;
}

} // namespace kakehashi::sheet
