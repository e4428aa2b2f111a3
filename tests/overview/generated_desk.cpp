// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/overview/generated_desk.h"

#include "core/store/transaction.h"
#include "tests/support/sample_values.h"
#include "tests/training/hired_desk.h"

#include <array>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

qint64 noon(QDate day)
{
    return QDateTime(day, QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
}

class Generator
{
public:
    Generator(Desk& desk, quint32 seed) : m_desk(desk), m_random(seed) {}

    void run()
    {
        for (int i = 0; i < 40; ++i)
            posting();
        for (int i = 0; i < 25; ++i)
            referral(i);
        for (const qint64 seq : std::as_const(m_toClose)) {
            const auto stored = m_desk.postings().bySeq(seq);
            m_desk.postings().close(seq, oneIn(2) ? CloseReason::Filled : CloseReason::Withdrawn, m_origin);
            QDate day = dayAfter(QDate(2020, 6, 10));
            backdateChange(m_desk, seq, stored->version + 1, day);
            if (!oneIn(3))
                continue;
            m_desk.postings().reopen(seq, m_origin);
            backdateChange(m_desk, seq, stored->version + 2, dayAfter(day));
        }
        for (int i = 0; i < 3; ++i)
            merge();
    }

private:
    bool oneIn(int many) { return m_random.bounded(many) == 0; }
    QDate dayAfter(QDate day) { return std::min(day.addDays(m_random.bounded(12)), m_desk.today()); }

    void posting()
    {
        static const std::array<std::pair<QString, QString>, 6> places{{{u"東京都"_s, u"新宿区"_s},
                                                                        {u"東京都"_s, u"中野区"_s},
                                                                        {u"東京都"_s, u"八王子市"_s},
                                                                        {u"北海道"_s, u"札幌市中央区"_s},
                                                                        {u"埼玉県"_s, u"川口市"_s},
                                                                        {u"埼玉県"_s, u"所沢市"_s}}};
        Posting made = randomPosting(m_random);
        if (oneIn(2))
            made.occupation = Occupation::Nurse;
        if (oneIn(8))
            made.headcount.reset();
        const auto& place = places[static_cast<std::size_t>(m_random.bounded(6))];
        made.workplace.prefecture = place.first;
        made.workplace.municipality = place.second;
        const StoredPosting stored =
            m_desk.postings().add(made, oneIn(10) ? PostingState::Draft : PostingState::Open, m_origin);
        const QDate received = QDate(2020, 5, 1).addDays(m_random.bounded(61));
        backdateChange(m_desk, stored.seq, 1, received);
        if (stored.state == PostingState::Draft)
            return;
        if (made.occupation == Occupation::Nurse && made.headcount && *made.headcount > 1 &&
            made.employment.end >= m_desk.today())
            m_open.append(stored.seq);
        else if (oneIn(2))
            m_toClose.append(stored.seq);
        if (oneIn(3))
            revise(stored, received);
    }

    /// Two postings that people were referred to turn out to be one.
    void merge()
    {
        if (m_open.size() < 2)
            return;
        const qint64 away = m_open.takeAt(m_random.bounded(static_cast<int>(m_open.size())));
        const auto kept =
            m_desk.postings().bySeq(m_open.at(m_random.bounded(static_cast<int>(m_open.size()))));
        m_desk.postings().merge(kept->seq, away, kept->posting, kept->version, m_origin);
    }

    void revise(const StoredPosting& stored, QDate received)
    {
        Posting changed = stored.posting;
        changed.remarks = u"夜勤の相談可"_s;
        changed.contact.name = u"架空　改"_s;
        m_desk.postings().revise(stored.seq, changed, 1, m_origin);
        const QDate day = dayAfter(received);
        backdateChange(m_desk, stored.seq, 2, day);
        if (!oneIn(3))
            return;
        m_desk.postings().revise(stored.seq, stored.posting, 2, m_origin);
        backdateChange(m_desk, stored.seq, 3, dayAfter(day));
    }

    void referral(int index)
    {
        if (m_open.isEmpty())
            return;
        const qint64 posting = m_open.at(m_random.bounded(static_cast<int>(m_open.size())));
        if (m_desk.postings().bySeq(posting)->seatsLeft() < 1)
            return;
        const auto applicant = m_desk.applicants().add(hireable(u"試験　%1"_s.arg(index)));
        m_referral = m_desk.referrals()
                         .refer({applicant.seq,
                                 posting,
                                 oneIn(2) ? Ground::Inquiry : Ground::Application,
                                 TellingChannel::Phone,
                                 {}})
                         .referral;
        m_day = QDate(2020, 5, 20).addDays(m_random.bounded(42));
        dated(m_day);
        switch (m_random.bounded(6)) {
        case 0:
            return;
        case 1:
            step(Stage::Withdrawn);
            break;
        case 2:
            step(Stage::NotHired);
            break;
        case 3:
            step(Stage::Interview);
            step(Stage::Hired);
            break;
        default:
            step(Stage::Hired);
        }
        if (oneIn(3)) {
            m_referral = m_desk.referrals().takeBack(m_referral.seq, {});
            dated(m_day);
        } else if (m_referral.stage == Stage::Hired && m_entered <= m_desk.today() && oneIn(3)) {
            leave();
        }
    }

    void step(Stage stage)
    {
        referral_rules::Step step;
        step.to = stage;
        step.day = m_desk.today();
        m_referral = m_desk.referrals().step(m_referral.seq, step).referral;
        m_day = dayAfter(m_day);
        dated(stage == Stage::Hired || stage == Stage::Interview ? m_day.addDays(m_random.bounded(9))
                                                                 : m_day);
    }

    /// Whoever was hired leaves, and the seat is offered again; or that was a mistake.
    void leave()
    {
        const HireKey hire{m_referral.seq, m_referral.events.constLast().number};
        m_desk.tenures().enter(hire, {TenureKind::Ended, m_desk.today(), std::nullopt, u"転居"_s});
        if (oneIn(3))
            m_desk.tenures().takeBack(hire, TenureKind::Ended, u"別人"_s);
        else
            m_desk.replacements().enter(hire, {});
    }

    void dated(QDate day)
    {
        const int number = m_referral.events.constLast().number;
        m_entered = day;
        backdateEvent(m_desk, m_referral.seq, number, m_day);
        m_desk.database().run(u"UPDATE referral_events SET day = ? WHERE referral_seq = ? AND number = ?"_s,
                              {day.toString(Qt::ISODate), m_referral.seq, number});
    }

    Desk& m_desk;
    QRandomGenerator m_random;
    const PostingOrigin m_origin{u"佐藤"_s, {}, {}};
    QList<qint64> m_open; ///< to be referred to
    QList<qint64> m_toClose;
    Referral m_referral;
    QDate m_day;
    QDate m_entered; ///< what the last event is dated
};

} // namespace

void generate(Desk& desk, quint32 seed)
{
    Transaction transaction(desk.database());
    Generator(desk, seed).run();
    transaction.commit();
}

void backdateChange(Desk& desk, qint64 posting, int version, QDate day)
{
    desk.database().run(u"UPDATE posting_changes SET at = ? WHERE posting_seq = ? AND version = ?"_s,
                        {noon(day), posting, version});
}

void backdateEvent(Desk& desk, qint64 referral, int number, QDate day)
{
    desk.database().run(u"UPDATE referral_events SET at = ? WHERE referral_seq = ? AND number = ?"_s,
                        {noon(day), referral, number});
}

} // namespace kakehashi::test
