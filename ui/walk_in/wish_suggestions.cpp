// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/wish_suggestions.h"

#include "core/base/japanese_text.h"
#include "core/base/place.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kakehashi::suggestions {

namespace {

constexpr std::size_t mostOffered = 12;

struct Candidate
{
    QString text;
    QString prefecture;
    QStringList keys; ///< folded writings it is found by
};

Candidate candidate(const QString& text, const QString& prefecture, const QStringList& writings)
{
    Candidate made{text, prefecture, {}};
    for (const QString& writing : writings)
        made.keys.append(japanese::folded(writing));
    return made;
}

void addMunicipality(std::vector<Candidate>& all, const place::Municipality& municipality)
{
    const QString whole = municipality.prefecture + municipality.name;
    QStringList writings = {municipality.name, municipality.kana, whole};
    // 中央区 finds 札幌市中央区, 瑞穂町 finds 西多摩郡瑞穂町.
    for (const QChar end : {u'市', u'郡'}) {
        const qsizetype at = municipality.name.indexOf(end, 1);
        if (at > 0 && at + 2 < municipality.name.size())
            writings.append(municipality.name.sliced(at + 1));
    }
    all.push_back(candidate(whole, municipality.prefecture, writings));
}

std::vector<Candidate> allPlaces()
{
    std::vector<Candidate> all;
    for (const place::Prefecture& prefecture : place::prefectures()) {
        all.push_back(candidate(prefecture.name, prefecture.name,
                                {prefecture.name, prefecture.kana, prefecture.romanised}));
    }
    for (const place::Municipality& municipality : place::municipalities()) {
        if (municipality.until.isNull())
            addMunicipality(all, municipality);
    }
    return all;
}

const std::vector<Candidate>& placeTable()
{
    static const std::vector<Candidate> table = allPlaces();
    return table;
}

enum Fit { Begins, Holds, None };

Fit fitOf(const Candidate& candidate, const QString& key)
{
    Fit best = None;
    for (const QString& writing : candidate.keys) {
        if (writing.startsWith(key))
            return Begins;
        if (writing.contains(key))
            best = Holds;
    }
    return best;
}

QStringView readingOf(Occupation occupation)
{
    static constexpr std::array<QStringView, Vocabulary<Occupation>::size> readings{
        u"いし",
        u"ほけんし",
        u"じょさんし",
        u"かんごし",
        u"じゅんかんごし",
        u"しんりょうほうしゃせんぎし",
        u"りんしょうけんさぎし",
        u"りんしょうこうがくぎし",
        u"やくざいし",
        u"きゅうきゅうきゅうめいし",
        u"じむしょく"};
    return readings.at(static_cast<std::size_t>(occupation));
}

} // namespace

QStringList places(const QString& typed, const QString& nearPrefecture)
{
    const QString key = japanese::folded(typed);
    if (key.isEmpty())
        return {};
    struct Found
    {
        int rank;
        const Candidate* candidate;
    };
    std::vector<Found> found;
    for (const Candidate& candidate : placeTable()) {
        const Fit fit = fitOf(candidate, key);
        const int far = candidate.prefecture == nearPrefecture ? 0 : 1;
        if (fit != None)
            found.push_back({far + 2 * fit, &candidate});
    }
    std::ranges::stable_sort(found, {}, &Found::rank);
    QStringList texts;
    for (std::size_t i = 0; i < std::min(found.size(), mostOffered); ++i)
        texts.append(found.at(i).candidate->text);
    return texts;
}

QStringList occupations(const QString& typed)
{
    const QString key = japanese::folded(typed);
    QStringList begins;
    QStringList holds;
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        const QString label = term.label.toString();
        const Fit fit = fitOf(candidate(label, {}, {label, readingOf(term.value).toString()}), key);
        if (fit == Begins)
            begins.append(label);
        else if (fit == Holds)
            holds.append(label);
    }
    return begins + holds;
}

bool isPrefecture(const QString& place)
{
    const auto& all = place::prefectures();
    return std::ranges::any_of(all, [&place](const place::Prefecture& p) { return p.name == place; });
}

} // namespace kakehashi::suggestions
