// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/public_list.h"
#include "ui/widgets/desk_work.h"

#include <QPrinter>
#include <QWidget>

#include <memory>

namespace kakehashi {

enum class ListFormat { Xlsx, CsvUtf8, CsvCp932, Pdf, Printer };

/// Which list goes out: what a search found, or what was chosen of it.
struct ListJob
{
    PostingQuery query;
    QList<qint64> chosen; ///< empty: everything found
    ListFormat format = ListFormat::Xlsx;
};

/// Lists of public views to files and printers. Gathered and written apart from the window, with progress; a
/// list given up leaves no file. Each that goes out is recorded with its filter and count.
class ListSending : public QObject
{
    Q_OBJECT

public:
    ListSending(Desk& desk, QWidget* window);

    /// Asks for a file or a printer, then begins.
    void send(const ListJob& job);
    void save(const ListJob& job, const QString& file);
    void printOn(const std::shared_ptr<QPrinter>& printer, const ListJob& job);
    void cancel();

Q_SIGNALS:
    void told(const QString& sentence);
    /// As Screen::progressed.
    void progressed(const QString& what, qint64 done, qint64 total);

private:
    void choosePrinter(const ListJob& job);

    Desk& m_desk;
    QWidget* m_window;
    QString m_folder;
    DeskWork m_work; ///< last: it ends before what it reports to
};

} // namespace kakehashi
