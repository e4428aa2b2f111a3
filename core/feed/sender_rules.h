// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/base/problem.h"
#include "core/feed/sender_policy.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace kakehashi::feed {

/// What a heading of a sender's lists was said to mean.
struct RuleHeading
{
    QString heading; ///< as written; compared by headingKey()
    QString field;   ///< one of headingChoices(), or ignoredField

    bool operator==(const RuleHeading&) const = default;
};

/// How the desk treats what one sender sends.
struct SenderRule
{
    /// "jinzai@mhlw.example.jp", or "@mhlw.example.jp" for everybody there (not in domains below it); lower
    /// case. Empty: files that were opened by hand and name no sender.
    QString sender;
    /// true: mail is taken in by itself; false: it waits, whatever came before; nullopt: as without a rule,
    /// which is that it waits until a list of the sender was taken in.
    std::optional<bool> trusted;
    /// What it sends: prefecture = full records, doctor_bank = masked ones. A list of the latter that has no
    /// column for masking is read as masked; nullopt: as the lists themselves say.
    std::optional<DeskKind> deskKind;
    FeedMode mode = FeedMode::Judge; ///< of its lists, where nothing else is asked for
    QList<RuleHeading> headings;     ///< in the order of their headingKey()

    bool operator==(const SenderRule&) const = default;
};

/// Findings about a rule, by its field ("sender", "trusted", "headings"); empty when it can be kept.
Problems checkSenderRule(const SenderRule& rule);

/// The sender as rules spell it: trimmed, half width, lower case.
QString senderSpelling(const QString& typed);

/// All SQL of the rules for senders.
class SenderRules
{
    Q_DECLARE_TR_FUNCTIONS(SenderRules)

public:
    SenderRules(Database& database, AuditLog& audit, const Clock& clock);

    /// By sender: addresses and domains in one alphabetical row.
    QList<SenderRule> all();
    /// The rule of exactly this address or domain.
    std::optional<SenderRule> find(const QString& sender);
    /// What applies to a message of this address (empty: a file without a sender): the address's own rule
    /// where it says something, else that of its domain.
    SenderPolicy policyFor(const QString& address);

    /// When what applies to this address was changed last; invalid when no rule does.
    QDateTime lastChange(const QString& address);

    /// Adds the rule or replaces the one of the same sender; returns it as kept. Changes nothing when it says
    /// the same already. Throws UsageError with the first of checkSenderRule().
    SenderRule save(const SenderRule& rule);
    /// Throws UsageError when there is none.
    void remove(const QString& sender);

    /// Remembers what a heading of this sender means (a field of headingChoices(), or ignoredField); makes a
    /// rule when there is none. `sender`: an address, a domain, or empty for files without a sender.
    void rememberHeading(const QString& sender, const QString& heading, const QString& field);
    /// Forgets what was said about the heading; it is shown as unknown again. Nothing happens when nothing
    /// was said.
    void forgetHeading(const QString& sender, const QString& heading);
    void setTrusted(const QString& sender, std::optional<bool> trusted);

private:
    void write(const SenderRule& rule);
    QList<RuleHeading> headingsOf(qint64 rule);
    void record(const QString& action, const SenderRule& rule);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

} // namespace kakehashi::feed
