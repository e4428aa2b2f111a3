// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/heading_likeness.h"

#include "core/base/japanese_era.h"
#include "core/base/japanese_text.h"
#include "core/base/place.h"
#include "core/feed/cell_values.h"
#include "core/feed/heading_words.h"
#include "core/feed/headings.h"
#include "core/postings/vocabulary.h"

#include <QHash>
#include <QRegularExpression>
#include <QVarLengthArray>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeLikeness = 1000;

/// What headings that the other columns decide can come to mean.
QStringList meaningsOf(QLatin1StringView field)
{
    if (field == "any_prefecture"_L1)
        return {u"prefecture"_s, u"workplace.prefecture"_s};
    if (field == "any_facility"_L1)
        return {u"institution_name"_s, u"workplace.facility_name"_s};
    if (field == "any_address"_L1)
        return {u"workplace.address"_s, u"contact.address"_s};
    if (field == "any_street"_L1)
        return {u"workplace.street"_s};
    if (field == "number"_L1)
        return {u"source_key"_s};
    if (field == "pay"_L1)
        return {u"pay.basis"_s, u"pay.amount_yen"_s};
    return {QString(field)};
}

using WordsOf = QHash<QString, QStringList>; ///< keys of headings, by field

void add(WordsOf& words, QLatin1StringView field, const QString& word)
{
    for (const QString& meaning : meaningsOf(field))
        words[meaning].append(headingKey(word));
}

/// Everything that is known to head an item: 名 alone says nothing without what it stands below.
const WordsOf& knownWords()
{
    static const WordsOf known = [] {
        WordsOf words;
        for (const HeadingChoice& choice : headingChoices())
            words[choice.field].append(headingKey(choice.label));
        for (const HeadingWords& entry : headingWords()) {
            for (const QString& name : entry.names.toString().split(u'|'))
                add(words, entry.field, name);
        }
        for (const SectionWords& section : sectionWords()) {
            const QString above = section.names.toString().section(u'|', 0, 0);
            for (const HeadingWords& entry : section.below) {
                for (const QString& name : entry.names.toString().split(u'|'))
                    add(words, entry.field, above + name);
            }
        }
        return words;
    }();
    return known;
}

/// Pieces of so many characters that both have, twice, of the pieces of both: Dice's coefficient.
int shared(const QString& a, const QString& b, qsizetype length)
{
    const qsizetype inA = a.size() - length + 1;
    const qsizetype inB = b.size() - length + 1;
    if (inA <= 0 || inB <= 0)
        return 0;
    QVarLengthArray<bool, 128> used(inB, false);
    int same = 0;
    for (qsizetype i = 0; i < inA; ++i) {
        for (qsizetype j = 0; j < inB; ++j) {
            if (used[j] || QStringView(a).mid(i, length) != QStringView(b).mid(j, length))
                continue;
            used[j] = true;
            ++same;
            break;
        }
    }
    return static_cast<int>(qint64{2} * same * wholeLikeness / (inA + inB));
}

// Words of two characters carry the meaning in Japanese headings (給与 in 給与の形態), so pairs count most;
// single characters find 職 in 職名.
int alike(const QString& a, const QString& b)
{
    if (a == b)
        return wholeLikeness;
    return (6 * shared(a, b, 2) + 3 * shared(a, b, 1)) / 10;
}

bool isMail(const QString& text)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+\\.[a-z]+$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

bool isPhone(const QString& text)
{
    static const QRegularExpression form(u"^0\\d{1,4}-\\d{1,4}-\\d{3,4}"_s);
    return form.match(japanese::nfkc(text)).hasMatch();
}

bool isPostalCode(const QString& text)
{
    static const QRegularExpression form(u"^〒?\\s*\\d{3}-\\d{4}$"_s);
    return form.match(japanese::nfkc(text)).hasMatch();
}

bool isPeriod(const QString& text)
{
    const auto ends = cell::range(text);
    return ends && japanese::parseDate(ends->from) && japanese::parseDate(ends->to);
}

struct Look
{
    bool (*has)(const QString& cell);
    QStringList fields;
};

template<typename E>
bool isTerm(const QString& text)
{
    return fromLabel<E>(text).has_value();
}

const QList<Look>& looks()
{
    static const QList<Look> all{
        {&isTerm<Occupation>, {u"occupation"_s}},
        {&isTerm<FacilityType>, {u"workplace.facility_type"_s}},
        {&isTerm<PayBasis>, {u"pay.basis"_s}},
        {&isTerm<Duty>, {u"duties"_s}},
        {&isTerm<Insurance>, {u"insurance"_s}},
        {&isTerm<Registration>, {u"registered_with"_s}},
        {[](const QString& text) { return place::findPrefecture(text) != nullptr; },
         {u"workplace.prefecture"_s, u"prefecture"_s}},
        {&isMail, {u"contact.email"_s}},
        {&isPhone, {u"contact.phone"_s, u"contact.application_phone"_s}},
        {&isPostalCode, {u"workplace.postal_code"_s}},
        {&isPeriod, {u"employment.period"_s}},
        {[](const QString& text) { return japanese::parseDate(text).has_value(); },
         {u"employment.start"_s, u"employment.end"_s}},
    };
    return all;
}

} // namespace

HeadingLikeness::HeadingLikeness(const QString& heading, const QStringList& sampleCells)
{
    static constexpr qsizetype longest = 60; // a sentence: its beginning tells
    m_key = headingKey(heading).left(longest);
    QStringList cells = sampleCells;
    cells.removeIf([](const QString& cell) { return cell.trimmed().isEmpty(); });
    if (cells.isEmpty())
        return;
    for (const Look& look : looks()) {
        if (!std::ranges::all_of(cells, [&look](const QString& cell) { return look.has(cell.trimmed()); }))
            continue;
        for (const QString& field : look.fields)
            m_fieldsOfCells.insert(field);
    }
}

int HeadingLikeness::to(const HeadingChoice& choice) const
{
    int best = 0;
    const auto words = knownWords().constFind(choice.field);
    if (words != knownWords().cend()) {
        for (const QString& word : *words)
            best = std::max(best, alike(m_key, word));
    }
    static constexpr int ownName = 50; // 都道府県 is what the form calls one item, and may be said of others
    best += m_key == headingKey(choice.label) ? ownName : 0;
    return best + (m_fieldsOfCells.contains(choice.field) ? wholeLikeness / 2 : 0);
}

} // namespace kakehashi::feed
