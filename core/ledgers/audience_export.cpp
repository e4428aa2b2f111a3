// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/audience_export.h"

#include "core/base/error.h"
#include "core/base/japanese_era.h"
#include "core/lists/list_columns.h"
#include "core/lists/list_filter.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct AudienceExportWords
{
    Q_DECLARE_TR_FUNCTIONS(AudienceExport)
};

constexpr qsizetype readAtOnce = 500;

std::vector<lists::Column> columnsFor(Audience audience)
{
    std::vector<lists::Column> columns;
    for (const lists::Column& column : lists::columns()) {
        columns.push_back(column);
        if (column.heading == u"医療機関名" && ruleOf(audience).content == AudienceContent::FullWithId)
            columns.push_back(lists::institutionIdColumn());
    }
    return columns;
}

void fillRecords(const AudienceExport& made, SheetTable& table)
{
    const std::vector<lists::Column> columns = columnsFor(made.scope.audience);
    for (const lists::Column& column : columns)
        table.columns.append({column.heading.toString(), column.width, column.wraps});
    table.rows = made.postings.size();
    table.value = [postings = made.postings, columns](qsizetype row, qsizetype column) {
        return columns[static_cast<std::size_t>(column)].value(lists::Listed(postings.at(row)));
    };
    table.nothing = lists::nothingFound();
}

void fillCounts(const AudienceExport& made, SheetTable& table)
{
    table.columns = {{u"都道府県"_s, 10, false}, {u"市区町村"_s, 16, false}};
    for (const auto& term : Vocabulary<Occupation>::terms())
        table.columns.append({term.label.toString(), 10, false});
    table.columns.append({u"計"_s, 8, false});
    QList<PostingCounts::Area> areas = made.counts.areas();
    if (!areas.isEmpty()) {
        areas.append(made.counts.sum());
        areas.last().prefecture = u"計"_s;
    }
    table.rows = areas.size();
    table.value = [areas](qsizetype row, qsizetype column) -> lists::Value {
        const PostingCounts::Area& area = areas.at(row);
        if (column < 2)
            return lists::writable(column == 0 ? area.prefecture : area.municipality);
        const auto occupation = static_cast<std::size_t>(column - 2);
        return qint64{occupation < PostingCounts::occupations ? area.counts[occupation] : area.total()};
    };
    table.nothing = lists::nothingFound();
}

} // namespace

qint64 AudienceExport::number() const
{
    return isCounts() ? counts.sum().total() : postings.size();
}

AudienceExport audienceExportOf(PostingStore& postings, PostingSearch search, PostingQuery query,
                                const AudienceScope& scope, const QString& desk, QDate deskDay)
{
    const AudienceRule& rule = ruleOf(scope.audience);
    if (rule.content == AudienceContent::PublicView)
        throw UsageError(AudienceExportWords::tr("Lists for the public are made of the public view."));
    if (rule.onePrefecture && scope.prefecture.isEmpty())
        throw UsageError(
            AudienceExportWords::tr("%1 is given its own prefecture only: say which.").arg(rule.label));
    AudienceExport made;
    made.scope = scope;
    // To be counted by a hidden word would give that word away.
    query.publicTextOnly = rule.content == AudienceContent::Counts;
    query.order = PostingOrder::Reference;
    made.filter = filterInWords(query);
    made.desk = desk;
    made.deskDay = deskDay;
    const auto found = search.all(query);
    for (auto from = found.begin(); from != found.end();) {
        const auto to = from + std::min<std::ptrdiff_t>(readAtOnce, found.end() - from);
        for (const StoredPosting& stored : postings.bySeqs(QList<qint64>(from, to))) {
            if (rule.content == AudienceContent::Counts) {
                if (stored.state != PostingState::Draft && scope.covers(stored.posting))
                    made.counts.add(stored.posting);
            } else if (auto given = AudiencePosting::of(stored, scope, deskDay)) {
                made.postings.append(std::move(*given));
            }
        }
        from = to;
    }
    return made;
}

QStringList conditionsOf(Audience audience)
{
    if (ruleOf(audience).content == AudienceContent::Counts)
        return {
            u"登録している求職者への情報提供のほかには利用しないこと。手数料その他の費用を求めないこと。"_s};
    QStringList conditions{
        u"不特定多数の者が閲覧できる媒体に掲載するときは、「マスキング希望」の募集については、"
        u"医療機関名、市区町村より細かい所在地、担当者連絡先を伏せること。"_s};
    if (ruleOf(audience).content == AudienceContent::FullWithId)
        conditions.append(u"医療機関IDは、マスキングの希望にかかわらず公開しないこと。"_s);
    return conditions;
}

QStringList exportTitles(const AudienceExport& made)
{
    const AudienceRule& rule = ruleOf(made.scope.audience);
    const QString area = rule.onePrefecture ? made.scope.prefecture : QString();
    const QString what = made.isCounts() ? u"募集情報件数（職種別・地域別）"_s : u"募集情報一覧"_s;
    QStringList lines{
        u"%1　%2%3 提供用"_s.arg(what, area, rule.label),
        u"提供元: %1　%2 現在"_s.arg(lists::writable(made.desk), japanese::bothDates(made.deskDay)),
        u"条件: "_s + (made.filter.isEmpty() ? u"すべて"_s : lists::writable(made.filter)),
        u"%1件"_s.arg(made.number())};
    for (const QString& condition : conditionsOf(made.scope.audience))
        lines.append(u"利用条件: "_s + condition);
    return lines;
}

SheetTable sheetTableOf(const AudienceExport& made)
{
    SheetTable table;
    table.name = made.isCounts() ? u"募集情報件数"_s : u"募集情報一覧"_s;
    table.titles = exportTitles(made);
    if (made.isCounts())
        fillCounts(made, table);
    else
        fillRecords(made, table);
    return table;
}

void recordExport(Database& database, AuditLog& audit, const AudienceExport& made, const PostingQuery& query,
                  const QString& way)
{
    Transaction transaction(database);
    QJsonObject detail{{u"audience"_s, QString(ruleOf(made.scope.audience).code)},
                       {u"postings"_s, made.number()},
                       {u"filter"_s, filterForRecord(query)},
                       {u"conditions"_s, QJsonArray::fromStringList(conditionsOf(made.scope.audience))},
                       {u"way"_s, way}};
    if (!made.scope.prefecture.isEmpty())
        detail.insert("receiver_prefecture"_L1, made.scope.prefecture);
    audit.append({u"list.exported"_s, u"list"_s, made.deskDay.toString(Qt::ISODate), detail});
    transaction.commit();
}

} // namespace kakehashi
