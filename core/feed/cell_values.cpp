// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/cell_values.h"

#include "core/base/japanese_text.h"
#include "core/base/place.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kakehashi::feed::cell {

namespace {

QSet<QString> foldedSet(std::initializer_list<QStringView> words)
{
    QSet<QString> set;
    for (const QStringView word : words)
        set.insert(japanese::folded(word.toString()));
    return set;
}

bool consistsOf(const QString& text, QStringView characters)
{
    return std::ranges::all_of(text, [characters](QChar c) { return c.isSpace() || characters.contains(c); });
}

/// A letter or digit that no Japanese word begins with.
bool isPlainAscii(QChar c)
{
    return c < u'\x80' && c.isLetterOrNumber();
}

QString withoutBrackets(const QString& text)
{
    static const QString opening = QStringLiteral("(（[［【〔:：、,，　 ");
    static const QString closing = QStringLiteral(")）]］】〕　 ");
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && opening.contains(text.at(from)))
        ++from;
    while (to > from && closing.contains(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

} // namespace

QString cleanedText(const QString& text)
{
    const bool clean =
        std::ranges::none_of(text, [](QChar c) { return c < u' ' || (c >= u'\x7f' && c < u'\xa0'); });
    return clean && (text.isEmpty() || !text.back().isSpace()) ? text : japanese::cleaned(text);
}

bool isBlank(const QString& text)
{
    return consistsOf(text, u"―－-–—‐−ーｰ─");
}

bool saysNothing(const QString& text)
{
    static const QSet<QString> words =
        foldedSet({u"なし", u"無し", u"無", u"該当なし", u"該当無し", u"特になし", u"特に無し", u"記載なし",
                   u"未記載", u"未記入", u"空欄", u"n/a"});
    if (isBlank(text))
        return true;
    if (isPlainAscii(text.front()) && text.front().toLower() != u'n')
        return false;
    return text.size() <= 8 && words.contains(japanese::folded(text));
}

bool isHidden(const QString& text)
{
    static const QSet<QString> words =
        foldedSet({u"非公開", u"(非公開)", u"【非公開】", u"非開示", u"(非開示)", u"マスキング",
                   u"マスキング済", u"(マスキング)", u"【マスキング】", u"マスキング希望", u"非表示"});
    if (text.isEmpty() || text.size() > 12 || (isPlainAscii(text.front()) && text.front().toLower() != u'x'))
        return false;
    return consistsOf(text, u"*＊●○◯〇■□×xX※・-－") || words.contains(japanese::folded(text));
}

std::optional<bool> ticked(const QString& text)
{
    static const QSet<QString> yes = foldedSet(
        {u"☑",    u"✓",    u"✔",        u"✅",    u"☒",    u"■",    u"●",    u"◎",      u"○",        u"◯",
         u"〇",   u"レ",   u"v",        u"1",    u"有",   u"あり", u"有り", u"はい",   u"yes",      u"y",
         u"true", u"該当", u"希望する", u"希望", u"する", u"要",   u"済",   u"登録済", u"登録済み", u"加入"});
    static const QSet<QString> no = foldedSet(
        {u"",           u"□",      u"☐",    u"×",      u"✕",      u"✖",        u"x",       u"0",
         u"無",         u"なし",   u"無し", u"いいえ", u"no",     u"n",        u"false",   u"非該当",
         u"希望しない", u"しない", u"不要", u"未登録", u"未加入", u"希望なし", u"希望無し"});
    const QString folded = japanese::folded(text);
    if (yes.contains(folded))
        return true;
    if (no.contains(folded) || isBlank(text))
        return false;
    return std::nullopt;
}

Presence presence(const QString& text)
{
    static const QRegularExpression beginning(
        QStringLiteral(R"(^\s*[☑✓✔■●○◯〇]?\s*(有り|有|あり|無し|無|なし)(.*)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = beginning.match(text);
    if (match.hasMatch()) {
        const QString word = match.captured(1);
        const bool present = word.startsWith(u'有') || word.startsWith(u'あ');
        return {present, withoutBrackets(match.captured(2))};
    }
    // An empty box says neither.
    const bool emptyBox = isBlank(text) || consistsOf(text, u"□☐");
    return {emptyBox ? std::nullopt : ticked(text), {}};
}

namespace {

// At separators and before boxes, but not within brackets: その他（検査、問診） is one.
QStringList pieces(const QString& text)
{
    static const QString separators = QStringLiteral("\n\r\t、,，/／;；");
    static const QString boxes = QStringLiteral("☑☒✓✔✅■□☐");
    QStringList found{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' || c == u'（' ? 1 : 0;
        depth -= (c == u')' || c == u'）') && depth > 0 ? 1 : 0;
        const bool separates = depth == 0 && separators.contains(c);
        if (separates || (depth == 0 && boxes.contains(c)))
            found.append(QString());
        if (!separates)
            found.back().append(c);
    }
    return found;
}

} // namespace

QStringList terms(const QString& text)
{
    static const QString ticks = QStringLiteral("☑☒✓✔✅■●○◯〇・");
    QStringList found;
    const QStringList written = pieces(text);
    for (const QString& piece : written) {
        QString term = piece.trimmed();
        if (term.startsWith(u'□') || term.startsWith(u'☐'))
            continue;
        while (!term.isEmpty() && ticks.contains(term.front()))
            term = term.sliced(1).trimmed();
        if (!term.isEmpty())
            found.append(term);
    }
    return found;
}

std::optional<Range> range(const QString& text)
{
    // Dashes are part of dates (2020-06-15) and only separate when they stand alone or between times.
    static const QRegularExpression tilde(QStringLiteral("\\s*(?:[~〜～∼⁓→]|から|より|至)\\s*"));
    static const QRegularExpression spacedDash(QStringLiteral("\\s+[-–—―‐−ー－]+\\s+"));
    static const QRegularExpression anyDash(QStringLiteral("\\s*[-–—―‐−ー－]+\\s*"));
    for (const QRegularExpression& separator : {tilde, spacedDash, anyDash}) {
        const QStringList ends = text.split(separator);
        if (ends.size() != 2)
            continue;
        QString from = ends.at(0).trimmed();
        QString to = ends.at(1).trimmed();
        if (from.startsWith(u'自'))
            from = from.sliced(1).trimmed();
        if (to.endsWith(QStringLiteral("まで")))
            to.chop(2);
        return Range{from, to.trimmed()};
    }
    return std::nullopt;
}

std::optional<int> minutes(const QString& text)
{
    static const QRegularExpression hoursAndMinutes(
        QStringLiteral(R"(^(\d{1,2})(?:時間|h)(?:(\d{1,2})分?|(半))?$)"));
    static const QRegularExpression clock(QStringLiteral(R"(^(\d{1,2}):([0-5]\d)(?::00)?$)"));
    static constexpr qint64 mostMinutes = qint64{24} * 60;
    const QString plain = japanese::folded(text);
    for (const QRegularExpression& form : {hoursAndMinutes, clock}) {
        const auto match = form.match(plain);
        if (match.hasMatch()) {
            const int half = match.captured(3).isEmpty() ? 0 : 30;
            return match.captured(1).toInt() * 60 + match.captured(2).toInt() + half;
        }
    }
    const auto number = japanese::wholeNumber(text);
    const bool fits = number && *number >= 0 && *number <= mostMinutes;
    return fits ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

std::optional<int> weeks(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,3})(?:\.0+)?(?:週間?)?$)"));
    const auto match = form.match(japanese::folded(text));
    return match.hasMatch() ? std::optional<int>(match.captured(1).toInt()) : std::nullopt;
}

namespace {

QString municipalityAtStart(const QString& prefecture, const QString& rest)
{
    static constexpr qsizetype longestName = 16;
    for (qsizetype length = std::min(longestName, rest.size()); length > 1; --length) {
        const QChar last = rest.at(length - 1);
        const bool mayEnd = last == u'市' || last == u'区' || last == u'町' || last == u'村';
        if (mayEnd && place::findMunicipality(prefecture, rest.left(length)) != nullptr)
            return rest.left(length);
    }
    return {};
}

QString prefectureAtStart(const QString& text)
{
    for (const place::Prefecture& prefecture : place::prefectures()) {
        if (text.startsWith(prefecture.name))
            return prefecture.name;
    }
    return {};
}

} // namespace

Address address(const QString& text, const QString& knownPrefecture)
{
    static const QRegularExpression postal(
        QStringLiteral("^\\s*〒?\\s*([0-9０-９]{3}\\s*[-－‐−ー–—―]?\\s*[0-9０-９]{4})(?![0-9０-９])\\s*"));
    Address found;
    QString rest = text.trimmed();
    const auto match = postal.match(rest);
    if (match.hasMatch()) {
        found.postalCode = match.captured(1);
        rest = rest.sliced(match.capturedLength());
    }
    found.prefecture = prefectureAtStart(rest);
    if (!found.prefecture.isEmpty())
        rest = rest.sliced(found.prefecture.size()).trimmed();
    const QString& prefecture = found.prefecture.isEmpty() ? knownPrefecture : found.prefecture;
    if (!prefecture.isEmpty())
        found.municipality = municipalityAtStart(prefecture, rest);
    found.street = rest.sliced(found.municipality.size()).trimmed();
    return found;
}

} // namespace kakehashi::feed::cell
