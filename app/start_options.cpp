// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"

#include "core/base/japanese_era.h"
#include "core/desk.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <cstdlib>

namespace kakehashi {

namespace {

struct StartOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

[[noreturn]] void refuse(const QString& sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    std::exit(2);
}

Clock clockOf(const QString& day)
{
    const auto date = japanese::parseDate(day);
    if (!date)
        refuse(StartOptionsWords::tr("“%1” is no date. Write the desk's day as 2020-06-01.").arg(day));
    return Clock(*date);
}

} // namespace

StartOptions startOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        StartOptionsWords::tr("The desk program: postings, feed and walk-in applicants of one desk."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        QStringLiteral("store"),
        StartOptionsWords::tr("The desk's store (default: KAKEHASHI_STORE, else the user's)."),
        QStringLiteral("PATH"));
    const QCommandLineOption today(QStringLiteral("today"),
                                   StartOptionsWords::tr("The desk's day, to look at another one."),
                                   QStringLiteral("YYYY-MM-DD"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      StartOptionsWords::tr("Japanese or English."), QStringLiteral("ja|en"));
    parser.addOptions({store, today, language});
    parser.addPositionalArgument(QStringLiteral("files"),
                                 StartOptionsWords::tr("Messages and lists to look at."),
                                 QStringLiteral("[FILE…]"));
    parser.process(application);
    StartOptions options;
    options.store = parser.isSet(store) ? parser.value(store) : Desk::defaultStorePath();
    if (parser.isSet(today))
        options.clock = clockOf(parser.value(today));
    options.language = parser.value(language);
    if (parser.isSet(language) && options.language != QLatin1String("ja") &&
        options.language != QLatin1String("en"))
        refuse(StartOptionsWords::tr("The language is ja or en, not “%1”.").arg(options.language));
    options.files = parser.positionalArguments();
    return options;
}

} // namespace kakehashi
