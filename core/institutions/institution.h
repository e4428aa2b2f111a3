// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/institutions/dormancy.h"
#include "core/postings/posting_line.h"
#include "core/referrals/referral.h"

#include <tuple>

namespace kakehashi {

/// By what two postings are taken to be of one institution: its name without legal form, running body and
/// building (institution_names.h), within its prefecture.
struct InstitutionKey
{
    QString prefecture;
    QString matchName;
    bool operator==(const InstitutionKey&) const = default;
    bool operator<(const InstitutionKey& other) const
    {
        return std::tie(prefecture, matchName) < std::tie(other.prefecture, other.matchName);
    }
};

/// An institution in a list, as its newest posting names it. For the desk's own eyes.
struct Institution
{
    InstitutionKey key;
    QString name;
    QList<qint64> postings; ///< oldest first
    int open = 0;           ///< of the postings, on the desk's day
    int seats = 0;          ///< that these still have
    int referrals = 0;
};

enum class JobOrderBody { HelloWork, NurseCenter };
QString codeOf(JobOrderBody body);
QString labelOf(JobOrderBody body);
std::optional<JobOrderBody> jobOrderBodyOf(const QString& code);

/// A call with the institution, as the newest correction has it.
struct CallNote
{
    int number = 1; ///< of the newest entry
    QDate day;
    QString by;
    QString spokenWith;
    QString text;
    int corrections = 0;
};

/// Another body asked the institution for a job order (求人票); a posting is none (domain.md §3).
struct JobOrderRequest
{
    int number = 1;
    QDate day;
    QString by;
    JobOrderBody body = JobOrderBody::HelloWork;
    QString office;     ///< ハローワーク新宿
    qint64 posting = 0; ///< 0: of none in particular
    QString note;
    std::optional<QDate> answeredOn;
    QString answer;
};

struct InstitutionReferral
{
    Referral referral;
    std::optional<int> answerDays; ///< calendar days to the first answer; nullopt: none yet
};

/// One institution with all that the desk knows of its dealings.
struct InstitutionFile
{
    Institution institution;
    QList<PostingLine> postings;          ///< newest first
    QList<InstitutionReferral> referrals; ///< newest first
    QList<dormancy::Dormancy> dormancies;
    QList<CallNote> notes;            ///< newest first
    QList<JobOrderRequest> jobOrders; ///< newest first
    std::optional<double> medianAnswerDays() const;
};

} // namespace kakehashi
