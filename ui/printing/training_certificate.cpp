// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/training_certificate.h"

#include "core/base/error.h"
#include "core/base/japanese_era.h"
#include "core/training/training_report_words.h"
#include "ui/printing/letter_layout.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingCertificate)
};

constexpr qreal moduleRow = 64;

/// Of what the person was present at and that teaches the module, each once.
template<typename Words>
QString gathered(const Training& training, TrainingModule module, const Words& words)
{
    QStringList told;
    for (const TrainingSession& session : training.sessions) {
        if (session.attendance != Attendance::Present)
            continue;
        for (const TrainingPart& part : session.held.parts) {
            if (part.module == module)
                told.append(words(session.held, part));
        }
    }
    told.removeAll(QString());
    told.removeDuplicates();
    return told.join(u"、"_s);
}

QString moduleWords(const TrainingPaper& paper, TrainingModule module)
{
    const Training& training = paper.training;
    const QString material = gathered(training, module, [&](const TrainingClass&, const TrainingPart& part) {
        return paperLabelOf(part.material, paper.materials);
    });
    const QString method = gathered(training, module, [](const TrainingClass&, const TrainingPart& part) {
        return paperLabelOf(part.method);
    });
    const QString by = gathered(training, module, [](const TrainingClass& held, const TrainingPart&) {
        return QStringList{held.provider, held.trainer}.join(u'　').trimmed();
    });
    QStringList lines{takenWords(training, module) + u"　"_s + method};
    if (!material.isEmpty())
        lines.append(u"教材："_s + material);
    lines.append(u"実施者・講師："_s + by);
    return lines.join(u'\n');
}

QList<sheet::LetterItem> certified(const TrainingPaper& paper)
{
    QList<sheet::LetterItem> items;
    for (const TrainingModule module : requiredModules() + QList<TrainingModule>{TrainingModule::Other}) {
        if (paper.training.minutesOf(module) > 0)
            items.append(
                {paperLabelOf(module).replace(u'（', u"\n（"_s), moduleWords(paper, module), moduleRow});
    }
    items.append({u"合計時間"_s, u"%1分"_s.arg(paper.training.minutes()), 36, {13, true}});
    items.append({u"修了日"_s, japanese::bothDates(paper.training.completedOn().value()), 36, {13, true}});
    return items;
}

void certificateHead(sheet::FormBuilder& builder, const TrainingPaper& paper)
{
    const Posting& posting = paper.posting.shown();
    const auto centred = [&builder](qreal top, qreal height, const QString& words, sheet::Type type) {
        builder.words(QRectF(0, top, sheet::pageWidth, height), builder.type().drawable(words),
                      sheet::Align::Centre, type);
    };
    builder.words(QRectF(0, 4, sheet::pageWidth, 16), u"番号　"_s + paper.training.reference,
                  sheet::Align::Right, sheet::letterBodyType);
    centred(36, 48, u"研　修　修　了　証"_s, {32, true});
    centred(110, 36, paper.applicant.applicant.name + u"　殿"_s, {24, true});
    if (posting.occupation)
        centred(150, 20, labelOf(*posting.occupation), {13, false});
    centred(186, 40,
            u"あなたは、緊急医療人材等確保促進プランにより採用された方を対象とする\n下記の研修を修了した"
            "ことを証します。"_s,
            {13, false});
    builder.skipTo(244);
}

void foot(sheet::FormBuilder& builder, const TrainingPaper& paper)
{
    const qreal top = builder.y() + 30;
    builder.words(QRectF(40, top, sheet::pageWidth - 40, 20), japanese::eraDate(paper.deskDay),
                  sheet::Align::Left, {13, false});
    builder.words(QRectF(0, top + 34, sheet::pageWidth - 60, 24), builder.type().drawable(paper.desk.name),
                  sheet::Align::Right, {17, true});
    builder.words(QRectF(sheet::pageWidth - 46, top + 34, 46, 24), u"印"_s, sheet::Align::Centre,
                  {13, false});
}

} // namespace

QList<sheet::Page> sheet::layOutCertificate(const TrainingPaper& paper)
{
    if (paper.training.cancelled)
        throw Error(CertificateText::tr("The hire of %1 was taken back; there is nothing to certify.")
                        .arg(paper.training.reference));
    QStringList missing;
    for (const TrainingModule module : paper.training.missing())
        missing.append(labelOf(module));
    if (!missing.isEmpty())
        throw Error(
            CertificateText::tr("The training of %1 is not complete, so no certificate is made. Still "
                                "missing: %2.")
                .arg(paper.training.reference, missing.join(u", "_s)));
    Letter letter;
    letter.runningTitle = u"研修修了証"_s;
    letter.day = paper.deskDay;
    letter.desk = paper.desk;
    letter.head = [&paper](FormBuilder& builder) { certificateHead(builder, paper); };
    letter.items = certified(paper);
    letter.closing = [&paper](FormBuilder& builder) { foot(builder, paper); };
    letter.reference = paper.training.reference;
    return layOut(letter);
}

int drawTrainingCertificate(const TrainingPaper& paper, QPagedPaintDevice& device)
{
    return sheet::drawPages(sheet::layOutCertificate(paper), device,
                            CertificateText::tr("The certificate of training"));
}

int writeTrainingCertificatePdf(const TrainingPaper& training, const QString& file)
{
    sheet::layOutCertificate(training); // says so before a file is begun
    return paper::writePdf(file, u"研修修了証"_s, [&](QPagedPaintDevice& device) {
        return drawTrainingCertificate(training, device);
    });
}

} // namespace kakehashi
