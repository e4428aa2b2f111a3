// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_json.h"
#include "tests/support/test_desk.h"
#include "ui/feed/feed_screen.h"
#include "ui/feed/held_row_dialog.h"
#include "ui/widgets/prompt.h"

#include <QAbstractButton>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

#include <gtest/gtest.h>

namespace kakehashi::test {

inline QString sample(const char* name)
{
    return QStringLiteral(KAKEHASHI_TEST_DATA "/feed/") + QLatin1StringView(name) + QStringLiteral(".eml");
}

inline QMap<QString, QJsonObject> truth(const char* name)
{
    const QByteArray json =
        testData(QStringLiteral("feed/truth-") + QLatin1StringView(name) + QStringLiteral(".json"));
    QMap<QString, QJsonObject> byKey;
    const QJsonArray postings = QJsonDocument::fromJson(json).object()[QStringLiteral("postings")].toArray();
    for (const QJsonValue& posting : postings)
        byKey.insert(posting[QStringLiteral("source_key")].toString(), posting.toObject());
    return byKey;
}

/// The feed's place with an empty desk, driven as a clerk drives it: with keys and clicks on the real
/// widgets.
class FeedScreenTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        prompt::testing::takeFailures();
        m_screen = std::make_unique<FeedScreen>(*m_desk, m_fetcher);
        m_screen->resize(1200, 700);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_screen.get()));
    }

    template<typename W>
    W* find(const char* name)
    {
        auto* widget = m_screen->findChild<W*>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no widget %s", name);
        return widget;
    }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_TRUE(button->isVisible()) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void finishWork()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_screen->isBusy(); }, 60'000));
    }
    void open(const QString& file)
    {
        prompt::testing::setNextFiles({file});
        click("openButton");
        finishWork();
    }
    void takeIn()
    {
        click("takeInButton");
        finishWork();
    }
    void openAndTakeIn(const char* name)
    {
        open(sample(name));
        takeIn();
    }
    QString textOf(const char* label) { return find<QLabel>(label)->text(); }
    QAbstractItemModel* rows(const char* table) { return find<QTableView>(table)->model(); }
    QString cell(const char* table, int row, int column)
    {
        return rows(table)->index(row, column).data().toString();
    }
    QMap<QString, QJsonObject> stored()
    {
        QMap<QString, QJsonObject> byKey;
        m_desk->postings().forEach(StatusFilter::All, [&byKey](const StoredPosting& posting) {
            QJsonObject object = toJson(posting.posting);
            object.remove(QStringLiteral("form_version")); // ours, not the sender's
            byKey.insert(posting.posting.sourceKey, object);
            return true;
        });
        return byKey;
    }
    void expectStored(const QMap<QString, QJsonObject>& expected)
    {
        const auto found = stored();
        EXPECT_EQ(found.keys(), expected.keys());
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            EXPECT_EQ(QJsonDocument(found.value(it.key())).toJson().toStdString(),
                      QJsonDocument(it.value()).toJson().toStdString());
        }
    }
    HeldRowDialog* mend(int row)
    {
        find<QTableView>("heldTable")->selectRow(row);
        click("mendButton");
        auto* dialog = m_screen->findChild<HeldRowDialog*>();
        EXPECT_TRUE(dialog != nullptr && QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    QString write(const QString& name, const QByteArray& data)
    {
        QFile file(m_desk.folder() + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(data);
        return file.fileName();
    }

    TestDesk m_desk;
    SessionPasswords m_passwords;
    MailFetcher m_fetcher{*m_desk, m_passwords};
    std::unique_ptr<FeedScreen> m_screen;
};

} // namespace kakehashi::test
