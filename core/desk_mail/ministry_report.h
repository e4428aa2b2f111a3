// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"

#include <optional>

/// What a desk tells the ministry (notice of 29 May, 2 (2)): that it has opened a window for applicants, and
/// to which address postings are to be sent. Pure. The words are the scheme's: Japanese in every language of
/// the program.
namespace kakehashi {

enum class MinistryReportKind {
    WindowOpened, ///< 受付窓口の開設
    FeedAddress   ///< 送付先メールアドレスの登録・変更
};
QString codeOf(MinistryReportKind kind);
QString labelOf(MinistryReportKind kind);
std::optional<MinistryReportKind> ministryReportKindOf(const QString& code);

struct MinistryReport
{
    MinistryReportKind kind = MinistryReportKind::WindowOpened;
    DeskSettings desk;
    QDate day;             ///< the desk's
    QString addressBefore; ///< of the feed, as it was told last and is no more; empty: none was
    QString words;         ///< staff's own; may be empty
};

/// One sentence for each thing that is missing or wrong, with where to enter it; empty: it can be made.
QStringList obstacles(const MinistryReport& report);
/// The same for a mail, which also needs the ministry's address.
QStringList obstaclesToMail(const MinistryReport& report);

struct MinistryReportItem
{
    QString name;
    QString value;
};

/// 受付窓口の開設について（報告）
QString title(const MinistryReport& report);
QString opening(const MinistryReport& report);
QList<MinistryReportItem> items(const MinistryReport& report);
/// Whom it goes to.
QString ministryOffice();
/// All of it as a mail.
QString reportText(const MinistryReport& report);

} // namespace kakehashi
