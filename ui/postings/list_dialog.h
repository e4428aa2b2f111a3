// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postings/list_sending.h"

#include <QDialog>
#include <QRadioButton>

namespace kakehashi {

/// Which list is to go out, and as what.
class ListDialog : public QDialog
{
    Q_OBJECT

public:
    /// `found`: how many postings the query finds at the desk, hidden words included.
    ListDialog(const PostingQuery& query, qint64 found, QList<qint64> selected, QWidget* parent = nullptr);

Q_SIGNALS:
    void asked(const kakehashi::ListJob& job);

private:
    QLayout* makeScope(qint64 found);
    QLayout* makeFormats();
    void ask();

    PostingQuery m_query;
    QList<qint64> m_selected;
    QRadioButton* m_all = nullptr;
    QList<QRadioButton*> m_formats; ///< by ListFormat
};

} // namespace kakehashi
