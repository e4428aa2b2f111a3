// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/desk_mail/desk_mail.h"

/// Mails to an employer about the training of one person whom it hired (notice of 27 May, annex 1 (7)): what
/// that employer knows of that hire, and nothing of anybody else.
namespace kakehashi::training_mail {

/// `referral`: the reference of the hire's. Throws Error with what stands in the way: nothing to tell, nobody
/// to write to.
DeskMail written(Desk& desk, DeskMailKind kind, const QString& referral, const QString& words);

/// What staff's own words give away that this employer may not see: where else the person applied, and who
/// was hired elsewhere; and the institution ID. As sentences.
QStringList leaks(Desk& desk, const DeskMail& mail);

/// That the training was reported by e-mail today, where it was not reported yet.
void enterReport(Desk& desk, const QString& referral);

/// Whom such mails are due to: complete and not reported; late; reported and not acknowledged for more
/// working days than the desk waits for answers.
QList<Training> due(Desk& desk, DeskMailKind kind);

} // namespace kakehashi::training_mail
