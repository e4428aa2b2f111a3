// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/lists/list_filter.h"
#include "ui/printing/list_record.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace kakehashi::cli {

namespace {

StatusFilter statusFilter(const QString& given, StatusFilter otherwise)
{
    if (given.isEmpty())
        return otherwise;
    if (given == QLatin1String("all"))
        return StatusFilter::All;
    if (given == QLatin1String("open"))
        return StatusFilter::Open;
    if (given == QLatin1String("closed"))
        return StatusFilter::Closed;
    if (given == QLatin1String("draft"))
        return StatusFilter::Draft;
    throw UsageError(Words::tr("--status wants open, closed, draft or all."));
}

} // namespace

PostingQuery postingQuery(const Invocation& invocation, StatusFilter otherwise)
{
    PostingQuery query;
    query.text = invocation.value(QStringLiteral("search"));
    query.status = statusFilter(invocation.value(QStringLiteral("status")), otherwise);
    query.order = PostingOrder::Reference;
    if (invocation.isSet(QStringLiteral("occupation"))) {
        const QString given = invocation.value(QStringLiteral("occupation"));
        query.occupation = fromCode<Occupation>(given);
        if (!query.occupation)
            query.occupation = fromLabel<Occupation>(given);
        if (!query.occupation)
            throw UsageError(Words::tr("\"%1\" is no occupation of the scheme.").arg(given));
    }
    if (invocation.isSet(QStringLiteral("prefecture"))) {
        const auto* prefecture = place::findPrefecture(invocation.value(QStringLiteral("prefecture")));
        if (prefecture == nullptr)
            throw UsageError(
                Words::tr("\"%1\" is no prefecture.").arg(invocation.value(QStringLiteral("prefecture"))));
        query.prefecture = prefecture->name;
    }
    query.municipality = invocation.value(QStringLiteral("municipality"));
    return query;
}

PublicList publicList(Desk& desk, const PostingQuery& query)
{
    if (query.status == StatusFilter::Draft)
        throw UsageError(Words::tr("Drafts are not for the public: --status wants open, closed or all."));
    PublicList list = publicListOf(desk.postings(), desk.search(), query, desk.settings().name, desk.today());
    list.deskPhone = desk.settings().phone;
    return list;
}

namespace {

ListEncoding encodingOf(const Invocation& invocation, bool csv)
{
    const QString given = invocation.value(QStringLiteral("encoding"));
    const bool cp932 = given == QLatin1String("cp932");
    if (!cp932 && !given.isEmpty() && given != QLatin1String("utf8"))
        throw UsageError(Words::tr("--encoding wants utf8 or cp932."));
    if (cp932 && !csv)
        throw UsageError(
            Words::tr("--encoding cp932 is for .csv files; workbooks have no encoding to choose."));
    return cp932 ? ListEncoding::Cp932 : ListEncoding::Utf8WithBom;
}

} // namespace

TableFile tableFileIn(const Invocation& invocation)
{
    TableFile file;
    file.path = invocation.wanted(QStringLiteral("out"));
    const QString kind = QFileInfo(file.path).suffix().toLower();
    if (kind != QLatin1String("csv") && kind != QLatin1String("xlsx"))
        throw UsageError(Words::tr("--out wants a file that ends in .csv or .xlsx."));
    file.csv = kind == QLatin1String("csv");
    file.encoding = encodingOf(invocation, file.csv);
    return file;
}

ListWritten TableFile::write(const SheetTable& table) const
{
    return csv ? writeTableCsv(table, path, encoding) : writeTableXlsx(table, path);
}

void warnWritten(Invocation& invocation, const ListWritten& written, const QString& file)
{
    if (written.rows == 0)
        invocation.warn(Words::tr("Nothing fits; %1 says so.").arg(file));
    if (written.replacedCharacters > 0)
        invocation.warn(
            Words::tr("%1 characters that Shift_JIS lacks were written as 〓; utf8 or .xlsx keeps them.")
                .arg(written.replacedCharacters));
}

AudienceExport audienceExport(const Invocation& invocation, Desk& desk, const AudienceRule& rule)
{
    PostingQuery query = postingQuery(invocation, StatusFilter::Open);
    if (query.status == StatusFilter::Draft)
        throw UsageError(Words::tr("Drafts are for nobody else: --status wants open, closed or all."));
    AudienceScope scope{rule.audience, {}};
    if (rule.onePrefecture)
        scope.prefecture = query.prefecture.isEmpty()
                               ? place::prefectureByCode(desk.settings().prefectureCode)->name
                               : query.prefecture;
    return audienceExportOf(desk.postings(), desk.search(), query, scope, desk.settings().name, desk.today());
}

namespace {

Exit exportPublic(Invocation& invocation, const TableFile& file)
{
    const PostingQuery query = postingQuery(invocation, StatusFilter::Open);
    const auto desk = invocation.openDesk();
    const PublicList list = publicList(*desk, query);
    const ListWritten written = recordedFirst(
        desk->database(), [&] { recordList(*desk, list, query, file.way()); },
        [&] { return file.write(sheetTableOf(list)); });
    warnWritten(invocation, written, file.path);
    invocation.say(Words::tr("%1: %2 of %3 postings").arg(file.path).arg(written.rows).arg(list.total));
    invocation.answer({{QStringLiteral("file"), file.path},
                       {QStringLiteral("audience"), QStringLiteral("public")},
                       {QStringLiteral("rows"), written.rows},
                       {QStringLiteral("total"), list.total},
                       {QStringLiteral("filter"), list.filter},
                       {QStringLiteral("replaced_characters"), written.replacedCharacters}});
    return Exit::Done;
}

Exit exportTo(Invocation& invocation, const TableFile& file, const AudienceRule& rule)
{
    const auto desk = invocation.openDesk();
    const AudienceExport made = audienceExport(invocation, *desk, rule);
    const PostingQuery query = postingQuery(invocation, StatusFilter::Open);
    const ListWritten written = recordedFirst(
        desk->database(), [&] { recordExport(desk->database(), desk->audit(), made, query, file.way()); },
        [&] { return file.write(sheetTableOf(made)); });
    warnWritten(invocation, written, file.path);
    invocation.say(Words::tr("%1: %n posting(s) for %2", nullptr, static_cast<int>(made.number()))
                       .arg(file.path, rule.label));
    invocation.answer(
        {{QStringLiteral("file"), file.path},
         {QStringLiteral("audience"), QString(rule.code)},
         {QStringLiteral("rows"), written.rows},
         {QStringLiteral("postings"), made.number()},
         {QStringLiteral("prefecture"), made.scope.prefecture},
         {QStringLiteral("filter"), made.filter},
         {QStringLiteral("conditions"), QJsonArray::fromStringList(conditionsOf(rule.audience))},
         {QStringLiteral("replaced_characters"), written.replacedCharacters}});
    return Exit::Done;
}

} // namespace

Exit exportPostings(Invocation& invocation)
{
    const QString audience = invocation.wanted(QStringLiteral("audience"));
    const AudienceRule* rule = audienceRule(audience);
    if (rule == nullptr) {
        QStringList codes;
        for (const AudienceRule& each : audienceRules())
            codes.append(QString(each.code));
        throw UsageError(Words::tr("export can make lists for: %1. Not for \"%2\".")
                             .arg(codes.join(QStringLiteral(", ")), audience));
    }
    if (!invocation.operands().isEmpty())
        throw UsageError(
            Words::tr("export takes options only, not \"%1\".").arg(invocation.operands().first()));
    const TableFile file = tableFileIn(invocation);
    return rule->audience == Audience::Public ? exportPublic(invocation, file)
                                              : exportTo(invocation, file, *rule);
}

} // namespace kakehashi::cli
