// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets by fax: to registered receivers only, after the number was read again (domain.md §8).
#include "tests/ui/postings_screen_fixture.h"
#include "ui/postings/fax_sending.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableWidget>

namespace kakehashi::test {

namespace {

int pagesOf(const QString& pdf)
{
    QFile file(pdf);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    auto found = page.globalMatch(QString::fromLatin1(file.readAll()));
    int count = 0;
    for (; found.hasNext(); found.next())
        ++count;
    return count;
}

class FaxTest : public PostingsScreenTest
{
protected:
    qint64 addDestination(const QString& number = QStringLiteral("03-1234-5678"))
    {
        FaxDestination destination;
        destination.name = QStringLiteral("架空ハローワーク");
        destination.number = number;
        return m_desk->faxes().save(destination);
    }

    /// The fax dialog on the posting selected.
    void openFax()
    {
        open();
        ASSERT_TRUE(QTest::qWaitFor([this] { return model()->rowCount() > 0; }));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        m_dialog = find<QDialog>("faxDialog");
        ASSERT_NE(m_dialog, nullptr);
        ASSERT_TRUE(m_dialog->isVisible());
    }
    template<typename W>
    W* part(const char* name)
    {
        auto* found = m_dialog->findChild<W*>(QLatin1StringView(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(const char* button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    void chooseFirst()
    {
        auto* destinations = part<QListWidget>("destinationList");
        destinations->setFocus();
        QTest::keyClick(destinations, Qt::Key_Down);
        QTest::keyClick(destinations, Qt::Key_Home);
    }
    void typeDigits(const char* digits)
    {
        QTest::keyClicks(part<QLineEdit>("lastDigitsEdit"), QLatin1StringView(digits));
    }
    /// Sent to the file; the number confirmed.
    QString sendToFile()
    {
        const QString file = m_desk.folder() + QStringLiteral("/fax.pdf");
        prompt::testing::setNextSaveFile(file);
        press("faxPdfButton");
        return file;
    }

    QDialog* m_dialog = nullptr;
};

} // namespace

TEST_F(FaxTest, NobodyIsProposedAndNothingGoesOutBeforeAReceiverIsChosen)
{
    add(nursePosting());
    addDestination();
    openFax();
    EXPECT_EQ(part<QListWidget>("destinationList")->currentRow(), -1);
    EXPECT_FALSE(part<QPushButton>("faxNextButton")->isEnabled());
}

TEST_F(FaxTest, ANewReceiversNumberIsCheckedWhileItIsTyped)
{
    add(nursePosting());
    openFax();
    press("addDestinationButton");
    auto* dialog = find<QDialog>("faxDestinationDialog");
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("destinationNameEdit"));
    auto* number = dialog->findChild<QLineEdit*>(QStringLiteral("destinationNumberEdit"));
    auto* finding = dialog->findChild<QLabel*>(QStringLiteral("destinationFinding"));
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveDestinationButton"));
    commit(name, QStringLiteral("架空保健所"));
    QTest::keyClicks(number, QStringLiteral("03-1234-567"));
    EXPECT_TRUE(finding->text().startsWith(QChar(u'✕'))) << finding->text().toStdString();
    EXPECT_FALSE(save->isEnabled());
    QTest::keyClicks(number, QStringLiteral("8"));
    EXPECT_TRUE(finding->text().contains(QStringLiteral("03-1234-5678")));
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_EQ(m_desk->faxes().destinations().size(), 1);
    EXPECT_EQ(m_desk->faxes().destinations().first().name, QStringLiteral("架空保健所"));
    // The one just entered is chosen.
    EXPECT_TRUE(part<QPushButton>("faxNextButton")->isEnabled());
}

TEST_F(FaxTest, TheNumberIsShownAgainAndItsLastDigitsAreTypedBeforeAnythingGoesOut)
{
    const qint64 posting = add(nursePosting());
    addDestination();
    openFax();
    chooseFirst();
    press("faxNextButton");
    EXPECT_EQ(part<QLabel>("confirmNumber")->text(), QStringLiteral("03-1234-5678"));
    EXPECT_FALSE(part<QPushButton>("faxPdfButton")->isEnabled());
    typeDigits("5679");
    EXPECT_FALSE(part<QPushButton>("faxPdfButton")->isEnabled());
    EXPECT_NE(part<QLabel>("confirmFinding")->text(), QString());
    part<QLineEdit>("lastDigitsEdit")->clear();
    commit(part<QLineEdit>("lastDigitsEdit"), QStringLiteral("５６７８"));
    ASSERT_TRUE(part<QPushButton>("faxPdfButton")->isEnabled());
    const QString file = sendToFile();
    const QList<SentFax> log = m_desk->faxes().log();
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log.first().destination, QStringLiteral("架空ハローワーク"));
    ASSERT_EQ(log.first().sheets.size(), 1);
    EXPECT_EQ(log.first().sheets.first().posting, posting);
    // domain.md §4: masking was requested, so a masked copy unless somebody says otherwise.
    EXPECT_EQ(log.first().sheets.first().copy, SheetPosting::Copy::Public);
    EXPECT_EQ(log.first().pages, pagesOf(file));
    EXPECT_GE(log.first().pages, 2);
    EXPECT_FALSE(log.first().outcome);
}

TEST_F(FaxTest, AWholeCopyOfAMaskedPostingIsAskedAbout)
{
    add(nursePosting());
    addDestination();
    openFax();
    chooseFirst();
    part<QRadioButton>("wholeCopyButton")->click();
    prompt::testing::setNextConfirm(false);
    press("faxNextButton");
    EXPECT_FALSE(part<QLabel>("confirmNumber")->isVisible());
    prompt::testing::setNextConfirm(true);
    press("faxNextButton");
    EXPECT_TRUE(part<QLabel>("confirmNumber")->isVisible());
    typeDigits("5678");
    sendToFile();
    ASSERT_EQ(m_desk->faxes().log().size(), 1);
    EXPECT_EQ(m_desk->faxes().log().first().sheets.first().copy, SheetPosting::Copy::Whole);
}

TEST_F(FaxTest, ANumberThatFailedRepeatedlyIsRefusedUntilItIsCorrected)
{
    const qint64 posting = add(nursePosting());
    const qint64 destination = addDestination();
    const StoredPosting stored = *m_desk->postings().bySeq(posting);
    const QList<SheetPosting> sheets{SheetPosting::publicCopy(PublicPosting::of(stored, m_desk->today()))};
    for (int i = 0; i < FaxDesk::failuresUntilBlocked; ++i)
        m_desk->faxes().setOutcome(m_desk->faxes().record(destination, sheets, 2), FaxOutcome::Failed, {});
    openFax();
    chooseFirst();
    EXPECT_FALSE(part<QPushButton>("faxNextButton")->isEnabled());
    EXPECT_TRUE(part<QLabel>("destinationBlocked")->isVisible());
    EXPECT_NE(part<QLabel>("destinationBlocked")->text(), QString());
    QTest::keyClick(part<QListWidget>("destinationList"), Qt::Key_Return);
    EXPECT_FALSE(part<QLabel>("confirmNumber")->isVisible());

    press("changeDestinationButton");
    auto* dialog = find<QDialog>("faxDestinationDialog");
    auto* number = dialog->findChild<QLineEdit*>(QStringLiteral("destinationNumberEdit"));
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("03-1234-5670"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("saveDestinationButton")),
                      Qt::LeftButton);
    EXPECT_TRUE(part<QPushButton>("faxNextButton")->isEnabled());
}

TEST_F(FaxTest, OutcomesAreEnteredInTheLogAndWaitingOnesAreSeen)
{
    const qint64 first = add(nursePosting());
    const qint64 second = add(posting(Occupation::Physician, QStringLiteral("中野区"), QString()));
    const qint64 destination = addDestination();
    for (const qint64 seq : {first, second}) {
        m_desk->faxes().record(destination, {SheetPosting::whole(*m_desk->postings().bySeq(seq))}, 2);
    }
    open();
    ASSERT_TRUE(waitForCount("2 of 2"));
    select(first);
    QTest::keyClick(list(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    m_dialog = find<QDialog>("faxLogDialog");
    auto* table = part<QTableWidget>("faxLog");
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_TRUE(part<QLabel>("faxesWaiting")->text().contains(QStringLiteral("2")));
    prompt::testing::setNextText(QStringLiteral("話し中"));
    table->setFocus();
    press("faxFailedButton");
    EXPECT_EQ(m_desk->faxes().log().first().outcome, FaxOutcome::Failed);
    EXPECT_EQ(m_desk->faxes().log().first().outcomeNote, QStringLiteral("話し中"));
    EXPECT_TRUE(part<QLabel>("faxesWaiting")->text().contains(QStringLiteral("1")));
    QTest::mouseClick(part<QCheckBox>("faxOnlyPosting"), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_EQ(table->rowCount(), 1);
    press("faxSentButton");
    EXPECT_EQ(m_desk->faxes().log(first).first().outcome, FaxOutcome::Sent);
}

} // namespace kakehashi::test
