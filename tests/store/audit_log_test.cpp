// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"

#include "core/store/transaction.h"
#include "tests/store/scratch_store.h"

namespace kakehashi::test {

namespace {

class FixedClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(1591056000123, Qt::UTC); }
};

AuditLog::Entry entry(const QString& id)
{
    return {
        QStringLiteral("posting.created"), QStringLiteral("posting"), id, {{QStringLiteral("fields"), 3}}};
}

class AuditLogTest : public testing::Test
{
protected:
    void append(const AuditLog::Entry& entry)
    {
        Transaction transaction(m_database);
        m_audit.append(entry);
        transaction.commit();
    }
    void append(int count)
    {
        for (int i = 1; i <= count; ++i)
            append(entry(QString::number(i)));
    }
    /// With the triggers out of the way, as somebody with a SQLite shell would.
    void tamper(const QString& statement)
    {
        QStringList statements;
        for (const char* trigger : {"changed", "deleted", "replaced"})
            statements.append(
                QStringLiteral("DROP TRIGGER audit_log_is_never_%1").arg(QLatin1StringView(trigger)));
        behindItsBack(m_store.path(), statements << statement);
    }
    bool refused(const QString& sql)
    {
        const QString detail = [&] {
            try {
                m_database.run(sql);
            } catch (const Error& error) {
                return error.detail();
            }
            return QString();
        }();
        return detail.contains(QStringLiteral("append-only"));
    }

    ScratchStore m_store;
    FixedClock m_clock;
    Database m_database = m_store.open();
    AuditLog m_audit{m_database, m_clock};
};

} // namespace

TEST_F(AuditLogTest, SaysWhoDidWhatToWhichRecordAndWhen)
{
    append(entry(QStringLiteral("p1")));
    m_audit.setActor(QStringLiteral("佐藤"));
    append({QStringLiteral("desk.opened"), QStringLiteral("desk"), QStringLiteral("1"), {}});
    const QString sql = QStringLiteral(
        "SELECT at, actor, action, record_kind, record_id, detail FROM audit_log WHERE seq = ?");
    EXPECT_EQ(
        m_database.row(sql, {1}),
        (QVariantList{qint64(1591056000123), QStringLiteral("desk"), QStringLiteral("posting.created"),
                      QStringLiteral("posting"), QStringLiteral("p1"), QStringLiteral("{\"fields\":3}")}));
    EXPECT_EQ(m_database.row(sql, {2}).value(1).toString(), QStringLiteral("佐藤"));
    EXPECT_EQ(m_audit.count(), 2);
}

TEST_F(AuditLogTest, RefusesToRecordOutsideTheTransactionOfTheChange)
{
    EXPECT_THROW(m_audit.append(entry(QStringLiteral("1"))), Error);
    EXPECT_EQ(m_audit.count(), 0);
}

TEST_F(AuditLogTest, TheChainOfAnyTextIsWhole)
{
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>());
    const QString odd = QStringLiteral("渡邉\"\\\n") + QChar(0) + QChar(0xD800) + QStringLiteral("😷");
    m_audit.setActor(odd);
    append({odd, odd, odd, {{odd, odd}}});
    append(AuditLog::Entry{});
    append(3);
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>());
    EXPECT_EQ(m_audit.count(), 5);
}

TEST_F(AuditLogTest, AnEntryIsUndoneWithItsChangeAndTheChainStaysWhole)
{
    append(1);
    {
        const Transaction undone(m_database);
        m_audit.append(entry(QStringLiteral("undone")));
    }
    Transaction outer(m_database);
    m_audit.append(entry(QStringLiteral("2")));
    {
        const Transaction inner(m_database);
        m_audit.append(entry(QStringLiteral("undone too")));
    }
    m_audit.append(entry(QStringLiteral("3")));
    outer.commit();
    EXPECT_EQ(m_audit.count(), 3);
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>());
}

TEST_F(AuditLogTest, TwoConnectionsThatRecordInTurnMakeOneChain)
{
    Database second = m_store.open(Database::Mode::Worker);
    AuditLog other(second, m_clock);
    for (int i = 0; i < 3; ++i) {
        append(1);
        Transaction transaction(second);
        other.append(entry(QStringLiteral("other")));
        transaction.commit();
    }
    EXPECT_EQ(m_audit.count(), 6);
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>());
    EXPECT_EQ(other.brokenEntries(), QList<qint64>());
}

TEST_F(AuditLogTest, RefusesChangesDeletionsAndReplacements)
{
    append(2);
    EXPECT_TRUE(refused(QStringLiteral("UPDATE audit_log SET actor = 'x' WHERE seq = 1")));
    EXPECT_TRUE(refused(QStringLiteral("DELETE FROM audit_log WHERE seq = 2")));
    EXPECT_TRUE(refused(QStringLiteral("DELETE FROM audit_head")));
    const QString replace = QStringLiteral(
        "REPLACE INTO audit_log (seq, at, actor, action, record_kind, record_id, detail, hash) "
        "VALUES (1, 0, '', '', '', '', '', '')");
    EXPECT_TRUE(refused(replace));
    // As a program does that never heard of recursive triggers.
    m_database.value(QStringLiteral("PRAGMA recursive_triggers = OFF"));
    EXPECT_TRUE(refused(replace));
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>());
}

TEST_F(AuditLogTest, AnAlteredPartIsFoundAtItsEntry)
{
    append(5);
    tamper(QStringLiteral("UPDATE audit_log SET record_id = record_id || 'x' WHERE seq = 3"));
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>{3});
    for (const char* change :
         {"at = at + 1", "actor = 'x'", "action = 'x'", "record_kind = 'x'", "detail = '{}'"}) {
        const QString column = QString::fromLatin1(change).section(QLatin1Char(' '), 0, 0);
        const QVariant before =
            m_database.value(QStringLiteral("SELECT %1 FROM audit_log WHERE seq = 5").arg(column));
        m_database.run(
            QStringLiteral("UPDATE audit_log SET %1 WHERE seq = 5").arg(QLatin1StringView(change)));
        EXPECT_EQ(m_audit.brokenEntries(), (QList<qint64>{3, 5})) << change;
        m_database.run(QStringLiteral("UPDATE audit_log SET %1 = ? WHERE seq = 5").arg(column), {before});
    }
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>{3});
}

TEST_F(AuditLogTest, ALetterMovedFromOnePartIntoTheNextIsFound)
{
    append({QStringLiteral("ab"), QStringLiteral("c"), {}, {}});
    tamper(QStringLiteral("UPDATE audit_log SET action = 'a', record_kind = 'bc'"));
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>{1});
}

TEST_F(AuditLogTest, AnAlteredHashIsFoundAtItsEntryAndTheNext)
{
    append(4);
    tamper(QStringLiteral("UPDATE audit_log SET hash = 'x' WHERE seq = 2"));
    EXPECT_EQ(m_audit.brokenEntries(), (QList<qint64>{2, 3}));
}

TEST_F(AuditLogTest, AnEntryTakenOutIsFoundAtTheNext)
{
    append(4);
    tamper(QStringLiteral("DELETE FROM audit_log WHERE seq = 2"));
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>{3});
}

TEST_F(AuditLogTest, ATailCutOffIsFoundBehindTheLastEntry)
{
    append(4);
    tamper(QStringLiteral("DELETE FROM audit_log WHERE seq > 2"));
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>{3});
}

TEST_F(AuditLogTest, ATailCutOffIsFoundBesideAnAlteredEntry)
{
    append(4);
    tamper(QStringLiteral("DELETE FROM audit_log WHERE seq > 3"));
    m_database.run(QStringLiteral("UPDATE audit_log SET actor = 'x' WHERE seq = 1"));
    EXPECT_EQ(m_audit.brokenEntries(), (QList<qint64>{1, 4}));
}

TEST_F(AuditLogTest, AnEmptiedLogIsFound)
{
    append(2);
    tamper(QStringLiteral("DELETE FROM audit_log"));
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>{1});
}

TEST_F(AuditLogTest, AnEntrySlippedInIsFound)
{
    append(2);
    tamper(QStringLiteral(
        "INSERT INTO audit_log (at, actor, action, record_kind, record_id, detail, hash) "
        "SELECT at, actor, action, record_kind, record_id, detail, hash FROM audit_log WHERE seq = 2"));
    EXPECT_EQ(m_audit.brokenEntries(), QList<qint64>{3});
}

TEST_F(AuditLogTest, NamesNobodyOnPapersWhileNobodyIsNamed)
{
    EXPECT_EQ(m_audit.staff(), QString());
    m_audit.setActor(QStringLiteral("佐藤"));
    EXPECT_EQ(m_audit.staff(), QStringLiteral("佐藤"));
}

} // namespace kakehashi::test
