// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>
#include <QHash>
#include <QLineEdit>

namespace kakehashi {

/// What an institution told of a masked posting when it was asked, field by field. It is kept apart from what
/// lists say of the posting.
class AnswerDialog : public QDialog
{
    Q_OBJECT

public:
    AnswerDialog(Desk& desk, const StoredPosting& posting, QWidget* parent = nullptr);

Q_SIGNALS:
    void recorded(const QString& sentence);

private:
    void record();

    Desk& m_desk;
    StoredPosting m_posting;
    QHash<QString, QLineEdit*> m_fields; ///< by dotted key
    QLineEdit* m_toldBy;
    QLineEdit* m_note;
};

} // namespace kakehashi
