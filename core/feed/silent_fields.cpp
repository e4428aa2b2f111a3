// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/silent_fields.h"

#include "core/postings/posting_fields.h"

#include <algorithm>

namespace kakehashi::feed {

namespace {

/// What a column speaks of: ⑥ is both duties and duty_detail, and one column may hold several fields of an
/// item ("hours.range", "pay").
QStringView itemOf(QStringView key)
{
    for (const QStringView part : {QStringView(u"hours.days_off"), QStringView(u"hours.overtime")}) {
        if (key.startsWith(part))
            return part;
    }
    const auto end = std::ranges::find_if(key, [](QChar c) { return c == u'.' || c == u'_'; });
    const QStringView item = key.first(end - key.begin());
    return item == u"duties" ? QStringView(u"duty") : item;
}

} // namespace

QStringList silentFields(const ColumnMap& map)
{
    QStringList silent;
    for (const PostingField& field : postingFields()) {
        const QString key(field.key);
        const QStringView item = itemOf(key);
        // Where a posting is may stand in any column with an address or a name.
        const bool hidden = field.secrecy != FieldSecrecy::Public || key == QLatin1StringView("source_key") ||
                            key == QLatin1StringView("prefecture") || item == u"workplace";
        const bool spoken = std::ranges::any_of(map.columns, [item](const ColumnMap::Column& column) {
            return !column.field.isEmpty() && itemOf(column.field) == item;
        });
        if (!hidden && !spoken)
            silent.append(key);
    }
    return silent;
}

} // namespace kakehashi::feed
