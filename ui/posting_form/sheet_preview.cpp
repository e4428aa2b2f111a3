// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/sheet_preview.h"

#include "core/base/error.h"
#include "ui/printing/posting_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int pauseMs = 200;                   // in typing: a key must not wait for a drawing
constexpr int longestWaitMs = 1000;            // of who types without a pause
constexpr qreal heightOfWidth = 297.0 / 210.0; // A4

} // namespace

SheetPreview::SheetPreview(DeskSettings desk, QDate deskDay, QWidget* parent)
    : QWidget(parent), m_desk(std::move(desk)), m_deskDay(deskDay), m_page(new QLabel)
{
    setObjectName(QStringLiteral("sheetPreview"));
    auto* whole = new QRadioButton(tr("Whole"));
    auto* open = new QRadioButton(tr("As the public sees it"));
    whole->setObjectName(QStringLiteral("wholePreviewButton"));
    open->setObjectName(QStringLiteral("publicPreviewButton"));
    whole->setChecked(true);
    m_copies.addButton(whole, 0);
    m_copies.addButton(open, 1);
    auto* head = new QHBoxLayout;
    for (QRadioButton* button : {whole, open}) {
        button->setFocusPolicy(Qt::ClickFocus); // Tab goes as on the sheet
        head->addWidget(button);
    }
    head->addStretch(1);
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_page->setAccessibleName(tr("The sheet as it will be printed"));
    m_page->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_page->setMinimumSize(200, 200);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_page, 1);
    m_next.setSingleShot(true);
    m_next.setInterval(pauseMs);
    connect(&m_next, &QTimer::timeout, this, &SheetPreview::draw);
    connect(&m_copies, &QButtonGroup::idToggled, this, &SheetPreview::askForDrawing);
}

void SheetPreview::setPosting(const Posting& posting)
{
    if (posting == m_posting)
        return;
    m_posting = posting;
    askForDrawing();
}

void SheetPreview::askForDrawing()
{
    if (!isVisible())
        return;
    if (!m_next.isActive())
        m_waiting.start();
    if (!m_next.isActive() || m_waiting.elapsed() < longestWaitMs - pauseMs)
        m_next.start();
}

void SheetPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    askForDrawing();
}

void SheetPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askForDrawing();
}

void SheetPreview::draw()
{
    const qreal width = std::min<qreal>(m_page->width(), m_page->height() / heightOfWidth);
    const QSizeF size(width, width * heightOfWidth);
    const qreal density = devicePixelRatioF();
    QPixmap page((size * density).toSize());
    page.setDevicePixelRatio(density);
    page.fill(Qt::white);
    QPainter painter(&page);
    const auto copy = m_copies.checkedId() == 0 ? SheetPosting::Copy::Whole : SheetPosting::Copy::Public;
    const SheetRequest request{{SheetPosting::preview(m_posting, copy)}, m_desk, m_deskDay};
    try {
        drawSheetPage(request, 0, painter, QRectF(QPointF(0, 0), size));
        painter.setPen(Qt::gray);
        painter.drawRect(QRectF(0, 0, size.width() - 1, size.height() - 1));
    } catch (const Error& error) {
        painter.drawText(QRectF(QPointF(8, 8), size), Qt::TextWordWrap, error.message());
    }
    painter.end();
    m_page->setPixmap(page);
}

} // namespace kakehashi
