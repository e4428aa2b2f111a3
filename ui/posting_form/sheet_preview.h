// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"
#include "core/postings/posting.h"

#include <QButtonGroup>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace kakehashi {

/// The official sheet beside the form, filling in as one types: whole, or as the public gets it. Drawn anew
/// when typing pauses, and once a second when it does not.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    SheetPreview(DeskSettings desk, QDate deskDay, QWidget* parent = nullptr);

    void setPosting(const Posting& posting);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void askForDrawing();
    void draw();

    DeskSettings m_desk;
    QDate m_deskDay;
    Posting m_posting;
    QButtonGroup m_copies;
    QLabel* m_page;
    QTimer m_next;
    QElapsedTimer m_waiting; ///< since the first change not drawn yet
};

} // namespace kakehashi
