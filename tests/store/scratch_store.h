// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/database.h"

#include <QDir>
#include <QSqlError>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kakehashi::test {

/// A new store in a folder of its own, with a table for the test to write in.
class ScratchStore
{
public:
    ScratchStore()
    {
        fresh().run(QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("desk.sqlite")); }
    QString folder() const { return m_folder.path(); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    Database open(Database::Mode mode = Database::Mode::Open,
                  std::chrono::milliseconds patience = Database::defaultPatience) const
    {
        return Database(path(), mode, patience);
    }

private:
    Database fresh() const { return Database(path(), Database::Mode::Create); }

    QTemporaryDir m_folder;
};

inline void note(Database& database, const QString& text)
{
    database.run(QStringLiteral("INSERT INTO notes (text) VALUES (?)"), {text});
}

inline int notes(Database& database)
{
    return database.value(QStringLiteral("SELECT count(*) FROM notes")).toInt();
}

/// Runs statements as any other SQLite program would, without this program's settings.
inline void behindItsBack(const QString& path, const QStringList& statements)
{
    const QString name = QStringLiteral("behind-its-back");
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        raw.setDatabaseName(path);
        EXPECT_TRUE(raw.open());
        QSqlQuery query(raw);
        for (const QString& statement : statements)
            EXPECT_TRUE(query.exec(statement)) << qPrintable(query.lastError().text());
    }
    QSqlDatabase::removeDatabase(name);
}

/// What the work said when it threw an Error; empty when it did not.
template<typename Work>
QString refusal(Work&& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

/// Whether the sentence names the file and contains the word.
inline testing::AssertionResult says(const QString& sentence, const QString& path, const char* word)
{
    if (sentence.contains(QDir::toNativeSeparators(path)) && sentence.contains(QLatin1StringView(word)))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << "said: \"" << qPrintable(sentence) << '"';
}

} // namespace kakehashi::test
