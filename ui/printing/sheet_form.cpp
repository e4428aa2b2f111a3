// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_form.h"

#include "core/postings/vocabulary.h"
#include "ui/printing/sheet_form_builder.h"

namespace kakehashi::sheet {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal rowHeight = 16;
constexpr qreal nameWidth = 72; ///< of names inside an item
/// The first items stand beside the code.
constexpr qreal besideCode = pageWidth - codeRoomSize - 5;
constexpr qreal tableTop = 49;

template<typename E>
QList<FormBuilder::Word> wordsOf()
{
    QList<FormBuilder::Word> words;
    for (const auto& term : Vocabulary<E>::terms())
        words.append({QString(term.code), term.label.toString()});
    return words;
}

void institution(FormBuilder& b)
{
    QRectF name = b.item(u"医療機関名"_s, 20, besideCode);
    b.typed("institution_name"_L1, name, {}, u"医療機関名"_s);
    QRectF second = b.item(u"医療機関ID"_s, rowHeight, besideCode);
    b.cell("institution_id"_L1, b.takeLeft(second, 130)); // always blank: the ID never leaves the desk
    b.words(b.takeLeft(second, 60), u"都道府県"_s, Align::Left, itemType);
    b.typed("prefecture"_L1, second, {}, u"都道府県"_s);
}

void masking(FormBuilder& b)
{
    QRectF area = b.item(u"① マスキング\n希望の有無"_s, 15 + 5 * labelPitch + 3, besideCode);
    b.boxBefore("masking_requested"_L1, {}, b.takeTop(area, 15, true),
                u"公開時に一定情報をマスキングすることを希望する"_s);
    b.words(area,
            u"厚生労働省【医療のお仕事 Key-Net】のWebサイトに掲載する際には、全ての情報を公開とするか、"
            "【具体的な医療機関名、詳細な住所、担当者連絡先】を伏せた形で公開とするかを選択いただけます。"
            "これらの情報を伏せた形で公開することを希望する場合は、必ず上のチェックボックスにチェックを"
            "入れてください。"_s);
}

void occupationAndHeadcount(FormBuilder& b)
{
    QRectF area = b.item(u"① 募集職種\n(1 職種のみ)"_s, 46);
    const QList<FormBuilder::Word> all = wordsOf<Occupation>();
    b.choices("occupation"_L1, b.takeTop(area, 17, true), all.first(6));
    b.choices("occupation"_L1, b.takeTop(area, 16, true), all.sliced(6));
    b.words(
        area,
        u"※募集する職種に○を付けてください。複数職種の募集を行う場合は、職種ごとに分けて提出してください。"_s);

    QRectF heads = b.item(u"② 募集人数"_s, 36);
    QRectF number = b.takeLeft(heads, 74);
    b.cell("headcount"_L1, number);
    b.typed("headcount"_L1, b.takeLeft(number, 52, true), u"②"_s, u"募集人数"_s, Align::Right);
    b.unit(number, u"人"_s);
    b.words(heads,
            u"※募集人数は、他の方法での補充見込みを踏まえた上で必要な募集人数を記載してください。"
            "(例えば、医師2名が必要なところ、1名は系列病院等からの派遣が見込まれる場合は、募集人数を1と"
            "入力してください。)"_s);
}

void workplace(FormBuilder& b)
{
    const QString item = u"③"_s;
    QRectF area = b.item(u"③ 就業場所"_s, 4 * rowHeight + 1);
    QRectF first = b.takeTop(area, rowHeight + 1);
    b.words(b.takeLeft(first, nameWidth), u"〒"_s, Align::Centre);
    b.typed("workplace.postal_code"_L1, b.takeLeft(first, 98), item, u"就業場所（郵便番号）"_s);
    b.words(b.takeLeft(first, 104), u"施設類型 ※○を付ける"_s);
    b.choices("workplace.facility_type"_L1, first, wordsOf<FacilityType>());

    QRectF second = b.takeTop(area, rowHeight);
    b.words(b.takeLeft(second, nameWidth), u"住所"_s);
    b.typed("workplace.prefecture"_L1, b.takeLeft(second, 78, true), item, u"就業場所（都道府県）"_s,
            Align::Right);
    b.unit(b.takeLeft(second, 46), u"都道府県"_s);
    b.typed("workplace.municipality"_L1, b.takeLeft(second, 200, true), item, u"就業場所（市区町村）"_s,
            Align::Right);
    b.unit(second, u"市区町村"_s);

    QRectF third = b.takeTop(area, rowHeight);
    b.words(b.takeLeft(third, nameWidth), u"町名・番地等"_s);
    b.typed("workplace.street"_L1, third, item, u"就業場所（町名・番地等）"_s);
    b.words(b.takeLeft(area, nameWidth), u"具体的な施設名"_s);
    b.typed("workplace.facility_name"_L1, area, item, u"就業場所（具体的な施設名）"_s);
}

void date(FormBuilder& b, QRectF& area, QLatin1StringView field)
{
    constexpr qreal unitWidth = 14;
    constexpr qreal numberWidth = 22;
    const QString item = u"④"_s;
    const QString title = u"雇用期間"_s;
    QRectF whole = b.takeLeft(area, 28 + 3 * (unitWidth + numberWidth), true);
    b.cell(field, whole);
    b.typed(field, b.takeLeft(whole, 28, true), item, title, Align::Left, Part::Era);
    for (const auto& [part, unit] :
         {std::pair(Part::Year, u"年"_s), std::pair(Part::Month, u"月"_s), std::pair(Part::Day, u"日"_s)}) {
        b.typed(field, b.takeLeft(whole, numberWidth, true), item, title, Align::Right, part);
        b.unit(b.takeLeft(whole, unitWidth, true), unit);
    }
}

void employment(FormBuilder& b)
{
    QRectF area = b.item(u"④ 雇用期間"_s, rowHeight);
    date(b, area, "employment.start"_L1);
    b.words(b.takeLeft(area, 30, true), u"～"_s, Align::Centre);
    date(b, area, "employment.end"_L1);

    area = b.item(u"⑤ 試用期間の有無"_s, rowHeight);
    area.setLeft(b.box("trial_weeks"_L1, u"yes"_s, area, u"有"_s) + 4);
    area.setLeft(b.box("trial_weeks"_L1, u"no"_s, area, u"無"_s));
    QRectF weeks = b.takeLeft(area, 62);
    b.cell("trial_weeks"_L1, weeks);
    b.typed("trial_weeks"_L1, b.takeLeft(weeks, 34, true), u"⑤"_s, u"試用期間"_s, Align::Right);
    b.unit(weeks, u"週間"_s);
    b.words(area, u"※有または無に☐のうえ、有の場合、試用期間を週単位で記入してください。"_s);
}

void duties(FormBuilder& b)
{
    constexpr qreal dutyRow = 15;
    QRectF area = b.item(u"⑥ 業務内容\n※該当するも\nのに☑"_s, 2 * dutyRow + 34);
    const auto& terms = Vocabulary<Duty>::terms();
    const auto box = [&](const QRectF& cell, Duty duty) {
        b.box("duties"_L1, codeOf(duty), cell, terms.at(static_cast<std::size_t>(duty)).label.toString(),
              true);
    };
    for (const auto& [left, right] : {std::pair(Duty::GeneralOutpatient, Duty::ReturneeContactOutpatient),
                                      std::pair(Duty::PublicHealthCenter, Duty::MildCaseLodging)}) {
        QRectF row = b.takeTop(area, dutyRow);
        box(b.takeLeft(row, row.width() / 2), left);
        box(row, right);
    }
    box(b.takeLeft(area, nameWidth), Duty::Other);
    b.words(b.takeLeft(area, 72), u"具体的な内容を\n記載\n(診療科等)"_s);
    b.typed("duty_detail"_L1, area, u"⑥"_s, u"業務内容（具体的な内容）"_s);
}

void amount(FormBuilder& b, QRectF& row, QLatin1StringView field, const QString& title)
{
    QRectF cell = b.takeLeft(row, 106);
    b.cell(field, cell);
    b.typed(field, b.takeLeft(cell, 84, true), u"⑦"_s, title, Align::Right);
    b.unit(cell, u"円"_s);
}

void pay(FormBuilder& b)
{
    QRectF area = b.item(u"⑦ 給与"_s, 2 * rowHeight + 1);
    QRectF first = b.takeTop(area, rowHeight + 1);
    b.choices("pay.basis"_L1, b.takeLeft(first, 144), wordsOf<PayBasis>());
    amount(b, first, "pay.amount_yen"_L1, u"給与"_s);
    b.words(first, u"※○を付けた上で、総支給額を記載"_s);
    b.words(b.takeLeft(area, 144), u"試用期間給与"_s, Align::Centre);
    amount(b, area, "pay.trial_amount_yen"_L1, u"試用期間給与"_s);
    b.words(area, u"※試用期間で給与が異なる場合、左欄に記載"_s);
}

void hours(FormBuilder& b)
{
    const QString item = u"⑧"_s;
    QRectF area = b.item(u"⑧ 勤務時間・\n休日"_s, 2 * rowHeight + 26);
    QRectF first = b.takeTop(area, rowHeight);
    b.words(b.takeLeft(first, nameWidth), u"勤務時間"_s);
    b.typed("hours.start"_L1, b.takeLeft(first, 56, true), item, u"勤務時間"_s, Align::Centre);
    b.words(b.takeLeft(first, 20, true), u"～"_s, Align::Centre);
    b.typed("hours.end"_L1, b.takeLeft(first, 72), item, u"勤務時間"_s, Align::Centre);
    b.words(b.takeLeft(first, 72), u"休憩時間"_s);
    QRectF rest = b.takeLeft(first, 66, true);
    b.cell("hours.break_minutes"_L1, rest);
    b.typed("hours.break_minutes"_L1, b.takeLeft(rest, 48, true), item, u"休憩時間"_s, Align::Right);
    b.unit(rest, u"分"_s);

    QRectF second = b.takeTop(area, 26);
    b.words(b.takeLeft(second, nameWidth), u"時間外労働"_s);
    QRectF yesNo = b.takeLeft(second, 72);
    yesNo.setLeft(b.box("hours.overtime"_L1, u"yes"_s, yesNo, u"有"_s) + 4);
    b.box("hours.overtime"_L1, u"no"_s, yesNo, u"無"_s);
    b.words(b.takeLeft(second, 46), u"詳細を\n記載"_s);
    b.typed("hours.overtime_detail"_L1, second, item, u"時間外労働（詳細）"_s);

    b.words(b.takeLeft(area, nameWidth), u"休日"_s);
    b.typed("hours.days_off"_L1, area, item, u"休日"_s);
}

/// ⑨ and ⑬: the usual ones as boxes, a note, and room for others.
struct WithOthers
{
    QLatin1StringView field;
    QLatin1StringView otherField;
    QString item;
    QString other;
    QString title;
    QString note;
    qreal boxesWidth;
};

void withOthers(FormBuilder& b, QRectF area, const WithOthers& what, const QList<FormBuilder::Word>& words)
{
    QRectF first = b.takeTop(area, 25);
    QRectF boxes = b.takeLeft(first, what.boxesWidth);
    for (const FormBuilder::Word& word : words)
        boxes.setLeft(b.box(what.field, word.code, boxes, word.text) + 4);
    b.words(first, what.note);
    b.box(what.otherField, {}, b.takeLeft(area, nameWidth), what.other, true);
    b.typed(what.otherField, area, what.item, what.title);
}

void insuranceAndSmoking(FormBuilder& b)
{
    QList<FormBuilder::Word> words = wordsOf<Insurance>();
    for (FormBuilder::Word& word : words) {
        if (word.code != codeOf(Insurance::Pension)) // the sheet's words are longer than the list's
            word.text += u"保険"_s;
    }
    const QRectF area = b.item(u"⑨ 加入保険"_s, 25 + rowHeight);
    withOthers(b, area,
               {"insurance"_L1, "insurance_other"_L1, u"⑨"_s, u"他の保険"_s, u"加入保険（他の保険）"_s,
                u"左記の保険と異なる場合は、他の保険を☑して具体的な保険名を下欄に記載"_s, 232},
               words);
    const QRectF smoke = b.item(u"⑩ 受動喫煙防止\nの取組"_s, 24);
    b.box("smoke_free_premises"_L1, {}, smoke, u"敷地内禁煙"_s);
}

void remarks(FormBuilder& b, qreal height)
{
    const QRectF area = b.item(u"⑪ 補足内容\nその他特記事項"_s, height);
    b.typed("remarks"_L1, area, u"⑪"_s, u"補足内容・その他特記事項"_s);
}

void contact(FormBuilder& b)
{
    const QString item = u"⑫"_s;
    constexpr qreal contactName = 100;
    QRectF area = b.item(u"⑫ 担当者連絡先"_s, 3 * rowHeight + 25);
    QRectF name = b.takeTop(area, rowHeight);
    b.words(b.takeLeft(name, contactName), u"担当者氏名"_s);
    b.typed("contact.name"_L1, name, item, u"担当者連絡先（担当者氏名）"_s);
    QRectF address = b.takeTop(area, 25);
    b.words(b.takeLeft(address, contactName), u"所在地\n③と異なる場合は記載"_s);
    b.typed("contact.address"_L1, address, item, u"担当者連絡先（所在地）"_s);
    QRectF phones = b.takeTop(area, rowHeight);
    b.words(b.takeLeft(phones, contactName), u"応募担当電話番号"_s);
    b.typed("contact.application_phone"_L1, b.takeLeft(phones, 116), item,
            u"担当者連絡先（応募担当電話番号）"_s);
    b.words(b.takeLeft(phones, 100), u"電話番号（内線番号）"_s);
    b.typed("contact.phone"_L1, phones, item, u"担当者連絡先（電話番号（内線番号））"_s);
    b.words(b.takeLeft(area, contactName), u"E-mail"_s);
    b.typed("contact.email"_L1, area, item, u"担当者連絡先（E-mail）"_s);
}

void registrations(FormBuilder& b)
{
    const QRectF area = b.item(u"⑬ 当該募集情報\nに係る求人登録の\n有無(既に登録し\nている場合☑)"_s, 48);
    withOthers(b, area,
               {"registered_with"_L1, "registered_other"_L1, u"⑬"_s, u"他の機関"_s,
                u"求人登録の有無（他の機関）"_s,
                u"左記の求人登録と異なる場合は、他の機関を☑して具体的な機関名を下欄に記載"_s, 246},
               wordsOf<Registration>());
}

QStringList fixedNotes()
{
    return {
        u"※担当者連絡先を記載の上、提出したことをもって、行政機関の保有する個人情報の保護に関する法律"
        "（平成15年法律第58号）第8条第2項第1号に規定する本人の同意がある場合とみなし、厚生労働省から第三者へ"
        "提供します。"_s,
        u"※雇用事業主その他労働条件の明示が必要な事項については、面接時まで別途明示を行うものとします。"_s};
}

void head(FormBuilder& b)
{
    const PageEnds ends = pageEnds(besideCode);
    b.words(QRectF(-cellPadding, 0, 200, 28), u"募集情報登録票"_s, Align::Left, {18, true});
    b.form().typed.append(ends.reference);
    b.form().typed.append({"source_key"_L1,
                           Part::Whole,
                           {},
                           u"募集番号"_s,
                           QRectF(ends.reference.rect.right() + 4, ends.reference.rect.top(),
                                  besideCode - ends.reference.rect.right() - 4, ends.reference.rect.height()),
                           {10, false},
                           Align::Right});
    b.form().codeRoom = QRectF(pageWidth - codeRoomSize, 0, codeRoomSize, codeRoomSize);
}

Form made()
{
    FormBuilder b;
    head(b);
    b.skipTo(tableTop);
    institution(b);
    masking(b);
    b.frame(tableTop, besideCode);
    const qreal second = b.y();
    occupationAndHeadcount(b);
    workplace(b);
    employment(b);
    duties(b);
    pay(b);
    hours(b);
    insuranceAndSmoking(b);
    constexpr qreal afterRemarks = 3 * rowHeight + 25 + 48;
    constexpr qreal notesHeight = 3 * labelPitch + 4;
    remarks(b, pageHeight - footHeight - notesHeight - afterRemarks - b.y());
    contact(b);
    registrations(b);
    b.frame(second);
    qreal y = b.y() + 2;
    for (const QString& note : fixedNotes()) {
        const qreal height =
            labelPitch * static_cast<qreal>(b.type().lines(note, labelType, pageWidth).size());
        b.words(QRectF(-cellPadding, y, pageWidth + 2 * cellPadding, height), note);
        y += height;
    }
    b.form().typed.append(pageEnds(besideCode).desk);
    return b.form();
}

} // namespace

const Form& postingForm()
{
    static const Form form = made();
    return form;
}

PageEnds pageEnds(qreal width)
{
    constexpr qreal stampWidth = 96;
    constexpr qreal pageOfWidth = 232;
    PageEnds ends;
    ends.reference = {"reference"_L1,         Part::Whole, {},         u"整理番号"_s,
                      QRectF(0, 30, 230, 17), {11, true},  Align::Left};
    ends.stamp = QRectF(width - stampWidth, 3, stampWidth, 23);
    ends.desk = {
        "desk"_L1,  Part::Whole, {}, u"窓口"_s, QRectF(0, pageHeight - 21, pageWidth - pageOfWidth - 8, 21),
        {9, false}, Align::Left};
    ends.pageOf = QRectF(pageWidth - pageOfWidth, pageHeight - 21, pageOfWidth, 21);
    return ends;
}

} // namespace kakehashi::sheet
