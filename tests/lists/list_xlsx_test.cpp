// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/list_samples.h"
#include "tests/support/sample_values.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

class ListXlsx : public testing::Test
{
protected:
    QMap<QString, QByteArray> write(const PublicList& list)
    {
        writeListXlsx(list, file);
        return test::partsOf(file);
    }
    QTemporaryDir folder;
    const QString file = folder.filePath(u"list.xlsx"_s);
};

const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;

} // namespace

// Issue 3, 8: texts are texts, whatever they begin with.
TEST_F(ListXlsx, HasNoFormulas)
{
    const QStringList texts{u"=1+1"_s, u"+81"_s, u"-5"_s, u"@a"_s, u"＝1"_s, u"'=1"_s};
    const auto parts = write(test::listOfTexts(texts));
    EXPECT_FALSE(parts[sheetPart].contains("<f>") || parts[sheetPart].contains("<f "));
    EXPECT_EQ(test::columnIn(file, u"⑪補足内容"_s), texts) << "no apostrophe is needed";
}

TEST_F(ListXlsx, WritesDaysTimesAndNumbersAsSuch)
{
    const auto parts = write(test::listOf({test::stored(test::nursePosting())}));
    const QString sheet = QString::fromUtf8(parts[sheetPart]);
    const qint64 serial = QDate(1899, 12, 30).daysTo(QDate(2020, 6, 15));
    EXPECT_TRUE(sheet.contains(u"<v>%1</v>"_s.arg(serial))) << "the first day";
    EXPECT_TRUE(sheet.contains(u"<v>1800</v>"_s)) << "the pay";
    EXPECT_TRUE(sheet.contains(u"<v>0.36458333333333"_s)) << "8:45";
    EXPECT_EQ(test::columnIn(file, u"④雇用期間_開始"_s), QStringList{u"2020-06-15"_s});
    EXPECT_EQ(test::columnIn(file, u"⑧勤務時間_開始"_s), QStringList{u"08:45"_s});
}

TEST_F(ListXlsx, KeepsItsHeadingsInSightAndCanBeFiltered)
{
    const QString sheet = QString::fromUtf8(write(test::listOf(test::oddPostings(2, 5)))[sheetPart]);
    EXPECT_TRUE(sheet.contains(u"state=\"frozen\""_s));
    EXPECT_TRUE(sheet.contains(u"<autoFilter ref=\"A"_s));
    EXPECT_TRUE(sheet.contains(u"<cols>"_s));
    EXPECT_TRUE(sheet.contains(u"職種: 看護師"_s)) << "the filter";
    EXPECT_TRUE(sheet.contains(u"5件（全181件のうち）"_s)) << "the count";
}

TEST_F(ListXlsx, NamesTheProgramAndNobody)
{
    const auto parts = write(test::listOf({}));
    const QString core = QString::fromUtf8(parts[u"docProps/core.xml"_s]);
    EXPECT_TRUE(core.contains(u"<dc:creator>Kakehashi</dc:creator>"_s)) << qPrintable(core);
    EXPECT_TRUE(core.contains(u"<cp:lastModifiedBy>Kakehashi</cp:lastModifiedBy>"_s));
    const QString user = qEnvironmentVariable("USER", u"root"_s);
    for (const QString& part : {u"docProps/core.xml"_s, u"docProps/app.xml"_s})
        EXPECT_FALSE(QString::fromUtf8(parts[part]).contains(user));
}

TEST_F(ListXlsx, ContinuesATextThatIsLongerThanACell)
{
    QString text;
    while (text.size() < 80'000)
        text += u"【%1】長い補足です。𠮷\n"_s.arg(text.size());
    write(test::listOfTexts({u"短い"_s, text}));
    const QList<QStringList> rows = test::tableIn(file);
    const qsizetype first = rows.constFirst().indexOf(u"⑪補足内容"_s);
    EXPECT_EQ(rows.constFirst().count(u"⑪補足内容（続き）"_s), 2);
    QString whole;
    for (const qsizetype column : {first, listHeadings().size(), listHeadings().size() + 1}) {
        const QString part = rows.at(2).at(column);
        EXPECT_LE(part.size(), 32'767);
        whole += part;
    }
    EXPECT_EQ(whole, text);
    EXPECT_EQ(rows.at(1).at(first), u"短い"_s);
}

TEST_F(ListXlsx, WritesWhatXmlAndSpreadsheetsGiveAMeaningAsItIs)
{
    const QStringList texts{u"<b>&amp;</b>"_s, u"_x0041_"_s, u"\uFFFF終わり"_s, u"一\u0007二"_s};
    write(test::listOfTexts(texts));
    EXPECT_EQ(test::columnIn(file, u"⑪補足内容"_s),
              (QStringList{u"<b>&amp;</b>"_s, u"_x0041_"_s, u"終わり"_s, u"一二"_s}));
}

} // namespace kakehashi
