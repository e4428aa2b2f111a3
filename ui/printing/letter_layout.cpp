// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/letter_layout.h"

#include "core/base/japanese_era.h"
#include "ui/printing/sheet_composer.h"

namespace kakehashi::sheet {

namespace {

using namespace Qt::StringLiterals;

void address(FormBuilder& builder, Typesetter& type, const Letter& letter)
{
    builder.words(QRectF(0, 6, pageWidth, 40), letter.title, Align::Centre, {letter.titleSize, true});
    builder.words(QRectF(0, 54, pageWidth, 16), japanese::bothDates(letter.day), Align::Right,
                  letterBodyType);
    builder.words(QRectF(0, 74, pageWidth, 26), type.drawable(letter.addressee) + u"　御中"_s, Align::Left,
                  {16, true});
    if (!letter.person.isEmpty())
        builder.words(QRectF(0, 100, pageWidth, 18), type.drawable(letter.person) + u"　様"_s, Align::Left,
                      {12, false});
    const DeskSettings& desk = letter.desk;
    qreal y = 128;
    for (const QString& line :
         {desk.name, desk.address, desk.phone.isEmpty() ? QString() : u"電話 "_s + desk.phone,
          desk.fax.isEmpty() ? QString() : u"FAX "_s + desk.fax,
          letter.by.isEmpty() ? QString() : u"担当 "_s + letter.by}) {
        if (line.isEmpty())
            continue;
        builder.words(QRectF(0, y, pageWidth, 16), type.drawable(line), Align::Right, letterBodyType);
        y += 16;
    }
    builder.words(QRectF(0, y + 8, pageWidth, 34), letter.opening, Align::Left, letterBodyType);
    builder.skipTo(y + 50);
}

void foot(Page& page, Typesetter& type, const Letter& letter, qsizetype number, qsizetype count)
{
    const PageEnds ends = pageEnds(pageWidth);
    writeInto(page, type, ends.desk, type.drawable(letter.desk.name + u"　電話 "_s + letter.desk.phone));
    write(page, type, u"%1　%2 / %3 ページ"_s.arg(letter.reference).arg(number).arg(count), ends.pageOf,
          {smallestType, false}, Align::Right);
}

} // namespace

QList<Page> layOut(const Letter& letter)
{
    Typesetter type;
    FormBuilder builder;
    if (letter.head)
        letter.head(builder);
    else
        address(builder, type, letter);
    const qreal top = builder.y();
    Page written;
    QList<TypedCell> cells;
    QList<Rest> rests;
    for (const LetterItem& item : letter.items) {
        const QRectF area = builder.item(item.name, item.height, pageWidth, letterItemType)
                                .adjusted(2 * cellPadding, 0, -cellPadding, 0);
        const TypedCell cell{{}, Part::Whole, {}, item.name, area, item.largest, Align::Left};
        const QString rest = writeInto(written, type, cell, type.drawable(item.value));
        if (rest.isEmpty())
            continue;
        cells.append(cell);
        rests.append({{}, item.name + u"（続き）"_s, rest});
    }
    builder.frame(top);
    letter.closing(builder);
    QList<Page> pages{builder.form().printed};
    pages.first().texts += written.texts;
    Continuation continuation(type, [&](Page& page) {
        write(page, type, letter.runningTitle + u"（続き）"_s, QRectF(0, 0, 300, 28), {15, true},
              Align::Left);
    });
    for (qsizetype i = 0; i < rests.size(); ++i) {
        continuation.place(rests[i]);
        point(pages.first(), type, cells.at(i), rests.at(i).page + 1);
    }
    pages += std::move(continuation).pages();
    for (qsizetype i = 0; i < pages.size(); ++i)
        foot(pages[i], type, letter, i + 1, pages.size());
    return pages;
}

} // namespace kakehashi::sheet
