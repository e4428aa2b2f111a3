// SPDX-License-Identifier: GPL-3.0-or-later
// Issue 4: "each posting shows which message, attachment and row each value came from; the raw message opens
// from there".
#include "tests/ui/postings_screen_fixture.h"
#include "ui/mail/message_text.h"

#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTextDocument>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class PostingOriginTest : public PostingsScreenTest
{
protected:
    void SetUp() override
    {
        PostingsScreenTest::SetUp();
        m_raw = testData(u"feed/01-first-feed.eml"_s);
        m_desk->feed().take(m_desk->feed().plan(feed::parseMessage(m_raw), feed::FeedMode::Judge),
                            u"first.eml"_s);
        open();
        ASSERT_TRUE(waitForCount("40 of 40"));
    }
    QTextBrowser* origins()
    {
        auto* tabs = find<QTabWidget>("viewTabs");
        auto* view = find<QTextBrowser>("originView");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(view))
                QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
        }
        return view;
    }

    QByteArray m_raw;
};

} // namespace

TEST_F(PostingOriginTest, NamesMessageAttachmentAndRowOfEachValue)
{
    const StoredPosting shown = *m_desk->postings().bySeq(current());
    const QString page = origins()->toPlainText();
    const QList<feed::FieldProvenance> known = m_desk->provenance().of(shown.seq);
    ASSERT_GT(known.size(), 20);
    for (const feed::FieldProvenance& origin : known) {
        EXPECT_TRUE(page.contains(postingField(origin.field)->label.toString()));
        EXPECT_TRUE(page.contains(origin.attachment)) << origin.attachment.toStdString();
        EXPECT_TRUE(page.contains(u"row %1"_s.arg(origin.row)));
    }
    EXPECT_TRUE(page.contains(m_desk->feed().messages().constFirst().sender));
    EXPECT_FALSE(page.contains(u"by hand"_s));
}

TEST_F(PostingOriginTest, NamesWhoChangedAValueByHand)
{
    StoredPosting shown = *m_desk->postings().bySeq(current());
    shown.posting.remarks = u"夜勤なし"_s;
    m_desk->postings().revise(shown.seq, shown.posting, shown.version, clerk());
    m_screen->refresh();
    const QString page = origins()->toPlainText();
    EXPECT_TRUE(page.contains(u"by hand: 佐藤"_s)) << page.toStdString();
    EXPECT_TRUE(page.contains(u"夜勤なし"_s));
}

TEST_F(PostingOriginTest, OpensTheMessageAsItCame)
{
    auto* view = origins();
    const qint64 message = m_desk->feed().messages().constFirst().seq;
    Q_EMIT view->anchorClicked(QUrl(u"message:%1"_s.arg(message)));
    auto* dialog = m_screen->findChild<MessageTextDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->findChild<QPlainTextEdit*>()->toPlainText().contains(
        m_desk->feed().messages().constFirst().sender));
}

} // namespace kakehashi::test
