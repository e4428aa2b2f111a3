// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kakehashi {

/// A mailbox or a mail server did not do what was asked.
class MailFailure : public Error
{
public:
    enum class Kind {
        Unreachable, ///< no such server, no answer, no network
        Certificate, ///< the server could not prove who it is
        Login,       ///< user name or password refused
        Folder,      ///< no such folder
        Broken,      ///< the connection ended on the way; worth another try
        Gone,        ///< the message was there and is no more
        TooLarge,    ///< the message is larger than the limit
        Refused      ///< anything else the server would not do
    };

    MailFailure(Kind kind, const QString& message, const QString& detail = {})
        : Error(message, detail), m_kind(kind)
    {
    }
    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

} // namespace kakehashi
