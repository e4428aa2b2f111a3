// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that came back by fax, opened in the feed's place.
#include "tests/scanning/fax_machine.h"
#include "tests/support/sample_values.h"
#include "tests/ui/feed_screen_fixture.h"

#include "core/sheet_code/sheet_code.h"

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;

TEST_F(FeedScreenTest, ScannedSheetIsShownAsNewAndTakenInWithoutTyping)
{
    const SheetPosting sheet = SheetPosting::whole(test::stored(nursePosting(), 7));
    const QByteArray fax = tiffOf({faxed(pageWithCodes(sheet_code::parts(sheet)), {})});
    const QString path = m_desk.folder() + u"/fax.tif"_s;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(fax), fax.size());
    file.close();

    open(path);
    EXPECT_EQ(textOf("planSummary"),
              u"Taking it in would give: new 1 · changed 0 · unchanged 0 · absent 0 · held 0"_s);
    takeIn();
    const auto taken = m_desk->postings().bySeq(1);
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(taken->posting, sheet.shown());
}

} // namespace

} // namespace kakehashi::test
