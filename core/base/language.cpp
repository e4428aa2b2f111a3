// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace kakehashi {

namespace {

QString wantedLanguage(const QString& asked)
{
    QString wanted = asked.isEmpty() ? qEnvironmentVariable("KAKEHASHI_LANGUAGE") : asked;
    if (wanted.isEmpty()) {
        const QLocale system = QLocale::system();
        const bool saysNothing = system.language() == QLocale::C || system.language() == QLocale::AnyLanguage;
        wanted = saysNothing || system.language() == QLocale::Japanese ? QStringLiteral("ja")
                                                                       : QStringLiteral("en");
    }
    return wanted.startsWith(QLatin1String("en")) ? QStringLiteral("en") : QStringLiteral("ja");
}

} // namespace

QString installLanguage(const QString& language)
{
    static QTranslator* installed = nullptr;
    const QString wanted = wantedLanguage(language);
    if (installed != nullptr) {
        QCoreApplication::removeTranslator(installed);
        delete installed;
        installed = nullptr;
    }
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/kakehashi_%1.qm").arg(wanted))) {
        QCoreApplication::installTranslator(translator);
        installed = translator;
    } else {
        delete translator;
    }
    return wanted;
}

} // namespace kakehashi
