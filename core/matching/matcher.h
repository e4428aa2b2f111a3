// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "core/matching/posting_index.h"

namespace kakehashi {

/// In the order they are tried; each leaves a posting out, and nothing else does (domain.md §6).
enum class Gate { Closed, Full, Licence, Occupation, Duty, Period, Place, Night };
QString gateCode(Gate gate);
QString gateLabel(Gate gate); ///< translated

enum class Verdict { Met, Unmet, Unknown };
QString verdictCode(Verdict verdict);
/// ✔ ✗ –
QString verdictSign(Verdict verdict);

/// One criterion of one match, with both values side by side, in the desk's language.
struct Reason
{
    QString criterion; ///< code: licence, occupation, duty, period, place, night, hours, weekdays, pay, lodging,
                       ///< experience, distance, shared_period, urgency, scope
    QString label;     ///< translated
    Verdict verdict = Verdict::Unknown;
    QString wanted;
    QString offered;
    QString note;      ///< an assumption or a caution; usually empty
};

struct Match
{
    qint64 posting = 0; ///< StoredPosting::seq
    QString reference;
    double score = 0;   ///< 0 to 100, absolute: the same pair always scores the same
    QList<Reason> reasons;
};

struct LeftOut
{
    Gate gate = Gate::Closed;
    qint64 count = 0;
};

struct MatchResult
{
    qint64 considered = 0;
    QList<Match> offered;    ///< best first; ties by reference
    QList<LeftOut> leftOut;  ///< in gate order, gates that left nobody out omitted
};

/// Points a criterion is worth; sums to 100 by default.
struct Weights
{
    double pay = 20;
    double hours = 15;
    double weekdays = 15;
    double distance = 15;
    double sharedPeriod = 10;
    double duty = 5;
    double lodging = 5;
    double experience = 5;
    double urgency = 10;
};

/// Pure: the same applicant, postings, day and weights always give the same result. Nothing is scored on age, sex or
/// address beyond distance. `top` 0 means all; reasons are made for the offered ones only.
MatchResult match(const Applicant& applicant, const PostingIndex& postings, QDate deskDay, int top = 0,
                  const Weights& weights = {});

/// The first gate that leaves this posting out, or nullopt.
std::optional<Gate> firstFailingGate(const Applicant& applicant, const IndexedPosting& posting, QDate deskDay);

/// All licences that let the applicant work in the occupation: its own; a public health nurse's or midwife's for nurse
/// (Act on Public Health Nurses, Midwives and Nurses, art. 31-2); a nurse's (so these two also) for assistant nurse.
QList<Licence> coveringLicences(const Applicant& applicant, Occupation occupation);

} // namespace kakehashi
