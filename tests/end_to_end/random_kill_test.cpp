// SPDX-License-Identifier: GPL-3.0-or-later
// Issue 4: "a kill at any moment loses nothing and doubles nothing". KAKEHASHI_KILLS says how often (5 unless
// told otherwise), KAKEHASHI_KILL_SEED which moments; both tests say the seed they used.
#include "core/desk.h"
#include "core/postings/posting_json.h"
#include "tests/end_to_end/command_line.h"
#include "tests/support/certificates.h"
#include "tests/support/dovecot.h"
#include "tests/support/test_desk.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <gtest/gtest.h>

#include <functional>
#include <iostream>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList samples = {u"01-first-feed.eml"_s, u"02-update.eml"_s,       u"03-doctor-bank.eml"_s,
                             u"04-zip.eml"_s,        u"04-zip-password.eml"_s, u"05-row-errors.eml"_s};

/// A list long enough for a kill to come into the middle of it.
QByteArray longList()
{
    constexpr int listRows = 3000;
    QByteArray list =
        u"募集番号,医療機関名,都道府県名,①募集職種,②募集人数,③施設類型,③都道府県,③市区町村,④雇用期間_開始,"
        "④雇用期間_終了,⑥業務内容,⑦給与,⑦給与（円）\r\n"_s.toUtf8();
    for (int i = 0; i < listRows; ++i)
        list +=
            u"L%1,架空第%1病院,東京都,看護師,2,病院,東京都,新宿区,2020-06-15,2020-09-30,一般内科外来業務,時給,1800\r\n"_s
                .arg(i)
                .toUtf8();
    return list;
}

QByteArray longMail(const QByteArray& sender)
{
    return "From: " + sender +
           "\r\nSubject: long\r\nDate: Sat, 06 Jun 2020 09:05:00 +0900\r\nMessage-ID: <long@example.jp>\r\n"
           "MIME-Version: 1.0\r\nContent-Type: text/csv; charset=utf-8; name=\"long.csv\"\r\n"
           "Content-Disposition: attachment; filename=\"long.csv\"\r\nContent-Transfer-Encoding: "
           "base64\r\n\r\n" +
           longList().toBase64() + "\r\n";
}

/// All that a desk has got from the feed, in words that two stores can be compared by.
QStringList contentOf(const CommandLine& line)
{
    const auto desk = Desk::open(line.store(), Clock(QDate(2020, 6, 2)));
    QStringList content;
    desk->postings().forEach(StatusFilter::All, [&](const StoredPosting& stored) {
        content.append(
            u"posting %1 v%2 %3 %4 versions"_s.arg(stored.reference)
                .arg(stored.version)
                .arg(QString::fromUtf8(QJsonDocument(toJson(stored.posting)).toJson(QJsonDocument::Compact)))
                .arg(desk->postings().history(stored.seq).size()));
        return true;
    });
    const QList<feed::StoredMessage> messages = desk->feed().messages();
    for (const feed::StoredMessage& message : messages)
        content.append(
            u"message %1 created %2 updated %3 unchanged %4 held %5 absent %6 state %7"_s.arg(message.digest)
                .arg(message.created)
                .arg(message.updated)
                .arg(message.unchanged)
                .arg(message.held)
                .arg(message.absent)
                .arg(static_cast<int>(message.state)));
    const QList<feed::HeldRow> held = desk->feed().heldRows();
    for (const feed::HeldRow& row : held)
        content.append(u"held %1 row %2 key %3"_s.arg(row.attachment).arg(row.row).arg(row.sourceKey));
    const QList<Arrival> arrivals = desk->arrivals().all();
    for (const Arrival& arrival : arrivals)
        content.append(u"arrival %1 %2"_s.arg(arrival.digest, codeOf(arrival.state)));
    content.sort();
    return content;
}

int killsWanted()
{
    bool isNumber = false;
    const int told = qEnvironmentVariableIntValue("KAKEHASHI_KILLS", &isNumber);
    return isNumber ? told : 5;
}

quint32 seed()
{
    bool isNumber = false;
    const int told = qEnvironmentVariableIntValue("KAKEHASHI_KILL_SEED", &isNumber);
    return isNumber ? static_cast<quint32>(told) : QRandomGenerator::global()->generate() >> 1U;
}

/// Runs the command and kills it at random moments, again and again, until it was killed as often as wanted;
/// each time it has come to its end its store must be as the undisturbed one.
class RandomKills
{
public:
    RandomKills(QStringList command, std::function<void(const CommandLine&)> prepare)
        : m_command(std::move(command)), m_prepare(std::move(prepare))
    {
    }

    void run()
    {
        const quint32 used = seed();
        std::cout << "KAKEHASHI_KILL_SEED=" << used << std::endl;
        QRandomGenerator random(used);
        const QStringList undisturbed = undisturbedContent();
        ASSERT_GT(undisturbed.size(), 3000);
        const int wanted = killsWanted();
        for (int kills = 0; kills < wanted;) {
            const CommandLine desk;
            m_prepare(desk);
            kills += killUntilDone(desk, random, wanted - kills, undisturbed);
            ASSERT_EQ(contentOf(desk), undisturbed) << "after " << kills << " kills";
        }
        EXPECT_GT(m_killedBeforeTheEnd, 0) << "no kill came before the end: the test has shown nothing";
        std::cout << m_killedBeforeTheEnd << " of " << wanted << " kills left something to do" << std::endl;
    }

private:
    QStringList undisturbedContent()
    {
        const CommandLine desk;
        m_prepare(desk);
        QElapsedTimer timer;
        timer.start();
        const Ran ran = desk.json(m_command);
        m_duration = static_cast<int>(timer.elapsed());
        EXPECT_LE(ran.exit, 1) << qPrintable(ran.err);
        return contentOf(desk);
    }

    int killUntilDone(const CommandLine& desk, QRandomGenerator& random, int most,
                      const QStringList& undisturbed)
    {
        int kills = 0;
        while (kills < most) {
            QProcess process;
            desk.start(process, m_command);
            if (process.waitForFinished(random.bounded(1, m_duration + 2)))
                return kills;
            process.kill();
            process.waitForFinished();
            ++kills;
            const Ran check = desk.json({u"check"_s});
            EXPECT_EQ(check.exit, 0) << qPrintable(check.out + check.err);
            m_killedBeforeTheEnd += contentOf(desk) == undisturbed ? 0 : 1;
        }
        EXPECT_LE(desk.json(m_command).exit, 1);
        return kills;
    }

    QStringList m_command;
    std::function<void(const CommandLine&)> m_prepare;
    int m_duration = 0; ///< of an undisturbed run, in milliseconds
    int m_killedBeforeTheEnd = 0;
};

} // namespace

TEST(RandomKills, OfImportsLoseNothingAndDoubleNothing)
{
    const CommandLine files;
    QStringList command{u"import"_s};
    for (const QString& name : samples)
        command.append(sample(name));
    command.append(files.write(u"long.eml"_s, longMail("list@example.jp")));
    RandomKills(command, [](const CommandLine& desk) { desk.init(); }).run();
}

TEST(RandomKills, OfFetchesLoseNothingAndDoubleNothing)
{
    if (!Dovecot::missing().isEmpty())
        GTEST_SKIP() << qPrintable(Dovecot::missing());
    Dovecot server;
    // Inherited by the program: no real keychain is touched.
    qputenv("KAKEHASHI_KEYCHAIN", "off");
    qputenv("KAKEHASHI_MAIL_PASSWORD", Dovecot::password().toUtf8());
    for (const QString& name : samples)
        server.deliver(u"desk"_s, testData(u"feed/"_s + name));
    server.deliver(u"desk"_s, longMail("list@example.jp"));
    const QString url = urlOf(server.mailbox(MailboxKind::Imap, MailSecurity::Tls, u"desk"_s));
    RandomKills({u"fetch"_s}, [&url](const CommandLine& desk) {
        desk.init();
        ASSERT_EQ(
            desk.json({u"mailbox"_s, u"add"_s, u"--url"_s, url, u"--ca"_s, Certificates::get().authority()})
                .exit,
            0);
        for (const auto& sender :
             {u"jinzai@mhlw.example.jp"_s, u"chiiki@jma.example.jp"_s, u"list@example.jp"_s})
            ASSERT_EQ(desk.json({u"sender"_s, u"set"_s, sender, u"--trusted"_s, u"yes"_s}).exit, 0);
    }).run();
    qunsetenv("KAKEHASHI_KEYCHAIN");
    qunsetenv("KAKEHASHI_MAIL_PASSWORD");
}

} // namespace kakehashi::test
