// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"

#include "core/agenda/agenda_words.h"
#include "core/desk_mail/desk_mails.h"
#include "core/referrals/follow_up.h"

#include <algorithm>

namespace kakehashi::agenda {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const QDateTime& moment)
{
    return moment.isValid() ? moment.toLocalTime().date() : QDate();
}

QDate earlier(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

Item item(Matter matter, qint64 subject, QDate since, const QString& words)
{
    Item made;
    made.matter = matter;
    made.subject = subject;
    made.since = since;
    made.words = words;
    return made;
}

/// Gathers item by item; an applicant or posting that comes up again is read once.
class Gathering
{
public:
    explicit Gathering(Desk& desk) : m_desk(desk) {}

    QList<Item> take() { return std::move(m_items); }

    void referrals()
    {
        const QList<Referral> open = m_desk.referrals().open();
        for (const Referral& referral : open) {
            if (referral.stage == Stage::Interview)
                interview(referral);
        }
        const auto waiting = follow_up::waiting(open, m_desk.today(), m_desk.settings().chaseAfterDays);
        for (const follow_up::Waiting& each : waiting) {
            if (!each.isLate)
                continue;
            Item late = item(Matter::Unanswered, each.referral.seq, each.since,
                             words::unanswered(each.referral.stage, each.workingDays, about(each.referral)));
            late.isLate = true;
            m_items.append(late);
        }
    }

    void hires()
    {
        const int dueDays = m_desk.settings().trainingDueDays;
        for (const Training& training : m_desk.training().all()) {
            if (!training.isLate(m_desk.today(), dueDays))
                continue;
            addAboutHire(Matter::TrainingLate, training.hire, training.hiredOn, [&](const QString& about) {
                return words::trainingLate(training.daysSinceHire(m_desk.today()), about);
            });
            m_items.back().isLate = true;
        }
        for (const Tenure& tenure : m_desk.tenures().due()) {
            if (const auto what = tenure.due(m_desk.today()))
                addAboutHire(Matter::HireToAsk, tenure.hire, tenure.dueOn(*what),
                             [&](const QString& about) { return words::hireToAsk(*what, about); });
        }
    }

    void fullPostings()
    {
        for (const qint64 seq : m_desk.referrals().filledPostings()) {
            if (const auto stored = m_desk.postings().bySeq(seq))
                m_items.append(item(Matter::Full, seq, dayOf(stored->updatedAt),
                                    words::full(m_desk.referrals().tellable(*stored))));
        }
    }

    void messages()
    {
        Item toDecide = item(Matter::MessageToDecide, 0, {}, {});
        Item unread = item(Matter::MessageUnread, 0, {}, {});
        toDecide.count = unread.count = 0;
        for (const Arrival& arrival : m_desk.arrivals().all(ArrivalState::Waiting))
            count(arrival.reason == unreadable ? unread : toDecide, arrival);
        Item failed = item(Matter::MessageFailed, 0, {}, {});
        failed.count = 0;
        for (const Arrival& arrival : m_desk.arrivals().all(ArrivalState::Failed))
            count(failed, arrival);
        for (Item& each : QList<Item>{toDecide, unread, failed})
            addCounted(std::move(each));
        Item partly = item(Matter::MessagePartlyRead, 0, {}, {});
        partly.count = 0;
        const QMap<qint64, QDateTime> unseen = m_desk.feed().partlyRead();
        for (auto message = unseen.cbegin(); message != unseen.cend(); ++message)
            countOne(partly, message.key(), message.value());
        addCounted(std::move(partly));
        for (const feed::WaitingMessage& message : m_desk.feed().waitingMessages())
            m_items.append(item(Matter::PasswordMissing, message.message, dayOf(message.sentAt),
                                words::passwordMissing(message)));
    }

    void heldRows()
    {
        for (const feed::HeldOfMessage& held : m_desk.feed().heldByMessage()) {
            Item rows = item(Matter::RowsHeld, held.message, dayOf(held.sentAt),
                             words::rowsHeld(held.rows, held.fileName, held.sender));
            rows.count = held.rows;
            m_items.append(rows);
        }
    }

    void drafts()
    {
        Item replies = item(Matter::ReplyNotSent, 0, {}, {});
        replies.count = 0;
        for (const Reply& reply : m_desk.replies().of(0)) {
            if (!reply.sentAt.isValid())
                countOne(replies, reply.message, reply.changedAt);
        }
        addCounted(std::move(replies));
        letters();
        deskMails();
        Item postings = item(Matter::DraftNotOpened, 0, {}, {});
        PostingQuery query;
        query.status = StatusFilter::Draft;
        postings.count = m_desk.search().count(query);
        addCounted(std::move(postings));
    }

private:
    void letters()
    {
        Item letters = item(Matter::LetterNotSent, 0, {}, {});
        letters.count = 0;
        for (const ApplicantMail& mail : m_desk.applicantMails().of(0)) {
            if (!mail.sentAt.isValid())
                countOne(letters, mail.applicant, mail.changedAt);
        }
        addCounted(std::move(letters));
    }

    void deskMails()
    {
        Item toEmployers = item(Matter::EmployerMailNotSent, 0, {}, {});
        Item toMinistry = item(Matter::MinistryMailNotSent, 0, {}, {});
        toEmployers.count = toMinistry.count = 0;
        for (const DeskMail& mail : DeskMails(m_desk).all()) {
            if (mail.sentAt.isValid())
                continue;
            const bool isReport = mail.kind == DeskMailKind::MinistryReport;
            const auto referral = isReport ? std::nullopt : m_desk.referrals().byReference(mail.about);
            countOne(isReport ? toMinistry : toEmployers, referral ? referral->seq : 0, mail.changedAt);
        }
        addCounted(std::move(toEmployers));
        addCounted(std::move(toMinistry));
    }

    /// One leads to its subject, several to where they are.
    static void countOne(Item& counted, qint64 subject, const QDateTime& at)
    {
        ++counted.count;
        counted.since = earlier(counted.since, dayOf(at));
        counted.subject = counted.count == 1 ? subject : 0;
    }

    void interview(const Referral& referral)
    {
        const ReferralEvent* event = standing(referral.events);
        if (event == nullptr || event->day > m_desk.today())
            return;
        const bool isToday = event->day == m_desk.today();
        Item made = item(isToday ? Matter::Interview : Matter::InterviewPast, referral.seq, event->day,
                         isToday ? words::interview(*event, about(referral))
                                 : words::interviewPast(*event, about(referral)));
        made.time = isToday ? event->time : std::nullopt;
        made.isLate = !isToday;
        m_items.append(made);
    }

    template<typename Words>
    void addAboutHire(Matter matter, const HireKey& hire, QDate since, const Words& words)
    {
        const auto referral = m_desk.referrals().bySeq(hire.referral);
        m_items.append(item(matter, hire.referral, since, referral ? words(about(*referral)) : QString()));
    }

    QString about(const Referral& referral)
    {
        const auto applicant = m_desk.applicants().bySeq(referral.applicant);
        const auto posting = m_desk.postings().bySeq(m_desk.postings().survivorOf(referral.posting));
        return words::about(
            applicant ? applicant->applicant.name : referral.applicantReference,
            posting ? m_desk.referrals().tellable(*posting).posting.institutionName : QString(), referral);
    }

    static void count(Item& counted, const Arrival& arrival)
    {
        ++counted.count;
        const QDateTime& sentAt = arrival.envelope.sentAt;
        counted.since = earlier(counted.since, dayOf(sentAt.isValid() ? sentAt : arrival.arrivedAt));
    }

    void addCounted(Item&& counted)
    {
        if (counted.count == 0)
            return;
        counted.words = words::counted(counted.matter, counted.count);
        m_items.append(std::move(counted));
    }

    Desk& m_desk;
    QList<Item> m_items;
};

int section(const Item& each)
{
    if (each.matter == Matter::Interview)
        return 0;
    return each.isLate ? 1 : 2;
}

bool isBefore(const Item& a, const Item& b)
{
    if (section(a) != section(b))
        return section(a) < section(b);
    if (a.since != b.since)
        return a.since.isValid() && (!b.since.isValid() || a.since < b.since);
    if (a.time != b.time)
        return a.time && (!b.time || *a.time < *b.time);
    return false;
}

} // namespace

QList<Item> itemsOf(Desk& desk)
{
    Gathering gathering(desk);
    gathering.referrals();
    gathering.hires();
    gathering.messages();
    gathering.heldRows();
    gathering.fullPostings();
    gathering.drafts();
    QList<Item> items = gathering.take();
    std::ranges::stable_sort(items, isBefore);
    return items;
}

QString codeOf(Matter matter)
{
    switch (matter) {
    case Matter::Interview:
        return u"interview"_s;
    case Matter::InterviewPast:
        return u"interview_past"_s;
    case Matter::Unanswered:
        return u"unanswered"_s;
    case Matter::TrainingLate:
        return u"training_late"_s;
    case Matter::HireToAsk:
        return u"hire_to_ask"_s;
    case Matter::Full:
        return u"full"_s;
    case Matter::MessageToDecide:
        return u"message_to_decide"_s;
    case Matter::MessageUnread:
        return u"message_unread"_s;
    case Matter::MessagePartlyRead:
        return u"message_partly_read"_s;
    case Matter::MessageFailed:
        return u"message_failed"_s;
    case Matter::PasswordMissing:
        return u"password_missing"_s;
    case Matter::RowsHeld:
        return u"rows_held"_s;
    case Matter::ReplyNotSent:
        return u"reply_not_sent"_s;
    case Matter::LetterNotSent:
        return u"letter_not_sent"_s;
    case Matter::EmployerMailNotSent:
        return u"employer_mail_not_sent"_s;
    case Matter::MinistryMailNotSent:
        return u"ministry_mail_not_sent"_s;
    case Matter::DraftNotOpened:
        break;
    }
    return u"draft_not_opened"_s;
}

} // namespace kakehashi::agenda
