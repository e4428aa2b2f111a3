// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/posting_counts.h"

#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

Posting posting(Occupation occupation, const QString& prefecture, const QString& municipality)
{
    Posting made = nursePosting();
    made.occupation = occupation;
    made.workplace.prefecture = prefecture;
    made.workplace.municipality = municipality;
    return made;
}

} // namespace

TEST(PostingCounts, CountsByOccupationAndAreaFromNorthToSouth)
{
    PostingCounts counts;
    counts.add(posting(Occupation::Nurse, u"大阪府"_s, u"大阪市北区"_s));
    counts.add(posting(Occupation::Nurse, u"東京都"_s, u"新宿区"_s));
    counts.add(posting(Occupation::Nurse, u"東京都"_s, u"新宿区"_s));
    counts.add(posting(Occupation::Physician, u"東京都"_s, u"千代田区"_s));
    counts.add(posting(Occupation::ClericalWorker, u"北海道"_s, u"札幌市中央区"_s));
    const QList<PostingCounts::Area> areas = counts.areas();
    QStringList order;
    for (const PostingCounts::Area& area : areas)
        order.append(area.municipality);
    EXPECT_EQ(order, (QStringList{u"札幌市中央区"_s, u"千代田区"_s, u"新宿区"_s, u"大阪市北区"_s}));
    EXPECT_EQ(areas.at(2).of(Occupation::Nurse), 2);
    EXPECT_EQ(areas.at(2).of(Occupation::Physician), 0);
    EXPECT_EQ(areas.at(2).total(), 2);
    EXPECT_EQ(counts.sum().total(), 5);
    EXPECT_EQ(counts.sum().of(Occupation::Nurse), 3);
}

TEST(PostingCounts, WhatHasNoOccupationCountsNowhere)
{
    PostingCounts counts;
    Posting unknown = nursePosting();
    unknown.occupation.reset();
    counts.add(unknown);
    EXPECT_TRUE(counts.areas().isEmpty());
    EXPECT_EQ(counts.sum().total(), 0);
}

TEST(PostingCounts, AnUnknownMunicipalityStandsBehindThoseOfItsPrefecture)
{
    PostingCounts counts;
    counts.add(posting(Occupation::Nurse, u"東京都"_s, u"架空村"_s));
    counts.add(posting(Occupation::Nurse, u"東京都"_s, u"小笠原村"_s));
    counts.add(posting(Occupation::Nurse, u"大阪府"_s, u"大阪市北区"_s));
    EXPECT_EQ(counts.areas().at(1).municipality, u"架空村"_s);
}

} // namespace kakehashi::test
