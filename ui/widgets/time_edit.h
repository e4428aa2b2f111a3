// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace kakehashi {

class OfferList;

/// One field for a time of day to the minute, typed in any usual writing (8:45, ８時４５分, 845). Up and Down
/// go by half hours, as the scheme's own picker does; Alt+Down, F4 or the arrow lists them. When it is left,
/// it shows 08:45.
class TimeEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class Reads {
        TimeOfDay,
        EndOfShift ///< 24:00 too, as 00:00
    };
    explicit TimeEdit(Reads reads = Reads::TimeOfDay, QWidget* parent = nullptr);

    /// Nullopt when nothing is typed, or nothing that is a time.
    std::optional<QTime> time() const { return m_time; }
    void setTime(std::optional<QTime> time);
    /// Something is typed, and it is no time.
    bool isUnread() const;
    /// Lists the half hours beneath the field.
    void offerHalfHours();

Q_SIGNALS:
    /// The time, or whether there is one, changed.
    void timeChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void readText(const QString& text);
    void step(int halfHours);

    Reads m_reads;
    OfferList* m_halfHours = nullptr; ///< made when first asked for
    std::optional<QTime> m_time;
    bool m_unread = false;
};

} // namespace kakehashi
