// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/store/transaction.h"
#include "ui/printing/fax_cover.h"
#include "ui/printing/handout_record.h"
#include "ui/printing/list_paper.h"
#include "ui/printing/list_record.h"
#include "ui/printing/sheet_record.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace kakehashi::cli {

namespace {

QString outOf(const Invocation& invocation)
{
    return invocation.wanted(QStringLiteral("out"));
}

/// The operands after the paper's name.
QStringList referencesOf(const Invocation& invocation)
{
    QStringList references = invocation.operands().mid(1);
    if (references.isEmpty())
        throw UsageError(Words::tr("print %1 wants the references of the postings.")
                             .arg(invocation.operands().constFirst()));
    return references;
}

/// Told of every paper about postings chosen one by one.
QJsonObject answerOf(const QString& file, const QStringList& references, int pages)
{
    return {{QStringLiteral("file"), file},
            {QStringLiteral("postings"), QJsonArray::fromStringList(references)},
            {QStringLiteral("pages"), pages}};
}

/// Masked postings leave as public copies unless whole ones are asked for.
SheetRequest sheetsOf(const Invocation& invocation, Desk& desk, const QStringList& references)
{
    const QString copy = invocation.value(QStringLiteral("copy"));
    if (!copy.isEmpty() && copy != QLatin1String("whole") && copy != QLatin1String("public"))
        throw UsageError(Words::tr("--copy wants whole or public."));
    SheetRequest request;
    request.desk = desk.settings();
    request.deskDay = desk.today();
    for (const QString& reference : references) {
        const StoredPosting stored = postingOf(desk, reference);
        const bool whole = copy.isEmpty() ? !stored.posting.maskingRequested : copy == QLatin1String("whole");
        request.postings.append(whole ? SheetPosting::whole(stored)
                                      : SheetPosting::publicCopy(PublicPosting::of(stored, desk.today())));
    }
    return request;
}

Exit printSheets(Invocation& invocation)
{
    const QStringList references = referencesOf(invocation);
    const QString out = outOf(invocation);
    const auto desk = invocation.openDesk();
    const SheetRequest request = sheetsOf(invocation, *desk, references);
    const int pages = writeSheetsPdf(request, out);
    recordSheets(*desk, request, QStringLiteral("pdf"), pages);
    const auto masked = std::ranges::count_if(request.postings, &SheetPosting::isMasked);
    invocation.say(Words::tr("%1: %2 sheets, %3 of them masked, pages: %4")
                       .arg(out)
                       .arg(references.size())
                       .arg(masked)
                       .arg(pages));
    QJsonObject answer = answerOf(out, references, pages);
    answer[QLatin1StringView("masked")] = static_cast<qint64>(masked);
    invocation.answer(answer);
    return Exit::Done;
}

FaxNumber typedNumber(const QString& text)
{
    if (const auto number = FaxNumber::parse(text))
        return *number;
    const Problems problems = FaxNumber::check(text);
    throw UsageError(Words::tr("--number: %1").arg(problems.isEmpty() ? text : problems.first().message));
}

/// The number of a registered destination, or the one given for any other. One that failed again and again
/// is refused until it is corrected, however it is given.
FaxNumber receiversNumber(const Invocation& invocation, Desk& desk, const QString& name)
{
    const QString typed = invocation.value(QStringLiteral("number")).trimmed();
    std::optional<FaxNumber> number;
    if (!typed.isEmpty())
        number = typedNumber(typed);
    const QList<FaxDestination> destinations = desk.faxes().destinations();
    for (const FaxDestination& destination : destinations) {
        const std::optional<FaxNumber> registered = FaxNumber::parse(destination.number);
        if (destination.name != name && !(number && number == registered))
            continue;
        if (!destination.blocked.isEmpty())
            throw Error(destination.blocked);
        if (number && destination.name == name && number != registered)
            throw UsageError(Words::tr("%1 is registered with another number, %2; correct it there or leave "
                                       "--number out.")
                                 .arg(name, registered ? registered->shown() : destination.number));
        if (destination.name == name && registered)
            number = registered;
    }
    if (!number)
        throw UsageError(Words::tr("%1 is no registered fax destination; give its --number.").arg(name));
    return *number;
}

void recordCover(Desk& desk, const FaxCover& cover)
{
    Transaction transaction(desk.database());
    desk.audit().append({QStringLiteral("fax_cover.printed"),
                         QStringLiteral("fax_cover"),
                         desk.today().toString(Qt::ISODate),
                         {{QStringLiteral("postings"), QJsonArray::fromStringList(cover.references)},
                          {QStringLiteral("pages_following"), cover.pagesFollowing},
                          {QStringLiteral("way"), QStringLiteral("pdf")}}});
    transaction.commit();
}

Exit printCover(Invocation& invocation)
{
    const QStringList references = referencesOf(invocation);
    const QString out = outOf(invocation);
    const QString name = invocation.value(QStringLiteral("to")).trimmed();
    const bool toSomebody = !name.isEmpty() || !invocation.value(QStringLiteral("number")).isEmpty();
    const auto desk = invocation.openDesk();
    FaxCover cover;
    cover.desk = desk->settings();
    cover.deskDay = desk->today();
    cover.destination = name;
    if (toSomebody) // otherwise the receiver is written in by hand
        cover.number = receiversNumber(invocation, *desk, name).shown();
    cover.sentBy = desk->audit().staff();
    cover.references = references;
    cover.pagesFollowing = countSheetPages(sheetsOf(invocation, *desk, references));
    cover.note = invocation.value(QStringLiteral("note"));
    const int pages = writeFaxCoverPdf(cover, out);
    recordCover(*desk, cover);
    invocation.say(
        toSomebody ? Words::tr("%1: to %2. Check the number before you dial: %3").arg(out, name, cover.number)
                   : Words::tr("%1: without a receiver. Write in the name and the number.").arg(out));
    QJsonObject answer = answerOf(out, references, pages);
    answer[QLatin1StringView("destination")] = name;
    answer[QLatin1StringView("number")] = cover.number;
    answer[QLatin1StringView("pages_following")] = cover.pagesFollowing;
    invocation.answer(answer);
    return Exit::Done;
}

Exit printHandouts(Invocation& invocation)
{
    const QStringList references = referencesOf(invocation);
    const QString out = outOf(invocation);
    const auto desk = invocation.openDesk();
    const int pages = printHandout(*desk, references, {}, out);
    invocation.say(Words::tr("%1: %2 postings, pages: %3").arg(out).arg(references.size()).arg(pages));
    invocation.answer(answerOf(out, references, pages));
    return Exit::Done;
}

Exit printList(Invocation& invocation)
{
    if (invocation.operands().size() > 1)
        throw UsageError(Words::tr("print list chooses by options, not by references."));
    const QString out = outOf(invocation);
    const PostingQuery query = postingQuery(invocation, StatusFilter::Open);
    const auto desk = invocation.openDesk();
    const PublicList list = publicList(*desk, query);
    const int pages = recordedFirst(
        desk->database(), [&] { recordList(*desk, list, query, QStringLiteral("pdf")); },
        [&] { return writeListPdf(list, out); });
    invocation.say(Words::tr("%1: %2 of %3 postings, pages: %4")
                       .arg(out)
                       .arg(list.postings.size())
                       .arg(list.total)
                       .arg(pages));
    invocation.answer({{QStringLiteral("file"), out},
                       {QStringLiteral("rows"), list.postings.size()},
                       {QStringLiteral("total"), list.total},
                       {QStringLiteral("filter"), list.filter},
                       {QStringLiteral("pages"), pages}});
    return Exit::Done;
}

} // namespace

int printHandout(Desk& desk, const QStringList& references, const QString& applicant, const QString& file)
{
    HandoutRequest request;
    request.desk = desk.settings();
    request.deskDay = desk.today();
    for (const QString& reference : references)
        request.postings.append(PublicPosting::of(postingOf(desk, reference), desk.today()));
    const int pages = writeHandoutPdf(request, file);
    recordHandout(desk, request, applicant, QStringLiteral("pdf"));
    return pages;
}

Exit print(Invocation& invocation)
{
    struct Paper
    {
        const char* name;
        Exit (*print)(Invocation&);
    };
    static constexpr std::array papers{Paper{"sheet", printSheets},
                                       Paper{"cover", printCover},
                                       Paper{"handout", printHandouts},
                                       Paper{"list", printList},
                                       Paper{"disclosed", printDisclosed},
                                       Paper{"referral-letter", printReferralLetters},
                                       Paper{"call-sheet", printCallSheet},
                                       Paper{"training-record", printTrainingRecord},
                                       Paper{"training-report", printTrainingReport},
                                       Paper{"training-certificate", printTrainingCertificate},
                                       Paper{"attendance-sheet", printAttendanceSheet},
                                       Paper{"ministry-report", printMinistryReport},
                                       Paper{"consent-form", printConsentForm},
                                       Paper{"counts", printCounts},
                                       Paper{"job-order-ledger", printJobOrderLedger},
                                       Paper{"applicant-ledger", printApplicantLedger},
                                       Paper{"overview", printOverview}};
    const QString wanted = invocation.operands().value(0);
    const auto paper = std::ranges::find_if(
        papers, [&wanted](const Paper& each) { return wanted == QLatin1StringView(each.name); });
    if (paper == papers.end())
        throw UsageError(
            Words::tr("print can make: sheet, cover, handout, list, disclosed, "
                      "referral-letter, call-sheet, training-record, training-report, training-certificate, "
                      "attendance-sheet, ministry-report, consent-form, counts, job-order-ledger, "
                      "applicant-ledger, overview."));
    return paper->print(invocation);
}

} // namespace kakehashi::cli
