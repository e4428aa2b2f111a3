// SPDX-License-Identifier: GPL-3.0-or-later
// Issue: "Charts and tables agree with SQL counted independently in the test." Each figure is counted a
// second time, in SQL that shares nothing with core/overview, over stores that chance has made.
#include "core/overview/overview.h"
#include "tests/overview/generated_desk.h"
#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QString dayOfMoment = u"date(%1 / 1000 + 32400, 'unixepoch')"_s;

/// Tables that every question below begins with; the period is bound as ?1 and ?2, the desk's day is 30 June.
/// What was merged into another, or into one that was merged itself, counts for the one that stands.
const QString common =
    u"WITH live AS (SELECT * FROM referral_events e WHERE e.stage <> '' AND NOT EXISTS "
    "(SELECT 1 FROM referral_events t WHERE t.referral_seq = e.referral_seq AND "
    "t.takes_back = e.number)), "
    "last AS (SELECT referral_seq, max(number) AS number FROM live GROUP BY 1), "
    "root AS (SELECT s.seq, coalesce((SELECT max(h.into_seq) FROM posting_merges g JOIN posting_merges h "
    "ON h.merged_seq = g.into_seq WHERE g.merged_seq = s.seq), "
    "(SELECT g.into_seq FROM posting_merges g WHERE g.merged_seq = s.seq), s.seq) AS stands "
    "FROM postings s), "
    "now AS (SELECT r.seq, root.stands AS posting_seq, r.stage, b.day AS begun, l.day, "
    "min(l.day, date(l.at / 1000 + 32400, 'unixepoch'), '2020-06-30') AS told "
    "FROM referrals r JOIN last ON last.referral_seq = r.seq JOIN root ON root.seq = r.posting_seq "
    "JOIN live l ON l.referral_seq = r.seq AND l.number = last.number "
    "JOIN referral_events b ON b.referral_seq = r.seq AND b.number = 1), "
    "taken AS (SELECT now.posting_seq, count(*) AS n FROM now WHERE now.stage = "
    "'hired' AND NOT EXISTS (SELECT 1 FROM seat_replacements s WHERE s.referral_seq = "
    "now.seq AND s.kind = 'offered') GROUP BY 1), "
    "p AS (SELECT p.*, coalesce(taken.n, 0) AS hires, "
    "min((SELECT min(date(c.at / 1000 + 32400, 'unixepoch')) FROM posting_changes c JOIN root ON "
    "root.seq = c.posting_seq WHERE c.version = 1 AND root.stands = p.seq), "
    "coalesce((SELECT min(begun) FROM now WHERE now.posting_seq = p.seq), '9999')) AS received "
    "FROM postings p LEFT JOIN taken ON taken.posting_seq = p.seq "
    "WHERE p.state <> 'draft' AND p.seq IN (SELECT stands FROM root)) "_s;

class OverviewBySql : public testing::TestWithParam<std::tuple<quint32, int>>
{
protected:
    void SetUp() override
    {
        generate(*m_desk, std::get<0>(GetParam()));
        m_period = periodOf(static_cast<PeriodChoice>(std::get<1>(GetParam())), m_desk->today());
        m_overview = overviewOf(*m_desk, m_period);
    }

    QVariant counted(const QString& question)
    {
        const QDate from = m_period.from.value_or(QDate(1900, 1, 1));
        const QDate to = m_period.to.value_or(QDate(2999, 1, 1));
        QString sql = common + question;
        sql.replace(u"?1"_s, u'\'' + from.toString(Qt::ISODate) + u'\'');
        sql.replace(u"?2"_s, u'\'' + to.toString(Qt::ISODate) + u'\'');
        return m_desk->database().value(sql);
    }
    std::optional<double> median(const QString& days)
    {
        const QVariant found = counted(
            u", d AS ("_s + days +
            u") SELECT avg(d) FROM (SELECT d FROM d ORDER BY d LIMIT 2 - (SELECT count(*) FROM d) % 2 "
            "OFFSET (SELECT (count(*) - 1) / 2 FROM d)) WHERE (SELECT count(*) FROM d) > 0"_s);
        return found.isNull() ? std::nullopt : std::optional(found.toDouble());
    }

    TestDesk m_desk{DeskKind::Prefecture, QDate(2020, 6, 30)};
    OverviewPeriod m_period;
    Overview m_overview;
};

INSTANTIATE_TEST_SUITE_P(SeedsAndPeriods, OverviewBySql,
                         testing::Combine(testing::Values(1U, 7U, 2020U, 99991U),
                                          testing::Range(0, periodChoices)));

} // namespace

TEST_P(OverviewBySql, OpenSeatsByOccupationAndPlace)
{
    int cells = 0;
    for (const OverviewArea& area : m_overview.places) {
        for (std::size_t i = 0; i < area.open.size() - 1; ++i) {
            const QString where =
                u"FROM p WHERE state = 'open' AND end_on >= '2020-06-30' AND occupation = '%1' "
                "AND prefecture = '%2' AND municipality = '%3'"_s.arg(
                    Vocabulary<Occupation>::terms().at(i).code, area.prefecture, area.municipality);
            EXPECT_EQ(area.open.at(i).postings, counted(u"SELECT count(*) "_s + where).toInt());
            EXPECT_EQ(area.open.at(i).seats,
                      counted(u"SELECT coalesce(sum(max(0, headcount - hires)), 0) "_s + where).toInt());
            EXPECT_EQ(area.open.at(i).unstated,
                      counted(u"SELECT count(*) - count(headcount) "_s + where).toInt());
            cells += area.open.at(i).postings > 0 ? 1 : 0;
        }
    }
    EXPECT_GT(cells, 5) << "the store holds too little to prove anything";
    EXPECT_EQ(m_overview.open().postings, m_overview.count(Figure::OpenSeats));
    EXPECT_EQ(m_overview.open().postings, m_desk->search().count({})) << "the list of postings says the same";
    qint64 left = 0;
    m_desk->postings().forEach(StatusFilter::Open, [&left](const StoredPosting& stored) {
        left += stored.posting.headcount ? stored.seatsLeft() : 0;
        return true;
    });
    EXPECT_EQ(m_overview.open().seats, left) << "and so do the seats it counts";
}

TEST_P(OverviewBySql, FilledShare)
{
    const QVariant share = counted(
        u"SELECT CAST(sum(CASE WHEN close_reason = 'filled' THEN headcount ELSE min(hires, headcount) END) "
        "AS REAL) / sum(CASE WHEN close_reason = 'withdrawn' THEN min(hires, headcount) ELSE headcount END) "
        "FROM p WHERE headcount IS NOT NULL AND received BETWEEN ?1 AND ?2"_s);
    ASSERT_EQ(m_overview.filledShare().has_value(), !share.isNull());
    EXPECT_DOUBLE_EQ(m_overview.filledShare().value_or(0), share.toDouble());
}

TEST_P(OverviewBySql, MediansOfAnsweringAndFilling)
{
    EXPECT_EQ(
        m_overview.medianDays(Figure::FirstAnswer),
        median(u"SELECT max(0, julianday(min(a.day, date(a.at / 1000 + 32400, 'unixepoch'), "
               "'2020-06-30')) - julianday(now.begun)) AS d FROM now JOIN live a ON a.referral_seq = "
               "now.seq WHERE now.begun BETWEEN ?1 AND ?2 AND a.number = (SELECT min(number) FROM live "
               "b WHERE b.referral_seq = now.seq AND b.stage IN ('interview', 'hired', 'not_hired'))"_s));
    EXPECT_EQ(m_overview.medianDays(Figure::TimeToFill),
              median(u"SELECT julianday(told) - julianday(received) AS d FROM now JOIN p ON p.seq = "
                     "now.posting_seq WHERE now.stage = 'hired' AND told BETWEEN ?1 AND ?2"_s));
    EXPECT_EQ(m_overview.unanswered,
              counted(u"SELECT count(*) FROM now WHERE stage IN ('inquiry', 'application') AND begun BETWEEN "
                      "?1 AND ?2"_s)
                  .toLongLong());
}

TEST_P(OverviewBySql, ReferralsByStage)
{
    for (int i = 0; i < static_cast<int>(stageCount); ++i) {
        const auto stage = static_cast<Stage>(i);
        EXPECT_EQ(m_overview.count(figureOf(stage)),
                  counted(u"SELECT count(*) FROM now WHERE stage = '%1' AND begun BETWEEN ?1 AND ?2"_s.arg(
                              codeOf(stage)))
                      .toLongLong())
            << qPrintable(codeOf(stage));
    }
    EXPECT_EQ(m_overview.count(Figure::NewReferrals),
              counted(u"SELECT count(*) FROM now WHERE begun BETWEEN ?1 AND ?2"_s).toLongLong());
    EXPECT_EQ(
        m_overview.count(Figure::Hires),
        counted(u"SELECT count(*) FROM now WHERE stage = 'hired' AND told BETWEEN ?1 AND ?2"_s).toLongLong());
    EXPECT_EQ(m_overview.count(Figure::Withdrawals),
              counted(u"SELECT count(*) FROM now WHERE stage = 'withdrawn' AND told BETWEEN ?1 AND ?2"_s)
                  .toLongLong());
}

TEST_P(OverviewBySql, TrainingLate)
{
    EXPECT_EQ(m_overview.count(Figure::TrainingLate),
              counted(u"SELECT count(*) FROM now WHERE stage = 'hired' AND "
                      "julianday('2020-06-30') - julianday(day) > 14 AND (SELECT count(*) FROM "
                      "tenure_entries e WHERE e.referral_seq = now.seq AND e.kind = 'ended') = "
                      "(SELECT count(*) FROM tenure_entries e JOIN tenure_entries t ON t.referral_seq = "
                      "e.referral_seq AND t.hire_number = e.hire_number AND t.takes_back = e.number WHERE "
                      "e.referral_seq = now.seq AND e.kind = 'ended')"_s)
                  .toLongLong());
}

TEST_P(OverviewBySql, WhatChanged)
{
    const QString within = u"min(%1, '2020-06-30') BETWEEN ?1 AND ?2"_s.arg(dayOfMoment.arg(u"c.at"_s));
    EXPECT_EQ(m_overview.count(Figure::NewPostings),
              counted(u"SELECT count(*) FROM p WHERE received BETWEEN ?1 AND ?2"_s).toLongLong());
    const QString turned =
        u", t AS (SELECT c.posting_seq AS s, c.version AS v, c.what FROM posting_changes c WHERE c.what IN "
        "('closed', 'reopened') AND c.posting_seq IN (SELECT p.seq FROM p) AND %1) SELECT count(*) FROM "
        "(SELECT DISTINCT s FROM t) AS each WHERE "
        "(SELECT what FROM t WHERE t.s = each.s ORDER BY v LIMIT 1) = '%2' AND "
        "(SELECT what FROM t WHERE t.s = each.s ORDER BY v DESC LIMIT 1) = '%2'"_s;
    EXPECT_EQ(m_overview.count(Figure::ClosedPostings),
              counted(turned.arg(within, u"closed"_s)).toLongLong());
    EXPECT_EQ(m_overview.count(Figure::ReopenedPostings),
              counted(turned.arg(within, u"reopened"_s)).toLongLong());
    const QString fields =
        u"SELECT c.posting_seq AS s, c.version AS v, json_extract(j.value, '$.field') AS k, "
        "json_extract(j.value, '$.from') AS a, json_extract(j.value, '$.to') AS b "
        "FROM posting_changes c, json_each(CASE c.%1 WHEN '' THEN '[]' ELSE c.%1 END) j "
        "WHERE c.version > 1 AND %2"_s;
    EXPECT_EQ(m_overview.count(Figure::RevisedPostings),
              counted(u", f AS ("_s + fields.arg(u"changes"_s, within) + u" UNION ALL "_s +
                      fields.arg(u"contact_changes"_s, within) +
                      u") SELECT count(DISTINCT f.s) FROM f JOIN p ON p.seq = f.s WHERE NOT p.received "
                      "BETWEEN ?1 AND ?2 AND (SELECT a FROM f g WHERE g.s = f.s AND g.k = f.k ORDER BY v "
                      "LIMIT 1) IS NOT (SELECT b FROM f g WHERE g.s = f.s AND g.k = f.k ORDER BY v DESC "
                      "LIMIT 1)"_s)
                  .toLongLong());
}

} // namespace kakehashi::test
