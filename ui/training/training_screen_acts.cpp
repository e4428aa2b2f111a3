// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk_mail/training_mail.h"
#include "ui/mail/desk_mail_dialog.h"
#include "ui/training/materials_dialog.h"
#include "ui/training/plan_dialog.h"
#include "ui/training/tenure_dialog.h"
#include "ui/training/training_screen.h"
#include "ui/widgets/guarded.h"

#include <algorithm>

namespace kakehashi {

void TrainingScreen::writeMails(DeskMailKind kind, bool everybodyDue)
{
    guarded(this, [this, kind, everybodyDue] {
        QList<TrainingRow> rows = everybodyDue ? readTrainings(m_desk, TrainingFilter::All, {}) : selected();
        if (everybodyDue) {
            const QList<Training> due = training_mail::due(m_desk, kind);
            rows.removeIf([&due](const TrainingRow& row) {
                return std::none_of(due.cbegin(), due.cend(),
                                    [&row](const Training& each) { return each.hire == row.training.hire; });
            });
        }
        if (rows.isEmpty())
            throw UsageError(everybodyDue ? tr("Nobody is to be written to about this now.")
                                          : tr("Select whom the mails are about first."));
        QList<DeskMailDialog::About> about;
        for (const TrainingRow& row : std::as_const(rows))
            about.append({row.training.reference,
                          QStringLiteral("%1　%2\n%3").arg(row.training.reference, row.name, row.employer)});
        auto* dialog = new DeskMailDialog(m_desk, m_passwords, kind, about, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &DeskMailDialog::told, this, &TrainingScreen::tellChange);
        dialog->open();
    });
}

void TrainingScreen::enterTenure()
{
    guarded(this, [this] {
        const auto row = current();
        const auto tenure = row ? m_desk.tenures().of(row->training.hire) : std::optional<Tenure>();
        if (!tenure)
            return;
        auto* dialog = new TenureDialog(m_desk, *tenure, this);
        const HireKey hire = tenure->hire;
        const bool hadLeft = tenure->entry(TenureKind::Ended) != nullptr;
        openDialog(dialog);
        connect(dialog, &DecisionDialog::entered, this, [this, hire, hadLeft] {
            const auto now = m_desk.tenures().of(hire);
            if (hadLeft || !now || now->entry(TenureKind::Ended) == nullptr)
                return;
            goTo(hire.referral); // training has ended, but there is the seat
            if (m_desk.replacements().offer(hire).obstacles.isEmpty())
                offerSeat(hire, tr("%1 has left. Is the seat to be offered again?").arg(now->reference));
        });
    });
}

void TrainingScreen::takeBackTenure(TenureKind kind)
{
    change([this, kind](const TrainingRow& row) {
        const QString why = prompt::text(
            this, tr("%1: take “%2” back?").arg(row.training.reference, labelOf(kind)), tr("Why"));
        if (why.isNull())
            throw Cancelled();
        m_desk.tenures().takeBack(row.training.hire, kind, why);
        return tr("%1: “%2” was taken back.").arg(row.training.reference, labelOf(kind));
    });
}

void TrainingScreen::offerSeat(const HireKey& hire, const QString& question)
{
    guarded(this, [this, &hire, &question] {
        const SeatOffer offer = m_desk.replacements().offer(hire);
        if (!offer.obstacles.isEmpty())
            throw Error(offer.obstacles.join(QLatin1Char(' ')));
        QStringList told{question, {}};
        told.append(offer.reopens ? tr("%1 is opened again with one seat.").arg(offer.posting.reference)
                                  : tr("%1 is open; %n seat(s) are free then.", nullptr, offer.seatsAfter)
                                        .arg(offer.posting.reference));
        told += offer.remarks;
        if (!prompt::confirm(this, told.join(QLatin1Char('\n')), tr("Offer the seat again")))
            return;
        m_desk.replacements().enter(hire, {});
        tellChange(offer.reopens ? tr("%1 is open again, with one seat.").arg(offer.posting.reference)
                                 : tr("A seat of %1 is free again.").arg(offer.posting.reference));
    });
}

void TrainingScreen::changeSeat()
{
    const auto row = current();
    if (!row)
        return;
    if (!m_desk.replacements().of(row->training.hire)) {
        offerSeat(row->training.hire, tr("Offer the seat of %1 again?").arg(row->training.reference));
        return;
    }
    change([this](const TrainingRow& chosen) {
        const QString why = prompt::text(
            this, tr("The seat of %1 is not to be offered again?").arg(chosen.training.reference), tr("Why"));
        if (why.isNull())
            throw Cancelled();
        m_desk.replacements().takeBack(chosen.training.hire, why);
        return tr("%1: the seat is not offered again.").arg(chosen.training.reference);
    });
}

template<typename Dialog>
void TrainingScreen::openTelling(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Dialog::entered, this, &TrainingScreen::tellChange);
    dialog->open();
}

void TrainingScreen::editPlan()
{
    if (const auto row = current())
        openTelling(new PlanDialog(m_desk, row->training, this));
}

void TrainingScreen::editMaterials()
{
    openTelling(new MaterialsDialog(m_desk, this));
}

void TrainingScreen::tellChange(const QString& sentence)
{
    guarded(this, [this] { read(); });
    Q_EMIT told(sentence);
    Q_EMIT changed();
}

} // namespace kakehashi
