// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_desk.h"

#include "core/desk.h"
#include "core/store/transaction.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/posting_generator.h"

#include <QFile>
#include <QFileInfo>

namespace kakehashi::bench {

namespace {

void fill(const QString& path, quint32 postings)
{
    QFile::remove(path);
    DeskSettings settings;
    settings.name = QStringLiteral("東京都調整本部");
    const auto desk = Desk::create(path, settings, Clock(benchDay));
    Transaction transaction(desk->database());
    for (quint32 i = 0; i < postings; ++i)
        desk->postings().add(inventedPosting(i), PostingState::Open, {QStringLiteral("bench"), {}, {}});
    transaction.commit();
}

} // namespace

QString benchDesk(quint32 postings)
{
    const QString store = benchFolder().filePath(QStringLiteral("desk-%1.sqlite").arg(postings));
    if (!QFileInfo::exists(store)) {
        const QString draft = store + QStringLiteral(".part");
        fill(draft, postings);
        QFile::rename(draft, store);
    }
    return store;
}

} // namespace kakehashi::bench
