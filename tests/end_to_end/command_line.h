// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace kakehashi::test {

/// What one run of kakehashi-cli gave.
struct Ran
{
    int exit = -1;
    QString out;
    QString err;
    QJsonObject json() const;
};

/// The real program on a store of its own in a temporary folder.
class CommandLine
{
public:
    CommandLine();
    QString folder() const { return m_folder.path(); }
    QString store() const { return m_folder.filePath(QStringLiteral("desk.sqlite")); }
    /// Runs with --store, --json and --today 2020-06-02 in front.
    Ran json(const QStringList& arguments) const;
    /// Runs with exactly these arguments.
    Ran plain(const QStringList& arguments) const;
    /// Makes the store: Tokyo's headquarters.
    void init() const;
    /// Starts with --store and --today in front and does not wait.
    void start(QProcess& process, const QStringList& arguments) const;
    /// Every posting by its source key.
    QMap<QString, QJsonObject> postings(const QStringList& filter = {}) const;
    QString write(const QString& name, const QByteArray& data) const;

private:
    QTemporaryDir m_folder;
};

/// The words of a PDF in the form that `comparable` gives.
QString textIn(const QString& pdf);
/// Without blanks, and with 人 where a typeface tells its glyph for the radical ⼈.
QString comparable(const QString& text);

/// tests/data/feed/NAME
QString sample(const QString& name);
QJsonObject truth(const QString& name);

} // namespace kakehashi::test
