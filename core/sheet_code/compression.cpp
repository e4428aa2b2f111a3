// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet_code/compression.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <array>
#include <zlib.h>

namespace kakehashi::sheet_code {

namespace {

constexpr int rawDeflate = -15; ///< no zlib header: the parts have their own
constexpr int mostMemory = 9;

struct Compression
{
    Q_DECLARE_TR_FUNCTIONS(Compression)
};

/// Words and codes of postings, the likelier the nearer to the end (deflate reaches back more cheaply). Part
/// of format 1: never changed.
const QByteArray& dictionary()
{
    static const QByteArray words = QByteArrayLiteral(
        "emergency_life_saving_technician"
        "clinical_laboratory_technologist"
        "radiological_technologist"
        "clinical_engineer"
        "clerical_worker"
        "public_health_nurse"
        "assistant_nurse"
        "midwife"
        "pharmacist"
        "physician"
        "women_doctor_bank"
        "hello_work"
        "nurse_center"
        "mild_case_lodging"
        "returnee_contact_outpatient"
        "general_outpatient"
        "public_health_center"
        "other"
        "clinic"
        "monthly"
        "daily"
        "hourly"
        "employment"
        "workers_accident"
        "health"
        "pension"
        "北海道青森県岩手県宮城県秋田県山形県福島県茨城県栃木県群馬県埼玉県千葉県東京都神奈川県新潟県富山県"
        "石川県福井県山梨県長野県岐阜県静岡県愛知県三重県滋賀県京都府大阪府兵庫県奈良県和歌山県鳥取県島根県"
        "岡山県広島県山口県徳島県香川県愛媛県高知県福岡県佐賀県長崎県熊本県大分県宮崎県鹿児島県沖縄県"
        "中央区新宿区港区千代田区横浜市名古屋市札幌市大阪市福岡市堺市川崎市"
        "国立大学法人独立行政法人一般財団法人公益財団法人社会福祉法人医療法人財団医療法人社団医療法人株式会社"
        "市立県立国立病院機構医療センター保健センター赤十字病院記念病院総合病院大学病院クリニック診療所医院"
        "保健所内科外科病院"
        "丁目番地号棟階ビル本町別館病棟事務局事務部看護部人事課総務課採用担当"
        "軽症者宿泊療養施設業務帰国者・接触者外来業務一般内科外来業務保健所業務電話相談積極的疫学調査"
        "ＰＣＲ検査PCR検査検体採取発熱外来の診療補助問診体温測定受付トリアージ新型コロナウイルス感染症対応"
        "健康観察患者看護業務医師看護師准看護師保健師助産師薬剤師放射線技師臨床検査技師臨床工学技士"
        "時間外労働あり時間外労働なし月時間程度宿直夜勤当直あり完全週休２日制週休二日4週8休シフト制による"
        "土曜日日曜日祝日年末年始土日祝土・日・祝日日・祝"
        "賠償責任保険加入労災保険健康保険厚生年金"
        "マスク・ガウン等の防護具は当院で用意します。個人防護具宿舎あり駐車場あり車通勤可。制服貸与託児所あり"
        "交通費は実費を支給します。交通費支給昇給賞与手当危険手当1日4,000円"
        "経験は問いません。ブランクのある方、歓迎。未経験者可。経験者優遇研修があります。"
        "勤務日数、勤務時間は応相談。週2日から相談可。短期間でも可。契約更新の可能性あり。"
        "お気軽にお問い合わせください。御連絡ください。お願いします。できます。です。ます。ください。"
        "（内線 ）内線03-0000-06-0000-0120-@.example.jp.or.jp.co.jp.ne.jp.go.jp.lg.jp"
        "info@saiyo@jinji@kango@"
        "2021-0"
        "2020-1"
        "2020-0"
        ":00"
        "22:00"
        "17:30"
        "17:15"
        "17:00"
        "09:00"
        "08:45"
        "08:30"
        "13-2020-0000"
        "hospital"
        "nurse");
    return words;
}

const Bytef* input(const QByteArray& bytes)
{
    return reinterpret_cast<const Bytef*>(bytes.constData());
}

/// zlib's streams are opened and closed in pairs.
struct Inflating
{
    z_stream stream{};
    bool open = inflateInit2(&stream, rawDeflate) == Z_OK;
    Inflating() = default;
    Inflating(const Inflating&) = delete;
    Inflating& operator=(const Inflating&) = delete;
    ~Inflating() { inflateEnd(&stream); }
};

struct Deflating
{
    z_stream stream{};
    bool open = deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawDeflate, mostMemory,
                             Z_DEFAULT_STRATEGY) == Z_OK;
    Deflating() = default;
    Deflating(const Deflating&) = delete;
    Deflating& operator=(const Deflating&) = delete;
    ~Deflating() { deflateEnd(&stream); }
};

} // namespace

QByteArray compressed(const QByteArray& payload)
{
    Deflating deflating;
    z_stream& stream = deflating.stream;
    const QByteArray& words = dictionary();
    const bool ready = deflating.open &&
                       deflateSetDictionary(&stream, input(words), static_cast<uInt>(words.size())) == Z_OK;
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(payload.size()))),
                   Qt::Uninitialized);
    stream.next_in = const_cast<Bytef*>(input(payload));
    stream.avail_in = static_cast<uInt>(payload.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (!ready || deflate(&stream, Z_FINISH) != Z_STREAM_END)
        throw Error(Compression::tr("The code of the sheet could not be made. Print the sheet again."),
                    QString::fromLatin1(stream.msg));
    out.truncate(static_cast<qsizetype>(stream.total_out));
    return out;
}

std::optional<QByteArray> decompressed(const QByteArray& bytes)
{
    Inflating inflating;
    z_stream& stream = inflating.stream;
    const QByteArray& words = dictionary();
    if (!inflating.open ||
        inflateSetDictionary(&stream, input(words), static_cast<uInt>(words.size())) != Z_OK)
        return std::nullopt;
    stream.next_in = const_cast<Bytef*>(input(bytes));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray out;
    std::array<char, 16384> piece{};
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
        if (out.size() > largestPayload)
            return std::nullopt;
    }
    if (state != Z_STREAM_END || stream.avail_in != 0)
        return std::nullopt;
    return out;
}

} // namespace kakehashi::sheet_code
