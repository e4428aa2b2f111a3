// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

// What `training` is made of; training_commands.cpp has its table.
namespace kakehashi::cli {

/// The value of an option as one of its codes; `codes` names them for the error.
template<typename Value>
Value coded(const Invocation& invocation, const QString& option, std::optional<Value> (*of)(const QString&),
            const QString& codes)
{
    const std::optional<Value> value = of(invocation.wanted(option));
    if (!value)
        throw UsageError(Words::tr("--%1 wants one of: %2.").arg(option, codes));
    return *value;
}

/// infection_control_lecture, …: what --module takes.
QString moduleCodes();
/// The training of a referral's hire; throws UsageError when nobody was hired.
Training trainingOf(Desk& desk, const QString& reference);

// The plan of one person; each of them says why in --note.
QJsonArray planJson(const Training& training, Desk& desk);
void addToPlan(const Invocation& invocation, Desk& desk, const Training& training);
void removeFromPlan(const Invocation& invocation, Desk& desk, const Training& training);
void restoreToPlan(const Invocation& invocation, Desk& desk, const Training& training);

// The catalogue.
void listMaterials(Invocation& invocation, Desk& desk);
void addMaterial(const Invocation& invocation, Desk& desk);
/// What the options name, and no more.
void changeMaterial(const Invocation& invocation, Desk& desk, const QString& id);
void retireMaterial(Desk& desk, const QString& id, bool retired);

// Mails to employers.
Exit mailEmployers(Invocation& invocation, Desk& desk, const QStringList& operands);
void listEmployerMails(Invocation& invocation, Desk& desk, const QString& reference);

} // namespace kakehashi::cli
