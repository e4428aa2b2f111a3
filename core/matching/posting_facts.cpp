// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/posting_facts.h"

#include "core/base/japanese_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <bit>

namespace kakehashi {

namespace {

int dayCount(QStringView digit)
{
    const qsizetype kanji = QStringView(u"〇一二三四五六七").indexOf(digit);
    return kanji >= 0 ? static_cast<int>(kanji) : digit.toInt();
}

} // namespace

DaysOff readDaysOff(const QString& text)
{
    // Each alternative is one word of the answer; the text is readable when they make it up whole.
    static const QRegularExpression word(QStringLiteral(
        "(?<holidays>国民の祝日|祝祭日|祝日|祝)"
        "|(?:完全)?週(?:休)?(?<weekly>[1-7一二三四五六七])日(?:制|休み)?"
        "|(?:その他|そのほか|ほか|他)(?:の平日|平日|に)?(?:週に?)?(?<others>[1-6一二三四五六])日"
        "|(?<days>[月火水木金土日]+)(?:曜日?)?"
        "|(?<rest>毎週|年末年始(?:\\([^()]*\\))?|夏季(?:休暇)?|お盆|年次有給休暇|有給休暇|休日|休診日|定休日?"
        "|休み|休"
        "|及び|および|並びに|と|です|[・、,./()&+\\s。])"));
    const QString plain = japanese::nfkc(text).simplified();
    DaysOff found;
    int weekly = 0;
    qsizetype done = 0;
    for (auto words = word.globalMatch(plain); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        if (match.capturedStart() != done)
            return {};
        done = match.capturedEnd();
        found.holidays = found.holidays || match.hasCaptured(u"holidays");
        for (const QChar day : match.capturedView(u"days"))
            found.weekdays = static_cast<std::uint8_t>(found.weekdays |
                                                       (1U << QStringView(u"月火水木金土日").indexOf(day)));
        if (match.hasCaptured(u"weekly"))
            weekly = dayCount(match.capturedView(u"weekly"));
        if (match.hasCaptured(u"others"))
            found.others += dayCount(match.capturedView(u"others"));
    }
    found.others = std::max(found.others, weekly - std::popcount(found.weekdays));
    const int off = std::popcount(found.weekdays) + found.others;
    found.readable = done == plain.size() && off > 0 && off < 7;
    return found.readable ? found : DaysOff{};
}

std::optional<bool> readLodging(const QString& text)
{
    static const QString lodging = QStringLiteral(
        "(?:宿舎|寮(?!母)|社宅|職員住宅|官舎|住宅(?!手当)|宿泊先|宿泊場所|滞在先|住居(?!手当))");
    static const QRegularExpression none(
        lodging + QStringLiteral("[^。\\n]{0,6}?(?:なし|無し|無い|ない|無(?!料|償)|不可"
                                 "|ありません|ございません)"));
    static const QRegularExpression some(
        lodging +
        QStringLiteral(
            "[^。\\n]{0,8}?(?:あり|有|可|完備|提供|用意|貸与|手配|紹介|ございます|無料|無償|利用|入居)"));
    const QString plain = japanese::nfkc(text);
    if (none.match(plain).hasMatch())
        return false;
    return some.match(plain).hasMatch() ? std::optional(true) : std::nullopt;
}

ExperienceAsked readExperience(const QString& text)
{
    static const QRegularExpression refused(QStringLiteral("未経験[^。\\n]{0,10}?(?:不可|できません|遠慮)"));
    static const QRegularExpression none(
        QStringLiteral("未経験[^。\\n]{0,16}?(?:可|歓迎|OK|相談|できます|大丈夫|応募)|経験(?:は)?(?:不問|"
                       "問わず|問いません)"));
    static const QRegularExpression years(
        QStringLiteral("経験[^。\\n]{0,6}?([0-9]{1,2})年以上|([0-9]{1,2})年以上の[^。\\n]{0,12}?経験"));
    static const QRegularExpression welcome(
        QStringLiteral("経験(?:者|の?ある方)[^。\\n]{0,4}?(?:優遇|歓迎|優先|希望|に限|のみ)|要経験|経験(?:者)"
                       "?必須|経験が必要"));
    static const QRegularExpression infectious(QStringLiteral("(?:感染症|コロナ|COVID)[^。\\n]{0,10}?経験"),
                                               QRegularExpression::CaseInsensitiveOption);
    using How = ExperienceAsked::How;
    const QString plain = japanese::nfkc(text);
    if (!plain.contains(QStringLiteral("経験")))
        return {};
    const bool noBeginners = refused.match(plain).hasMatch();
    if (!noBeginners && none.match(plain).hasMatch())
        return {How::NoneNeeded};
    const QRegularExpressionMatch least = years.match(plain);
    if (!noBeginners && !least.hasMatch() && !welcome.match(plain).hasMatch())
        return {};
    const int asked = least.hasMatch() ? (least.captured(1) + least.captured(2)).toInt() : 1;
    return {How::Welcome, std::max(1, asked), infectious.match(plain).hasMatch()};
}

} // namespace kakehashi
