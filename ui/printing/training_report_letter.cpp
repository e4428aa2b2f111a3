// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/training_report_letter.h"

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

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingReport)
};

QList<sheet::LetterItem> items(const TrainingPaper& paper)
{
    const Training& training = paper.training;
    const Posting& posting = paper.posting.shown();
    QList<sheet::LetterItem> items{{u"紹介番号"_s, training.reference},
                                   {u"募集番号"_s, training.postingReference},
                                   {u"氏名"_s, paper.applicant.applicant.name, 38, {17, true}},
                                   {u"職種"_s, posting.occupation ? labelOf(*posting.occupation) : QString()},
                                   {u"採用日"_s, japanese::bothDates(training.hiredOn)}};
    for (const TrainingModule module : requiredModules())
        items.append({paperLabelOf(module).replace(u'（', u"\n（"_s), takenWords(training, module), 36});
    items.append({u"その他"_s, takenWords(training, TrainingModule::Other)});
    items.append({u"合計時間"_s, u"%1分"_s.arg(training.minutes()), sheet::letterRow, {13, true}});
    items.append({u"実施者"_s, providersOf(training)});
    items.append({u"受講完了日"_s, japanese::bothDates(training.completedOn().value()), 36, {13, true}});
    return items;
}

void consolePart(sheet::FormBuilder& builder)
{
    builder.skipTo(builder.y() + 16);
    builder.words(QRectF(0, builder.y(), sheet::pageWidth, 36),
                  u"研修の受講が完了した旨を、貴施設の管理画面から報告してください。報告が済みましたら、下の"
                  u"欄に記入し、"
                  u"当窓口へFAXまたは電話でお知らせください。"_s,
                  sheet::Align::Left, {11, true});
    builder.skipTo(builder.y() + 42);
    const qreal top = builder.y();
    const auto row = [&builder](const QString& name, const QString& words) {
        builder.words(builder.item(name, 34, sheet::pageWidth, sheet::letterItemType)
                          .adjusted(2 * sheet::cellPadding, 0, 0, 0),
                      words, sheet::Align::Left, {12, false});
    };
    row(u"報告した日"_s, u"令和　　　年　　　月　　　日"_s);
    row(u"記入された方"_s, QString());
    builder.frame(top);
}

} // namespace

QList<sheet::Page> sheet::layOut(const TrainingPaper& paper)
{
    if (!paper.training.completedOn())
        throw Error(ReportText::tr("The training of %1 is not complete; nothing can be reported yet.")
                        .arg(paper.training.reference));
    Letter letter;
    letter.title = u"研修受講完了のお知らせ"_s;
    letter.runningTitle = letter.title;
    letter.day = paper.deskDay;
    letter.desk = paper.desk;
    letter.by = paper.by;
    letter.addressee = paper.posting.shown().institutionName;
    letter.person = paper.posting.shown().contact.name;
    letter.opening = u"貴施設の募集を通じて採用された下記の方は、必要な研修の受講を完了しました。"_s;
    letter.items = items(paper);
    letter.closing = consolePart;
    letter.reference = paper.training.reference;
    return layOut(letter);
}

int drawTrainingReport(const TrainingPaper& paper, QPagedPaintDevice& device)
{
    return sheet::drawPages(sheet::layOut(paper), device, ReportText::tr("The letter about training"));
}

int writeTrainingReportPdf(const TrainingPaper& training, const QString& file)
{
    return paper::writePdf(file, u"研修受講完了のお知らせ"_s,
                           [&](QPagedPaintDevice& device) { return drawTrainingReport(training, device); });
}

} // namespace kakehashi
