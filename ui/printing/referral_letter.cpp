// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/referral_letter.h"

#include "ui/printing/paper_file.h"
#include "ui/printing/referral_letter_layout.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(ReferralLetter)
};

} // namespace

int drawReferralLetter(const ReferralLetter& letter, QPagedPaintDevice& device)
{
    return sheet::drawPages(sheet::layOut(letter), device, LetterText::tr("The letter of referral"));
}

int writeReferralLetterPdf(const ReferralLetter& letter, const QString& file)
{
    return paper::writePdf(file, QStringLiteral("紹介状"),
                           [&](QPagedPaintDevice& device) { return drawReferralLetter(letter, device); });
}

} // namespace kakehashi
