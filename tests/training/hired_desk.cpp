// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/training/hired_desk.h"

#include "tests/support/sample_values.h"

namespace kakehashi::test {

namespace {

const QDate referringDay(2020, 6, 2);

} // namespace

Applicant hireable(const QString& name)
{
    Applicant applicant = nurseApplicant();
    applicant.name = name;
    return applicant;
}

Referral hire(Desk& desk, const StoredApplicant& applicant, const StoredPosting& posting, QDate from)
{
    const Referred referred = desk.referrals().refer(
        {applicant.seq, posting.seq, Ground::Application, TellingChannel::Counter, {}});
    referral_rules::Step step;
    step.to = Stage::Hired;
    step.day = from;
    return desk.referrals().step(referred.referral.seq, step).referral;
}

HiredDesk::HiredDesk(QDate today)
{
    DeskSettings settings;
    settings.name = QStringLiteral("東京都調整本部");
    settings.phone = QStringLiteral("03-0000-0000");
    m_desk = Desk::create(path(), settings, Clock(referringDay));
    m_desk->audit().setActor(QStringLiteral("佐藤"));
    Posting posting = nursePosting();
    posting.headcount = 30;
    m_posting = m_desk->postings().add(posting, PostingState::Open, {QStringLiteral("佐藤"), {}, {}});
    onDay(today);
}

void HiredDesk::onDay(QDate day)
{
    m_desk.reset();
    m_desk = Desk::open(path(), Clock(day));
    m_desk->audit().setActor(QStringLiteral("佐藤"));
}

Referral HiredDesk::hired(const QString& name, QDate from)
{
    // Beside the desk of today, which stays open: a caller may already hold a reference into it.
    const std::unique_ptr<Desk> earlier = Desk::open(path(), Clock(referringDay));
    earlier->audit().setActor(QStringLiteral("佐藤"));
    return hire(*earlier, earlier->applicants().add(hireable(name)), m_posting, from);
}

HireKey hireOf(const Referral& referral)
{
    HireKey key{referral.seq, 0};
    for (const ReferralEvent& event : referral.events) {
        if (event.stage == Stage::Hired)
            key.number = event.number;
    }
    return key;
}

} // namespace kakehashi::test
