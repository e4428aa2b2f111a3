// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_file.h"

#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "tests/store/scratch_store.h"

namespace kakehashi::test {

namespace {

constexpr QFile::Permissions notTheOwner = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                           QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QString openRefusal(const QString& path)
{
    return refusal([&] { Database(path, Database::Mode::Open, std::chrono::milliseconds(0)); });
}

bool ownerOnly(const QString& path)
{
    return !(QFileInfo(path).permissions() & notTheOwner);
}

} // namespace

#ifndef Q_OS_WIN // whose permissions Qt does not show
TEST(StoreFile, IsReadableByItsOwnerOnlyWithItsLogAndItsBackups)
{
    const ScratchStore store;
    Database database = store.open();
    note(database, QStringLiteral("a"));
    database.backupTo(store.path() + QStringLiteral(".backup"));
    for (const char* suffix : {"", "-wal", "-shm", ".backup"}) {
        const QString path = store.path() + QLatin1StringView(suffix);
        ASSERT_TRUE(QFile::exists(path)) << suffix;
        EXPECT_TRUE(ownerOnly(path)) << suffix;
    }
}

TEST(StoreFile, AFolderMadeForItIsItsOwnersOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/desk.sqlite"));
    const Database database(path, Database::Mode::Create);
    EXPECT_TRUE(ownerOnly(QFileInfo(path).absolutePath()));
}

TEST(StoreFile, OneThatOthersCouldReadIsTightenedWhenOpened)
{
    const ScratchStore store;
    ASSERT_TRUE(QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                                        QFile::ReadOther));
    const Database database = store.open();
    EXPECT_TRUE(ownerOnly(store.path()));
    EXPECT_TRUE(ownerOnly(store.path() + QStringLiteral("-wal")));
}
#endif

TEST(StoreFile, CreateRefusesAPathWhereThereIsSomething)
{
    const ScratchStore store;
    const QByteArray before = bytesOf(store.path());
    EXPECT_TRUE(says(refusal([&] { store.open(Database::Mode::Create); }), store.path(), "already"));
    EXPECT_EQ(bytesOf(store.path()), before);
    EXPECT_TRUE(
        says(refusal([&] { Database(store.folder(), Database::Mode::Create); }), store.folder(), "already"));
}

TEST(StoreFile, RefusesAMissingFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.sqlite"));
    EXPECT_TRUE(says(openRefusal(path), path, "no store"));
    EXPECT_FALSE(QFile::exists(path));
}

TEST(StoreFile, RefusesAFolder)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(says(openRefusal(folder.path()), folder.path(), "not a file"));
}

TEST(StoreFile, RefusesAFileOfAnotherKindAndLeavesItAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    for (const QByteArray& content : {QByteArray(), QByteArray("No,医療機関名\r\n"), QByteArray(4096, 'x')}) {
        QFile::remove(path);
        overwrite(path, 0, content);
        EXPECT_TRUE(says(openRefusal(path), path, "not a store"));
        EXPECT_EQ(bytesOf(path), content);
    }
}

TEST(StoreFile, RefusesADatabaseOfAnotherProgramAndLeavesItAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("places.sqlite"));
    behindItsBack(path, {QStringLiteral("CREATE TABLE places (id INTEGER)")});
    const QByteArray before = bytesOf(path);
    EXPECT_TRUE(says(openRefusal(path), path, "another program"));
    EXPECT_EQ(bytesOf(path), before);
}

TEST(StoreFile, RefusesANewerStoreBeforeAnythingIsTouched)
{
    const ScratchStore store;
    behindItsBack(store.path(), {QStringLiteral("PRAGMA user_version = %1").arg(newestVersion() + 1)});
    const QByteArray before = bytesOf(store.path());
    EXPECT_TRUE(says(openRefusal(store.path()), store.path(), "newer version"));
    EXPECT_EQ(bytesOf(store.path()), before);
    EXPECT_EQ(store.files(), QStringList{QStringLiteral("desk.sqlite")});
}

TEST(StoreFile, AWorkerRefusesAStoreThatWasNotMigrated)
{
    const ScratchStore store;
    behindItsBack(store.path(), {QStringLiteral("PRAGMA user_version = %1").arg(newestVersion() - 1)});
    EXPECT_TRUE(says(refusal([&] { store.open(Database::Mode::Worker); }), store.path(), "older version"));
}

TEST(StoreFile, RefusesAStoreThatWasCutShort)
{
    const ScratchStore store;
    const qint64 size = QFileInfo(store.path()).size();
    for (const qint64 left : {size / 2, qint64(5000), qint64(50)}) {
        ASSERT_TRUE(QFile::resize(store.path(), left));
        EXPECT_TRUE(says(openRefusal(store.path()), store.path(), "damaged")) << left;
    }
}

TEST(StoreFile, RefusesAStoreWhoseListOfTablesIsDamaged)
{
    const ScratchStore store;
    overwrite(store.path(), 100, QByteArray(2000, '\x5A'));
    EXPECT_TRUE(says(openRefusal(store.path()), store.path(), "damaged"));
}

TEST(StoreFile, DamageInsideATableIsFoundByTheCheck)
{
    const ScratchStore store;
    const int page = [&] {
        Database database = store.open();
        for (int i = 0; i < 500; ++i)
            note(database, QString(100, QLatin1Char('n')));
        return database.value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'notes'"))
            .toInt();
    }();
    overwrite(store.path(), (page - 1) * 4096LL + 8, QByteArray(1000, '\x5A'));
    EXPECT_FALSE(store.open().integrityProblems().isEmpty());
}

// By the rights as written: the tests may run as an administrator, whom no right holds back.
TEST(StoreFile, RefusesAWriteProtectedFile)
{
    const ScratchStore store;
    ASSERT_TRUE(QFile::setPermissions(store.path(), QFile::ReadOwner));
    EXPECT_TRUE(says(openRefusal(store.path()), store.path(), "write-protected"));
    EXPECT_EQ(store.files(), QStringList{QStringLiteral("desk.sqlite")});
}

#ifndef Q_OS_WIN
TEST(StoreFile, RefusesAFileInAWriteProtectedFolder)
{
    const ScratchStore store;
    ASSERT_TRUE(QFile::setPermissions(store.folder(), QFile::ReadOwner | QFile::ExeOwner));
    const QString said = openRefusal(store.path());
    QFile::setPermissions(store.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_TRUE(says(said, store.path(), "write-protected"));
}
#endif

TEST(StoreFile, RefusesAStoreThatAnotherProgramKeepsLocked)
{
    const ScratchStore store;
    Database other = store.open();
    other.value(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    note(other, QStringLiteral("a"));
    EXPECT_TRUE(says(openRefusal(store.path()), store.path(), "Another window or program"));
}

TEST(StoreFile, ABackupIsAWholeStoreAndNeverOverwrites)
{
    const ScratchStore store;
    const QString copy = store.path() + QStringLiteral(".backup");
    Database database = store.open();
    note(database, QStringLiteral("a"));
    database.backupTo(copy);
    EXPECT_TRUE(says(refusal([&] { database.backupTo(copy); }), copy, "already"));
    Database restored(copy, Database::Mode::Open);
    EXPECT_EQ(notes(restored), 1);
    EXPECT_EQ(restored.schemaVersion(), newestVersion());
    EXPECT_EQ(restored.integrityProblems(), QStringList());
}

TEST(StoreFile, ABackupThatFailsLeavesNoFile)
{
    const ScratchStore store;
    const QString copy = store.path() + QStringLiteral(".backup");
    Database database = store.open();
    {
        const Transaction transaction(database); // inside which SQLite makes no copy
        EXPECT_THROW(database.backupTo(copy), Error);
    }
    EXPECT_FALSE(QFile::exists(copy));
}

} // namespace kakehashi::test
