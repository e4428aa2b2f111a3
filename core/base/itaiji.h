// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace kakehashi::japanese {

/// Shapes of one character (itaiji, and the old forms of characters simplified in 1949 and later); each group
/// is folded to its first. Meant for comparing names of people, places and institutions, so shapes that
/// offices write for one another stand together even where a dictionary tells them apart (斉 and 斎). No
/// character stands in two groups. Compatibility ideographs (U+FA19 for 神, U+FA10 for 塚, …) are not listed:
/// NFKC already makes them one.
inline constexpr auto itaijiGroups = std::to_array<std::u16string_view>({
    // clang-format off
    // Names of people first of all.
    u"辺邊邉", u"斉齊斎齋齎", u"沢澤", u"高髙", u"崎﨑嵜㟢", u"浜濱濵", u"広廣", u"桜櫻", u"国國囯圀",
    u"島嶋嶌", u"富冨", u"真眞", u"条條", u"滝瀧", u"恵惠", u"徳德", u"吉𠮷", u"礼禮", u"弥彌", u"竜龍",
    u"蔵藏", u"栄榮", u"曽曾", u"与與", u"万萬", u"寿壽", u"浅淺", u"桑桒", u"薮藪籔", u"館舘", u"槙槇",
    u"桧檜", u"荘莊", u"峰峯", u"橋𣘺槗", u"鉄鐵銕鐡", u"関關", u"園薗", u"淵渕渊", u"梅楳", u"柳栁", u"留畄",
    u"奥奧", u"船舩", u"杉椙", u"昂昻", u"闘鬪", u"瀬瀨", u"頼賴", u"涛濤", u"凛凜", u"尭堯", u"晋晉", u"亘亙",
    u"亀龜", u"塩鹽", u"鴎鷗", u"鴬鶯", u"祢禰", u"穂穗", u"稲稻", u"緑綠", u"縄繩", u"黒黑", u"静靜", u"村邨",
    u"野埜", u"松枩", u"枡桝", u"柏栢", u"鶴靍靏鸖", u"昇曻", u"曳曵", u"湧涌", u"萌萠", u"裏裡", u"巌巖",
    u"彦彥", u"寛寬", u"聡聰", u"薫薰", u"遥遙", u"瑶瑤", u"恒恆", u"剣劍劔剱釼", u"呉吳", u"宝寶寳", u"岳嶽",
    u"群羣", u"隣鄰", u"間閒", u"蘇蘓",
    // Places, institutions, papers and medical words.
    u"学學斈", u"会會", u"医醫", u"薬藥", u"剤劑", u"応應", u"豊豐", u"単單", u"県縣", u"区區", u"郷鄕鄉",
    u"塚塜", u"芦蘆", u"梼檮", u"麹麴", u"騨驒", u"竈竃", u"鯵鰺", u"湾灣", u"駅驛", u"気氣", u"円圓", u"伝傳",
    u"体體躰", u"児兒", u"党黨", u"写寫", u"労勞", u"効效", u"参參", u"双雙", u"号號", u"団團", u"図圖",
    u"圧壓", u"売賣", u"変變", u"声聲", u"実實", u"対對", u"専專", u"将將", u"尽盡", u"届屆", u"巣巢", u"帯帶",
    u"庁廳", u"廃廢", u"当當", u"従從", u"径徑", u"悪惡", u"戦戰", u"戸戶", u"払拂", u"択擇", u"担擔", u"拠據",
    u"拡擴", u"挙擧", u"数數", u"断斷", u"旧舊", u"昼晝", u"暁曉", u"来來", u"枢樞", u"楼樓", u"楽樂", u"様樣",
    u"権權", u"横橫", u"欠缺", u"欧歐", u"歓歡", u"歩步", u"歯齒", u"歴歷", u"残殘", u"殴毆", u"没沒", u"渓溪",
    u"済濟", u"渋澁澀", u"温溫", u"満滿", u"滞滯", u"潜潛", u"点點", u"為爲", u"焼燒", u"状狀", u"独獨",
    u"獣獸", u"産產", u"画畫", u"畳疊", u"痩瘦", u"発發", u"研硏", u"禄祿", u"秘祕", u"称稱", u"窓窗窻",
    u"糸絲", u"経經", u"総總", u"絵繪", u"継繼", u"続續", u"聴聽", u"胆膽", u"脳腦", u"臓臟", u"腸膓", u"舎舍",
    u"芸藝", u"茎莖", u"蛍螢", u"虫蟲", u"衛衞", u"装裝", u"覚覺", u"観觀", u"触觸", u"証證", u"訳譯", u"誉譽",
    u"読讀", u"予豫", u"弁辨辯瓣", u"転轉", u"軽輕", u"逓遞", u"遅遲", u"郎郞", u"鎮鎭", u"鎌鐮", u"銭錢",
    u"鋳鑄", u"録錄", u"陥陷", u"険險", u"随隨", u"隠隱", u"雑雜", u"霊靈", u"青靑", u"顔顏", u"験驗", u"髄髓",
    u"鶏鷄雞", u"麦麥", u"黄黃", u"処處", u"両兩", u"台臺", u"乱亂", u"仏佛", u"仮假", u"価價", u"倹儉",
    u"励勵", u"勲勳", u"勧勸", u"厳嚴", u"収收", u"叙敍", u"囲圍", u"壊壞", u"壌壤", u"増增", u"奨獎", u"嬢孃",
    u"寝寢", u"峡峽", u"帰歸", u"弐貳", u"弾彈", u"徴徵", u"慎愼", u"懐懷", u"戯戲", u"抜拔", u"挿插", u"掲揭",
    u"揺搖", u"摂攝", u"教敎", u"桟棧", u"検檢", u"歳歲", u"毎每", u"浄淨", u"涙淚", u"清淸", u"湿濕", u"炉爐",
    u"犠犧", u"猟獵", u"瓶甁", u"砕碎", u"穏穩", u"粋粹", u"粛肅", u"緒緖", u"縦縱", u"繊纖", u"翻飜", u"虚虛",
    u"蛮蠻", u"覧覽", u"譲讓", u"謡謠", u"賛贊", u"践踐", u"辞辭", u"酔醉", u"醸釀", u"釈釋", u"錬鍊", u"閲閱",
    u"隷隸", u"顕顯", u"飲飮", u"駆驅", u"騒騷", u"髪髮", u"黙默", u"亜亞", u"唖啞", u"悦悅", u"鋭銳", u"説說",
    u"脱脫", u"税稅", u"内內", u"縁緣", u"概槪", u"戻戾", u"娯娛", u"巻卷", u"圏圈", u"争爭", u"涼凉", u"準凖",
    u"決决", u"況况", u"減减", u"凄淒", u"達逹", u"恥耻", u"綿緜", u"鉱鑛礦砿", u"質貭", u"餅餠", u"頬頰",
    u"剥剝", u"填塡", u"掴摑", u"掻搔", u"噛嚙", u"繋繫", u"蝉蟬", u"蝋蠟", u"箪簞", u"莱萊", u"蒋蔣", u"祷禱",
    u"醤醬", u"鹸鹼", u"麺麵", u"躯軀", u"屏屛", u"并幷", u"溌潑", u"醗醱", u"焔焰", u"侠俠", u"倶俱", u"呑吞",
    u"叱𠮟", u"頚頸", u"鼠鼡", u"鈎鉤", u"涜瀆", u"撹攪", u"潅灌", u"鬱欝", u"靭靱", u"壷壺", u"砺礪", u"籠篭",
    u"儘侭",
    // clang-format on
});

} // namespace kakehashi::japanese
