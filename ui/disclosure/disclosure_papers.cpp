// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosure_papers.h"

#include "core/base/error.h"
#include "ui/printing/sheet_record.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QStandardPaths>

#include <memory>

namespace kakehashi {

namespace {

QString sheetPaper()
{
    return QStringLiteral("disclosed");
}

QString letterPaper()
{
    return QStringLiteral("referral_letter");
}

} // namespace

DisclosurePapers::DisclosurePapers(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

DisclosurePapers::Matter DisclosurePapers::matterOf(qint64 seq)
{
    std::optional<Referral> referral = m_desk.referrals().bySeq(seq);
    std::optional<StoredPosting> posting =
        referral ? m_desk.postings().bySeq(referral->posting) : std::nullopt;
    if (!posting)
        throw UsageError(tr("This referral is not in the store any more."));
    return {std::move(*referral), m_desk.referrals().tellable(std::move(*posting))};
}

SheetRequest DisclosurePapers::sheetOf(const Matter& matter)
{
    SheetRequest request;
    request.desk = m_desk.settings();
    request.deskDay = m_desk.today();
    request.postings = {SheetPosting::whole(matter.posting)};
    return request;
}

void DisclosurePapers::askForPrinter(const QString& name, const std::function<void(QPrinter&)>& draw)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, draw] { guarded(m_window, [&] { draw(*printer); }); });
    dialog->open();
}

void DisclosurePapers::printSheet(qint64 referral)
{
    askForPrinter(QStringLiteral("disclosedPrint"),
                  [this, referral](QPrinter& printer) { printSheetOn(printer, referral); });
}

void DisclosurePapers::printSheetOn(QPrinter& printer, qint64 referral)
{
    const Matter matter = matterOf(referral);
    const SheetRequest request = sheetOf(matter);
    printer.setDocName(sheetFileName(request));
    m_desk.referrals().disclosures().recordPaper(referral, sheetPaper(), matter.posting.version);
    drawSheets(request, printer);
    Q_EMIT told(tr("The sheet of %1 was printed.").arg(matter.posting.reference));
}

void DisclosurePapers::saveSheet(qint64 referral)
{
    const Matter matter = matterOf(referral);
    const SheetRequest request = sheetOf(matter);
    const QString file = chooseFile(tr("Save the sheet"), sheetFileName(request));
    if (file.isEmpty())
        return;
    m_desk.referrals().disclosures().recordPaper(referral, sheetPaper(), matter.posting.version);
    writeSheetsPdf(request, file);
    Q_EMIT told(tr("The sheet of %1 was saved as PDF.").arg(matter.posting.reference));
}

void DisclosurePapers::saveLetter(qint64 seq)
{
    const Matter matter = matterOf(seq);
    const std::optional<StoredApplicant> applicant = m_desk.applicants().bySeq(matter.referral.applicant);
    if (!applicant)
        throw UsageError(tr("This applicant is not in the store any more."));
    const QString file = chooseFile(tr("Save the letter of referral"),
                                    QStringLiteral("紹介状-%1.pdf").arg(matter.referral.reference));
    if (file.isEmpty())
        return;
    m_desk.referrals().disclosures().recordPaper(seq, letterPaper(), matter.posting.version);
    writeReferralLetterPdf({m_desk.settings(), m_desk.today(), matter.referral, *applicant,
                            DisclosedPosting::of(matter.posting, m_desk.today()), m_desk.audit().staff()},
                           file);
    Q_EMIT told(tr("The letter of referral %1 was saved as PDF.").arg(matter.referral.reference));
}

StoredPosting DisclosurePapers::postingOf(qint64 seq)
{
    std::optional<StoredPosting> posting = m_desk.postings().bySeq(seq);
    if (!posting)
        throw UsageError(tr("This posting is not in the store any more."));
    return std::move(*posting);
}

CallSheet DisclosurePapers::callSheetOf(const StoredPosting& posting)
{
    return {m_desk.settings(), m_desk.today(), PublicPosting::of(posting, m_desk.today()),
            m_desk.audit().staff()};
}

void DisclosurePapers::saveCallSheet(qint64 seq)
{
    const StoredPosting posting = postingOf(seq);
    const CallSheet sheet = callSheetOf(posting);
    const QString file = chooseFile(tr("Save the call sheet"), callSheetFileName(sheet));
    if (file.isEmpty())
        return;
    m_desk.referrals().answers().noteCallSheet(posting);
    writeCallSheetPdf(sheet, file);
    Q_EMIT told(tr("The call sheet of %1 was saved as PDF.").arg(posting.reference));
}

void DisclosurePapers::printCallSheet(qint64 seq)
{
    askForPrinter(QStringLiteral("callSheetPrint"),
                  [this, seq](QPrinter& printer) { printCallSheetOn(printer, seq); });
}

void DisclosurePapers::printCallSheetOn(QPrinter& printer, qint64 seq)
{
    const StoredPosting posting = postingOf(seq);
    const CallSheet sheet = callSheetOf(posting);
    printer.setDocName(callSheetFileName(sheet));
    m_desk.referrals().answers().noteCallSheet(posting);
    drawCallSheet(sheet, printer);
    Q_EMIT told(tr("The call sheet of %1 was printed.").arg(posting.reference));
}

QString DisclosurePapers::chooseFile(const QString& title, const QString& name)
{
    const QString file = prompt::saveFile(m_window, title, QDir(m_folder).filePath(name), tr("PDF (*.pdf)"),
                                          QStringLiteral("pdf"));
    if (!file.isEmpty())
        m_folder = QFileInfo(file).absolutePath();
    return file;
}

} // namespace kakehashi
