// SPDX-License-Identifier: GPL-3.0-or-later
// The headquarters looks at its overview, from a tile to the postings behind it, and at one institution.
// With KAKEHASHI_PICTURES set to a folder it speaks Japanese and leaves pictures of its screens there.
#include "core/base/language.h"
#include "core/feed/message.h"
#include "tests/support/test_desk.h"
#include "tests/training/hired_desk.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/places.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class OverviewWalk : public testing::Test
{
protected:
    void SetUp() override
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        theme::apply(*qApp);
        if (qEnvironmentVariableIsSet("KAKEHASHI_PICTURES"))
            installLanguage(u"ja"_s);
        prompt::testing::takeFailures();
        onDay(QDate(2020, 6, 3));
        take(u"01-first-feed.eml"_s);
        const QList<qint64> listed = m_desk->search().first({}, 24);
        for (const StoredPosting& posting : m_desk->postings().bySeqs(listed))
            refer(posting);
        onDay(QDate(2020, 6, 24));
        take(u"02-update.eml"_s);
        for (const Referral& referral : m_desk->referrals().open())
            advance(referral);
        m_desk->actions().close({listed.at(3), listed.at(8)}, CloseReason::Filled);
        m_fetcher = std::make_unique<MailFetcher>(*m_desk, m_passwords);
        m_window = std::make_unique<MainWindow>(*m_desk, *m_fetcher, deskPlaces(*m_fetcher));
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->resize(1366, 768);
    }

    void onDay(QDate day)
    {
        const QString path = m_folder.filePath(u"desk.sqlite"_s);
        DeskSettings settings;
        settings.name = u"東京都調整本部"_s;
        m_desk.reset();
        m_desk =
            QFile::exists(path) ? Desk::open(path, Clock(day)) : Desk::create(path, settings, Clock(day));
        m_desk->audit().setActor(u"佐藤"_s);
    }
    void take(const QString& name)
    {
        const feed::Message message = feed::parseMessage(testData(u"feed/"_s + name));
        m_desk->feed().take(m_desk->feed().plan(message, feed::FeedMode::Judge), name);
    }
    void refer(const StoredPosting& posting)
    {
        Applicant person = hireable(u"見本　%1"_s.arg(++m_people));
        person.licences.first().occupation = posting.posting.occupation.value_or(Occupation::Nurse);
        const auto applicant = m_desk->applicants().add(person);
        if (m_desk->referrals().obstacles(applicant.seq, posting.seq).isEmpty())
            m_desk->referrals().refer({applicant.seq,
                                       posting.seq,
                                       m_people % 2 == 0 ? Ground::Inquiry : Ground::Application,
                                       TellingChannel::Phone,
                                       {}});
    }
    /// Some were answered soon, some late, some not at all.
    void advance(const Referral& referral)
    {
        static const QList<std::optional<Stage>> stages{Stage::Hired,    std::nullopt,     Stage::Interview,
                                                        Stage::Hired,    std::nullopt,     Stage::Withdrawn,
                                                        Stage::NotHired, Stage::Interview, Stage::Declined};
        const auto stage = stages.at(referral.seq % stages.size());
        referral_rules::Step step;
        step.to = stage.value_or(Stage::Application);
        step.day = QDate(2020, 6, 4).addDays(referral.seq % 7);
        if (stage && referral_rules::obstacles(referral, step, m_desk->today()).isEmpty())
            m_desk->referrals().step(referral.seq, step);
    }

    template<typename T>
    T* find(const char* name) const
    {
        T* found = nullptr;
        const auto isThere = [&] {
            for (T* each : m_window->findChildren<T*>(QLatin1StringView(name)))
                found = each->isVisible() ? each : found;
            return found != nullptr;
        };
        EXPECT_TRUE(QTest::qWaitFor(isThere)) << "nothing visible called " << name;
        return found;
    }
    void picture(const char* name)
    {
        const QString folder = qEnvironmentVariable("KAKEHASHI_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300); // for the picture's sake only
        EXPECT_TRUE(m_window->grab().save(folder + u'/' + QLatin1StringView(name) + u".png"_s));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    SessionPasswords m_passwords;
    std::unique_ptr<MailFetcher> m_fetcher;
    std::unique_ptr<MainWindow> m_window;
    int m_people = 0;
};

} // namespace

TEST_F(OverviewWalk, FromAFigureToThePostingsAndToTheirInstitution)
{
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    auto* table = find<QTableWidget>("areaTable");
    ASSERT_TRUE(QTest::qWaitFor([table] { return table->rowCount() > 3; }));
    find<QComboBox>("overviewPeriod")->setCurrentIndex(1);
    picture("overview");
    find<QComboBox>("mapRegion")->setCurrentIndex(0);
    picture("overview-country");

    const QString area = table->item(1, 0)->text();
    table->setFocus();
    table->setCurrentCell(1, 1);
    QTest::keyClick(table, Qt::Key_Return);
    auto* chip = find<QAbstractButton>("chip_place");
    ASSERT_NE(chip, nullptr) << "the list of postings is filtered";
    EXPECT_TRUE(chip->text().contains(area));
    auto* postings = find<QAbstractItemView>("postingList");
    PostingQuery query;
    query.prefecture = u"東京都"_s;
    query.municipality = area;
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return postings->model()->rowCount() == m_desk->search().count(query); }));

    find<QTabWidget>("viewTabs")->setCurrentIndex(1);
    picture("overview-postings");
    QTest::mouseClick(find<QAbstractButton>("institutionButton"), Qt::LeftButton);
    auto* list = find<QTableView>("institutionList");
    ASSERT_TRUE(
        QTest::qWaitFor([list] { return list->model()->rowCount() > 3 && list->currentIndex().isValid(); }));
    const Institution shown = m_desk->institutions().find().at(list->currentIndex().row());
    EXPECT_EQ(find<QLabel>("institutionName")->text(), shown.name);
    CallNote note;
    note.day = m_desk->today();
    note.spokenWith = u"総務　架空"_s;
    note.text = u"応募者の面接日を調整中。明日折り返し。"_s;
    InstitutionDesk institutions = m_desk->institutions();
    institutions.entries().addNote(shown, note);
    list->setFocus();
    find<QTabWidget>("institutionTabs")->setCurrentIndex(3);
    list->selectRow(list->currentIndex().row() - 1);
    list->selectRow(list->currentIndex().row() + 1);
    EXPECT_EQ(find<QTableWidget>("institutionNotes")->rowCount(), 1);
    picture("institutions");
    EXPECT_TRUE(prompt::testing::takeFailures().isEmpty());
}

} // namespace kakehashi::test
