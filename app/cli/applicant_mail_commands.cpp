// SPDX-License-Identifier: GPL-3.0-or-later
// Letters about postings to registered applicants.
#include "app/cli/command.h"

#include <QJsonArray>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMost = 10; ///< postings in one letter

QJsonObject json(const ApplicantMail& mail)
{
    QJsonArray postings;
    for (const ApplicantMail::Told& told : mail.postings)
        postings.append(QJsonObject{{"posting"_L1, told.reference}, {"version"_L1, told.version}});
    const QString state = mail.sentAt.isValid() ? u"sent"_s : mail.seq != 0 ? u"draft"_s : u"preview"_s;
    return {
        {"id"_L1, mail.id},
        {"applicant"_L1, mail.applicantReference},
        {"to"_L1, mail.recipient},
        {"subject"_L1, mail.subject},
        {"text"_L1, mail.text},
        {"postings"_L1, postings},
        {"state"_L1, state},
        {"problem"_L1, mail.problem},
        {"by"_L1, mail.by},
        {"sent_at"_L1, mail.sentAt.isValid() ? QJsonValue(mail.sentAt.toString(Qt::ISODate)) : QJsonValue()}};
}

/// Writes to one person after another, each a message of their own.
class Writing
{
public:
    Writing(Invocation& invocation, Desk& desk)
        : m_invocation(invocation), m_mails(desk.applicantMails()), m_what(withMailsIn(invocation))
    {
        if (m_what == WithMails::Send)
            m_sending = sendingOf(desk);
    }

    void write(const MailOffer& offer)
    {
        if (!offer.obstacle.isEmpty()) {
            leaveOut(offer.applicant.reference, offer.obstacle);
            return;
        }
        QList<qint64> postings;
        for (const Match& match : offer.postings)
            postings.append(match.posting);
        try {
            const ApplicantMail mail =
                m_mails.written(offer.applicant.seq, postings, m_invocation.value(u"words"_s));
            tell(m_what == WithMails::Preview ? mail
                 : m_what == WithMails::Draft ? m_mails.save(mail)
                                              : m_mails.send(mail, m_sending->outgoing, m_sending->password));
        } catch (const Error& error) {
            leaveOut(offer.applicant.reference, error.message());
        }
    }

    Exit finish()
    {
        m_invocation.answer({{"mails"_L1, m_told}, {"not_mailed"_L1, m_leftOut}});
        if (m_what == WithMails::Preview)
            m_invocation.say(Words::tr("Nothing was sent. Send with --send, or keep with --draft."));
        return m_leftOut.isEmpty() ? Exit::Done : Exit::Refused;
    }

private:
    void tell(const ApplicantMail& mail)
    {
        m_told.append(json(mail));
        m_invocation.say(u"%1  %2"_s.arg(mail.applicantReference, mail.subject));
        if (m_what == WithMails::Preview)
            m_invocation.say(mail.text);
    }

    void leaveOut(const QString& applicant, const QString& why)
    {
        m_leftOut.append(QJsonObject{{"applicant"_L1, applicant}, {"why"_L1, why}});
        m_invocation.warn(Words::tr("%1 is not written to: %2").arg(applicant, why));
    }

    Invocation& m_invocation;
    ApplicantMails m_mails;
    WithMails m_what;
    std::optional<Sending> m_sending;
    QJsonArray m_told;
    QJsonArray m_leftOut;
};

} // namespace

Exit mailApplicants(Invocation& invocation)
{
    const bool byPosting = invocation.isSet(u"posting"_s);
    if (invocation.operands().size() != (byPosting ? 1 : 2))
        throw UsageError(Words::tr("applicant mail wants an applicant's reference, or --posting REF."));
    const auto desk = invocation.openDesk();
    Writing writing(invocation, *desk);
    if (byPosting) {
        const StoredPosting posting = postingOf(*desk, invocation.wanted(u"posting"_s));
        for (const MailOffer& offer : desk->mailOffers().whomFits(posting.seq))
            writing.write(offer);
    } else {
        const StoredApplicant applicant = applicantOf(*desk, invocation.operands().at(1));
        writing.write(desk->mailOffers().newFor(applicant.seq, desk->postingIndex(),
                                                invocation.number(u"top"_s, usualMost)));
    }
    return writing.finish();
}

Exit listApplicantMails(Invocation& invocation)
{
    if (invocation.operands().size() > 2)
        throw UsageError(Words::tr("applicant mails wants one applicant's reference, or none."));
    const auto desk = invocation.openDesk();
    const QString reference = invocation.operands().value(1);
    const qint64 whose = reference.isEmpty() ? 0 : applicantOf(*desk, reference).seq;
    QJsonArray listed;
    for (const ApplicantMail& mail : desk->applicantMails().of(whose)) {
        listed.append(json(mail));
        invocation.say(u"%1  %2  %3"_s.arg(
            mail.applicantReference,
            mail.sentAt.isValid() ? mail.sentAt.toLocalTime().toString(Qt::ISODate) : Words::tr("draft"),
            mail.subject));
    }
    invocation.answer({{"total"_L1, listed.size()}, {"mails"_L1, listed}});
    return Exit::Done;
}

Exit setMailWelcome(Invocation& invocation, bool welcome)
{
    if (invocation.operands().size() != 2)
        throw UsageError(Words::tr("applicant no-mail and mail-again want one applicant's reference."));
    const auto desk = invocation.openDesk();
    const StoredApplicant applicant = applicantOf(*desk, invocation.operands().at(1));
    desk->applicants().setMailWelcome(applicant.seq, welcome);
    invocation.answer({{"reference"_L1, applicant.reference}, {"mail_welcome"_L1, welcome}});
    invocation.say(welcome ? Words::tr("%1 gets letters again.").arg(applicant.reference)
                           : Words::tr("%1 gets no letters from now on.").arg(applicant.reference));
    return Exit::Done;
}

} // namespace kakehashi::cli
