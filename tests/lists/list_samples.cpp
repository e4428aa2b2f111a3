// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/list_samples.h"

#include "core/feed/feed_files.h"
#include "core/feed/feed_plan.h"
#include "core/feed/table.h"
#include "tests/support/sample_values.h"

#include <QFile>
#include <QRandomGenerator>

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>

#include <memory>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class NothingKnown : public feed::KnownPostings
{
public:
    QList<feed::KnownPosting> bySourceKey(const QString& /*key*/) const override { return {}; }
    QList<feed::KnownPosting> byMatchKey(const QString& /*matchKey*/) const override { return {}; }
    QList<qint64> openFrom(const QString& /*sender*/, const QDateTime& /*saidUntil*/) const override
    {
        return {};
    }
    bool knowsMessage(const QString& /*digest*/) const override { return false; }
};

QString oddText(QRandomGenerator& random)
{
    static const QStringList pieces{u"=1+1"_s,
                                    u"＝SUM(A1)"_s,
                                    u"+81-3-0000-0000"_s,
                                    u"-5"_s,
                                    u"@home"_s,
                                    u"'"_s,
                                    u"\""_s,
                                    u","_s,
                                    u"\n"_s,
                                    u"\tx"_s,
                                    u";"_s,
                                    u"発熱外来"_s,
                                    u"髙﨑①㈱"_s,
                                    u"〜−¥"_s,
                                    u"𠮷野家"_s,
                                    u"😀"_s,
                                    u"週2日から相談可。"_s,
                                    u"_x0041_"_s,
                                    u"<b>&"_s,
                                    u"　全角の空白"_s};
    QString text;
    const int count = random.bounded(5);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text.trimmed(); // fields keep no blanks at their ends
}

void forgetSome(Posting& posting, QRandomGenerator& random)
{
    const auto seldom = [&random] { return random.bounded(4) == 0; };
    if (seldom())
        posting.pay.trialAmount.reset();
    if (seldom())
        posting.pay = {};
    if (seldom())
        posting.hours.overtime.reset();
    if (seldom())
        posting.hours.overtime = false;
    if (seldom())
        posting.hours.breakMinutes = random.bounded(2) == 0 ? std::optional<int>() : std::optional(0);
    if (seldom()) {
        posting.hours.start = QTime(22, 0);
        posting.hours.end = random.bounded(2) == 0 ? QTime(0, 0) : QTime(7, 5);
    }
    if (seldom())
        posting.smokeFreePremises.reset();
    if (seldom())
        posting.trialWeeks = 0;
    if (seldom())
        posting.sourceKey.clear();
}

/// What the feed's message says when it is made of this file alone.
feed::Message messageIn(const QString& file)
{
    const feed::ReadFile read = feed::readFeedFile(file, QDateTime(listDay, QTime(9, 0), Qt::UTC));
    EXPECT_TRUE(read.problem.isEmpty()) << qPrintable(read.problem);
    EXPECT_EQ(read.messages.size(), 1);
    return read.messages.value(0);
}

} // namespace

PublicList listOf(const QList<StoredPosting>& postings)
{
    PublicList list;
    for (const StoredPosting& each : postings)
        list.postings.append(PublicPosting::of(each, listDay));
    list.filter = u"職種: 看護師"_s;
    list.total = postings.size() + 176;
    list.desk = u"東京都調整本部"_s;
    list.deskDay = listDay;
    return list;
}

PublicList listOfTexts(const QStringList& texts)
{
    QList<StoredPosting> postings;
    for (const QString& text : texts) {
        Posting posting = nursePosting();
        posting.maskingRequested = false;
        posting.sourceKey = u"K%1"_s.arg(postings.size());
        posting.remarks = text;
        postings.append(stored(posting, postings.size() + 1));
    }
    return listOf(postings);
}

QList<StoredPosting> oddPostings(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<StoredPosting> postings;
    for (int seq = 1; seq <= count; ++seq) {
        Posting posting = randomPosting(random);
        posting.sourceKey = u"R%1"_s.arg(seq, 6, 10, QLatin1Char('0'));
        // A day apart each, so that no two without a number are taken for one.
        posting.employment = {QDate(2020, 6, 1).addDays(seq), QDate(2021, 6, 1).addDays(seq)};
        forgetSome(posting, random);
        posting.remarks = oddText(random);
        posting.dutyDetail = oddText(random);
        posting.hours.overtimeDetail = oddText(random);
        posting.hours.daysOff = oddText(random);
        posting.insuranceOther = oddText(random);
        posting.registeredOther = oddText(random);
        if (random.bounded(3) == 0)
            posting.contact.phone = u"+81-3-0000-1234"_s;
        postings.append(stored(posting, seq));
    }
    return postings;
}

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << qPrintable(file);
    return opened.readAll();
}

QMap<QString, QByteArray> partsOf(const QString& zip)
{
    const QByteArray bytes = bytesOf(zip);
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(),
                                                                        &archive_read_free);
    archive_read_support_format_zip(reader.get());
    EXPECT_EQ(archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size())),
              ARCHIVE_OK);
    QMap<QString, QByteArray> parts;
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        QByteArray& part = parts[QString::fromUtf8(archive_entry_pathname(entry))];
        QByteArray chunk(65536, '\0');
        la_ssize_t size = 0;
        while ((size = archive_read_data(reader.get(), chunk.data(), static_cast<size_t>(chunk.size()))) > 0)
            part.append(chunk.constData(), size);
    }
    return parts;
}

QList<QStringList> tableIn(const QString& file)
{
    const feed::TableFile read = feed::readTableFile(file, bytesOf(file));
    EXPECT_EQ(read.problems.join(u' '), QString());
    QList<QStringList> rows;
    bool begun = false;
    for (const feed::Row& row : read.tables.constFirst().rows) {
        begun = begun || row.cells.front().text == listHeadings().constFirst();
        if (!begun)
            continue;
        QStringList cells;
        for (const feed::Cell& cell : row.cells)
            cells.append(cell.text);
        rows.append(cells);
    }
    return rows;
}

QStringList columnIn(const QString& file, const QString& heading)
{
    const QList<QStringList> rows = tableIn(file);
    const qsizetype column = rows.value(0).indexOf(heading);
    EXPECT_GE(column, 0) << qPrintable(heading);
    QStringList values;
    for (const QStringList& row : rows.sliced(1))
        values.append(row.value(column));
    return values;
}

QList<Posting> importedFrom(const QString& file)
{
    const feed::Message message = messageIn(file);
    const feed::FeedPlan plan = planMessage(message, NothingKnown(), feed::FeedMode::Judge);
    QList<Posting> postings;
    for (const feed::PlannedRow& row : plan.rows) {
        QStringList findings;
        for (const auto& finding : row.findings)
            findings.append(finding.column + u": "_s + finding.problem.message);
        EXPECT_EQ(row.outcome, feed::RowOutcome::Created) << qPrintable(findings.join(u'\n'));
        postings.append(row.posting);
    }
    return postings;
}

} // namespace kakehashi::test
