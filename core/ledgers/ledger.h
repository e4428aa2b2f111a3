// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/sheet_table.h"
#include "core/referrals/referral.h"
#include "core/referrals/tenure.h"

/// The two ledgers that placement law makes a desk keep: 求人管理簿 and 求職管理簿 (domain.md §8).
namespace kakehashi {

enum class LedgerKind { JobOrders, Applicants };
QString codeOf(LedgerKind kind);

/// One referral as it stands in a ledger.
struct LedgerReferral
{
    qint64 referral = 0;
    QString reference;
    QDate day;           ///< of the referral
    QString counterpart; ///< the applicant's name, or the employer's
    Stage outcome = Stage::Inquiry;
    QDate outcomeDay;
    std::optional<QDate> hiredOn;
    bool permanent = false;
    std::optional<QDate> recruitingBarredUntil; ///< permanent hires
    std::optional<bool> leftWithinSixMonths;    ///< permanent hires
    std::optional<QDate> checkedOn;             ///< permanent hires: the check after six months
    std::optional<TenureMethod> checkedBy;
    bool isOpen() const { return !isLast(outcome); }
};

/// What both ledgers have in common.
struct LedgerMatter
{
    qint64 seq = 0; ///< of the posting or applicant
    QString reference;
    QDate receivedOn;
    std::optional<QDate> validUntil; ///< nullopt: no end known
    QList<LedgerReferral> referrals; ///< oldest first

    /// Two years after the latest of expiry, outcome and six-month check (due or made); nullopt while the
    /// matter has not ended.
    std::optional<QDate> keptUntil(QDate deskDay) const;
};

struct JobOrder : LedgerMatter
{
    QString employer;
    QString address;
    QString contact;
    QString telephone;
    std::optional<int> headcount;
    QString occupation;
    QString place;
    QString period;
    QString pay;
};

struct SeekerRecord : LedgerMatter
{
    QString name;
    QString address;
    std::optional<QDate> birthDate;
    QString occupations; ///< wanted
};

/// Which part of a ledger; what is not set does not narrow.
struct LedgerQuery
{
    std::optional<QDate> from; ///< received, or one of its referrals, on this day or later
    std::optional<QDate> to;
    QStringList referrals; ///< these pairs only, by the references of their referrals

    bool covers(QDate day) const;
};

/// Referrals' references typed one after the other, divided by blanks, commas or 、, in any width.
QStringList typedReferences(const QString& typed);

template<typename Matter>
struct Ledger
{
    QList<Matter> matters;
    LedgerQuery query;
    QString desk;
    QDate deskDay;
    QString deskPhone;
};
using JobOrderLedger = Ledger<JobOrder>;
using ApplicantLedger = Ledger<SeekerRecord>;

/// One row for each referral, or one for a matter without any. The headings are those of the law's items.
SheetTable sheetTableOf(const JobOrderLedger& ledger);
SheetTable sheetTableOf(const ApplicantLedger& ledger);

} // namespace kakehashi
