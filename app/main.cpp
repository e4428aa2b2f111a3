// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench_start.h"
#include "app/start_options.h"
#include "core/base/language.h"
#include "resources/resources.h"
#include "ui/mail/tray_notice.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/places.h"
#include "ui/settings/language_setting.h"
#include "ui/settings/open_desk.h"
#include "ui/widgets/copy_guard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QPixmap>
#include <QTranslator>

#include <optional>

namespace {

using namespace kakehashi;

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Kakehashi"));
    QCoreApplication::setApplicationName(QStringLiteral("Kakehashi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KAKEHASHI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("kakehashi"));
}

/// The command line comes before KAKEHASHI_LANGUAGE, which comes before what was chosen in the settings.
QString wantedLanguage(const StartOptions& options)
{
    if (!options.language.isEmpty() || qEnvironmentVariableIsSet("KAKEHASHI_LANGUAGE"))
        return options.language;
    return language_setting::chosen();
}

/// Words of Qt's own (file dialogs, context menus); without its translations they stay English.
void installQtWords(const QString& language, QTranslator& translator)
{
    if (translator.load(QStringLiteral("qtbase_%1").arg(language),
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translator);
}

/// Told that these are PNG, Qt does not load every image plug-in there is to find it out.
QIcon programIcon()
{
    QIcon icon;
    for (const QString& size : {QStringLiteral("48"), QStringLiteral("256")})
        icon.addPixmap(QPixmap(QStringLiteral(":/icons/kakehashi-%1.png").arg(size), "PNG"));
    return icon;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    nameProgram();
    QApplication application(argc, argv);
    initResources();
    installLanguage(language_setting::chosen()); // for --help and complaints about the arguments
    const StartOptions options = startOptions(application);
    QTranslator qtWords;
    installQtWords(installLanguage(wantedLanguage(options)), qtWords);
    theme::apply(application);
    new CopyGuard(application);
    QGuiApplication::setWindowIcon(programIcon());

    const auto desk = openDesk(options.store, options.clock);
    if (desk == nullptr)
        return 0;
    std::optional<BenchStart> bench;
    if (BenchStart::isAsked())
        bench.emplace(sinceMain);
    KeychainPasswords passwords;
    MailFetcher fetcher(*desk, passwords);
    MainWindow window(*desk, fetcher, deskPlaces(fetcher));
    if (bench)
        window.enter(1); // the postings: what waits today is soon listed
    TrayNotice notice(window);
    QObject::connect(&fetcher, &MailFetcher::arrived, &notice, &TrayNotice::tell);
    window.show();
    fetcher.start();
    window.openFiles(options.files);
    return QApplication::exec();
}
