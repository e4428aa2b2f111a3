// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPointer>

namespace kakehashi {

/// The one search box of a list. Typing never has to leave it: Up, Down and the page keys move in the list,
/// Enter goes to what is selected, Esc empties the box.
class SearchEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchEdit(QWidget* parent = nullptr);

    /// The list that the arrow keys move in.
    void setList(QAbstractItemView* list) { m_list = list; }

Q_SIGNALS:
    /// Enter was pressed: on to the selected row.
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// A key that means something here is not the window's shortcut.
    bool event(QEvent* event) override;

private:
    QPointer<QAbstractItemView> m_list;
};

} // namespace kakehashi
