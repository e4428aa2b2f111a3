// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong values field by field, and where their problems are told.
#include "tests/support/sample_values.h"
#include "tests/ui/posting_form_fixture.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/problem_bar.h"

#include <QPushButton>

#include <algorithm>

namespace kakehashi::test {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

namespace {

struct WrongValue
{
    const char* field;
    QString typed;
    const char* note; ///< how the line beneath the field begins
};

QString utf16(const char16_t* text)
{
    return QString::fromUtf16(text);
}

QList<WrongValue> wrongValues()
{
    const QString tenThousand(10'001, u'あ');
    const QString bell = QStringLiteral("夜勤") + QChar(7);
    const QString emoji = utf16(u"急募😀");
    return {
        {"institution_name", bell, "✗ A character here cannot be seen"},
        {"institution_name", emoji, "! 医療機関名 contains characters that other offices"},
        {"institution_name", tenThousand, "✗ 医療機関名 is longer than 10000"},
        {"institution_id", bell, "✗ A character here cannot be seen"},
        {"prefecture", utf16(u"江戸"), "✗ There is no prefecture of this name."},
        {"headcount", utf16(u"若干名"), "✗ "},
        {"headcount", utf16(u"0"), "✗ At least one person"},
        {"headcount", utf16(u"10000"), "✗ More than 9999"},
        {"headcount", utf16(u"-1"), "✗ "},
        {"headcount", utf16(u"2～3人"), "✗ "},
        {"workplace.postal_code", utf16(u"123"), "✗ A postal code has seven digits."},
        {"workplace.postal_code", utf16(u"9999999"), "! This postal code does not exist."},
        {"workplace.postal_code", utf16(u"060-0042"), "! This postal code belongs to 北海道"},
        {"workplace.prefecture", utf16(u"江戸"), "✗ There is no prefecture of this name."},
        {"workplace.municipality", utf16(u"存在しない市"), "! No municipality of this name"},
        {"workplace.street", bell, "✗ A character here cannot be seen"},
        {"workplace.facility_name", emoji, "! "},
        {"employment.start", utf16(u"令和2年13月1日"), "✗ This is no date."},
        {"employment.start", utf16(u"明日"), "✗ This is no date."},
        {"employment.start", utf16(u"R1.6.1"), "! The employment would start before 2020"},
        {"employment.end", utf16(u"2020-06-14"), "✗ The employment would end before it starts."},
        {"employment.end", utf16(u"2020-06-31"), "✗ This is no date."},
        {"employment.end", utf16(u"2026-06-30"), "! The employment would last longer than 5"},
        {"duty_detail", bell, "✗ A character here cannot be seen"},
        {"pay.amount_yen", utf16(u"応相談"), "✗ "},
        {"pay.amount_yen", utf16(u"0"), "✗ "},
        {"pay.amount_yen", utf16(u"300000"), "! 300,000円 is unusual for 時給"},
        {"pay.amount_yen", utf16(u"月給30万円"), "✗ Part of this belongs to"},
        {"pay.trial_amount_yen", utf16(u"1800"), "! The pay in the trial period is stated only"},
        {"pay.trial_amount_yen", utf16(u"100000000"), "✗ "},
        {"hours.start", utf16(u"24:00"), "✗ This is no time of day."},
        {"hours.start", utf16(u"8:60"), "✗ This is no time of day."},
        {"hours.end", utf16(u"25:10"), "✗ This is no time of day."},
        {"hours.end", utf16(u"午後"), "✗ This is no time of day."},
        {"hours.break_minutes", utf16(u"一服"), "✗ "},
        {"hours.break_minutes", utf16(u"505"), "✗ The break is not shorter"},
        {"hours.break_minutes", utf16(u"1440"), "✗ The break must be between"},
        {"hours.overtime_detail", emoji, "! "},
        {"hours.days_off", bell, "✗ A character here cannot be seen"},
        {"insurance_other", emoji, "! "},
        {"remarks", tenThousand, "✗ ⑪補足内容 is longer than 10000"},
        {"remarks", bell, "✗ A character here cannot be seen"},
        {"remarks", utf16(u"家族で👨‍👩‍👧も可"), "! "},
        {"contact.name", bell, "✗ A character here cannot be seen"},
        {"contact.application_phone", utf16(u"03-0000-123"), "! This does not look like a telephone"},
        {"contact.application_phone", utf16(u"内線12"), "! This does not look like a telephone"},
        {"contact.phone", utf16(u"110"), "! This does not look like a telephone"},
        {"contact.email", utf16(u"saiyo@example"), "! This does not look like an e-mail"},
        {"contact.email", utf16(u"なし"), "! This does not look like an e-mail"},
        {"registered_other", tenThousand, "✗ ⑬他の機関 is longer than 10000"},
    };
}

} // namespace

TEST_F(PostingFormTest, EveryWrongValueIsToldBeneathItsFieldAndNowhereElse)
{
    open();
    const StoredPosting sound = m_desk->postings().add(nursePosting(), PostingState::Open, {});
    for (const WrongValue& wrong : wrongValues()) {
        const QString field = QString::fromLatin1(wrong.field);
        SCOPED_TRACE((field + QStringLiteral(": ") + wrong.typed.left(40)).toStdString());
        m_page->startRevision(sound);
        ASSERT_THAT(problems(), IsEmpty());
        type(field, wrong.typed);
        EXPECT_THAT(note(camelCase(QLatin1String(wrong.field))).toStdString(), StartsWith(wrong.note));
        const Problems found = problems();
        EXPECT_TRUE(std::ranges::all_of(found, [&](const Problem& p) { return p.field == field; }));
        const bool isError = QByteArrayView(wrong.note).startsWith("✗");
        EXPECT_NE(find<QPushButton>(QStringLiteral("saveFormButton"))->isEnabled(), isError);
    }
}

// domain.md §3 ⑤: whole weeks; three states.
TEST_F(PostingFormTest, AWeekOfNoneIsAnErrorAndSoAreWeeksThatAreNoNumber)
{
    open();
    const StoredPosting sound = m_desk->postings().add(nursePosting(), PostingState::Open, {});
    for (const auto& [typed, message] :
         {std::pair(u"0", "✗ For no trial period choose 無."), std::pair(u"", "✗ Say how many weeks."),
          std::pair(u"2.5", "✗ The weeks are a whole number."),
          std::pair(u"-1", "✗ The weeks are a whole number."),
          std::pair(u"53", "! The trial period is longer than a year."),
          std::pair(u"16", "! The trial period is longer than the employment.")}) {
        m_page->startRevision(sound);
        m_page->goTo(QStringLiteral("trial_weeks"));
        key(Qt::Key_Return);
        ASSERT_EQ(at(), QStringLiteral("trialWeeksEdit"));
        key(Qt::Key_Delete);
        write(QString::fromUtf16(typed));
        EXPECT_THAT(note(QStringLiteral("trialWeeks")).toStdString(), StartsWith(message));
    }
    m_page->goTo(QStringLiteral("trial_weeks"));
    write(QStringLiteral("2")); // 無
    EXPECT_THAT(problems().value(0).field.toStdString(), HasSubstr("pay.trial_amount_yen"))
        << "pay for a trial period that there is none of";
}

TEST_F(PostingFormTest, TwentyFourHoursAreTheEndOfAShiftAndTheNextDayIsUnderstood)
{
    open();
    type(QStringLiteral("hours.start"), QStringLiteral("16:00"));
    type(QStringLiteral("hours.end"), QStringLiteral("24:00"));
    key(Qt::Key_Return);
    EXPECT_EQ(text(QStringLiteral("hoursEndEdit")), QStringLiteral("00:00"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored()->posting.hours.end, QTime(0, 0));
}

TEST_F(PostingFormTest, WhatIsEmptyIsReproachedOnlyOnceTheCursorHasPassedIt)
{
    open();
    EXPECT_TRUE(find<ProblemBar>(QStringLiteral("problemBar"))->isHidden());
    EXPECT_THAT(label(QStringLiteral("missingLabel")).toStdString(), HasSubstr("still to fill in"));
    key(Qt::Key_Return);
    EXPECT_EQ(note(QStringLiteral("institutionName")), QStringLiteral("✗ 医療機関名 is missing."));
    EXPECT_EQ(note(QStringLiteral("headcount")), QString());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(note(QStringLiteral("headcount")), QStringLiteral("✗ ②募集人数 is missing."));
    EXPECT_EQ(at(), QStringLiteral("institutionNameEdit")) << "opening leads to the first error";
    EXPECT_EQ(stored(), std::nullopt);
}

TEST_F(PostingFormTest, TheProblemBarLeadsToTheField)
{
    open();
    const StoredPosting sound = m_desk->postings().add(nursePosting(), PostingState::Open, {});
    m_page->startRevision(sound);
    type(QStringLiteral("headcount"), QStringLiteral("0"));
    type(QStringLiteral("contact.email"), QStringLiteral("x"));
    m_page->goTo(QStringLiteral("remarks"));
    QTest::keyClick(find<QPushButton>(QStringLiteral("problemButton0")), Qt::Key_Space);
    EXPECT_EQ(at(), QStringLiteral("headcountEdit")) << "errors come first";
    QTest::keyClick(find<QPushButton>(QStringLiteral("problemButton1")), Qt::Key_Space);
    EXPECT_EQ(at(), QStringLiteral("contactEmailEdit"));
}

} // namespace kakehashi::test
