// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/store/form_drafts.h"

#include <QWidget>

namespace kakehashi {

/// The entry form of a posting, whole: sections in the sheet's order, live problems, the official sheet
/// filling in beside it, drafts kept every two seconds, doubles shown before saving.
class PostingFormPage : public QWidget
{
    Q_OBJECT

public:
    explicit PostingFormPage(Desk& desk, QWidget* parent = nullptr);
    ~PostingFormPage() override;

    void startNew();
    /// Revises a posting or draft.
    void startRevision(const StoredPosting& stored);
    /// A new posting that keeps all but ①② and ⑥⑦.
    void startDuplicate(const StoredPosting& stored);
    /// What a crash left behind.
    void restore(const FormDraft& draft);
    /// What would be lost, as a sentence; empty when nothing would.
    QString unfinished() const;
    /// The field with this dotted key gets the focus.
    void goTo(const QString& field);

Q_SIGNALS:
    /// The store was changed; `seq` is the posting, the sentence what happened.
    void saved(qint64 seq, const QString& sentence);
    /// The form is done with: saved, or given up.
    void closed();
    void told(const QString& sentence);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace kakehashi
