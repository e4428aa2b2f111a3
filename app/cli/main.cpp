// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/language.h"
#include "resources/resources.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

namespace kakehashi::cli {

namespace {

QList<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("store"),
         Words::tr("The desk's store (default: the desk program's own, or KAKEHASHI_STORE)."),
         QStringLiteral("path")},
        {QStringLiteral("json"), Words::tr("Write one JSON document to standard output.")},
        {QStringLiteral("today"), Words::tr("The desk's day, for samples and looking back."),
         QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("language"), Words::tr("Language of messages: ja or en."), QStringLiteral("ja|en")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show what can be done.")},
        {QStringLiteral("version"), Words::tr("Show the version.")}};
}

/// The command's name: the first argument that is neither an option nor a global option's value.
QString commandName(const QStringList& arguments)
{
    const QStringList taking = {QStringLiteral("--store"), QStringLiteral("--today"),
                                QStringLiteral("--language")};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (taking.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(QLatin1Char('-')))
            return arguments[i];
    }
    return {};
}

const Command* find(const QString& name)
{
    const auto all = commands();
    const auto found =
        std::ranges::find_if(all, [&](const Command& c) { return name == QLatin1StringView(c.name); });
    return found == all.end() ? nullptr : &*found;
}

QString usage()
{
    QString text = Words::tr("Usage: kakehashi-cli [--store PATH] [--json] [--today YYYY-MM-DD] COMMAND") +
                   QLatin1Char('\n');
    for (const Command& command : commands()) {
        const QString call =
            QStringLiteral("%1 %2").arg(QLatin1StringView(command.name), QLatin1StringView(command.operands));
        text += QStringLiteral("  %1\n      %2\n").arg(call.trimmed(), Words::tr(command.does));
    }
    return text;
}

QString usage(const Command& command, const QList<QCommandLineOption>& options)
{
    QString text = QStringLiteral("kakehashi-cli %1 %2\n    %3\n")
                       .arg(QLatin1StringView(command.name), QLatin1StringView(command.operands),
                            Words::tr(command.does));
    for (const QCommandLineOption& option : options) {
        const QString value =
            option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName();
        text += QStringLiteral("  --%1%2\n      %3\n")
                    .arg(option.names().constLast(), value, option.description());
    }
    return text;
}

Exit run(const Command& command, const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> own =
        command.options == nullptr ? QList<QCommandLineOption>() : command.options();
    parser.addOptions(globalOptions());
    parser.addOptions(own);
    if (!parser.parse(arguments))
        throw UsageError(parser.errorText() + QLatin1Char('\n') + usage(command, own));
    if (parser.isSet(QStringLiteral("help"))) {
        out << usage(command, own);
        return Exit::Done;
    }
    Invocation invocation(parser, out, err);
    return command.run(invocation);
}

Exit runGuarded(const QStringList& arguments, const Command* command, QTextStream& out, QTextStream& err)
{
    try {
        if (command != nullptr)
            return run(*command, arguments, out, err);
        if (arguments.contains(QStringLiteral("--version"))) {
            out << QStringLiteral("kakehashi-cli " KAKEHASHI_VERSION) << '\n';
            return Exit::Done;
        }
        if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
            out << usage();
            return Exit::Done;
        }
        const QString name = commandName(arguments);
        throw UsageError((name.isEmpty() ? Words::tr("A command is wanted.")
                                         : Words::tr("There is no command \"%1\".").arg(name)) +
                         QLatin1Char('\n') + usage());
    } catch (const UsageError& error) {
        err << error.message() << '\n';
        return Exit::Usage;
    } catch (const Error& error) {
        err << error.message() << '\n';
        if (!error.detail().isEmpty())
            err << error.detail() << '\n';
        return Exit::Failed;
    }
}

/// Papers need fonts but no screen.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv, bool paints)
{
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

} // namespace kakehashi::cli

int main(int argc, char** argv)
{
    using namespace kakehashi;
    QStringList early;
    for (int i = 0; i < argc; ++i)
        early.append(QString::fromLocal8Bit(argv[i]));
    const cli::Command* command = cli::find(cli::commandName(early));
    const auto application = cli::application(argc, argv, command != nullptr && command->paints);
    initResources();
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype language = arguments.indexOf(QStringLiteral("--language"));
    installLanguage(language > 0 ? arguments.value(language + 1) : QString());

    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);
    const cli::Exit exit = cli::runGuarded(arguments, command, out, err);
    out.flush();
    err.flush();
    return static_cast<int>(exit);
}
