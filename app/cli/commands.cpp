// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

#include <array>

namespace kakehashi::cli {

namespace {

QList<QCommandLineOption> initOptions()
{
    return {
        {QStringLiteral("desk"), Words::tr("Whose desk it is."), QStringLiteral("prefecture|doctor_bank")},
        {QStringLiteral("prefecture"), Words::tr("JIS code or name of the prefecture."),
         QStringLiteral("13")},
        {QStringLiteral("name"), Words::tr("The desk's name, as papers print it."), QStringLiteral("name")},
        {QStringLiteral("phone"), Words::tr("The desk's telephone number."), QStringLiteral("number")}};
}

QList<QCommandLineOption> importOptions()
{
    return {
        {QStringLiteral("feed"),
         Words::tr(
             "update: a list of news; snapshot: the sender's whole list. Default: judged by what the list "
             "repeats."),
         QStringLiteral("update|snapshot")}};
}

QList<QCommandLineOption> listOptions()
{
    return {
        {QStringLiteral("view"), Words::tr("full: for the desk; public: what anybody may see."),
         QStringLiteral("full|public")},
        {QStringLiteral("search"), Words::tr("Words that must all occur."), QStringLiteral("text")},
        {QStringLiteral("occupation"), Words::tr("One occupation."), QStringLiteral("code")},
        {QStringLiteral("prefecture"), Words::tr("The workplace's prefecture."), QStringLiteral("name")},
        {QStringLiteral("municipality"), Words::tr("The workplace's municipality."), QStringLiteral("name")},
        {QStringLiteral("status"), Words::tr("Default: all."), QStringLiteral("open|closed|draft|all")},
        {QStringLiteral("limit"), Words::tr("At most so many."), QStringLiteral("n")}};
}

QList<QCommandLineOption> postingOptions()
{
    return {{QStringLiteral("view"), Words::tr("show: full or public."), QStringLiteral("full|public")},
            {QStringLiteral("draft"), Words::tr("add: keep it as a draft.")},
            {QStringLiteral("reason"), Words::tr("close: why."), QStringLiteral("filled|withdrawn")}};
}

QList<QCommandLineOption> matchOptions()
{
    return {{QStringLiteral("top"), Words::tr("At most so many offers."), QStringLiteral("n")},
            {QStringLiteral("explain"), Words::tr("Show each offer's reasons.")}};
}

QList<QCommandLineOption> outOptions()
{
    return {{QStringLiteral("out"), Words::tr("The file to write."), QStringLiteral("file")}};
}

QList<QCommandLineOption> demoOptions()
{
    return {{QStringLiteral("out"), Words::tr("The folder for the papers."), QStringLiteral("folder")}};
}

} // namespace

std::span<const Command> commands()
{
    static const std::array<Command, 9> all = {{
        {"init", "--desk prefecture|doctor_bank --prefecture 13 --name NAME",
         QT_TRANSLATE_NOOP("Command", "Makes a new store."), initOptions, initDesk, false},
        {"import", "FILE... [--feed update|snapshot]",
         QT_TRANSLATE_NOOP(
             "Command", "Takes postings in from messages and lists (.eml .mbox .csv .tsv .txt .xlsx .ods)."),
         importOptions, importFiles, false},
        {"postings",
         "[--view full|public] [--search TEXT] [--occupation CODE] [--status open|closed|draft|all] [--limit "
         "N]",
         QT_TRANSLATE_NOOP("Command", "Lists postings."), listOptions, listPostings, false},
        {"posting", "show REF | add FILE.json | close REF --reason filled|withdrawn | history REF",
         QT_TRANSLATE_NOOP("Command", "Shows, adds or closes one posting, or tells its history."),
         postingOptions, onePosting, false},
        {"applicant", "add FILE.json | list | show REF",
         QT_TRANSLATE_NOOP("Command", "Adds or shows applicants."), nullptr, applicant, false},
        {"match", "APPLICANT [--top N] [--explain]",
         QT_TRANSLATE_NOOP("Command", "Lists the postings that fit an applicant, with reasons."),
         matchOptions, matchApplicant, false},
        {"print", "handout REF... --out FILE.pdf",
         QT_TRANSLATE_NOOP("Command", "Prints the list of postings an applicant may take home."), outOptions,
         print, true},
        {"check", "", QT_TRANSLATE_NOOP("Command", "Checks the store and its audit chain."), nullptr,
         checkDesk, false},
        {"demo", "--out DIR",
         QT_TRANSLATE_NOOP("Command", "Does the main job on bundled sample messages: import, match, print."),
         demoOptions, demo, true},
    }};
    return all;
}

} // namespace kakehashi::cli
