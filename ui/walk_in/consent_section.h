// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk_in/form_section.h"

#include <QCheckBox>
#include <QComboBox>

namespace kakehashi {

class EraDateEdit;

/// To what the applicant consented and when, and how the applicant came (domain.md §6: no referral without a
/// consent).
class ConsentSection : public FormSection
{
    Q_OBJECT

public:
    ConsentSection(FormFields& fields, QDate today, QWidget* parent = nullptr);

    void load(const Applicant& applicant) override;
    void store(Applicant& applicant) const override;
    Problems unread() const override;
    QString summary() const override;

Q_SIGNALS:
    /// The paper on which the applicant signs is wanted.
    void formWanted();

private:
    struct Consent
    {
        QCheckBox* given;
        EraDateEdit* on;
    };
    Consent addConsent(const QString& label, const QString& key, const QString& objectName);
    static void loadConsent(const Consent& consent, std::optional<QDate> on);
    static std::optional<QDate> given(const Consent& consent);

    QDate m_today;
    Consent m_deskUse;
    Consent m_tellInstitutions;
    QComboBox* m_channel;
};

} // namespace kakehashi
