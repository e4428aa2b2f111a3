// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/postings/posting.h"

#include <QJsonObject>

namespace kakehashi {

enum class Sex { Female, Male, Other };
enum class Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun };
enum class Channel { WalkIn, Phone, Registered };

struct Licence
{
    Occupation occupation = Occupation::Physician;
    QString number;
    std::optional<QDate> registeredOn;
    QString verifiedBy; ///< who saw the original; empty: not checked
    std::optional<QDate> verifiedOn;

    bool isVerified() const { return !verifiedBy.isEmpty() && verifiedOn.has_value(); }
    bool operator==(const Licence&) const = default;
};

struct PayFloor
{
    PayBasis basis = PayBasis::Hourly;
    Yen amount = *Yen::make(1);
    bool operator==(const PayFloor&) const = default;
};

struct Wishes
{
    TermSet<Occupation> occupations; ///< empty: all that the licences cover
    TermSet<Duty> dutiesAccepted;
    TermSet<Duty> dutiesRefused;
    QStringList prefectures;
    QStringList municipalities; ///< with the prefecture in front: 東京都新宿区
    std::optional<int> maxDistanceKm;
    std::optional<QDate> availableFrom;
    std::optional<QDate> availableTo;
    QList<Weekday> weekdays; ///< in week order, empty: any
    std::optional<QTime> earliestStart;
    std::optional<QTime> latestEnd;
    std::optional<bool> nightDuty;
    std::optional<PayFloor> payFloor;
    std::optional<bool> lodgingNeeded;
    bool operator==(const Wishes&) const = default;
};

/// A person looking for work (求職者), domain.md §6. Every item but the name may be missing.
struct Applicant
{
    QString name;
    QString nameKana;
    std::optional<QDate> birthDate;
    std::optional<Sex> sex;
    std::optional<PostalCode> postalCode;
    QString prefecture;
    QString municipality;
    QString street;
    QString phone;
    QString email;
    QList<Licence> licences;
    std::optional<int> experienceYears;
    std::optional<int> monthsSincePractice;
    std::optional<bool> infectiousDiseaseExperience;
    Wishes wishes;
    Channel channel = Channel::WalkIn;
    std::optional<QDate> consentDeskUse;
    std::optional<QDate> consentTellInstitutions;

    bool operator==(const Applicant&) const = default;
};

/// Whether the desk looks for work for somebody now: registered for it, paused by wish, or finished.
enum class ApplicantState { Registered, Paused, Finished };
QString codeOf(ApplicantState state);
QString labelOf(ApplicantState state); ///< translated
std::optional<ApplicantState> applicantStateOf(const QString& code);

struct StoredApplicant
{
    qint64 seq = 0;
    QString id;        ///< UUID, version 7
    QString reference; ///< A13-2020-000045
    int version = 1;
    QDateTime createdAt;
    QDateTime updatedAt;
    Applicant applicant;
    ApplicantState state = ApplicantState::Registered;
    std::optional<QDate> noMailSince; ///< wants no letters about postings from then on
    qint64 mergedInto = 0;            ///< the applicant who turned out to be the same person; 0: none
};

/// The shape of domain.md §6; as in postings, unknown is null and an empty text "".
QJsonObject toJson(const Applicant& applicant);

struct ApplicantFromJson
{
    Applicant applicant;
    Problems problems; ///< values that do not fit and keys that are none
};
/// A value that does not fit leaves its item unknown; its Problem names the key, "wishes.pay_floor.basis" or
/// "licences[0].number".
ApplicantFromJson applicantFromJson(const QJsonObject& object);

/// Rules on one applicant; `today` bounds dates of birth, registration, checking and consent. What only
/// stands in the way of a referral (no licence checked, no consent) is a warning: the person is helped at the
/// counter all the same.
Problems checkApplicant(const Applicant& applicant, QDate today);

} // namespace kakehashi
