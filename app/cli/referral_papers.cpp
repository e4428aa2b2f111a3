// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "ui/printing/consent_form.h"
#include "ui/printing/posting_sheet.h"
#include "ui/printing/referral_letter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

QList<Referral> referralsOf(const Invocation& invocation, Desk& desk)
{
    QList<Referral> referrals;
    for (const QString& reference : invocation.operands().mid(1))
        referrals.append(referralOf(desk, reference));
    if (referrals.isEmpty())
        throw UsageError(
            Words::tr("print %1 wants the references of referrals.").arg(invocation.operands().constFirst()));
    return referrals;
}

void answer(Invocation& invocation, const QString& file, const QList<Referral>& referrals, int pages)
{
    QJsonArray references;
    for (const Referral& referral : referrals)
        references.append(referral.reference);
    invocation.answer({{"file"_L1, file}, {"referrals"_L1, references}, {"pages"_L1, pages}});
    invocation.say(Words::tr("%1: pages: %2").arg(file).arg(pages));
}

} // namespace

/// The full sheets of what was disclosed. That a paper is made is recorded before it is.
Exit printDisclosed(Invocation& invocation)
{
    const QString out = invocation.wanted(u"out"_s);
    const auto desk = invocation.openDesk();
    const QList<Referral> referrals = referralsOf(invocation, *desk);
    SheetRequest request;
    request.desk = desk->settings();
    request.deskDay = desk->today();
    for (const Referral& referral : referrals) {
        const StoredPosting posting = desk->referrals().tellable(postingOf(*desk, referral.postingReference));
        desk->referrals().disclosures().recordPaper(referral.seq, u"disclosed"_s, posting.version);
        request.postings.append(SheetPosting::whole(posting));
    }
    answer(invocation, out, referrals, writeSheetsPdf(request, out));
    return Exit::Done;
}

Exit printReferralLetters(Invocation& invocation)
{
    const QString out = invocation.wanted(u"out"_s);
    const auto desk = invocation.openDesk();
    const QList<Referral> referrals = referralsOf(invocation, *desk);
    if (referrals.size() > 1)
        throw UsageError(Words::tr("A letter of referral goes to one institution: name one referral."));
    const Referral& referral = referrals.constFirst();
    const StoredPosting posting = desk->referrals().tellable(postingOf(*desk, referral.postingReference));
    desk->referrals().disclosures().recordPaper(referral.seq, u"referral_letter"_s, posting.version);
    const ReferralLetter letter{desk->settings(),
                                desk->today(),
                                referral,
                                applicantOf(*desk, referral.applicantReference),
                                DisclosedPosting::of(posting, desk->today()),
                                desk->audit().staff()};
    answer(invocation, out, referrals, writeReferralLetterPdf(letter, out));
    return Exit::Done;
}

/// For one applicant, or blank; whose it is is recorded.
Exit printConsentForm(Invocation& invocation)
{
    const QString out = invocation.wanted(u"out"_s);
    if (invocation.operands().size() > 2)
        throw UsageError(Words::tr("print consent-form wants one applicant's reference, or none."));
    const QString reference = invocation.operands().value(1);
    const auto desk = invocation.openDesk();
    ConsentForm form{desk->settings(), desk->today(), std::nullopt};
    if (!reference.isEmpty())
        form.applicant = applicantOf(*desk, reference);
    const int pages = writeConsentFormPdf(form, out);
    recordConsentForm(*desk, form);
    invocation.answer({{"file"_L1, out}, {"applicant"_L1, reference}, {"pages"_L1, pages}});
    invocation.say(Words::tr("%1: pages: %2").arg(out).arg(pages));
    return Exit::Done;
}

} // namespace kakehashi::cli
