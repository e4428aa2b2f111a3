// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/paper_preview.h"

#include "ui/widgets/guarded.h"

#include <QPrintPreviewWidget>
#include <QVBoxLayout>

#include <utility>

namespace kakehashi {

PaperPreview::PaperPreview(QWidget* parent) : QWidget(parent), m_printer(QPrinter::HighResolution)
{
    m_printer.setPageSize(QPageSize(QPageSize::A4));
    m_pages = new QPrintPreviewWidget(&m_printer, this);
    m_pages->setZoomMode(QPrintPreviewWidget::FitToWidth);
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) {
        guarded(this, [this, printer] {
            if (m_draw)
                m_draw(*printer);
        });
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

PaperPreview::~PaperPreview()
{
    delete m_pages; // before the printer it draws for
}

void PaperPreview::showPaper(Draw draw)
{
    m_draw = std::move(draw);
    m_pages->updatePreview();
}

} // namespace kakehashi
