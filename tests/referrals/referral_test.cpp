// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/referral.h"

#include "core/referrals/event_content.h"
#include "core/referrals/referral_rules.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using referral_rules::Step;

namespace {

const QDate today(2020, 6, 2);

ReferralEvent event(int number, std::optional<Stage> stage, int takesBack = 0)
{
    ReferralEvent made;
    made.number = number;
    made.day = today;
    made.stage = stage;
    made.takesBack = takesBack;
    return made;
}

Referral standingAt(Stage stage)
{
    Referral referral;
    referral.reference = u"S13-2020-000001"_s;
    referral.stage = stage;
    referral.events = {event(1, stage)};
    return referral;
}

Step to(Stage stage, QDate day = today)
{
    Step step;
    step.to = stage;
    step.day = day;
    return step;
}

} // namespace

TEST(Referral, StandsAtItsNewestStepThatWasNotTakenBack)
{
    EXPECT_EQ(standing({}), nullptr);
    QList<ReferralEvent> events{event(1, Stage::Inquiry), event(2, Stage::Application)};
    EXPECT_EQ(standing(events)->number, 2);
    events.append(event(3, std::nullopt, 2));
    EXPECT_EQ(standing(events)->number, 1);
    events.append(event(4, Stage::Interview));
    EXPECT_EQ(standing(events)->number, 4);
    events.append(event(5, std::nullopt, 4));
    EXPECT_EQ(standing(events)->number, 1) << "what was taken back stays so";
}

// domain.md §6: inquiry → application → interview → hired / not hired / declined / withdrawn.
TEST(Referral, GoesForwardOnly)
{
    const QList<Stage> all{Stage::Inquiry,  Stage::Application, Stage::Interview, Stage::Hired,
                           Stage::NotHired, Stage::Declined,    Stage::Withdrawn};
    for (const Stage from : all) {
        for (const Stage next : all) {
            const bool again = from == Stage::Interview && next == Stage::Interview;
            const bool allowed = !isLast(from) && (next > from || again);
            EXPECT_EQ(referral_rules::obstacles(standingAt(from), to(next), today).isEmpty(), allowed)
                << qPrintable(codeOf(from)) << " to " << qPrintable(codeOf(next));
        }
    }
}

TEST(Referral, HasItsStepsOnDaysThatCanBe)
{
    const Referral referral = standingAt(Stage::Inquiry);
    const auto fits = [&](Stage stage, QDate day) {
        return referral_rules::obstacles(referral, to(stage, day), today).isEmpty();
    };
    EXPECT_FALSE(fits(Stage::Application, today.addDays(-1))) << "before the inquiry";
    EXPECT_FALSE(fits(Stage::Application, today.addDays(1)));
    EXPECT_FALSE(fits(Stage::NotHired, today.addDays(1)));
    EXPECT_FALSE(fits(Stage::Application, QDate()));
    EXPECT_TRUE(fits(Stage::Interview, today.addDays(7)));
    EXPECT_TRUE(fits(Stage::Hired, today.addDays(13))) << "the first working day";
}

TEST(Referral, AgreesOnConditionsWithAHireOnly)
{
    Step step = to(Stage::Interview);
    step.conditions = {{.field = u"pay.amount_yen"_s, .posted = {}, .agreed = u"2,000円"_s}};
    EXPECT_FALSE(referral_rules::obstacles(standingAt(Stage::Inquiry), step, today).isEmpty());
    step.to = Stage::Hired;
    EXPECT_TRUE(referral_rules::obstacles(standingAt(Stage::Inquiry), step, today).isEmpty());
}

// domain.md §1: working conditions are negotiated; the interview is where that is written down.
TEST(Referral, NotesWhatWasAskedAndOfferedAtAnInterviewOnly)
{
    Step step = to(Stage::Interview);
    step.conditions = {
        {.field = u"pay.amount_yen"_s, .posted = {}, .asked = u"2,000円"_s, .offered = u"1,900円"_s}};
    EXPECT_TRUE(referral_rules::obstacles(standingAt(Stage::Inquiry), step, today).isEmpty());
    step.to = Stage::NotHired;
    EXPECT_FALSE(referral_rules::obstacles(standingAt(Stage::Inquiry), step, today).isEmpty());
}

TEST(Referral, ConditionDiffersOnlyWhereSomethingElseWasAgreed)
{
    EXPECT_FALSE((NegotiatedItem{u"hours.start"_s, u"08:45"_s, u"10:00"_s, {}, {}}.differs()));
    EXPECT_FALSE((NegotiatedItem{u"hours.start"_s, u"08:45"_s, {}, {}, u"08:45"_s}.differs()));
    EXPECT_TRUE((NegotiatedItem{u"hours.start"_s, u"08:45"_s, {}, {}, u"09:00"_s}.differs()));
}

TEST(Referral, CodesComeBackAsTheyWere)
{
    for (int i = 0; i < 7; ++i)
        EXPECT_EQ(stageOf(codeOf(static_cast<Stage>(i))), static_cast<Stage>(i));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(tellingChannelOf(codeOf(static_cast<TellingChannel>(i))), static_cast<TellingChannel>(i));
    EXPECT_EQ(groundOf(u"application"_s), Ground::Application);
    EXPECT_EQ(groundOf(u"curiosity"_s), std::nullopt);
}

TEST(Referral, ContentOfAnEventComesBackAsItWas)
{
    ReferralEvent written = event(3, Stage::Hired);
    written.note = u"「月曜から」\n電話で確認"_s;
    written.place = u"https://meet.example.jp/x?a=1&b=2"_s;
    written.time = QTime(14, 30);
    written.conditions = {{u"hours.start"_s, u"08:45"_s, u"10:00"_s, u"09:30"_s, u"09:00"_s}};
    const ReferralEvent read = event_content::read(event_content::write(written), u"S1"_s);
    EXPECT_EQ(read.note, written.note);
    EXPECT_EQ(read.place, written.place);
    EXPECT_EQ(read.time, written.time);
    EXPECT_EQ(read.conditions, written.conditions);
}

} // namespace kakehashi::test
