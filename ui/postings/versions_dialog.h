// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_history.h"
#include "ui/postings/view_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>

namespace kakehashi {

/// Any version of a posting beside any other, field by field. Stays at the desk: nothing of it can be copied.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `versions`: newest first, as the store gives them. Opens on the last change.
    VersionsDialog(const QString& reference, QList<PostingVersion> versions, QWidget* parent = nullptr);

private:
    QComboBox* makeBox(const QString& name);
    /// The newest two versions that differ in a field: closing and reopening change none.
    void showLastChange();
    void fill();

    QList<PostingVersion> m_versions;
    QComboBox* m_older;
    QComboBox* m_newer;
    QCheckBox* m_everything;
    ViewPage* m_page;
};

} // namespace kakehashi
