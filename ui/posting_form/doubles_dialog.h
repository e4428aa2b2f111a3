// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_doubles.h"
#include "ui/posting_form/compare_dialog.h"

namespace kakehashi {

/// A posting about to be opened beside those open ones it is very like. Accepted with a decision.
class DoublesDialog : public CompareDialog
{
    Q_OBJECT

public:
    enum class Decision { Separate, Merge };
    DoublesDialog(const Posting& typed, QList<Double> doubles, QWidget* parent);

    Decision decision() const { return m_decision; }
    /// The open posting shown beside the typed one.
    const StoredPosting& with() const { return m_doubles.at(m_current).stored; }

private:
    void show(qsizetype index);

    Posting m_typed;
    QList<Double> m_doubles;
    qsizetype m_current = 0;
    QPushButton* m_merge;
    Decision m_decision = Decision::Separate;
};

} // namespace kakehashi
