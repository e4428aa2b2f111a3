// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damage.h"

namespace kakehashi::test {

QByteArray damaged(QByteArray data, QRandomGenerator& random)
{
    const auto place = [&] {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(data.size())));
    };
    const auto some = [&] { return static_cast<qsizetype>(random.bounded(100U)); };
    const int wounds = 1 + static_cast<int>(random.bounded(12U));
    for (int i = 0; i < wounds && !data.isEmpty(); ++i) {
        switch (random.bounded(8U)) {
        case 0:
        case 1:
            data.remove(place(), some());
            break;
        case 2:
        case 3:
            data.insert(place(), data.mid(place(), some()));
            break;
        case 4:
            if (random.bounded(8U) == 0)
                data.truncate(place());
            break;
        case 5:
            data[place()] = static_cast<char>(data.at(place()) ^ (1 << random.bounded(8U)));
            break;
        default:
            data[place()] = static_cast<char>(random.bounded(256U));
        }
    }
    return data;
}

} // namespace kakehashi::test
