// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postings/copy_choice.h"
#include "ui/postings/fax_destinations.h"
#include "ui/postings/fax_number_page.h"
#include "ui/postings/fax_sending.h"
#include "ui/postings/paper_preview.h"

#include <QDialog>
#include <QLineEdit>
#include <QStackedWidget>

namespace kakehashi {

/// Sheets of the selection by fax: to a registered receiver, with a cover, after the number was read again.
class FaxDialog : public QDialog
{
    Q_OBJECT

public:
    FaxDialog(Desk& desk, QList<StoredPosting> postings, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QWidget* makeChoosing();
    QWidget* makeConfirming();
    FaxJob job() const;
    void preview();
    void showChosen();
    void askNumber();
    void goBack();
    void send(void (FaxSending::*way)(const FaxJob&));

    Desk& m_desk;
    QList<StoredPosting> m_postings;
    FaxSending* m_sending;
    FaxDestinations* m_destinations;
    CopyChoice* m_copies;
    QLineEdit* m_note;
    PaperPreview* m_preview;
    FaxNumberPage* m_number;
    QPushButton* m_next;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QStackedWidget* m_pages;
};

} // namespace kakehashi
