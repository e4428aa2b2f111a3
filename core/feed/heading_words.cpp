// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/heading_words.h"

#include <array>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

// The ministry's list, the paper sheet, the Web form, and the words desks and associations use for the same.
// Punctuation, width, kana form and item numbers are folded away before these are looked up.
constexpr std::array wholeWords{
    HeadingWords{"source_key"_L1,
                 u"募集番号|募集情報番号|募集情報ID|募集ID|募集No|募集コード|登録番号|管理番号|"
                 u"求人番号|求人No|整理番号|受付番号|募集情報登録番号|登録ID|登録No|管理No|管理ID|"
                 u"source_key"},
    // May be a mere running number: the reader looks at the values.
    HeadingWords{"number"_L1, u"番号|No|№|ナンバー|ID|コード"},
    HeadingWords{"ignored"_L1, u"連番|項番|通し番号|通番|行番号"},
    HeadingWords{"institution_name"_L1,
                 u"医療機関名|医療機関等名|医療機関名称|医療機関の名称|医療機関|医療機関等の名称|"
                 u"医療機関等|医療機関・保健所名|医療機関・保健所等名|医療機関等名称|機関名|募集機関|"
                 u"募集機関名|募集医療機関|募集医療機関名|事業所名|事業所|法人名|求人者名|求人者|"
                 u"institution_name"},
    HeadingWords{"any_facility"_L1, u"施設名|施設名称|施設の名称|病院名|病院名称|病院|病院・施設名|施設"},
    HeadingWords{"institution_id"_L1,
                 u"医療機関ID|医療機関等ID|医療機関コード|医療機関番号|機関ID|機関コード|G-MISID|"
                 u"G-MIS医療機関ID|保険医療機関番号|保険医療機関コード|ログインID|institution_id"},
    HeadingWords{"prefecture"_L1,
                 u"都道府県名|医療機関都道府県|医療機関都道府県名|医療機関所在都道府県|所在都道府県|"
                 u"prefecture"},
    HeadingWords{"any_prefecture"_L1, u"都道府県|県|府県|県名"},
    HeadingWords{"masking_requested"_L1,
                 u"公開時に一定情報をマスキングすることを希望する|"
                 u"公開時に一定の情報をマスキングすることを希望する|マスキング希望の有無|"
                 u"マスキング希望有無|マスキング希望|マスキングの希望|マスキングの有無|"
                 u"マスキング|マスキング有無|マスキング処理|マスキング処理希望|"
                 u"マスキング処理を希望する|マスキング処理の希望|マスキングを希望する|"
                 u"マスキング要否|非公開募集|masking_requested"},
    HeadingWords{"occupation"_L1,
                 u"募集職種|職種|職種名|募集職種名|募集する職種|求人職種|職種区分|occupation"},
    HeadingWords{"headcount"_L1,
                 u"募集人数|人数|採用人数|募集人員|採用予定人数|採用予定数|採用人員|求人数|求人人数|"
                 u"募集数|募集人数人|必要人数|募集定員|定員|人員|任用人数|任用予定人数|headcount"},
    HeadingWords{"workplace.postal_code"_L1, u"郵便番号|〒|〒番号|郵便|postal_code"},
    HeadingWords{"workplace.facility_type"_L1,
                 u"施設類型|施設の類型|施設種別|施設種類|施設の種類|施設区分|施設タイプ|"
                 u"施設形態|医療機関種別|医療機関類型|医療機関区分|機関種別|facility_type"},
    HeadingWords{"workplace.municipality"_L1,
                 u"市区町村|市区町村名|市町村|市町村名|区市町村|区市町村名|市区郡|市区|"
                 u"市区郡町村|municipality"},
    HeadingWords{"workplace.street"_L1,
                 u"住所(町名・番地等)|住所(町名番地)|町名・番地等|町名・番地|町名番地以下|町域・番地|"
                 u"町名|番地|番地等|丁目・番地|町名・丁目・番地|町名以下|市区町村以下|"
                 u"市区町村以下の住所|以下住所|street"},
    HeadingWords{"workplace.address"_L1,
                 u"就業場所|就業の場所|勤務地|勤務先|勤務場所|勤務先所在地|勤務先住所|"
                 u"就業先|就業先住所|就業先所在地|勤務地住所|勤務地所在地|就業場所住所|"
                 u"就業場所所在地|勤務場所住所|勤務場所所在地|任用場所|配属先"},
    HeadingWords{"any_street"_L1, u"住所"},
    HeadingWords{"any_address"_L1, u"所在地"},
    HeadingWords{"workplace.facility_name"_L1,
                 u"具体的な施設名|具体的施設名|就業場所名|就業場所名称|就業場所の名称|"
                 u"就業施設名|勤務先名|勤務先名称|勤務先施設名|勤務先の名称|勤務施設名|"
                 u"勤務地名称|就業先名|就業先名称|facility_name"},
    HeadingWords{"employment.period"_L1,
                 u"雇用期間|雇用の期間|雇用予定期間|任用期間|契約期間|採用期間|就業期間|勤務期間|"
                 u"期間|募集期間中の雇用期間"},
    HeadingWords{"employment.start"_L1,
                 u"雇用開始日|雇用開始|雇用開始年月日|任用開始日|任用日|契約開始日|採用日|"
                 u"採用予定日|採用開始日|採用年月日|就業開始日|勤務開始日|開始日|開始年月日|雇用日"},
    HeadingWords{"employment.end"_L1,
                 u"雇用終了日|雇用終了|雇用終了年月日|任用終了日|契約終了日|契約満了日|雇用満了日|"
                 u"就業終了日|勤務終了日|終了日|終了年月日|満了日|雇用期限"},
    HeadingWords{"trial"_L1, u"試用期間|試用期間の有無|試用期間有無|試用期間あり・なし|試用"},
    HeadingWords{"trial_weeks"_L1,
                 u"試用期間(週)|試用期間(週間)|試用期間週数|試用期間の週数|試用週数|試用期間(週数)|"
                 u"trial_weeks"},
    HeadingWords{"duties"_L1,
                 u"業務内容|業務の内容|業務|業務種別|業務区分|職務内容|仕事内容|仕事の内容|従事業務|"
                 u"従事する業務|担当業務|主な業務|主な業務内容|duties"},
    HeadingWords{"duties.general_outpatient"_L1, u"一般内科外来業務|一般内科外来"},
    HeadingWords{"duties.returnee_contact_outpatient"_L1, u"帰国者・接触者外来業務|帰国者・接触者外来"},
    HeadingWords{"duties.public_health_center"_L1, u"保健所業務"},
    HeadingWords{"duties.mild_case_lodging"_L1,
                 u"軽症者宿泊療養施設業務|軽症者宿泊療養施設|軽症者等宿泊療養施設業務"},
    HeadingWords{"duties.other"_L1, u"その他業務|その他の業務"},
    HeadingWords{"duty_detail"_L1,
                 u"具体的な内容|具体的内容|具体的な業務内容|具体的業務内容|業務内容詳細|業務内容の詳細|"
                 u"業務詳細|業務の詳細|業務の具体的内容|業務内容(具体的な内容)|業務内容(具体的内容)|"
                 u"業務内容(詳細)|具体的な内容を記載(診療科等)|具体的な内容(診療科等)|診療科|診療科等|"
                 u"診療科目|duty_detail"},
    HeadingWords{"pay"_L1, u"給与|賃金|給料|報酬|給与等|賃金等|時給・日給・月給|日給・月給・時給"},
    HeadingWords{"pay.basis"_L1,
                 u"給与形態|給与の形態|給与区分|給与種別|給与の種類|給与種類|給与体系|賃金形態|賃金区分|"
                 u"賃金種別|賃金の種類|報酬区分|支払形態|支給形態"},
    HeadingWords{"pay.amount_yen"_L1,
                 u"給与(円)|給与額|給与額(円)|給与金額|給与の額|賃金額|賃金(円)|報酬額|金額|金額(円)|"
                 u"支給額|総支給額|支給総額|給与(総支給額)|給与総額|amount_yen"},
    HeadingWords{"pay.daily"_L1, u"日給|日給(円)|日額|日額(円)"},
    HeadingWords{"pay.monthly"_L1, u"月給|月給(円)|月額|月額(円)"},
    HeadingWords{"pay.hourly"_L1, u"時給|時給(円)|時間給|時間給(円)|時間額"},
    HeadingWords{"pay.trial_amount_yen"_L1,
                 u"試用期間給与|試用期間給与(円)|試用期間の給与|試用期間中の給与|試用期間中給与|"
                 u"試用期間給与額|試用期間賃金|試用期間の賃金|試用期間中の賃金|試用期間中賃金|"
                 u"試用中給与|試用期間中の給与(円)|trial_amount_yen"},
    HeadingWords{"hours.range"_L1,
                 u"勤務時間|就業時間|勤務時間帯|就業時間帯|労働時間|勤務時刻|勤務時間・休日"},
    HeadingWords{"hours.start"_L1,
                 u"始業時刻|始業時間|始業|勤務開始時刻|勤務開始時間|就業開始時刻|開始時刻|開始時間|"
                 u"勤務開始|出勤時刻"},
    HeadingWords{"hours.end"_L1,
                 u"終業時刻|終業時間|終業|勤務終了時刻|勤務終了時間|就業終了時刻|終了時刻|終了時間|"
                 u"勤務終了|退勤時刻"},
    HeadingWords{"hours.break_minutes"_L1,
                 u"休憩時間|休憩時間(分)|休憩|休憩(分)|休憩分|休けい時間|休けい|break_minutes"},
    HeadingWords{"hours.overtime"_L1,
                 u"時間外労働|時間外労働の有無|時間外労働有無|時間外|時間外勤務|時間外勤務の有無|"
                 u"時間外の有無|残業|残業の有無|残業有無|超過勤務|超過勤務の有無|所定外労働|overtime"},
    HeadingWords{"hours.overtime_detail"_L1,
                 u"時間外労働詳細|時間外労働の詳細|時間外労働(詳細)|時間外労働の内容|時間外詳細|"
                 u"時間外勤務詳細|残業詳細|残業の詳細|残業時間|残業(詳細)|時間外労働時間|"
                 u"超過勤務詳細|overtime_detail"},
    HeadingWords{"hours.days_off"_L1, u"休日|休日等|休日・休暇|休み|休業日|勤務休日|公休日|休暇|days_off"},
    HeadingWords{"insurance"_L1, u"加入保険|加入保険等|社会保険|社会保険等|保険|保険等|各種保険|各種社会保険|"
                                 u"加入社会保険|社会保険の加入|社会保険加入|insurance"},
    HeadingWords{"insurance.employment"_L1, u"雇用保険"},
    HeadingWords{"insurance.workers_accident"_L1, u"労災保険|労働者災害補償保険"},
    HeadingWords{"insurance.health"_L1, u"健康保険"},
    HeadingWords{"insurance.pension"_L1, u"厚生年金|厚生年金保険"},
    HeadingWords{"insurance_other"_L1,
                 u"他の保険|その他の保険|その他保険|他保険|具体的な保険名|他の保険名|insurance_other"},
    HeadingWords{"smoke_free_premises"_L1,
                 u"敷地内禁煙|受動喫煙防止の取組|受動喫煙防止の取組み|受動喫煙防止|"
                 u"受動喫煙防止の取り組み|受動喫煙防止措置|受動喫煙対策|受動喫煙防止対策|"
                 u"喫煙対策|禁煙|受動喫煙|smoke_free_premises"},
    HeadingWords{"remarks"_L1,
                 u"補足内容|補足内容・その他特記事項|その他特記事項|特記事項|備考|備考欄|補足|補足事項|"
                 u"補足説明|その他特記|摘要|コメント|remarks"},
    HeadingWords{"contact.name"_L1,
                 u"担当者|担当者名|担当者氏名|担当者の氏名|担当|採用担当者|採用担当者名|採用担当|"
                 u"応募担当者|応募担当者名|応募担当|連絡担当者|連絡先担当者|連絡先氏名|問合せ担当者|"
                 u"問い合わせ担当者|お問い合わせ担当者"},
    HeadingWords{"contact.address"_L1,
                 u"担当者所在地|担当者住所|連絡先所在地|連絡先住所|担当者の所在地|応募先住所|"
                 u"応募先所在地|書類送付先"},
    HeadingWords{"contact.application_phone"_L1,
                 u"応募担当電話番号|応募担当電話|応募担当者電話番号|応募電話番号|"
                 u"応募用電話番号|応募先電話番号|応募先電話|応募連絡先電話番号|"
                 u"応募担当TEL|応募先TEL|採用担当電話番号|application_phone"},
    HeadingWords{"contact.phone"_L1,
                 u"電話番号(内線)|電話番号(内線番号)|電話番号・内線|電話番号|電話|TEL|TEL番号|電話(内線)|"
                 u"TEL(内線)|Phone|担当者電話番号|担当者電話|担当者TEL|代表電話|代表電話番号|"
                 u"連絡先電話番号|連絡先電話|連絡先TEL|問合せ先電話番号|問い合わせ先電話番号"},
    HeadingWords{"contact.email"_L1,
                 u"E-mail|Eメール|Eメールアドレス|E-mailアドレス|email|mail|メール|メールアドレス|"
                 u"電子メール|電子メールアドレス|連絡先メールアドレス|連絡先メール|担当者メールアドレス|"
                 u"担当者メール|担当者E-mail|連絡先E-mail"},
    HeadingWords{"registered_with"_L1,
                 u"求人登録|求人登録の有無|求人登録有無|当該募集情報に係る求人登録の有無|"
                 u"当該募集情報に係る求人登録|求人登録先|求人登録機関|登録機関|登録済機関|"
                 u"登録済み機関|既登録機関|registered_with"},
    HeadingWords{"registered_with.hello_work"_L1, u"ハローワーク|公共職業安定所"},
    HeadingWords{"registered_with.women_doctor_bank"_L1, u"女性医師バンク"},
    HeadingWords{"registered_with.nurse_center"_L1, u"ナースセンター|都道府県ナースセンター"},
    HeadingWords{"registered_other"_L1,
                 u"他の機関|その他の機関|その他機関|他機関|他の登録機関|その他の登録機関|"
                 u"registered_other"},
};

constexpr std::array institution{
    HeadingWords{"institution_name"_L1, u"名|名称|の名称|施設名|病院名|医療機関名"},
    HeadingWords{"institution_id"_L1, u"ID|コード|番号|医療機関ID"},
    HeadingWords{"prefecture"_L1, u"都道府県|都道府県名|所在都道府県|県"},
};
constexpr std::array workplace{
    HeadingWords{"workplace.postal_code"_L1, u"郵便番号|〒|住所郵便番号|住所〒"},
    HeadingWords{"workplace.facility_type"_L1, u"施設類型|類型|種別|区分|施設種別|施設区分"},
    HeadingWords{"workplace.prefecture"_L1, u"都道府県|都道府県名|県|住所都道府県|所在地都道府県"},
    HeadingWords{"workplace.municipality"_L1,
                 u"市区町村|市区町村名|市町村|市町村名|住所市区町村|所在地市区町村"},
    HeadingWords{"workplace.street"_L1,
                 u"住所(町名・番地等)|町名・番地等|町名・番地|番地|番地等|町名|以下住所|それ以降"},
    HeadingWords{"any_street"_L1, u"住所|所在地|の住所|の所在地"},
    HeadingWords{"workplace.facility_name"_L1, u"名|名称|施設名|施設名称|具体的な施設名|の名称|病院名|施設"},
};
constexpr std::array period{
    HeadingWords{"employment.start"_L1,
                 u"開始|開始日|開始年月日|自|始期|始|から|始まり|の始期|の開始日|From"},
    HeadingWords{"employment.end"_L1,
                 u"終了|終了日|終了年月日|至|終期|終|まで|終わり|満了日|満了|の終期|の終了日|To"},
};
constexpr std::array trial{
    HeadingWords{"trial"_L1, u"有無|の有無|有・無|有無の別"},
    HeadingWords{"trial_weeks"_L1, u"週|週間|週数|期間|期間週|期間(週)|有の場合の期間|の長さ"},
    HeadingWords{"trial.yes"_L1, u"有|あり"},
    HeadingWords{"trial.no"_L1, u"無|なし"},
    HeadingWords{"pay.trial_amount_yen"_L1, u"給与|中の給与|給与(円)|賃金"},
};
constexpr std::array duties{
    HeadingWords{"duties.general_outpatient"_L1, u"一般内科外来業務|一般内科外来"},
    HeadingWords{"duties.returnee_contact_outpatient"_L1, u"帰国者・接触者外来業務|帰国者・接触者外来"},
    HeadingWords{"duties.public_health_center"_L1, u"保健所業務|保健所"},
    HeadingWords{"duties.mild_case_lodging"_L1, u"軽症者宿泊療養施設業務|軽症者宿泊療養施設|宿泊療養施設"},
    HeadingWords{"duties.other"_L1, u"その他"},
    HeadingWords{"duty_detail"_L1,
                 u"具体的な内容|具体的内容|詳細|内容|具体的な内容を記載(診療科等)|診療科|診療科等|補足"},
};
constexpr std::array pay{
    HeadingWords{"pay.basis"_L1, u"形態|区分|種別|の形態|単位|体系|種類"},
    HeadingWords{"pay.amount_yen"_L1, u"円|額|金額|の額|額円|金額円|総支給額|支給額|総支給額(円)"},
    HeadingWords{"pay.trial_amount_yen"_L1,
                 u"試用期間給与|試用期間|試用期間(円)|試用期間中|試用期間給与(円)|試用期間中の給与"},
    HeadingWords{"pay.daily"_L1, u"日給|日給(円)"},
    HeadingWords{"pay.monthly"_L1, u"月給|月給(円)"},
    HeadingWords{"pay.hourly"_L1, u"時給|時給(円)"},
};
constexpr std::array hours{
    HeadingWords{"hours.start"_L1, u"開始|開始時刻|開始時間|自|始|始業|始業時刻|から|勤務時間_開始|From"},
    HeadingWords{"hours.end"_L1, u"終了|終了時刻|終了時間|至|終|終業|終業時刻|まで|勤務時間_終了|To"},
    HeadingWords{"hours.range"_L1, u"勤務時間|時間|時間帯"},
    HeadingWords{"hours.break_minutes"_L1, u"休憩|休憩時間|休憩(分)|休憩時間(分)"},
    HeadingWords{"hours.overtime"_L1, u"時間外労働|時間外|残業|時間外労働の有無|残業の有無"},
    HeadingWords{"hours.overtime_detail"_L1, u"時間外労働詳細|時間外労働(詳細)|残業詳細|時間外労働の詳細"},
    HeadingWords{"hours.days_off"_L1, u"休日|休み"},
};
constexpr std::array overtime{
    HeadingWords{"hours.overtime"_L1, u"有無|の有無|有・無"},
    HeadingWords{"hours.overtime.yes"_L1, u"有|あり"},
    HeadingWords{"hours.overtime.no"_L1, u"無|なし"},
    HeadingWords{"hours.overtime_detail"_L1, u"詳細|の詳細|詳細を記載|内容|備考"},
};
constexpr std::array insurance{
    HeadingWords{"insurance.employment"_L1, u"雇用|雇用保険"},
    HeadingWords{"insurance.workers_accident"_L1, u"労災|労災保険"},
    HeadingWords{"insurance.health"_L1, u"健康|健康保険|健保"},
    HeadingWords{"insurance.pension"_L1, u"厚生年金|厚生|厚生年金保険|年金"},
    HeadingWords{"insurance_other"_L1, u"他の保険|その他|その他の保険|他"},
};
constexpr std::array smoking{
    HeadingWords{"smoke_free_premises"_L1, u"敷地内禁煙|有無|の有無"},
};
constexpr std::array contact{
    HeadingWords{"contact.name"_L1, u"氏名|担当者|担当者氏名|担当者名|名前|名|お名前"},
    HeadingWords{"contact.address"_L1, u"所在地|住所|の所在地|担当者所在地"},
    HeadingWords{"contact.application_phone"_L1, u"応募担当電話番号|応募電話番号|応募担当電話"},
    HeadingWords{"contact.phone"_L1, u"電話番号|電話番号(内線)|電話番号(内線番号)|電話|TEL|電話(内線)"},
    HeadingWords{"contact.email"_L1, u"E-mail|メール|メールアドレス|mail|Eメール|email|電子メール"},
};
constexpr std::array registered{
    HeadingWords{"registered_with.hello_work"_L1, u"ハローワーク"},
    HeadingWords{"registered_with.women_doctor_bank"_L1, u"女性医師バンク"},
    HeadingWords{"registered_with.nurse_center"_L1, u"ナースセンター"},
    HeadingWords{"registered_other"_L1, u"他の機関|その他|その他の機関|他"},
};

} // namespace

std::span<const HeadingWords> headingWords()
{
    return wholeWords;
}

std::span<const SectionWords> sectionWords()
{
    static constexpr std::array all{
        SectionWords{u"医療機関|医療機関等|病院|募集機関", institution},
        SectionWords{
            u"就業場所|就業の場所|勤務地|勤務先|勤務場所|就業先|住所|就業場所住所|就業場所の住所|施設",
            workplace},
        SectionWords{u"雇用期間|雇用の期間|任用期間|契約期間|採用期間|就業期間|勤務期間|期間", period},
        SectionWords{u"試用期間|試用期間の有無|試用", trial},
        SectionWords{u"業務内容|業務の内容|業務|職務内容|仕事内容|業務内容該当するものに", duties},
        SectionWords{u"給与|賃金|給料|報酬", pay},
        SectionWords{u"勤務時間|勤務時間・休日|就業時間|勤務時間帯|労働時間|勤務時間等", hours},
        SectionWords{u"時間外労働|時間外|残業|勤務時間・休日時間外労働|時間外勤務", overtime},
        SectionWords{u"加入保険|社会保険|社会保険等|保険|加入保険等|各種保険", insurance},
        SectionWords{u"受動喫煙防止の取組|受動喫煙防止|受動喫煙対策|受動喫煙防止の取組み", smoking},
        SectionWords{u"担当者連絡先|連絡先|担当者|担当|採用担当者|問合せ先|問い合わせ先|お問い合わせ先|"
                     u"採用担当|応募先",
                     contact},
        SectionWords{u"求人登録|求人登録の有無|当該募集情報に係る求人登録の有無|登録機関|求人登録先",
                     registered},
    };
    return all;
}

} // namespace kakehashi::feed
