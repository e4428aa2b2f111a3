// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves as a list comes back through `import` as it was, and holds nothing that is hidden.
#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "tests/disclosure/hidden_in_texts.h"
#include "tests/lists/list_samples.h"
#include "tests/support/sample_values.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <functional>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct Format
{
    const char* name;
    const char* suffix;
    std::function<ListWritten(const PublicList&, const QString&)> write;
};

const Format formats[] = {
    {"Utf8", "csv",
     [](const PublicList& list, const QString& file) {
         return writeListCsv(list, file, ListEncoding::Utf8WithBom);
     }},
    {"Cp932", "csv",
     [](const PublicList& list, const QString& file) {
         return writeListCsv(list, file, ListEncoding::Cp932);
     }},
    {"Xlsx", "xlsx", [](const PublicList& list, const QString& file) { return writeListXlsx(list, file); }},
};

class InEveryFormat : public testing::TestWithParam<Format>
{
protected:
    QString written(const PublicList& list)
    {
        EXPECT_EQ(GetParam().write(list, file()).rows, list.postings.size());
        return file();
    }
    QString file() const { return m_folder.filePath(u"list."_s + QLatin1StringView(GetParam().suffix)); }
    bool isCp932() const { return QLatin1StringView(GetParam().name) == QLatin1StringView("Cp932"); }

private:
    QTemporaryDir m_folder;
};

/// What a file of this encoding can say of the text.
QString asCp932(const QString& text)
{
    static const QList<std::pair<QString, QString>> replacements{
        {u"〜"_s, u"～"_s}, {u"−"_s, u"－"_s}, {u"¥"_s, u"￥"_s}, {u"𠮷"_s, u"〓"_s}, {u"😀"_s, u"〓"_s}};
    QString said = text;
    for (const auto& [lacking, instead] : replacements)
        said.replace(lacking, instead);
    return said;
}

Posting expected(Posting posting, bool cp932)
{
    if (!cp932)
        return posting;
    for (QString* text : {&posting.remarks, &posting.dutyDetail, &posting.hours.overtimeDetail,
                          &posting.hours.daysOff, &posting.insuranceOther, &posting.registeredOther})
        *text = asCp932(*text);
    return posting;
}

} // namespace

TEST_P(InEveryFormat, EveryPublicFieldComesBackAsItWas)
{
    const PublicList list = test::listOf(test::oddPostings(3, 300));
    const QList<Posting> read = test::importedFrom(written(list));
    ASSERT_EQ(read.size(), list.postings.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const Posting wanted = expected(list.postings.at(i).shown(), isCp932());
        for (const PostingField& field : postingFields())
            EXPECT_EQ(field.get(read.at(i)), field.get(wanted))
                << field.key.data() << " of row " << i << ": " << qPrintable(field.get(read.at(i)).toString())
                << " instead of " << qPrintable(field.get(wanted).toString());
    }
}

// domain.md §4: exports obey the same rule as screens; the institution ID never leaves.
TEST_P(InEveryFormat, NoHiddenValueStandsInTheBytes)
{
    QRandomGenerator random(17);
    for (int n = 0; n < 60; ++n) {
        const StoredPosting posting = test::postingThatNamesItself(random, n + 1);
        const QString path = written(test::listOf({posting}));
        QString text = QString::fromUtf8(test::bytesOf(path));
        if (isCp932())
            text = test::tableIn(path).value(1).join(u'\n');
        if (path.endsWith(".xlsx"_L1)) {
            text.clear();
            for (const QByteArray& part : test::partsOf(path))
                text += QString::fromUtf8(part) + u'\n';
        }
        ASSERT_TRUE(text.contains(posting.reference));
        const QStringList found = test::valuesIn(text, test::hiddenValues(posting.posting));
        ASSERT_TRUE(found.isEmpty()) << qPrintable(found.join(u' '));
    }
}

TEST_P(InEveryFormat, AnEmptyListSaysSoAndIsRead)
{
    const QString path = written(test::listOf({}));
    const QList<QStringList> rows = test::tableIn(path);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(1).constFirst(), u"該当する募集情報はありません。"_s);
    EXPECT_TRUE(test::importedFrom(path).isEmpty());
}

TEST_P(InEveryFormat, ReplacesAnEarlierFileWholeAndLeavesNothingBeside)
{
    written(test::listOf(test::oddPostings(1, 50)));
    const qint64 before = test::bytesOf(file()).size();
    written(test::listOf(test::oddPostings(1, 1)));
    EXPECT_LT(test::bytesOf(file()).size(), before);
    EXPECT_EQ(QFileInfo(file()).dir().entryList(QDir::Files).size(), 1);
}

TEST_P(InEveryFormat, WhatCannotBeWrittenIsAnErrorThatNamesTheFile)
{
    const QTemporaryDir folder;
    try {
        GetParam().write(test::listOf({}), folder.filePath(u"missing/list"_s));
        FAIL() << "written into a folder that does not exist";
    } catch (const Error& error) {
        EXPECT_TRUE(error.message().contains(u"missing/list"_s));
    }
}

INSTANTIATE_TEST_SUITE_P(List, InEveryFormat, testing::ValuesIn(formats),
                         [](const auto& param) { return std::string(param.param.name); });

} // namespace kakehashi
