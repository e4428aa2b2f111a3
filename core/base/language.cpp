// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
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

/// Keeps the translator of what is found; a language without it speaks its source texts.
void install(QList<QTranslator*>& installed, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator);
        installed.append(translator);
    } else {
        delete translator;
    }
}

} // namespace

QString installLanguage(const QString& language)
{
    static QList<QTranslator*> installed;
    QString wanted = wantedLanguage(language);
    qDeleteAll(installed); // each takes itself out of the application
    installed.clear();
    // Qt's own buttons and dialogs; its source texts are English already.
    if (wanted != QLatin1String("en"))
        install(installed, QStringLiteral("qtbase_") + wanted,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(installed, QStringLiteral("kakehashi_") + wanted, QStringLiteral(":/i18n"));
    return wanted;
}

} // namespace kakehashi
