// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/mail_fetcher.h"
#include "ui/main_window/place.h"

#include <QMainWindow>

#include <optional>
#include <vector>

class QStackedWidget;

namespace kakehashi {

class PlacesBar;
class SettingsDialogs;
class StatusLine;

/// The window of the desk program: the places on the left, the screen one is in, the status line below. Knows
/// screens only as places; carries their signals to where they concern the rest of the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The desk must outlive the window. Opens at the place that was left last.
    /// The fetcher, too; its progress and sentences are shown as those of the screens are.
    MainWindow(Desk& desk, MailFetcher& fetcher, std::vector<Place> places, QWidget* parent = nullptr);

    /// Enters a place by its position; its screen is made when it is entered for the first time.
    void enter(int place);
    /// Enters the place with this id and shows one thing of it (Screen::goTo); nothing when there is none.
    void enterAt(const QString& place, qint64 subject);
    /// The same, showing only what the query finds (Screen::showOnly).
    void enterList(const QString& place, const PostingQuery& query);
    /// Enters the place that takes files and hands these over.
    void openFiles(const QStringList& files);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Opened
    {
        Place place;
        Screen* screen = nullptr;
    };
    Opened& at(int place) { return m_places.at(static_cast<std::size_t>(place)); }
    int count() const { return static_cast<int>(m_places.size()); }
    /// -1: there is none with this id.
    int positionOf(const QString& place) const;
    void addPlaces();
    void addShortcuts();
    void restorePlace();
    /// To where one was typing when one left the screen, or to its search.
    static void takeKeysTo(Screen& screen);
    Screen& screenOf(int place);
    void follow(Screen& screen);
    void followMail();
    void cancelWork(QObject* source);
    void refreshAfterChange(const Screen* changed);
    void updateCounts();
    void showUndo();
    void undo();
    void describeDesk();
    bool mayClose();

    Desk& m_desk;
    MailFetcher& m_fetcher;
    std::vector<Opened> m_places;
    int m_current = -1;
    bool m_shown = false;
    PlacesBar* m_bar;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    SettingsDialogs* m_settings;
};

} // namespace kakehashi
