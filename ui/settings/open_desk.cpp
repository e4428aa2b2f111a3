// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/open_desk.h"

#include "core/base/error.h"
#include "ui/settings/first_start_dialog.h"
#include "ui/widgets/prompt.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

namespace kakehashi {

namespace {

Q_LOGGING_CATEGORY(start, "kakehashi.start")

struct OpenDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(OpenDesk)
};

QString chooseStore()
{
    const QStringList files = prompt::openFiles(nullptr, OpenDeskWords::tr("Open another store"),
                                                OpenDeskWords::tr("Stores (*.sqlite);;All files (*)"));
    return files.value(0);
}

/// The path to try next; null: quit.
QString askWhatNext(const QString& path, const Error& error)
{
    if (!error.detail().isEmpty())
        qCWarning(start).noquote() << error.detail();
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Kakehashi"), error.message());
    box.setObjectName(QStringLiteral("storeTroubleBox"));
    auto* another = box.addButton(OpenDeskWords::tr("Open another store…"), QMessageBox::ActionRole);
    another->setObjectName(QStringLiteral("openAnotherButton"));
    auto* again = box.addButton(OpenDeskWords::tr("Try again"), QMessageBox::ActionRole);
    again->setObjectName(QStringLiteral("tryAgainButton"));
    auto* quit = box.addButton(OpenDeskWords::tr("Quit"), QMessageBox::RejectRole);
    quit->setObjectName(QStringLiteral("quitButton"));
    box.setDefaultButton(another);
    box.exec();
    if (box.clickedButton() == quit)
        return {};
    if (box.clickedButton() == another) {
        const QString chosen = chooseStore();
        return chosen.isEmpty() ? path : chosen; // gave the choice up: the question comes again
    }
    return path;
}

} // namespace

std::unique_ptr<Desk> openDesk(const QString& path, const Clock& clock)
{
    QString wanted = path;
    while (!wanted.isEmpty()) {
        if (!QFileInfo::exists(wanted)) {
            FirstStartDialog dialog(wanted, clock);
            return dialog.exec() == QDialog::Accepted ? dialog.takeDesk() : nullptr;
        }
        try {
            return Desk::open(wanted, clock);
        } catch (const Error& error) {
            wanted = askWhatNext(wanted, error);
        }
    }
    return nullptr;
}

} // namespace kakehashi
