// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace kakehashi {

class EraDateEdit;
class PrefectureCombo;

/// Whose desk it is: kind, prefecture, name, how to reach it, and what it has to keep and to chase. As long
/// as nobody typed a name of his own, the name follows kind and prefecture.
class DeskForm : public QWidget
{
    Q_OBJECT

public:
    explicit DeskForm(QWidget* parent = nullptr);

    void load(const DeskSettings& settings);
    /// What was loaded, with what was typed. A prefecture that is none is 0, which saving refuses in words.
    DeskSettings value() const;
    bool isModified() const;
    /// Hands the value to `save`; true when it went through. What was typed wrongly is told below the fields,
    /// any other Error in a message.
    bool saveBy(const std::function<void(const DeskSettings&)>& save);

    /// 東京都調整本部 or 東京都医師会ドクターバンク.
    static QString suggestedName(DeskKind kind, int prefectureCode);

Q_SIGNALS:
    void changed();

private:
    DeskKind kind() const;
    void addKinds(QFormLayout& layout);
    void addContact(QFormLayout& layout);
    void addDuties(QFormLayout& layout);
    void addProblem(QFormLayout& layout);
    void suggestName();
    void tellProblem(const QString& sentence);

    DeskSettings m_loaded;
    bool m_ownName = false;
    QRadioButton* m_headquarters;
    QRadioButton* m_doctorBank;
    PrefectureCombo* m_prefecture;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_fax;
    QLineEdit* m_email;
    QLineEdit* m_address;
    EraDateEdit* m_openedOn;
    QSpinBox* m_trainingDays;
    QCheckBox* m_ledgers;
    QLabel* m_problem;
};

} // namespace kakehashi
