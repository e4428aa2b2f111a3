// SPDX-License-Identifier: GPL-3.0-or-later
// domain.md §4: a letter to somebody who has not asked tells the public view and nothing else.
#include "core/applicant_mail/applicant_letter.h"

#include "core/mail/mail_text.h"
#include "tests/disclosure/hidden_in_texts.h"
#include "tests/support/sample_values.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QDate deskDay(2020, 6, 2);

ApplicantLetter letterOf(const QList<StoredPosting>& postings)
{
    ApplicantLetter letter{
        u"試験　太郎"_s, {}, {}, {u"東京都調整本部"_s, {u"東京都調整本部"_s, u"電話: 03-0000-0000"_s}}};
    for (const StoredPosting& posting : postings)
        letter.postings.append(PublicPosting::of(posting, deskDay));
    return letter;
}

} // namespace

TEST(ApplicantLetter, NamesThePersonThePostingsTheDeskAndTheWayToStopLetters)
{
    ApplicantLetter letter = letterOf({stored(nursePosting())});
    letter.words = u"先日はご来所ありがとうございました。"_s;
    const QString text = letterText(letter);
    for (const QString& said :
         {u"試験　太郎 様"_s, letter.words, u"■ 13-2020-000001　看護師　募集 3名"_s, u"時給 1,800円"_s,
          u"新宿区"_s, u"ご案内が不要な場合は"_s, u"電話: 03-0000-0000"_s})
        EXPECT_TRUE(text.contains(said)) << qPrintable(said) << "\n" << qPrintable(text);
}

TEST(ApplicantLetter, SaysThatTheHiddenPartIsToldOnInquiryOnlyWhereSomethingIsHidden)
{
    Posting open = nursePosting();
    open.maskingRequested = false;
    EXPECT_TRUE(
        letterText(letterOf({stored(nursePosting())})).contains(u"お問い合わせまたはご応募の際に窓口から"_s));
    EXPECT_FALSE(letterText(letterOf({stored(open)})).contains(u"お問い合わせまたはご応募の際に窓口から"_s));
}

// Whatever stands in the texts of the postings, and however many are in one letter.
TEST(ApplicantLetter, NeverHoldsAHiddenValueInAnyWriting)
{
    QRandomGenerator random(20200601);
    for (int i = 0; i < 800; ++i) {
        QList<StoredPosting> postings;
        QStringList secrets;
        const int count = random.bounded(1, 5);
        for (int n = 0; n < count; ++n) {
            postings.append(postingThatNamesItself(random, i * 10 + n + 1));
            secrets += hiddenValues(postings.constLast().posting);
        }
        // What another posting of the letter says openly is no secret.
        for (const StoredPosting& posting : postings) {
            if (!posting.posting.maskingRequested)
                secrets.removeIf([&](const QString& secret) {
                    return valuesIn(letterText(letterOf({posting})), {secret}).contains(secret);
                });
        }
        const ApplicantLetter letter = letterOf(postings);
        ASSERT_THAT(valuesIn(letterText(letter), secrets), testing::IsEmpty()) << i;
    }
}

// One message, one address, whatever was typed as the person's name or the subject.
TEST(ApplicantLetter, AMessageHasOneAddressAndNoOther)
{
    QRandomGenerator random(7);
    const QStringList oddities{u"\r\nBcc: all@example.jp"_s, u", b@example.jp"_s, u"\nTo: c@example.jp"_s,
                               u"<d@example.jp>"_s, u";e@example.jp"_s};
    for (int i = 0; i < 500; ++i) {
        const QString odd = oddities.at(random.bounded(static_cast<int>(oddities.size())));
        ApplicantLetter letter = letterOf({postingThatNamesItself(random, i + 1)});
        letter.name += odd;
        MailText mail;
        mail.from = u"desk@example.jp"_s;
        mail.fromName = u"東京都調整本部"_s + odd;
        mail.to = u"person%1@example.jp"_s.arg(i);
        mail.subject = letterSubject(letter.from.desk, 1) + odd;
        mail.messageId = u"%1@example.jp"_s.arg(i);
        mail.date = QDateTime(deskDay, QTime(0, 0), Qt::UTC);
        mail.text = letterText(letter);
        const QByteArray head = composed(mail).split('\n').mid(0, 30).join('\n');
        const QByteArray header = head.left(head.indexOf("\n\n"));
        EXPECT_EQ(header.count("\nTo:"), 1);
        EXPECT_TRUE(header.contains("\nTo: person" + QByteArray::number(i) + "@example.jp\n"))
            << header.constData();
        EXPECT_FALSE(header.contains("\nCc:") || header.contains("\nBcc:")) << header.constData();
    }
}

} // namespace kakehashi::test
