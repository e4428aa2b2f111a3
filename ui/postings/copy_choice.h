// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/sheet_posting.h"

#include <QLabel>
#include <QRadioButton>
#include <QWidget>

namespace kakehashi {

/// Whole copies or public ones of the postings at hand: public unless somebody chooses otherwise as soon as
/// one of them is masked.
class CopyChoice : public QWidget
{
    Q_OBJECT

public:
    explicit CopyChoice(const QList<StoredPosting>& postings, QWidget* parent = nullptr);

    SheetPosting::Copy copy() const;
    /// A whole copy of a masked posting is asked about, naming what it shows. True when it may go out.
    bool confirm();

Q_SIGNALS:
    void changed();

private:
    QStringList m_hidden; ///< items a whole copy shows although masking was requested
    QRadioButton* m_public;
    QRadioButton* m_whole;
};

} // namespace kakehashi
