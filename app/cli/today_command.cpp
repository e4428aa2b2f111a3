// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/agenda/agenda.h"

#include <QJsonArray>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const agenda::Item& item)
{
    return {{"matter"_L1, agenda::codeOf(item.matter)},
            {"subject"_L1, item.subject},
            {"count"_L1, item.count},
            {"since"_L1, item.since.isValid() ? QJsonValue(item.since.toString(Qt::ISODate)) : QJsonValue()},
            {"time"_L1, item.time ? QJsonValue(item.time->toString(u"HH:mm"_s)) : QJsonValue()},
            {"late"_L1, item.isLate},
            {"text"_L1, item.words}};
}

} // namespace

Exit today(Invocation& invocation)
{
    const auto desk = invocation.openDesk();
    QJsonArray items;
    for (const agenda::Item& item : agenda::itemsOf(*desk)) {
        items.append(json(item));
        invocation.say(u"%1  %2"_s.arg(item.time              ? item.time->toString(u"HH:mm"_s)
                                       : item.since.isValid() ? item.since.toString(Qt::ISODate)
                                                              : u"-"_s,
                                       item.words));
    }
    if (items.isEmpty())
        invocation.say(Words::tr("Nothing waits."));
    invocation.answer({{"day"_L1, desk->today().toString(Qt::ISODate)}, {"items"_L1, items}});
    return Exit::Done;
}

} // namespace kakehashi::cli
