// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"
#include "tests/bench/matching_bench.h"
#include "tests/bench/posting_generator.h"

#include <QRandomGenerator>

namespace kakehashi::bench {

StoredPosting storedPosting(quint32 n)
{
    QRandomGenerator random(n + 1'000'000);
    StoredPosting stored;
    stored.seq = n + 1;
    stored.reference = QStringLiteral("13-2020-%1").arg(n + 1, 6, 10, QLatin1Char('0'));
    stored.posting = inventedPosting(n);
    stored.state = random.bounded(20) == 0 ? PostingState::Closed : PostingState::Open;
    stored.hired = random.bounded(10) == 0 ? *stored.posting.headcount : 0;
    stored.urgency = random.bounded(10) < 8 ? 0 : random.bounded(1, 3);
    return stored;
}

Applicant inventedApplicant(quint32 n)
{
    QRandomGenerator random(n + 2'000'000);
    const auto& places = place::municipalities();
    const place::Municipality& home = places[random.bounded(static_cast<quint32>(places.size()))];
    Applicant applicant;
    applicant.prefecture = home.prefecture;
    applicant.municipality = home.name;
    applicant.licences = {{static_cast<Occupation>(random.bounded(10)), QStringLiteral("1"),
                           QDate(2010, 4, 1), QStringLiteral("佐藤"), QDate(2020, 6, 1)}};
    applicant.experienceYears = random.bounded(30);
    Wishes& wishes = applicant.wishes;
    wishes.availableFrom = QDate(2020, 6, 15).addDays(random.bounded(30));
    if (random.bounded(2) == 0)
        wishes.availableTo = wishes.availableFrom->addDays(random.bounded(30, 300));
    if (random.bounded(3) == 0)
        wishes.prefectures = {home.prefecture};
    if (random.bounded(2) == 0)
        wishes.maxDistanceKm = random.bounded(10, 300);
    if (random.bounded(3) == 0)
        wishes.nightDuty = false;
    if (random.bounded(4) == 0)
        wishes.dutiesRefused = {Duty::MildCaseLodging};
    if (random.bounded(2) == 0)
        wishes.weekdays = {Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu};
    wishes.earliestStart = QTime(8, 0);
    wishes.latestEnd = QTime(18, 0);
    wishes.payFloor = PayFloor{PayBasis::Hourly, *Yen::make(random.bounded(1000, 5000))};
    applicant.consentDeskUse = QDate(2020, 6, 1);
    applicant.consentTellInstitutions = QDate(2020, 6, 1);
    return applicant;
}

} // namespace kakehashi::bench
