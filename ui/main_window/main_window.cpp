// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"

#include "core/base/japanese_era.h"
#include "ui/mail/password_bar.h"
#include "ui/main_window/places_bar.h"
#include "ui/main_window/settings_dialogs.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_memory.h"
#include "ui/widgets/act_words.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr QSize mainWindowSize(1280, 760);

/// The desk's usual notebook shows 1366 × 768: there the window takes all of it.
void placeFirstTime(QWidget& window)
{
    window.resize(mainWindowSize);
    const QSize room = window.screen()->availableSize();
    if (room.width() < mainWindowSize.width() + 160 || room.height() < mainWindowSize.height() + 80)
        window.setWindowState(Qt::WindowMaximized);
}

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    const auto urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QKeySequence shortcutOf(int place)
{
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place));
}

} // namespace

MainWindow::MainWindow(Desk& desk, MailFetcher& fetcher, std::vector<Place> places, QWidget* parent)
    : QMainWindow(parent), m_desk(desk), m_fetcher(fetcher), m_bar(new PlacesBar(this)),
      m_stack(new QStackedWidget(this)), m_status(new StatusLine(this)),
      m_settings(new SettingsDialogs(desk, fetcher, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    for (Place& place : places)
        m_places.push_back({std::move(place), nullptr});

    auto* central = new QWidget(this);
    auto* columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_bar);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(new PasswordBar(m_fetcher));
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    columns->addLayout(right, 1);
    setCentralWidget(central);

    addPlaces();
    addShortcuts();
    followMail();
    describeDesk();
    connect(m_bar, &PlacesBar::chosen, this, &MainWindow::enter);
    connect(m_bar, &PlacesBar::settingsAsked, m_settings, &SettingsDialogs::editDesk);
    connect(m_settings, &SettingsDialogs::deskChanged, this, &MainWindow::describeDesk);
    connect(m_settings, &SettingsDialogs::waitingChanged, this, [this] { refreshAfterChange(nullptr); });
    connect(m_settings, &SettingsDialogs::told, m_status, &StatusLine::tell);
    connect(m_status, &StatusLine::cancelAsked, this, &MainWindow::cancelWork);
    connect(m_status, &StatusLine::undoAsked, this, &MainWindow::undo);
    if (!window_memory::restoreGeometry(*this))
        placeFirstTime(*this);
    restorePlace();
}

void MainWindow::addPlaces()
{
    for (int i = 0; i < count(); ++i)
        m_bar->addPlace(at(i).place.id + QStringLiteral("Place"), at(i).place.name, shortcutOf(i));
}

void MainWindow::addShortcuts()
{
    for (int i = 0; i < count(); ++i)
        connect(new QShortcut(shortcutOf(i), this), &QShortcut::activated, this, [this, i] { enter(i); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        if (m_current >= 0)
            screenOf(m_current).focusSearch();
    });
    // A text box with something to take back takes the key first.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &MainWindow::undo);
}

void MainWindow::restorePlace()
{
    enter(std::max(0, positionOf(window_memory::lastPlace())));
}

int MainWindow::positionOf(const QString& place) const
{
    const auto found = std::ranges::find(m_places, place, [](const Opened& each) { return each.place.id; });
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

void MainWindow::enter(int place)
{
    if (place < 0 || place >= count())
        return;
    guarded(this, [this, place] {
        Screen& screen = screenOf(place);
        m_current = place;
        m_stack->setCurrentWidget(&screen);
        screen.refresh();
        if (m_shown)
            updateCounts();
        takeKeysTo(screen);
    });
    // Also when the place could not be entered: the bar shows where one is.
    if (m_current >= 0)
        m_bar->setCurrent(m_current);
}

void MainWindow::enterAt(const QString& place, qint64 subject)
{
    if (place == QStringLiteral("ministry")) { // no place, but something may wait there
        m_settings->reportToMinistry();
        return;
    }
    const int i = positionOf(place);
    enter(i);
    guarded(this, [this, i, subject] { i < 0 ? void() : screenOf(i).goTo(subject); });
}

void MainWindow::enterList(const QString& place, const PostingQuery& query)
{
    const int i = positionOf(place);
    enter(i);
    guarded(this, [this, i, &query] { i < 0 ? void() : screenOf(i).showOnly(query); });
}

void MainWindow::takeKeysTo(Screen& screen)
{
    if (QWidget* left = screen.focusWidget())
        left->setFocus();
    else
        screen.focusSearch();
}

Screen& MainWindow::screenOf(int place)
{
    Opened& opened = at(place);
    if (opened.screen == nullptr) {
        opened.screen = opened.place.make(m_desk, m_stack);
        m_stack->addWidget(opened.screen);
        window_memory::restoreSplitters(opened.place.id, *opened.screen);
        follow(*opened.screen);
    }
    return *opened.screen;
}

void MainWindow::follow(Screen& screen)
{
    Screen* source = &screen;
    connect(source, &Screen::changed, this, [this, source] { refreshAfterChange(source); });
    connect(source, &Screen::told, m_status, &StatusLine::tell);
    connect(source, &Screen::wanted, this, &MainWindow::enterAt);
    connect(source, &Screen::listWanted, this, &MainWindow::enterList);
    connect(source, &Screen::progressed, m_status,
            [this, source](const QString& what, qint64 done, qint64 total) {
                m_status->setProgress(source, what, done, total);
            });
}

// Mail comes whichever place one is in.
void MainWindow::followMail()
{
    connect(&m_fetcher, &MailFetcher::changed, this, [this] { refreshAfterChange(nullptr); });
    connect(&m_fetcher, &MailFetcher::told, m_status, &StatusLine::tell);
    connect(&m_fetcher, &MailFetcher::progressed, m_status,
            [this](const QString& what, qint64 done, qint64 total) {
                m_status->setProgress(&m_fetcher, what, done, total);
            });
}

void MainWindow::cancelWork(QObject* source)
{
    if (source == &m_fetcher)
        m_fetcher.cancel();
    else
        static_cast<Screen*>(source)->cancelWork();
}

// The other screens read the store when they are entered.
void MainWindow::refreshAfterChange(const Screen* changed)
{
    guarded(this, [this, changed] {
        Screen& current = screenOf(m_current);
        if (&current != changed)
            current.refresh();
        updateCounts();
    });
    showUndo();
}

void MainWindow::showUndo()
{
    m_status->setUndo(m_desk.actions().undoText());
}

void MainWindow::undo()
{
    guarded(this, [this] {
        if (m_desk.actions().undoText().isEmpty())
            return;
        m_status->tell(act_words::sentence(m_desk.actions().undo()));
        screenOf(m_current).refresh();
        updateCounts();
    });
    showUndo();
}

void MainWindow::updateCounts()
{
    for (int i = 0; i < count(); ++i) {
        const Opened& opened = at(i);
        if (opened.screen != nullptr)
            m_bar->setCount(i, opened.screen->waiting());
        else if (opened.place.waiting)
            m_bar->setCount(i, opened.place.waiting(m_desk));
    }
}

void MainWindow::openFiles(const QStringList& files)
{
    for (int i = 0; i < count() && !files.isEmpty(); ++i) {
        if (!at(i).place.openFiles)
            continue;
        enter(i);
        guarded(this, [this, i, &files] { at(i).place.openFiles(screenOf(i), files); });
        return;
    }
}

void MainWindow::describeDesk()
{
    const DeskSettings& settings = m_desk.settings();
    QStringList unusual;
    if (settings.sample)
        unusual.append(tr("Sample data"));
    if (m_desk.clock().isSet())
        unusual.append(japanese::bothDates(m_desk.today()));
    m_bar->setDesk(settings.name, unusual.join(QLatin1Char('\n')));
    const QString title = QStringLiteral("%1 — Kakehashi").arg(settings.name);
    setWindowTitle(
        unusual.isEmpty() ? title : QStringLiteral("%1 — %2").arg(title, unusual.join(QStringLiteral(", "))));
}

// Counting can take longer than showing the first rows, so it waits until they are on the screen.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_shown)
        return;
    m_shown = true;
    QTimer::singleShot(0, this, [this] { guarded(this, [this] { updateCounts(); }); });
}

bool MainWindow::mayClose()
{
    QStringList unfinished;
    for (const Opened& opened : m_places)
        unfinished.append(opened.screen != nullptr ? opened.screen->unfinished() : QString());
    unfinished.removeAll(QString());
    return unfinished.isEmpty() ||
           prompt::confirm(this, unfinished.join(QLatin1Char('\n')), tr("Close anyway"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    window_memory::saveGeometry(*this);
    m_fetcher.cancel();
    for (int i = 0; i < count(); ++i) {
        const Opened& opened = at(i);
        if (opened.screen == nullptr)
            continue;
        window_memory::saveSplitters(opened.place.id, *opened.screen);
        opened.screen->cancelWork(); // the screens' destructors wait for it to end
        if (i == m_current)
            window_memory::saveLastPlace(opened.place.id);
    }
    QMainWindow::closeEvent(event);
}

// Any file may be dropped: what cannot be read gets its sentence from the feed, not a silent refusal.
void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    openFiles(files);
}

} // namespace kakehashi
