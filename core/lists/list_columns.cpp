// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/list_columns.h"

#include "core/base/japanese_era.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kakehashi::lists {

namespace {

bool isUnwritable(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < u' ' && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit < 0xA0) || unit >= 0xFFFE;
}

} // namespace

QString writable(const QString& text)
{
    if (std::ranges::none_of(text, [](QChar c) { return isUnwritable(c) || c.isSurrogate(); }))
        return text;
    QString kept = QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    kept.removeIf(isUnwritable);
    return QString::fromUtf8(kept.toUtf8()); // which reads half a character as U+FFFD
}

namespace {

Value cell(const QString& text)
{
    return writable(text);
}

Value cell(int number)
{
    return qint64{number};
}

Value cell(QDate date)
{
    return date;
}

Value cell(QTime time)
{
    return time;
}

Value cell(Yen yen)
{
    return yen.amount();
}

Value cell(const PostalCode& code)
{
    return code.formatted();
}

template<typename E>
requires std::is_enum_v<E> Value cell(E term)
{
    return labelOf(term);
}

template<typename E>
Value cell(TermSet<E> terms)
{
    QStringList labels;
    for (const E term : terms.values())
        labels.append(labelOf(term));
    return labels.join(u'、');
}

template<typename T>
Value cell(const std::optional<T>& value)
{
    return value ? cell(*value) : Value();
}

template<auto... Path>
Value at(const Listed& posting)
{
    return cell((posting.shown().*....*Path));
}

Value reference(const Listed& posting)
{
    return posting.reference();
}

/// The list's own word in every language of the program.
Value status(const Listed& posting)
{
    switch (posting.status()) {
    case PostingStatus::Draft:
        return u"公開前"_s;
    case PostingStatus::Filled:
        return u"充足"_s;
    case PostingStatus::Withdrawn:
        return u"取りやめ"_s;
    case PostingStatus::Expired:
        return u"期間終了"_s;
    case PostingStatus::Open:
        break;
    }
    return u"募集中"_s;
}

Value masking(const Listed& posting)
{
    if (posting.isMasked())
        return u"マスキング済"_s;
    return posting.shown().maskingRequested ? u"マスキング希望"_s : u"なし"_s;
}

Value trial(const Listed& posting)
{
    const auto weeks = posting.shown().trialWeeks;
    return !weeks ? QString() : *weeks == 0 ? u"無"_s : u"有"_s;
}

Value trialWeeks(const Listed& posting)
{
    const auto weeks = posting.shown().trialWeeks;
    return weeks.value_or(0) == 0 ? Value() : cell(*weeks);
}

Value overtime(const Listed& posting)
{
    const auto said = posting.shown().hours.overtime;
    return !said ? QString() : *said ? u"有"_s : u"無"_s;
}

Value smokeFree(const Listed& posting)
{
    return posting.shown().smokeFreePremises == true ? u"敷地内禁煙"_s : QString();
}

using P = Posting;

constexpr std::array all{
    Column{u"参照番号", 16, false, &reference},
    Column{u"状態", 9, false, &status},
    Column{u"募集番号", 12, false, &at<&P::sourceKey>},
    Column{u"医療機関名", 28, true, &at<&P::institutionName>},
    Column{u"都道府県名", 10, false, &at<&P::prefecture>},
    Column{u"マスキング", 12, false, &masking},
    Column{u"①募集職種", 16, false, &at<&P::occupation>},
    Column{u"②募集人数", 9, false, &at<&P::headcount>},
    Column{u"③郵便番号", 10, false, &at<&P::workplace, &Workplace::postalCode>},
    Column{u"③施設類型", 9, false, &at<&P::workplace, &Workplace::facilityType>},
    Column{u"③都道府県", 10, false, &at<&P::workplace, &Workplace::prefecture>},
    Column{u"③市区町村", 14, false, &at<&P::workplace, &Workplace::municipality>},
    Column{u"③住所（町名・番地等）", 22, true, &at<&P::workplace, &Workplace::street>},
    Column{u"③具体的な施設名", 26, true, &at<&P::workplace, &Workplace::facilityName>},
    Column{u"④雇用期間_開始", 12, false, &at<&P::employment, &Employment::start>},
    Column{u"④雇用期間_終了", 12, false, &at<&P::employment, &Employment::end>},
    Column{u"⑤試用期間", 9, false, &trial},
    Column{u"⑤試用期間（週）", 9, false, &trialWeeks},
    Column{u"⑥業務内容", 28, true, &at<&P::duties>},
    Column{u"⑥具体的な内容", 32, true, &at<&P::dutyDetail>},
    Column{u"⑦給与", 7, false, &at<&P::pay, &Pay::basis>},
    Column{u"⑦給与（円）", 12, false, &at<&P::pay, &Pay::amount>},
    Column{u"⑦試用期間給与", 12, false, &at<&P::pay, &Pay::trialAmount>},
    Column{u"⑧勤務時間_開始", 9, false, &at<&P::hours, &Hours::start>},
    Column{u"⑧勤務時間_終了", 9, false, &at<&P::hours, &Hours::end>},
    Column{u"⑧休憩時間（分）", 9, false, &at<&P::hours, &Hours::breakMinutes>},
    Column{u"⑧時間外労働", 9, false, &overtime},
    Column{u"⑧時間外労働詳細", 20, true, &at<&P::hours, &Hours::overtimeDetail>},
    Column{u"⑧休日", 20, true, &at<&P::hours, &Hours::daysOff>},
    Column{u"⑨加入保険", 22, true, &at<&P::insurance>},
    Column{u"⑨他の保険", 16, true, &at<&P::insuranceOther>},
    Column{u"⑩敷地内禁煙", 11, false, &smokeFree},
    Column{u"⑪補足内容", 48, true, &at<&P::remarks>},
    Column{u"⑫担当者", 16, true, &at<&P::contact, &Contact::name>},
    Column{u"⑫所在地", 28, true, &at<&P::contact, &Contact::address>},
    Column{u"⑫応募担当電話番号", 18, true, &at<&P::contact, &Contact::applicationPhone>},
    Column{u"⑫電話番号（内線）", 22, true, &at<&P::contact, &Contact::phone>},
    Column{u"⑫E-mail", 28, true, &at<&P::contact, &Contact::email>},
    Column{u"⑬求人登録", 22, true, &at<&P::registeredWith>},
    Column{u"⑬他の機関", 16, true, &at<&P::registeredOther>},
};

} // namespace

Listed::Listed(const PublicPosting& posting)
    : m_reference(&posting.reference()), m_shown(&posting.shown()), m_status(posting.status()),
      m_masked(posting.isMasked())
{
}

Listed::Listed(const AudiencePosting& posting)
    : m_reference(&posting.reference()), m_shown(&posting.shown()), m_status(posting.status()),
      m_masked(false)
{
}

const Column& institutionIdColumn()
{
    static constexpr Column column{u"医療機関ID", 14, false, &at<&P::institutionId>};
    return column;
}

std::span<const Column> columns()
{
    return all;
}

QString textOf(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return std::get<QTime>(value).toString(u"HH:mm"_s);
}

QString nothingFound()
{
    return u"該当する募集情報はありません。"_s;
}

} // namespace kakehashi::lists

namespace kakehashi {

QStringList listTitles(const PublicList& list)
{
    QStringList lines{
        u"募集情報一覧（公開用）"_s,
        u"%1　%2 現在"_s.arg(lists::writable(list.desk), japanese::bothDates(list.deskDay)),
        u"条件: "_s + (list.filter.isEmpty() ? u"すべて"_s : lists::writable(list.filter)),
        u"%1件（全%2件のうち）"_s.arg(list.postings.size()).arg(list.total),
    };
    if (std::ranges::any_of(list.postings, &PublicPosting::isMasked))
        lines.append(u"「マスキング済」の募集は、医療機関名・所在地・連絡先などを伏せています。"_s);
    if (std::ranges::any_of(list.postings, &PublicPosting::isRedacted))
        lines.append(u"文中の■■■は、伏せてある部分です。"_s);
    return lines;
}

QStringList listHeadings()
{
    QStringList headings;
    for (const lists::Column& column : lists::columns())
        headings.append(column.heading.toString());
    return headings;
}

QStringList listCells(const PublicPosting& posting)
{
    QStringList cells;
    for (const lists::Column& column : lists::columns())
        cells.append(lists::textOf(column.value(lists::Listed(posting))));
    return cells;
}

SheetTable sheetTableOf(const PublicList& list)
{
    SheetTable table;
    table.name = u"募集情報一覧"_s;
    table.titles = listTitles(list);
    for (const lists::Column& column : lists::columns())
        table.columns.append({column.heading.toString(), column.width, column.wraps});
    table.rows = list.postings.size();
    table.value = [&list](qsizetype row, qsizetype column) {
        return lists::columns()[static_cast<std::size_t>(column)].value(lists::Listed(list.postings.at(row)));
    };
    table.nothing = lists::nothingFound();
    return table;
}

ListWritten writeListCsv(const PublicList& list, const QString& file, ListEncoding encoding)
{
    return writeTableCsv(sheetTableOf(list), file, encoding);
}

ListWritten writeListXlsx(const PublicList& list, const QString& file)
{
    return writeTableXlsx(sheetTableOf(list), file);
}

} // namespace kakehashi
