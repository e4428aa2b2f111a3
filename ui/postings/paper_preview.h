// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrinter>
#include <QWidget>

#include <functional>

class QPrintPreviewWidget;

namespace kakehashi {

/// The pages of a paper as they will be printed, in a dialog.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    using Draw = std::function<void(QPrinter& printer)>;

    explicit PaperPreview(QWidget* parent = nullptr);
    ~PaperPreview() override;

    void showPaper(Draw draw);

private:
    QPrinter m_printer;
    Draw m_draw;
    QPrintPreviewWidget* m_pages;
};

} // namespace kakehashi
