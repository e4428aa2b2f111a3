// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>

namespace kakehashi {

/// A page of the pane beside the list, framed and headed in the colour of who may see it.
class ViewPage : public QWidget
{
    Q_OBJECT

public:
    enum class Audience {
        Anybody, ///< green; its text can be selected and copied
        Desk     ///< red; nothing of it can be taken to the clipboard
    };

    ViewPage(Audience audience, const QString& banner, QWidget* parent = nullptr);
    QTextBrowser* view() const { return m_view; }
    /// Puts a button at the end of the banner.
    void addToHead(QPushButton* button);
    /// Keeps nothing of what stood there before, the place it was scrolled to included.
    void setPage(const QString& html);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
    QTextBrowser* m_view;
    QHBoxLayout* m_head;
};

} // namespace kakehashi
