// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/scoring.h"
#include "core/postings/vocabulary.h"
#include "core/store/database.h"

#include <QDate>

namespace kakehashi {

/// Whose desk this is (domain.md §1); one row of the store.
struct DeskSettings
{
    DeskKind kind = DeskKind::Prefecture;
    int prefectureCode = 13; ///< JIS, 1 to 47
    QString name;
    QString address;
    QString phone;
    QString fax;
    QString email;
    QDate windowOpenedOn;     ///< 受付窓口; invalid: not yet
    QString windowHours;      ///< when the window receives people, in words
    QString personInCharge;   ///< 担当者, whom the ministry can ask
    QString feedAddress;      ///< the mail address that postings are to be sent to
    QString ministryEmail;    ///< where reports go; never preset
    bool sample = false;      ///< a store made from the sample messages, for trying out
    QDate sampleDay;          ///< the desk's day of a sample store
    Weights weights;          ///< what matching weighs
    int chaseAfterDays = 3;   ///< working days after which an unanswered inquiry is chased, 1 to 60
    int trainingDueDays = 14; ///< days from the first working day within which training is to be reported
    bool keepsLedgers = true; ///< 求人管理簿 and 求職管理簿: depends on the desk's legal footing
    bool operator==(const DeskSettings&) const = default;
};

/// Below a letter: who writes, and how the desk is reached.
QStringList signatureOf(const DeskSettings& desk);

/// Throws Error when the store has no (readable) settings.
DeskSettings loadDeskSettings(Database& database);
/// Throws UsageError when the prefecture is none, the name is missing, the weights are not sound (see
/// problemOf) or the days are out of bounds.
void saveDeskSettings(Database& database, const DeskSettings& settings);
/// The names of the fields that differ.
QStringList changedFields(const DeskSettings& before, const DeskSettings& after);

} // namespace kakehashi
