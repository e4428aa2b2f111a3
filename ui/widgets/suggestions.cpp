// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestions.h"

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
    QString municipality; ///< empty for a whole prefecture
    QStringList keys;     ///< folded writings it is found by
};

Candidate candidate(const QString& text, const QString& prefecture, const QStringList& writings)
{
    Candidate made{text, prefecture, {}, {}};
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
    all.back().municipality = municipality.name;
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

/// What fits the folded text, at most so many as are offered; the far ones after the others, those that only
/// hold the text after those that begin with it.
template<typename IsFar>
std::vector<const Candidate*> likest(const QString& key, IsFar isFar)
{
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
        if (fit != None)
            found.push_back({(isFar(candidate) ? 1 : 0) + 2 * fit, &candidate});
    }
    std::ranges::stable_sort(found, {}, &Found::rank);
    std::vector<const Candidate*> first;
    for (std::size_t i = 0; i < std::min(found.size(), mostOffered); ++i)
        first.push_back(found.at(i).candidate);
    return first;
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
    const auto isFar = [&](const Candidate& candidate) { return candidate.prefecture != nearPrefecture; };
    QStringList texts;
    for (const Candidate* found : likest(japanese::folded(typed), isFar))
        texts.append(found->text);
    return texts;
}

QList<Municipality> municipalities(const QString& typed, const QString& prefecture)
{
    const place::Prefecture* within = place::findPrefecture(prefecture);
    const auto isElsewhere = [&](const Candidate& candidate) {
        return candidate.municipality.isEmpty() ||
               (within != nullptr && candidate.prefecture != within->name);
    };
    QList<Municipality> found;
    for (const Candidate* candidate : likest(japanese::folded(typed), isElsewhere)) {
        if (!isElsewhere(*candidate))
            found.append({candidate->prefecture, candidate->municipality});
    }
    return found;
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
