// SPDX-License-Identifier: GPL-3.0-or-later
// Archives of the programs that senders use, with and without a password.
#include "core/feed/archive.h"
#include "core/feed/table.h"
#include "core/feed/text_encoding.h"
#include "tests/feed/made_archives.h"

#include <gtest/gtest.h>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;
using test::by7z;
using test::byInfoZip;

namespace {

const QString password = u"Key2020!"_s;
const QByteArray listName = u"募集情報.csv"_s.toUtf8();
const QByteArray listData = "職種,募集人数\r\n看護師,2\r\n";

Message opened(const QByteArray& archive, const QStringList& passwords)
{
    Message message = messageFromFile(u"list.zip"_s, archive, QDateTime());
    unpackArchives(message, [passwords] { return passwords; });
    return message;
}

void expectList(const Message& message, const QString& name = u"list.zip/募集情報.csv"_s)
{
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_EQ(message.attachments[0].name, name);
    EXPECT_EQ(message.attachments[0].data, listData);
    EXPECT_TRUE(message.attachments[0].problems.isEmpty());
    EXPECT_FALSE(hasLocked(message));
}

void expectLocked(const Message& message, const QByteArray& archive)
{
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_TRUE(message.attachments[0].locked);
    EXPECT_EQ(message.attachments[0].data, archive) << "it stays as it was";
    EXPECT_TRUE(message.attachments[0].problems.value(0).contains(u"list.zip"_s));
    EXPECT_TRUE(hasLocked(message));
}

struct Maker
{
    const char* name;
    QByteArray (*make)();
};

void PrintTo(const Maker& maker, std::ostream* out)
{
    *out << maker.name;
}

class LockedArchive : public testing::TestWithParam<Maker>
{
protected:
    const QByteArray archive = GetParam().make();
};

const Maker makers[] = {
    {"zipCryptoOf7z",
     [] {
         return by7z({u"-mem=ZipCrypto"_s, u"-pKey2020!"_s}, {{listName, listData}});
     }},
    {"aes128Of7z",
     [] {
         return by7z({u"-mem=AES128"_s, u"-pKey2020!"_s}, {{listName, listData}});
     }},
    {"aes256Of7z",
     [] {
         return by7z({u"-mem=AES256"_s, u"-pKey2020!"_s}, {{listName, listData}});
     }},
    {"aesStoredOf7z",
     [] {
         return by7z({u"-mem=AES256"_s, u"-mx0"_s, u"-pKey2020!"_s}, {{listName, listData}});
     }},
    {"zipCryptoOfInfoZip",
     [] {
         return byInfoZip({u"-P"_s, u"Key2020!"_s}, {{listName, listData}});
     }},
    {"storedOfInfoZip",
     [] {
         return byInfoZip({u"-0"_s, u"-P"_s, u"Key2020!"_s}, {{listName, listData}});
     }},
};

} // namespace

TEST_P(LockedArchive, OpensWithItsPassword)
{
    expectList(opened(archive, {password}));
}

TEST_P(LockedArchive, OpensWhenItsPasswordIsOneOfMany)
{
    QStringList many;
    for (int i = 0; i < 300; ++i) // of ZipCrypto about one in 256 looks right until the checksum
        many.append(u"wrong%1"_s.arg(i));
    expectList(opened(archive, many + QStringList{password}));
}

TEST_P(LockedArchive, StaysLockedWithoutIt)
{
    expectLocked(opened(archive, {}), archive);
    expectLocked(opened(archive, {u"key2020!"_s, u"wrong"_s, QString()}), archive);
}

TEST_P(LockedArchive, OpensLaterWhenThePasswordIsKnown)
{
    Message message = opened(archive, {u"wrong"_s});
    unpackArchives(message, [] { return QStringList{password}; });
    expectList(message);
}

TEST_P(LockedArchive, WithinAnotherIsTheOneThatIsLocked)
{
    const QByteArray outer = byInfoZip({}, {{"inner.zip", archive}, {"open.csv", listData}});
    const Message closed = opened(outer, {});
    for (const Attachment& attachment : closed.attachments)
        EXPECT_EQ(attachment.locked, attachment.name == u"list.zip/inner.zip"_s);
    ASSERT_EQ(closed.attachments.size(), 2);
    const Message open = opened(outer, {password});
    EXPECT_FALSE(hasLocked(open));
    EXPECT_EQ(open.attachments.size(), 2);
}

TEST_P(LockedArchive, DamagedIsNeverTakenForAnotherPasswordsList)
{
    QByteArray damaged = archive;
    const qsizetype middle = damaged.indexOf("PK\x01\x02") / 2 + 20;
    damaged[middle] = static_cast<char>(damaged[middle] ^ 1);
    const Message message = opened(damaged, {password});
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_FALSE(message.attachments[0].problems.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(AsSendersMakeThem, LockedArchive, testing::ValuesIn(makers),
                         [](const auto& made) { return std::string(made.param.name); });

TEST(MadeArchive, WithoutAPasswordIsSimplyRead)
{
    expectList(opened(by7z({}, {{listName, listData}}), {}));
    expectList(opened(byInfoZip({}, {{listName, listData}}), {}));
    expectList(opened(by7z({u"-mm=BZip2"_s}, {{listName, listData.repeated(1)}}), {}));
}

TEST(MadeArchive, PasswordsAreAskedForOnlyWhenSomethingIsLocked)
{
    Message message = messageFromFile(u"list.zip"_s, byInfoZip({}, {{listName, listData}}), QDateTime());
    unpackArchives(message, []() -> QStringList { throw std::logic_error("asked"); });
    expectList(message);
}

TEST(MadeArchive, NamesInCp932AreRead)
{
    const QByteArray name = encodedAs(u"募集情報.csv"_s, u"cp932"_s);
    expectList(opened(byInfoZip({}, {{name, listData}}), {}));
    expectList(opened(byInfoZip({u"-P"_s, password}, {{name, listData}}), {password}));
}

TEST(MadeArchive, JapanesePasswordIsTriedInBothEncodings)
{
    const QString japanese = u"さくら2020"_s;
    expectList(opened(byInfoZip({u"-P"_s, japanese}, {{listName, listData}}), {japanese}));
}

TEST(MadeArchive, LargeListComesOutWhole)
{
    const QByteArray large = listData.repeated(200'000);
    const Message message = opened(byInfoZip({u"-P"_s, password}, {{listName, large}}), {password});
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_TRUE(message.attachments[0].data == large);
}

TEST(MadeArchive, LinkIsRefusedByName)
{
    QByteArray archive = byInfoZip({}, {{"link.csv", "target"}});
    const qsizetype attributes = archive.indexOf("PK\x01\x02") + 38;
    archive[attributes + 3] = '\xa1'; // the kind of a symbolic link
    const Message message = opened(archive, {});
    EXPECT_TRUE(message.attachments.value(0).problems.join(u' ').contains(u"link.csv"_s));
}

TEST(MadeArchive, OtherArchivesAreNamedAndRefused)
{
    const QByteArray seven = by7z({}, {{listName, listData}}, u"7z"_s);
    const QByteArray tar = by7z({}, {{listName, listData}}, u"tar"_s);
    const QByteArray lzh = QByteArray::fromHex("20622d6c68352d") + QByteArray(40, '\x01');
    const QByteArray rar = "Rar!\x1A\x07\x01" + QByteArray(40, '\x02');
    for (const auto& [name, data] : {std::pair(u"list.7z"_s, seven), std::pair(u"list.tar"_s, tar),
                                     std::pair(u"list.lzh"_s, lzh), std::pair(u"list.rar"_s, rar)}) {
        const TableFile file = readTableFile(name, data);
        EXPECT_TRUE(file.tables.isEmpty());
        const QString said = file.problems.join(u' ');
        EXPECT_TRUE(said.contains(name) && said.contains(u"ZIP"_s)) << said.toStdString();
    }
}

} // namespace kakehashi::feed
