// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_desk.h"

#include "core/base/error.h"
#include "core/store/transaction.h"
#include "tests/support/sample_values.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

DeskSettings osaka()
{
    DeskSettings settings;
    settings.kind = DeskKind::DoctorBank;
    settings.prefectureCode = 27;
    settings.name = QStringLiteral("大阪府ドクターバンク");
    settings.address = QStringLiteral("大阪府大阪市中央区大手前9-9-9");
    settings.phone = QStringLiteral("06-0000-0000");
    settings.fax = QStringLiteral("06-0000-0001");
    settings.email = QStringLiteral("bank@osaka.example.jp");
    settings.windowOpenedOn = QDate(2020, 6, 1);
    settings.sample = true;
    settings.sampleDay = QDate(2020, 6, 2);
    return settings;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QVariantList lastEntry(Desk& desk)
{
    return desk.database().row(
        QStringLiteral("SELECT action, detail FROM audit_log ORDER BY seq DESC LIMIT 1"));
}

/// Sets an environment variable for as long as it lives.
class Environment
{
public:
    Environment(const char* name, const QByteArray& value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Environment()
    {
        if (m_before.isEmpty())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    const char* m_name;
    QByteArray m_before;
};

} // namespace

TEST(Desk, KeepsItsSettingsAcrossOpenings)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new folder/desk.sqlite"));
    EXPECT_EQ(Desk::create(path, osaka(), Clock())->settings(), osaka());
    EXPECT_EQ(Desk::open(path, Clock())->settings(), osaka());
}

TEST(Desk, RecordsThatItWasMade)
{
    TestDesk desk;
    EXPECT_EQ(lastEntry(*desk),
              (QVariantList{QStringLiteral("desk.created"),
                            QStringLiteral("{\"kind\":\"prefecture\",\"prefecture\":13,\"sample\":false}")}));
    EXPECT_EQ(desk->audit().brokenEntries(), QList<qint64>());
}

TEST(Desk, StandsAloneInItsFolderOnceMadeAndClosed)
{
    const QTemporaryDir folder;
    Desk::create(folder.filePath(QStringLiteral("desk.sqlite")), osaka(), Clock());
    EXPECT_EQ(filesIn(folder.path()), QStringList{QStringLiteral("desk.sqlite")});
}

TEST(Desk, LeavesNothingBehindWhenItCannotBeMade)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.sqlite"));
    DeskSettings nameless = osaka();
    nameless.name = QStringLiteral("　");
    EXPECT_THROW(Desk::create(path, nameless, Clock()), UsageError);
    DeskSettings nowhere = osaka();
    nowhere.prefectureCode = 48;
    EXPECT_THROW(Desk::create(path, nowhere, Clock()), UsageError);
    EXPECT_EQ(filesIn(folder.path()), QStringList());
}

TEST(Desk, IsNeverMadeOverSomethingElse)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.sqlite"));
    Desk::create(path, osaka(), Clock());
    DeskSettings other = osaka();
    other.name = QStringLiteral("別");
    EXPECT_THROW(Desk::create(path, other, Clock()), Error);
    EXPECT_EQ(Desk::open(path, Clock())->settings().name, osaka().name);
    EXPECT_EQ(filesIn(folder.path()), QStringList{QStringLiteral("desk.sqlite")});
}

TEST(Desk, AStoreThatDoesNotSayWhoseItIsIsRefused)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.sqlite"));
    {
        const Database database(path, Database::Mode::Create);
    }
    EXPECT_THROW(Desk::open(path, Clock()), Error);
}

TEST(Desk, ASampleStoreBringsItsOwnDayUnlessAnotherIsAskedFor)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.sqlite"));
    EXPECT_EQ(Desk::create(path, osaka(), Clock())->today(), QDate(2020, 6, 2));
    EXPECT_EQ(Desk::open(path, Clock())->today(), QDate(2020, 6, 2));
    EXPECT_EQ(Desk::open(path, Clock(QDate(2020, 7, 1)))->today(), QDate(2020, 7, 1));
}

TEST(Desk, AStoreOfRealWorkFollowsTheCalendarWhateverItsSampleDaySays)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.sqlite"));
    DeskSettings real = osaka();
    real.sample = false;
    Desk::create(path, real, Clock());
    EXPECT_FALSE(Desk::open(path, Clock())->clock().isSet());
}

TEST(Desk, AChangeOfSettingsIsSavedAndItsFieldsRecordedWithoutTheirValues)
{
    TestDesk desk;
    DeskSettings changed = desk->settings();
    changed.phone = QStringLiteral("03-0000-9999");
    changed.windowOpenedOn = QDate(2020, 6, 1);
    desk->changeSettings(changed);
    EXPECT_EQ(desk->settings(), changed);
    EXPECT_EQ(lastEntry(*desk),
              (QVariantList{QStringLiteral("desk.settings_changed"),
                            QStringLiteral("{\"fields\":[\"phone\",\"window_opened_on\"]}")}));
    desk.reopen();
    EXPECT_EQ(desk->settings(), changed);
}

TEST(Desk, SettingsThatDoNotDifferAreNotRecorded)
{
    TestDesk desk;
    const qint64 before = desk->audit().count();
    desk->changeSettings(desk->settings());
    EXPECT_EQ(desk->audit().count(), before);
}

TEST(Desk, ARefusedChangeOfSettingsChangesNothing)
{
    TestDesk desk;
    const DeskSettings before = desk->settings();
    DeskSettings nameless = before;
    nameless.name.clear();
    EXPECT_THROW(desk->changeSettings(nameless), UsageError);
    EXPECT_EQ(desk->settings(), before);
    desk.reopen();
    EXPECT_EQ(desk->settings(), before);
}

TEST(Desk, ReferencesBeginWithThePrefectureAlsoAfterItChanged)
{
    TestDesk desk;
    EXPECT_TRUE(desk->postings()
                    .add(nursePosting(), PostingState::Open, {})
                    .reference.startsWith(QStringLiteral("13-")));
    DeskSettings moved = desk->settings();
    moved.prefectureCode = 27;
    desk->changeSettings(moved);
    Posting other = nursePosting();
    other.sourceKey = QStringLiteral("R000901");
    EXPECT_TRUE(
        desk->postings().add(other, PostingState::Open, {}).reference.startsWith(QStringLiteral("27-")));
    EXPECT_TRUE(desk->applicants().add(nurseApplicant()).reference.startsWith(QStringLiteral("A27-")));
}

TEST(Desk, TheMatchersIndexHasEveryPostingButDrafts)
{
    TestDesk desk;
    Posting posting = nursePosting();
    const auto add = [&](const char* key, PostingState state) {
        posting.sourceKey = QLatin1StringView(key);
        return desk->postings().add(posting, state, {});
    };
    const StoredPosting open = add("R1", PostingState::Open);
    add("R2", PostingState::Draft);
    const StoredPosting closed = add("R3", PostingState::Open);
    desk->postings().close(closed.seq, CloseReason::Withdrawn, {});
    QStringList references;
    const PostingIndex index = desk->postingIndex();
    for (const IndexedPosting& indexed : index.postings())
        references.append(indexed.reference);
    references.sort();
    EXPECT_EQ(references, (QStringList{open.reference, closed.reference}));
}

TEST(Desk, FillsTheSearchIndexAnewWhenItWasMadeByAnOlderRule)
{
    TestDesk desk;
    const StoredPosting posting = desk->postings().add(nursePosting(), PostingState::Open, {});
    desk->database().run(QStringLiteral("INSERT INTO posting_words (posting_words) VALUES ('delete-all')"));
    desk->database().run(QStringLiteral("UPDATE posting_words_rule SET rule = 0"));
    PostingQuery query;
    query.text = QStringLiteral("新宿");
    ASSERT_EQ(desk->search().count(query), 0);
    desk.reopen();
    EXPECT_EQ(desk->search().first(query, 10), QList<qint64>{posting.seq});
}

// A result left open would keep showing the store as it was before another window wrote.
TEST(Desk, ItsStoresLeaveNoResultOpen)
{
    TestDesk desk;
    const StoredPosting posting = desk->postings().add(nursePosting(), PostingState::Open, {});
    const StoredApplicant applicant = desk->applicants().add(nurseApplicant());
    desk->postings().bySeq(posting.seq);
    desk->postings().byReference(posting.reference);
    desk->postings().bySeqs({posting.seq});
    desk->postings().history(posting.seq);
    desk->postings().forEach(StatusFilter::All, [](const StoredPosting&) { return false; });
    desk->postings().setUrgency(posting.seq, 1, {});
    desk->postings().close(posting.seq, CloseReason::Filled, {});
    desk->postings().reopen(posting.seq, {});
    desk->applicants().bySeq(applicant.seq);
    desk->applicants().byReference(applicant.reference);
    desk->applicants().all();
    PostingQuery query;
    query.text = QStringLiteral("新宿");
    desk->search().first(query, 1);
    desk->search().count(query);
    desk->search().all(query);
    desk->feed().messages();
    desk->feed().heldRows();
    desk->feed().waitingCount();
    desk->postingIndex();
    EXPECT_EQ(desk->database().openResults(), QStringList());
}

TEST(Desk, AWorkerWritesWhatTheWindowThenSees)
{
    TestDesk desk;
    const std::unique_ptr<Desk> worker = Desk::open(desk.path(), desk->clock(), Database::Mode::Worker);
    const StoredPosting added = worker->postings().add(nursePosting(), PostingState::Open, {});
    ASSERT_TRUE(desk->postings().bySeq(added.seq));
    EXPECT_EQ(desk->audit().brokenEntries(), QList<qint64>());
}

TEST(DefaultStorePath, IsWhatTheEnvironmentSaysElseOneForEveryProgram)
{
    {
        const Environment told("KAKEHASHI_STORE", "/tmp/elsewhere.sqlite");
        EXPECT_EQ(Desk::defaultStorePath(), QStringLiteral("/tmp/elsewhere.sqlite"));
    }
    const Environment silent("KAKEHASHI_STORE", "");
    const QString name = QCoreApplication::applicationName();
    const QString path = Desk::defaultStorePath();
    QCoreApplication::setApplicationName(QStringLiteral("kakehashi-cli"));
    EXPECT_EQ(Desk::defaultStorePath(), path);
    QCoreApplication::setApplicationName(name);
    EXPECT_TRUE(QDir::isAbsolutePath(path));
    EXPECT_TRUE(path.endsWith(QStringLiteral("/Kakehashi/desk.sqlite")));
}

} // namespace kakehashi::test
