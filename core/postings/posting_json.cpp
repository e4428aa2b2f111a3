// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_json.h"

#include "core/postings/json_value.h"
#include "core/postings/posting_fields.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <vector>

namespace kakehashi {

namespace {

struct PostingJson
{
    Q_DECLARE_TR_FUNCTIONS(PostingJson)

public:
    static Problem unknownKey(const QString& key, const QJsonValue& value)
    {
        return {key, Severity::Error, tr("\"%1\" is not an item of a posting.").arg(key),
                json_value::shown(value)};
    }
    static Problem misfit(const QString& key, const QString& label, const QJsonValue& value)
    {
        return {key, Severity::Error, tr("The value of %1 cannot be read.").arg(label),
                json_value::shown(value)};
    }
    static Problem noGroup(const QString& key, const QJsonValue& value)
    {
        return {key, Severity::Error, tr("\"%1\" must hold several items, not a single value.").arg(key),
                json_value::shown(value)};
    }
};

// Where a field's value lies: "workplace.street" is {"workplace":{"street":…}}.
struct Slot
{
    const PostingField* field;
    QString group; ///< empty at the top
    QString name;
};

const std::vector<Slot>& sheetSlots()
{
    static const std::vector<Slot> all = [] {
        std::vector<Slot> made;
        for (const PostingField& field : postingFields()) {
            const QString key(field.key);
            const qsizetype dot = key.indexOf(QLatin1Char('.'));
            made.push_back({&field, dot < 0 ? QString() : key.left(dot), key.mid(dot + 1)});
        }
        return made;
    }();
    return all;
}

// The names a posting may have in each group; the top's own names, and those of the groups, under "".
const QHash<QString, QSet<QString>>& knownNames()
{
    static const QHash<QString, QSet<QString>> all = [] {
        QHash<QString, QSet<QString>> made;
        made[QString()].insert(formVersionKey());
        for (const Slot& slot : sheetSlots()) {
            made[slot.group].insert(slot.name);
            if (!slot.group.isEmpty())
                made[QString()].insert(slot.group);
        }
        return made;
    }();
    return all;
}

void readFields(const QJsonObject& object, PostingFromJson& read)
{
    QString open;
    QJsonObject place = object;
    for (const Slot& slot : sheetSlots()) {
        if (slot.group != open) {
            open = slot.group;
            place = open.isEmpty() ? object : object.value(open).toObject();
        }
        const auto found = place.constFind(slot.name);
        if (found != place.constEnd() && !slot.field->set(read.posting, *found)) {
            read.problems.append(
                PostingJson::misfit(QString(slot.field->key), slot.field->label.toString(), *found));
        }
    }
}

void readFormVersion(const QJsonObject& object, PostingFromJson& read)
{
    const auto found = object.constFind(formVersionKey());
    if (found == object.constEnd())
        return;
    const int version = found->toInt(0);
    if (version >= 1)
        read.posting.formVersion = version;
    else
        read.problems.append(PostingJson::misfit(formVersionKey(), formVersionKey(), *found));
}

void findStrangers(const QJsonObject& object, const QString& group, Problems& problems)
{
    const QSet<QString> known = knownNames().value(group);
    for (auto item = object.constBegin(); item != object.constEnd(); ++item) {
        const QString key = group.isEmpty() ? item.key() : group + QLatin1Char('.') + item.key();
        if (!known.contains(item.key())) {
            problems.append(PostingJson::unknownKey(key, *item));
        } else if (group.isEmpty() && knownNames().contains(key)) {
            if (!item->isObject() && !item->isNull())
                problems.append(PostingJson::noGroup(key, *item));
            findStrangers(item->toObject(), key, problems);
        }
    }
}

} // namespace

QString formVersionKey()
{
    return QStringLiteral("form_version");
}

QJsonObject toJson(const Posting& posting)
{
    QJsonObject object;
    QJsonObject group;
    QString open; // fields of one group stand together on the sheet
    const auto closeGroup = [&] {
        if (!open.isEmpty())
            object.insert(open, group);
        group = {};
    };
    for (const Slot& slot : sheetSlots()) {
        if (slot.group != open) {
            closeGroup();
            open = slot.group;
        }
        (slot.group.isEmpty() ? object : group).insert(slot.name, slot.field->get(posting));
    }
    closeGroup();
    object.insert(formVersionKey(), posting.formVersion);
    return object;
}

PostingFromJson postingFromJson(const QJsonObject& object)
{
    PostingFromJson read;
    readFields(object, read);
    readFormVersion(object, read);
    findStrangers(object, QString(), read.problems);
    return read;
}

} // namespace kakehashi
