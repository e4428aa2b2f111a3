// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/disclosure/public_posting.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
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
    PostingQuery query = postingQuery(invocation, StatusFilter::All);
    query.publicTextOnly = wantsPublic(invocation);
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
    struct Act
    {
        const char* name;
        Exit (*run)(Invocation&, Desk&, const QString&);
    };
    static constexpr std::array acts{Act{"show", showPosting},
                                     Act{"add", addPosting},
                                     Act{"open", openPosting},
                                     Act{"close", closePosting},
                                     Act{"reopen", reopenPosting},
                                     Act{"history", postingHistory},
                                     Act{"provenance", postingProvenance},
                                     Act{"leaks", listLeaks},
                                     Act{"answer", recordAnswer},
                                     Act{"answers", listAnswers}};
    const QStringList& operands = invocation.operands();
    const QString& act = operands.value(0);
    if (act == QLatin1String("revise") && operands.size() == 3)
        return revisePosting(invocation, *invocation.openDesk(), operands.at(1), operands.at(2));
    if ((act == QLatin1String("confirm-leak") || act == QLatin1String("unconfirm-leak")) &&
        operands.size() == 3)
        return confirmLeak(invocation, act == QLatin1String("confirm-leak"));
    const auto known =
        std::ranges::find_if(acts, [&act](const Act& each) { return act == QLatin1StringView(each.name); });
    if (known == acts.end() || operands.size() != 2)
        throw UsageError(
            Words::tr("posting wants: show REF, add FILE.json, open REF, revise REF FILE.json, "
                      "close REF --reason filled|withdrawn, reopen REF, history REF, provenance REF, "
                      "leaks REF, confirm-leak REF N, unconfirm-leak REF N, answer REF --field FIELD=VALUE, "
                      "or answers REF."));
    return known->run(invocation, *invocation.openDesk(), operands.at(1));
}

} // namespace kakehashi::cli
