// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/feed/feed_lists.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::RowReading;

namespace {

RowReading with(const QMap<QString, QString>& cells)
{
    return readOne(ministryHeadings(), ministryRow(u"R000900"_s, cells));
}

// A list of an own making: what every posting needs, then the columns under test.
RowReading withColumns(const QStringList& headings, const QStringList& cells)
{
    static const QStringList needed{u"募集番号"_s, u"職種"_s,   u"人数"_s,   u"都道府県"_s,
                                    u"市区町村"_s, u"開始日"_s, u"終了日"_s, u"業務内容"_s};
    static const QStringList values{u"R1"_s,     u"看護師"_s,     u"1"_s,          u"東京都"_s,
                                    u"新宿区"_s, u"2020-06-15"_s, u"2020-09-30"_s, u"保健所業務"_s};
    QStringList allHeadings = needed;
    QStringList allCells = values;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const qsizetype at = needed.indexOf(headings[i]);
        if (at >= 0) {
            allCells[at] = cells[i];
        } else {
            allHeadings.append(headings[i]);
            allCells.append(cells[i]);
        }
    }
    return readOne(allHeadings, allCells);
}

QStringList errorsOf(const RowReading& reading)
{
    QStringList columns;
    for (const auto& finding : reading.findings) {
        if (finding.problem.severity == Severity::Error)
            columns.append(finding.column);
    }
    return columns;
}

void expectHeld(const QString& column, const QString& value)
{
    const RowReading reading = with({{column, value}});
    ASSERT_EQ(errorsOf(reading), QStringList{column}) << value.toStdString();
    for (const auto& finding : reading.findings) {
        if (finding.problem.severity == Severity::Error) {
            EXPECT_EQ(finding.problem.value, value);
            EXPECT_FALSE(finding.problem.message.isEmpty());
            EXPECT_FALSE(finding.problem.field.isEmpty());
        }
    }
}

feed::RowReading readNumbers(const QMap<QString, QString>& numbers)
{
    feed::Table table = sheetOf({ministryHeadings(), ministryRow(u"R1"_s, numbers)});
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        table.rows.kept()[1]
            .cells[static_cast<std::size_t>(ministryHeadings().indexOf(it.key()))]
            .fromNumber = true;
    return feed::readRow(table.rows[1], *feed::findColumns(table));
}

} // namespace

TEST(RowReader, ReadsEveryFieldOfAGoodRow)
{
    const RowReading reading = with({});
    EXPECT_TRUE(reading.findings.isEmpty());
    EXPECT_EQ(reading.posting, nursePosting());
}

TEST(RowReader, ReadsWhatSpreadsheetsAndPeopleWriteForTheSame)
{
    const RowReading reading =
        with({{u"②募集人数"_s, u"３名"_s},
              {u"③郵便番号"_s, u"〒１６０－００２２"_s},
              {u"④雇用期間_開始"_s, u"令和２年６月１５日"_s},
              {u"④雇用期間_終了"_s, u"R2.9.30"_s},
              {u"⑤試用期間"_s, u"有り"_s},
              {u"⑤試用期間（週）"_s, u"２週間"_s},
              {u"⑥業務内容"_s, u"☑一般内科外来業務、☑帰国者・接触者外来業務、□保健所業務"_s},
              {u"⑦給与（円）"_s, u"１，８００円"_s},
              {u"⑧勤務時間_開始"_s, u"8時45分"_s},
              {u"⑧勤務時間_終了"_s, u"１７：１０"_s},
              {u"⑧休憩時間（分）"_s, u"1時間"_s},
              {u"⑨加入保険"_s, u"雇用・労災・健康・厚生"_s},
              {u"⑩敷地内禁煙"_s, u"○"_s}});
    EXPECT_TRUE(reading.findings.isEmpty());
    EXPECT_EQ(reading.posting, nursePosting());
}

TEST(RowReader, HoldsWhatCannotBeUnderstood)
{
    expectHeld(u"①募集職種"_s, u"歯科医師"_s); // domain.md §2: an error, not a physician
    expectHeld(u"①募集職種"_s, u"医師、看護師"_s);
    expectHeld(u"②募集人数"_s, u"若干名"_s);
    expectHeld(u"②募集人数"_s, u"2～3"_s);
    expectHeld(u"③施設類型"_s, u"老人ホーム"_s);
    expectHeld(u"③都道府県"_s, u"江戸"_s);
    expectHeld(u"③郵便番号"_s, u"160-002"_s);
    expectHeld(u"④雇用期間_開始"_s, u"令和2年13月1日"_s);
    expectHeld(u"④雇用期間_終了"_s, u"当分の間"_s);
    expectHeld(u"⑤試用期間（週）"_s, u"1ヶ月"_s);
    expectHeld(u"⑥業務内容"_s, u"保健所業務、手術"_s);
    expectHeld(u"⑦給与"_s, u"年俸"_s); // domain.md §2: no yearly pay
    expectHeld(u"⑦給与（円）"_s, u"1,500～1,800円"_s);
    expectHeld(u"⑦試用期間給与"_s, u"応相談"_s);
    expectHeld(u"⑧勤務時間_開始"_s, u"25:10"_s);
    expectHeld(u"⑧勤務時間_終了"_s, u"夕方"_s);
    expectHeld(u"⑧休憩時間（分）"_s, u"適宜"_s);
    expectHeld(u"公開時に一定情報をマスキングすることを希望する"_s, u"検討中"_s);
}

TEST(RowReader, HoldsAnEndBeforeTheStartOnTheEndsColumn)
{
    expectHeld(u"④雇用期間_終了"_s, u"2019-01-01"_s);
    expectHeld(u"④雇用期間_終了"_s, u"平成31年1月1日"_s);
}

TEST(RowReader, MissingValueIsHeldUnderItsOwnColumn)
{
    EXPECT_EQ(errorsOf(with({{u"①募集職種"_s, u""_s}})), QStringList{u"①募集職種"_s});
    EXPECT_EQ(errorsOf(with({{u"②募集人数"_s, u"－"_s}})), QStringList{u"②募集人数"_s});
}

TEST(RowReader, UnclearMaskingCountsAsMaskedUntilAPersonDecides)
{
    EXPECT_TRUE(
        with({{u"公開時に一定情報をマスキングすることを希望する"_s, u"検討中"_s}}).posting.maskingRequested);
}

TEST(RowReader, MaskingIsRequestedByAnyUsualMark)
{
    const QString column = u"公開時に一定情報をマスキングすることを希望する"_s;
    for (const auto& yes :
         {u"希望する"_s, u"☑"_s, u"○"_s, u"有"_s, u"1"_s, u"TRUE"_s, u"はい"_s, u"レ"_s, u"１"_s}) {
        EXPECT_TRUE(with({{column, yes}}).posting.maskingRequested) << yes.toStdString();
        EXPECT_FALSE(with({{column, yes}}).isHeld()) << yes.toStdString();
    }
    for (const auto& no : {u""_s, u"希望しない"_s, u"無"_s, u"□"_s, u"0"_s, u"FALSE"_s, u"－"_s}) {
        EXPECT_FALSE(with({{column, no}}).posting.maskingRequested) << no.toStdString();
        EXPECT_FALSE(with({{column, no}}).isHeld()) << no.toStdString();
    }
}

TEST(RowReader, TrialPeriodHasThreeStates) // domain.md §3 ⑤
{
    const auto weeks = [](const QString& state, const QString& count) {
        return with({{u"⑤試用期間"_s, state}, {u"⑤試用期間（週）"_s, count}}).posting.trialWeeks;
    };
    EXPECT_EQ(weeks(u""_s, u""_s), std::nullopt);
    EXPECT_EQ(weeks(u"－"_s, u"－"_s), std::nullopt);
    EXPECT_EQ(weeks(u"無"_s, u""_s), 0);
    EXPECT_EQ(weeks(u"なし"_s, u"－"_s), 0);
    EXPECT_EQ(weeks(u"有"_s, u"4"_s), 4);
    EXPECT_EQ(weeks(u"有(2週)"_s, u""_s), 2);
    EXPECT_EQ(weeks(u"有（２週間）"_s, u"2"_s), 2);
    EXPECT_EQ(weeks(u"3週間"_s, u""_s), 3);
}

TEST(RowReader, TrialPeriodWithoutWeeksIsAWarningAndNotGuessed)
{
    const RowReading reading = with({{u"⑤試用期間"_s, u"有"_s}, {u"⑤試用期間（週）"_s, u""_s}});
    EXPECT_FALSE(reading.isHeld());
    EXPECT_EQ(reading.posting.trialWeeks, std::nullopt);
    EXPECT_FALSE(reading.findings.isEmpty());
}

TEST(RowReader, ContradictingTrialPeriodIsHeld)
{
    EXPECT_TRUE(with({{u"⑤試用期間"_s, u"無"_s}, {u"⑤試用期間（週）"_s, u"2"_s}}).isHeld());
    EXPECT_TRUE(with({{u"⑤試用期間"_s, u"有(1ヶ月)"_s}, {u"⑤試用期間（週）"_s, u""_s}}).isHeld());
}

TEST(RowReader, OtherDutyBringsItsDetail)
{
    const RowReading reading =
        with({{u"⑥業務内容"_s, u"保健所業務\nその他（検査、問診）"_s}, {u"⑥具体的な内容"_s, u""_s}});
    EXPECT_FALSE(reading.isHeld());
    EXPECT_EQ(reading.posting.duties, (TermSet<Duty>{Duty::PublicHealthCenter, Duty::Other}));
    EXPECT_EQ(reading.posting.dutyDetail, u"検査、問診"_s);
}

TEST(RowReader, DutiesAreSplitWithoutBreakingTheOneWithADot)
{
    const RowReading reading =
        with({{u"⑥業務内容"_s, u"一般内科外来業務・帰国者・接触者外来業務・保健所業務"_s}});
    EXPECT_EQ(reading.posting.duties, (TermSet<Duty>{Duty::GeneralOutpatient, Duty::ReturneeContactOutpatient,
                                                     Duty::PublicHealthCenter}));
    EXPECT_FALSE(reading.isHeld());
}

TEST(RowReader, UnknownInsuranceIsKeptAsAnother)
{
    const RowReading reading =
        with({{u"⑨加入保険"_s, u"雇用保険、船員保険"_s}, {u"⑨他の保険"_s, u"医師国保"_s}});
    EXPECT_FALSE(reading.isHeld());
    EXPECT_EQ(reading.posting.insurance, TermSet<Insurance>{Insurance::Employment});
    EXPECT_TRUE(reading.posting.insuranceOther.contains(u"船員保険"_s));
    EXPECT_TRUE(reading.posting.insuranceOther.contains(u"医師国保"_s));
    EXPECT_FALSE(reading.findings.isEmpty());
}

TEST(RowReader, OvertimeIsYesNoOrNotStated)
{
    const auto hours = [](const QString& cell) {
        return with({{u"⑧時間外労働"_s, cell}, {u"⑧時間外労働詳細"_s, u""_s}}).posting.hours;
    };
    EXPECT_EQ(hours(u"有"_s).overtime, true);
    EXPECT_EQ(hours(u"無"_s).overtime, false);
    EXPECT_EQ(hours(u""_s).overtime, std::nullopt);
    EXPECT_EQ(hours(u"有（月5時間）"_s).overtimeDetail, u"月5時間"_s);
    EXPECT_EQ(hours(u"月10時間程度"_s).overtime, std::nullopt);
    EXPECT_EQ(hours(u"月10時間程度"_s).overtimeDetail, u"月10時間程度"_s);
}

TEST(RowReader, BlankSmokeFreePremisesMeanUnknown) // domain.md §3 ⑩
{
    EXPECT_EQ(with({{u"⑩敷地内禁煙"_s, u""_s}}).posting.smokeFreePremises, std::nullopt);
    EXPECT_EQ(with({{u"⑩敷地内禁煙"_s, u"無"_s}}).posting.smokeFreePremises, std::nullopt);
    EXPECT_EQ(with({{u"⑩敷地内禁煙"_s, u"☑"_s}}).posting.smokeFreePremises, true);
}

TEST(RowReader, ShiftMayEndAtMidnightOrTheNextDay) // domain.md §3 ⑧
{
    EXPECT_EQ(with({{u"⑧勤務時間_終了"_s, u"24:00"_s}}).posting.hours.end, QTime(0, 0));
    EXPECT_EQ(with({{u"⑧勤務時間_終了"_s, u"翌7:00"_s}}).posting.hours.end, QTime(7, 0));
    EXPECT_TRUE(with({{u"⑧勤務時間_開始"_s, u"24:00"_s}}).isHeld());
}

TEST(RowReader, FreeTextsStayAsTheyWereTyped)
{
    const RowReading reading = with({{u"⑪補足内容"_s, u"なし"_s},
                                     {u"⑥具体的な内容"_s, u"－"_s},
                                     {u"⑫担当者"_s, u"仮名　花子"_s},
                                     {u"③住所（町名・番地等）"_s, u"晴海オフィスタワーＹ１２階29-17"_s}});
    EXPECT_EQ(reading.posting.remarks, u"なし"_s);
    EXPECT_EQ(reading.posting.dutyDetail, u"－"_s);
    EXPECT_EQ(reading.posting.contact.name, u"仮名　花子"_s);
    EXPECT_EQ(reading.posting.workplace.street, u"晴海オフィスタワーＹ１２階29-17"_s);
}

TEST(RowReader, MarksForNothingAndForHiddenAreNoNames)
{
    const RowReading reading = with({{u"医療機関名"_s, u"非公開"_s},
                                     {u"③住所（町名・番地等）"_s, u"＊＊＊"_s},
                                     {u"③郵便番号"_s, u"―"_s},
                                     {u"⑫電話番号（内線）"_s, u"該当なし"_s},
                                     {u"⑫所在地"_s, u"③と同じ"_s}});
    EXPECT_FALSE(reading.isHeld());
    EXPECT_EQ(reading.posting.institutionName, QString());
    EXPECT_EQ(reading.posting.workplace.street, QString());
    EXPECT_EQ(reading.posting.workplace.postalCode, std::nullopt);
    EXPECT_EQ(reading.posting.contact.phone, QString());
    EXPECT_EQ(reading.posting.contact.address, QString());
}

TEST(RowReader, ZerosThatASpreadsheetLostAreGivenBack)
{
    const RowReading reading = readNumbers({{u"医療機関ID"_s, u"110000901"_s},
                                            {u"③郵便番号"_s, u"600001"_s},
                                            {u"⑫応募担当電話番号"_s, u"312345678"_s}});
    EXPECT_EQ(reading.posting.institutionId, u"0110000901"_s);
    EXPECT_EQ(reading.posting.workplace.postalCode, PostalCode::parse(u"0600001"_s));
    EXPECT_EQ(reading.posting.contact.applicationPhone, u"0312345678"_s);
}

TEST(RowReader, TypedDigitsAreNotTouched)
{
    EXPECT_EQ(with({{u"医療機関ID"_s, u"110000901"_s}}).posting.institutionId, u"110000901"_s);
    EXPECT_TRUE(with({{u"③郵便番号"_s, u"600001"_s}}).isHeld());
}

TEST(RowReader, RunningNumberIsNoSourceKey)
{
    const auto key = [](const QString& cell) {
        return readOne({u"No."_s, u"職種"_s, u"人数"_s, u"都道府県"_s, u"市区町村"_s},
                       {cell, u"医師"_s, u"1"_s, u"東京都"_s, u"港区"_s})
            .posting.sourceKey;
    };
    EXPECT_EQ(key(u"12"_s), QString());
    EXPECT_EQ(key(u"R000012"_s), u"R000012"_s);
    EXPECT_EQ(key(u"Ｒ０００１２"_s), u"R00012"_s);
}

TEST(RowReader, PeriodAndHoursMayStandInOneCell)
{
    const RowReading reading =
        withColumns({u"雇用期間"_s, u"勤務時間"_s, u"開始日"_s, u"終了日"_s},
                    {u"令和2年6月15日～令和2年9月30日"_s, u"8:45～17:10"_s, u""_s, u""_s});
    EXPECT_FALSE(reading.isHeld());
    EXPECT_EQ(reading.posting.employment.start, QDate(2020, 6, 15));
    EXPECT_EQ(reading.posting.employment.end, QDate(2020, 9, 30));
    EXPECT_EQ(reading.posting.hours.start, QTime(8, 45));
    EXPECT_EQ(reading.posting.hours.end, QTime(17, 10));
    EXPECT_EQ(withColumns({u"勤務時間"_s}, {u"22:00-翌7:00"_s}).posting.hours.end, QTime(7, 0));
    EXPECT_TRUE(withColumns({u"勤務時間"_s}, {u"シフト制"_s}).isHeld());
}

TEST(RowReader, PayMayStandInOneCellOrUnderItsBasis)
{
    const auto yen = [](qint64 amount) { return Yen::make(amount); };
    const Pay together = withColumns({u"給与"_s}, {u"時給1,800円"_s}).posting.pay;
    EXPECT_EQ(together.basis, PayBasis::Hourly);
    EXPECT_EQ(together.amount, yen(1800));
    const Pay apart = withColumns({u"時給"_s, u"日給"_s, u"月給"_s}, {u""_s, u"24,000"_s, u""_s}).posting.pay;
    EXPECT_EQ(apart.basis, PayBasis::Daily);
    EXPECT_EQ(apart.amount, yen(24000));
    EXPECT_TRUE(withColumns({u"時給"_s, u"月給"_s}, {u"1800"_s, u"300000"_s}).isHeld());
}

TEST(RowReader, WholeAddressIsTakenApart)
{
    const RowReading reading = readOne({u"職種"_s, u"人数"_s, u"就業場所"_s, u"雇用期間"_s, u"業務内容"_s},
                                       {u"看護師"_s, u"1"_s, u"〒060-0001 北海道札幌市中央区北1条西2丁目"_s,
                                        u"2020/6/15～2020/9/30"_s, u"保健所業務"_s});
    EXPECT_FALSE(reading.isHeld());
    EXPECT_EQ(reading.posting.workplace.postalCode, PostalCode::parse(u"0600001"_s));
    EXPECT_EQ(reading.posting.workplace.prefecture, u"北海道"_s);
    EXPECT_EQ(reading.posting.workplace.municipality, u"札幌市中央区"_s);
    EXPECT_EQ(reading.posting.workplace.street, u"北1条西2丁目"_s);
}

TEST(RowReader,
     StreetInTheMunicipalitysColumnMovesToWhereItIsHidden) // domain.md §3 ③: the municipality is public
{
    const RowReading reading =
        with({{u"③市区町村"_s, u"東京都新宿区新宿9-8-7"_s}, {u"③住所（町名・番地等）"_s, u""_s}});
    EXPECT_EQ(reading.posting.workplace.municipality, u"新宿区"_s);
    EXPECT_EQ(reading.posting.workplace.street, u"新宿9-8-7"_s);
    EXPECT_EQ(errorsOf(with({{u"③市区町村"_s, u"新宿9-8-7"_s}})), QStringList{u"③市区町村"_s});
}

TEST(RowReader, BoxesMayHaveAColumnEach)
{
    const RowReading reading = withColumns({u"一般内科外来業務"_s, u"帰国者・接触者外来業務"_s, u"雇用保険"_s,
                                            u"労災保険"_s, u"健康保険"_s, u"ハローワーク"_s, u"業務内容"_s},
                                           {u"☑"_s, u"□"_s, u"○"_s, u"1"_s, u""_s, u"有"_s, u""_s});
    EXPECT_FALSE(reading.isHeld());
    EXPECT_EQ(reading.posting.duties, TermSet<Duty>{Duty::GeneralOutpatient});
    EXPECT_EQ(reading.posting.insurance,
              (TermSet<Insurance>{Insurance::Employment, Insurance::WorkersAccident}));
    EXPECT_EQ(reading.posting.registeredWith, TermSet<Registration>{Registration::HelloWork});
    EXPECT_TRUE(withColumns({u"雇用保険"_s}, {u"要確認"_s}).isHeld());
}

TEST(RowReader, ColumnsPrintedAgainAtTheRightMustAgree)
{
    const auto twice = [](const QString& second) {
        QStringList headings = ministryHeadings();
        QStringList cells = ministryRow(u"R1"_s);
        headings.append(u"①募集職種"_s);
        cells.append(second);
        return readOne(headings, cells);
    };
    EXPECT_FALSE(twice(u"看護師"_s).isHeld());
    EXPECT_FALSE(twice(u""_s).isHeld());
    EXPECT_TRUE(twice(u"医師"_s).isHeld());
}

TEST(RowReader, CellBeyondTheHeadingsIsNotLostSilently)
{
    const feed::Table table =
        sheetOf({ministryHeadings(), ministryRow(u"R1"_s) + QStringList{u"はみ出し"_s}});
    const auto map = feed::findColumns(table);
    EXPECT_FALSE(feed::RowReader(*map, false).read(table.rows[1]).findings.isEmpty());
    EXPECT_TRUE(feed::RowReader(*map, true).read(table.rows[1]).isHeld());
}

} // namespace kakehashi::test
