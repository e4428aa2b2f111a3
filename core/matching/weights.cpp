// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/scoring.h"

#include <QCoreApplication>

#include <cmath>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;

struct WeightsWords
{
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

constexpr double whole = 100;

} // namespace

const std::array<WeightItem, 10>& weightItems()
{
    static const std::array<WeightItem, 10> items{
        {{"pay"_L1, &Weights::pay},
         {"hours"_L1, &Weights::hours},
         {"weekdays"_L1, &Weights::weekdays},
         {"distance"_L1, &Weights::distance},
         {"shared_period"_L1, &Weights::sharedPeriod},
         {"duty"_L1, &Weights::duty},
         {"lodging"_L1, &Weights::lodging},
         {"experience"_L1, &Weights::experience},
         {"urgency"_L1, &Weights::urgency},
         {"assistant_nurse_penalty"_L1, &Weights::assistantNursePenalty}}};
    return items;
}

QString labelOf(const WeightItem& item)
{
    const QStringList labels{
        WeightsWords::tr("Pay"),
        WeightsWords::tr("Hours"),
        WeightsWords::tr("Weekdays"),
        WeightsWords::tr("Distance"),
        WeightsWords::tr("Shared days"),
        WeightsWords::tr("Duties"),
        WeightsWords::tr("Lodging"),
        WeightsWords::tr("Experience"),
        WeightsWords::tr("Urgency"),
        WeightsWords::tr("Taken off a nurse's match with a posting for assistant nurses")};
    for (std::size_t i = 0; i < weightItems().size(); ++i) {
        if (weightItems().at(i).code == item.code)
            return labels.at(static_cast<qsizetype>(i));
    }
    Q_UNREACHABLE();
}

QString problemOf(const Weights& weights)
{
    double sum = 0;
    for (const WeightItem& item : weightItems()) {
        const double value = weights.*item.value;
        if (!(value >= 0 && value <= whole))
            return WeightsWords::tr("The weight “%1” is %2; weights lie between 0 and 100.")
                .arg(labelOf(item))
                .arg(value);
        if (item.value != &Weights::assistantNursePenalty)
            sum += value;
    }
    constexpr double rounding = 1e-6;
    if (std::abs(sum - whole) > rounding)
        return WeightsWords::tr("The weights sum to %1; they must sum to 100.").arg(sum);
    return {};
}

QJsonObject toJson(const Weights& weights)
{
    QJsonObject object;
    for (const WeightItem& item : weightItems())
        object[item.code] = weights.*item.value;
    return object;
}

std::optional<Weights> weightsFromJson(const QJsonObject& object)
{
    Weights weights;
    for (const WeightItem& item : weightItems()) {
        const QJsonValue value = object[item.code];
        if (!value.isDouble())
            return std::nullopt;
        weights.*item.value = value.toDouble();
    }
    return problemOf(weights).isEmpty() ? std::optional(weights) : std::nullopt;
}

} // namespace kakehashi
