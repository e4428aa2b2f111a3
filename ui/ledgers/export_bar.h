// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace kakehashi {

class PrefectureCombo;

/// What one audience is given of the open postings: who, which prefecture, and what it may do with them.
class ExportBar : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    const AudienceRule& rule() const;
    void showRule();
    void save();
    /// Records and writes it; returns the sentence for the status line.
    QString write(const QString& file);

    Desk& m_desk;
    QComboBox* m_audience;
    PrefectureCombo* m_prefecture;
    QLabel* m_what;
    QPushButton* m_save;
    QString m_folder;
};

} // namespace kakehashi
