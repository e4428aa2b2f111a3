// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/consent_form.h"

#include "core/store/transaction.h"
#include "ui/printing/letter_layout.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct ConsentText
{
    Q_DECLARE_TR_FUNCTIONS(ConsentForm)
};

using sheet::FormBuilder;

constexpr qreal purposeHeight = 96;
constexpr qreal answerHeight = 26;

void purpose(FormBuilder& builder, const QString& heading, const QString& words)
{
    const qreal top = builder.y();
    builder.words(QRectF(0, top, sheet::pageWidth, 22), heading, sheet::Align::Left, {12, true});
    builder.words(QRectF(12, top + 22, sheet::pageWidth - 12, purposeHeight - 22), words, sheet::Align::Left,
                  {11, false});
    builder.words(QRectF(12, top + purposeHeight, sheet::pageWidth - 12, answerHeight),
                  u"☐ 同意します　　　　☐ 同意しません"_s, sheet::Align::Left, {12, true});
    builder.skipTo(top + purposeHeight + answerHeight + 14);
}

void consentHead(FormBuilder& builder, const ConsentForm& form)
{
    const QString desk = builder.type().drawable(form.desk.name);
    builder.words(QRectF(0, 4, sheet::pageWidth, 40), u"個人情報の取扱いに関する同意書"_s,
                  sheet::Align::Centre, {20, true});
    builder.words(QRectF(0, 52, sheet::pageWidth, 20), desk + u"　御中"_s, sheet::Align::Left, {14, true});
    builder.words(QRectF(0, 80, sheet::pageWidth, 36),
                  u"緊急医療人材等確保促進プランによる職業紹介を受けるにあたり、次のとおり回答します。\n"
                  "（それぞれ、いずれか一方の□に印を付けてください。）"_s,
                  sheet::Align::Left, sheet::letterBodyType);
    builder.skipTo(128);
    purpose(
        builder, u"１　窓口での利用"_s,
        u"氏名、生年月日、住所・連絡先、免許、経験、希望する条件その他窓口にお話しした事項を、窓口が、希望に"
        u"合う募集を"
        "探すこと、紹介・面接・採用・研修に関する連絡をすること、および法令に定める管理簿の作成のために利用すること。"_s);
    purpose(builder, u"２　医療機関等への提供"_s,
            u"問い合わせ・応募・紹介をした募集の医療機関等に限り、氏名、連絡先、免許、経験、希望する条件およ"
            u"び研修の受講"
            "状況を、選考・採用と研修の実施のために伝えること。"_s);
    builder.words(
        QRectF(0, builder.y(), sheet::pageWidth, 48),
        u"同意は、いつでも下記の窓口に申し出て取り消すことができます。同意しない場合、１では登録を、２では紹"
        u"介を"
        "お受けできないことがあります。ほかの目的には利用せず、ほかの方に伝えることはありません（法令に基づく"
        "場合を除きます）。"_s,
        sheet::Align::Left, {10, false});
    builder.skipTo(builder.y() + 62);
}

QList<sheet::LetterItem> items(const ConsentForm& form)
{
    QList<sheet::LetterItem> items{{u"同意した日"_s, u"令和　　　　年　　　　月　　　　日"_s, 36}};
    const bool known = form.applicant.has_value();
    const Applicant applicant = known ? form.applicant->applicant : Applicant();
    items.append({u"住所"_s, applicant.prefecture + applicant.municipality + applicant.street, 40});
    items.append({u"氏名"_s, applicant.name, 44, {17, true}});
    items.append({u"署名"_s, {}, 56});
    return items;
}

void foot(FormBuilder& builder, const ConsentForm& form)
{
    const DeskSettings& desk = form.desk;
    builder.words(QRectF(0, builder.y() + 12, sheet::pageWidth, 40),
                  builder.type().drawable(u"お問い合わせ・取消しの申し出：%1　%2\n電話 %3"_s.arg(
                      desk.name, desk.address, desk.phone)),
                  sheet::Align::Left, {10.5, false});
}

} // namespace

QList<sheet::Page> sheet::layOut(const ConsentForm& form)
{
    Letter letter;
    letter.runningTitle = u"同意書"_s;
    letter.day = form.deskDay;
    letter.desk = form.desk;
    letter.head = [&form](FormBuilder& builder) { consentHead(builder, form); };
    letter.items = items(form);
    letter.closing = [&form](FormBuilder& builder) { foot(builder, form); };
    letter.reference =
        form.applicant && !form.applicant->reference.isEmpty() ? form.applicant->reference : u"同意書"_s;
    return layOut(letter);
}

int drawConsentForm(const ConsentForm& form, QPagedPaintDevice& device)
{
    return sheet::drawPages(sheet::layOut(form), device, ConsentText::tr("The consent form"));
}

int writeConsentFormPdf(const ConsentForm& form, const QString& file)
{
    return paper::writePdf(file, u"個人情報の取扱いに関する同意書"_s,
                           [&](QPagedPaintDevice& device) { return drawConsentForm(form, device); });
}

void recordConsentForm(Desk& desk, const ConsentForm& form)
{
    Transaction transaction(desk.database());
    desk.audit().append(
        {u"consent_form.printed"_s, u"applicant"_s, form.applicant ? form.applicant->id : QString(), {}});
    transaction.commit();
}

} // namespace kakehashi
