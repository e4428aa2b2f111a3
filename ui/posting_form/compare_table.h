// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_fields.h"

#include <QTableWidget>

#include <functional>

namespace kakehashi {

/// Two postings side by side, a field a row, with the side taken for each marked; Left, Right and a click
/// choose. Fields that say the same on both sides are hidden unless asked for.
class CompareTable : public QTableWidget
{
    Q_OBJECT

public:
    enum class Side { Left, Right };
    struct Column
    {
        QString title;
        Posting posting;
    };
    /// Which side is taken for a field that differs, until the person says otherwise.
    using Preference = std::function<Side(const PostingField& field)>;

    explicit CompareTable(QWidget* parent = nullptr);

    void compare(const Column& left, const Column& right, const Preference& preference);
    void showEqual(bool all);
    int differences() const;
    /// The left posting with the values taken; the sender's number is whichever there is.
    Posting chosen() const;

Q_SIGNALS:
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        const PostingField* field;
        Side side;
        bool differs;
    };
    void addRow(const Row& row);
    void choose(int row, Side side);
    void mark(int row);

    Column m_left;
    Column m_right;
    std::vector<Row> m_rows;
    bool m_showsEqual = false;
};

} // namespace kakehashi
