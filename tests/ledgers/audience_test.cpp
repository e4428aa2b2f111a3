// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/audience_export.h"

#include "core/base/error.h"
#include "core/lists/public_list.h"
#include "tests/ledgers/sheet_rows.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using testing::UnorderedElementsAreArray;

namespace {

/// One posting of each occupation in Tokyo and one in Osaka, masked in turn, and a draft.
class AudienceTest : public testing::Test
{
protected:
    AudienceTest()
    {
        bool masked = false;
        for (const QString& prefecture : {u"東京都"_s, u"大阪府"_s}) {
            for (const auto& term : Vocabulary<Occupation>::terms())
                add(term.value, prefecture, masked = !masked, PostingState::Open);
        }
        add(Occupation::Physician, u"東京都"_s, false, PostingState::Draft);
    }

    StoredPosting add(Occupation occupation, const QString& prefecture, bool masked, PostingState state,
                      QDate end = QDate(2020, 9, 30))
    {
        Posting posting = nursePosting();
        posting.occupation = occupation;
        posting.prefecture = prefecture;
        posting.workplace.prefecture = prefecture;
        posting.workplace.municipality = prefecture == u"東京都"_s ? u"新宿区"_s : u"大阪市北区"_s;
        posting.maskingRequested = masked;
        posting.remarks = u"医療機関ID 1310000901 で登録済"_s;
        posting.employment.start = std::min(*posting.employment.start, end);
        posting.employment.end = end;
        return m_desk->postings().add(posting, state, {u"佐藤"_s, {}, {}});
    }

    /// One of each occupation in Tokyo that was filled, one that was withdrawn, and one whose period ended
    /// yesterday.
    void addEnded()
    {
        for (const auto& term : Vocabulary<Occupation>::terms()) {
            for (const CloseReason reason : {CloseReason::Filled, CloseReason::Withdrawn})
                m_desk->postings().close(add(term.value, u"東京都"_s, true, PostingState::Open).seq, reason,
                                         {u"佐藤"_s, {}, {}});
            add(term.value, u"東京都"_s, true, PostingState::Open, m_desk->today().addDays(-1));
        }
    }

    AudienceExport exported(Audience audience, const QString& prefecture = {}, const PostingQuery& query = {})
    {
        return audienceExportOf(m_desk->postings(), m_desk->search(), query, {audience, prefecture},
                                u"東京都調整本部"_s, m_desk->today());
    }
    PublicList forThePublic(const PostingQuery& query = {})
    {
        return publicListOf(m_desk->postings(), m_desk->search(), query, u"東京都調整本部"_s,
                            m_desk->today());
    }
    /// As whoever is asked for it is given it: the public's is a list of public views.
    SheetTable tableFor(const AudienceRule& rule, const PostingQuery& query = {})
    {
        if (rule.audience != Audience::Public)
            return sheetTableOf(exported(rule.audience, u"東京都"_s, query));
        m_public = forThePublic(query);
        return sheetTableOf(m_public);
    }

    static QStringList headings(const SheetTable& table)
    {
        QStringList found;
        for (const SheetTable::Column& column : table.columns)
            found.append(column.heading);
        return found;
    }

    static QString cell(const SheetTable& table, qsizetype row, const QString& heading)
    {
        return lists::textOf(table.value(row, headings(table).indexOf(heading)));
    }

    /// 看護師東京都, of every row.
    static QStringList whichPostings(const SheetTable& table)
    {
        QStringList found;
        for (qsizetype row = 0; row < table.rows; ++row)
            found.append(cell(table, row, u"①募集職種"_s) + cell(table, row, u"③都道府県"_s));
        return found;
    }

    static QStringList of(const QList<Occupation>& occupations, const QStringList& prefectures)
    {
        QStringList found;
        for (const Occupation occupation : occupations) {
            for (const QString& prefecture : prefectures)
                found.append(labelOf(occupation) + prefecture);
        }
        return found;
    }

    TestDesk m_desk;
    PublicList m_public; ///< outlives its table
};

const QStringList nationwide{u"東京都"_s, u"大阪府"_s};
const QList<Occupation> nursing{Occupation::PublicHealthNurse, Occupation::Midwife, Occupation::Nurse,
                                Occupation::AssistantNurse};

QList<Occupation> everyOccupation()
{
    QList<Occupation> all;
    for (const auto& term : Vocabulary<Occupation>::terms())
        all.append(term.value);
    return all;
}

/// The form's items by hand, not by the code that is tested.
QStringList usualHeadings()
{
    return u"参照番号|状態|募集番号|医療機関名|都道府県名|マスキング|①募集職種|②募集人数|③郵便番号|③施設類型|"
           "③都道府県|③市区町村|③住所（町名・番地等）|③具体的な施設名|④雇用期間_開始|④雇用期間_終了|"
           "⑤試用期間|"
           "⑤試用期間（週）|⑥業務内容|⑥具体的な内容|⑦給与|⑦給与（円）|⑦試用期間給与|⑧勤務時間_開始|"
           "⑧勤務時間_終了|⑧休憩時間（分）|⑧時間外労働|⑧時間外労働詳細|⑧休日|⑨加入保険|⑨他の保険|⑩敷地内禁煙|"
           "⑪補足内容|⑫担当者|⑫所在地|⑫応募担当電話番号|⑫電話番号（内線）|⑫E-mail|⑬求人登録|⑬他の機関"_s
               .split(u'|');
}

} // namespace

// domain.md §4; annex 1 (4) ア to ウ: which occupations and which area each receiver is given, and no other.
TEST_F(AudienceTest, EachReceiverIsGivenItsOwnPostingsAndNoOther)
{
    const auto given = [this](Audience audience, const QString& prefecture = {}) {
        const QStringList found = whichPostings(sheetTableOf(exported(audience, prefecture)));
        return std::vector<QString>(found.begin(), found.end());
    };
    const auto exactly = [](const QList<Occupation>& occupations, const QStringList& prefectures) {
        const QStringList wanted = of(occupations, prefectures);
        return UnorderedElementsAreArray(std::vector<QString>(wanted.begin(), wanted.end()));
    };
    EXPECT_THAT(given(Audience::Prefectures), exactly(everyOccupation(), nationwide));
    EXPECT_THAT(given(Audience::LabourBureau), exactly(everyOccupation(), nationwide));
    EXPECT_THAT(given(Audience::Jma), exactly({Occupation::Physician}, nationwide));
    EXPECT_THAT(given(Audience::NursingAssociation), exactly(nursing, nationwide));
    EXPECT_THAT(given(Audience::NurseCenter, u"大阪府"_s), exactly(nursing, {u"大阪府"_s}));
    EXPECT_THAT(given(Audience::Radiological), exactly({Occupation::RadiologicalTechnologist}, nationwide));
    EXPECT_THAT(given(Audience::ClinicalEngineer), exactly({Occupation::ClinicalEngineer}, nationwide));
    EXPECT_THAT(given(Audience::Laboratory),
                exactly({Occupation::ClinicalLaboratoryTechnologist}, nationwide));
}

// "Full records" still have no institution ID unless the receiver is the ministry or a prefecture.
TEST_F(AudienceTest, TheInstitutionIdIsForPrefecturesOnlyAndCutOutOfTheTextsOfAllOthers)
{
    QStringList withId = usualHeadings();
    withId.insert(withId.indexOf(u"医療機関名"_s) + 1, u"医療機関ID"_s);
    for (const AudienceRule& rule : audienceRules()) {
        if (rule.content != AudienceContent::Full && rule.content != AudienceContent::FullWithId)
            continue;
        const SheetTable table = sheetTableOf(exported(rule.audience, u"東京都"_s));
        const bool forPrefectures = rule.audience == Audience::Prefectures;
        EXPECT_EQ(headings(table), forPrefectures ? withId : usualHeadings()) << rule.code.data();
        ASSERT_GT(table.rows, 0);
        for (qsizetype row = 0; row < table.rows; ++row) {
            EXPECT_EQ(cell(table, row, u"⑪補足内容"_s).contains(u"1310000901"_s), forPrefectures)
                << rule.code.data();
            if (forPrefectures) {
                EXPECT_EQ(cell(table, row, u"医療機関ID"_s), u"1310000901"_s);
            }
        }
    }
}

// Whole records are not masked, but say what a receiver that publishes is bound to.
TEST_F(AudienceTest, WholeRecordsTellMaskedPartsAndSayThatTheyAreMeantToBeMasked)
{
    const AudienceExport made = exported(Audience::Jma);
    const SheetTable table = sheetTableOf(made);
    ASSERT_EQ(table.rows, 2);
    QStringList marks;
    for (qsizetype row = 0; row < table.rows; ++row) {
        EXPECT_EQ(cell(table, row, u"医療機関名"_s), nursePosting().institutionName);
        EXPECT_EQ(cell(table, row, u"⑫E-mail"_s), nursePosting().contact.email);
        marks.append(cell(table, row, u"マスキング"_s));
    }
    marks.sort();
    EXPECT_EQ(marks, (QStringList{u"なし"_s, u"マスキング希望"_s}));
    const QString head = table.titles.join(u'\n');
    EXPECT_TRUE(head.contains(u"日本医師会"_s));
    EXPECT_TRUE(head.contains(u"提供元: 東京都調整本部"_s));
    EXPECT_TRUE(head.contains(u"2020-06-02"_s));
    EXPECT_TRUE(head.contains(u"2件"_s));
    EXPECT_TRUE(head.contains(u"利用条件"_s));
    EXPECT_TRUE(head.contains(u"伏せる"_s));
}

// Annex 1 (4) エ: agencies are given the numbers by occupation and area, of no posting anything else.
TEST_F(AudienceTest, AgenciesAreGivenCountsOnly)
{
    const AudienceExport made = exported(Audience::Agencies);
    EXPECT_TRUE(made.postings.isEmpty());
    const SheetTable table = sheetTableOf(made);
    QStringList wanted{u"都道府県"_s, u"市区町村"_s};
    for (const Occupation occupation : everyOccupation())
        wanted.append(labelOf(occupation));
    wanted.append(u"計"_s);
    EXPECT_EQ(headings(table), wanted);
    ASSERT_EQ(table.rows, 3) << "Shinjuku, Osaka's Kita ward, the sum";
    EXPECT_EQ(cell(table, 0, u"市区町村"_s), u"新宿区"_s);
    EXPECT_EQ(cell(table, 1, u"市区町村"_s), u"大阪市北区"_s);
    for (qsizetype row = 0; row < 2; ++row) {
        EXPECT_EQ(cell(table, row, u"看護師"_s), u"1"_s) << "small cells as they are";
        EXPECT_EQ(cell(table, row, u"計"_s), u"11"_s);
    }
    EXPECT_EQ(cell(table, 2, u"計"_s), u"22"_s);
    EXPECT_TRUE(table.titles.join(u'\n').contains(u"手数料"_s));
}

// A posting that is closed, or whose period has ended by the desk's day, is offered to nobody (domain.md §5).
TEST_F(AudienceTest, WhatIsClosedOrHasRunOutIsGivenToNoReceiver)
{
    std::map<Audience, QList<QStringList>> before;
    const auto cells = [](const SheetTable& table) {
        QList<QStringList> rows;
        for (qsizetype row = 0; row < table.rows; ++row) {
            rows.append(QStringList());
            for (qsizetype column = 0; column < table.columns.size(); ++column)
                rows.last().append(lists::textOf(table.value(row, column)));
        }
        return rows;
    };
    for (const AudienceRule& rule : audienceRules())
        before[rule.audience] = cells(tableFor(rule));
    addEnded();
    for (const AudienceRule& rule : audienceRules()) {
        EXPECT_FALSE(before[rule.audience].isEmpty());
        EXPECT_EQ(cells(tableFor(rule)), before[rule.audience]) << rule.code.data();
    }
}

TEST_F(AudienceTest, WhoAsksForEndedOnesTooIsGivenThemWithTheirStatusButNeverADraft)
{
    addEnded();
    PostingQuery every;
    every.status = StatusFilter::All;
    for (const AudienceRule& rule : audienceRules()) {
        const SheetTable table = tableFor(rule, every);
        if (rule.content == AudienceContent::Counts) {
            EXPECT_EQ(cell(table, table.rows - 1, u"計"_s), u"55"_s) << "22 open, 33 ended, no draft";
            continue;
        }
        QStringList statuses;
        for (qsizetype row = 0; row < table.rows; ++row) {
            if (cell(table, row, u"③都道府県"_s) == u"東京都"_s)
                statuses.append(cell(table, row, u"状態"_s));
        }
        statuses.sort();
        const qsizetype occupations =
            rule.occupations.isEmpty() ? everyOccupation().size() : rule.occupations.values().size();
        EXPECT_EQ(statuses.size(), 4 * occupations) << rule.code.data();
        statuses.removeDuplicates();
        QStringList wanted{u"募集中"_s, u"充足"_s, u"取りやめ"_s, u"期間終了"_s};
        wanted.sort();
        EXPECT_EQ(statuses, wanted) << rule.code.data();
    }
}

// domain.md §4: masked postings without column M, unmasked ones whole; never the institution ID.
TEST_F(AudienceTest, ThePublicIsGivenEveryOpenPostingWithoutWhatIsMasked)
{
    addEnded();
    m_public = forThePublic();
    const SheetTable table = sheetTableOf(m_public);
    EXPECT_EQ(headings(table), usualHeadings());
    const QStringList wanted = of(everyOccupation(), nationwide);
    const QStringList found = whichPostings(table);
    EXPECT_THAT(std::vector<QString>(found.begin(), found.end()),
                UnorderedElementsAreArray(std::vector<QString>(wanted.begin(), wanted.end())));
    const QStringList columnM =
        u"医療機関名|③郵便番号|③住所（町名・番地等）|③具体的な施設名|⑫担当者|⑫所在地|⑫応募担当電話番号|⑫電話番号（内線）|⑫E-mail"_s
            .split(u'|');
    int masked = 0;
    for (qsizetype row = 0; row < table.rows; ++row) {
        const bool isMasked = cell(table, row, u"マスキング"_s) != u"なし"_s;
        masked += isMasked ? 1 : 0;
        for (const QString& heading : headings(table)) {
            const QString value = cell(table, row, heading);
            EXPECT_FALSE(value.contains(u"1310000901"_s)) << qPrintable(heading);
            if (columnM.contains(heading) && heading != u"⑫所在地"_s) {
                EXPECT_EQ(value.isEmpty(), isMasked) << qPrintable(heading);
            }
            if (isMasked) {
                for (const QString& hidden : {u"架橋会"_s, u"新宿みなと"_s, u"仮名"_s, u"03-0000"_s})
                    EXPECT_FALSE(value.contains(hidden)) << qPrintable(heading + u": "_s + value);
            }
        }
    }
    EXPECT_EQ(masked, 11);
}

TEST_F(AudienceTest, NeitherThePublicNorANurseCentreOfNowhereIsGivenWholeRecords)
{
    EXPECT_THROW(exported(Audience::Public), UsageError);
    EXPECT_THROW(exported(Audience::NurseCenter), UsageError);
    const StoredPosting nurse = stored(nursePosting());
    for (const Audience audience : {Audience::Public, Audience::Agencies})
        EXPECT_FALSE(AudiencePosting::of(nurse, {audience, {}}, m_desk->today()).has_value());
    StoredPosting draft = nurse;
    draft.state = PostingState::Draft;
    EXPECT_FALSE(AudiencePosting::of(draft, {Audience::Prefectures, {}}, m_desk->today()).has_value());
}

TEST_F(AudienceTest, AnExportWithNothingInItSaysSo)
{
    PostingQuery nowhere;
    nowhere.prefecture = u"沖縄県"_s;
    for (const Audience audience : {Audience::Jma, Audience::Agencies}) {
        const AudienceExport made = audienceExportOf(m_desk->postings(), m_desk->search(), nowhere,
                                                     {audience, {}}, u"東京都調整本部"_s, m_desk->today());
        const SheetTable table = sheetTableOf(made);
        EXPECT_EQ(table.rows, 0);
        EXPECT_FALSE(table.nothing.isEmpty());
        const QString file = m_desk.folder() + u"/empty.csv"_s;
        EXPECT_EQ(writeTableCsv(table, file, ListEncoding::Utf8WithBom).rows, 0);
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_TRUE(QString::fromUtf8(written.readAll()).contains(table.nothing));
        EXPECT_EQ(writeTableXlsx(table, m_desk.folder() + u"/empty.xlsx"_s).rows, 0);
    }
}

TEST_F(AudienceTest, EachExportIsRecordedWithReceiverNumberAndConditions)
{
    recordExport(m_desk->database(), m_desk->audit(), exported(Audience::NurseCenter, u"東京都"_s), {},
                 u"csv"_s);
    const QString detail =
        m_desk->database()
            .value(u"SELECT detail FROM audit_log WHERE action = 'list.exported' ORDER BY seq DESC LIMIT 1"_s)
            .toString();
    EXPECT_TRUE(detail.contains(u"\"audience\":\"nurse_center\""_s)) << qPrintable(detail);
    EXPECT_TRUE(detail.contains(u"\"postings\":4"_s));
    EXPECT_TRUE(detail.contains(u"\"receiver_prefecture\":\"東京都\""_s));
    EXPECT_TRUE(detail.contains(u"伏せる"_s));
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

} // namespace kakehashi::test
