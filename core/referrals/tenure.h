// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/hire.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// Whether somebody hired began and stayed (domain.md §8): what placement law asks about permanent hires, and
/// the desk about all. Reminding institutions of unanswered inquiries is follow_up.h.
namespace kakehashi {

enum class TenureMethod { Phone, Email, Letter, Visit };
enum class TenureKind {
    Permanent, ///< hired without an end
    Started,
    OneMonth,  ///< asked after a month
    SixMonths, ///< asked after six
    Ended
};
QString codeOf(TenureMethod method);
QString codeOf(TenureKind kind);
QString labelOf(TenureMethod method);
QString labelOf(TenureKind kind);
std::optional<TenureMethod> tenureMethodOf(const QString& code);
std::optional<TenureKind> tenureKindOf(const QString& code);

/// One entry that stands; a later one can take it back.
struct TenureEntry
{
    TenureKind kind = TenureKind::Started;
    QDate day; ///< of the check; of an end, the last day of work
    std::optional<TenureMethod> method;
    QString note; ///< of an end, its reason
};

struct Tenure
{
    HireKey hire;
    QString reference; ///< the referral's
    QDate hiredOn;     ///< the first working day
    bool cancelled = false;
    QList<TenureEntry> entries;

    const TenureEntry* entry(TenureKind kind) const;
    bool isPermanent() const { return entry(TenureKind::Permanent) != nullptr; }
    /// The first day on which the check can be made.
    QDate dueOn(TenureKind kind) const;
    /// What is to be asked by now; nullopt: nothing.
    std::optional<TenureKind> due(QDate deskDay) const;
    /// Nullopt while nobody asked and no end is known.
    std::optional<bool> leftWithinSixMonths() const;
    /// Permanent hires only: two years less a day from the hire.
    std::optional<QDate> recruitingBarredUntil() const;
};

namespace tenure_rules {

/// Sentences for the desk; empty: nothing stands in the way.
QStringList obstacles(const Tenure& tenure, const TenureEntry& entry, QDate deskDay);

} // namespace tenure_rules

} // namespace kakehashi
