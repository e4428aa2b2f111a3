// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/event_content.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kakehashi::event_content {

using namespace Qt::StringLiterals;

namespace {

struct EventContentWords
{
    Q_DECLARE_TR_FUNCTIONS(ReferralStore)
};

} // namespace

QJsonObject toJson(const NegotiatedItem& item)
{
    QJsonObject object{{"field"_L1, item.field}, {"posted"_L1, item.posted}, {"agreed"_L1, item.agreed}};
    if (!item.asked.isEmpty())
        object["asked"_L1] = item.asked;
    if (!item.offered.isEmpty())
        object["offered"_L1] = item.offered;
    return object;
}

QString write(const ReferralEvent& event)
{
    QJsonObject content{{"note"_L1, event.note}};
    if (!event.place.isEmpty())
        content["place"_L1] = event.place;
    if (event.time)
        content["time"_L1] = event.time->toString(u"HH:mm"_s);
    QJsonArray conditions;
    for (const NegotiatedItem& item : event.conditions)
        conditions.append(toJson(item));
    if (!conditions.isEmpty())
        content["agreed"_L1] = conditions;
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

ReferralEvent read(const QString& text, const QString& reference)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        throw Error(EventContentWords::tr(
                        "Referral %1 cannot be read: the store is damaged. Restore the newest backup.")
                        .arg(reference),
                    error.errorString());
    const QJsonObject content = document.object();
    ReferralEvent event;
    event.note = content["note"_L1].toString();
    event.place = content["place"_L1].toString();
    if (const QTime time = QTime::fromString(content["time"_L1].toString(), u"HH:mm"_s); time.isValid())
        event.time = time;
    const QJsonArray conditions = content["agreed"_L1].toArray();
    for (const auto& each : conditions) {
        const QJsonObject item = each.toObject();
        event.conditions.append({item["field"_L1].toString(), item["posted"_L1].toString(),
                                 item["asked"_L1].toString(), item["offered"_L1].toString(),
                                 item["agreed"_L1].toString()});
    }
    return event;
}

} // namespace kakehashi::event_content
