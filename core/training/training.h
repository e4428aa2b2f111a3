// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/referrals/hire.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTime>

#include <optional>

/// The training that everybody hired through the scheme takes (domain.md §7; notice of 27 May, annex 1 (7)).
namespace kakehashi {

enum class TrainingModule {
    InfectionControlLecture,
    InfectionControlPractical, ///< in person, e.g. donning and doffing protective equipment
    PatientSafetyLecture,
    Other
};
enum class TrainingMethod { InPerson, Video, Reading };
enum class Attendance { Enrolled, Present, Absent };
/// Derived from what was entered, never stored.
enum class TrainingState {
    Planned,
    InProgress,
    Complete,
    Reported,
    Ended, ///< the person left before the training was complete: nobody is chased any more
    Cancelled
};
enum class TrainingPayer {
    Fund, ///< 地域医療介護総合確保基金: where the prefecture gives or commissions it
    Employer,
    Prefecture,
    Association,
    Other
};
enum class ReportWay { Letter, Email, Console };

QString codeOf(TrainingModule module);
QString codeOf(TrainingMethod method);
QString codeOf(Attendance attendance);
QString codeOf(TrainingState state);
QString codeOf(TrainingPayer payer);
QString codeOf(ReportWay way);
QString labelOf(TrainingModule module);
QString labelOf(TrainingMethod method);
QString labelOf(Attendance attendance);
QString labelOf(TrainingState state);
QString labelOf(TrainingPayer payer);
QString labelOf(ReportWay way);
std::optional<TrainingModule> trainingModuleOf(const QString& code);
std::optional<TrainingMethod> trainingMethodOf(const QString& code);
std::optional<Attendance> attendanceOf(const QString& code);
std::optional<TrainingPayer> trainingPayerOf(const QString& code);
std::optional<ReportWay> reportWayOf(const QString& code);

/// The three that nobody is without.
const QList<TrainingModule>& requiredModules();
inline constexpr int mostMinutes = 1440;
inline constexpr int desirableMinutes = 120; ///< in all; less is a warning, never a bar

/// What is taught in a class, and for how long.
struct TrainingPart
{
    TrainingModule module = TrainingModule::InfectionControlLecture;
    int minutes = 0;
    TrainingMethod method = TrainingMethod::InPerson;
    QString material = {}; ///< id in the catalogue, or any words
    bool operator==(const TrainingPart&) const = default;
};

/// A session for one person or many.
struct TrainingClass
{
    qint64 seq = 0;
    QString id;
    QDate day;
    std::optional<QTime> start;
    QString place;
    QString provider; ///< employer, prefecture, association, …
    QString trainer;
    QString note;
    QList<TrainingPart> parts;
    QDateTime at; ///< when it was entered
    QString by;

    int minutes() const;
    bool teaches(TrainingModule module) const;
    /// Both begin at known times, and neither has ended when the other begins.
    bool overlaps(const TrainingClass& other) const;
};

/// A class as one person takes it.
struct TrainingSession
{
    TrainingClass held;
    Attendance attendance = Attendance::Enrolled;
};

struct TrainingReport
{
    QDate sentOn;
    ReportWay way = ReportWay::Letter;
    QString note;
    std::optional<QDate> acknowledgedOn;
};

/// The training duty of one hire.
struct Training
{
    HireKey hire;
    QString reference; ///< the referral's
    qint64 applicant = 0;
    QString applicantReference;
    qint64 posting = 0;
    QString postingReference;
    QDate hiredOn;                   ///< the first working day
    QDateTime hiredAt;               ///< when the hire was entered
    std::optional<QDate> leftOn;     ///< the last day of work of who left
    bool cancelled = false;          ///< the hire was taken back
    QList<TrainingSession> sessions; ///< by day; without those taken back
    std::optional<TrainingReport> report;
    std::optional<TrainingPayer> payer;

    TrainingState state() const;
    /// Whether the person can be present that day: hired by then, and neither taken back nor gone.
    bool isEmployedOn(QDate day) const;
    /// Of what the person was present at.
    int minutes() const;
    int minutesOf(TrainingModule module) const;
    /// Required modules that the person was not present at yet.
    QList<TrainingModule> missing() const;
    /// The day the last missing module was taken; nullopt while any is missing.
    std::optional<QDate> completedOn() const;
    /// What is worth a look and bars nothing: a practical not in person, under 120 minutes in all.
    Problems warnings() const;
    /// Not reported although so many days have passed since the first working day, of who has not left. The
    /// scheme names no term; the desk's settings do.
    bool isLate(QDate deskDay, int dueDays) const;
    int daysSinceHire(QDate deskDay) const;
};

/// Late ones first, then by state (planned, in progress, complete, reported, ended, cancelled), the longest
/// hired first.
void sortByUrgency(QList<Training>& trainings, QDate deskDay, int dueDays);

} // namespace kakehashi
