// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/headings.h"

#include "core/base/japanese_text.h"
#include "core/feed/heading_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kakehashi::feed {

namespace {

// Letters and digits of the folded text; 〒 and № are headings by themselves.
QString lettersOf(const QString& text)
{
    QString kept = japanese::folded(text);
    kept.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'〒'; });
    // The long vowel mark counts as a letter, but stands for every dash too (E-mail, Eメール).
    kept.remove(u'ー');
    return kept;
}

QString withoutItemNumber(const QString& heading)
{
    static const QRegularExpression number(
        QStringLiteral(R"(^\s*(?:丸|項目)?\s*[(\[【〔]?\s*\d{1,2}\s*[)\]】〕]?\s*[..,、::・_\-]?\s*)"));
    QString text = japanese::nfkc(heading);
    const auto match = number.match(text);
    if (match.hasMatch() && match.capturedLength() < text.size())
        text.remove(0, match.capturedLength());
    return text;
}

QString withoutNote(const QString& text)
{
    const qsizetype note = text.indexOf(u'※');
    return note > 0 ? text.left(note) : text;
}

QString withoutBrackets(const QString& text)
{
    static const QRegularExpression brackets(QStringLiteral(R"([(\[【〔<][^)\]】〕>]*[)\]】〕>])"));
    QString shortened = text;
    shortened.remove(brackets);
    return shortened;
}

using Words = QHash<QString, QString>;

template<typename Entries>
Words folded(const Entries& entries)
{
    Words words;
    for (const auto& entry : entries) {
        const QStringList names = entry.names.toString().split(u'|');
        for (const QString& name : names)
            words.insert(lettersOf(name), QString(entry.field));
    }
    return words;
}

const Words& wholeHeadings()
{
    static const Words words = folded(headingWords());
    return words;
}

struct Section
{
    QStringList names;
    Words below;
};

const std::vector<Section>& sections()
{
    static const std::vector<Section> all = [] {
        std::vector<Section> made;
        for (const SectionWords& section : sectionWords()) {
            QStringList names;
            const QStringList written = section.names.toString().split(u'|');
            for (const QString& name : written)
                names.append(lettersOf(name));
            made.push_back({names, folded(section.below)});
        }
        return made;
    }();
    return all;
}

// 雇用期間開始: a section's name with what stands below it. The longest name decides.
QString fieldInSection(const QString& letters)
{
    QString found;
    qsizetype longest = 0;
    for (const Section& section : sections()) {
        for (const QString& name : section.names) {
            if (name.size() <= longest || name.size() >= letters.size() || !letters.startsWith(name))
                continue;
            const auto field = section.below.constFind(letters.mid(name.size()));
            if (field != section.below.cend()) {
                found = *field;
                longest = name.size();
            }
        }
    }
    return found;
}

QString fieldOfLetters(const QString& letters)
{
    const auto whole = wholeHeadings().constFind(letters);
    return whole != wholeHeadings().cend() ? *whole : fieldInSection(letters);
}

} // namespace

QString fieldOfHeading(const QString& heading)
{
    // A sentence is no heading; the longest label of the sheet has some 40 characters.
    static constexpr qsizetype longestHeading = 120;
    if (heading.isEmpty() || heading.size() > longestHeading)
        return {};
    const QString plain = japanese::nfkc(heading);
    const QString unnumbered = withoutItemNumber(heading);
    QStringList writings{unnumbered, withoutNote(unnumbered), withoutBrackets(unnumbered),
                         withoutBrackets(withoutNote(unnumbered)), plain};
    writings.removeDuplicates(); // most of what is no heading has one writing only, and there is much of it
    for (const QString& writing : writings) {
        const QString letters = lettersOf(writing);
        QString field = letters.isEmpty() ? QString() : fieldOfLetters(letters);
        if (!field.isEmpty())
            return field;
    }
    return {};
}

bool isSectionHeading(const QString& heading)
{
    static constexpr qsizetype longest = 60;
    if (heading.size() > longest)
        return false;
    const QString letters = lettersOf(withoutBrackets(withoutNote(withoutItemNumber(heading))));
    return std::ranges::any_of(
        sections(), [&letters](const Section& section) { return section.names.contains(letters); });
}

QString headingKey(const QString& heading)
{
    const QString letters = lettersOf(withoutItemNumber(heading));
    return letters.isEmpty() ? japanese::folded(heading) : letters;
}

QString fieldOfHeading(const QString& upper, const QString& lower)
{
    if (upper.isEmpty() || lower.isEmpty())
        return fieldOfHeading(upper + lower);
    const QString above = withoutItemNumber(upper);
    const QString below = withoutItemNumber(lower);
    const QStringList uppers{above, withoutBrackets(withoutNote(above))};
    for (const QString& group : uppers) {
        const QStringList lowers{below, withoutBrackets(withoutNote(below))};
        for (const QString& item : lowers) {
            const QString letters = lettersOf(group) + lettersOf(item);
            QString field = letters.isEmpty() ? QString() : fieldOfLetters(letters);
            if (!field.isEmpty())
                return field;
        }
    }
    return fieldOfHeading(lower);
}

} // namespace kakehashi::feed
