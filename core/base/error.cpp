// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>

namespace kakehashi {

Error::Error(QString message, QString detail)
    : m_message(std::move(message)), m_detail(std::move(detail)), m_utf8(m_message.toUtf8())
{
}

Cancelled::Cancelled() : Error(QCoreApplication::translate("Error", "Cancelled; nothing was changed.")) {}

} // namespace kakehashi
