// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_fields.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"
#include "tests/ui/settings_isolation.h"
#include "tests/ui/typing.h"
#include "ui/postings/postings_screen.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTabBar>
#include <QTest>
#include <gmock/gmock.h>

namespace kakehashi::test {

inline PostingOrigin clerk()
{
    return {QStringLiteral("佐藤"), {}, {}};
}

/// What must not be shown to the public of this posting.
inline QStringList hiddenValues(const Posting& posting)
{
    QStringList values;
    for (const PostingField& field : postingFields()) {
        const bool hidden = field.secrecy == FieldSecrecy::Private ||
                            (field.secrecy == FieldSecrecy::Masked && posting.maskingRequested);
        if (hidden && !field.get(posting).toString().isEmpty())
            values.append(displayValue(field, posting));
    }
    return values;
}

inline Posting posting(Occupation occupation, const QString& municipality, const QString& remarks)
{
    Posting made = nursePosting();
    made.occupation = occupation;
    made.workplace.municipality = municipality;
    made.remarks = remarks;
    return made;
}

class PostingsScreenTest : public testing::Test
{
protected:
    explicit PostingsScreenTest(DeskKind kind = DeskKind::Prefecture) : m_desk(kind) {}

    static void SetUpTestSuite() { theme::apply(*qApp); }

    void SetUp() override { prompt::testing::takeFailures(); }

    void TearDown() override { EXPECT_EQ(prompt::testing::takeFailures(), QStringList()); }

    qint64 add(const Posting& posting, PostingState state = PostingState::Open)
    {
        return m_desk->postings().add(posting, state, clerk()).seq;
    }

    /// Three open postings of different occupations and places, and a closed one.
    void addFour()
    {
        m_nurse = add(posting(Occupation::Nurse, QStringLiteral("新宿区"), QStringLiteral("ナース歓迎")));
        m_physician =
            add(posting(Occupation::Physician, QStringLiteral("中野区"), QStringLiteral("内科の経験")));
        m_clerk = add(posting(Occupation::ClericalWorker, QStringLiteral("新宿区"), QStringLiteral("受付")));
        m_closed = add(posting(Occupation::Pharmacist, QStringLiteral("港区"), QStringLiteral("調剤")));
        m_desk->postings().close(m_closed, CloseReason::Filled, clerk());
    }

    void open()
    {
        m_screen = std::make_unique<PostingsScreen>(*m_desk);
        m_screen->resize(1200, 700);
        m_screen->show();
        QApplication::setActiveWindow(m_screen.get());
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }

    template<typename W>
    W* find(const char* name)
    {
        auto* widget = m_screen->findChild<W*>(QLatin1StringView(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }

    QString count() { return find<QLabel>("countLabel")->text(); }
    bool waitForCount(const char* text)
    {
        return QTest::qWaitFor([this, text] { return count() == QLatin1StringView(text) && settled(); },
                               20000);
    }
    /// The pane shows the posting that is current in the list.
    bool settled() { return m_screen->findChild<PostingDetail*>()->seq() == current(); }
    PostingList* list() { return find<PostingList>("postingList"); }
    PostingModel* model() { return static_cast<PostingModel*>(list()->model()); }
    qint64 current() { return model()->seqAt(list()->currentIndex().row()); }
    QList<qint64> listed()
    {
        QList<qint64> seqs;
        for (int row = 0; row < model()->rowCount(); ++row)
            seqs.append(model()->seqAt(row));
        return seqs;
    }
    QLineEdit* searchEdit() { return find<QLineEdit>("searchEdit"); }
    QString page(int tab)
    {
        auto* bar = find<QTabWidget>("viewTabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        static const char* const names[] = {"publicView", "fullView", "historyView"};
        return find<QTextEdit>(names[tab])->toPlainText();
    }
    void select(qint64 seq)
    {
        const QModelIndex index = model()->index(model()->rowOf(seq), 0);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
        ASSERT_EQ(current(), seq);
    }

    SettingsIsolation m_settings;
    TestDesk m_desk;
    std::unique_ptr<PostingsScreen> m_screen;
    qint64 m_nurse = 0;
    qint64 m_physician = 0;
    qint64 m_clerk = 0;
    qint64 m_closed = 0;
};

} // namespace kakehashi::test
