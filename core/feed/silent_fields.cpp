// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/silent_fields.h"

#include "core/feed/three_way.h"
#include "core/postings/posting_fields.h"

#include <algorithm>
#include <array>

namespace kakehashi::feed {

namespace {

/// What another column may say too.
constexpr std::array additions{QLatin1StringView("prefecture"), QLatin1StringView("duty_detail"),
                               QLatin1StringView("hours.break_minutes"),
                               QLatin1StringView("hours.overtime_detail"),
                               QLatin1StringView("pay.trial_amount_yen")};

/// What a column speaks of: ⑥ is both duties and duty_detail, and one column may hold several fields of an
/// item ("hours.range", "pay").
QStringView itemOf(QStringView key)
{
    for (const QStringView part : {QStringView(u"hours.days_off"), QStringView(u"hours.overtime"),
                                   QStringView(u"workplace.facility_type")}) {
        if (key.startsWith(part))
            return part;
    }
    const auto end = std::ranges::find_if(key, [](QChar c) { return c == u'.' || c == u'_'; });
    const QStringView item = key.first(end - key.begin());
    return item == u"duties" ? QStringView(u"duty") : item;
}

/// Where a posting is and who offers it may stand in any column with an address or a name.
bool isNeverSilent(const PostingField& field)
{
    return field.secrecy != FieldSecrecy::Public || field.key == QLatin1StringView("source_key") ||
           field.key == QLatin1StringView("prefecture") || itemOf(QString(field.key)) == u"workplace";
}

} // namespace

SilentFields::SilentFields(const ColumnMap& map)
{
    for (const ColumnMap::Column& column : map.columns)
        m_columns.append(column.field);
    for (const PostingField& field : postingFields()) {
        const QString key(field.key);
        const bool spoken = std::ranges::any_of(m_columns, [&key](const QString& column) {
            return !column.isEmpty() && itemOf(column) == itemOf(key);
        });
        if (!spoken && !isNeverSilent(field))
            m_always.append(key);
        else if (std::ranges::find(additions, field.key) != additions.end() && !m_columns.contains(key))
            m_whenBlank.append(key);
    }
}

bool SilentFields::isOf(const ColumnMap& map) const
{
    return !m_columns.isEmpty() && std::ranges::equal(map.columns, m_columns, {}, &ColumnMap::Column::field);
}

QStringList SilentFields::of(const Posting& row) const
{
    QStringList silent = m_always;
    for (const QString& key : m_whenBlank) {
        if (isBlank(postingField(key)->get(row)))
            silent.append(key);
    }
    return silent;
}

} // namespace kakehashi::feed
