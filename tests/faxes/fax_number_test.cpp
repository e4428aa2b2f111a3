// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faxes/fax_number.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;

QString fault(const QString& text)
{
    const Problems problems = FaxNumber::check(text);
    return problems.isEmpty() ? QString() : problems.constFirst().message;
}

} // namespace

TEST(FaxNumber, IsReadFromAnyWriting)
{
    struct Case
    {
        QString typed;
        QString digits;
        QString shown;
    };
    const QList<Case> table{
        {u"03-1234-5678"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"０３－１２３４－５６７８"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"03ー1234ー5678"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u" 03（1234）5678 "_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"(03) 1234 5678"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"0312345678"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"031-234-5678"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"06.1234.5678"_s, u"0612345678"_s, u"06-1234-5678"_s},
        {u"03-0000-1234"_s, u"0300001234"_s, u"03-0000-1234"_s},
        {u"06-0000-1234"_s, u"0600001234"_s, u"06-0000-1234"_s},
        {u"+81 3 1234 5678"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"＋８１－３－１２３４－５６７８"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"+81(0)3-1234-5678"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"+81 (0)422-12-3456"_s, u"0422123456"_s, u"0422-12-3456"_s},
        {u"+81312345678"_s, u"0312345678"_s, u"03-1234-5678"_s},
        {u"0422-12-3456"_s, u"0422123456"_s, u"0422-12-3456"_s},
        {u"0422 12 3456"_s, u"0422123456"_s, u"0422-12-3456"_s},
        {u"0422123456"_s, u"0422123456"_s, u"0422123456"_s}, // no guess at where its area code ends
        {u"011-234-5678"_s, u"0112345678"_s, u"011-234-5678"_s},
        {u"050-1234-5678"_s, u"05012345678"_s, u"050-1234-5678"_s},
        {u"02012345678"_s, u"02012345678"_s, u"020-1234-5678"_s},
        {u"09012345678"_s, u"09012345678"_s, u"090-1234-5678"_s},
        {u"080012345678"_s.first(11), u"08001234567"_s, u"0800-123-4567"_s},
        {u"0120123456"_s, u"0120123456"_s, u"0120-123-456"_s},
        {u"0570-012-345"_s, u"0570012345"_s, u"0570-012-345"_s},
    };
    for (const Case& one : table) {
        const auto number = FaxNumber::parse(one.typed);
        ASSERT_TRUE(number) << qPrintable(one.typed) << ": " << qPrintable(fault(one.typed));
        EXPECT_EQ(number->digits(), one.digits) << qPrintable(one.typed);
        EXPECT_EQ(number->shown(), one.shown) << qPrintable(one.typed);
        EXPECT_TRUE(FaxNumber::check(one.typed).isEmpty());
        EXPECT_EQ(FaxNumber::parse(number->shown()), number);
    }
}

TEST(FaxNumber, SaysWhatIsWrongInAClerksWords)
{
    struct Case
    {
        QString typed;
        const char* says;
    };
    const QList<Case> table{
        {QString(), "missing"},
        {u"  "_s, "missing"},
        {u"-"_s, "missing"},
        {u"+81"_s, "missing"},
        {u"03-1234-567"_s, "A digit too few: there should be 10, not 9"},
        {u"03"_s, "Too few digits: there should be 10, not 2"},
        {u"03-1234-56789"_s, "A digit too many: there should be 10, not 11"},
        {u"03-1234-5678-90"_s, "Too many digits: there should be 10, not 12"},
        {u"050-1234-567"_s, "A digit too few: there should be 11, not 10"},
        {u"090-1234-56789"_s, "A digit too many: there should be 11, not 12"},
        {u"0120-123-4567"_s, "A digit too many: there should be 10, not 11"},
        {u"+81 3 1234 567"_s, "A digit too few"},
        {u"3-1234-5678"_s, "does not begin with 0"},
        {u"81-3-1234-5678"_s, "does not begin with 0"},
        {u"010-81-3-1234-5678"_s, "begins with 010"},
        {u"0081 3 1234 5678"_s, "begins with 008"},
        {u"0601234567"_s, "A digit too few: there should be 11, not 10"},
        {u"+1 212 555 0100"_s, "in Japan"},
        {u"03-1234-5678（内線 12）"_s, "extension"},
        {u"03-1234-5678 ext. 12"_s, "extension"},
        {u"03-1234-5678#12"_s, "extension"},
        {u"FAX 03-1234-5678"_s, "other than digits"},
        {u"03-1234-567O"_s, "other than digits"},
        {u"なし"_s, "other than digits"},
        {u"03-1234-5678、03-1234-5679"_s, "other than digits"},
        {u"03+1234-5678"_s, "other than digits"},
    };
    for (const Case& one : table) {
        EXPECT_FALSE(FaxNumber::parse(one.typed)) << qPrintable(one.typed);
        EXPECT_TRUE(fault(one.typed).contains(QLatin1StringView(one.says)))
            << qPrintable(one.typed) << " says: " << qPrintable(fault(one.typed));
    }
}

TEST(FaxNumber, IsTheSameByItsDigits)
{
    EXPECT_EQ(FaxNumber::parse(u"03-1234-5678"_s), FaxNumber::parse(u"+81 3 1234 5678"_s));
    EXPECT_NE(FaxNumber::parse(u"03-1234-5678"_s), FaxNumber::parse(u"03-1234-5679"_s));
}

} // namespace kakehashi::test
