// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

class QLineEdit;

namespace kakehashi {

/// Lines offered beneath a field while one goes on typing in it. Down and Up go through them, Enter or a
/// click takes one; Enter with none chosen, Tab and everything else stay the field's own, so that nobody who
/// types on without looking gets what he did not choose. No window of its own: it takes neither focus nor
/// keys away.
class OfferList : public QListWidget
{
    Q_OBJECT

public:
    /// `keys` has the cursor in the line's place (a box whose line it is).
    explicit OfferList(QLineEdit* edit, QWidget* keys = nullptr);

    /// Shows these lines; hides without any. `current` is chosen beforehand, -1: none.
    void offer(const QStringList& lines, int current = -1);

Q_SIGNALS:
    void chosen(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyPressed(int key);
    void take(int row);
    void place();

    QLineEdit* m_edit;
    QWidget* m_keys;
};

} // namespace kakehashi
