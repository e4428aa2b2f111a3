// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/overview/overview_words.h"
#include "ui/printing/overview_paper.h"
#include "ui/printing/table_paper.h"

#include <QJsonArray>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

Overview overviewIn(const Invocation& invocation, Desk& desk)
{
    const DaySpan span = daySpanIn(invocation);
    return overviewOf(desk, {span.from, span.until});
}

QJsonValue orNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject json(const OpenSeats& open)
{
    return {{"postings"_L1, open.postings}, {"seats"_L1, open.seats}, {"unstated"_L1, open.unstated}};
}

QJsonObject json(const OverviewArea& area)
{
    QJsonObject occupations;
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        const OpenSeats& open = area.open.at(static_cast<std::size_t>(term.value));
        if (open.postings > 0)
            occupations[term.code] = json(open);
    }
    QJsonObject object = json(area.sum());
    object["prefecture"_L1] = area.prefecture;
    object["municipality"_L1] = area.municipality;
    object["occupations"_L1] = occupations;
    return object;
}

QJsonObject json(const Overview& overview)
{
    QJsonArray areas;
    for (const OverviewArea& area : overview.areas())
        areas.append(json(area));
    QJsonObject byStage;
    for (const Figure figure : overview_words::stageFigures())
        byStage[overview_words::codeOf(figure)] = overview.count(figure);
    QJsonObject changed;
    for (const Figure figure : overview_words::changeFigures())
        changed[overview_words::codeOf(figure)] = overview.count(figure);
    return {{"day"_L1, overview.deskDay.toString(Qt::ISODate)},
            {"from"_L1, orNull(overview.period.from)},
            {"to"_L1, orNull(overview.period.to)},
            {"open"_L1, json(overview.open())},
            {"areas"_L1, areas},
            {"filled_share"_L1, orNull(overview.filledShare())},
            {"first_answer_days"_L1, orNull(overview.medianDays(Figure::FirstAnswer))},
            {"answered"_L1, overview.count(Figure::FirstAnswer)},
            {"unanswered"_L1, overview.unanswered},
            {"time_to_fill_days"_L1, orNull(overview.medianDays(Figure::TimeToFill))},
            {"training_late"_L1, overview.count(Figure::TrainingLate)},
            {"referrals"_L1, byStage},
            {"changed"_L1, changed}};
}

} // namespace

QList<QCommandLineOption> overviewOptions()
{
    return {{QStringLiteral("from"), Words::tr("The period's first day. Default: everything so far."),
             QStringLiteral("YYYY-MM-DD")},
            {{QStringLiteral("until"), QStringLiteral("to")},
             Words::tr("The period's last day."),
             QStringLiteral("YYYY-MM-DD")}};
}

Exit overview(Invocation& invocation)
{
    if (!invocation.operands().isEmpty())
        throw UsageError(Words::tr("overview chooses by options, not by references."));
    const auto desk = invocation.openDesk();
    const Overview made = overviewIn(invocation, *desk);
    invocation.say(wordsOf(made.period));
    for (const QList<Figure>& figures :
         {overview_words::mainFigures(), overview_words::changeFigures(), overview_words::stageFigures()}) {
        for (const Figure figure : figures)
            invocation.say(u"%1: %2  %3"_s
                               .arg(overview_words::labelOf(figure), overview_words::valueOf(made, figure),
                                    overview_words::basisOf(made, figure))
                               .trimmed());
    }
    invocation.answer(json(made));
    return Exit::Done;
}

Exit printOverview(Invocation& invocation)
{
    if (invocation.operands().size() > 1)
        throw UsageError(Words::tr("print overview chooses by options, not by references."));
    const QString out = invocation.wanted(u"out"_s);
    const auto desk = invocation.openDesk();
    const table_paper::Table table = overviewTable(overviewIn(invocation, *desk), desk->settings());
    const int pages = writeTablePdf(table, table.title, out);
    invocation.say(Words::tr("%1: pages: %2").arg(out).arg(pages));
    invocation.answer({{"file"_L1, out}, {"pages"_L1, pages}});
    return Exit::Done;
}

} // namespace kakehashi::cli
