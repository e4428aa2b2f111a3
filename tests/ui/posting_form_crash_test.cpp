// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/posting_form_fixture.h"
#include "tests/ui/posting_form_typist.h"

#include <QPlainTextEdit>
#include <QProcess>

namespace kakehashi::test {

using testing::SizeIs;

TEST_F(PostingFormTest, AKilledProgramOffersAgainWhatHadBeenTyped)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(KAKEHASHI_POSTING_FORM_TYPIST), {m_desk.path()});
    ASSERT_TRUE(program.waitForReadyRead(120'000)) << "it never had its words kept";
    ASSERT_EQ(program.readLine().trimmed(), "kept");
    program.kill();
    program.waitForFinished();
    ASSERT_EQ(program.exitStatus(), QProcess::CrashExit);

    m_desk.reopen();
    const QList<FormDraft> drafts = m_desk->drafts().of(QStringLiteral("posting"));
    ASSERT_THAT(drafts, SizeIs(1));
    open();
    m_page->restore(drafts.constFirst());
    EXPECT_EQ(text(QStringLiteral("institutionNameEdit")), QString::fromUtf16(typist::institution));
    EXPECT_EQ(text(QStringLiteral("employmentStartEdit")), QString::fromUtf16(typist::start));
    EXPECT_EQ(find<QPlainTextEdit>(QStringLiteral("remarksEdit"))->toPlainText(),
              QString::fromUtf16(typist::remarks));
}

} // namespace kakehashi::test
