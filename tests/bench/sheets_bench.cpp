// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_desk.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/desk_bench.h"
#include "tests/bench/posting_generator.h"
#include "ui/printing/paper_type.h"
#include "ui/printing/posting_sheet.h"
#include "ui/printing/sheet_layout.h"

#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <map>
#include <memory>

namespace kakehashi::bench {

namespace {

constexpr quint32 sheets = 1000;
constexpr int rounds = 5;

SheetRequest request()
{
    SheetRequest made;
    made.desk.name = QStringLiteral("東京都調整本部");
    made.desk.phone = QStringLiteral("03-1111-2222");
    made.deskDay = benchDay;
    for (quint32 n = 0; n < sheets; ++n) {
        StoredPosting stored;
        stored.seq = n + 1;
        stored.id = QStringLiteral("01900000-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0'));
        stored.reference = QStringLiteral("13-2020-%1").arg(n, 6, 10, QLatin1Char('0'));
        stored.posting = inventedPosting(n);
        made.postings.append(stored.posting.maskingRequested
                                 ? SheetPosting::publicCopy(PublicPosting::of(stored, benchDay))
                                 : SheetPosting::whole(stored));
    }
    return made;
}

/// The words of a sheet, line by line as they stand on it: without its lines, boxes, circles and code.
QStringList wordsOf(const QList<sheet::SheetPage>& pages)
{
    QStringList lines;
    for (const sheet::SheetPage& page : pages) {
        std::map<int, std::map<qreal, QString>> byLine;
        for (const sheet::Page* part : {page.printed, &page.written}) {
            if (part == nullptr)
                continue;
            for (const sheet::DrawnText& drawn : part->texts)
                byLine[qRound(drawn.baseline.y())][drawn.baseline.x()] += drawn.text;
        }
        for (const auto& [y, texts] : byLine) {
            QString line;
            for (const auto& [x, text] : texts)
                line += text + QLatin1Char(' ');
            lines.append(line);
        }
    }
    return lines;
}

QString pdf(const char* name)
{
    return benchFolder().filePath(QLatin1StringView(name));
}

QFont documentFont()
{
    QFont font;
    font.setFamilies(paper::font(9, false).families());
    font.setPointSizeF(9);
    return font;
}

/// All sheets as one document, each on a page of its own.
void writeDocument(const QList<QStringList>& words, const QString& file)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(documentFont());
    QTextCursor cursor(&document);
    QTextBlockFormat newPage;
    newPage.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    for (const QStringList& sheet : words) {
        cursor.insertBlock(newPage);
        cursor.insertText(sheet.constFirst());
        cursor.insertBlock(QTextBlockFormat()); // which the lines after it share
        cursor.insertText(sheet.sliced(1).join(QLatin1Char('\n')));
    }
    // Narrow margins, so that a sheet takes no more than its page.
    document.setDocumentMargin(24);
    document.setPageSize(QPageSize::size(QPageSize::A4, QPageSize::Point));
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    document.print(&writer);
}

/// What the embedded typefaces take of a PDF.
qint64 fontBytes(const QByteArray& bytes)
{
    static const QRegularExpression reference(QStringLiteral("/FontFile[23]? (\\d+) 0 R"));
    const QString text = QString::fromLatin1(bytes);
    qint64 sum = 0;
    for (auto found = reference.globalMatch(text); found.hasNext();) {
        const QString start = QLatin1Char('\n') + found.next().captured(1) + QStringLiteral(" 0 obj");
        const qsizetype from = text.indexOf(start);
        const qsizetype to = from < 0 ? from : text.indexOf(QStringLiteral("endobj"), from);
        sum += from < 0 || to < 0 ? 0 : to - from;
    }
    return sum;
}

} // namespace

void registerSheets()
{
    const auto made = std::make_shared<SheetRequest>(request());
    const auto words = std::make_shared<QList<QStringList>>();
    const auto comparison = std::make_shared<Measurement>();
    addBenchmark("text_document_of_1000_sheets", rounds, [=](benchmark::State& state) {
        sheet::SheetLayout layout(made->desk, made->deskDay);
        words->clear();
        for (const SheetPosting& posting : made->postings)
            words->append(wordsOf(layout.layOut(posting)));
        for ([[maybe_unused]] const auto& iteration : state)
            comparison->add(timed(state, [&] { writeDocument(*words, pdf("document.pdf")); }));
        comparison->report(state);
        state.counters["bytes_a_sheet"] = static_cast<double>(QFileInfo(pdf("document.pdf")).size()) / sheets;
    });
    addBenchmark("sheets_1000_in_one_pdf", rounds, [=](benchmark::State& state) {
        Measurement measurement;
        int pages = 0;
        for ([[maybe_unused]] const auto& iteration : state)
            measurement.add(timed(state, [&] { pages = writeSheetsPdf(*made, pdf("sheets.pdf")); }));
        measurement.report(state);
        QFile file(pdf("sheets.pdf"));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const qint64 fonts = fontBytes(bytes);
        state.counters["pages"] = pages;
        state.counters["font_bytes"] = static_cast<double>(fonts);
        state.counters["bytes_a_sheet_beyond_fonts"] = static_cast<double>(bytes.size() - fonts) / sheets;
        if (!comparison->isEmpty())
            state.counters["ratio_to_text_document"] = comparison->quantile(0.5) / measurement.quantile(0.5);
    });
}

} // namespace kakehashi::bench
