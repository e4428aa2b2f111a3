// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/tenure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kakehashi {

namespace {

struct TenureWords
{
    Q_DECLARE_TR_FUNCTIONS(Tenure)
};

constexpr std::array<const char*, 4> methods{"phone", "email", "letter", "visit"};
constexpr std::array<const char*, 5> kinds{"permanent", "started", "one_month", "six_months", "ended"};

template<typename E, std::size_t N>
std::optional<E> valueIn(const std::array<const char*, N>& codes, const QString& code)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (code == QLatin1StringView(codes.at(i)))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

bool isCheck(TenureKind kind)
{
    return kind == TenureKind::OneMonth || kind == TenureKind::SixMonths;
}

QString said(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QString codeOf(TenureMethod method)
{
    return QString::fromLatin1(methods.at(static_cast<std::size_t>(method)));
}

QString codeOf(TenureKind kind)
{
    return QString::fromLatin1(kinds.at(static_cast<std::size_t>(kind)));
}

std::optional<TenureMethod> tenureMethodOf(const QString& code)
{
    return valueIn<TenureMethod>(methods, code);
}

std::optional<TenureKind> tenureKindOf(const QString& code)
{
    return valueIn<TenureKind>(kinds, code);
}

QString labelOf(TenureMethod method)
{
    switch (method) {
    case TenureMethod::Phone:
        return TenureWords::tr("By telephone");
    case TenureMethod::Email:
        return TenureWords::tr("By e-mail");
    case TenureMethod::Letter:
        return TenureWords::tr("By letter");
    case TenureMethod::Visit:
        return TenureWords::tr("By a visit");
    }
    return {};
}

QString labelOf(TenureKind kind)
{
    switch (kind) {
    case TenureKind::Permanent:
        return TenureWords::tr("Permanent hire");
    case TenureKind::Started:
        return TenureWords::tr("Started work");
    case TenureKind::OneMonth:
        return TenureWords::tr("Asked after one month");
    case TenureKind::SixMonths:
        return TenureWords::tr("Asked after six months");
    case TenureKind::Ended:
        return TenureWords::tr("Left");
    }
    return {};
}

const TenureEntry* Tenure::entry(TenureKind kind) const
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [kind](const TenureEntry& each) { return each.kind == kind; });
    return found == entries.cend() ? nullptr : &*found;
}

QDate Tenure::dueOn(TenureKind kind) const
{
    if (!isCheck(kind))
        return hiredOn;
    const QDate usual = hiredOn.addMonths(kind == TenureKind::OneMonth ? 1 : 6);
    const TenureEntry* ended = entry(TenureKind::Ended);
    return ended != nullptr ? std::min(usual, ended->day) : usual;
}

std::optional<TenureKind> Tenure::due(QDate deskDay) const
{
    if (cancelled)
        return std::nullopt;
    const bool left = entry(TenureKind::Ended) != nullptr;
    for (const TenureKind kind : {TenureKind::SixMonths, TenureKind::OneMonth, TenureKind::Started}) {
        if (entry(kind) != nullptr)
            return std::nullopt; // what was asked later answers what was to be asked before
        if (deskDay >= dueOn(kind) && (!left || (kind == TenureKind::SixMonths && isPermanent())))
            return kind;
    }
    return std::nullopt;
}

std::optional<bool> Tenure::leftWithinSixMonths() const
{
    if (const TenureEntry* ended = entry(TenureKind::Ended))
        return ended->day < hiredOn.addMonths(6);
    if (entry(TenureKind::SixMonths) != nullptr)
        return false;
    return std::nullopt;
}

std::optional<QDate> Tenure::recruitingBarredUntil() const
{
    return isPermanent() ? std::optional(hiredOn.addYears(2).addDays(-1)) : std::nullopt;
}

QStringList tenure_rules::obstacles(const Tenure& tenure, const TenureEntry& entry, QDate deskDay)
{
    if (tenure.cancelled)
        return {TenureWords::tr("The hire of %1 was taken back.").arg(tenure.reference)};
    if (const TenureEntry* known = tenure.entry(entry.kind))
        return {TenureWords::tr("“%1” is entered for %2 already (%3); take that back first.")
                    .arg(labelOf(entry.kind), tenure.reference, said(known->day))};
    if (!entry.day.isValid())
        return {TenureWords::tr("The entry has no day.")};
    if (entry.day > deskDay && entry.kind != TenureKind::Permanent)
        return {TenureWords::tr("%1 lies in the future.").arg(said(entry.day))};
    if (entry.day < tenure.dueOn(entry.kind) && entry.kind != TenureKind::Permanent)
        return {
            TenureWords::tr("“%1” can be entered for %2 from %3 on, not on %4.")
                .arg(labelOf(entry.kind), tenure.reference, said(tenure.dueOn(entry.kind)), said(entry.day))};
    if (isCheck(entry.kind) && !entry.method)
        return {TenureWords::tr("Say how it was asked: by telephone, e-mail, letter or a visit.")};
    if (entry.kind == TenureKind::Ended && entry.note.trimmed().isEmpty())
        return {TenureWords::tr("Say why the work ended.")};
    return {};
}

} // namespace kakehashi
