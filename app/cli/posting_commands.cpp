// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/disclosure/public_posting.h"
#include "core/postings/posting_check.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace kakehashi::cli {

namespace {

constexpr qsizetype page = 500; ///< postings read at a time

bool wantsPublic(const Invocation& invocation)
{
    const QString view = invocation.value(QStringLiteral("view"));
    if (!view.isEmpty() && view != QLatin1String("full") && view != QLatin1String("public"))
        throw UsageError(Words::tr("--view wants full or public."));
    return view == QLatin1String("public");
}

StatusFilter statusFilter(const QString& given)
{
    if (given.isEmpty() || given == QLatin1String("all"))
        return StatusFilter::All;
    if (given == QLatin1String("open"))
        return StatusFilter::Open;
    if (given == QLatin1String("closed"))
        return StatusFilter::Closed;
    if (given == QLatin1String("draft"))
        return StatusFilter::Draft;
    throw UsageError(Words::tr("--status wants open, closed, draft or all."));
}

PostingQuery queryOf(const Invocation& invocation)
{
    PostingQuery query;
    query.text = invocation.value(QStringLiteral("search"));
    query.status = statusFilter(invocation.value(QStringLiteral("status")));
    query.publicTextOnly = wantsPublic(invocation);
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

QString line(const Posting& p, const QString& reference, PostingStatus status)
{
    const QString occupation = p.occupation ? labelOf(*p.occupation) : QString();
    const QString place = p.workplace.prefecture + p.workplace.municipality;
    const QString name = p.institutionName.isEmpty() ? Words::tr("(not shown)") : p.institutionName;
    const QString period = QStringLiteral("%1–%2").arg(
        p.employment.start ? p.employment.start->toString(Qt::ISODate) : QString(),
        p.employment.end ? p.employment.end->toString(Qt::ISODate) : QString());
    return QStringList{reference, statusLabel(status), occupation, place, name, period}.join(
        QStringLiteral("  "));
}

Exit showPosting(Invocation& invocation, Desk& desk, const QString& reference)
{
    const StoredPosting stored = postingOf(desk, reference);
    const PublicPosting open = PublicPosting::of(stored, desk.today());
    const bool publicView = wantsPublic(invocation);
    const Posting& shown = publicView ? open.shown() : stored.posting;
    invocation.answer(publicView ? toJson(open) : fullJson(stored, desk.today()));
    invocation.say(
        QStringLiteral("%1  %2").arg(stored.reference, statusLabel(stored.statusOn(desk.today()))));
    for (const PostingField& field : postingFields()) {
        if (!publicView || open.shows(QString(field.key)))
            invocation.say(QStringLiteral("%1: %2").arg(field.label.toString(), displayValue(field, shown)));
    }
    return Exit::Done;
}

Exit addPosting(Invocation& invocation, Desk& desk, const QString& file)
{
    QJsonObject object = readJsonObject(file);
    // What `posting show` adds of its own, so that its output can be edited and added again.
    for (const auto key : {QLatin1StringView("id"), QLatin1StringView("reference"),
                           QLatin1StringView("status"), QLatin1StringView("version")})
        object.remove(key);
    const PostingFromJson read = postingFromJson(object);
    const bool draft = invocation.isSet(QStringLiteral("draft"));
    const Problems problems = read.problems + checkPosting(read.posting, Completeness::Whole);
    warnProblems(invocation, problems);
    if (!acceptable(draft ? read.problems : problems)) {
        invocation.answer({{QStringLiteral("problems"), toJson(problems)}});
        invocation.warn(Words::tr("Nothing was added."));
        return Exit::Failed;
    }
    const StoredPosting stored = desk.postings().add(
        read.posting, draft ? PostingState::Draft : PostingState::Open, {desk.audit().actor(), {}, {}});
    QJsonObject answer = fullJson(stored, desk.today());
    answer[QLatin1StringView("problems")] = toJson(problems);
    invocation.answer(answer);
    invocation.say(Words::tr("Added as %1.").arg(stored.reference));
    return Exit::Done;
}

Exit closePosting(Invocation& invocation, Desk& desk, const QString& reference)
{
    const QString given = invocation.value(QStringLiteral("reason"));
    if (given != QLatin1String("filled") && given != QLatin1String("withdrawn"))
        throw UsageError(Words::tr("--reason wants filled or withdrawn."));
    const StoredPosting stored = postingOf(desk, reference);
    desk.postings().close(stored.seq,
                          given == QLatin1String("filled") ? CloseReason::Filled : CloseReason::Withdrawn,
                          {desk.audit().actor(), {}, {}});
    const StoredPosting closed = postingOf(desk, reference);
    invocation.answer(fullJson(closed, desk.today()));
    invocation.say(Words::tr("%1 is closed: %2.").arg(reference, statusLabel(closed.statusOn(desk.today()))));
    return Exit::Done;
}

QString valueText(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .chopped(1)
        .mid(1);
}

Exit postingHistory(Invocation& invocation, Desk& desk, const QString& reference)
{
    QJsonArray versions;
    for (const PostingVersion& version : desk.postings().history(postingOf(desk, reference).seq)) {
        QJsonArray changes;
        invocation.say(QStringLiteral("%1  %2  %3  %4")
                           .arg(QString::number(version.version),
                                version.at.toLocalTime().toString(Qt::ISODate), version.what, version.by));
        for (const FieldChange& change : version.changes) {
            invocation.say(QStringLiteral("    %1: %2 → %3")
                               .arg(change.field, valueText(change.from), valueText(change.to)));
            changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                       {QStringLiteral("from"), change.from},
                                       {QStringLiteral("to"), change.to}});
        }
        versions.append(QJsonObject{{QStringLiteral("version"), version.version},
                                    {QStringLiteral("at"), version.at.toUTC().toString(Qt::ISODateWithMs)},
                                    {QStringLiteral("by"), version.by},
                                    {QStringLiteral("what"), version.what},
                                    {QStringLiteral("message"), version.message},
                                    {QStringLiteral("changes"), changes}});
    }
    invocation.answer({{QStringLiteral("reference"), reference}, {QStringLiteral("versions"), versions}});
    return Exit::Done;
}

} // namespace

Exit listPostings(Invocation& invocation)
{
    const PostingQuery query = queryOf(invocation);
    const int limit = invocation.number(QStringLiteral("limit"), std::numeric_limits<int>::max(), 0);
    const auto desk = invocation.openDesk();
    std::vector<qint64> hits = desk->search().all(query);
    const auto total = static_cast<qint64>(hits.size());
    if (total > limit)
        hits.resize(static_cast<std::size_t>(limit));
    QJsonArray listed;
    for (qsizetype from = 0; from < std::ssize(hits); from += page) {
        const auto to = std::min<qsizetype>(from + page, std::ssize(hits));
        for (const StoredPosting& stored :
             desk->postings().bySeqs(QList<qint64>(hits.begin() + from, hits.begin() + to))) {
            if (query.publicTextOnly) {
                const PublicPosting open = PublicPosting::of(stored, desk->today());
                listed.append(toJson(open));
                invocation.say(line(open.shown(), open.reference(), open.status()));
            } else {
                listed.append(fullJson(stored, desk->today()));
                invocation.say(line(stored.posting, stored.reference, stored.statusOn(desk->today())));
            }
        }
    }
    invocation.say(Words::tr("%1 of %2").arg(listed.size()).arg(total));
    invocation.answer({{QStringLiteral("total"), total}, {QStringLiteral("postings"), listed}});
    return Exit::Done;
}

Exit onePosting(Invocation& invocation)
{
    const QString act = invocation.operands().value(0);
    const QString what = invocation.operands().value(1);
    if (invocation.operands().size() != 2)
        throw UsageError(Words::tr(
            "posting wants: show REF, add FILE.json, close REF --reason filled|withdrawn, or history REF."));
    const auto desk = invocation.openDesk();
    if (act == QLatin1String("show"))
        return showPosting(invocation, *desk, what);
    if (act == QLatin1String("add"))
        return addPosting(invocation, *desk, what);
    if (act == QLatin1String("close"))
        return closePosting(invocation, *desk, what);
    if (act == QLatin1String("history"))
        return postingHistory(invocation, *desk, what);
    throw UsageError(Words::tr("posting cannot \"%1\".").arg(act));
}

} // namespace kakehashi::cli
