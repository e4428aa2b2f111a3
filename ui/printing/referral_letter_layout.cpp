// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/referral_letter_layout.h"

#include "core/base/japanese_era.h"
#include "core/matching/gates.h"
#include "core/postings/posting_fields.h"
#include "ui/printing/letter_layout.h"

namespace kakehashi::sheet {

namespace {

using namespace Qt::StringLiterals;

QString field(const DisclosedPosting& posting, QLatin1StringView key)
{
    return displayValue(*postingField(key), posting.shown());
}

/// Licences for this occupation, and who saw the originals; no number.
QString licences(const ReferralLetter& letter)
{
    QStringList told;
    const std::optional<Occupation> occupation = letter.posting.shown().occupation;
    const QList<Licence> covering =
        occupation ? coveringLicences(letter.applicant.applicant, *occupation) : QList<Licence>();
    for (const Licence& licence : covering) {
        QString text = labelOf(licence.occupation) + u"免許"_s;
        if (licence.isVerified())
            text += u"（原本を%1に確認）"_s.arg(japanese::bothDates(*licence.verifiedOn));
        told.append(text);
    }
    return told.isEmpty() ? u"資格を要しない職種です"_s : told.join(u"、"_s);
}

QString interview(const Referral& referral)
{
    const ReferralEvent* last = standing(referral.events);
    if (last == nullptr || last->stage != Stage::Interview)
        return {};
    QString text = japanese::bothDates(last->day);
    if (last->time)
        text += u"　"_s + last->time->toString(u"H:mm"_s);
    return last->place.isEmpty() ? text : text + u"　"_s + last->place;
}

QString experience(const Applicant& applicant)
{
    QStringList told;
    if (applicant.experienceYears)
        told.append(u"経験%1年"_s.arg(*applicant.experienceYears));
    if (applicant.monthsSincePractice && *applicant.monthsSincePractice > 0)
        told.append(u"離職後%1か月"_s.arg(*applicant.monthsSincePractice));
    return told.join(u"、"_s);
}

QList<LetterItem> items(const ReferralLetter& letter)
{
    const Applicant& person = letter.applicant.applicant;
    const QString period =
        field(letter.posting, "employment.start"_L1) + u" ～ "_s + field(letter.posting, "employment.end"_L1);
    return {{u"紹介番号"_s, letter.referral.reference},
            {u"募集番号"_s, letter.posting.reference()},
            {u"職種"_s, field(letter.posting, "occupation"_L1), letterRow, {13, true}},
            {u"就業場所"_s,
             field(letter.posting, "workplace.prefecture"_L1) +
                 field(letter.posting, "workplace.municipality"_L1) +
                 field(letter.posting, "workplace.street"_L1) + u"　"_s +
                 field(letter.posting, "workplace.facility_name"_L1),
             36},
            {u"雇用期間"_s, period},
            {u"氏名"_s,
             person.nameKana.isEmpty() ? person.name : person.name + u"（%1）"_s.arg(person.nameKana),
             38,
             {17, true}},
            {u"資格"_s, licences(letter), 36},
            {u"経験"_s, experience(person)},
            {u"連絡先"_s, QStringList{person.phone, person.email}.join(u"　"_s).trimmed()},
            {u"面接"_s, interview(letter.referral), 36, {13, true}}};
}

/// What the institution writes and sends back.
void answerPart(FormBuilder& builder)
{
    builder.skipTo(builder.y() + 16);
    builder.words(QRectF(0, builder.y(), pageWidth, 18),
                  u"結果が決まりましたら、下の欄に記入し、当窓口へFAXまたは電話でお知らせください。"_s,
                  Align::Left, {11, true});
    builder.skipTo(builder.y() + 22);
    const qreal top = builder.y();
    builder.words(builder.item(u"結果"_s, 34, pageWidth, letterItemType).adjusted(2 * cellPadding, 0, 0, 0),
                  u"☐ 採用　　☐ 不採用　　☐ 本人が辞退"_s, Align::Left, {12, false});
    builder.words(builder.item(u"採用日"_s, 34, pageWidth, letterItemType).adjusted(2 * cellPadding, 0, 0, 0),
                  u"令和　　　年　　　月　　　日"_s, Align::Left, {12, false});
    builder.item(u"募集情報と\n異なる条件"_s, 60, pageWidth, letterItemType);
    builder.item(u"記入された方"_s, 34, pageWidth, letterItemType);
    builder.frame(top);
}

} // namespace

QList<Page> layOut(const ReferralLetter& letter)
{
    Letter made;
    made.title = u"紹　介　状"_s;
    made.runningTitle = u"紹介状"_s;
    made.day = letter.deskDay;
    made.desk = letter.desk;
    made.by = letter.by;
    made.addressee = letter.posting.shown().institutionName;
    made.person = letter.posting.shown().contact.name;
    made.opening =
        u"貴施設の募集に応募を希望される方を、下記のとおり紹介します。本人は、貴施設への情報の提供に"
        u"同意しています。"_s;
    made.items = items(letter);
    made.closing = answerPart;
    made.reference = letter.referral.reference;
    return layOut(made);
}

} // namespace kakehashi::sheet
