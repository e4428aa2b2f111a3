// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message.h"

#include <gmock/gmock.h>

namespace kakehashi::feed {
namespace {

using testing::ElementsAre;

TEST(Mbox, DividesMessagesWithEitherLineEnd)
{
    for (const QByteArray& end : {QByteArray("\n"), QByteArray("\r\n")}) {
        const QByteArray one = "Subject: one" + end + end + "first" + end;
        const QByteArray two = "Subject: two" + end + end + "second" + end;
        const QByteArray from = "From a@example.jp Mon Jun  1 09:05:00 2020" + end;
        EXPECT_THAT(splitMbox(from + one + end + from + two), ElementsAre(one, two));
    }
}

TEST(Mbox, UnquotesOneMarkOfEveryQuotedFromLine)
{
    const QByteArray box = "From a Mon\nSubject: x\n\n>From here\n>>From there\n> From elsewhere\n";
    EXPECT_THAT(splitMbox(box), ElementsAre("Subject: x\n\nFrom here\n>From there\n> From elsewhere\n"));
}

TEST(Mbox, AFromLineInsideABodyStartsNoMessage)
{
    const QByteArray body =
        "Subject: x\n\nwritten\nFrom here on: all\n\nFrom Tokyo with greetings\nand no header\n";
    EXPECT_THAT(splitMbox("From a Mon\n" + body), ElementsAre(body));
}

TEST(Mbox, KeepsAMessageWhoseEnvelopeLineWasLost)
{
    EXPECT_THAT(splitMbox("Subject: x\n\nbody\n"), ElementsAre("Subject: x\n\nbody\n"));
    EXPECT_TRUE(splitMbox({}).isEmpty());
}

} // namespace
} // namespace kakehashi::feed
