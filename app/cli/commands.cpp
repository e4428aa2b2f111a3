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
             "update: a list of news; snapshot: the sender's whole list. Default: by the sender's rule, else "
             "judged by what the list repeats."),
         QStringLiteral("update|snapshot")},
        {QStringLiteral("sender"), Words::tr("Who sent the files that do not say so themselves."),
         QStringLiteral("address")}};
}

QList<QCommandLineOption> mailboxOptions()
{
    return {{QStringLiteral("url"), Words::tr("add: where it is; imap and pop3 begin with STARTTLS."),
             QStringLiteral("imaps://user@host/INBOX")},
            {QStringLiteral("ca"), Words::tr("add, outgoing: the only authorities to trust (PEM)."),
             QStringLiteral("file")},
            {QStringLiteral("from"), Words::tr("outgoing: the address that the desk's mails come from."),
             QStringLiteral("address")},
            {QStringLiteral("poll"), Words::tr("add: how often the desk program looks into it."),
             QStringLiteral("minutes")}};
}

QList<QCommandLineOption> senderOptions()
{
    return {{QStringLiteral("trusted"),
             Words::tr("set: no: its mail waits, whatever came before. Default: it waits until a list of it "
                       "was taken in."),
             QStringLiteral("yes|no|default")},
            {QStringLiteral("desk"),
             Words::tr("set: what it sends: full records (prefecture) or masked ones (doctor_bank)."),
             QStringLiteral("prefecture|doctor_bank|default")},
            {QStringLiteral("feed"), Words::tr("set: what its lists are."),
             QStringLiteral("judge|update|snapshot")},
            {QStringLiteral("map"), Words::tr("set: what a heading of its lists means; may be repeated."),
             QStringLiteral("HEADING=field")},
            {QStringLiteral("ignore"), Words::tr("set: a column that is not read; may be repeated."),
             QStringLiteral("HEADING")},
            {QStringLiteral("forget"), Words::tr("set: a heading about which nothing is to be known."),
             QStringLiteral("HEADING")}};
}

QList<QCommandLineOption> fetchOptions()
{
    return {{QStringLiteral("accept"),
             Words::tr("Takes in what waits of this sender, and trusts it from now on."),
             QStringLiteral("address")}};
}

QList<QCommandLineOption> messageOptions()
{
    return {{QStringLiteral("dry-run"), Words::tr("revert: only say what it would do.")},
            {QStringLiteral("reason"), Words::tr("close-absent: why."), QStringLiteral("filled|withdrawn")},
            {QStringLiteral("out"), Words::tr("show: write the message there as it was received."),
             QStringLiteral("file")}};
}

QList<QCommandLineOption> questionOptions()
{
    return {{QStringLiteral("posting"), Words::tr("answer: the row is this posting."), QStringLiteral("ref")},
            {QStringLiteral("new"), Words::tr("answer: the row is a new posting.")},
            {QStringLiteral("field"),
             Words::tr("answer: how a field was decided, once for each; FIELD:=VALUE for another value."),
             QStringLiteral("field=ours|theirs")}};
}

/// Which postings; read by postingQuery().
QList<QCommandLineOption> filterOptions()
{
    return {
        {QStringLiteral("search"), Words::tr("Words that must all occur."), QStringLiteral("text")},
        {QStringLiteral("occupation"), Words::tr("One occupation."), QStringLiteral("code")},
        {QStringLiteral("prefecture"), Words::tr("The workplace's prefecture."), QStringLiteral("name")},
        {QStringLiteral("municipality"), Words::tr("The workplace's municipality."), QStringLiteral("name")}};
}

QList<QCommandLineOption> listOptions()
{
    return QList<QCommandLineOption>{{QStringLiteral("view"),
                                      Words::tr("full: for the desk; public: what anybody may see."),
                                      QStringLiteral("full|public")}} +
           filterOptions() +
           QList<QCommandLineOption>{
               {QStringLiteral("status"), Words::tr("Default: all."),
                QStringLiteral("open|closed|draft|all")},
               {QStringLiteral("limit"), Words::tr("At most so many."), QStringLiteral("n")}};
}

QList<QCommandLineOption> postingOptions()
{
    return {{QStringLiteral("view"), Words::tr("show: full or public."), QStringLiteral("full|public")},
            {QStringLiteral("draft"), Words::tr("add: keep it as a draft.")},
            {QStringLiteral("field"), Words::tr("answer: a hidden field that was told; may be repeated."),
             QStringLiteral("field=value")},
            {QStringLiteral("told-by"), Words::tr("answer: who told it."), QStringLiteral("name")},
            {QStringLiteral("note"), Words::tr("answer: a note."), QStringLiteral("text")},
            {QStringLiteral("reason"), Words::tr("close: why."), QStringLiteral("filled|withdrawn")}};
}

QList<QCommandLineOption> applicantOptions()
{
    return {{QStringLiteral("posting"), Words::tr("mail: to everybody whom this posting fits."),
             QStringLiteral("ref")},
            {QStringLiteral("top"), Words::tr("mail: at most so many postings in a letter."),
             QStringLiteral("n")},
            {QStringLiteral("words"), Words::tr("mail: words of your own above the postings."),
             QStringLiteral("text")},
            {QStringLiteral("draft"), Words::tr("mail: keep the letters as drafts.")},
            {QStringLiteral("send"), Words::tr("mail: send them, each person a message of their own.")}};
}

QList<QCommandLineOption> matchOptions()
{
    return {{QStringLiteral("top"), Words::tr("At most so many offers."), QStringLiteral("n")},
            {QStringLiteral("explain"), Words::tr("Show each offer's reasons.")}};
}

QList<QCommandLineOption> assignOptions()
{
    return {{QStringLiteral("applicants"),
             Words::tr("Whom: references, one a line, or JSON with \"applicants\", \"locks\" and "
                       "\"vetoes\". Default: everybody."),
             QStringLiteral("file")},
            {QStringLiteral("lock"), Words::tr("These two belong together; may be repeated."),
             QStringLiteral("applicant=posting")},
            {QStringLiteral("veto"), Words::tr("These two do not; may be repeated."),
             QStringLiteral("applicant=posting")},
            {QStringLiteral("explain"), Words::tr("Show each pair's reasons and who would rather swap.")},
            {QStringLiteral("book"), Words::tr("Refer what is proposed, as far as it is still possible.")},
            {QStringLiteral("ground"),
             Words::tr("book: why the whole posting is told. Default: application."),
             QStringLiteral("inquiry|application")},
            {QStringLiteral("channel"), Words::tr("book: how it is told. Default: counter."),
             QStringLiteral("counter|phone|email")},
            {QStringLiteral("note"), Words::tr("A note."), QStringLiteral("text")}};
}

/// Which postings are on a list for the public.
QList<QCommandLineOption> publicFilterOptions()
{
    return filterOptions() + QList<QCommandLineOption>{{QStringLiteral("status"), Words::tr("Default: open."),
                                                        QStringLiteral("open|closed|all")}};
}

QList<QCommandLineOption> referOptions()
{
    return {{QStringLiteral("ground"), Words::tr("Why the whole posting is told."),
             QStringLiteral("inquiry|application")},
            {QStringLiteral("channel"), Words::tr("How it is told. Default: counter."),
             QStringLiteral("counter|phone|email")},
            {QStringLiteral("note"), Words::tr("A note."), QStringLiteral("text")}};
}

QList<QCommandLineOption> referralOptions()
{
    return {
        {QStringLiteral("to"), Words::tr("step: where the referral stands from then on."),
         QStringLiteral("application|interview|hired|not_hired|declined|withdrawn")},
        {QStringLiteral("date"),
         Words::tr("step: the day; of an interview, or the first working day of a hire, it may lie ahead."),
         QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("time"), Words::tr("step --to interview: when."), QStringLiteral("HH:MM")},
        {QStringLiteral("place"), Words::tr("step --to interview: where, or its link."),
         QStringLiteral("text")},
        {QStringLiteral("asked"),
         Words::tr("step --to interview|hired: a condition the applicant asked for; may be repeated."),
         QStringLiteral("ITEM=VALUE")},
        {QStringLiteral("offered"),
         Words::tr("step --to interview|hired: what the institution offered; may be repeated."),
         QStringLiteral("ITEM=VALUE")},
        {QStringLiteral("agreed"),
         Words::tr("step --to hired: a condition that is not as posted; may be repeated."),
         QStringLiteral("ITEM=VALUE")},
        {QStringLiteral("note"), Words::tr("A note."), QStringLiteral("text")},
        {QStringLiteral("waiting"), Words::tr("list: what waits for an institution's answer.")},
        {QStringLiteral("out"), Words::tr("calendar: the file to write."), QStringLiteral("file")},
        {QStringLiteral("from"), Words::tr("disclosures: from this day on."), QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("until"), Words::tr("disclosures: up to this day."), QStringLiteral("YYYY-MM-DD")}};
}

QCommandLineOption outOption()
{
    return {QStringLiteral("out"), Words::tr("The file to write."), QStringLiteral("file")};
}

QList<QCommandLineOption> printOptions()
{
    return QList<QCommandLineOption>{
               outOption(),
               {QStringLiteral("copy"),
                Words::tr(
                    "sheet, cover: whole, or public with what is masked left out. Default: public where "
                    "masking was requested."),
                QStringLiteral("whole|public")},
               {QStringLiteral("to"),
                Words::tr("cover: the receiver's name; a registered one brings its number."),
                QStringLiteral("name")},
               {QStringLiteral("number"), Words::tr("cover: the receiver's fax number."),
                QStringLiteral("number")},
               {QStringLiteral("note"), Words::tr("cover: a note to the receiver."),
                QStringLiteral("text")}} +
           periodOptions() + publicFilterOptions();
}

QList<QCommandLineOption> exportOptions()
{
    return QList<QCommandLineOption>{{QStringLiteral("audience"), Words::tr("Who will receive the list."),
                                      QStringLiteral("prefectures|labour_bureau|jma|nursing_association|"
                                                     "nurse_center|radiological|clinical_engineer|laboratory|"
                                                     "agencies|public")},
                                     outOption(),
                                     {QStringLiteral("encoding"),
                                      Words::tr("Of .csv files; cp932 is Shift_JIS. Default: utf8."),
                                      QStringLiteral("utf8|cp932")}} +
           publicFilterOptions();
}

QList<QCommandLineOption> demoOptions()
{
    return {{QStringLiteral("out"), Words::tr("The folder for the papers."), QStringLiteral("folder")}};
}

} // namespace

std::span<const Command> commands()
{
    static const auto all = std::to_array<Command>({
        {"init", "--desk prefecture|doctor_bank --prefecture 13 --name NAME",
         QT_TRANSLATE_NOOP("Command", "Makes a new store."), initOptions, initDesk, false},
        {"import", "FILE... [--feed update|snapshot] [--sender ADDRESS]",
         QT_TRANSLATE_NOOP(
             "Command", "Takes postings in from messages and lists (.eml .mbox .csv .tsv .txt .xlsx .ods)."),
         importOptions, importFiles, false},
        {"mailbox",
         "add --url URL [--ca FILE] | list | remove MAILBOX | outgoing --url smtps://user@host --from "
         "ADDRESS",
         QT_TRANSLATE_NOOP("Command", "Adds, lists or removes the desk's mailboxes and watched folders."),
         mailboxOptions, mailbox, false},
        {"fetch", "[MAILBOX...] [--accept ADDRESS]",
         QT_TRANSLATE_NOOP("Command", "Looks into the mailboxes and takes in what is new."), fetchOptions,
         fetch, false},
        {"arrival", "list | ignore N | retry N | dispose N...",
         QT_TRANSLATE_NOOP("Command", "Lists what the mailboxes brought, puts it aside, tries it again, or "
                                      "disposes of the content of what was of no use."),
         nullptr, arrival, false},
        {"sender",
         "list | set ADDRESS|@DOMAIN|files [--trusted yes|no] [--desk prefecture|doctor_bank] [--feed "
         "judge|update|snapshot] [--map HEADING=field]... [--ignore HEADING]... | remove SENDER",
         QT_TRANSLATE_NOOP("Command", "Says who is trusted, and how the columns of their lists are read."),
         senderOptions, sender, false},
        {"message",
         "list | show N [--out FILE] | revert N [--dry-run] | retake N | seen N | ignore-locked N | "
         "close-absent N --reason filled|withdrawn",
         QT_TRANSLATE_NOOP("Command",
                           "Lists and shows messages, reverts all that one did, takes it in again, says that "
                           "what was not read was looked at, or closes what it did not name."),
         messageOptions, message, false},
        {"question", "list | answer N --posting REF|--new|--field FIELD=ours|theirs",
         QT_TRANSLATE_NOOP("Command", "Lists the questions that held rows ask, and answers them."),
         questionOptions, question, false},
        {"postings",
         "[--view full|public] [--search TEXT] [--occupation CODE] [--status open|closed|draft|all] [--limit "
         "N]",
         QT_TRANSLATE_NOOP("Command", "Lists postings."), listOptions, listPostings, false},
        {"posting",
         "show REF | add FILE.json | open REF | revise REF FILE.json | close REF --reason filled|withdrawn | "
         "reopen REF | history REF | provenance REF | leaks REF | confirm-leak REF N | unconfirm-leak REF N "
         "| "
         "answer REF --field FIELD=VALUE | answers REF",
         QT_TRANSLATE_NOOP("Command", "Shows, adds, opens, changes, closes or reopens one posting, or tells "
                                      "its history and where its values came from."),
         postingOptions, onePosting, false},
        {"applicant",
         "add FILE.json | list | show REF | merge REF OTHER | unmerge OTHER | pause REF | resume REF | "
         "finish REF | mail REF|--posting REF [--send|--draft] | mails [REF] | no-mail REF | mail-again REF",
         QT_TRANSLATE_NOOP("Command",
                           "Adds, shows and merges applicants, says whether they look for work, and writes "
                           "to them."),
         applicantOptions, applicant, false},
        {"match", "APPLICANT [--top N] [--explain]",
         QT_TRANSLATE_NOOP("Command", "Lists the postings that fit an applicant, with reasons."),
         matchOptions, matchApplicant, false},
        {"assign",
         "[--applicants FILE] [--lock APPLICANT=POSTING] [--veto APPLICANT=POSTING] [--explain] [--book "
         "--ground inquiry|application]",
         QT_TRANSLATE_NOOP("Command",
                           "Proposes seats for many applicants at once, and books them if told to."),
         assignOptions, assignSeats, false},
        {"refer", "APPLICANT POSTING --ground inquiry|application [--channel counter|phone|email]",
         QT_TRANSLATE_NOOP("Command", "Records that an applicant is told of a posting, and tells all of it."),
         referOptions, refer, false},
        {"referral",
         "list [--waiting] | show REF | chase REF [--note T] | calendar REF --out FILE.ics | step REF --to "
         "application|interview|hired|not_hired|declined|withdrawn [--date "
         "D] "
         "[--note T] | back REF | disclosures [--from D] [--until D]",
         QT_TRANSLATE_NOOP("Command", "Says where referrals stand, and who was told of what."),
         referralOptions, referral, false},
        {"desk", "show | set FIELD=VALUE...",
         QT_TRANSLATE_NOOP("Command", "Shows and changes whose desk it is and how it is reached."), nullptr,
         deskSettings, false},
        {"report", "ministry window-opened|feed-address [--words T] [--draft|--send|--out FILE.eml] | list",
         QT_TRANSLATE_NOOP("Command",
                           "Writes the desk's reports to the ministry, and says what was reported."),
         reportOptions, report, false},
        {"training",
         "list [--late] | show REF | record REF... --module M --date D --minutes N --method "
         "in_person|video|reading "
         "--provider NAME [--planned] | mark REF... --class N --as present|absent | remove REF --class N | "
         "report "
         "REF --date D [--way letter|email|console] [--acknowledged D] | back REF | payer REF --by WHO | "
         "plan-add REF --module M --topic T --note WHY | plan-remove REF --item I --note WHY | plan-restore "
         "REF --item I | mail report|remind|ask-answer REF...|--due [--words T] [--draft|--send] | mails "
         "[REF] | "
         "materials | add-material --title T | change-material ID | retire-material ID | "
         "take-up-material ID",
         QT_TRANSLATE_NOOP("Command", "Says who still needs training, and records sessions and reports."),
         trainingOptions, training, false},
        {"hire",
         "list [--due] | show REF | enter REF --what WHAT [--date D] [--method M] [--note T] [--offer-seat] "
         "| "
         "offer-seat REF | back REF --what WHAT",
         QT_TRANSLATE_NOOP("Command", "Says whether people who were hired began and stayed."), hireOptions,
         hires, false},
        {"ledger",
         "job-orders|applicants [REFERRAL...] [--from D] [--until D] --out FILE.csv|FILE.xlsx | dispose "
         "[REF... "
         "--confirm] | disposals | figures [--year Y|--from D --until D] [--out FILE.csv|FILE.xlsx]",
         QT_TRANSLATE_NOOP(
             "Command",
             "Writes the ledgers, disposes of what need not be kept any longer, and sums up a year."),
         ledgerOptions, ledger, false},
        {"print",
         "sheet REF... [--copy whole|public] | cover REF... [--to NAME] [--number N] | handout REF... | list "
         "[filters] | disclosed REFERRAL... | referral-letter REFERRAL | training-record REFERRAL | "
         "training-report "
         "REFERRAL | training-certificate REFERRAL | attendance-sheet CLASS | counts [filters] | "
         "job-order-ledger [REFERRAL...] | applicant-ledger [REFERRAL...] | "
         "overview | "
         "call-sheet REF, "
         "--out "
         "FILE.pdf",
         QT_TRANSLATE_NOOP(
             "Command",
             "Prints posting sheets, a fax cover for them, the handout an applicant may "
             "take home, a list for the public, papers about training, counts, a ledger or the overview."),
         printOptions, print, true},
        {"export",
         "--audience WHO --out FILE.csv|FILE.xlsx [--search TEXT] [--occupation CODE] [--status "
         "open|closed|all] [--encoding utf8|cp932]",
         QT_TRANSLATE_NOOP("Command", "Writes a list of postings for others."), exportOptions, exportPostings,
         false},
        {"today", "",
         QT_TRANSLATE_NOOP("Command",
                           "Says what waits at the desk: interviews, unanswered inquiries, messages, "
                           "rows, drafts."),
         nullptr, today, false},
        {"institution",
         "list [--search TEXT] | show NAME|REF | note NAME|REF --note T [--with WHO] [--date D] [--correct "
         "N] "
         "| job-order NAME|REF --from hello_work|nurse_center [--office T] [--date D] [--answered N]",
         QT_TRANSLATE_NOOP("Command",
                           "Says what is known of the institutions, and notes calls and requests for job "
                           "orders."),
         institutionOptions, institution, false},
        {"overview", "[--from D] [--until D]",
         QT_TRANSLATE_NOOP("Command",
                           "Sums up where staff are missing, how fast seats are filled and what changed."),
         overviewOptions, overview, false},
        {"check", "", QT_TRANSLATE_NOOP("Command", "Checks the store and its audit chain."), nullptr,
         checkDesk, false},
        {"demo", "--out DIR",
         QT_TRANSLATE_NOOP("Command", "Does the main job on bundled sample messages: import, match, print."),
         demoOptions, demo, true},
    });
    return all;
}

} // namespace kakehashi::cli
