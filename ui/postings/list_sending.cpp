// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/list_sending.h"

#include "core/audit/recorded_first.h"
#include "ui/printing/list_paper.h"
#include "ui/printing/list_record.h"
#include "ui/widgets/guarded.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QStandardPaths>

#include <algorithm>

namespace kakehashi {

namespace {

struct FormatWords
{
    QString code;
    QString suffix;
    QString filter;
};

FormatWords wordsOf(ListFormat format)
{
    switch (format) {
    case ListFormat::Xlsx:
        return {QStringLiteral("xlsx"), QStringLiteral("xlsx"), ListSending::tr("Excel (*.xlsx)")};
    case ListFormat::CsvUtf8:
        return {QStringLiteral("csv"), QStringLiteral("csv"), ListSending::tr("CSV (*.csv)")};
    case ListFormat::CsvCp932:
        return {QStringLiteral("csv"), QStringLiteral("csv"), ListSending::tr("CSV (*.csv)")};
    case ListFormat::Pdf:
        return {QStringLiteral("pdf"), QStringLiteral("pdf"), ListSending::tr("PDF (*.pdf)")};
    case ListFormat::Printer:
        break;
    }
    return {QStringLiteral("printer"), {}, {}};
}

PublicList gather(Desk& desk, const ListJob& job, const DeskWork::Progress& progress)
{
    const DeskSettings& settings = desk.settings();
    if (job.chosen.isEmpty())
        return publicListOf(desk.postings(), desk.search(), job.query, settings.name, desk.today(), progress);
    return publicListOf(desk.postings(), desk.search(), job.chosen, job.query, settings.name, desk.today(),
                        progress);
}

ListWritten write(const PublicList& list, ListFormat format, const QString& file)
{
    switch (format) {
    case ListFormat::Xlsx:
        return writeListXlsx(list, file);
    case ListFormat::CsvUtf8:
        return writeListCsv(list, file, ListEncoding::Utf8WithBom);
    case ListFormat::CsvCp932:
        return writeListCsv(list, file, ListEncoding::Cp932);
    case ListFormat::Pdf:
    case ListFormat::Printer:
        break;
    }
    writeListPdf(list, file);
    return {list.postings.size(), 0};
}

QString savedWords(const ListWritten& written, const QString& file)
{
    QString words = ListSending::tr("%1 postings saved as %2.")
                        .arg(QLocale().toString(written.rows), QFileInfo(file).fileName());
    if (written.replacedCharacters > 0)
        words +=
            QLatin1Char(' ') + ListSending::tr("%1 characters that this encoding does not have became 〓.")
                                   .arg(QLocale().toString(written.replacedCharacters));
    return words;
}

} // namespace

ListSending::ListSending(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)), m_work(desk)
{
    connect(&m_work, &DeskWork::progressed, this, [this](const QString& what, qint64 done, qint64 total) {
        Q_EMIT progressed(what, done, std::max<qint64>(1, total)); // 0 would say that it is over
    });
    connect(&m_work, &DeskWork::failed, this,
            [this](const Error& error) { prompt::failure(m_window, error); });
    connect(&m_work, &DeskWork::cancelled, this, [this] { Q_EMIT told(Cancelled().message()); });
    connect(&m_work, &DeskWork::ended, this, [this] { Q_EMIT progressed({}, 0, 0); });
}

void ListSending::send(const ListJob& job)
{
    if (job.format == ListFormat::Printer) {
        choosePrinter(job);
        return;
    }
    const FormatWords words = wordsOf(job.format);
    const QString name =
        QStringLiteral("postings-%1.%2").arg(m_desk.today().toString(Qt::ISODate), words.suffix);
    const QString file = prompt::saveFile(m_window, tr("Save the list"), QDir(m_folder).filePath(name),
                                          words.filter, words.suffix);
    if (!file.isEmpty())
        save(job, file);
}

void ListSending::save(const ListJob& job, const QString& file)
{
    m_folder = QFileInfo(file).absolutePath();
    m_work.start(tr("Writing the list"), [this, job, file](Desk& desk, const DeskWork::Progress& progress) {
        const PublicList list = gather(desk, job, progress);
        if (!progress(list.postings.size(), list.postings.size()))
            throw Cancelled();
        const ListWritten written = recordedFirst(
            desk.database(), [&] { recordList(desk, list, job.query, wordsOf(job.format).code); },
            [&] { return write(list, job.format, file); });
        return DeskWork::Done([this, written, file] { Q_EMIT told(savedWords(written, file)); });
    });
}

void ListSending::choosePrinter(const ListJob& job)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(QStringLiteral("postings-%1").arg(m_desk.today().toString(Qt::ISODate)));
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("listPrint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, job] { printOn(printer, job); });
    dialog->open();
}

// Gathered elsewhere; a printer is drawn on where its dialog was shown.
void ListSending::printOn(const std::shared_ptr<QPrinter>& printer, const ListJob& job)
{
    m_work.start(
        tr("Gathering the list"), [this, job, printer](Desk& desk, const DeskWork::Progress& progress) {
            const PublicList list = gather(desk, job, progress);
            return DeskWork::Done([this, job, printer, list] {
                recordedFirst(
                    m_desk.database(), [&] { recordList(m_desk, list, job.query, wordsOf(job.format).code); },
                    [&] { return drawList(list, *printer); });
                Q_EMIT told(
                    tr("List of %n posting(s) printed.", nullptr, static_cast<int>(list.postings.size())));
            });
        });
}

void ListSending::cancel()
{
    m_work.cancel();
}

} // namespace kakehashi
