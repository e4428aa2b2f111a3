// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/call_sheet.h"

#include "core/base/japanese_era.h"
#include "core/disclosure/handout_text.h"
#include "core/postings/posting_fields.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/sheet_composer.h"
#include "ui/printing/sheet_form_builder.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct CallSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(CallSheet)
};

} // namespace

namespace sheet {

namespace {

constexpr qreal knownHeight = 27;
constexpr qreal lineHeight = 36;
constexpr Type nameType{10, true};
constexpr Type bodyType{11, false};

struct CallItem
{
    QString name;
    QString value;
};

QString field(const PublicPosting& posting, QLatin1StringView key)
{
    return displayValue(*postingField(key), posting.shown());
}

/// By what the institution knows its posting again.
QList<CallItem> known(const CallSheet& sheet)
{
    const PublicPosting& posting = sheet.posting;
    return {{u"番号"_s, posting.reference() + u"　／　募集番号 "_s + field(posting, "source_key"_L1)},
            {u"職種・人数"_s, handout::heading(posting)},
            {u"就業場所"_s, field(posting, "workplace.prefecture"_L1) +
                                field(posting, "workplace.municipality"_L1) + u"　"_s +
                                field(posting, "workplace.facility_type"_L1)},
            {u"雇用期間"_s,
             field(posting, "employment.start"_L1) + u" ～ "_s + field(posting, "employment.end"_L1)},
            {u"給与"_s, field(posting, "pay.basis"_L1) + u" "_s + field(posting, "pay.amount_yen"_L1)}};
}

void head(FormBuilder& builder, Typesetter& type, const CallSheet& sheet)
{
    builder.words(QRectF(0, 0, pageWidth, 34), u"マスキング部分　照会票"_s, Align::Centre, {22, true});
    builder.words(QRectF(0, 40, pageWidth, 16), japanese::bothDates(sheet.deskDay), Align::Right, bodyType);
    const QString from = sheet.by.isEmpty() ? sheet.desk.name : sheet.desk.name + u"　担当 "_s + sheet.by;
    builder.words(QRectF(0, 56, pageWidth, 16), type.drawable(from), Align::Right, bodyType);
    builder.words(
        QRectF(0, 78, pageWidth, 34),
        u"次の募集は、医療機関名等が伏せられたまま当窓口に届いています。求職者から問い合わせ・応募が"
        u"あったときにお伝えする事項を、医療機関に電話で確認し、下の欄に書き取ってください。"_s,
        Align::Left, bodyType);
    builder.skipTo(118);
}

/// An empty line for each hidden field, in the sheet's order.
void blanks(FormBuilder& builder)
{
    const qreal top = builder.y();
    for (const PostingField& each : postingFields()) {
        if (each.secrecy == FieldSecrecy::Masked)
            builder.item(each.label.toString(), lineHeight, pageWidth, nameType);
    }
    builder.frame(top);
    builder.skipTo(builder.y() + 12);
    const qreal answered = builder.y();
    for (const QString& name : {u"回答された方"_s, u"確認した日時"_s, u"確認した者"_s})
        builder.item(name, 30, pageWidth, nameType);
    builder.frame(answered);
    builder.words(QRectF(0, builder.y() + 8, pageWidth, 30),
                  u"書き取ったあとは求職者の目に触れないように扱い、窓口の画面に入力してください。"_s,
                  Align::Left, bodyType);
}

QList<Page> layOut(const CallSheet& sheet)
{
    Typesetter type;
    FormBuilder builder;
    head(builder, type, sheet);
    Page written;
    const qreal top = builder.y();
    for (const CallItem& item : known(sheet)) {
        const QRectF area = builder.item(item.name, knownHeight, pageWidth, nameType)
                                .adjusted(2 * cellPadding, 0, -cellPadding, 0);
        writeInto(written, type, {{}, Part::Whole, {}, item.name, area, {12, false}, Align::Left},
                  type.drawable(item.value));
    }
    builder.frame(top);
    builder.skipTo(builder.y() + 14);
    blanks(builder);
    QList<Page> pages{builder.form().printed};
    pages.first().texts += written.texts;
    const PageEnds ends = pageEnds(pageWidth);
    writeInto(pages.first(), type, ends.desk,
              type.drawable(sheet.desk.name + u"　電話 "_s + sheet.desk.phone));
    write(pages.first(), type, sheet.posting.reference() + u"　1 / 1 ページ"_s, ends.pageOf,
          {smallestType, false}, Align::Right);
    return pages;
}

} // namespace

} // namespace sheet

int drawCallSheet(const CallSheet& sheet, QPagedPaintDevice& device)
{
    return sheet::drawPages(sheet::layOut(sheet), device, CallSheetWords::tr("The call sheet"));
}

int writeCallSheetPdf(const CallSheet& sheet, const QString& file)
{
    return paper::writePdf(file, QStringLiteral("照会票"),
                           [&](QPagedPaintDevice& device) { return drawCallSheet(sheet, device); });
}

QString callSheetFileName(const CallSheet& sheet)
{
    return QStringLiteral("照会票-%1.pdf").arg(sheet.posting.reference());
}

} // namespace kakehashi
