// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_values.h"

namespace kakehashi::test {

namespace {

QString pick(QRandomGenerator& random, const QStringList& choices)
{
    return choices.at(random.bounded(static_cast<int>(choices.size())));
}

template<typename E>
TermSet<E> someOf(QRandomGenerator& random)
{
    return TermSet<E>::fromBits(random.generate());
}

} // namespace

Posting nursePosting()
{
    Posting p;
    p.sourceKey = QStringLiteral("R000900");
    p.maskingRequested = true;
    p.institutionName = QStringLiteral("医療法人社団架橋会新宿みなと病院");
    p.institutionId = QStringLiteral("1310000901");
    p.prefecture = QStringLiteral("東京都");
    p.occupation = Occupation::Nurse;
    p.headcount = 3;
    p.workplace = {PostalCode::parse(QStringLiteral("160-0022")),
                   FacilityType::Hospital,
                   QStringLiteral("東京都"),
                   QStringLiteral("新宿区"),
                   QStringLiteral("新宿9-8-7"),
                   QStringLiteral("新宿みなと病院 発熱外来棟")};
    p.employment = {QDate(2020, 6, 15), QDate(2020, 9, 30)};
    p.trialWeeks = 2;
    p.duties = {Duty::GeneralOutpatient, Duty::ReturneeContactOutpatient};
    p.dutyDetail = QStringLiteral("発熱外来の診療補助");
    p.pay = {PayBasis::Hourly, Yen::make(1800), Yen::make(1700)};
    p.hours = {
        QTime(8, 45), QTime(17, 10), 60, true, QStringLiteral("月10時間程度"), QStringLiteral("土日祝")};
    p.insurance = {Insurance::Employment, Insurance::WorkersAccident, Insurance::Health, Insurance::Pension};
    p.smokeFreePremises = true;
    p.remarks = QStringLiteral("ブランクのある方、歓迎。\n週2日から相談可。");
    p.contact = {QStringLiteral("仮名　花子"), QString(), QStringLiteral("03-0000-1234"),
                 QStringLiteral("03-0000-1235（内線 12）"), QStringLiteral("saiyo@minato.example.jp")};
    p.registeredWith = {Registration::NurseCenter};
    return p;
}

StoredPosting stored(const Posting& posting, qint64 seq)
{
    StoredPosting s;
    s.seq = seq;
    s.id = QStringLiteral("01900000-0000-7000-8000-%1").arg(seq, 12, 10, QLatin1Char('0'));
    s.reference = QStringLiteral("13-2020-%1").arg(seq, 6, 10, QLatin1Char('0'));
    s.posting = posting;
    return s;
}

Applicant nurseApplicant()
{
    Applicant a;
    a.name = QStringLiteral("試験　太郎");
    a.nameKana = QStringLiteral("しけん　たろう");
    a.birthDate = QDate(1985, 1, 2);
    a.prefecture = QStringLiteral("東京都");
    a.municipality = QStringLiteral("中野区");
    a.licences = {{Occupation::Nurse, QStringLiteral("1234567"), QDate(2008, 4, 1), QStringLiteral("佐藤"),
                   QDate(2020, 6, 1)}};
    a.wishes.prefectures = {QStringLiteral("東京都")};
    a.wishes.availableFrom = QDate(2020, 6, 8);
    a.consentDeskUse = QDate(2020, 6, 1);
    a.consentTellInstitutions = QDate(2020, 6, 1);
    return a;
}

Posting randomPosting(QRandomGenerator& random)
{
    Posting p = nursePosting();
    const QString number = QString::number(random.bounded(100000, 999999));
    p.sourceKey = QStringLiteral("R") + number;
    p.maskingRequested = random.bounded(2) == 0;
    p.institutionName =
        pick(random, {QStringLiteral("医療法人社団"), QStringLiteral("社会福祉法人"), QString()}) +
        pick(random, {QStringLiteral("青葉"), QStringLiteral("若葉"), QStringLiteral("白樺")}) + number +
        pick(random, {QStringLiteral("総合病院"), QStringLiteral("クリニック"), QStringLiteral("診療所")});
    p.institutionId = QStringLiteral("1399") + number;
    p.occupation = Vocabulary<Occupation>::terms()[static_cast<std::size_t>(random.bounded(11))].value;
    p.headcount = random.bounded(1, 9);
    p.workplace.street =
        pick(random, {QStringLiteral("本町"), QStringLiteral("栄町"), QStringLiteral("旭町")}) + number;
    p.workplace.facilityName = p.institutionName + QStringLiteral("別館");
    p.employment.start = QDate(2020, 6, 1).addDays(random.bounded(60));
    p.employment.end = p.employment.start->addDays(random.bounded(300));
    if (random.bounded(3) == 0)
        p.trialWeeks.reset();
    p.duties = someOf<Duty>(random);
    p.duties.insert(Duty::GeneralOutpatient);
    p.insurance = someOf<Insurance>(random);
    p.registeredWith = someOf<Registration>(random);
    p.contact.name = pick(
        random, {QStringLiteral("架空　一郎"), QStringLiteral("仮名　二郎"), QStringLiteral("見本　三郎")});
    p.contact.applicationPhone =
        QStringLiteral("03-%1-%2").arg(random.bounded(1000, 9999)).arg(random.bounded(1000, 9999));
    p.contact.phone = p.contact.applicationPhone;
    p.contact.email = QStringLiteral("saiyo%1@hospital.example.jp").arg(number);
    p.contact.address = random.bounded(2) == 0 ? QString() : QStringLiteral("東京都港区芝公園") + number;
    return p;
}

} // namespace kakehashi::test
