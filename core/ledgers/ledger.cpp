// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/ledger.h"

#include "core/base/japanese_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int yearsKept = 2;

void widen(QDate& latest, QDate day)
{
    if (day.isValid() && (!latest.isValid() || day > latest))
        latest = day;
}

} // namespace

QString codeOf(LedgerKind kind)
{
    return kind == LedgerKind::JobOrders ? QStringLiteral("job_orders") : QStringLiteral("applicants");
}

bool LedgerQuery::covers(QDate day) const
{
    return day.isValid() && (!from || day >= *from) && (!to || day <= *to);
}

QStringList typedReferences(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;、]+"));
    static const QRegularExpression dash(QStringLiteral("[‐‑‒–—―−ー]"));
    QStringList references =
        japanese::nfkc(typed).replace(dash, QStringLiteral("-")).toUpper().split(between, Qt::SkipEmptyParts);
    references.removeDuplicates();
    return references;
}

std::optional<QDate> LedgerMatter::keptUntil(QDate deskDay) const
{
    if (!validUntil || *validUntil >= deskDay)
        return std::nullopt;
    QDate latest = *validUntil;
    for (const LedgerReferral& referral : referrals) {
        if (referral.isOpen())
            return std::nullopt;
        widen(latest, referral.outcomeDay);
        if (referral.permanent && referral.hiredOn)
            widen(latest, referral.checkedOn.value_or(referral.hiredOn->addMonths(6)));
    }
    return latest.addYears(yearsKept);
}

} // namespace kakehashi
