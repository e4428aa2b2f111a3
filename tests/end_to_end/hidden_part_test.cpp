// SPDX-License-Identifier: GPL-3.0-or-later
// A Doctor Bank asks the institution for what masking hides (domain.md §4), through the real command line.
#include "tests/end_to_end/command_line.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

class HiddenPart : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(desk.json({u"init"_s, u"--desk"_s, u"doctor_bank"_s, u"--prefecture"_s, u"13"_s,
                             u"--name"_s, u"東京都医師会ドクターバンク"_s})
                      .exit,
                  0);
        ASSERT_NE(desk.json({u"import"_s, sample(u"03-doctor-bank.eml"_s)}).exit, 3);
        const QJsonObject person{
            {"name"_L1, u"見本　医子"_s},
            {"licences"_L1, QJsonArray{QJsonObject{{"occupation"_L1, u"physician"_s},
                                                   {"number"_L1, u"123456"_s},
                                                   {"verified_by"_L1, u"佐藤"_s},
                                                   {"verified_on"_L1, u"2020-06-01"_s}}}},
            {"consent"_L1,
             QJsonObject{{"desk_use"_L1, u"2020-06-01"_s}, {"tell_institutions"_L1, u"2020-06-01"_s}}}};
        applicant = desk.json({u"applicant"_s, u"add"_s,
                               desk.write(u"person.json"_s, QJsonDocument(person).toJson())})
                        .json()["reference"_L1]
                        .toString();
        for (const QJsonObject& each :
             desk.postings({u"--occupation"_s, u"physician"_s, u"--status"_s, u"open"_s})) {
            if (each["masking_requested"_L1].toBool() && each["institution_name"_L1].toString().isEmpty())
                posting = each["reference"_L1].toString();
        }
        ASSERT_FALSE(posting.isEmpty());
    }

    Ran refer() { return desk.json({u"refer"_s, applicant, posting, u"--ground"_s, u"inquiry"_s}); }
    Ran answer()
    {
        return desk.json({u"posting"_s, u"answer"_s, posting, u"--field"_s,
                          u"institution_name=架空記念病院"_s, u"--field"_s, u"contact.name=仮名　花子"_s,
                          u"--field"_s, u"contact.phone=03-0000-4321"_s, u"--told-by"_s, u"採用係"_s});
    }

    CommandLine desk;
    QString applicant;
    QString posting;
};

} // namespace

TEST_F(HiddenPart, IsNotDisclosedBeforeTheInstitutionToldIt)
{
    const Ran refused = refer();
    EXPECT_EQ(refused.exit, 3);
    EXPECT_EQ(desk.json({u"referral"_s, u"disclosures"_s}).json()["total"_L1].toInt(-1), 0);
    const Ran told = answer();
    ASSERT_EQ(told.exit, 0) << qPrintable(told.err);
    EXPECT_TRUE(told.json()["untold"_L1].toArray().isEmpty());
    const Ran referred = refer();
    ASSERT_EQ(referred.exit, 0) << qPrintable(referred.err);
    EXPECT_EQ(referred.json()["institution_name"_L1].toString(), u"架空記念病院"_s);
    EXPECT_EQ(referred.json()["contact"_L1]["phone"_L1].toString(), u"03-0000-4321"_s);
    const QString paper = desk.folder() + u"/disclosed.pdf"_s;
    ASSERT_EQ(
        desk.json({u"print"_s, u"disclosed"_s, referred.json()["referral"_L1].toString(), u"--out"_s, paper})
            .exit,
        0);
    EXPECT_TRUE(textIn(paper).contains(comparable(u"架空記念病院"_s)));
}

TEST_F(HiddenPart, StaysApartFromThePostingAndOutlivesTheNextList)
{
    ASSERT_EQ(answer().exit, 0);
    EXPECT_EQ(desk.json({u"posting"_s, u"show"_s, posting}).json()["institution_name"_L1].toString(),
              QString());
    ASSERT_NE(desk.json({u"import"_s, sample(u"03-doctor-bank.eml"_s)}).exit, 3);
    EXPECT_EQ(desk.json({u"posting"_s, u"answers"_s, posting})
                  .json()["answers"_L1][0]["fields"_L1]["institution_name"_L1]
                  .toString(),
              u"架空記念病院"_s);
    EXPECT_EQ(desk.json({u"postings"_s, u"--view"_s, u"public"_s, u"--search"_s, u"架空記念病院"_s})
                  .json()["total"_L1]
                  .toInt(-1),
              0);
}

TEST_F(HiddenPart, TheCallSheetNamesThePostingAndEveryHiddenFieldAndNoApplicant)
{
    const QString paper = desk.folder() + u"/call.pdf"_s;
    ASSERT_EQ(desk.json({u"print"_s, u"call-sheet"_s, posting, u"--out"_s, paper}).exit, 0);
    const QString text = textIn(paper);
    for (const QString& said : {u"照会票"_s, posting, u"医療機関名"_s, u"担当者"_s, u"回答された方"_s})
        EXPECT_TRUE(text.contains(comparable(said))) << qPrintable(said);
    EXPECT_FALSE(text.contains(comparable(u"見本　医子"_s)));
}

TEST_F(HiddenPart, TakesHiddenFieldsOnlyAsAnAnswer)
{
    for (const QString& field :
         {u"pay.amount_yen=2000"_s, u"institution_id=1"_s, u"nonsense=1"_s, u"institution_name"_s})
        EXPECT_EQ(desk.json({u"posting"_s, u"answer"_s, posting, u"--field"_s, field}).exit, 2)
            << qPrintable(field);
    EXPECT_EQ(desk.json({u"posting"_s, u"answer"_s, posting}).exit, 2);
}

TEST_F(HiddenPart, AFindingOfTheLeakCheckIsConfirmedAndTakenBackWithALog)
{
    QJsonObject whole = desk.json({u"posting"_s, u"show"_s, posting}).json();
    whole["institution_name"_L1] = u"架空記念病院"_s;
    whole["remarks"_L1] = u"架空記念病院前バス停すぐ"_s;
    whole.remove("source_key"_L1);
    const QString file = desk.write(u"posting.json"_s, QJsonDocument(whole).toJson());
    const Ran revised = desk.json({u"posting"_s, u"revise"_s, posting, file});
    ASSERT_EQ(revised.exit, 0) << qPrintable(revised.err);
    const auto remarks = [this] {
        return desk.json({u"posting"_s, u"show"_s, posting, u"--view"_s, u"public"_s})
            .json()["remarks"_L1]
            .toString();
    };
    EXPECT_TRUE(remarks().contains(u"■■■"_s));
    const QJsonArray leaks = desk.json({u"posting"_s, u"leaks"_s, posting}).json()["leaks"_L1].toArray();
    ASSERT_FALSE(leaks.isEmpty());
    for (int n = 1; n <= leaks.size(); ++n)
        ASSERT_EQ(desk.json({u"posting"_s, u"confirm-leak"_s, posting, QString::number(n)}).exit, 0);
    EXPECT_EQ(remarks(), u"架空記念病院前バス停すぐ"_s);
    const Ran back = desk.json({u"posting"_s, u"unconfirm-leak"_s, posting, u"1"_s});
    EXPECT_EQ(back.json()["log"_L1].toArray().size(), leaks.size() + 1);
    EXPECT_TRUE(remarks().contains(u"■■■"_s));
}

} // namespace kakehashi::test
