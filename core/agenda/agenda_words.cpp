// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda_words.h"

#include "core/base/japanese_era.h"

#include <QCoreApplication>

namespace kakehashi::agenda::words {

using namespace Qt::StringLiterals;

namespace {

struct Agenda
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

} // namespace

QString about(const QString& applicant, const QString& institution, const Referral& referral)
{
    const QString where = institution.isEmpty() ? referral.postingReference : institution;
    return Agenda::tr("%1 – %2 (%3)").arg(applicant, where, referral.reference);
}

QString interview(const ReferralEvent& event, const QString& about)
{
    QString said = event.time ? Agenda::tr("Interview: %1").arg(about)
                              : Agenda::tr("Interview today, no time noted: %1").arg(about);
    if (!event.place.isEmpty())
        said += u" · "_s + event.place;
    return said;
}

QString interviewPast(const ReferralEvent& event, const QString& about)
{
    return Agenda::tr("The interview was on %1; what came of it? %2")
        .arg(japanese::eraDate(event.day), about);
}

QString unanswered(Stage stage, int workingDays, const QString& about)
{
    return stage == Stage::Inquiry
               ? Agenda::tr("Inquiry unanswered for %n working day(s): %1", nullptr, workingDays).arg(about)
               : Agenda::tr("Application unanswered for %n working day(s): %1", nullptr, workingDays)
                     .arg(about);
}

QString trainingLate(int days, const QString& about)
{
    return Agenda::tr("Training not reported %n day(s) after the first working day: %1", nullptr, days)
        .arg(about);
}

QString hireToAsk(TenureKind what, const QString& about)
{
    return Agenda::tr("To be asked now (%1): %2").arg(labelOf(what), about);
}

QString full(const StoredPosting& posting)
{
    return Agenda::tr("All seats of %1 are taken: close it? %2")
        .arg(posting.reference, posting.posting.institutionName);
}

QString rowsHeld(qint64 count, const QString& fileName, const QString& sender)
{
    const QString said = Agenda::tr("%n row(s) held in %1", nullptr, static_cast<int>(count)).arg(fileName);
    return sender.isEmpty() ? said : Agenda::tr("%1, from %2").arg(said, sender);
}

QString passwordMissing(const feed::WaitingMessage& message)
{
    return Agenda::tr("A password is missing for %1 from %2")
        .arg(message.attachments.join(u"、"_s), message.sender);
}

QString counted(Matter matter, qint64 count)
{
    const int n = static_cast<int>(count);
    switch (matter) {
    case Matter::MessageToDecide:
        return Agenda::tr("%n message(s) of senders to decide about", nullptr, n);
    case Matter::MessageUnread:
        return Agenda::tr("%n message(s) that could not be read", nullptr, n);
    case Matter::MessagePartlyRead:
        return Agenda::tr("%n message(s) taken in that were not read in whole", nullptr, n);
    case Matter::MessageFailed:
        return Agenda::tr("%n message(s) that failed", nullptr, n);
    case Matter::ReplyNotSent:
        return Agenda::tr("%n reply(s) to senders not sent yet", nullptr, n);
    case Matter::LetterNotSent:
        return Agenda::tr("%n letter(s) to applicants not sent yet", nullptr, n);
    case Matter::EmployerMailNotSent:
        return Agenda::tr("%n mail(s) to employers not sent yet", nullptr, n);
    case Matter::MinistryMailNotSent:
        return Agenda::tr("%n report(s) to the ministry not sent yet", nullptr, n);
    case Matter::DraftNotOpened:
        return Agenda::tr("%n posting(s) still a draft", nullptr, n);
    default:
        break;
    }
    return {};
}

} // namespace kakehashi::agenda::words
