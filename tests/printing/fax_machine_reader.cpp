// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/fax_machine_reader.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <vector>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 24; ///< between cells, dots

void run(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() +
                                 " is needed for this test: " + process.readAllStandardError().toStdString());
}

bool isInk(const QImage& image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

/// Without the white around the ink.
QImage trimmed(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isInk(image, x, y))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return image.copy(ink);
}

QString plain(const QString& text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC);
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

} // namespace

QList<QImage> faxed(const QString& pdf, FaxResolution resolution)
{
    const QTemporaryDir folder;
    QProcess process;
    run(process, u"pdftoppm"_s,
        {u"-mono"_s, u"-rx"_s, QString::number(resolution.across), u"-ry"_s, QString::number(resolution.down),
         pdf, folder.filePath(u"page"_s)});
    QList<QImage> pages;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(name)));
    return pages;
}

TypedCells typedCells(const sheet::SheetPage& page)
{
    QList<sheet::DrawnText> texts = page.printed->texts + page.written.texts;
    std::ranges::stable_sort(texts, [](const sheet::DrawnText& a, const sheet::DrawnText& b) {
        const qreal down = a.baseline.y() - b.baseline.y();
        return std::abs(down) > 4 ? down < 0 : a.baseline.x() < b.baseline.x();
    });
    TypedCells found;
    for (const sheet::Cell& cell : page.printed->cells) {
        QString written;
        bool typed = false;
        for (const sheet::DrawnText& text : std::as_const(texts)) {
            if (!cell.rect.contains(text.baseline))
                continue;
            written += text.text;
            typed = typed || !text.field.isEmpty();
        }
        if (!typed)
            continue;
        found.rects.append(cell.rect);
        found.texts.append(written);
    }
    return found;
}

QImage cutOut(const QImage& page, FaxResolution resolution, const QList<QRectF>& cells)
{
    constexpr qreal margin = sheet::marginMillimetres * sheet::pointsPerMillimetre;
    constexpr qreal inside = 1.2; // of the lines around
    QList<QImage> parts;
    int height = gap;
    int width = 0;
    for (const QRectF& cell : cells) {
        const QRectF area = cell.adjusted(inside, inside, -inside, -inside).translated(margin, margin);
        const QRect dots = QRectF(area.left() * resolution.across / 72, area.top() * resolution.down / 72,
                                  area.width() * resolution.across / 72, area.height() * resolution.down / 72)
                               .toRect();
        const QImage part = trimmed(page.copy(dots).convertToFormat(QImage::Format_Grayscale8));
        // Dots of a fax are no squares; Tesseract's are.
        parts.append(part.scaled(part.width(), part.height() * resolution.across / resolution.down,
                                 Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        height += parts.last().height() + gap;
        width = std::max(width, parts.last().width());
    }
    QImage sheet(width + 2 * gap, height, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    int y = gap;
    for (const QImage& part : std::as_const(parts)) {
        painter.drawImage(gap, y, part);
        y += part.height() + gap;
    }
    return sheet;
}

QStringList readBack(const QList<QImage>& pictures)
{
    const QTemporaryDir folder;
    constexpr int readers = 2;
    std::vector<std::unique_ptr<QProcess>> running;
    const qsizetype share = (pictures.size() + readers - 1) / readers;
    for (qsizetype first = 0; first < pictures.size(); first += share) {
        const QString listName = folder.filePath(u"list%1.txt"_s.arg(first));
        QFile list(listName);
        if (!list.open(QIODevice::WriteOnly))
            throw std::runtime_error("the list of pictures cannot be written");
        for (qsizetype i = first; i < std::min(first + share, pictures.size()); ++i) {
            const QString name = folder.filePath(u"%1.png"_s.arg(i));
            pictures.at(i).save(name);
            list.write(name.toUtf8() + '\n');
        }
        list.close();
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
        process->setProcessEnvironment(environment);
        process->start(u"tesseract"_s, {listName, u"stdout"_s, u"-l"_s, u"jpn"_s, u"--psm"_s, u"6"_s});
        running.push_back(std::move(process));
    }
    QStringList texts;
    for (const auto& process : running) {
        if (!process->waitForFinished(240000) || process->exitCode() != 0)
            throw std::runtime_error("tesseract with its Japanese model is needed for this test: " +
                                     process->readAllStandardError().toStdString());
        QStringList read = QString::fromUtf8(process->readAllStandardOutput()).split(u'\f');
        if (read.size() > 1 && read.last().trimmed().isEmpty())
            read.removeLast(); // behind the last form feed
        texts += read;
    }
    return texts;
}

Misread compare(const QString& expected, const QString& read)
{
    const QString a = plain(expected);
    const QString b = plain(read);
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = diagonal + (a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return {a.size(), row.back()};
}

} // namespace kakehashi::test
