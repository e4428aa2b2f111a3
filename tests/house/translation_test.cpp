// SPDX-License-Identifier: GPL-3.0-or-later
// The program's clerks read Japanese (architecture.md, "Looks": complete Japanese translation).
#include "core/base/language.h"
#include "core/postings/posting.h"
#include "tests/house/ts_file.h"
#include "ui/widgets/problem_bar.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

namespace kakehashi::house {
namespace {

/// The sorted places for values in a text: %1, %L2, %n.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?(?:[0-9]{1,2}|n)"));
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places.append(matches.next().captured());
    places.sort();
    return places;
}

/// The letters that work with Alt in a text.
QStringList mnemonicsIn(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&([A-Za-z0-9])"));
    QStringList letters;
    auto matches = mnemonic.globalMatch(text);
    while (matches.hasNext())
        letters.append(matches.next().captured(1).toLower());
    return letters;
}

bool isTranslated(const TsMessage& message)
{
    return !message.isUnfinished && !message.translations.isEmpty() &&
           std::none_of(message.translations.begin(), message.translations.end(),
                        [](const QString& text) { return text.trimmed().isEmpty(); });
}

/// The program's texts of today, gathered into copies of its translation files.
struct Gathered
{
    QList<TsMessage> japanese;
    QList<TsMessage> english;
    QString complaints;
};

Gathered gather()
{
    const QTemporaryDir folder;
    const QString japanese = folder.filePath(QStringLiteral("kakehashi_ja.ts"));
    const QString english = folder.filePath(QStringLiteral("kakehashi_en.ts"));
    EXPECT_TRUE(QFile::copy(tsPath(QStringLiteral("ja")), japanese));
    EXPECT_TRUE(QFile::copy(tsPath(QStringLiteral("en")), english));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(KAKEHASHI_SOURCE_DIR));
    lupdate.start(QStringLiteral(KAKEHASHI_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"),
                   QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("-ts"), japanese, english});
    EXPECT_TRUE(lupdate.waitForFinished(120'000)) << qPrintable(lupdate.errorString());
    EXPECT_EQ(lupdate.exitCode(), 0);
    return {readTs(japanese), readTs(english), QString::fromLocal8Bit(lupdate.readAllStandardError())};
}

/// Contexts that the code asks for at run time: those named in it, and each class with Q_OBJECT by its full
/// name.
QSet<QString> contextsInCode()
{
    static const QRegularExpression named(QStringLiteral(
        "(?:Q_DECLARE_TR_FUNCTIONS\\(\\s*|(?:QCoreApplication::translate|QT_TRANSLATE_NOOP)\\(\\s*"
        "\")([\\w:]+)"));
    static const QRegularExpression object(
        QStringLiteral("\\n(?:class|struct)\\s+(\\w+)[^;{]*\\{\\s*(?:public:\\s*|private:\\s*)?Q_OBJECT"));
    QSet<QString> contexts;
    for (const QLatin1String folder : {QLatin1String("app"), QLatin1String("core"), QLatin1String("ui")}) {
        QDirIterator files(QStringLiteral(KAKEHASHI_SOURCE_DIR "/") + folder,
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            for (auto found = named.globalMatch(code); found.hasNext();)
                contexts.insert(found.next().captured(1));
            for (auto found = object.globalMatch(code); found.hasNext();)
                contexts.insert(QStringLiteral("kakehashi::") + found.next().captured(1));
        }
    }
    return contexts;
}

/// What the Japanese file says; the source itself when it says nothing.
QString japaneseOf(const char* context, const char* source)
{
    for (const TsMessage& message : readTs(tsPath(QStringLiteral("ja")))) {
        if (message.context == QLatin1String(context) && message.source == QLatin1String(source))
            return message.translations.value(0);
    }
    return QString::fromLatin1(source);
}

/// Puts the language of the tests back.
class TranslationAtRunTime : public testing::Test
{
protected:
    void TearDown() override { installLanguage(QStringLiteral("en")); }
};

TEST(Translation, EveryTextOfTheProgramHasAJapaneseOne)
{
    const Gathered gathered = gather();
    ASSERT_FALSE(gathered.japanese.isEmpty());
    for (const TsMessage& message : gathered.japanese)
        EXPECT_TRUE(isTranslated(message)) << qPrintable(message.name());
    for (const TsMessage& message : gathered.english)
        EXPECT_TRUE(!message.isPlural || isTranslated(message))
            << "English plurals: " << qPrintable(message.name());
}

TEST(Translation, EveryTextIsGatheredUnderTheContextTheProgramAsksFor)
{
    const Gathered gathered = gather();
    EXPECT_EQ(gathered.complaints.toStdString(), "");
    const QSet<QString> known = contextsInCode();
    ASSERT_FALSE(known.isEmpty());
    for (const TsMessage& message : gathered.japanese)
        EXPECT_TRUE(known.contains(message.context)) << qPrintable(message.name());
}

TEST(Translation, KeepsThePlacesForValues)
{
    const QList<TsMessage> messages = readTs(tsPath(QStringLiteral("ja")));
    ASSERT_FALSE(messages.isEmpty());
    for (const TsMessage& message : messages) {
        for (const QString& text : message.translations)
            EXPECT_TRUE(placesIn(text) == placesIn(message.source)) << qPrintable(message.name());
    }
}

TEST(Translation, KeepsTheKeysThatWorkWithAlt)
{
    for (const TsMessage& message : readTs(tsPath(QStringLiteral("ja")))) {
        for (const QString& text : message.translations)
            EXPECT_TRUE(mnemonicsIn(text) == mnemonicsIn(message.source)) << qPrintable(message.name());
    }
}

TEST(Translation, QuotesAsJapaneseDoes)
{
    for (const TsMessage& message : readTs(tsPath(QStringLiteral("ja")))) {
        for (const QString& text : message.translations) {
            EXPECT_FALSE(text.contains(u'“') || text.contains(u'”')) << qPrintable(message.name());
            EXPECT_FALSE(text.contains(u'"')) << qPrintable(message.name());
        }
    }
}

TEST(Translation, EnglishPluralsHaveTwoForms)
{
    for (const TsMessage& message : readTs(tsPath(QStringLiteral("en")))) {
        EXPECT_EQ(message.translations.size(), message.isPlural ? 2 : 1) << qPrintable(message.name());
    }
}

TEST_F(TranslationAtRunTime, ReachesEveryTextOfTheFile)
{
    ASSERT_EQ(installLanguage(QStringLiteral("ja")).toStdString(), "ja");
    ASSERT_FALSE(readTs(tsPath(QStringLiteral("ja"))).isEmpty());
    for (const TsMessage& message : readTs(tsPath(QStringLiteral("ja")))) {
        const QString shown = QCoreApplication::translate(
            message.context.toUtf8().constData(), message.source.toUtf8().constData(),
            message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(),
            message.isPlural ? 3 : -1);
        const QString expected =
            message.translations.value(0).replace(QLatin1String("%n"), QLatin1String("3"));
        EXPECT_EQ(shown.toStdString(), expected.toStdString()) << qPrintable(message.name());
    }
}

TEST_F(TranslationAtRunTime, ReachesLabelsOfTheCore)
{
    installLanguage(QStringLiteral("en"));
    const QString english = statusLabel(PostingStatus::Open);
    installLanguage(QStringLiteral("ja"));
    EXPECT_EQ(statusLabel(PostingStatus::Open), japaneseOf("PostingStatusText", "Open"));
    EXPECT_NE(statusLabel(PostingStatus::Open), english);
}

TEST_F(TranslationAtRunTime, ReachesWidgets)
{
    installLanguage(QStringLiteral("ja"));
    EXPECT_EQ(ProblemBar::tr("Problems"), japaneseOf("kakehashi::ProblemBar", "Problems"));
    EXPECT_NE(ProblemBar::tr("Problems"), QStringLiteral("Problems"));
}

TEST_F(TranslationAtRunTime, ReachesTheButtonsOfQtsOwnDialogs)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!QFile::exists(folder + QStringLiteral("/qtbase_ja.qm")))
        GTEST_SKIP() << "Qt's own translations are not installed";
    installLanguage(QStringLiteral("ja"));
    EXPECT_NE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    installLanguage(QStringLiteral("en"));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

} // namespace
} // namespace kakehashi::house
