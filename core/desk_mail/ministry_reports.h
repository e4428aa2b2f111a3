// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/desk_mail/desk_mail.h"
#include "core/desk_mail/ministry_report.h"

namespace kakehashi {

enum class MinistryReportWay {
    MailFile, ///< written for another mail program
    Mail,     ///< sent
    Paper
};
QString labelOf(MinistryReportWay way);
QString codeOf(MinistryReportWay way);

/// One report that was made.
struct MinistryReportMade
{
    MinistryReportKind kind = MinistryReportKind::WindowOpened;
    MinistryReportWay way = MinistryReportWay::Paper;
    QDate day;
    QString by;
    QString feedAddress; ///< as it was told
};

/// Reports to the ministry, made from the desk's settings, and what became of them.
class MinistryReports
{
    Q_DECLARE_TR_FUNCTIONS(MinistryReports)

public:
    explicit MinistryReports(Desk& desk) : m_desk(desk) {}

    MinistryReport prepared(MinistryReportKind kind, const QString& words = {});
    /// The same with settings that are not saved yet.
    MinistryReport prepared(MinistryReportKind kind, const DeskSettings& settings, const QString& words);
    /// Throws Error with what is missing.
    DeskMail mail(const QString& kind, const QString& words);
    /// That it was made, with the day and what it said; within a transaction of what was made, or of its own.
    void record(const QString& kind, MinistryReportWay way);
    /// Newest first.
    QList<MinistryReportMade> made();

private:
    Desk& m_desk;
};

} // namespace kakehashi
