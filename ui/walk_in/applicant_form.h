// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "ui/widgets/form_fields.h"

#include <QScrollArea>

namespace kakehashi {

class FormSection;
class ProblemBar;

/// An applicant being typed: folding sections, each problem beneath its field and all of them in one bar that
/// leads there. Enter moves on as Tab does.
class ApplicantForm : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicantForm(QDate today, QWidget* parent = nullptr);

    void load(const Applicant& applicant);
    /// What stands in the form; what cannot be read is left unknown.
    Applicant value() const;
    /// Whether anything differs from what was loaded, texts that cannot be read included.
    bool isModified() const;
    /// What was loaded is what stands there now: it has been saved.
    void setUnmodified();
    /// Of the applicant and of texts that cannot be read; none while nothing is typed.
    const Problems& problems() const { return m_problems; }
    /// Opens the section of the field and puts the cursor there; nothing for an unknown field.
    void jumpTo(const QString& field);
    /// The cursor into the first field.
    void start();
    /// Whose municipalities are offered first among the wishes.
    void setNearPrefecture(const QString& prefecture);

Q_SIGNALS:
    /// The paper on which the applicant signs is wanted.
    void consentFormWanted();
    /// Something was changed, by hand or by `load`; once for all that `load` changes.
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSection(FormSection* section);
    void sectionEdited();
    void judge();
    Problems unread() const;

    QDate m_today;
    FormFields m_fields;
    QList<FormSection*> m_sections;
    class WishSection* m_wishes;
    QScrollArea* m_scroll;
    ProblemBar* m_bar;
    Applicant m_loaded;
    Problems m_problems;
    bool m_loading = false;
};

} // namespace kakehashi
