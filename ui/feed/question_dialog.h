// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace kakehashi {

/// A row of a message that needs a person's decision, side by side with what is known: which posting it is,
/// or, where desk and sender changed the same fields, which value holds.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(Desk& desk, feed::Question question, QWidget* parent = nullptr);

    qint64 row() const { return m_question.row.seq; }

Q_SIGNALS:
    /// What the row is by now, or what it waits for still.
    void answered(const kakehashi::feed::Answered& answered);

private:
    QWidget* makeFoot();
    void ask(const feed::Question& question);
    void showWhich();
    void showCandidate();
    void showFields();
    void addContested(int row, const feed::ContestedField& field);
    void setCell(int row, int column, const QString& text, bool stands);
    void answerWhich(std::optional<qint64> posting);
    void answerFields();
    void conclude(const feed::Answered& answered);
    bool isWhich() const { return m_question.kind == feed::QuestionKind::WhichPosting; }

    /// How one contested field is being decided.
    struct Deciding
    {
        QString field;
        QComboBox* side;
        QLineEdit* other;
    };

    Desk& m_desk;
    feed::Question m_question;
    QLabel* m_sentence;
    QLabel* m_from;
    QComboBox* m_candidates;
    QTableWidget* m_table;
    QLabel* m_problem;
    QPushButton* m_isNew;
    QPushButton* m_isThis;
    QPushButton* m_decide;
    std::vector<Deciding> m_deciding;
};

} // namespace kakehashi
