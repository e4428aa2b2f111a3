// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk_mail/desk_mail.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct DeskMailWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskMail)
};

} // namespace

QString codeOf(DeskMailKind kind)
{
    switch (kind) {
    case DeskMailKind::MinistryReport:
        return QStringLiteral("ministry_report");
    case DeskMailKind::TrainingReport:
        return QStringLiteral("training_report");
    case DeskMailKind::TrainingReminder:
        return QStringLiteral("training_reminder");
    case DeskMailKind::AnswerReminder:
        break;
    }
    return QStringLiteral("answer_reminder");
}

QString labelOf(DeskMailKind kind)
{
    switch (kind) {
    case DeskMailKind::MinistryReport:
        return DeskMailWords::tr("Report to the ministry");
    case DeskMailKind::TrainingReport:
        return DeskMailWords::tr("Report of a complete training");
    case DeskMailKind::TrainingReminder:
        return DeskMailWords::tr("Reminder of a training still to be given");
    case DeskMailKind::AnswerReminder:
        break;
    }
    return DeskMailWords::tr("Reminder of a report not acknowledged");
}

std::optional<DeskMailKind> deskMailKindOf(const QString& code)
{
    for (const DeskMailKind kind : {DeskMailKind::MinistryReport, DeskMailKind::TrainingReport,
                                    DeskMailKind::TrainingReminder, DeskMailKind::AnswerReminder}) {
        if (code == codeOf(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace kakehashi
