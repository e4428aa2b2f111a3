// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that goes out by fax and comes back, through the real program: no retyping.
#include "tests/end_to_end/command_line.h"
#include "tests/feed/made_archives.h"
#include "tests/scanning/fax_machine.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using L = QLatin1StringView;

void expectCounts(const QJsonObject& answer, int created, int updated, int unchanged, int held)
{
    EXPECT_EQ(answer[L("created")].toInt(), created);
    EXPECT_EQ(answer[L("updated")].toInt(), updated);
    EXPECT_EQ(answer[L("unchanged")].toInt(), unchanged);
    EXPECT_EQ(answer[L("held")].toInt(), held);
}

/// Two desks; the first has the postings of the first feed.
class Scan : public testing::Test
{
protected:
    void SetUp() override
    {
        there.init();
        here.init();
        there.json({QStringLiteral("import"), sample(QStringLiteral("01-first-feed.eml"))});
        const auto all = there.postings();
        for (const QString& key : all.keys().mid(0, 3))
            sent.append(all[key]);
    }

    /// The first desk prints the sheets and faxes them; the scan that arrives.
    QList<QImage> faxed(const QString& copy) const
    {
        const QString pdf = there.folder() + QStringLiteral("/sheets.pdf");
        QStringList arguments{QStringLiteral("print"), QStringLiteral("sheet")};
        for (const QJsonObject& posting : sent)
            arguments.append(posting[L("reference")].toString());
        arguments << QStringLiteral("--copy") << copy << QStringLiteral("--out") << pdf;
        const Ran ran = there.json(arguments);
        EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
        QList<QImage> pages;
        for (const QImage& page : drawnForFax(pdf, 204, 196))
            pages.append(test::faxed(page, {204, 196, 2, 0.001}, static_cast<quint32>(pages.size())));
        return pages;
    }

    Ran import(const CommandLine& desk, const QString& name, const QByteArray& data) const
    {
        return desk.json({QStringLiteral("import"), desk.write(name, data)});
    }

    CommandLine there;
    CommandLine here;
    QList<QJsonObject> sent;
};

TEST_F(Scan, OfFaxedSheetsIsTakenInWithEveryField)
{
    const Ran ran = import(here, QStringLiteral("fax.tif"), tiffOf(faxed(QStringLiteral("whole"))));
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    expectCounts(ran.json(), 3, 0, 0, 0);
    const QJsonObject file = ran.json()[L("files")].toArray().at(0).toObject();
    EXPECT_EQ(file[L("kind")].toString(), L("scan"));
    EXPECT_EQ(file[L("rows")].toInt(), 3);
    const auto stored = here.postings();
    for (const QJsonObject& posting : sent) {
        const QJsonObject taken = stored[posting[L("source_key")].toString()];
        for (const QString& field : posting.keys()) {
            // The store's own names of it, and what is private always (domain.md §3).
            if (QStringList{QStringLiteral("id"), QStringLiteral("reference"),
                            QStringLiteral("institution_id")}
                    .contains(field))
                continue;
            EXPECT_EQ(taken[field], posting[field]) << qPrintable(field);
        }
        EXPECT_EQ(taken[L("institution_id")].toString(), QString());
    }
}

TEST_F(Scan, WithinAnArchiveIsReadLikeOneBesideIt)
{
    const QByteArray zip = byInfoZip({}, {{"fax.tif", tiffOf(faxed(QStringLiteral("whole")))}});
    const Ran ran = import(here, QStringLiteral("scans.zip"), zip);
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
    expectCounts(ran.json(), 3, 0, 0, 0);
    const QJsonObject file = ran.json()[L("files")].toArray().at(0).toObject();
    EXPECT_EQ(file[L("attachment")].toString(), L("scans.zip/fax.tif"));
    EXPECT_EQ(file[L("kind")].toString(), L("scan"));
    expectCounts(import(here, QStringLiteral("again.zip"), zip).json(), 0, 0, 3, 0);
}

TEST_F(Scan, OfTheDesksOwnSheetsChangesNothing)
{
    const auto before = there.postings();
    for (const QString& copy : {QStringLiteral("whole"), QStringLiteral("public")}) {
        const Ran ran = import(there, copy + QStringLiteral(".pdf"), pdfOf(faxed(copy)));
        EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
        expectCounts(ran.json(), 0, 0, 3, 0);
    }
    EXPECT_EQ(there.postings(), before);
}

TEST_F(Scan, TellsThePageThatHasToBeTypedIn)
{
    const QList<QImage> pages = faxed(QStringLiteral("whole"));
    const QByteArray fax = tiffOf({pages[0], test::faxed(pageWithCodes({}), {})});
    const Ran ran = import(here, QStringLiteral("fax.tif"), fax);
    EXPECT_EQ(ran.exit, 1);
    expectCounts(ran.json(), 1, 0, 0, 0);
    EXPECT_TRUE(ran.err.contains(L("fax.tif: page 2 has no code"))) << qPrintable(ran.err);
}

TEST_F(Scan, ThatIsNoneIsRefusedByName)
{
    const Ran ran = import(here, QStringLiteral("letter.pdf"), "%PDF-1.4 broken");
    EXPECT_EQ(ran.exit, 3);
    EXPECT_TRUE(ran.err.contains(L("letter.pdf is damaged"))) << qPrintable(ran.err);
    const Ran picture =
        import(here, QStringLiteral("photo.png"), pngOf(QImage(200, 300, QImage::Format_RGB32)));
    EXPECT_EQ(picture.exit, 3);
    EXPECT_TRUE(picture.err.contains(L("photo.png"))) << qPrintable(picture.err);
}

} // namespace
} // namespace kakehashi::test
