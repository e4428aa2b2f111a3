// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/sender_rules.h"

#include "core/base/error.h"
#include "core/base/japanese_text.h"
#include "core/feed/headings.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

struct RuleChecks
{
    Q_DECLARE_TR_FUNCTIONS(SenderRules)
};

// Mobile carriers gave out addresses with two dots in a row, so dots stand where they like.
bool isSender(const QString& text)
{
    static constexpr qsizetype longest = 254;
    static const QRegularExpression form(u"^(?:[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})?@"
                                         "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?"
                                         "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)*$"_s);
    return text.size() <= longest && form.match(text).hasMatch();
}

SenderRule fromRow(const QSqlQuery& row)
{
    SenderRule rule;
    rule.sender = row.value(1).toString();
    if (!row.value(2).isNull())
        rule.trusted = row.value(2).toBool();
    rule.deskKind = fromCode<DeskKind>(row.value(3).toString());
    rule.mode = feedModeOf(row.value(4).toString()).value_or(FeedMode::Judge);
    return rule;
}

/// In the order of their spellings, the last word on each.
QList<RuleHeading> inOrder(const QList<RuleHeading>& headings)
{
    QMap<QString, RuleHeading> bySpelling;
    for (const RuleHeading& heading : headings)
        bySpelling.insert(headingKey(heading.heading), {heading.heading.trimmed(), heading.field});
    return bySpelling.values();
}

/// "@mhlw.example.jp"; of what has none, itself.
QString domainOf(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at > 0 ? address.mid(at) : address;
}

void putOver(SenderPolicy& policy, const std::optional<SenderRule>& rule)
{
    if (!rule)
        return;
    if (rule->trusted)
        policy.trusted = rule->trusted;
    if (rule->deskKind)
        policy.deskKind = rule->deskKind;
    if (rule->mode != FeedMode::Judge)
        policy.mode = rule->mode;
    for (const RuleHeading& heading : rule->headings)
        policy.headings.choose(heading.heading, heading.field);
}

} // namespace

QString senderSpelling(const QString& typed)
{
    return japanese::nfkc(typed).trimmed().toLower();
}

Problems checkSenderRule(const SenderRule& rule)
{
    Problems problems;
    const auto add = [&problems](const QString& field, const QString& message, const QString& value) {
        problems.append({field, Severity::Error, message, value});
    };
    if (!rule.sender.isEmpty() && !isSender(rule.sender))
        add(u"sender"_s,
            RuleChecks::tr("“%1” is neither a mail address (name@example.jp) nor a domain (@example.jp).")
                .arg(rule.sender),
            rule.sender);
    if (rule.sender.isEmpty() && rule.trusted)
        add(u"trusted"_s,
            RuleChecks::tr("Files without a sender are opened by hand: there is nobody to trust or not."),
            {});
    for (const RuleHeading& heading : rule.headings) {
        if (headingKey(heading.heading).isEmpty())
            add(u"headings"_s, RuleChecks::tr("A heading is missing: say which column is meant."), {});
        else if (!isHeadingChoice(heading.field))
            add(u"headings"_s,
                RuleChecks::tr("“%1” is no item of the form, so the column “%2” cannot be read as it.")
                    .arg(heading.field, heading.heading),
                heading.field);
    }
    return problems;
}

SenderRules::SenderRules(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

QList<SenderRule> SenderRules::all()
{
    QSqlQuery rows = m_database.prepare(
        u"SELECT seq, sender, trusted, desk_kind, feed_mode FROM sender_rules ORDER BY sender"_s);
    Database::execute(rows);
    QList<SenderRule> found;
    while (rows.next()) {
        SenderRule rule = fromRow(rows);
        rule.headings = headingsOf(rows.value(0).toLongLong());
        found.append(rule);
    }
    return found;
}

std::optional<SenderRule> SenderRules::find(const QString& sender)
{
    QSqlQuery& row = m_database.run(
        u"SELECT seq, sender, trusted, desk_kind, feed_mode FROM sender_rules WHERE sender = ?"_s,
        {senderSpelling(sender)});
    if (!row.next())
        return std::nullopt;
    SenderRule rule = fromRow(row);
    const qint64 seq = row.value(0).toLongLong();
    row.finish();
    rule.headings = headingsOf(seq);
    return rule;
}

QList<RuleHeading> SenderRules::headingsOf(qint64 rule)
{
    QSqlQuery& rows = m_database.run(
        u"SELECT heading, field FROM sender_headings WHERE rule_seq = ? ORDER BY spelling"_s, {rule});
    QList<RuleHeading> headings;
    while (rows.next())
        headings.append({rows.value(0).toString(), rows.value(1).toString()});
    return inOrder(headings); // whatever order the database has for letters
}

SenderPolicy SenderRules::policyFor(const QString& address)
{
    const QString sender = senderSpelling(address);
    SenderPolicy policy;
    putOver(policy, find(domainOf(sender)));
    putOver(policy, find(sender));
    return policy;
}

QDateTime SenderRules::lastChange(const QString& address)
{
    const QString sender = senderSpelling(address);
    const QVariant changed = m_database.value(
        u"SELECT MAX(updated_at) FROM sender_rules WHERE sender IN (?, ?)"_s, {sender, domainOf(sender)});
    return changed.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(changed.toLongLong(), Qt::UTC);
}

SenderRule SenderRules::save(const SenderRule& given)
{
    SenderRule rule = given;
    rule.sender = senderSpelling(given.sender);
    const Problems problems = checkSenderRule(rule);
    if (!problems.isEmpty())
        throw UsageError(problems.constFirst().message);
    rule.headings = inOrder(rule.headings);
    Transaction transaction(m_database);
    const std::optional<SenderRule> before = find(rule.sender);
    if (before == rule)
        return rule;
    write(rule);
    record(before ? u"sender_rule.changed"_s : u"sender_rule.added"_s, rule);
    transaction.commit();
    return rule;
}

void SenderRules::write(const SenderRule& rule)
{
    const QVariant trusted = rule.trusted ? QVariant(*rule.trusted ? 1 : 0) : QVariant();
    const QVariant desk = rule.deskKind ? QVariant(kakehashi::codeOf(*rule.deskKind)) : QVariant();
    const qint64 seq =
        m_database
            .value(u"INSERT INTO sender_rules (sender, trusted, desk_kind, feed_mode, updated_at) "
                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT (sender) DO UPDATE SET trusted = excluded.trusted, "
                   "desk_kind = excluded.desk_kind, feed_mode = excluded.feed_mode, "
                   "updated_at = excluded.updated_at RETURNING seq"_s,
                   {rule.sender, trusted, desk, codeOf(rule.mode), m_clock.now().toMSecsSinceEpoch()})
            .toLongLong();
    m_database.run(u"DELETE FROM sender_headings WHERE rule_seq = ?"_s, {seq});
    for (const RuleHeading& heading : rule.headings)
        m_database.run(
            u"INSERT INTO sender_headings (rule_seq, spelling, heading, field) VALUES (?, ?, ?, ?)"_s,
            {seq, headingKey(heading.heading), heading.heading, heading.field});
}

void SenderRules::record(const QString& action, const SenderRule& rule)
{
    QJsonArray fields;
    for (const RuleHeading& heading : rule.headings)
        fields.append(heading.field);
    const QJsonValue trusted = rule.trusted ? QJsonValue(*rule.trusted) : QJsonValue(QJsonValue::Null);
    const QJsonValue desk =
        rule.deskKind ? QJsonValue(kakehashi::codeOf(*rule.deskKind)) : QJsonValue(QJsonValue::Null);
    m_audit.append({action, u"sender_rule"_s, rule.sender,
                    QJsonObject{{u"trusted"_s, trusted},
                                {u"desk"_s, desk},
                                {u"feed"_s, codeOf(rule.mode)},
                                {u"fields"_s, fields}}});
}

void SenderRules::remove(const QString& sender)
{
    Transaction transaction(m_database);
    const std::optional<SenderRule> rule = find(sender);
    if (!rule)
        throw UsageError(tr("There is no rule for %1.").arg(senderSpelling(sender)));
    m_database.run(u"DELETE FROM sender_headings WHERE rule_seq IN "
                   "(SELECT seq FROM sender_rules WHERE sender = ?)"_s,
                   {rule->sender});
    m_database.run(u"DELETE FROM sender_rules WHERE sender = ?"_s, {rule->sender});
    record(u"sender_rule.removed"_s, *rule);
    transaction.commit();
}

void SenderRules::rememberHeading(const QString& sender, const QString& heading, const QString& field)
{
    Transaction transaction(m_database);
    SenderRule rule = find(sender).value_or(SenderRule{senderSpelling(sender), {}, {}, {}, {}});
    rule.headings.append({heading, field});
    save(rule);
    transaction.commit();
}

void SenderRules::forgetHeading(const QString& sender, const QString& heading)
{
    Transaction transaction(m_database);
    std::optional<SenderRule> rule = find(sender);
    if (!rule)
        return;
    const QString spelling = headingKey(heading);
    rule->headings.removeIf(
        [&spelling](const RuleHeading& known) { return headingKey(known.heading) == spelling; });
    save(*rule);
    transaction.commit();
}

void SenderRules::setTrusted(const QString& sender, std::optional<bool> trusted)
{
    Transaction transaction(m_database);
    SenderRule rule = find(sender).value_or(SenderRule{senderSpelling(sender), {}, {}, {}, {}});
    rule.trusted = trusted;
    save(rule);
    transaction.commit();
}

} // namespace kakehashi::feed
