// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/absences.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

QList<Absence> Absences::of(qint64 message)
{
    const QVariantList row =
        m_database.row(u"SELECT absent, sent_at FROM messages WHERE seq = ?"_s, {message});
    if (row.isEmpty())
        throw UsageError(tr("There is no such message."), QString::number(message));
    QList<Absence> absences;
    const QJsonArray ids = QJsonDocument::fromJson(row.at(0).toString().toUtf8()).array();
    for (const auto& id : ids) {
        const QVariant seq = m_database.value(u"SELECT seq FROM postings WHERE id = ?"_s, {id.toString()});
        if (const auto stored = m_postings.bySeq(seq.toLongLong()))
            absences.append({stored->seq, stored->reference, whyNot(*stored, row.at(1).toLongLong())});
    }
    std::ranges::sort(absences, {}, &Absence::posting);
    return absences;
}

QString Absences::whyNot(const StoredPosting& stored, qint64 sentAt)
{
    if (const auto into = m_postings.mergedInto(stored.seq))
        return tr("It was merged into %1.").arg(into->reference);
    if (stored.state != PostingState::Open)
        return stored.state == PostingState::Closed ? tr("It is closed already.") : tr("It is a draft.");
    const QVariant said = m_database.value(u"SELECT MAX(s.said_at) FROM posting_said s LEFT JOIN "
                                           u"posting_merges g ON g.merged_seq = s.posting_seq "
                                           "WHERE s.posting_seq = ? OR g.into_seq = ?"_s,
                                           {stored.seq, stored.seq});
    return said.toLongLong() > sentAt ? tr("A later message names it.") : QString();
}

PostingActions::Result Absences::close(qint64 message, CloseReason reason, const QList<qint64>& only)
{
    QList<qint64> closable;
    QList<PostingActions::Refused> refused;
    const QList<Absence> absences = of(message);
    for (const Absence& absence : absences) {
        if (!only.isEmpty() && !only.contains(absence.posting))
            continue;
        if (absence.whyNot.isEmpty())
            closable.append(absence.posting);
        else
            refused.append({absence.posting, absence.reference, absence.whyNot});
    }
    for (const qint64 posting : only) {
        if (std::ranges::find(absences, posting, &Absence::posting) == absences.cend())
            throw UsageError(tr("This message does not leave that posting out."), QString::number(posting));
    }
    PostingActions::Result result = m_actions.close(closable, reason);
    result.refused = refused + result.refused;
    return result;
}

} // namespace kakehashi::feed
