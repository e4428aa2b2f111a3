// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace kakehashi::test {

/// The bytes with up to a dozen wounds: pieces lost, said twice or overwritten, and now and then all that
/// comes after a place.
QByteArray damaged(QByteArray data, QRandomGenerator& random);

} // namespace kakehashi::test
