// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/resemblance.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::resemblance;

namespace {

/// What a masked list leaves of a posting: no institution, no contact, nothing that says more than its field.
Posting maskedRow()
{
    Posting posting = nursePosting();
    posting.sourceKey.clear();
    posting.institutionName.clear();
    posting.institutionId.clear();
    posting.workplace.street.clear();
    posting.workplace.postalCode.reset();
    posting.workplace.facilityName.clear();
    posting.contact = {};
    return posting;
}

Posting changed(const std::function<void(Posting&)>& change)
{
    Posting posting = nursePosting();
    change(posting);
    return posting;
}

} // namespace

TEST(Resemblance, AMaskedRowOfAFullPostingIsSure)
{
    EXPECT_EQ(resemblance(maskedRow(), nursePosting()), 100);
}

TEST(Resemblance, WhatNeverChangesDecidesAgainstEverythingElse)
{
    const Posting row = nursePosting();
    EXPECT_EQ(resemblance(row, changed([](Posting& p) { p.occupation = Occupation::Midwife; })), 0);
    EXPECT_EQ(resemblance(row, changed([](Posting& p) { p.workplace.municipality = u"港区"_s; })), 0);
    EXPECT_EQ(resemblance(row, changed([](Posting& p) { p.institutionId = u"1310000902"_s; })), 0);
    const auto withoutId = [](const QString& name) {
        return changed([&name](Posting& p) {
            p.institutionId.clear();
            p.institutionName = name;
        });
    };
    EXPECT_EQ(resemblance(withoutId(u"なにわ病院"_s), row), 0);
    EXPECT_EQ(resemblance(withoutId(u"新宿みなと病院"_s), withoutId(u"医療法人社団新宿みなと病院"_s)), 100);
}

TEST(Resemblance, ScoresAreThoseOfTheTable)
{
    const Posting row = maskedRow();
    const auto later = [](Posting& p) { p.employment.start = QDate(2020, 7, 1); };
    EXPECT_EQ(resemblance(row, changed(later)), 83);
    EXPECT_EQ(resemblance(row, changed([](Posting& p) { p.hours.end = QTime(18, 0); })), 90);
    EXPECT_EQ(resemblance(row, changed([&](Posting& p) {
                              later(p);
                              p.employment.end = QDate(2020, 12, 31);
                          })),
              72);
    // A change of these says nothing against it.
    EXPECT_EQ(resemblance(row, changed([](Posting& p) {
                              p.headcount = 9;
                              p.pay.amount = Yen::make(2000);
                              p.remarks = u"急募"_s;
                          })),
              100);
}

TEST(Resemblance, TooLittleInCommonIsNone)
{
    Posting row;
    row.occupation = Occupation::Nurse;
    row.workplace.prefecture = nursePosting().workplace.prefecture;
    row.workplace.municipality = nursePosting().workplace.municipality;
    row.employment.start = nursePosting().employment.start;
    row.employment.end = nursePosting().employment.end;
    EXPECT_EQ(resemblance(row, nursePosting()), 0);
    row.pay.basis = nursePosting().pay.basis;
    EXPECT_EQ(resemblance(row, nursePosting()), 100);
}

TEST(Resemblance, IsSymmetricAndWithinItsRangeForAnyPostings)
{
    QRandomGenerator random(20200527);
    for (int i = 0; i < 300; ++i) {
        const Posting a = randomPosting(random);
        Posting b = randomPosting(random);
        b.occupation = a.occupation;
        b.workplace = a.workplace;
        EXPECT_EQ(resemblance(a, b), resemblance(b, a));
        EXPECT_GE(resemblance(a, b), 0);
        EXPECT_LE(resemblance(a, b), 100);
        EXPECT_TRUE(resemblance(a, a) == 100 || resemblance(a, a) == 0);
    }
}

} // namespace kakehashi::test
