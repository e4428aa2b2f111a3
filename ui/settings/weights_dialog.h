// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/desk_work.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <memory>

namespace kakehashi {

/// What matching weighs, and what other weights would do to the best postings of an applicant, before they
/// are saved.
class WeightsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WeightsDialog(Desk& desk, QWidget* parent = nullptr);

private:
    void readPostings();
    QLayout* makeWeights();
    QWidget* makePreview();
    Weights value() const;
    void load(const Weights& weights);
    void check();
    void preview();
    void save();

    Desk& m_desk;
    std::shared_ptr<const PostingIndex> m_postings; ///< null while they are read
    QList<StoredApplicant> m_applicants;
    QList<QDoubleSpinBox*> m_weights; ///< in the order of weightItems()
    QLabel* m_problem;
    QComboBox* m_applicant;
    QTableWidget* m_ranks;
    QPushButton* m_save;
    DeskWork m_work; ///< last: it ends before what it reports to
};

} // namespace kakehashi
