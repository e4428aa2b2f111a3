// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QStackedWidget>

namespace kakehashi {

class PostingFormPage;

/// The list, or in its place the form in which a posting is entered or revised.
class FormStack : public QStackedWidget
{
    Q_OBJECT

public:
    FormStack(Desk& desk, QWidget* list, QWidget* parent = nullptr);

    void startNew();
    void startRevision(qint64 seq);
    void startDuplicate(qint64 seq);
    void restore(const FormDraft& draft);
    bool isShowingForm() const;
    /// What would be lost if the window closed now; empty: nothing.
    QString unfinished() const;

Q_SIGNALS:
    /// The store was changed; the form may stay for the next one.
    void saved(qint64 seq, const QString& sentence);
    void told(const QString& sentence);
    /// Back at the list.
    void returned();

protected:
    void showEvent(QShowEvent* event) override;

private:
    PostingFormPage& form();
    StoredPosting existing(qint64 seq);
    PostingFormPage& showForm();

    Desk& m_desk;
    QWidget* m_list;
    PostingFormPage* m_form = nullptr; ///< made when first needed, or in a quiet moment before
};

} // namespace kakehashi
