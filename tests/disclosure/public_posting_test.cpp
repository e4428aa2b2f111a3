// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/public_posting.h"
#include "core/disclosure/sheet_posting.h"

#include "core/postings/posting_fields.h"
#include "core/postings/posting_json.h"
#include "tests/disclosure/hidden_in_texts.h"
#include "tests/support/sample_values.h"

#include <QJsonDocument>
#include <gmock/gmock.h>

namespace kakehashi {

namespace {

const QDate deskDay(2020, 6, 2);

Posting unmasked(Posting posting = test::nursePosting())
{
    posting.maskingRequested = false;
    return posting;
}

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

/// Dotted keys of everything in the object.
QStringList keysOf(const QJsonObject& object, const QString& prefix = {})
{
    QStringList keys;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isObject())
            keys += keysOf(it.value().toObject(), prefix + it.key() + QLatin1Char('.'));
        else
            keys.append(prefix + it.key());
    }
    return keys;
}

} // namespace

// Notice of 27 May, annex 1 (5): column M is hidden when masking was requested.
TEST(PublicPosting, OfAMaskedPostingHasNothingOfColumnM)
{
    const PublicPosting view = PublicPosting::of(test::stored(test::nursePosting()), deskDay);
    const Posting& shown = view.shown();
    EXPECT_TRUE(view.isMasked());
    EXPECT_EQ(shown.institutionName, QString());
    EXPECT_EQ(shown.institutionId, QString());
    EXPECT_EQ(shown.workplace.postalCode, std::nullopt);
    EXPECT_EQ(shown.workplace.street, QString());
    EXPECT_EQ(shown.workplace.facilityName, QString());
    EXPECT_EQ(shown.contact, Contact{});
}

TEST(PublicPosting, OfAMaskedPostingKeepsEverythingElse)
{
    const Posting whole = test::nursePosting();
    Posting expected = whole;
    expected.institutionName.clear();
    expected.institutionId.clear();
    expected.workplace.postalCode.reset();
    expected.workplace.street.clear();
    expected.workplace.facilityName.clear();
    expected.contact = {};
    const PublicPosting view = PublicPosting::of(test::stored(whole), deskDay);
    EXPECT_EQ(view.shown(), expected);
    EXPECT_FALSE(view.isRedacted());
}

// domain.md §4: unmasked ones whole; §3: the institution ID never.
TEST(PublicPosting, OfAnUnmaskedPostingLacksTheInstitutionIdOnly)
{
    Posting expected = unmasked();
    expected.institutionId.clear();
    const PublicPosting view = PublicPosting::of(test::stored(unmasked()), deskDay);
    EXPECT_FALSE(view.isMasked());
    EXPECT_EQ(view.shown(), expected);
}

TEST(PublicPosting, CarriesWhatTheStoreSaysOfIt)
{
    StoredPosting stored = test::stored(test::nursePosting(), 7);
    stored.hired = 1;
    stored.urgency = 2;
    const PublicPosting view = PublicPosting::of(stored, QDate(2021, 1, 1));
    EXPECT_EQ(view.id(), stored.id);
    EXPECT_EQ(view.reference(), stored.reference);
    EXPECT_EQ(view.status(), PostingStatus::Expired);
    EXPECT_EQ(view.seatsLeft(), 2);
    EXPECT_EQ(view.urgency(), 2);
}

TEST(PublicPosting, RedactsFreeTextThatNamesTheInstitution)
{
    Posting posting = test::nursePosting();
    posting.remarks = QStringLiteral("新宿みなと病院は駅から5分");
    posting.registeredOther = QStringLiteral("仮名花子まで");
    const PublicPosting view = PublicPosting::of(test::stored(posting), deskDay);
    EXPECT_EQ(view.shown().remarks, QStringLiteral("■■■は駅から5分"));
    EXPECT_EQ(view.shown().registeredOther, QStringLiteral("■■■まで"));
    EXPECT_EQ(view.shown().dutyDetail, posting.dutyDetail);
    EXPECT_TRUE(view.isRedacted());
}

TEST(PublicPosting, APostalCodeThatIsTheInstitutionIdIsLeftOut)
{
    Posting posting = unmasked();
    posting.institutionId = QStringLiteral("1600022");
    EXPECT_EQ(PublicPosting::of(test::stored(posting), deskDay).shown().workplace.postalCode, std::nullopt);
}

TEST(PublicPosting, ShowsAFieldAsItsSecrecyAndTheMaskingSay)
{
    const PublicPosting masked = PublicPosting::of(test::stored(test::nursePosting()), deskDay);
    const PublicPosting open = PublicPosting::of(test::stored(unmasked()), deskDay);
    for (const PostingField& field : postingFields()) {
        const QString key(field.key);
        EXPECT_EQ(masked.shows(key), field.secrecy == FieldSecrecy::Public) << qPrintable(key);
        EXPECT_EQ(open.shows(key), field.secrecy != FieldSecrecy::Private) << qPrintable(key);
    }
    EXPECT_FALSE(open.shows(u"no_such_field"));
}

// cli.md: `--view public` has only what the public view has: hidden keys are absent.
TEST(PublicPostingJson, HasNoHiddenKeys)
{
    const QStringList masked = keysOf(toJson(PublicPosting::of(test::stored(test::nursePosting()), deskDay)));
    const QStringList open = keysOf(toJson(PublicPosting::of(test::stored(unmasked()), deskDay)));
    for (const PostingField& field : postingFields()) {
        const QString key(field.key);
        EXPECT_EQ(masked.contains(key), field.secrecy == FieldSecrecy::Public) << qPrintable(key);
        EXPECT_EQ(open.contains(key), field.secrecy != FieldSecrecy::Private) << qPrintable(key);
    }
    for (const QString& key : {QStringLiteral("id"), QStringLiteral("reference"), QStringLiteral("status")}) {
        EXPECT_TRUE(masked.contains(key));
        EXPECT_TRUE(open.contains(key));
    }
    EXPECT_FALSE(toJson(PublicPosting::of(test::stored(test::nursePosting()), deskDay))
                     .contains(QLatin1String("contact")));
}

TEST(PublicPostingJson, SaysOfAnUnmaskedPostingWhatThePostingSays)
{
    const QJsonObject view = toJson(PublicPosting::of(test::stored(unmasked()), deskDay));
    const QJsonObject whole = toJson(unmasked());
    EXPECT_EQ(view.value(QLatin1String("contact")), whole.value(QLatin1String("contact")));
    EXPECT_EQ(view.value(QLatin1String("workplace")), whole.value(QLatin1String("workplace")));
    EXPECT_EQ(view.value(QLatin1String("duties")), whole.value(QLatin1String("duties")));
    EXPECT_EQ(view.value(QLatin1String("status")), QJsonValue(QStringLiteral("open")));
}

TEST(SearchTextOfAPosting, IsDividedByWhatThePublicMaySee)
{
    using testing::HasSubstr;
    Posting posting = test::nursePosting();
    posting.remarks = QStringLiteral("担当は仮名です");
    const SearchText words = searchText(test::stored(posting));
    const std::string open = words.open.toStdString();
    const std::string hidden = words.hidden.toStdString();
    for (const char* shown : {"13-2020-000001", "R000900", "看護師", "病院", "東京都", "新宿区",
                              "一般内科外来業務", "発熱外来の診療補助", "土日祝", "担当は■■■です"})
        EXPECT_THAT(open, HasSubstr(shown));
    for (const char* secret : {"新宿みなと病院", "1310000901", "1600022", "新宿9-8-7", "仮名　花子",
                               "03-0000-1234", "saiyo@minato.example.jp", "担当は仮名です"})
        EXPECT_THAT(hidden, HasSubstr(secret));
}

TEST(SearchTextOfAPosting, HidesOfAnUnmaskedOneTheInstitutionIdOnly)
{
    const SearchText words = searchText(test::stored(unmasked()));
    EXPECT_EQ(words.hidden, QStringLiteral("1310000901"));
    EXPECT_TRUE(words.open.contains(QStringLiteral("仮名　花子")));
}

// domain.md §4: enforced whatever stands in the texts.
TEST(PublicView, NeverHoldsAHiddenValueInAnyWriting)
{
    QRandomGenerator random(20200527);
    for (qint64 seq = 1; seq <= 3000; ++seq) {
        const StoredPosting stored = test::postingThatNamesItself(random, seq);
        const QStringList secrets = test::hiddenValues(stored.posting);
        const PublicPosting view = PublicPosting::of(stored, deskDay);
        for (const PostingField& field : postingFields()) {
            const QStringList found = test::valuesIn(field.get(view.shown()).toString(), secrets);
            ASSERT_TRUE(found.isEmpty())
                << field.key.data() << ": " << qPrintable(found.join(QLatin1Char(' ')));
        }
        ASSERT_TRUE(test::valuesIn(text(toJson(view)), secrets).isEmpty()) << seq;
        ASSERT_TRUE(test::valuesIn(searchText(stored).open, secrets).isEmpty()) << seq;
    }
}

TEST(PublicView, RedactsNothingInPostingsThatDoNotNameThemselves)
{
    QRandomGenerator random(527);
    for (qint64 seq = 1; seq <= 500; ++seq)
        ASSERT_FALSE(PublicPosting::of(test::stored(test::randomPosting(random), seq), deskDay).isRedacted());
}

// domain.md §3: private even after disclosure.
TEST(DisclosedPosting, IsWholeButForTheInstitutionId)
{
    Posting expected = test::nursePosting();
    expected.institutionId.clear();
    const DisclosedPosting disclosed = DisclosedPosting::of(test::stored(test::nursePosting()), deskDay);
    EXPECT_EQ(disclosed.shown(), expected);
    EXPECT_EQ(disclosed.reference(), QStringLiteral("13-2020-000001"));
    EXPECT_EQ(disclosed.status(), PostingStatus::Open);
}

// domain.md §3: private, always; people write it into remarks all the same.
TEST(WholeCopies, HoldTheInstitutionIdInNoTextEither)
{
    for (const bool masked : {false, true}) {
        Posting posting = test::nursePosting();
        posting.maskingRequested = masked;
        posting.remarks = QStringLiteral("ログインIDは%1です。夜勤あり").arg(posting.institutionId);
        const QString id = posting.institutionId;
        ASSERT_FALSE(id.isEmpty());
        const StoredPosting stored = test::stored(posting);
        const QList<Posting> copies{withoutInstitutionId(posting),
                                    DisclosedPosting::of(stored, deskDay).shown(),
                                    SheetPosting::whole(stored).shown(),
                                    SheetPosting::preview(posting, SheetPosting::Copy::Whole).shown(),
                                    SheetPosting::preview(posting, SheetPosting::Copy::Public).shown()};
        for (const Posting& copy : copies) {
            EXPECT_TRUE(copy.institutionId.isEmpty());
            EXPECT_FALSE(copy.remarks.contains(id));
            EXPECT_TRUE(copy.remarks.contains(QStringLiteral("夜勤あり"))) << "nothing else is cut";
            EXPECT_EQ(copy.maskingRequested, masked);
        }
        // Whole means whole: what masking hides stands on these, and on none of the public ones.
        EXPECT_EQ(copies[0].contact, posting.contact);
        EXPECT_EQ(copies[2].institutionName, posting.institutionName);
        EXPECT_EQ(copies[4].institutionName.isEmpty(), masked);
        EXPECT_EQ(SheetPosting::publicCopy(PublicPosting::of(stored, deskDay)).isMasked(), masked);
        EXPECT_FALSE(SheetPosting::whole(stored).isMasked());
        EXPECT_EQ(SheetPosting::preview(posting, SheetPosting::Copy::Public).shows(u"contact.name"), !masked);
        EXPECT_TRUE(SheetPosting::whole(stored).shows(u"contact.name"));
        EXPECT_FALSE(SheetPosting::whole(stored).shows(u"institution_id"));
    }
}

} // namespace kakehashi
