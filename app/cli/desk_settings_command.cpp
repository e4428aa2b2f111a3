// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <array>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

struct TextSetting
{
    QLatin1StringView name;
    QString DeskSettings::*field;
};
constexpr std::array texts{TextSetting{"name"_L1, &DeskSettings::name},
                           TextSetting{"address"_L1, &DeskSettings::address},
                           TextSetting{"phone"_L1, &DeskSettings::phone},
                           TextSetting{"fax"_L1, &DeskSettings::fax},
                           TextSetting{"email"_L1, &DeskSettings::email},
                           TextSetting{"window_hours"_L1, &DeskSettings::windowHours},
                           TextSetting{"person_in_charge"_L1, &DeskSettings::personInCharge},
                           TextSetting{"feed_address"_L1, &DeskSettings::feedAddress},
                           TextSetting{"ministry_email"_L1, &DeskSettings::ministryEmail}};
constexpr auto openedOn = "window_opened_on"_L1;

QString known()
{
    QStringList names;
    for (const TextSetting& each : texts)
        names.append(each.name);
    return (names << QString(openedOn)).join(u", "_s);
}

QJsonObject json(const DeskSettings& settings)
{
    QJsonObject object{{"desk"_L1, codeOf(settings.kind)}, {"prefecture_code"_L1, settings.prefectureCode}};
    for (const TextSetting& each : texts)
        object.insert(each.name, settings.*each.field);
    const QDate day = settings.windowOpenedOn;
    object.insert(openedOn, day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue());
    return object;
}

void change(DeskSettings& settings, const QString& assignment)
{
    const qsizetype at = assignment.indexOf(u'=');
    const QString name = assignment.left(at).trimmed();
    const QString value = assignment.mid(at + 1).trimmed();
    const auto text =
        std::ranges::find_if(texts, [&name](const TextSetting& each) { return name == each.name; });
    if (at < 0 || (text == texts.end() && name != openedOn))
        throw UsageError(Words::tr("desk set wants FIELD=VALUE; the fields are: %1.").arg(known()));
    if (text != texts.end()) {
        settings.*text->field = value;
        return;
    }
    settings.windowOpenedOn = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !settings.windowOpenedOn.isValid())
        throw UsageError(Words::tr("%1 wants a day like 2020-06-01, not \"%2\".").arg(name, value));
}

} // namespace

Exit deskSettings(Invocation& invocation)
{
    const QString act = invocation.operands().value(0);
    const QStringList assignments = invocation.operands().mid(1);
    if (act == "show"_L1 ? !assignments.isEmpty() : act != "set"_L1 || assignments.isEmpty())
        throw UsageError(Words::tr("desk wants: show, or set FIELD=VALUE…"));
    const auto desk = invocation.openDesk();
    DeskSettings settings = desk->settings();
    for (const QString& assignment : assignments)
        change(settings, assignment);
    desk->changeSettings(settings);
    const QJsonObject now = json(settings);
    for (auto each = now.begin(); each != now.end(); ++each)
        invocation.say(u"%1: %2"_s.arg(each.key(), each.value().toVariant().toString()));
    invocation.answer(now);
    return Exit::Done;
}

} // namespace kakehashi::cli
