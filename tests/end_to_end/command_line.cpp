// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/command_line.h"

#include <QFile>
#include <QMap>
#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

QProcessEnvironment environment()
{
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    env.insert(QStringLiteral("KAKEHASHI_LANGUAGE"), QStringLiteral("en"));
    env.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    env.remove(QStringLiteral("KAKEHASHI_STORE"));
    return env;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError)
        << "not one JSON document: " << qPrintable(out) << qPrintable(err);
    return document.object();
}

CommandLine::CommandLine()
{
    EXPECT_TRUE(m_folder.isValid());
}

Ran CommandLine::plain(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(KAKEHASHI_CLI), arguments);
    if (!process.waitForFinished(120'000)) {
        ADD_FAILURE() << "kakehashi-cli did not finish: " << qPrintable(arguments.join(QLatin1Char(' ')));
        process.kill();
        process.waitForFinished();
        return {};
    }
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << qPrintable(arguments.join(QLatin1Char(' ')));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran CommandLine::json(const QStringList& arguments) const
{
    return plain(QStringList{QStringLiteral("--store"), store(), QStringLiteral("--json"),
                             QStringLiteral("--today"), QStringLiteral("2020-06-02")} +
                 arguments);
}

void CommandLine::start(QProcess& process, const QStringList& arguments) const
{
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(KAKEHASHI_CLI),
                  QStringList{QStringLiteral("--store"), store(), QStringLiteral("--today"),
                              QStringLiteral("2020-06-02")} +
                      arguments);
    ASSERT_TRUE(process.waitForStarted());
}

void CommandLine::init() const
{
    const Ran ran = json({QStringLiteral("init"), QStringLiteral("--desk"), QStringLiteral("prefecture"),
                          QStringLiteral("--prefecture"), QStringLiteral("13"), QStringLiteral("--name"),
                          QStringLiteral("東京都調整本部")});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
}

QMap<QString, QJsonObject> CommandLine::postings(const QStringList& filter) const
{
    const Ran ran = json(QStringList{QStringLiteral("postings")} + filter);
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    QMap<QString, QJsonObject> found;
    const QJsonArray listed = ran.json()[QLatin1StringView("postings")].toArray();
    for (const auto& posting : listed)
        found.insert(posting.toObject()[QLatin1StringView("source_key")].toString(), posting.toObject());
    EXPECT_EQ(found.size(), listed.size()) << "two postings with one key";
    return found;
}

QString CommandLine::write(const QString& name, const QByteArray& data) const
{
    QFile file(m_folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(data), data.size());
    return file.fileName();
}

QString textIn(const QString& pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished() && process.exitCode() == 0) << "poppler-utils is needed";
    return comparable(QString::fromUtf8(process.readAllStandardOutput()));
}

QString comparable(const QString& text)
{
    QString compared = text.normalized(QString::NormalizationForm_KC);
    compared.removeIf([](QChar c) { return c.isSpace(); });
    return compared;
}

QString sample(const QString& name)
{
    return QStringLiteral(KAKEHASHI_TEST_DATA "/feed/") + name;
}

QJsonObject truth(const QString& name)
{
    return QJsonDocument::fromJson(read(sample(QStringLiteral("truth-") + name))).object();
}

} // namespace kakehashi::test
