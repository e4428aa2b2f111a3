// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postings/copy_choice.h"
#include "ui/postings/paper_preview.h"
#include "ui/postings/sheet_actions.h"

#include <QDialog>

namespace kakehashi {

/// Posting sheets of the selection: which copies, how they look, and out to printer or file.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    SheetDialog(Desk& desk, QList<StoredPosting> postings, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QWidget* makeChoice();
    SheetRequest request() const;
    void preview();
    void putOut(void (SheetActions::*way)(const SheetRequest&));

    Desk& m_desk;
    QList<StoredPosting> m_postings;
    SheetActions* m_actions;
    CopyChoice* m_copies;
    PaperPreview* m_preview;
};

} // namespace kakehashi
