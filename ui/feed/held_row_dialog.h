// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace kakehashi {

class EntryForm;
class ProblemBar;

/// A row that could not be taken in: the posting form on the left, opened on the wrong field, the row as it
/// stood in the message beside it.
class HeldRowDialog : public QDialog
{
    Q_OBJECT

public:
    HeldRowDialog(Desk& desk, feed::HeldRow row, QWidget* parent = nullptr);
    ~HeldRowDialog() override;

    const feed::HeldRow& row() const { return m_row; }
    /// The posting as it would be taken in now.
    Posting value() const;
    bool isModified() const;
    void reject() override;

Q_SIGNALS:
    /// The row has been taken in as this posting.
    void taken(qint64 posting);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeReasons();
    QWidget* makeMessageRow();
    void addCell(int row, const QString& heading, const QString& cell, const QString& standing);
    QWidget* makeFoot();
    /// What the sender wrote, where that is what is wrong.
    QJsonObject writtenTexts() const;
    /// The field that this column is of; empty: none, or several.
    QString fieldOf(const QString& heading) const;
    void showProblems();
    void pointAtCell(const QWidget* focused);
    void takeIn();

    Desk& m_desk;
    feed::HeldRow m_row;
    feed::ChosenHeadings m_chosen; ///< what staff said that the sender's headings mean
    EntryForm* m_form;
    QJsonObject m_firstTexts;
    ProblemBar* m_bar;
    QTableWidget* m_cells = nullptr;
    QLabel* m_problems = nullptr;
    QPushButton* m_takeIn = nullptr;
};

} // namespace kakehashi
