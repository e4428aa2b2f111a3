// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/places.h"

#include "ui/feed/feed_screen.h"
#include "ui/ledgers/ledgers_screen.h"
#include "ui/overview/overview_screen.h"
#include "ui/postings/postings_screen.h"
#include "ui/referrals/referrals_screen.h"
#include "ui/today/today_screen.h"
#include "ui/training/training_screen.h"
#include "ui/walk_in/walk_in_screen.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct PlacesWords
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

Place todayPlace()
{
    return {QStringLiteral("today"),
            PlacesWords::tr("Today"),
            [](Desk& desk, QWidget* parent) { return new TodayScreen(desk, parent); },
            [](Desk& desk) { return agenda::itemsOf(desk).size(); },
            {}};
}

Place postingsPlace(MailFetcher& fetcher)
{
    return {QStringLiteral("postings"),
            PlacesWords::tr("Postings"),
            [&fetcher](Desk& desk, QWidget* parent) {
                return new PostingsScreen(desk, parent, &fetcher.passwords());
            },
            [](Desk& desk) { return desk.search().count({}); },
            {}};
}

Place feedPlace(MailFetcher& fetcher)
{
    return {
        QStringLiteral("feed"), PlacesWords::tr("Feed"),
        [&fetcher](Desk& desk, QWidget* parent) { return new FeedScreen(desk, fetcher, parent); },
        [](Desk& desk) { return feedWaiting(desk); },
        [](Screen& screen, const QStringList& files) { static_cast<FeedScreen&>(screen).openFiles(files); }};
}

Place walkInPlace(MailFetcher& fetcher)
{
    return {QStringLiteral("walkIn"),
            PlacesWords::tr("Walk-in"),
            [&fetcher](Desk& desk, QWidget* parent) {
                return new WalkInScreen(desk, parent, &fetcher.passwords());
            },
            {},
            {}};
}

Place referralsPlace()
{
    return {QStringLiteral("referrals"),
            PlacesWords::tr("Referrals"),
            [](Desk& desk, QWidget* parent) { return new ReferralsScreen(desk, parent); },
            [](Desk& desk) { return desk.referrals().openCount(); },
            {}};
}

Place trainingPlace(MailFetcher& fetcher)
{
    return {QStringLiteral("training"),
            PlacesWords::tr("Training"),
            [&fetcher](Desk& desk, QWidget* parent) {
                return new TrainingScreen(desk, parent, &fetcher.passwords());
            },
            [](Desk& desk) { return lateTrainings(desk); },
            {}};
}

Place ledgersPlace()
{
    return {QStringLiteral("ledgers"),
            PlacesWords::tr("Ledgers"),
            [](Desk& desk, QWidget* parent) { return new LedgersScreen(desk, parent); },
            {},
            {}};
}

Place overviewPlace()
{
    return {QStringLiteral("overview"),
            PlacesWords::tr("Overview"),
            [](Desk& desk, QWidget* parent) { return new OverviewScreen(desk, parent); },
            {},
            {}};
}

} // namespace

std::vector<Place> deskPlaces(MailFetcher& fetcher)
{
    return {todayPlace(),     postingsPlace(fetcher), feedPlace(fetcher), walkInPlace(fetcher),
            referralsPlace(), trainingPlace(fetcher), ledgersPlace(),     overviewPlace()};
}

} // namespace kakehashi
