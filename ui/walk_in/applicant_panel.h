// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QComboBox>
#include <QPushButton>
#include <QWidget>

namespace kakehashi {

class ApplicantForm;

/// The applicant at the counter: a new one or one of those registered, typed in the form and saved to the
/// store. Leaving one whose changes are not saved asks first.
class ApplicantPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicantPanel(Desk& desk, QWidget* parent = nullptr);

    /// The registered ones anew; the form stays as it is.
    void refresh();
    Applicant applicant() const;
    /// Empty while the applicant is not saved.
    QString reference() const;
    bool isModified() const;
    void save();
    /// An empty form for another applicant.
    void startNew();
    void focusChooser();
    /// Asks first when changes would be given up.
    void choose(qint64 seq);

Q_SIGNALS:
    void edited();
    /// Another applicant stands in the form.
    void switched();
    void saved();
    void told(const QString& sentence);
    /// Somebody new was saved who is likely to be there already.
    void doubleFound(qint64 known, qint64 added);
    /// All of them are to be seen.
    void listWanted();

private:
    void build();
    /// True when the form may be given up.
    bool mayLeave();
    void show(std::optional<StoredApplicant> stored);
    void fillChooser();
    void showChosen();
    /// With what the form says of the person; of somebody not saved yet, too.
    void saveConsentForm();

    Desk& m_desk;
    QComboBox* m_chooser;
    QPushButton* m_new;
    QPushButton* m_save;
    QPushButton* m_list;
    ApplicantForm* m_form;
    std::optional<StoredApplicant> m_stored;
    std::optional<qint64> m_readAt; ///< entries of the audit log when the applicants were read
};

} // namespace kakehashi
