// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matcher.h"
#include "tests/support/sample_values.h"

#include <functional>
#include <gtest/gtest.h>

namespace kakehashi {

using test::dayOfWish;

namespace {

using Change = std::function<void(Applicant&, StoredPosting&)>;

/// The first gate that leaves the sample posting out for the sample applicant, after the change.
std::optional<Gate> gateAfter(const Change& change)
{
    Applicant applicant = test::nurseApplicant();
    StoredPosting stored = test::stored(test::nursePosting());
    change(applicant, stored);
    PostingIndex index;
    index.add(stored);
    if (index.postings().empty())
        throw std::logic_error("a draft is not in the index");
    return firstFailingGate(applicant, index.postings().front(), dayOfWish);
}

/// One way to fail each gate, in the order of domain.md §6.
const std::vector<std::pair<Gate, Change>>& failures()
{
    static const std::vector<std::pair<Gate, Change>> list{
        {Gate::Closed, [](Applicant&, StoredPosting& s) { s.state = PostingState::Closed; }},
        {Gate::Full, [](Applicant&, StoredPosting& s) { s.hired = *s.posting.headcount; }},
        {Gate::Licence, [](Applicant& a, StoredPosting&) { a.licences.clear(); }},
        {Gate::Occupation,
         [](Applicant& a, StoredPosting&) { a.wishes.occupations = {Occupation::AssistantNurse}; }},
        {Gate::Duty,
         [](Applicant& a, StoredPosting&) { a.wishes.dutiesRefused = {Duty::ReturneeContactOutpatient}; }},
        {Gate::Period, [](Applicant& a, StoredPosting&) { a.wishes.availableFrom = QDate(2020, 10, 1); }},
        {Gate::Place,
         [](Applicant& a, StoredPosting&) { a.wishes.prefectures = {QStringLiteral("大阪府")}; }},
        {Gate::Night,
         [](Applicant& a, StoredPosting& s) {
             a.wishes.nightDuty = false;
             s.posting.hours.end = QTime(7, 0);
         }},
    };
    return list;
}

Change placed(const char16_t* prefecture, const char16_t* municipality)
{
    return [=](Applicant&, StoredPosting& s) {
        s.posting.workplace.prefecture = QString::fromUtf16(prefecture);
        s.posting.workplace.municipality = QString::fromUtf16(municipality);
    };
}

bool passes(const Change& change)
{
    return !gateAfter(change).has_value();
}

} // namespace

TEST(Gates, LetTheSamplePairPass)
{
    EXPECT_TRUE(passes([](Applicant&, StoredPosting&) {}));
}

// domain.md §6: gates in this order; each leaves out.
TEST(Gates, EachAloneLeavesOut)
{
    for (const auto& [gate, change] : failures())
        EXPECT_EQ(gateAfter(change), gate) << qPrintable(gateCode(gate));
}

TEST(Gates, OfTwoThatFailTheEarlierIsNamed)
{
    for (std::size_t first = 0; first < failures().size(); ++first) {
        for (std::size_t second = first + 1; second < failures().size(); ++second) {
            const std::optional<Gate> gate = gateAfter([&](Applicant& a, StoredPosting& s) {
                failures().at(second).second(a, s);
                failures().at(first).second(a, s);
            });
            EXPECT_EQ(gate, failures().at(first).first) << first << ' ' << second;
        }
    }
}

TEST(Gates, HaveTheCodesOfTheContract)
{
    QStringList codes;
    for (const auto& failure : failures())
        codes.append(gateCode(failure.first));
    EXPECT_EQ(codes.join(QLatin1Char(' ')).toStdString(),
              "closed full licence occupation duty period place night");
}

// domain.md §5: expired by the desk's day; its last day still counts.
TEST(GateClosed, BarsFromTheDayAfterThePeriodsEnd)
{
    EXPECT_TRUE(passes([](Applicant& a, StoredPosting& s) {
        a.wishes.availableFrom.reset();
        s.posting.employment = {QDate(2020, 5, 1), dayOfWish};
    }));
    EXPECT_EQ(gateAfter([](Applicant&, StoredPosting& s) {
                  s.posting.employment = {QDate(2020, 5, 1), dayOfWish.addDays(-1)};
              }),
              Gate::Closed);
}

TEST(GateFull, BarsWhenHiresReachTheHeadcountNotBefore)
{
    EXPECT_TRUE(passes([](Applicant&, StoredPosting& s) { s.hired = *s.posting.headcount - 1; }));
    EXPECT_EQ(gateAfter([](Applicant&, StoredPosting& s) { s.hired = *s.posting.headcount + 1; }),
              Gate::Full);
}

// Act on Public Health Nurses, Midwives and Nurses, art. 31-2 (domain.md §6, licence gate).
TEST(GateLicence, CoversWhatTheActsAllow)
{
    const auto covers = [](Occupation licence, Occupation work) {
        return passes([=](Applicant& a, StoredPosting& s) {
            a.licences = {{licence, {}, {}, {}, {}}};
            a.wishes.occupations = {work};
            s.posting.occupation = work;
        });
    };
    for (const auto& licence : Vocabulary<Occupation>::terms()) {
        for (const auto& work : Vocabulary<Occupation>::terms()) {
            const bool nursing = licence.value == Occupation::PublicHealthNurse ||
                                 licence.value == Occupation::Midwife || licence.value == Occupation::Nurse;
            const bool expected =
                licence.value == work.value || work.value == Occupation::ClericalWorker ||
                (nursing && (work.value == Occupation::Nurse || work.value == Occupation::AssistantNurse));
            EXPECT_EQ(covers(licence.value, work.value), expected)
                << licence.code.data() << ' ' << work.code.data();
        }
    }
}

TEST(GateLicence, LetsAnUncheckedLicencePass)
{
    EXPECT_TRUE(passes([](Applicant& a, StoredPosting&) {
        a.licences.first().verifiedBy.clear();
        a.licences.first().verifiedOn.reset();
    }));
}

TEST(GateOccupation, WhoNamedNoneWantsAllTheLicencesCoverAndNoClericalWork)
{
    const auto gateFor = [](Occupation work) {
        return gateAfter([=](Applicant&, StoredPosting& s) { s.posting.occupation = work; });
    };
    EXPECT_EQ(gateFor(Occupation::Nurse), std::nullopt);
    EXPECT_EQ(gateFor(Occupation::AssistantNurse), std::nullopt);
    EXPECT_EQ(gateFor(Occupation::ClericalWorker), Gate::Occupation);
    EXPECT_EQ(gateFor(Occupation::Midwife), Gate::Licence);
}

TEST(GateOccupation, WhoHasNoLicenceEitherWantsClericalWork)
{
    EXPECT_TRUE(passes([](Applicant& a, StoredPosting& s) {
        a.licences.clear();
        s.posting.occupation = Occupation::ClericalWorker;
    }));
}

TEST(GateDuty, IsForRefusedDutiesNotForThoseNotAccepted)
{
    EXPECT_TRUE(passes([](Applicant& a, StoredPosting&) {
        a.wishes.dutiesRefused = {Duty::MildCaseLodging};
        a.wishes.dutiesAccepted = {Duty::PublicHealthCenter};
    }));
}

TEST(GatePeriod, NeedsOneSharedDayAndTakesOpenEnds)
{
    const auto available = [](std::optional<QDate> from, std::optional<QDate> to) {
        return passes([=](Applicant& a, StoredPosting&) {
            a.wishes.availableFrom = from;
            a.wishes.availableTo = to;
        });
    };
    EXPECT_TRUE(available({}, {}));
    EXPECT_TRUE(available(QDate(2020, 9, 30), {}));
    EXPECT_FALSE(available(QDate(2020, 10, 1), {}));
    EXPECT_TRUE(available({}, QDate(2020, 6, 15)));
    EXPECT_FALSE(available({}, QDate(2020, 6, 14)));
}

TEST(GatePlace, WhoNamesNothingWorksAnywhere)
{
    EXPECT_TRUE(passes([](Applicant& a, StoredPosting& s) {
        a.wishes.prefectures.clear();
        placed(u"沖縄県", u"那覇市")(a, s);
    }));
}

TEST(GatePlace, AnyOfPrefectureMunicipalityAndDistanceIsEnough)
{
    const auto at = [](const char16_t* prefecture, const char16_t* municipality) {
        return passes([=](Applicant& a, StoredPosting& s) {
            a.wishes.prefectures = {QStringLiteral("沖縄県")};
            a.wishes.municipalities = {QStringLiteral("北海道札幌市"), QStringLiteral("大阪府堺市北区")};
            a.wishes.maxDistanceKm = 10; // of Nakano
            placed(prefecture, municipality)(a, s);
        });
    };
    EXPECT_TRUE(at(u"沖縄県", u"那覇市"));
    EXPECT_TRUE(at(u"東京都", u"新宿区"));
    EXPECT_FALSE(at(u"東京都", u"八王子市"));
    EXPECT_TRUE(at(u"大阪府", u"堺市北区"));
    EXPECT_FALSE(at(u"大阪府", u"堺市南区"));
}

// domain.md §6: a designated city covers its wards.
TEST(GatePlace, ADesignatedCityCoversItsWardsAndNoOthers)
{
    const auto inSapporo = [](const char16_t* prefecture, const char16_t* municipality) {
        return passes([=](Applicant& a, StoredPosting& s) {
            a.wishes.prefectures.clear();
            a.wishes.municipalities = {QStringLiteral("北海道札幌市")};
            placed(prefecture, municipality)(a, s);
        });
    };
    EXPECT_TRUE(inSapporo(u"北海道", u"札幌市中央区"));
    EXPECT_TRUE(inSapporo(u"北海道", u"札幌市"));
    EXPECT_FALSE(inSapporo(u"東京都", u"中央区"));
    EXPECT_FALSE(inSapporo(u"北海道", u"小樽市"));
}

TEST(GatePlace, IsNoBarWhenOnlyADistanceWasNamedAndCannotBeTold)
{
    EXPECT_TRUE(passes([](Applicant& a, StoredPosting&) {
        a.wishes.prefectures.clear();
        a.wishes.maxDistanceKm = 1;
        a.municipality.clear();
    }));
    EXPECT_EQ(gateAfter([](Applicant& a, StoredPosting& s) {
                  a.wishes.prefectures = {QStringLiteral("大阪府")};
                  a.wishes.maxDistanceKm = 1;
                  a.municipality.clear();
                  placed(u"東京都", u"新宿区")(a, s);
              }),
              Gate::Place);
}

TEST(GateNight, IsForWhoRefusesOnly)
{
    const auto night = [](std::optional<bool> wish) {
        return passes([=](Applicant& a, StoredPosting& s) {
            a.wishes.nightDuty = wish;
            s.posting.hours.start = QTime(22, 0);
            s.posting.hours.end = QTime(7, 0);
        });
    };
    EXPECT_TRUE(night(std::nullopt));
    EXPECT_TRUE(night(true));
    EXPECT_FALSE(night(false));
}

TEST(GateNight, LetsAShiftThatIsNotStatedPass)
{
    EXPECT_TRUE(passes([](Applicant& a, StoredPosting& s) {
        a.wishes.nightDuty = false;
        s.posting.hours.start.reset();
    }));
}

} // namespace kakehashi
