// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/ministry_report_paper.h"

#include "core/base/error.h"
#include "ui/printing/letter_layout.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct MinistryText
{
    Q_DECLARE_TR_FUNCTIONS(MinistryReportPaper)
};

constexpr qreal remarksRow = 90;

/// What stands in the foot of each page.
QString shortTitle(const MinistryReport& report)
{
    return report.kind == MinistryReportKind::WindowOpened ? u"受付窓口の開設"_s : u"募集情報の送付先"_s;
}

} // namespace

QList<sheet::Page> sheet::layOut(const MinistryReport& report)
{
    if (const QStringList found = obstacles(report); !found.isEmpty())
        throw Error(found.join(u' '));
    Letter letter;
    letter.title = title(report);
    letter.titleSize = 18;
    letter.runningTitle = letter.title;
    letter.day = report.day;
    letter.desk = report.desk;
    letter.by = report.desk.personInCharge;
    letter.addressee = ministryOffice();
    letter.opening = opening(report);
    for (const MinistryReportItem& item : items(report))
        letter.items.append({item.name, item.value, item.name == u"備考"_s ? remarksRow : letterRow});
    letter.closing = [](FormBuilder&) {};
    letter.reference = shortTitle(report);
    return layOut(letter);
}

int drawMinistryReport(const MinistryReport& report, QPagedPaintDevice& device)
{
    return sheet::drawPages(sheet::layOut(report), device, MinistryText::tr("The report to the ministry"));
}

int writeMinistryReportPdf(const MinistryReport& report, const QString& file)
{
    sheet::layOut(report); // says so before a file is begun
    return paper::writePdf(file, title(report),
                           [&](QPagedPaintDevice& device) { return drawMinistryReport(report, device); });
}

} // namespace kakehashi
