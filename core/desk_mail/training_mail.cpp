// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk_mail/training_mail.h"

#include "core/base/error.h"
#include "core/base/japanese_era.h"
#include "core/postings/contact_text.h"
#include "core/referrals/follow_up.h"
#include "core/training/training_report_words.h"
#include "core/training/training_rules.h"

#include <QCoreApplication>

namespace kakehashi::training_mail {

using namespace Qt::StringLiterals;

namespace {

struct TrainingMailWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingMail)
};

/// What a mail is made of.
struct Facts
{
    Training training;
    QString applicant;
    Posting posting; ///< without the institution ID
    DeskSettings desk;
    QDate today;
};

Facts factsOf(Desk& desk, const QString& referral)
{
    const std::optional<Training> training = desk.training().byReference(referral.trimmed());
    if (!training)
        throw UsageError(TrainingMailWords::tr("Nobody was hired by %1.").arg(referral));
    const auto applicant = desk.applicants().bySeq(desk.applicants().survivorOf(training->applicant));
    const auto posting = desk.postings().bySeq(training->posting);
    if (!applicant || !posting)
        throw UsageError(
            TrainingMailWords::tr("The applicant or the posting of %1 is not in the store any more.")
                .arg(referral));
    return {*training, applicant->applicant.name,
            DisclosedPosting::of(desk.referrals().tellable(*posting), desk.today()).shown(), desk.settings(),
            desk.today()};
}

QStringList obstaclesToRemind(const Training& training)
{
    if (training.cancelled)
        return {TrainingMailWords::tr("The hire of %1 was taken back: there is nothing to remind of.")
                    .arg(training.reference)};
    if (training.report)
        return {TrainingMailWords::tr("The training of %1 was reported on %2 already.")
                    .arg(training.reference, training.report->sentOn.toString(Qt::ISODate))};
    if (training.missing().isEmpty())
        return {TrainingMailWords::tr("The training of %1 is complete: report it.").arg(training.reference)};
    if (training.leftOn)
        return {TrainingMailWords::tr("%1 left on %2: there is no training to remind of.")
                    .arg(training.reference, training.leftOn->toString(Qt::ISODate))};
    return {};
}

QStringList obstaclesToAskForAnswer(const Training& training)
{
    if (training.cancelled || !training.report)
        return {TrainingMailWords::tr("The training of %1 was not reported yet.").arg(training.reference)};
    if (training.report->acknowledgedOn)
        return {TrainingMailWords::tr("The report on %1 was acknowledged on %2 already.")
                    .arg(training.reference, training.report->acknowledgedOn->toString(Qt::ISODate))};
    return {};
}

QStringList obstacles(const Facts& facts, DeskMailKind kind)
{
    const Training& training = facts.training;
    switch (kind) {
    case DeskMailKind::TrainingReport:
        // One that was reported can be written of once more.
        return training.report && !training.cancelled
                   ? QStringList()
                   : training_rules::obstaclesToReport(training, facts.today, facts.today);
    case DeskMailKind::TrainingReminder:
        return obstaclesToRemind(training);
    case DeskMailKind::AnswerReminder:
        return obstaclesToAskForAnswer(training);
    case DeskMailKind::MinistryReport:
        break;
    }
    return {TrainingMailWords::tr("This is no mail about training.")};
}

QStringList obstaclesToReach(const Facts& facts)
{
    const QString& email = facts.posting.contact.email;
    if (email.isEmpty())
        return {TrainingMailWords::tr(
                    "%1 names no e-mail address of the employer: enter it with the posting, or send the "
                    "letter on paper.")
                    .arg(facts.training.postingReference)};
    if (!looksLikeEmail(email))
        return {TrainingMailWords::tr(
                    "“%1”, the employer's e-mail address in %2, is none that can be written to.")
                    .arg(email, facts.training.postingReference)};
    return {};
}

QString line(const QString& name, const QString& value)
{
    return u"　・"_s + name + u"："_s + value;
}

QStringList aboutHire(const Facts& facts)
{
    const Training& training = facts.training;
    return {line(u"紹介番号"_s, training.reference), line(u"募集番号"_s, training.postingReference),
            line(u"氏名"_s, facts.applicant),
            line(u"職種"_s, facts.posting.occupation ? labelOf(*facts.posting.occupation) : QString()),
            line(u"採用日"_s, japanese::bothDates(training.hiredOn))};
}

QStringList takenLines(const Training& training)
{
    QStringList lines;
    for (const TrainingModule module : requiredModules() + QList<TrainingModule>{TrainingModule::Other}) {
        const QString taken = takenWords(training, module);
        if (!taken.isEmpty())
            lines.append(line(paperLabelOf(module), taken));
    }
    return lines;
}

const QString fromConsole = u"研修を受講させた旨を、貴施設の管理画面から報告してください。報告が済みましたら"
                            u"、このメールへのご返信などで"
                            "当窓口へお知らせください。"_s;

QStringList reportLines(const Facts& facts)
{
    const Training& training = facts.training;
    return QStringList{u"貴施設の募集を通じて採用された下記の方は、必要な研修の受講を完了しました。"_s, {}} +
           aboutHire(facts) + takenLines(training) +
           QStringList{line(u"合計時間"_s, u"%1分"_s.arg(training.minutes())),
                       line(u"実施者"_s, providersOf(training)),
                       line(u"受講完了日"_s, japanese::bothDates(training.completedOn().value())),
                       {},
                       fromConsole};
}

QStringList reminderLines(const Facts& facts)
{
    QStringList missing;
    for (const TrainingModule module : facts.training.missing())
        missing.append(paperLabelOf(module));
    return QStringList{
               u"貴施設の募集を通じて採用された下記の方について、研修の受講完了をまだ確認できていません。"_s,
               {}} +
           aboutHire(facts) + takenLines(facts.training) +
           QStringList{line(u"未受講"_s, missing.join(u"、"_s)),
                       {},
                       u"この募集を通じて採用された方の研修の受講は、募集の条件です。すでに実施された場合は実"
                       u"施日・時間・"
                       "方法を、これからの場合は予定を、このメールへのご返信などでお知らせください。"_s};
}

QStringList answerLines(const Facts& facts)
{
    return QStringList{
               u"下記の方の研修の受講完了を%1にお知らせしましたが、報告が済んだ旨をまだ伺っていません。"_s
                   .arg(japanese::bothDates(facts.training.report->sentOn)),
               {}} +
           aboutHire(facts) +
           QStringList{line(u"受講完了日"_s, facts.training.completedOn()
                                                 ? japanese::bothDates(*facts.training.completedOn())
                                                 : QString()),
                       {},
                       fromConsole};
}

QString subjectOf(const Facts& facts, DeskMailKind kind)
{
    const QString what = kind == DeskMailKind::TrainingReport     ? u"研修受講完了のお知らせ"_s
                         : kind == DeskMailKind::TrainingReminder ? u"研修の実施についてのお願い"_s
                                                                  : u"研修の報告についてのお願い"_s;
    return u"【%1】%2（%3）"_s.arg(facts.desk.name, what, facts.training.reference);
}

QString textOf(const Facts& facts, DeskMailKind kind, const QString& words)
{
    const Contact& contact = facts.posting.contact;
    QStringList text{facts.posting.institutionName};
    text.append((contact.name.isEmpty() ? u"ご担当者"_s : contact.name) + u"　様"_s);
    text += QStringList{{}, facts.desk.name + u"です。"_s};
    text += kind == DeskMailKind::TrainingReport     ? reportLines(facts)
            : kind == DeskMailKind::TrainingReminder ? reminderLines(facts)
                                                     : answerLines(facts);
    if (!words.trimmed().isEmpty())
        text += QStringList{{}, words.trimmed()};
    text += QStringList{{}, u"--"_s} + signatureOf(facts.desk);
    return text.join(u'\n') + u'\n';
}

} // namespace

DeskMail written(Desk& desk, DeskMailKind kind, const QString& referral, const QString& words)
{
    const Facts facts = factsOf(desk, referral);
    const QStringList found = obstacles(facts, kind) + obstaclesToReach(facts);
    if (!found.isEmpty())
        throw Error(found.join(u' '));
    DeskMail mail;
    mail.kind = kind;
    mail.about = facts.training.reference;
    mail.recipient = facts.posting.contact.email;
    mail.subject = subjectOf(facts, kind);
    mail.words = words;
    mail.text = textOf(facts, kind, words);
    return mail;
}

void enterReport(Desk& desk, const QString& referral)
{
    const std::optional<Training> training = desk.training().byReference(referral);
    if (training && !training->report)
        desk.training().report(training->hire, desk.today(), ReportWay::Email, {});
}

QList<Training> due(Desk& desk, DeskMailKind kind)
{
    const DeskSettings& settings = desk.settings();
    QList<Training> found = desk.training().all();
    found.removeIf([&](const Training& training) {
        const bool live = !training.cancelled;
        switch (kind) {
        case DeskMailKind::TrainingReport:
            return !live || training.state() != TrainingState::Complete;
        case DeskMailKind::TrainingReminder:
            return !training.isLate(desk.today(), settings.trainingDueDays) || training.missing().isEmpty();
        case DeskMailKind::AnswerReminder:
            return !live || !training.report || training.report->acknowledgedOn ||
                   follow_up::workingDays(training.report->sentOn, desk.today()) <= settings.chaseAfterDays;
        case DeskMailKind::MinistryReport:
            break;
        }
        return true;
    });
    sortByUrgency(found, desk.today(), settings.trainingDueDays);
    return found;
}

} // namespace kakehashi::training_mail
