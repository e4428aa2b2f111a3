// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/feed/field_edit.h"

#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

#include <vector>

namespace kakehashi {

/// A row that could not be taken in: the form on the left, opened on the wrong field, the row as it stood in
/// the message beside it.
class HeldRowDialog : public QDialog
{
    Q_OBJECT

public:
    HeldRowDialog(Desk& desk, feed::HeldRow row, QWidget* parent = nullptr);

    const feed::HeldRow& row() const { return m_row; }
    /// The posting as it would be taken in now.
    Posting value() const { return m_value; }
    bool isModified() const;
    void reject() override;

Q_SIGNALS:
    /// The row has been taken in as this posting.
    void taken(qint64 posting);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeReasons();
    QWidget* makeForm();
    QWidget* makeMessageRow();
    QWidget* makeFoot();
    FieldEdit* makeField(const PostingField& field, const std::optional<StoredPosting>& existing);
    QString firstText(const PostingField& field) const;
    FieldEdit* editOf(const QString& field) const;
    /// Reads what is typed and shows what is wrong with it.
    void read();
    void readField(FieldEdit* edit);
    void showProblems(const Problems& checked);
    void jumpTo(FieldEdit* edit);
    void pointAtCell(FieldEdit* edit);
    void takeIn();

    Desk& m_desk;
    feed::HeldRow m_row;
    Posting m_value;
    Problems m_unreadable;
    std::vector<FieldEdit*> m_edits;
    QScrollArea* m_form = nullptr;
    QTableWidget* m_cells = nullptr;
    QLabel* m_problems = nullptr;
    QPushButton* m_takeIn = nullptr;
};

} // namespace kakehashi
