// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/desk_mail/desk_mail.h"
#include "core/mail/mail_passwords.h"
#include "ui/training/training_model.h"
#include "ui/widgets/screen.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <functional>

namespace kakehashi {

class DecisionDialog;
class EmptyState;
class SearchEdit;
class TrainingDetail;
class TrainingPapers;

/// Everybody who was hired, the late ones first, and what is still to be done about their training.
class TrainingScreen : public Screen
{
    Q_OBJECT

public:
    /// `passwords` may be null: the keychain then, or asking.
    explicit TrainingScreen(Desk& desk, QWidget* parent = nullptr, MailPasswords* passwords = nullptr);
    void refresh() override;
    /// Trainings that are late.
    qint64 waiting() override;
    void focusSearch() override;
    /// The training of this referral's hire.
    void goTo(qint64 referral) override;

private:
    QLayout* makeFilters();
    void makeTable();
    void connectParts();
    void connectDetail();
    void connectSessions();
    void connectPapers();
    QMenu* makeMailMenu();
    void read();
    void showSelected();
    std::optional<TrainingRow> current() const;
    QList<TrainingRow> selected() const;
    void openDialog(DecisionDialog* dialog);
    /// A dialog that tells of each change while it stays open.
    template<typename Dialog>
    void openTelling(Dialog* dialog);
    void enterClass();
    /// About everybody selected, or everybody it is due to.
    void writeMails(DeskMailKind kind, bool everybodyDue);
    void enterTenure();
    void takeBackTenure(TenureKind kind);
    /// Asks first; `question` stands above what is worth knowing.
    void offerSeat(const HireKey& hire, const QString& question);
    void changeSeat();
    void editPlan();
    void editMaterials();
    void tellChange(const QString& sentence);
    /// Does it, reads again and says the sentence.
    void change(const std::function<QString(const TrainingRow&)>& act);

    Desk& m_desk;
    MailPasswords* m_passwords;
    SearchEdit* m_search;
    QComboBox* m_filter;
    QPushButton* m_class;
    QPushButton* m_mails;
    QPushButton* m_materials;
    QStackedWidget* m_pages;
    QTableView* m_table;
    TrainingModel* m_model;
    EmptyState* m_empty;
    TrainingDetail* m_detail;
    TrainingPapers* m_papers;
};

/// For the number beside the place.
qint64 lateTrainings(Desk& desk);

} // namespace kakehashi
