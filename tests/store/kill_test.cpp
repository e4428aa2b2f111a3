// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"
#include "core/store/form_drafts.h"
#include "core/store/transaction.h"
#include "tests/store/scratch_store.h"
#include "tests/store/store_writer.h"

#include <QProcess>

namespace kakehashi::test {

namespace {

/// Another process that writes into the store.
class Writer
{
public:
    Writer(const ScratchStore& store, const QString& way)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(KAKEHASHI_STORE_WRITER), {store.path(), way});
    }
    ~Writer() { kill(); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Waits until it has said the word; false when it ended instead.
    bool hasSaid(const QByteArray& word)
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60000))
                return false;
        }
        return m_process.readLine().trimmed() == word;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

TEST(AKilledProgram, InTheMiddleOfATransactionLeavesTheStoreAsItWas)
{
    const ScratchStore store;
    {
        Database database = store.open();
        note(database, QStringLiteral("before"));
    }
    Writer writer(store, QStringLiteral("half"));
    ASSERT_TRUE(writer.hasSaid("half"));
    ASSERT_GT(QFileInfo(store.path() + QStringLiteral("-wal")).size(), 1000000)
        << "nothing had reached the disk yet";
    writer.kill();

    Database database = store.open();
    const Clock clock;
    EXPECT_EQ(notes(database), 1);
    EXPECT_EQ(AuditLog(database, clock).count(), 0);
    EXPECT_EQ(database.integrityProblems(), QStringList());
    Transaction transaction(database); // the killed one's lock is gone
    note(database, QStringLiteral("after"));
    transaction.commit();
}

TEST(AKilledProgram, AtAnyMomentLeavesWholeTransactionsOnly)
{
    const ScratchStore store;
    qint64 known = 0;
    for (int round = 0; round < 3; ++round) {
        Writer writer(store, QStringLiteral("endless"));
        for (int batch = 0; batch <= round; ++batch) {
            ASSERT_TRUE(writer.hasSaid("batch"));
            ++known;
        }
        writer.kill();

        Database database = store.open();
        const Clock clock;
        AuditLog audit(database, clock);
        const qint64 batches = audit.count();
        EXPECT_GE(batches, known) << "a committed batch was lost";
        EXPECT_EQ(notes(database), batches * batchSize);
        EXPECT_EQ(audit.brokenEntries(), QList<qint64>());
        EXPECT_EQ(database.integrityProblems(), QStringList());
        known = batches;
    }
}

TEST(AKilledProgram, LeavesTheDraftOfItsFormAsItWasLastKept)
{
    const ScratchStore store;
    Writer writer(store, QStringLiteral("draft"));
    ASSERT_TRUE(writer.hasSaid("draft"));
    writer.kill();

    Database database = store.open();
    const Clock clock;
    const QList<FormDraft> drafts = FormDrafts(database, clock).of(QStringLiteral("posting"));
    ASSERT_EQ(drafts.size(), 1);
    EXPECT_EQ(drafts.constFirst().content[QLatin1StringView("typed")].toString(), QStringLiteral("last"));
}

} // namespace kakehashi::test
