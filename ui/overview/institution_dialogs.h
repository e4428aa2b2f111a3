// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/decision_dialog.h"

#include <QPlainTextEdit>

namespace kakehashi {

class EraDateEdit;

/// A call with an institution, or the correction of what was written down about one.
class CallNoteDialog : public DecisionDialog
{
    Q_OBJECT

public:
    /// `corrected`: the note that this one stands in for; nullopt: a new one.
    CallNoteDialog(Desk& desk, const Institution& institution, const std::optional<CallNote>& corrected,
                   QWidget* parent);

protected:
    QStringList obstacles() const override;
    QString enter() override;

private:
    Desk& m_desk;
    const Institution m_institution;
    const int m_corrects;
    EraDateEdit* m_day;
    QLineEdit* m_spokenWith;
    QPlainTextEdit* m_text;
};

/// That a Hello Work or a nurse centre asked an institution for a job order, or that it answered.
class JobOrderDialog : public DecisionDialog
{
    Q_OBJECT

public:
    /// `answered`: the request that the institution answered; nullopt: a new one.
    JobOrderDialog(Desk& desk, const Institution& institution, const std::optional<JobOrderRequest>& answered,
                   QWidget* parent);

protected:
    QStringList obstacles() const override;
    QString enter() override;

private:
    Desk& m_desk;
    const Institution m_institution;
    const std::optional<JobOrderRequest> m_answered;
    EraDateEdit* m_day;
    QComboBox* m_body;
    QLineEdit* m_office;
    QComboBox* m_posting;
    QLineEdit* m_note;
};

/// That a request for a job order was entered by mistake.
class JobOrderBackDialog : public DecisionDialog
{
    Q_OBJECT

public:
    JobOrderBackDialog(Desk& desk, const Institution& institution, const JobOrderRequest& request,
                       QWidget* parent);

protected:
    QStringList obstacles() const override;
    QString enter() override;

private:
    Desk& m_desk;
    const Institution m_institution;
    const int m_request;
    QLineEdit* m_why;
};

} // namespace kakehashi
