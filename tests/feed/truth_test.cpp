// SPDX-License-Identifier: GPL-3.0-or-later
// The sample messages hold exactly what their truth files say, in every order they may arrive in.
#include "core/postings/posting_json.h"
#include "tests/feed/feed_lists.h"
#include "tests/feed/sample_message.h"
#include "tests/support/test_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::FeedMode;
using feed::ImportResult;

namespace {

QJsonObject truth(const char* name)
{
    return QJsonDocument::fromJson(testData(u"feed/truth-"_s + QString::fromLatin1(name) + u".json"_s))
        .object();
}

QMap<QString, QJsonObject> stored(Desk& desk)
{
    QMap<QString, QJsonObject> byKey;
    desk.postings().forEach(StatusFilter::All, [&byKey](const StoredPosting& posting) {
        QJsonObject object = toJson(posting.posting);
        object.remove(u"form_version"_s); // ours, not the sender's
        byKey.insert(posting.posting.sourceKey, object);
        return true;
    });
    return byKey;
}

QMap<QString, QJsonObject> postingsOf(const QJsonObject& truth)
{
    QMap<QString, QJsonObject> byKey;
    const QJsonArray postings = truth[u"postings"_s].toArray();
    for (const QJsonValue& posting : postings)
        byKey.insert(posting[u"source_key"_s].toString(), posting.toObject());
    return byKey;
}

// One posting at a time: a difference is told by its key and fields, not by two maps.
void expectStored(Desk& desk, const QMap<QString, QJsonObject>& expected)
{
    const auto found = stored(desk);
    EXPECT_EQ(found.keys(), expected.keys());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        EXPECT_EQ(QJsonDocument(found.value(it.key())).toJson().toStdString(),
                  QJsonDocument(it.value()).toJson().toStdString());
    }
}

void expectCounts(const ImportResult& result, qint64 created, qint64 updated, qint64 unchanged, qint64 held,
                  qint64 absent)
{
    EXPECT_EQ(result.created, created);
    EXPECT_EQ(result.updated, updated);
    EXPECT_EQ(result.unchanged, unchanged);
    EXPECT_EQ(result.held, held);
    EXPECT_EQ(result.absent, absent);
}

// The second list, and what only the first one has.
QMap<QString, QJsonObject> bothLists()
{
    auto expected = postingsOf(truth("02-update"));
    const auto first = postingsOf(truth("01-first-feed"));
    for (auto it = first.begin(); it != first.end(); ++it) {
        if (!expected.contains(it.key()))
            expected.insert(it.key(), it.value());
    }
    return expected;
}

} // namespace

TEST(SampleFeed, FirstListIsTakenInWhole)
{
    TestDesk desk;
    expectCounts(take(*desk, sample("01-first-feed.eml")), 40, 0, 0, 0, 0);
    expectStored(*desk, postingsOf(truth("01-first-feed")));
}

TEST(SampleFeed, SecondListUpdatesTheFirst)
{
    TestDesk desk;
    take(*desk, sample("01-first-feed.eml"));
    expectCounts(take(*desk, sample("02-update.eml")), 10, 8, 28, 0, 4);
    expectStored(*desk, bothLists());
}

TEST(SampleFeed, SecondListNamesTheChangedAndTheAbsentOnes)
{
    TestDesk desk;
    take(*desk, sample("01-first-feed.eml"));
    const feed::FeedPlan plan = desk->feed().plan(sample("02-update.eml"), FeedMode::Judge);
    EXPECT_TRUE(plan.snapshot);
    QJsonArray changed;
    QJsonArray created;
    for (const feed::PlannedRow& row : plan.rows) {
        if (row.outcome == feed::RowOutcome::Updated)
            changed.append(row.posting.sourceKey);
        if (row.outcome == feed::RowOutcome::Created)
            created.append(row.posting.sourceKey);
    }
    QJsonArray absent;
    const auto missing = desk->postings().bySeqs(plan.absent);
    for (const StoredPosting& posting : missing)
        absent.append(posting.posting.sourceKey);
    const QJsonObject expected = truth("02-update");
    EXPECT_EQ(changed, expected[u"changed"_s].toArray());
    EXPECT_EQ(created, expected[u"new"_s].toArray());
    EXPECT_EQ(absent, expected[u"absent"_s].toArray());
}

TEST(SampleFeed, FirstListAfterTheSecondOverwritesNothing)
{
    TestDesk desk;
    expectCounts(take(*desk, sample("02-update.eml")), 46, 0, 0, 0, 0);
    expectCounts(take(*desk, sample("01-first-feed.eml")), 4, 0, 36, 0, 0);
    expectStored(*desk, bothLists());
}

TEST(SampleFeed, MaskedListIsTakenInWithoutTheHiddenFields)
{
    TestDesk desk(DeskKind::DoctorBank);
    expectCounts(take(*desk, sample("03-doctor-bank.eml")), 25, 0, 0, 0, 0);
    expectStored(*desk, postingsOf(truth("03-doctor-bank")));
}

TEST(SampleFeed, WrongRowsAreHeldAndTheOthersTakenIn)
{
    TestDesk desk;
    const ImportResult result = take(*desk, sample("05-row-errors.eml"));
    expectCounts(result, 7, 0, 0, 5, 0);
    expectStored(*desk, postingsOf(truth("05-row-errors")));
}

TEST(SampleFeed, HeldRowsNameRowColumnAndValueAsTheListHasThem)
{
    TestDesk desk;
    take(*desk, sample("05-row-errors.eml"));
    const QList<feed::HeldRow> held = desk->feed().heldRows();
    const QJsonArray expected = truth("05-row-errors")[u"held"_s].toArray();
    ASSERT_EQ(held.size(), expected.size());
    for (qsizetype i = 0; i < held.size(); ++i) {
        QList<feed::RowReading::Finding> errors;
        for (const auto& finding : held[i].findings) {
            if (finding.problem.severity == Severity::Error)
                errors.append(finding);
        }
        ASSERT_EQ(errors.size(), 1) << held[i].sourceKey.toStdString();
        const QJsonObject found{{u"source_key"_s, held[i].sourceKey},
                                {u"row"_s, held[i].row},
                                {u"column"_s, errors.front().column},
                                {u"value"_s, errors.front().problem.value}};
        EXPECT_EQ(QJsonDocument(found).toJson().toStdString(),
                  QJsonDocument(expected[i].toObject()).toJson().toStdString());
        EXPECT_EQ(held[i].headings.size(), 39);
        EXPECT_EQ(held[i].cells.size(), 39);
    }
}

TEST(SampleFeed, TakingAMessageInTwiceChangesNothing)
{
    TestDesk desk;
    const auto samples = {sample("01-first-feed.eml"), sample("02-update.eml"), sample("05-row-errors.eml")};
    for (const feed::Message& message : samples)
        take(*desk, message);
    const auto before = stored(*desk);
    const qint64 audit = desk->audit().count();
    for (const feed::Message& message : samples) {
        const ImportResult again = take(*desk, message);
        EXPECT_EQ(again.created, 0);
        EXPECT_EQ(again.updated, 0);
    }
    EXPECT_EQ(stored(*desk), before);
    EXPECT_EQ(desk->audit().count(), audit);
    EXPECT_EQ(desk->feed().messages().size(), 3);
    EXPECT_EQ(desk->feed().heldRows().size(), 5);
}

TEST(SampleFeed, KnownMessageCountsEveryRowAsUnchangedOrStillHeld)
{
    TestDesk desk;
    take(*desk, sample("01-first-feed.eml"));
    take(*desk, sample("02-update.eml"));
    take(*desk, sample("05-row-errors.eml"));
    expectCounts(take(*desk, sample("02-update.eml")), 0, 0, 46, 0, 4);
    expectCounts(take(*desk, sample("05-row-errors.eml")), 0, 0, 7, 5, 0);
}

TEST(SampleFeed, OriginalMessageIsKept)
{
    TestDesk desk;
    const qint64 message = take(*desk, sample("01-first-feed.eml")).message;
    EXPECT_EQ(desk->feed().rawMessage(message), testData(u"feed/01-first-feed.eml"_s));
    const feed::StoredMessage stored = desk->feed().messages().constFirst();
    EXPECT_EQ(stored.sender, u"jinzai@mhlw.example.jp"_s);
    EXPECT_EQ(stored.sentAt, june(1));
    EXPECT_EQ(stored.created, 40);
}

} // namespace kakehashi::test
