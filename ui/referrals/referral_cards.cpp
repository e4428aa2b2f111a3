// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referral_cards.h"

#include "core/base/japanese_text.h"
#include "core/referrals/follow_up.h"

#include <QHash>

#include <algorithm>

namespace kakehashi {

namespace {

bool isShown(const Referral& referral, int days, const CardFilter& filter)
{
    if (days < filter.standingSince)
        return false;
    return referral.isOpen() || filter.endedWithin < 0 || days < filter.endedWithin;
}

QString foldedWords(const ReferralCard& card)
{
    const Referral& referral = card.referral;
    return japanese::folded(QStringList{referral.reference, referral.applicantReference,
                                        referral.postingReference, card.applicantName, card.occupation,
                                        card.municipality, card.institution}
                                .join(QLatin1Char(' ')),
                            true);
}

bool saysAll(const ReferralCard& card, const QStringList& words)
{
    if (words.isEmpty())
        return true;
    const QString said = foldedWords(card);
    return std::ranges::all_of(words, [&said](const QString& word) { return said.contains(word); });
}

/// Postings and applicants come up again and again on a board; each is read once.
class CardReader
{
public:
    explicit CardReader(Desk& desk) : m_desk(desk) {}

    ReferralCard cardOf(Referral referral, int days)
    {
        ReferralCard card;
        card.days = days;
        card.applicantName = nameOf(referral.applicant);
        const ReferralCard& about = aboutPosting(referral.posting);
        card.occupation = about.occupation;
        card.municipality = about.municipality;
        card.institution = about.institution;
        card.full = about.full;
        card.closed = about.closed;
        const QList<follow_up::Waiting> waits =
            follow_up::waiting({referral}, m_desk.today(), m_desk.settings().chaseAfterDays);
        if (!waits.isEmpty()) {
            card.late = waits.constFirst().isLate;
            card.workingDays = waits.constFirst().workingDays;
        }
        card.referral = std::move(referral);
        return card;
    }

private:
    const QString& nameOf(qint64 seq)
    {
        auto known = m_names.find(seq);
        if (known == m_names.end()) {
            const auto stored = m_desk.applicants().bySeq(seq);
            known = m_names.insert(seq, stored ? stored->applicant.name : QString());
        }
        return *known;
    }

    const ReferralCard& aboutPosting(qint64 seq)
    {
        auto known = m_postings.find(seq);
        if (known == m_postings.end())
            known = m_postings.insert(seq, readPosting(seq));
        return *known;
    }

    ReferralCard readPosting(qint64 seq)
    {
        ReferralCard about;
        const auto stored = m_desk.postings().bySeq(seq);
        if (!stored)
            return about;
        const Posting& posting = stored->posting;
        about.occupation = posting.occupation ? labelOf(*posting.occupation) : QString();
        about.municipality = posting.workplace.municipality;
        about.institution = m_desk.referrals().tellable(*stored).posting.institutionName;
        about.full = posting.headcount && stored->seatsLeft() == 0;
        about.closed = stored->statusOn(m_desk.today()) != PostingStatus::Open;
        return about;
    }

    Desk& m_desk;
    QHash<qint64, QString> m_names;
    QHash<qint64, ReferralCard> m_postings;
};

} // namespace

QList<ReferralCard> readCards(Desk& desk, const CardFilter& filter)
{
    const QStringList words = japanese::folded(filter.text, true).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    CardReader reader(desk);
    QList<ReferralCard> cards;
    for (Referral& referral : desk.referrals().all()) {
        // What lies ahead has not been waited for.
        const int days = static_cast<int>(std::max<qint64>(0, referral.since().daysTo(desk.today())));
        if (!isShown(referral, days, filter))
            continue;
        ReferralCard card = reader.cardOf(std::move(referral), days);
        if (filter.lateOnly && !card.late)
            continue;
        if (saysAll(card, words))
            cards.append(std::move(card));
    }
    return cards;
}

} // namespace kakehashi
