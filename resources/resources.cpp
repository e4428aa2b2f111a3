// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function and must stand outside any namespace.
static void initAll()
{
    Q_INIT_RESOURCE(kakehashi_schema);
    Q_INIT_RESOURCE(kakehashi_data);
    Q_INIT_RESOURCE(kakehashi_samples);
    Q_INIT_RESOURCE(kakehashi_icons);
    Q_INIT_RESOURCE(kakehashi_i18n);
}

namespace kakehashi {

void initResources()
{
    initAll();
}

} // namespace kakehashi
