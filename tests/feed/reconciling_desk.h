// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/questions.h"
#include "tests/feed/feed_lists.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using Cells = QMap<QString, QString>;

/// A desk to which lists are sent.
class ReconcilingDesk : public testing::Test
{
protected:
    static inline const QString people = QStringLiteral("②募集人数");
    static inline const QString start = QStringLiteral("④雇用期間_開始");
    static inline const QString end = QStringLiteral("④雇用期間_終了");
    static inline const QString remarks = QStringLiteral("⑪補足内容");
    static inline const QString daysOff = QStringLiteral("⑧休日");
    static inline const QString shiftEnd = QStringLiteral("⑧勤務時間_終了");
    static inline const QString staff = QStringLiteral("佐藤");

    /// Headings of column M and of the institution ID.
    static QStringList hiddenHeadings()
    {
        return {QStringLiteral("医療機関名"),
                QStringLiteral("医療機関ID"),
                QStringLiteral("③郵便番号"),
                QStringLiteral("③住所（町名・番地等）"),
                QStringLiteral("③具体的な施設名"),
                QStringLiteral("⑫担当者"),
                QStringLiteral("⑫応募担当電話番号"),
                QStringLiteral("⑫電話番号（内線）"),
                QStringLiteral("⑫E-mail")};
    }
    /// The row without what those say.
    static QStringList masked(const QString& key, Cells cells = {})
    {
        for (const QString& hidden : hiddenHeadings())
            cells.insert(hidden, QString());
        return ministryRow(key, cells);
    }

    feed::FeedPlan plan(const QList<QStringList>& rows, int day, feed::FeedMode mode = feed::FeedMode::Judge)
    {
        return desk->feed().plan(listOf(rows, june(day)), mode);
    }
    feed::ImportResult take(const QList<QStringList>& rows, int day,
                            feed::FeedMode mode = feed::FeedMode::Judge)
    {
        return desk->feed().take(plan(rows, day, mode), QStringLiteral("list.csv"));
    }
    StoredPosting at(qint64 seq) { return desk->postings().bySeq(seq).value(); }
    void revise(qint64 seq, const std::function<void(Posting&)>& change)
    {
        const StoredPosting stored = at(seq);
        Posting posting = stored.posting;
        change(posting);
        desk->postings().revise(seq, posting, stored.version, {staff, {}, {}});
    }
    /// Everything that lists show, by reference.
    QMap<QString, Posting> listed()
    {
        QMap<QString, Posting> postings;
        desk->postings().forEach(StatusFilter::All, [&postings](const StoredPosting& stored) {
            postings.insert(stored.reference, stored.posting);
            return true;
        });
        return postings;
    }
    qsizetype count() { return listed().size(); }
    feed::Question onlyQuestion()
    {
        const QList<feed::Question> questions = desk->questions().waiting();
        if (questions.size() != 1)
            ADD_FAILURE() << "one question expected, there are " << questions.size();
        return questions.isEmpty() ? feed::Question() : questions.constFirst();
    }

    TestDesk desk;
};

} // namespace kakehashi::test
