// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/feed/headings.h"
#include "core/feed/sender_rules.h"

#include <QJsonArray>

namespace kakehashi::cli {

namespace {

using feed::FeedMode;
using feed::RuleHeading;
using feed::SenderRule;

/// How the command line names the rule for files without a sender.
QString filesOperand()
{
    return QStringLiteral("files");
}

QString senderOf(const QString& operand)
{
    return operand == filesOperand() ? QString() : operand;
}

QString operandOf(const SenderRule& rule)
{
    return rule.sender.isEmpty() ? filesOperand() : rule.sender;
}

QJsonObject ruleJson(const SenderRule& rule)
{
    QJsonArray map;
    QJsonArray ignored;
    for (const RuleHeading& heading : rule.headings) {
        if (heading.field == feed::ignoredField)
            ignored.append(heading.heading);
        else
            map.append(QJsonObject{{QStringLiteral("heading"), heading.heading},
                                   {QStringLiteral("field"), heading.field},
                                   {QStringLiteral("label"), feed::labelOfHeadingChoice(heading.field)}});
    }
    const QJsonValue trusted = rule.trusted ? QJsonValue(*rule.trusted) : QJsonValue(QJsonValue::Null);
    const QJsonValue desk = rule.deskKind ? QJsonValue(codeOf(*rule.deskKind)) : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("sender"), operandOf(rule)},
            {QStringLiteral("trusted"), trusted},
            {QStringLiteral("desk"), desk},
            {QStringLiteral("feed"), feed::codeOf(rule.mode)},
            {QStringLiteral("map"), map},
            {QStringLiteral("ignored"), ignored}};
}

void say(Invocation& invocation, const SenderRule& rule)
{
    QStringList words;
    if (rule.trusted)
        words.append(*rule.trusted ? Words::tr("trusted") : Words::tr("not trusted: its mail waits"));
    if (rule.deskKind)
        words.append(labelOf(*rule.deskKind));
    words.append(feed::codeOf(rule.mode));
    invocation.say(QStringLiteral("%1: %2").arg(operandOf(rule), words.join(QStringLiteral(", "))));
    for (const RuleHeading& heading : rule.headings) {
        const bool ignored = heading.field == feed::ignoredField;
        invocation.say(
            ignored ? Words::tr("  %1 is not read").arg(heading.heading)
                    : Words::tr("  %1 = %2 (%3)")
                          .arg(heading.heading, heading.field, feed::labelOfHeadingChoice(heading.field)));
    }
}

std::optional<bool> trustOf(const Invocation& invocation)
{
    const QString given = invocation.value(QStringLiteral("trusted"));
    if (given == QLatin1String("yes"))
        return true;
    if (given == QLatin1String("no"))
        return false;
    if (given == QLatin1String("default"))
        return std::nullopt;
    throw UsageError(Words::tr("--trusted wants yes, no or default."));
}

std::optional<DeskKind> deskOf(const Invocation& invocation)
{
    const QString given = invocation.value(QStringLiteral("desk"));
    const std::optional<DeskKind> kind = fromCode<DeskKind>(given);
    if (!kind && given != QLatin1String("default"))
        throw UsageError(Words::tr("--desk wants prefecture, doctor_bank or default."));
    return kind;
}

FeedMode modeOf(const Invocation& invocation)
{
    const auto mode = feed::feedModeOf(invocation.value(QStringLiteral("feed")));
    if (!mode)
        throw UsageError(Words::tr("--feed wants judge, update or snapshot."));
    return *mode;
}

/// "求める職名=occupation"; a heading may have the sign in it, a field has not.
RuleHeading mappingOf(const QString& given)
{
    const qsizetype sign = given.lastIndexOf(QLatin1Char('='));
    if (sign <= 0)
        throw UsageError(Words::tr("--map wants HEADING=field, not \"%1\".").arg(given));
    return {given.left(sign), given.mid(sign + 1).trimmed()};
}

void forget(SenderRule& rule, const QString& heading)
{
    const QString spelling = feed::headingKey(heading);
    rule.headings.removeIf(
        [&spelling](const RuleHeading& known) { return feed::headingKey(known.heading) == spelling; });
}

Exit setSender(Invocation& invocation, Desk& desk, const QString& operand)
{
    const QString sender = feed::senderSpelling(senderOf(operand));
    SenderRule rule = desk.senderRules().find(sender).value_or(SenderRule{sender, {}, {}, {}, {}});
    if (invocation.isSet(QStringLiteral("trusted")))
        rule.trusted = trustOf(invocation);
    if (invocation.isSet(QStringLiteral("desk")))
        rule.deskKind = deskOf(invocation);
    if (invocation.isSet(QStringLiteral("feed")))
        rule.mode = modeOf(invocation);
    for (const QString& heading : invocation.values(QStringLiteral("forget")))
        forget(rule, heading);
    for (const QString& mapping : invocation.values(QStringLiteral("map")))
        rule.headings.append(mappingOf(mapping));
    for (const QString& heading : invocation.values(QStringLiteral("ignore")))
        rule.headings.append({heading, QString(feed::ignoredField)});
    rule = desk.senderRules().save(rule);
    say(invocation, rule);
    invocation.answer(ruleJson(rule));
    return Exit::Done;
}

Exit listSenders(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    const QList<SenderRule> rules = desk.senderRules().all();
    for (const SenderRule& rule : rules) {
        say(invocation, rule);
        listed.append(ruleJson(rule));
    }
    if (rules.isEmpty())
        invocation.say(Words::tr("No rules: mail of a sender is taken in once a list of it was."));
    invocation.answer({{QStringLiteral("senders"), listed}});
    return Exit::Done;
}

Exit removeSender(Invocation& invocation, Desk& desk, const QString& operand)
{
    desk.senderRules().remove(senderOf(operand));
    invocation.say(Words::tr("There is no rule for %1 any more.").arg(operand));
    invocation.answer({{QStringLiteral("removed"), operand}});
    return Exit::Done;
}

} // namespace

Exit sender(Invocation& invocation)
{
    const QStringList& operands = invocation.operands();
    const QString what = operands.value(0);
    const qsizetype wanted = what == QLatin1String("list") ? 1 : 2;
    if (operands.size() == wanted) {
        const auto desk = invocation.openDesk();
        if (what == QLatin1String("list"))
            return listSenders(invocation, *desk);
        if (what == QLatin1String("set"))
            return setSender(invocation, *desk, operands.at(1));
        if (what == QLatin1String("remove"))
            return removeSender(invocation, *desk, operands.at(1));
    }
    throw UsageError(Words::tr("sender wants list, set SENDER with what is to apply, or remove SENDER; a "
                               "sender is ADDRESS, @DOMAIN or files."));
}

} // namespace kakehashi::cli
