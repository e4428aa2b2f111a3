// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QWidget>

#include <functional>

namespace kakehashi {

class FlowLayout;

/// Several values of a list, each a chip that a click takes away again; one types the beginning and chooses
/// from what is offered. Enter takes the first offered, Backspace in the empty field the last chip.
class ChipEdit : public QWidget
{
    Q_OBJECT

public:
    /// What is offered for a text; for an empty one what Down shows.
    using Suggest = std::function<QStringList(const QString& typed)>;

    /// The field that is typed in gets the name `lineName`.
    ChipEdit(const QString& lineName, Suggest suggest, QWidget* parent = nullptr);

    const QStringList& chips() const { return m_chips; }
    void setChips(const QStringList& chips);
    QLineEdit* line() const { return m_line; }
    /// Something is typed that was not taken.
    bool isUnread() const { return !m_line->text().trimmed().isEmpty(); }

Q_SIGNALS:
    /// The chips changed, or whether something untaken is typed.
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(const QString& typed);
    void takeTyped();
    void take(const QString& chip);
    void drop(const QString& chip);
    void showChips();

    Suggest m_suggest;
    QStringList m_chips;
    FlowLayout* m_flow;
    QWidget* m_chipArea;
    QLineEdit* m_line;
    QStringListModel* m_offered;
    QCompleter* m_completer;
    bool m_took = false; ///< the Enter being handled took a chip: it does not move on
};

} // namespace kakehashi
