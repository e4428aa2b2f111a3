// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/fax_cover_layout.h"

#include "core/base/japanese_era.h"
#include "ui/printing/sheet_composer.h"
#include "ui/printing/sheet_form_builder.h"

namespace kakehashi::sheet {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal tableTop = 76;
constexpr qreal rowHeight = 30;

/// An item of the cover sheet with what is typed into it.
struct Item
{
    QString name;
    QString value;
    qreal height = rowHeight;
    Type largest{13, false};
};

QString wrongDelivery()
{
    return u"このファクスを誤って受け取られた場合は、お手数ですが、内容を他に伝えず、上の送信元の電話番号へお"
           u"知らせの"
           "うえ、すべての枚数を破棄してくださるようお願いします。"_s;
}

QString addressed(const QString& destination)
{
    if (destination.trimmed().isEmpty())
        return {};
    for (const QString& title : {u"御中"_s, u"様"_s, u"殿"_s}) {
        if (destination.trimmed().endsWith(title))
            return destination.trimmed();
    }
    return destination.trimmed() + u"　御中"_s;
}

/// The number of pages is known only when they are laid out: `coverPages` is a guess to be confirmed.
QList<Item> items(const FaxCover& cover, qsizetype coverPages)
{
    const DeskSettings& desk = cover.desk;
    return {{u"送信先"_s, addressed(cover.destination), 44, {19, true}},
            {u"送信先\nFAX番号"_s, cover.number, 56, {34, true}},
            {u"送信日"_s, japanese::bothDates(cover.deskDay), rowHeight, {13, false}},
            {u"枚数"_s,
             u"この送信票 %1枚 ＋ 書類 %2枚　合計 %3枚"_s.arg(coverPages)
                 .arg(cover.pagesFollowing)
                 .arg(coverPages + cover.pagesFollowing),
             36,
             {16, true}},
            {u"送信元"_s, desk.name, 34, {15, true}},
            {u"担当"_s, cover.sentBy, rowHeight, {13, false}},
            {u"所在地"_s, desk.address, rowHeight, {12, false}},
            {u"電話"_s, desk.phone, rowHeight, {16, true}},
            {u"FAX"_s, desk.fax, rowHeight, {13, false}},
            {u"E-mail"_s, desk.email, 24, {12, false}},
            {u"書類\n募集情報\n登録票"_s, cover.references.join(u"　"_s), 110, {12, false}},
            {u"連絡事項"_s, cover.note, 150, {12, false}}};
}

/// The rests of texts with the cells whose pointers lead to them.
struct GoingOn
{
    QList<TypedCell> cells;
    QList<Rest> rests;
};

void foot(Page& page, Typesetter& type, const FaxCover& cover, qsizetype number, qsizetype count)
{
    const PageEnds ends = pageEnds(pageWidth);
    const QString desk =
        cover.desk.phone.isEmpty() ? cover.desk.name : cover.desk.name + u"　電話 "_s + cover.desk.phone;
    writeInto(page, type, ends.desk, type.drawable(desk));
    write(page, type,
          u"%1　送信票 %2 / %3 ページ"_s.arg(japanese::bothDates(cover.deskDay)).arg(number).arg(count),
          ends.pageOf, {smallestType, false}, Align::Right);
}

Page form(const QList<Item>& items, Typesetter& type, GoingOn& goingOn)
{
    FormBuilder builder;
    builder.words(QRectF(0, 6, pageWidth, 40), u"送　信　票"_s, Align::Centre, {28, true});
    builder.words(QRectF(0, 48, pageWidth, 18), u"ファクスでお送りします。枚数をお確かめください。"_s,
                  Align::Centre, {11, false});
    builder.skipTo(tableTop);
    Page written;
    for (const Item& item : items) {
        const QRectF area = builder.item(item.name, item.height, pageWidth, {10.5, true})
                                .adjusted(2 * cellPadding, 0, -cellPadding, 0);
        QString name = item.name;
        name.remove(QLatin1Char('\n'));
        const TypedCell cell{{}, Part::Whole, {}, name, area, item.largest, Align::Left};
        const QString rest = writeInto(written, type, cell, type.drawable(item.value));
        if (rest.isEmpty())
            continue;
        goingOn.cells.append(cell);
        goingOn.rests.append({{}, name + u"（続き）"_s, rest});
    }
    builder.frame(tableTop);
    builder.words(QRectF(0, builder.y() + 10, pageWidth, 40), wrongDelivery(), Align::Left, {11, true});
    Page page = builder.form().printed;
    page.texts += written.texts;
    return page;
}

QList<Page> layOut(const FaxCover& cover, qsizetype expectedPages)
{
    Typesetter type;
    GoingOn goingOn;
    QList<Page> pages{form(items(cover, expectedPages), type, goingOn)};
    Continuation continuation(type, [&](Page& page) {
        write(page, type, u"送信票（続き）"_s, QRectF(0, 0, 300, 28), {15, true}, Align::Left);
    });
    for (qsizetype i = 0; i < goingOn.rests.size(); ++i) {
        continuation.place(goingOn.rests[i]);
        point(pages.first(), type, goingOn.cells.at(i), goingOn.rests.at(i).page + 1);
    }
    pages += std::move(continuation).pages();
    for (qsizetype i = 0; i < pages.size(); ++i)
        foot(pages[i], type, cover, i + 1, pages.size());
    return pages;
}

} // namespace

QList<Page> layOut(const FaxCover& cover)
{
    QList<Page> pages = layOut(cover, 1);
    return pages.size() == 1 ? pages : layOut(cover, pages.size());
}

} // namespace kakehashi::sheet
