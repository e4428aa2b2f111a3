// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_actions.h"

#include <QCoreApplication>

namespace kakehashi::feed {

/// A posting that its sender's whole list did not name.
struct Absence
{
    qint64 posting = 0;
    QString reference;
    /// Why it is not to be closed for that any more (closed already, named by a later message, merged), in
    /// words; empty: it can be.
    QString whyNot;
};

/// What a message's whole list did not name, to be closed as one act of staff.
class Absences
{
    Q_DECLARE_TR_FUNCTIONS(Absences)

public:
    Absences(Database& database, PostingStore& postings, PostingActions& actions)
        : m_database(database), m_postings(postings), m_actions(actions)
    {
    }

    /// In the order of the store.
    QList<Absence> of(qint64 message);
    /// Closes those that can be, or of them only the given ones; the rest is refused by name. One
    /// transaction, which PostingActions::undo takes back.
    PostingActions::Result close(qint64 message, CloseReason reason, const QList<qint64>& only = {});

private:
    QString whyNot(const StoredPosting& stored, qint64 sentAt);

    Database& m_database;
    PostingStore& m_postings;
    PostingActions& m_actions;
};

} // namespace kakehashi::feed
