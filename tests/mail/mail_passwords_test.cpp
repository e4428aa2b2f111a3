// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mail_passwords.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

TEST(MailPasswords, WithoutAKeychainAreKnownUntilTheProgramEndsAndAskedForAgainThen)
{
    qputenv("KAKEHASHI_KEYCHAIN", "off");
    KeychainPasswords passwords;
    EXPECT_EQ(passwords.find(u"one"_s), std::nullopt);
    EXPECT_FALSE(passwords.keep(u"one"_s, u"secret"_s)) << "it is kept by no keychain";
    EXPECT_EQ(passwords.find(u"one"_s), u"secret"_s);
    EXPECT_EQ(passwords.find(u"other"_s), std::nullopt);
    passwords.forget(u"one"_s);
    EXPECT_EQ(passwords.find(u"one"_s), std::nullopt);
    passwords.keep(u"one"_s, u"secret"_s);
    KeychainPasswords nextStart;
    qunsetenv("KAKEHASHI_KEYCHAIN");
    EXPECT_EQ(nextStart.find(u"one"_s), std::nullopt);
}

} // namespace kakehashi::test
