// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace kakehashi {

/// One field for a date, typed as an era or a western date in any usual writing and width (S60.1.2,
/// 令和２年６月１日, 2020/6/1). When it is left, it shows both: 令和2年6月1日 (2020-06-01).
class EraDateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit EraDateEdit(QWidget* parent = nullptr);

    /// Nullopt when nothing is typed, or nothing that is a date.
    std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date);
    /// Something is typed, and it is no date.
    bool isUnread() const;

Q_SIGNALS:
    /// The date, or whether there is one, changed.
    void dateChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void readText(const QString& text);

    std::optional<QDate> m_date;
    bool m_unread = false;
};

} // namespace kakehashi
