// SPDX-License-Identifier: GPL-3.0-or-later
// kakehashi_corpus FOLDER... [--damaged N] [--seed S] [--keep FOLDER]
// Takes in every file below the folders, and N damaged copies of each, and counts crashes, hangs, tries of
// more than 10 s and files with rows unaccounted for. Exit status 0 when all of these are 0.
#include "tests/corpus/corpus_run.h"
#include "tests/corpus/corpus_worker.h"

#include <QCommandLineParser>
#include <QDirIterator>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <iostream>

using namespace kakehashi::test;

namespace {

QStringList filesBelow(const QStringList& folders)
{
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << walk.next();
    }
    files.sort();
    return files;
}

void tell(const CorpusFigures& figures)
{
    std::cout << figures.tried << " tried, " << figures.rows << " rows read, " << figures.notRows
              << " told to be none; " << figures.crashes << " crashes, " << figures.hangs << " hangs, "
              << figures.slow << " over 10 s (the longest took " << figures.longest << " ms), "
              << figures.unaccounted << " with rows unaccounted for" << std::endl;
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication program(argc, argv);
    QCommandLineParser line;
    line.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("files to try"));
    line.addOption({QStringLiteral("damaged"), {}, QStringLiteral("copies"), QStringLiteral("0")});
    line.addOption({QStringLiteral("seed"), {}, QStringLiteral("number"), QStringLiteral("1")});
    line.addOption({QStringLiteral("keep"), {}, QStringLiteral("folder")});
    line.addOption(QCommandLineOption(QStringLiteral("worker")));
    line.process(program);
    if (line.isSet(QStringLiteral("worker")))
        return workOnCorpus();

    CorpusRun run(line.value(QStringLiteral("keep")));
    QRandomGenerator random(line.value(QStringLiteral("seed")).toUInt());
    const int copies = line.value(QStringLiteral("damaged")).toInt();
    const QStringList files = filesBelow(line.positionalArguments());
    for (const QString& file : files) {
        run.attempt({file});
        for (int i = 0; i < copies; ++i)
            run.attempt({file, random.generate() | 1U});
    }
    tell(run.figures());
    return run.figures().isClean() && !files.isEmpty() ? 0 : 1;
}
