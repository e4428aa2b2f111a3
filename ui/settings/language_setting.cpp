// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language_setting.h"

#include <QSettings>

namespace kakehashi::language_setting {

namespace {

QString key()
{
    return QStringLiteral("language");
}

} // namespace

QString chosen()
{
    return QSettings().value(key()).toString();
}

void choose(const QString& language)
{
    if (language.isEmpty())
        QSettings().remove(key());
    else
        QSettings().setValue(key(), language);
}

} // namespace kakehashi::language_setting
