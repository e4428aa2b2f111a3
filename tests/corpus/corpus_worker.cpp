// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/corpus_worker.h"

#include "core/base/error.h"
#include "core/feed/archive.h"
#include "core/feed/feed_files.h"
#include "core/feed/table.h"
#include "tests/corpus/corpus_task.h"
#include "tests/support/test_desk.h"
#include "ui/scanning/scanned_message.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <iostream>
#include <string>

namespace kakehashi::test {

namespace {

/// What became of one file.
struct Account
{
    qint64 rows = 0;
    qint64 notRows = 0;
    QStringList wrong;
};

qint64 rowsOfTables(const feed::Attachment& attachment)
{
    const feed::TableFile file = feed::readTableFile(attachment.name, attachment.data, attachment.charset);
    qint64 rows = 0;
    for (const feed::Table& table : file.tables)
        rows += static_cast<qint64>(table.rows.size());
    return rows;
}

/// Every row of a list is a posting read, or told to be none; what has no row says why.
void accountForFile(const feed::PlannedFile& file, const feed::FeedPlan& plan, Account& account)
{
    account.rows += file.rows;
    account.notRows += file.notRows;
    if (file.rows == 0 && file.problems.isEmpty())
        account.wrong << QStringLiteral("%1: nothing is said about it").arg(file.attachment);
    if (!file.isList)
        return;
    const auto attachment = std::ranges::find_if(plan.message.attachments, [&](const feed::Attachment& one) {
        return one.name == file.attachment && one.problems.isEmpty();
    });
    const qint64 named = std::ranges::count_if(
        plan.message.attachments, [&](const feed::Attachment& one) { return one.name == file.attachment; });
    if (attachment == plan.message.attachments.end() || named != 1) // two of one name cannot be told apart
        return;
    const qint64 read = rowsOfTables(*attachment);
    if (read != file.rows + file.notRows)
        account.wrong << QStringLiteral("%1: %2 rows in the file, %3 read and %4 told to be none")
                             .arg(file.attachment)
                             .arg(read)
                             .arg(file.rows)
                             .arg(file.notRows);
}

void accountForRows(const feed::FeedPlan& plan, const feed::ImportResult& result, Account& account)
{
    qint64 rows = 0;
    qint64 repeated = 0;
    for (const feed::PlannedFile& file : plan.files) {
        if (file.kind == QLatin1StringView("scan"))
            continue;
        rows += file.rows;
        repeated += file.repeated;
        accountForFile(file, plan, account);
    }
    const qint64 planned =
        std::ranges::count_if(plan.rows, [](const feed::PlannedRow& row) { return !row.printedHere; });
    if (plan.message.scans.isEmpty() && rows != planned + repeated)
        account.wrong
            << QStringLiteral("%1 rows read, %2 planned, %3 repeated").arg(rows).arg(planned).arg(repeated);
    const qint64 done = result.created + result.updated + result.unchanged + result.held;
    if (done != static_cast<qint64>(plan.rows.size()))
        account.wrong
            << QStringLiteral("%1 rows planned, %2 taken in or held").arg(plan.rows.size()).arg(done);
}

Account takeIn(Desk& desk, const CorpusTask& task)
{
    Account account;
    const feed::ReadFile read =
        feed::readFeedData(QFileInfo(task.path).fileName(), task.bytes(), desk.clock().deskMoment());
    if (read.messages.isEmpty() && read.problem.isEmpty())
        account.wrong << QStringLiteral("neither a message nor a problem");
    for (feed::Message message : read.messages) {
        readScans(message);
        const feed::FeedPlan plan = desk.feed().plan(message, feed::FeedMode::Judge);
        const bool known = plan.knownMessage;
        const feed::ImportResult result = desk.feed().take(plan, read.fileName);
        if (!known && result.unlocked.empty())
            accountForRows(plan, result, account);
    }
    return account;
}

} // namespace

int workOnCorpus()
{
    static constexpr int tasksOfADesk = 300;
    std::unique_ptr<TestDesk> desk;
    int tasks = 0;
    for (std::string line; std::getline(std::cin, line);) {
        if (tasks++ % tasksOfADesk == 0)
            desk = std::make_unique<TestDesk>();
        Account account;
        const std::clock_t begun = std::clock();
        try {
            account = takeIn(**desk, CorpusTask::of(QByteArray::fromStdString(line)));
        } catch (const Error& error) {
            account.wrong << QStringLiteral("refused with: %1").arg(error.message());
        }
        const double milliseconds = 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
        const QJsonObject answer{{QStringLiteral("milliseconds"), std::round(milliseconds)},
                                 {QStringLiteral("rows"), account.rows},
                                 {QStringLiteral("not_rows"), account.notRows},
                                 {QStringLiteral("wrong"), QJsonArray::fromStringList(account.wrong)}};
        std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    }
    return 0;
}

} // namespace kakehashi::test
