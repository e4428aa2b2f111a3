// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/places.h"

#include "ui/feed/feed_screen.h"
#include "ui/ledgers/ledgers_screen.h"
#include "ui/postings/postings_screen.h"
#include "ui/referrals/referrals_screen.h"
#include "ui/training/training_screen.h"
#include "ui/walk_in/walk_in_screen.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

Place postingsPlace()
{
    return {QStringLiteral("postings"),
            Words::tr("Postings"),
            [](Desk& desk, QWidget* parent) { return new PostingsScreen(desk, parent); },
            [](Desk& desk) { return desk.search().count({}); },
            {}};
}

Place feedPlace(MailFetcher& fetcher)
{
    return {
        QStringLiteral("feed"), Words::tr("Feed"),
        [&fetcher](Desk& desk, QWidget* parent) { return new FeedScreen(desk, fetcher, parent); },
        [](Desk& desk) { return feedWaiting(desk); },
        [](Screen& screen, const QStringList& files) { static_cast<FeedScreen&>(screen).openFiles(files); }};
}

Place walkInPlace()
{
    return {QStringLiteral("walkIn"),
            Words::tr("Walk-in"),
            [](Desk& desk, QWidget* parent) { return new WalkInScreen(desk, parent); },
            {},
            {}};
}

Place referralsPlace()
{
    return {QStringLiteral("referrals"),
            Words::tr("Referrals"),
            [](Desk& desk, QWidget* parent) { return new ReferralsScreen(desk, parent); },
            [](Desk& desk) { return desk.referrals().openCount(); },
            {}};
}

Place trainingPlace()
{
    return {QStringLiteral("training"),
            Words::tr("Training"),
            [](Desk& desk, QWidget* parent) { return new TrainingScreen(desk, parent); },
            [](Desk& desk) { return lateTrainings(desk); },
            {}};
}

Place ledgersPlace()
{
    return {QStringLiteral("ledgers"),
            Words::tr("Ledgers"),
            [](Desk& desk, QWidget* parent) { return new LedgersScreen(desk, parent); },
            {},
            {}};
}

} // namespace

std::vector<Place> deskPlaces(MailFetcher& fetcher)
{
    return {postingsPlace(),  feedPlace(fetcher), walkInPlace(),
            referralsPlace(), trainingPlace(),    ledgersPlace()};
}

} // namespace kakehashi
