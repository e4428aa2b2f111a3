// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/posting_generator.h"

#include "core/base/place.h"

#include <QRandomGenerator>

#include <array>

namespace kakehashi::bench {

namespace {

using Words = std::initializer_list<const char16_t*>;

QString pick(QRandomGenerator& random, Words words)
{
    return QString::fromUtf16(words.begin()[random.bounded(static_cast<quint32>(words.size()))]);
}

QString surname(QRandomGenerator& random)
{
    return pick(random, {u"佐藤", u"鈴木", u"高橋", u"田中", u"伊藤",   u"渡邊",   u"山本", u"中村",
                         u"小林", u"加藤", u"吉田", u"山田", u"佐々木", u"山口",   u"松本", u"井上",
                         u"木村", u"林",   u"斎藤", u"清水", u"山崎",   u"阿部",   u"森",   u"池田",
                         u"橋本", u"石川", u"前田", u"藤田", u"後藤",   u"長谷川", u"近藤", u"村上"});
}

QString institution(QRandomGenerator& random, const QString& town)
{
    return pick(random, {u"", u"医療法人社団", u"医療法人財団", u"社会福祉法人", u"地方独立行政法人"}) +
           town + surname(random) +
           pick(random, {u"病院", u"総合病院", u"記念病院", u"中央病院", u"診療所", u"医院",
                         u"内科クリニック", u"こどもクリニック", u"赤十字病院", u"保健所"});
}

Workplace workplace(QRandomGenerator& random)
{
    const auto& places = place::municipalities();
    const place::Municipality& where = places[random.bounded(static_cast<quint32>(places.size()))];
    const auto number = [&random](int below) { return QString::number(random.bounded(1, below)); };
    return {PostalCode::parse(QString::number(random.bounded(1000000, 9999999))),
            static_cast<FacilityType>(random.bounded(3)),
            where.prefecture,
            where.name,
            pick(random, {u"本町", u"栄町", u"旭町", u"緑町", u"中央", u"新町", u"東町", u"西町", u"南町",
                          u"北町", u"大手町", u"八幡町", u"寿町", u"末広町", u"若松町", u"桜木町"}) +
                number(40) + QLatin1Char('-') + number(20),
            {}};
}

QString mailbox(QRandomGenerator& random, quint32 n)
{
    return pick(random, {u"saiyo", u"info", u"jinji", u"somu", u"kango", u"soumu", u"recruit", u"kyujin"}) +
           QString::number(n) + QLatin1Char('@') +
           pick(random,
                {u"sato", u"suzuki", u"takahashi", u"tanaka", u"ito", u"watanabe", u"yamamoto", u"nakamura",
                 u"midori", u"aoba", u"wakaba", u"minato", u"chuo", u"asahi", u"sakura", u"hikari"}) +
           pick(random, {u"-hp", u"-clinic", u"-kai", u"", u"-med"}) + QStringLiteral(".example.jp");
}

Contact contact(QRandomGenerator& random, quint32 n)
{
    const QString phone = QStringLiteral("0%1-%2-%3")
                              .arg(random.bounded(3, 99))
                              .arg(random.bounded(100, 999))
                              .arg(random.bounded(1000, 9999));
    return {surname(random) + QChar(0x3000) +
                pick(random, {u"花子", u"太郎", u"恵子", u"拓也", u"美咲", u"健一", u"陽子", u"誠", u"由美",
                              u"大輔"}),
            {},
            phone,
            phone + QStringLiteral("（内線 %1）").arg(random.bounded(1000, 9999)),
            mailbox(random, n)};
}

Hours hours(QRandomGenerator& random)
{
    const bool night = random.bounded(8) == 0;
    return {night ? QTime(22, 0) : QTime(8, 30).addSecs(60 * random.bounded(60)),
            night ? QTime(7, 0) : QTime(17, 0).addSecs(60 * random.bounded(60)),
            60,
            random.bounded(2) == 0,
            pick(random, {u"", u"月10時間程度", u"繁忙期のみ"}),
            pick(random, {u"土日祝", u"日・祝、その他1日", u"毎週水曜日・日曜日", u"シフト制（4週8休）"})};
}

} // namespace

Posting inventedPosting(quint32 n)
{
    QRandomGenerator random(n);
    Posting p;
    p.sourceKey = QStringLiteral("R%1").arg(n, 7, 10, QLatin1Char('0'));
    p.maskingRequested = random.bounded(2) == 0;
    p.workplace = workplace(random);
    p.prefecture = p.workplace.prefecture;
    p.institutionName = institution(random, p.workplace.municipality.chopped(1));
    p.workplace.facilityName = p.institutionName + pick(random, {u"", u"", u"発熱外来", u"別館"});
    p.institutionId = QStringLiteral("%1").arg(1000000000 + n);
    p.occupation = static_cast<Occupation>(random.bounded(11));
    p.headcount = random.bounded(1, 6);
    p.employment.start = QDate(2020, 6, 1).addDays(random.bounded(60));
    p.employment.end = p.employment.start->addDays(random.bounded(300));
    p.trialWeeks = random.bounded(5);
    p.duties = TermSet<Duty>::fromBits(1U << random.bounded(4) | 1U << random.bounded(4));
    p.dutyDetail = pick(random, {u"", u"内科全般", u"検体採取、問診", u"電話相談・積極的疫学調査",
                                 u"ECMO管理を含む集中治療", u"発熱外来の診療補助\n（週3日）"});
    p.pay = {static_cast<PayBasis>(random.bounded(3)), Yen::make(random.bounded(1000, 400000)), {}};
    p.hours = hours(random);
    p.insurance = TermSet<Insurance>::fromBits(random.bounded(16U));
    p.remarks =
        pick(random,
             {u"", u"", u"車通勤可・駐車場あり, 交通費は実費支給",
              u"ブランクのある方、歓迎。\n週2日から相談可。", u"感染症対応の経験者を優遇します。",
              u"\"まずは見学から\" も可、詳しくはお電話で。", u"未経験の方も研修を受けてから勤務できます。",
              u"夜勤は月4回程度。", u"宿舎あり（単身用、自己負担なし）。"});
    p.contact = contact(random, n);
    return p;
}

} // namespace kakehashi::bench
