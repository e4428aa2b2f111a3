// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/entry_field.h"
#include "ui/widgets/form_fields.h"

#include <initializer_list>

class QVBoxLayout;

namespace kakehashi {

/// One numbered item of the sheet with its fields, laid out as there: the item's name left, its fields right.
class EntryItem : public QWidget
{
    Q_OBJECT

public:
    /// ● done, ! something is wrong, ○ nothing there yet or something still missing.
    enum class State { Empty, Done, Wrong };
    static QString sign(State state);

    EntryItem(const QString& title, FormFields& fields, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    const QList<EntryField*>& entries() const { return m_entries; }
    bool holds(const QString& key) const;
    void setState(State state);
    State state() const { return m_state; }
    /// Marks the fields of column M (domain.md §3) with a padlock while masking is wished.
    void setMasked(bool masked);

    struct Part
    {
        EntryField* field;
        QString label;     ///< short: the item's name stands beside it
        QString suffix;    ///< 人, 円
        bool wide = false; ///< takes the room there is; a narrow field leaves it to the note beneath
    };
    /// Fields side by side; the label of the first stands in a column of its own.
    void addRow(std::initializer_list<Part> parts);
    /// A remark beneath the fields.
    void addNote(QWidget* note);

private:
    QWidget* labelFor(const Part& part, bool first);
    QWidget* shown(const Part& part);

    QString m_title;
    FormFields& m_fields;
    QList<EntryField*> m_entries;
    QList<QLabel*> m_locks;
    QVBoxLayout* m_rows;
    QLabel* m_heading;
    State m_state = State::Empty;
};

} // namespace kakehashi
