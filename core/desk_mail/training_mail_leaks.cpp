// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/desk_mail/training_mail.h"
#include "core/postings/posting_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi::training_mail {

using namespace Qt::StringLiterals;

namespace {

struct TrainingMailLeaksWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingMail)
};

/// Names are typed with and without the blank in them.
QString withoutBlanks(const QString& text)
{
    QString kept;
    for (const QChar each : text) {
        if (!each.isSpace())
            kept.append(each);
    }
    return kept;
}

/// `known`: what the receiver may read in the words.
void tellLeaks(QStringList& told, const QString& words, const StoredPosting& posting,
               const QList<Leak>& known)
{
    for (const Leak& leak : findLeaks(words, posting.posting)) {
        const auto covers = [&leak](const Leak& each) {
            return each.start <= leak.start && leak.start + leak.length <= each.start + each.length;
        };
        if (std::any_of(known.cbegin(), known.cend(), covers))
            continue;
        const PostingField* kind = postingField(QStringView(leak.kind));
        told.append(TrainingMailLeaksWords::tr("“%1” gives away %2 of %3.")
                        .arg(QStringView(words).mid(leak.start, leak.length).toString(),
                             kind != nullptr ? kind->label.toString() : leak.kind, posting.reference));
    }
}

/// Where else the person applied is nothing that this employer may know, masked or not.
void ofOtherPostings(QStringList& told, Desk& desk, const Training& training, const QString& words)
{
    const auto own = desk.postings().bySeq(training.posting);
    QList<Leak> known;
    if (own) {
        Posting employers = desk.referrals().tellable(*own).posting;
        employers.maskingRequested = true; // else only the institution ID is looked for
        employers.institutionId.clear();
        known = findLeaks(words, employers);
    }
    for (const Referral& referral :
         desk.referrals().ofApplicant(desk.applicants().survivorOf(training.applicant))) {
        auto other = desk.postings().bySeq(referral.posting);
        if (!other || other->seq == training.posting ||
            (own && other->posting.institutionName == own->posting.institutionName))
            continue;
        other = desk.referrals().tellable(*other);
        other->posting.maskingRequested = true;
        tellLeaks(told, words, *other, known);
    }
}

void ofOtherPeople(QStringList& told, Desk& desk, const Training& training, const QString& words)
{
    static constexpr qsizetype shortestName = 3;
    const QString said = withoutBlanks(words);
    const qint64 self = desk.applicants().survivorOf(training.applicant);
    for (const StoredApplicant& other : desk.applicants().all()) {
        const QString name = withoutBlanks(other.applicant.name);
        if (other.seq != self && name.size() >= shortestName && said.contains(name))
            told.append(TrainingMailLeaksWords::tr("“%1” is another applicant (%2).")
                            .arg(other.applicant.name, other.reference));
    }
}

} // namespace

QStringList leaks(Desk& desk, const DeskMail& mail)
{
    QStringList told;
    const std::optional<Training> training = desk.training().byReference(mail.about);
    if (!training || mail.words.trimmed().isEmpty())
        return told;
    if (auto own = desk.postings().bySeq(training->posting)) {
        own->posting.maskingRequested =
            false; // the employer's own: all but the institution ID is its to know
        tellLeaks(told, mail.words, *own, {});
    }
    ofOtherPostings(told, desk, *training, mail.words);
    ofOtherPeople(told, desk, *training, mail.words);
    told.removeDuplicates();
    return told;
}

} // namespace kakehashi::training_mail
