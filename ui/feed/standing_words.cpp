// SPDX-License-Identifier: GPL-3.0-or-later
// Where a message stands, in words.
#include "ui/feed/feed_words.h"

namespace kakehashi::feed_words {

namespace {

struct StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(StandingWords)
};

} // namespace

QString label(Standing standing)
{
    switch (standing) {
    case Standing::ToLookAt:
        return StandingWords::tr("to look at");
    case Standing::Waiting:
        return StandingWords::tr("waiting");
    case Standing::Held:
        return StandingWords::tr("rows held");
    case Standing::PartlyRead:
        return StandingWords::tr("partly read");
    case Standing::Taken:
        return StandingWords::tr("taken in");
    case Standing::NoFeed:
        return StandingWords::tr("no list");
    case Standing::Failed:
        return StandingWords::tr("failed");
    case Standing::Ignored:
        break;
    }
    return StandingWords::tr("ignored");
}

QChar mark(Standing standing)
{
    switch (standing) {
    case Standing::ToLookAt:
        return u'●';
    case Standing::Waiting:
        return u'？';
    case Standing::Held:
        return u'！';
    case Standing::PartlyRead:
        return u'△';
    case Standing::Taken:
        return u'✔';
    case Standing::NoFeed:
        return u'–';
    case Standing::Failed:
        return u'✗';
    case Standing::Ignored:
        break;
    }
    return u'○';
}

Standing standingOf(const Arrival& arrival)
{
    switch (arrival.state) {
    case ArrivalState::Arrived:
    case ArrivalState::Waiting:
        return Standing::Waiting;
    case ArrivalState::Taken:
        return Standing::Taken;
    case ArrivalState::NoFeed:
        return Standing::NoFeed;
    case ArrivalState::Failed:
        return Standing::Failed;
    case ArrivalState::Ignored:
        break;
    }
    return Standing::Ignored;
}

QString shortReason(const Arrival& arrival)
{
    if (arrival.state == ArrivalState::Arrived)
        return StandingWords::tr("just came");
    if (arrival.state != ArrivalState::Waiting)
        return label(standingOf(arrival));
    if (arrival.reason == unknownSender)
        return StandingWords::tr("unknown sender");
    if (arrival.reason == distrustedSender)
        return StandingWords::tr("sender asked about");
    return arrival.reason == unreadable ? StandingWords::tr("cannot be read") : label(Standing::Waiting);
}

QString reason(const Arrival& arrival)
{
    const QString& sender = arrival.envelope.sender;
    switch (arrival.state) {
    case ArrivalState::Arrived:
        return StandingWords::tr("It has just come and is looked at with the next fetching.");
    case ArrivalState::Waiting:
        if (arrival.reason == unknownSender)
            return StandingWords::tr("Nobody has decided about %1 yet. Look whether it is a sender of "
                                     "postings, then take it in or ignore it.")
                .arg(sender);
        if (arrival.reason == distrustedSender)
            return StandingWords::tr("What %1 sends is taken in only when somebody says so, each time.")
                .arg(sender);
        return StandingWords::tr("Nothing of it could be read. Look at the message, and ask the sender for "
                                 "another form.");
    case ArrivalState::NoFeed:
        return arrival.hasBytes
                   ? StandingWords::tr("It holds no list of postings and was left alone.")
                   : StandingWords::tr("It held no list of postings. Its content was disposed of.");
    case ArrivalState::Failed:
        return arrival.reason;
    case ArrivalState::Taken:
        return StandingWords::tr("It was taken in.");
    case ArrivalState::Ignored:
        break;
    }
    return arrival.hasBytes ? StandingWords::tr("Somebody put it aside. It can still be taken in.")
                            : StandingWords::tr("Somebody put it aside. Its content is not here.");
}

} // namespace kakehashi::feed_words
