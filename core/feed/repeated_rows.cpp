// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list that came before, known by their prints: planned without being read.
#include "core/feed/reconciler.h"

namespace kakehashi::feed {

// Where anything speaks against the short way (the number stands in another row too, a newer message has
// spoken of the posting, another row changes it), the row is read as any other.
bool Reconciler::takeRepeated(const PrintedRow& row)
{
    const std::optional<PrintedPosting> known = m_known.byPrint(row.print);
    if (!known || m_byKey.contains(known->sourceKey) || m_repeatedByKey.contains(known->sourceKey) ||
        m_planned.contains(known->posting))
        return false;
    if (m_message.sentAt.isValid() && known->saidAt > m_message.sentAt.toMSecsSinceEpoch())
        return false;
    m_named.insert(known->posting);
    m_spokenOf.insert(known->posting);
    m_byNumber.insert(known->posting);
    m_repeatedByKey.insert(known->sourceKey, m_repeated.size());
    m_repeated.push_back({row.attachment, row.row, known->posting, known->version, row.print});
    return true;
}

/// Another row has the number of a repeated one: both are compared, so that one is planned as a whole, too.
void Reconciler::readAgain(const QString& sourceKey)
{
    const auto found = m_repeatedByKey.constFind(sourceKey);
    if (found == m_repeatedByKey.cend())
        return;
    RepeatedRow& repeated = m_repeated[*found];
    m_repeatedByKey.erase(found);
    const std::optional<KnownPosting> known = m_known.bySeq(repeated.existing);
    PlannedRow row;
    row.attachment = repeated.attachment;
    row.row = repeated.row;
    row.posting = known.value().stored.posting;
    row.existing = repeated.existing;
    row.version = repeated.version;
    row.asStored = true;
    row.print = repeated.print;
    repeated.existing = 0;
    remember({std::move(row), std::nullopt, {}});
}

std::vector<RepeatedRow> Reconciler::takeRepeatedRows()
{
    std::erase_if(m_repeated, [](const RepeatedRow& row) { return row.existing == 0; });
    return std::move(m_repeated);
}

} // namespace kakehashi::feed
