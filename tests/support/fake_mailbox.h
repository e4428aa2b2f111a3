// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mail_failure.h"
#include "core/mail/mailbox.h"

#include <QMap>

namespace kakehashi::test {

/// A mailbox in memory that fails when told to.
class FakeMailbox : public Mailbox
{
public:
    QString validity = QStringLiteral("7");
    QList<std::pair<qint64, QByteArray>> messages;   ///< by number, oldest first
    QMap<qint64, QList<MailFailure::Kind>> failures; ///< of a message, one a try, then it works
    std::optional<MailFailure::Kind> listFailure;
    qint64 throwForeignAt = 0; ///< at this message something that is no failure of the mailbox happens

    int listings = 0;
    QList<qint64> fetched; ///< every try
    MailboxMark askedFor;

    MailListing list(const MailboxMark& mark, const MailProgress&) override
    {
        ++listings;
        askedFor = mark;
        if (listFailure)
            throw MailFailure(*listFailure, QStringLiteral("The server is away."));
        MailListing listing;
        listing.validity = validity;
        for (const auto& [number, raw] : messages) {
            listing.newest = std::max(listing.newest, number);
            if (mark.validity != validity || number > mark.completeTo)
                listing.items.append({QString::number(number), raw.size()});
        }
        return listing;
    }

    QByteArray fetch(const MailItem& item, const MailProgress& progress) override
    {
        const qint64 wanted = item.name.toLongLong();
        fetched.append(wanted);
        if (wanted == throwForeignAt)
            throw std::bad_alloc();
        if (auto& left = failures[wanted]; !left.isEmpty())
            throw MailFailure(left.takeFirst(), QStringLiteral("The message %1 failed.").arg(wanted));
        if (progress && !progress(1, item.size))
            throw Cancelled();
        for (const auto& [number, raw] : messages) {
            if (number == wanted)
                return raw;
        }
        throw MailFailure(MailFailure::Kind::Gone, QStringLiteral("gone"));
    }
};

} // namespace kakehashi::test
