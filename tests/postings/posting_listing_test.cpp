// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postings/posting_store_fixture.h"

#include <tuple>

namespace kakehashi::test {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QString tokyo = QStringLiteral("東京都");

Posting until(std::optional<QDate> end)
{
    Posting posting = nursePosting();
    posting.employment.start.reset();
    posting.employment.end = end;
    return posting;
}

Posting at(const QString& prefecture, const QString& municipality)
{
    Posting posting = nursePosting();
    posting.workplace.prefecture = prefecture;
    posting.workplace.municipality = municipality;
    return posting;
}

} // namespace

class PostingListingTest : public PostingStoreFixture
{
protected:
    QList<qint64> withStatus(StatusFilter status, QDate day = QDate(2020, 6, 2), const QString& text = {})
    {
        PostingQuery query;
        query.text = text;
        query.status = status;
        const std::vector<qint64> all = desk.search(day).all(query);
        EXPECT_EQ(desk.search(day).count(query), static_cast<qint64>(all.size()));
        return {all.begin(), all.end()};
    }
};

TEST_F(PostingListingTest, APostingIsOpenUpToTheLastDayOfItsPeriod) // domain.md §5
{
    const qint64 seq = add(until(QDate(2020, 6, 2))).seq;
    for (const QString& text : {QString(), QStringLiteral("みなと")}) {
        EXPECT_THAT(withStatus(StatusFilter::Open, QDate(2020, 6, 2), text), ElementsAre(seq));
        EXPECT_THAT(withStatus(StatusFilter::Closed, QDate(2020, 6, 2), text), IsEmpty());
        EXPECT_THAT(withStatus(StatusFilter::Open, QDate(2020, 6, 3), text), IsEmpty());
        EXPECT_THAT(withStatus(StatusFilter::Closed, QDate(2020, 6, 3), text), ElementsAre(seq));
    }
}

TEST_F(PostingListingTest, StatusesDivideAllPostings)
{
    const qint64 endless = add(until({})).seq;
    const qint64 expired = add(until(QDate(2020, 6, 1))).seq;
    const qint64 draft = add(until({}), PostingState::Draft).seq;
    const qint64 filled = add(until({})).seq;
    desk.postings.close(filled, CloseReason::Filled, origin);
    EXPECT_THAT(withStatus(StatusFilter::Open), ElementsAre(endless));
    EXPECT_THAT(withStatus(StatusFilter::Closed), ElementsAre(filled, expired));
    EXPECT_THAT(withStatus(StatusFilter::Draft), ElementsAre(draft));
    EXPECT_THAT(withStatus(StatusFilter::All), ElementsAre(filled, draft, expired, endless));
}

TEST_F(PostingListingTest, ForEachGoesThroughTheSameStatuses)
{
    QRandomGenerator random(3);
    for (int i = 0; i < 30; ++i) {
        const auto stored = add(until(QDate(2020, 5, 20).addDays(random.bounded(30))),
                                random.bounded(4) == 0 ? PostingState::Draft : PostingState::Open);
        if (stored.state == PostingState::Open && random.bounded(3) == 0)
            desk.postings.close(stored.seq, CloseReason::Withdrawn, origin);
    }
    for (const auto status :
         {StatusFilter::Open, StatusFilter::Closed, StatusFilter::Draft, StatusFilter::All}) {
        QList<qint64> seen;
        desk.postings.forEach(status, [&seen](const StoredPosting& stored) {
            seen.prepend(stored.seq);
            return true;
        });
        EXPECT_EQ(seen, withStatus(status));
        EXPECT_FALSE(seen.isEmpty());
    }
}

TEST_F(PostingListingTest, ForEachStopsWhenToldTo)
{
    add(nursePosting());
    add(nursePosting());
    int seen = 0;
    desk.postings.forEach(StatusFilter::All, [&seen](const StoredPosting&) {
        ++seen;
        return false;
    });
    EXPECT_EQ(seen, 1);
}

TEST_F(PostingListingTest, ADesignatedCityCoversItsWards) // domain.md §6, gate `place`
{
    const QString hokkaido = QStringLiteral("北海道");
    const qint64 ward = add(at(hokkaido, QStringLiteral("札幌市中央区"))).seq;
    const qint64 city = add(at(hokkaido, QStringLiteral("札幌市"))).seq;
    const qint64 chuo = add(at(tokyo, QStringLiteral("中央区"))).seq;
    const auto in = [this](const QString& prefecture, const QString& municipality, const QString& text = {}) {
        PostingQuery query;
        query.text = text;
        query.prefecture = prefecture;
        query.municipality = municipality;
        return found(query);
    };
    for (const QString& text : {QString(), QStringLiteral("歓迎")}) {
        EXPECT_THAT(in(hokkaido, QStringLiteral("札幌市"), text), ElementsAre(city, ward));
        EXPECT_THAT(in(hokkaido, QStringLiteral("札幌市中央区"), text), ElementsAre(ward));
        EXPECT_THAT(in(tokyo, QStringLiteral("中央区"), text), ElementsAre(chuo));
        EXPECT_THAT(in(hokkaido, QString(), text), ElementsAre(city, ward));
        EXPECT_THAT(in(QString(), QStringLiteral("中央区"), text), ElementsAre(chuo));
        EXPECT_THAT(in(tokyo, QStringLiteral("札幌市"), text), IsEmpty());
        EXPECT_THAT(in(QStringLiteral("何処県"), QString(), text), IsEmpty());
    }
}

TEST_F(PostingListingTest, APlaceItselfIsWithoutItsParts)
{
    const QString hokkaido = QStringLiteral("北海道");
    add(at(hokkaido, QStringLiteral("札幌市中央区")));
    const qint64 city = add(at(hokkaido, QStringLiteral("札幌市"))).seq;
    const qint64 prefecture = add(at(hokkaido, QString())).seq;
    const qint64 nowhere = add(at(QString(), QString())).seq;
    const auto itself = [this](const QString& prefectureName, const QString& municipality,
                               const QString& text) {
        PostingQuery query;
        query.text = text;
        query.prefecture = prefectureName;
        query.municipality = municipality;
        query.placeItself = true;
        EXPECT_EQ(desk.search().count(query), found(query).size());
        return found(query);
    };
    for (const QString& text : {QString(), QStringLiteral("歓迎")}) {
        EXPECT_THAT(itself(hokkaido, QStringLiteral("札幌市"), text), ElementsAre(city));
        EXPECT_THAT(itself(hokkaido, {}, text), ElementsAre(prefecture));
        EXPECT_THAT(itself({}, {}, text), ElementsAre(nowhere));
    }
}

TEST_F(PostingListingTest, ThoseWithoutAnOccupationAreFoundForThemselves)
{
    add(nursePosting());
    Posting open = nursePosting();
    open.occupation.reset();
    const qint64 seq = add(open).seq;
    PostingQuery query;
    query.occupationUnstated = true;
    for (const QString& text : {QString(), QStringLiteral("歓迎")}) {
        query.text = text;
        EXPECT_THAT(found(query), ElementsAre(seq));
        EXPECT_EQ(desk.search().count(query), 1);
    }
}

TEST_F(PostingListingTest, AMunicipalityDoesNotCoverLongerNames)
{
    const qint64 town = add(at(tokyo, QStringLiteral("新宿"))).seq;
    add(at(tokyo, QStringLiteral("新宿区")));
    PostingQuery query;
    query.municipality = QStringLiteral("新宿");
    EXPECT_THAT(found(query), ElementsAre(town));
}

TEST_F(PostingListingTest, OccupationAndTextFilterTogether)
{
    Posting midwife = nursePosting();
    midwife.occupation = Occupation::Midwife;
    const qint64 seq = add(midwife).seq;
    add(nursePosting());
    PostingQuery query;
    query.occupation = Occupation::Midwife;
    EXPECT_THAT(found(query), ElementsAre(seq));
    query.text = QStringLiteral("歓迎");
    EXPECT_THAT(found(query), ElementsAre(seq));
    query.text = QStringLiteral("無い語");
    EXPECT_THAT(found(query), IsEmpty());
}

TEST_F(PostingListingTest, FiltersFollowChanges)
{
    const StoredPosting stored = add(nursePosting());
    Posting moved = at(QStringLiteral("大阪府"), QStringLiteral("堺市堺区"));
    moved.occupation = Occupation::Pharmacist;
    desk.postings.revise(stored.seq, moved, 1, origin);
    PostingQuery query;
    query.occupation = Occupation::Pharmacist;
    query.prefecture = QStringLiteral("大阪府");
    query.municipality = QStringLiteral("堺市");
    EXPECT_THAT(found(query), ElementsAre(stored.seq));
    query.occupation = Occupation::Nurse;
    EXPECT_THAT(found(query), IsEmpty());
}

namespace {

/// Sorts before what it should stand before, by the natural direction.
auto orderKey(PostingOrder order, const StoredPosting& s)
{
    const Posting& p = s.posting;
    switch (order) {
    case PostingOrder::Occupation:
        return std::tuple(QString(), qint64(*p.occupation), qint64(0));
    case PostingOrder::Start:
        return std::tuple(QString(), p.employment.start->toJulianDay(), qint64(0));
    case PostingOrder::Pay:
        return std::tuple(QString(), qint64(*p.pay.basis), -p.pay.amount->amount());
    case PostingOrder::Seats:
        return std::tuple(QString(), qint64(-s.seatsLeft()), qint64(0));
    case PostingOrder::Urgency:
        return std::tuple(QString(), qint64(-s.urgency), qint64(0));
    case PostingOrder::Reference:
        return std::tuple(s.reference, qint64(0), qint64(0));
    case PostingOrder::Municipality: // Sapporo, Sendai, Shinjuku: north to south as their codes
        return std::tuple(
            QString(), qint64(QStringLiteral("札仙新").indexOf(p.workplace.municipality.front())), qint64(0));
    case PostingOrder::Newest:
        break;
    }
    return std::tuple(QString(), qint64(0), qint64(0));
}

} // namespace

class PostingOrderTest : public PostingListingTest, public testing::WithParamInterface<PostingOrder>
{
protected:
    void SetUp() override
    {
        QRandomGenerator random(11);
        const QList<Workplace> places{
            {{}, {}, QStringLiteral("北海道"), QStringLiteral("札幌市中央区"), {}, {}},
            {{}, {}, QStringLiteral("宮城県"), QStringLiteral("仙台市青葉区"), {}, {}},
            {{}, {}, tokyo, QStringLiteral("新宿区"), {}, {}}};
        for (int i = 0; i < 60; ++i) {
            Posting posting = randomPosting(random);
            posting.workplace = places.at(random.bounded(3));
            posting.pay.basis = static_cast<PayBasis>(random.bounded(3));
            posting.pay.amount = Yen::make(1000 + 100 * random.bounded(4));
            posting.remarks = QStringLiteral("共通");
            const StoredPosting stored = add(posting);
            desk.postings.setUrgency(stored.seq, random.bounded(3), origin);
        }
    }
};

TEST_P(PostingOrderTest, SortsByItsKeyAndTheNewestFirstAmongEquals)
{
    QList<StoredPosting> postings;
    desk.postings.forEach(StatusFilter::All, [&postings](const StoredPosting& stored) {
        postings.append(stored);
        return true;
    });
    std::ranges::sort(postings, [](const StoredPosting& a, const StoredPosting& b) {
        const auto left = orderKey(GetParam(), a);
        const auto right = orderKey(GetParam(), b);
        return left != right ? left < right : a.seq > b.seq;
    });
    QList<qint64> expected;
    for (const StoredPosting& stored : postings)
        expected.append(stored.seq);
    PostingQuery query;
    query.status = StatusFilter::All;
    query.order = GetParam();
    for (const QString& text : {QString(), QStringLiteral("共通")}) {
        query.text = text;
        query.descending = false;
        EXPECT_EQ(found(query), expected);
        EXPECT_EQ(desk.search().first(query, 7), expected.first(7));
        query.descending = true;
        EXPECT_EQ(found(query), QList<qint64>(expected.rbegin(), expected.rend()));
    }
}

TEST_P(PostingOrderTest, TheFirstAndTheCountAreThoseOfTheWholeList)
{
    for (const auto status : {StatusFilter::Open, StatusFilter::Closed, StatusFilter::All}) {
        for (const QString& text : {QString(), QStringLiteral("病院"), QStringLiteral("9")}) {
            PostingQuery query;
            query.text = text;
            query.status = status;
            query.order = GetParam();
            const QList<qint64> all = found(query);
            const std::atomic_bool wanted = false;
            EXPECT_EQ(desk.search().first(query, 10), all.first(std::min<qsizetype>(10, all.size())));
            EXPECT_EQ(desk.search().count(query), all.size());
            EXPECT_EQ(desk.search().count(query, &wanted), all.size());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Orders, PostingOrderTest,
                         testing::Values(PostingOrder::Newest, PostingOrder::Reference,
                                         PostingOrder::Occupation, PostingOrder::Municipality,
                                         PostingOrder::Start, PostingOrder::Pay, PostingOrder::Seats,
                                         PostingOrder::Urgency));

TEST_F(PostingListingTest, PagesOfPostingsKeepTheOrderAskedFor)
{
    QList<qint64> seqs;
    for (int i = 0; i < 230; ++i)
        seqs.prepend(add(nursePosting()).seq);
    seqs.insert(2, 999);
    const QList<StoredPosting> page = desk.postings.bySeqs(seqs);
    QList<qint64> read;
    for (const StoredPosting& stored : page)
        read.append(stored.seq);
    seqs.removeAt(2);
    EXPECT_EQ(read, seqs);
}

TEST_F(PostingListingTest, AnUnwantedAnswerIsGivenUp)
{
    add(nursePosting());
    const std::atomic_bool cancelled = true;
    PostingQuery query;
    EXPECT_TRUE(desk.search().all(query, &cancelled).empty());
    query.text = QStringLiteral("歓迎");
    EXPECT_EQ(desk.search().count(query, &cancelled), 0);
}

TEST_F(PostingListingTest, NoReadKeepsAResultOpen)
{
    add(nursePosting());
    PostingQuery query;
    query.text = QStringLiteral("歓迎");
    desk.search().first(query, 1);
    desk.search().count(query);
    desk.search().all(query);
    desk.postings.bySeq(1);
    desk.postings.history(1);
    EXPECT_THAT(desk.database.openResults(), IsEmpty());
}

} // namespace kakehashi::test
