// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <QCryptographicHash>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

// FIPS 180-4, the examples of its appendix.
TEST(Digest, IsSha256InLowerCaseHexadecimal)
{
    EXPECT_EQ(sha256Hex(QByteArray("abc")),
              u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_EQ(sha256Hex({}), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
}

// Stores hold digests that Qt made: the same bytes are to be known again.
TEST(Digest, IsWhatQtMakesOfEveryLength)
{
    QByteArray bytes;
    for (int length = 0; length < 300; ++length) {
        EXPECT_EQ(sha256Hex(bytes),
                  QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()))
            << length;
        bytes.append(static_cast<char>(length * 7));
    }
}

} // namespace kakehashi::test
