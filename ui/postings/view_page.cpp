// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/view_page.h"

#include "ui/postings/posting_texts.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QUrl>

namespace kakehashi {

namespace {

constexpr int frameWidth = 2;
constexpr int markSide = 16;
constexpr int headHeight = 24;
constexpr int buttonRoom = 24;

/// Of what stays at the desk only links can be used: with them Qt would let the whole text be selected and
/// copied too.
class DeskBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event != QKeySequence::Copy && event != QKeySequence::Cut && event != QKeySequence::SelectAll)
            QTextBrowser::keyPressEvent(event);
    }
    QMimeData* createMimeDataFromSelection() const override { return new QMimeData; }
};

QLabel* bannerLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::surface());
    label->setPalette(palette);
    return label;
}

} // namespace

ViewPage::ViewPage(Audience audience, const QString& banner, QWidget* parent)
    : QWidget(parent), m_colour(audience == Audience::Anybody ? theme::publicView() : theme::hiddenView()),
      m_view(audience == Audience::Anybody ? new QTextBrowser(this) : new DeskBrowser(this)),
      m_head(new QHBoxLayout)
{
    const bool isPublic = audience == Audience::Anybody;
    auto* mark = bannerLabel(this);
    mark->setPixmap(isPublic ? marks::eye(markSide, theme::surface())
                             : marks::lock(markSide, theme::surface()));
    auto* words = bannerLabel(this);
    words->setText(banner);
    // However long in another language, it does not push the pane wider.
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabChangesFocus(true);
    m_view->setUndoRedoEnabled(false);
    m_view->setTextInteractionFlags(isPublic ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                             : Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_view->setOpenLinks(false); // they lead to postings, not to pages
    if (!isPublic)
        m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setAccessibleName(banner);

    m_head->setContentsMargins(10, 3, 4, 3);
    m_head->setSpacing(8);
    m_head->addWidget(mark);
    m_head->addWidget(words, 1);
    m_head->addStrut(headHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(frameWidth, frameWidth, frameWidth, frameWidth);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_view, 1);
}

void ViewPage::addToHead(QPushButton* button)
{
    button->setFixedSize(button->fontMetrics().horizontalAdvance(button->text()) + buttonRoom, headHeight);
    m_head->addWidget(button);
}

void ViewPage::setPage(const QString& html)
{
    m_view->clear();
    m_view->document()->addResource(QTextDocument::ImageResource, QUrl(posting_texts::lockPicture),
                                    marks::lock(markSide, theme::hiddenView()));
    m_view->setHtml(html);
    m_view->verticalScrollBar()->setValue(0);
}

void ViewPage::paintEvent(QPaintEvent* /*whole*/)
{
    // The view covers all but the head and the frame.
    QPainter(this).fillRect(rect(), m_colour);
}

} // namespace kakehashi
