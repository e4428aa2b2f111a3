// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace kakehashi {

/// Every problem of a form in one place, errors first, each a button that asks to go to its field. Hidden
/// while there is none. Only the first few are listed until the person asks for all.
class ProblemBar : public QFrame
{
    Q_OBJECT

public:
    /// What a field is called on the form, by its key; an empty answer leaves the name out.
    using FieldName = std::function<QString(const QString& field)>;

    explicit ProblemBar(QWidget* parent = nullptr);

    void setFieldNames(FieldName names) { m_names = std::move(names); }
    void setProblems(const Problems& problems);
    const Problems& problems() const { return m_problems; }

Q_SIGNALS:
    void activated(const QString& field);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void cutTexts();
    void fill();
    void addProblem(qsizetype index);
    void addMore(qsizetype hidden);
    QString text(const Problem& problem) const;

    Problems m_problems; ///< errors before warnings
    FieldName m_names;
    QVBoxLayout* m_rows;
    QList<QPushButton*> m_buttons; ///< of the problems listed
    bool m_all = false;
};

} // namespace kakehashi
