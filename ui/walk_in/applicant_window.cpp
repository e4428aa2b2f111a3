// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/applicant_window.h"

#include "core/disclosure/handout_text.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr QSize applicantWindowSize(900, 640);
// Read from across a counter: two hand-widths of a line hold some thirty characters.
constexpr int charactersAcross = 44;
constexpr int smallestPoints = 14;

QString html(const QString& text)
{
    return handout::drawable(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString row(const handout::Item& item)
{
    return QStringLiteral("<tr><td width=\"24%\" style=\"color:%1\">%2</td><td>%3</td></tr>")
        .arg(theme::secondaryText().name(), html(item.label), html(item.value));
}

QString pageOf(const PublicPosting& posting)
{
    QString page = QStringLiteral("<p style=\"margin:0\"><b style=\"font-size:x-large\">%1</b>　%2</p>"
                                  "<p style=\"color:%3\">%4</p>")
                       .arg(html(handout::heading(posting)), html(handout::flag(posting)),
                            theme::secondaryText().name(), html(posting.reference()));
    page += QStringLiteral("<table width=\"100%\" cellpadding=\"6\">");
    for (const handout::Row& each : handout::rows(posting)) {
        for (const handout::Item& item : each.items)
            page += row(item);
    }
    return page + QStringLiteral("</table>");
}

} // namespace

ApplicantWindow::ApplicantWindow(QWidget* parent) : QWidget(parent, Qt::Window), m_page(new QTextBrowser)
{
    setObjectName(QStringLiteral("applicantWindow"));
    // No name of the program or of the desk's work: the applicant reads this title.
    setWindowTitle(QStringLiteral("募集情報"));
    resize(applicantWindowSize);
    m_page->setObjectName(QStringLiteral("applicantPage"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setTextInteractionFlags(Qt::NoTextInteraction);
    m_page->setAccessibleName(tr("What the applicant sees"));
    m_page->document()->setDocumentMargin(24);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    showNothing();
}

void ApplicantWindow::showFor(const QWidget& deskWindow)
{
    const QScreen* own = deskWindow.screen();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [own](const QScreen* screen) { return screen != own; });
    if (other == screens.end()) {
        show();
    } else {
        setGeometry((*other)->geometry());
        showFullScreen();
    }
    raise();
}

void ApplicantWindow::showPosting(const PublicPosting& posting)
{
    const bool isAnother = posting.reference() != m_reference;
    const int scrolled = m_page->verticalScrollBar()->value();
    m_reference = posting.reference();
    m_page->setHtml(pageOf(posting));
    m_page->verticalScrollBar()->setValue(isAnother ? 0 : scrolled);
}

void ApplicantWindow::showNothing()
{
    m_reference.clear();
    m_page->clear();
}

void ApplicantWindow::fitType()
{
    QFont font = m_page->font();
    const double widthPoints = width() * 72.0 / std::max(1, logicalDpiX());
    font.setPointSizeF(std::max<double>(smallestPoints, widthPoints / charactersAcross));
    m_page->setFont(font);
}

void ApplicantWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitType();
}

void ApplicantWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isFullScreen())
        showNormal();
    else
        QWidget::keyPressEvent(event);
}

void ApplicantWindow::closeEvent(QCloseEvent* event)
{
    showNothing();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace kakehashi
