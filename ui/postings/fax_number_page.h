// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace kakehashi {

/// The number once more, large and in groups, before anything goes out: its last four digits are typed again,
/// which a tick would not make anybody read.
class FaxNumberPage : public QWidget
{
    Q_OBJECT

public:
    explicit FaxNumberPage(QWidget* parent = nullptr);

    /// `digits` are the number's, `shown` is how people write it.
    void ask(const QString& destination, const QString& digits, const QString& shown, const QString& what);
    bool isConfirmed() const;

Q_SIGNALS:
    void changed();
    /// Enter with the right digits.
    void entered();

private:
    QString m_lastDigits;
    QLabel* m_destination;
    QLabel* m_number;
    QLabel* m_what;
    QLineEdit* m_typed;
    QLabel* m_finding;
};

} // namespace kakehashi
