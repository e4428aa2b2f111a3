// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/posting_index.h"

namespace kakehashi {

void PostingIndex::add(const StoredPosting& stored)
{
    if (stored.state == PostingState::Draft)
        return;
    const Posting& posting = stored.posting;
    const Workplace& workplace = posting.workplace;
    const place::Prefecture* prefecture = place::findPrefecture(workplace.prefecture);
    const QString texts = posting.remarks + QLatin1Char('\n') + posting.dutyDetail;
    IndexedPosting indexed;
    indexed.seq = stored.seq;
    indexed.reference = stored.reference;
    indexed.closed = stored.state == PostingState::Closed;
    indexed.headcount = posting.headcount.value_or(0);
    indexed.hired = stored.hired;
    indexed.urgency = stored.urgency;
    indexed.occupation = posting.occupation;
    indexed.duties = posting.duties;
    indexed.prefecture = prefecture != nullptr ? prefecture->name : workplace.prefecture;
    indexed.municipality = workplace.municipality;
    indexed.place = place::findMunicipality(indexed.prefecture, workplace.municipality);
    indexed.period = posting.period();
    indexed.shift = posting.shift();
    indexed.breakMinutes = posting.hours.breakMinutes;
    indexed.pay = posting.pay;
    indexed.daysOff = readDaysOff(posting.hours.daysOff);
    indexed.lodging = readLodging(texts);
    indexed.experience = readExperience(texts);
    m_postings.push_back(std::move(indexed));
}

} // namespace kakehashi
