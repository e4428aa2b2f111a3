// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QList>
#include <QToolButton>
#include <QWidget>

namespace kakehashi {

/// A filter in force, as a list shows it.
struct FilterChip
{
    QString key;  ///< names it in signals; its button's objectName is "chip_" + key
    QString text; ///< "Occupation: 看護師"
    bool operator==(const FilterChip&) const = default;
};

/// The filters of a list, each a button that takes its filter away, and [+] to add one.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setChips(const QList<FilterChip>& chips);
    const QList<FilterChip>& chips() const { return m_chips; }
    /// [+]; its menu is the list's to make.
    QToolButton* addButton() const { return m_add; }
    /// Puts a box between the chips and [+], for a filter whose value is typed.
    void addEditor(QWidget* editor);

Q_SIGNALS:
    /// Pressed, or Delete or Backspace on it: the list takes the filter away and sets the chips anew.
    void removed(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* makeButton(const FilterChip& chip);

    QHBoxLayout* m_layout;
    QToolButton* m_add;
    QList<FilterChip> m_chips;
    QList<QToolButton*> m_buttons;
};

} // namespace kakehashi
