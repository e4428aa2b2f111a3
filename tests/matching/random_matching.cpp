// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/random_matching.h"

#include "core/base/place.h"
#include "tests/support/sample_values.h"

namespace kakehashi::test {

namespace {

template<typename T>
const T& anyOf(QRandomGenerator& random, const std::vector<T>& choices)
{
    return choices.at(random.bounded(static_cast<quint32>(choices.size())));
}

bool chance(QRandomGenerator& random, int in)
{
    return random.bounded(in) == 0;
}

StoredPosting randomStored(QRandomGenerator& random, qint64 seq)
{
    StoredPosting stored = test::stored(test::randomPosting(random), seq);
    const place::Municipality& at = anyOf(random, place::municipalities());
    stored.posting.workplace.prefecture = chance(random, 2) ? QStringLiteral("東京都") : at.prefecture;
    stored.posting.workplace.municipality =
        stored.posting.workplace.prefecture == at.prefecture ? at.name : QStringLiteral("港区");
    if (chance(random, 3)) {
        stored.posting.hours.start = QTime(random.bounded(24), 0);
        stored.posting.hours.end = QTime(random.bounded(24), 30);
    }
    stored.state = chance(random, 10)   ? PostingState::Closed
                   : chance(random, 10) ? PostingState::Draft
                                        : PostingState::Open;
    stored.hired = random.bounded(4);
    stored.urgency = random.bounded(3);
    return stored;
}

} // namespace

Applicant randomApplicant(QRandomGenerator& random)
{
    Applicant applicant = test::nurseApplicant();
    applicant.licences.clear();
    for (int n = random.bounded(3); n > 0; --n)
        applicant.licences.append(
            {Vocabulary<Occupation>::terms().at(random.bounded(11U)).value, {}, {}, {}, {}});
    if (chance(random, 2))
        applicant.wishes.occupations = TermSet<Occupation>::fromBits(random.generate());
    if (chance(random, 3))
        applicant.wishes.dutiesRefused = {Vocabulary<Duty>::terms().at(random.bounded(5U)).value};
    if (chance(random, 2))
        applicant.wishes.prefectures.clear();
    if (chance(random, 3)) {
        const place::Municipality& at = anyOf(random, place::municipalities());
        applicant.wishes.municipalities = {at.prefecture + at.name, QStringLiteral("北海道札幌市")};
    }
    if (chance(random, 3))
        applicant.wishes.maxDistanceKm = random.bounded(500);
    applicant.wishes.availableFrom = QDate(2020, 6, 1).addDays(random.bounded(400));
    if (chance(random, 2))
        applicant.wishes.availableTo = applicant.wishes.availableFrom->addDays(random.bounded(100));
    if (chance(random, 2))
        applicant.wishes.nightDuty = chance(random, 2);
    return applicant;
}

PostingIndex indexOf(const QList<StoredPosting>& postings)
{
    PostingIndex index;
    for (const StoredPosting& stored : postings)
        index.add(stored);
    return index;
}

QList<StoredPosting> randomPostings(QRandomGenerator& random, int count)
{
    QList<StoredPosting> postings;
    for (int seq = 1; seq <= count; ++seq)
        postings.append(randomStored(random, seq));
    return postings;
}

} // namespace kakehashi::test
