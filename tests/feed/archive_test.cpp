// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/archive.h"
#include "core/feed/text_encoding.h"
#include "tests/feed/zip_builder.h"
#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::feed {
namespace {

using namespace Qt::StringLiterals;
using test::zipBytes;
using test::ZipFile;

Message messageWith(const QByteArray& data, const QString& name = u"list.zip"_s)
{
    return messageFromFile(name, data, QDateTime());
}

Message unpacked(const QByteArray& data, const QStringList& passwords = {})
{
    Message message = messageWith(data);
    unpackArchives(message, [passwords] { return passwords; });
    return message;
}

QStringList namesOf(const Message& message)
{
    QStringList names;
    for (const Attachment& attachment : message.attachments) {
        if (attachment.problems.isEmpty())
            names.append(attachment.name);
    }
    return names;
}

/// What is said of the archive.
QString saidOf(const Message& message)
{
    QStringList said;
    for (const Attachment& attachment : message.attachments)
        said += attachment.problems;
    return said.join(u'\n');
}

/// A good file is read beside a bad one, which is refused by its name.
void expectRefused(const ZipFile& bad, const QString& shownName)
{
    const Message message = unpacked(zipBytes({{"good.csv", "a,b"}, bad}));
    EXPECT_EQ(namesOf(message), QStringList{u"list.zip/good.csv"_s}) << bad.name.constData();
    EXPECT_TRUE(saidOf(message).contains(shownName)) << saidOf(message).toStdString();
    EXPECT_TRUE(saidOf(message).contains(u"list.zip"_s));
}

constexpr quint32 unixMode(quint32 mode)
{
    return mode << 16U;
}
constexpr quint16 madeOnUnix = 0x0300;

} // namespace

TEST(Archive, FilesStandInItsPlaceUnderTheirPath)
{
    const Message message = unpacked(zipBytes({{"a.csv", "1,2"}, {"2020/b.csv", "3,4", 0, true}}));
    EXPECT_EQ(namesOf(message), (QStringList{u"list.zip/a.csv"_s, u"list.zip/2020/b.csv"_s}));
    EXPECT_EQ(message.attachments[0].data, "1,2");
    EXPECT_EQ(message.attachments[1].data, "3,4");
    EXPECT_TRUE(saidOf(message).isEmpty());
}

TEST(Archive, WorkbookIsNoArchive)
{
    const QByteArray book = zipBytes({{"[Content_Types].xml", "<x/>"}, {"xl/workbook.xml", "<x/>"}});
    Message message = messageWith(book, u"list.xlsx"_s);
    unpackArchives(message);
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_EQ(message.attachments[0].data, book);
}

TEST(Archive, OtherAttachmentsStayAsTheyAre)
{
    Message message = messageWith(zipBytes({{"a.csv", "1,2"}}));
    message.attachments.prepend({u"first.csv"_s, u"text/csv"_s, u"utf-8"_s, "x,y"});
    unpackArchives(message);
    EXPECT_EQ(namesOf(message), (QStringList{u"first.csv"_s, u"list.zip/a.csv"_s}));
    EXPECT_EQ(message.attachments[0].charset, u"utf-8"_s);
}

TEST(Archive, ArchivesWithinArchivesAreOpened)
{
    const QByteArray inner = zipBytes({{"a.csv", "1,2", 0, true}});
    EXPECT_EQ(namesOf(unpacked(zipBytes({{"inner.zip", inner}}))),
              QStringList{u"list.zip/inner.zip/a.csv"_s});
}

TEST(Archive, MessageWithinAnArchiveGivesItsAttachments)
{
    const QByteArray mail = test::testData(u"feed/01-first-feed.eml"_s);
    const QStringList names = namesOf(unpacked(zipBytes({{"mail.eml", mail, 0, true}})));
    ASSERT_EQ(names.size(), 1);
    EXPECT_TRUE(names[0].startsWith(u"list.zip/mail.eml/"_s)) << names[0].toStdString();
}

TEST(Archive, DeeperThanTheLimitIsRefusedByName)
{
    QByteArray nest = zipBytes({{"a.csv", "1,2"}});
    for (int i = 0; i < ArchiveLimits{}.depth; ++i)
        nest = zipBytes({{"n.zip", nest}, {"beside.csv", "x,y"}});
    const Message message = unpacked(nest);
    EXPECT_TRUE(saidOf(message).contains(u"list.zip/n.zip/n.zip/n.zip/n.zip"_s))
        << saidOf(message).toStdString();
    EXPECT_EQ(namesOf(message).size(), ArchiveLimits{}.depth) << "what lies beside it is read";
}

TEST(Archive, UnpackingAgainChangesNothing)
{
    Message message = unpacked(zipBytes({{"a.csv", "1,2"}, {"../b.csv", "x"}}));
    const QStringList names = namesOf(message);
    const QString said = saidOf(message);
    unpackArchives(message);
    EXPECT_EQ(namesOf(message), names);
    EXPECT_EQ(saidOf(message), said);
}

// Names

TEST(ArchiveNames, WithoutAFlagAreReadAsCp932)
{
    const QByteArray name = encodedAs(u"募集表能ソ.csv"_s, u"cp932"_s);
    ASSERT_TRUE(name.contains('\\')) << "a second byte that is a backslash is no separator";
    EXPECT_EQ(namesOf(unpacked(zipBytes({{name, "1,2"}}))), QStringList{u"list.zip/募集表能ソ.csv"_s});
}

TEST(ArchiveNames, AreReadAsUtf8WithAndWithoutTheFlag)
{
    const QByteArray name = u"募集情報.csv"_s.toUtf8();
    const QStringList expected{u"list.zip/募集情報.csv"_s};
    EXPECT_EQ(namesOf(unpacked(zipBytes({{name, "1,2", 0x0800}}))), expected);
    EXPECT_EQ(namesOf(unpacked(zipBytes({{name, "1,2"}}))), expected);
}

TEST(ArchiveNames, OfAMacAreComposed)
{
    const QByteArray name = u"ガ.csv"_s.normalized(QString::NormalizationForm_D).toUtf8();
    EXPECT_EQ(namesOf(unpacked(zipBytes({{name, "1,2"}, {"__MACOSX/._x.csv", "?"}, {".DS_Store", "?"}}))),
              QStringList{u"list.zip/ガ.csv"_s});
}

TEST(ArchiveNames, UnicodeExtraFieldCountsWhereItFitsTheName)
{
    ZipFile file{"boshu.csv", "1,2"};
    file.extra = test::unicodePath(file.name, u"募集.csv"_s.toUtf8());
    EXPECT_EQ(namesOf(unpacked(zipBytes({file}))), QStringList{u"list.zip/募集.csv"_s});
    file.extra = test::unicodePath("another.csv", u"募集.csv"_s.toUtf8());
    EXPECT_EQ(namesOf(unpacked(zipBytes({file}))), QStringList{u"list.zip/boshu.csv"_s});
}

// "a bomb, an absolute or upward path, a link or an overlapping entry is refused by name" (issue 4, item 3)

TEST(ArchiveRefusal, PathsThatLeadOut)
{
    for (const char* name : {"../up.csv", "a/../../up.csv", "/etc/up.csv", "C:\\up.csv", "c:up.csv",
                             "\\\\server\\share\\up.csv", "..\\up.csv", "a\\..\\up.csv"})
        expectRefused({name, "x,y"}, u"up.csv"_s);
}

TEST(ArchiveRefusal, PathOfTheUnicodeExtraField)
{
    ZipFile file{"harmless.csv", "x,y"};
    file.extra = test::unicodePath(file.name, "../../up.csv");
    expectRefused(file, u"../../up.csv"_s);
}

TEST(ArchiveRefusal, LinksAndDevices)
{
    for (const quint32 mode : {0120777U, 0020666U, 0060666U, 0010666U, 0140777U}) {
        ZipFile file{"link.csv", "/etc/passwd"};
        file.madeBy = madeOnUnix;
        file.attributes = unixMode(mode);
        expectRefused(file, u"link.csv"_s);
    }
    ZipFile windows{"link.csv", "x"};
    windows.attributes = 0x400;
    expectRefused(windows, u"link.csv"_s);
}

TEST(ArchiveRefusal, OrdinaryModesAreNoLinks)
{
    ZipFile file{"a.csv", "1,2"};
    file.madeBy = madeOnUnix;
    file.attributes = unixMode(0100644);
    ZipFile folder{"folder", {}};
    folder.madeBy = madeOnUnix;
    folder.attributes = unixMode(0040755);
    const Message message = unpacked(zipBytes({file, folder, {"other/", {}}}));
    EXPECT_EQ(namesOf(message), QStringList{u"list.zip/a.csv"_s});
    EXPECT_TRUE(saidOf(message).isEmpty());
}

TEST(ArchiveRefusal, FilesThatShareTheirBytes)
{
    ZipFile second{"second.csv", "first,first"};
    second.sameBytesAs = 1;
    const Message message = unpacked(zipBytes({{"good.csv", "a,b"}, {"first.csv", "first,first"}, second}));
    EXPECT_EQ(namesOf(message), QStringList{u"list.zip/good.csv"_s});
    EXPECT_TRUE(saidOf(message).contains(u"first.csv"_s));
    EXPECT_TRUE(saidOf(message).contains(u"second.csv"_s));
}

TEST(ArchiveRefusal, FileWithAnotherWithinIt)
{
    // The first says its data reaches over the second's header: quoted, as in the "better zip bomb".
    QByteArray zip = zipBytes({{"outer.csv", "x,y"}, {"inner.csv", "a,b"}, {"good.csv", "1,2"}});
    const qsizetype sizes = zip.indexOf("PK\x01\x02") + 20;
    zip[sizes] = 44;
    zip[sizes + 4] = 44;
    const Message message = unpacked(zip);
    EXPECT_EQ(namesOf(message), QStringList{u"list.zip/good.csv"_s});
    EXPECT_TRUE(saidOf(message).contains(u"outer.csv"_s)) << saidOf(message).toStdString();
    EXPECT_TRUE(saidOf(message).contains(u"inner.csv"_s));
}

TEST(ArchiveRefusal, HiddenCharactersInNames)
{
    expectRefused({"bad\n\x1b[31m.csv", "x"}, u".csv"_s);
    expectRefused({u"list\u202Evsc.exe"_s.toUtf8(), "x", 0x0800}, u"vsc.exe"_s);
    expectRefused({QByteArray("nul\0.csv", 8), "x"}, u"nul"_s);
}

TEST(ArchiveRefusal, NamesThatDifferByCaseOnly)
{
    const Message message = unpacked(zipBytes({{"List.csv", "1"}, {"good.csv", "a,b"}, {"LIST.CSV", "2"}}));
    EXPECT_EQ(namesOf(message), QStringList{u"list.zip/good.csv"_s});
    EXPECT_TRUE(saidOf(message).contains(u"List.csv, LIST.CSV"_s)) << saidOf(message).toStdString();
}

TEST(ArchiveRefusal, BombThatSaysItsSize)
{
    const QByteArray zeros(ArchiveLimits{}.fileBytes + 1, '\0');
    expectRefused({"bomb.csv", zeros, 0, true}, u"bomb.csv"_s);
}

TEST(ArchiveRefusal, BombUnderTheLimitOfSizeButFarBeyondTheRatio)
{
    expectRefused({"bomb.csv", QByteArray(40 * 1024 * 1024, '\0'), 0, true}, u"bomb.csv"_s);
}

TEST(ArchiveRefusal, BombThatDeniesItsSize)
{
    ZipFile liar{"liar.csv", QByteArray(40 * 1024 * 1024, '\0'), 0, true};
    liar.saidSize = 100;
    expectRefused(liar, u"liar.csv"_s);
}

TEST(ArchiveRefusal, BombOfManyFilesEndsAtTheLimitOfAllTogether)
{
    ArchiveLimits limits;
    limits.unpackedBytes = 10'000;
    QList<ZipFile> files;
    for (int i = 0; i < 12; ++i)
        files.append({"f" + QByteArray::number(i) + ".csv", QByteArray(1000, 'a'), 0, true});
    Message message = messageWith(zipBytes(files));
    unpackArchives(message, {}, limits);
    EXPECT_EQ(namesOf(message).size(), 10);
    EXPECT_TRUE(saidOf(message).contains(u"f10.csv, f11.csv"_s)) << saidOf(message).toStdString();
}

TEST(ArchiveRefusal, ArchivesOfArchivesCountTogether)
{
    ArchiveLimits limits;
    limits.files = 20;
    const QByteArray inner = zipBytes({{"a.csv", "1"}, {"b.csv", "2"}, {"c.csv", "3"}});
    QList<ZipFile> files;
    for (int i = 0; i < 10; ++i)
        files.append({"i" + QByteArray::number(i) + ".zip", inner});
    Message message = messageWith(zipBytes(files));
    unpackArchives(message, {}, limits);
    EXPECT_EQ(namesOf(message).size(), 9) << "three archives of three, beside the ten themselves";
    EXPECT_TRUE(saidOf(message).contains(u"list.zip/i3.zip"_s));
}

TEST(ArchiveRefusal, SeventyThousandFiles)
{
    QList<ZipFile> files(70'000, {"a.csv", {}});
    for (qsizetype i = 0; i < files.size(); ++i)
        files[i].name = QByteArray::number(i) + ".csv";
    const Message message = unpacked(zipBytes(files));
    EXPECT_TRUE(namesOf(message).isEmpty());
    EXPECT_TRUE(saidOf(message).contains(u"list.zip"_s));
    EXPECT_TRUE(saidOf(message).contains(QString::number(ArchiveLimits{}.files)));
}

TEST(ArchiveRefusal, WrongChecksum)
{
    ZipFile file{"wrong.csv", "x,y"};
    file.saidCrc = 1;
    expectRefused(file, u"wrong.csv"_s);
}

TEST(ArchiveRefusal, WrongSizes)
{
    for (const quint32 size : {0U, 2U, 4U, 0xfffffffeU, 0xffffffffU}) {
        ZipFile file{"wrong.csv", "x,y"};
        file.saidSize = size;
        expectRefused(file, u"wrong.csv"_s);
    }
}

TEST(ArchiveRefusal, UnknownWaysOfPackingAndEncrypting)
{
    for (const quint16 method : std::initializer_list<quint16>{9, 14, 93, 98, 99, 12345}) {
        ZipFile file{"odd.csv", "x,y"};
        file.method = method;
        expectRefused(file, u"odd.csv"_s);
    }
    expectRefused({"odd.csv", "x,y", 0x0041}, u"odd.csv"_s);
}

TEST(ArchiveRefusal, EmptyArchive)
{
    EXPECT_TRUE(saidOf(unpacked(zipBytes({}))).contains(u"list.zip"_s));
    EXPECT_TRUE(saidOf(unpacked(zipBytes({{"folder/", {}}}))).contains(u"list.zip"_s));
}

TEST(ArchiveRefusal, ManyBadNamesAreToldInOneSentence)
{
    QList<ZipFile> files;
    for (int i = 0; i < 100; ++i)
        files.append({"../" + QByteArray::number(i), "x"});
    const QString said = saidOf(unpacked(zipBytes(files)));
    EXPECT_EQ(said.count(u'\n'), 0);
    EXPECT_TRUE(said.contains(u"95"_s)) << said.toStdString();
}

// Damage

TEST(DamagedArchive, GivesTheFilesBeforeTheBreak)
{
    const QByteArray whole = zipBytes({{"a.csv", "1,2"}, {"b.csv", QByteArray(500, 'b')}});
    const Message message = unpacked(whole.first(100));
    EXPECT_EQ(namesOf(message), QStringList{u"list.zip/a.csv"_s});
    EXPECT_TRUE(saidOf(message).contains(u"list.zip"_s));
    EXPECT_TRUE(saidOf(message).contains(u"b.csv"_s)) << saidOf(message).toStdString();
}

TEST(DamagedArchive, WithBytesBeforeAndBehindIsRead)
{
    const QByteArray zip = zipBytes({{"a.csv", "1,2"}}, {"PK00", "a comment", false}) + "\r\n\r\n";
    EXPECT_EQ(namesOf(unpacked(zip)), QStringList{u"list.zip/a.csv"_s});
}

TEST(DamagedArchive, OneOfSeveralVolumesIsNamed)
{
    QByteArray zip = zipBytes({{"a.csv", "1,2"}});
    zip[zip.indexOf("PK\x05\x06") + 4] = 3; // this volume's number
    EXPECT_TRUE(saidOf(unpacked(zip)).contains(u"volume"_s));
}

TEST(DamagedArchive, EveryBeginningIsAccountedFor)
{
    const QByteArray whole =
        zipBytes({{"a.csv", "1,2"}, {"b.csv", QByteArray(300, 'b'), 0, true}, {"c.csv", "x"}});
    for (qsizetype length = 4; length < whole.size(); ++length) {
        const Message message = unpacked(whole.first(length));
        EXPECT_FALSE(saidOf(message).isEmpty()) << length;
    }
}

TEST(DamagedArchive, EveryChangedByteIsAccountedFor)
{
    const QByteArray whole = zipBytes({{"a.csv", "1,2"}, {"b.csv", QByteArray(60, 'b'), 0, true}});
    for (qsizetype at = 4; at < whole.size(); ++at) {
        for (const char value : {'\0', '\x7f', '\xff'}) {
            QByteArray changed = whole;
            changed[at] = value;
            const Message message = unpacked(changed);
            EXPECT_FALSE(message.attachments.isEmpty()) << at;
        }
    }
}

} // namespace kakehashi::feed
