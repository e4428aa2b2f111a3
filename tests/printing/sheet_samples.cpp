// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/sheet_samples.h"

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;

QString pick(QRandomGenerator& random, const QStringList& choices)
{
    return choices.at(random.bounded(static_cast<int>(choices.size())));
}

QString longText(QRandomGenerator& random, int length)
{
    static const QStringList parts{
        u"夜勤は月四回まで。"_s,
        u"\n"_s,
        u"ﾊﾝｶｸ カナ　"_s,
        u"https://recruit.hospital.example.jp/2020/06/"_s,
        u"03-0000-1234、"_s,
        u"髙橋・﨑・𠮷"_s,
        u"😀👩‍⚕️"_s,
        u"(1)\t"_s,
        u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s,
        u"「面接時に、相談のうえ決めます」"_s};
    QString text;
    while (text.size() < length)
        text += pick(random, parts);
    return text;
}

} // namespace

Posting fullPosting()
{
    Posting p = nursePosting();
    p.workplace.street = u"西新宿九丁目8番7号"_s;
    p.duties.insert(Duty::Other);
    p.insuranceOther = u"船員保険"_s;
    p.registeredOther = u"東京都医師会ドクターバンク"_s;
    p.contact.address = u"東京都港区芝公園一丁目2番3号 架橋ビル5階"_s;
    return p;
}

Posting variedPosting(QRandomGenerator& random)
{
    Posting p = randomPosting(random);
    p.institutionName =
        pick(random, {u"医療法人社団"_s, u"社会医療法人"_s, u"医療法人財団"_s, u"市立"_s, QString()}) +
        pick(random, {u"青葉台"_s, u"若葉"_s, u"白樺"_s, u"みなと"_s, u"緑ヶ丘"_s, u"北上"_s}) +
        pick(random, {u"総合病院"_s, u"クリニック"_s, u"診療所"_s, u"記念病院"_s, u"中央病院"_s});
    const auto place = random.bounded(5);
    p.prefecture = QStringList{u"東京都"_s, u"大阪府"_s, u"北海道"_s, u"神奈川県"_s, u"福岡県"_s}.at(place);
    p.workplace.prefecture = p.prefecture;
    p.workplace.municipality =
        QStringList{u"世田谷区"_s, u"大阪市北区"_s, u"札幌市中央区"_s, u"横浜市港北区"_s, u"久留米市"_s}.at(
            place);
    p.workplace.postalCode = PostalCode::parse(QString::number(random.bounded(1000000, 9999999)));
    p.workplace.street = pick(random, {u"本町"_s, u"栄町"_s, u"旭町二丁目"_s, u"中央"_s}) +
                         u"%1番%2号"_s.arg(random.bounded(1, 40)).arg(random.bounded(1, 30));
    p.workplace.facilityName =
        p.institutionName + pick(random, {u" 発熱外来棟"_s, u" 本館"_s, u" 健診センター"_s, u"附属施設"_s});
    p.dutyDetail = pick(random, {u"発熱外来の診療補助"_s, u"内科外来での問診と採血"_s,
                                 u"軽症者の健康観察、電話による相談"_s, u"ＰＣＲ検査の検体採取と記録の整理"_s,
                                 u"呼吸器内科、感染症内科"_s});
    p.pay = {Vocabulary<PayBasis>::terms().at(static_cast<std::size_t>(random.bounded(3))).value,
             Yen::make(random.bounded(11, 5000) * 100), Yen::make(random.bounded(11, 400) * 100)};
    p.hours = {QTime(random.bounded(6, 11), random.bounded(0, 12) * 5),
               QTime(random.bounded(15, 23), random.bounded(0, 12) * 5),
               random.bounded(3, 7) * 15,
               random.bounded(2) == 0,
               pick(random, {u"月10時間程度"_s, u"繁忙期のみ、週に2時間まで"_s, u"なし"_s,
                             u"感染者が増えた場合は応相談"_s}),
               pick(random, {u"土日祝"_s, u"週休二日（曜日は相談）"_s, u"日曜日、水曜日の午後"_s,
                             u"年末年始、夏季休暇3日"_s})};
    p.insuranceOther = pick(random, {QString(), u"賠償責任保険"_s, u"船員保険"_s});
    p.registeredOther = pick(random, {QString(), u"県医師会ドクターバンク"_s, u"看護協会の求人誌"_s});
    p.remarks = pick(
        random,
        {u"ブランクのある方、歓迎。\n週2日から相談可。"_s,
         u"防護具は病院で用意します。着脱の研修を初日に行います。\n宿泊先が必要な方には、近くのホテルを手配します。"_s,
         u"経験年数は問いません。夜間の電話当番はありません。"_s,
         u"車での通勤可。駐車場は無料です。最寄り駅から徒歩8分。\n制服を貸与します。"_s});
    p.contact.name = pick(
        random, {u"架空　一郎"_s, u"仮名　花子"_s, u"見本　三郎"_s, u"例　美咲"_s, u"総務課 採用担当"_s});
    p.contact.phone =
        p.contact.applicationPhone + pick(random, {QString(), u"（内線 12）"_s, u"（内線 3456）"_s});
    return p;
}

Posting overlongPosting(QRandomGenerator& random)
{
    Posting p = variedPosting(random);
    for (QString* text :
         {&p.institutionName, &p.prefecture, &p.workplace.municipality, &p.workplace.street,
          &p.workplace.facilityName, &p.dutyDetail, &p.hours.overtimeDetail, &p.hours.daysOff,
          &p.insuranceOther, &p.remarks, &p.contact.name, &p.contact.address, &p.contact.applicationPhone,
          &p.contact.phone, &p.contact.email, &p.registeredOther, &p.sourceKey}) {
        if (random.bounded(4) == 0)
            *text = longText(random, random.bounded(10) == 0 ? 3000 : random.bounded(20, 300));
    }
    return p;
}

SheetPosting wholeSheet(const Posting& posting, qint64 seq)
{
    return SheetPosting::whole(stored(posting, seq));
}

SheetPosting publicSheet(const Posting& posting, qint64 seq)
{
    return SheetPosting::publicCopy(PublicPosting::of(stored(posting, seq), sheetDay));
}

SheetRequest sheetRequest(const QList<SheetPosting>& sheets)
{
    SheetRequest request{sheets, {}, sheetDay};
    request.desk.name = u"東京都調整本部"_s;
    request.desk.phone = u"03-1111-2222"_s;
    return request;
}

QList<sheet::SheetPage> laidOut(const SheetPosting& sheet)
{
    const SheetRequest request = sheetRequest({});
    return sheet::SheetLayout(request.desk, request.deskDay).layOut(sheet);
}

QString typedFrom(const QList<sheet::SheetPage>& pages, QLatin1StringView field)
{
    QString text;
    for (const sheet::SheetPage& page : pages) {
        for (const sheet::DrawnText& drawn : page.written.texts) {
            if (drawn.field == field)
                text += drawn.text;
        }
    }
    return withoutBlanks(text);
}

QString allText(const sheet::Page& page)
{
    QString text;
    for (const sheet::DrawnText& drawn : page.texts)
        text += drawn.text;
    return text;
}

QString allText(const QList<sheet::SheetPage>& pages)
{
    QString text;
    for (const sheet::SheetPage& page : pages)
        text += (page.printed != nullptr ? allText(*page.printed) : QString()) + allText(page.written);
    return text;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QRectF areaOf(const sheet::DrawnText& text)
{
    return {text.baseline.x(), text.baseline.y() - 0.8 * text.type.size, text.width, 0.85 * text.type.size};
}

} // namespace kakehashi::test
