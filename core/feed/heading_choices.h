// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kakehashi::feed {

/// Of a column that is no item of the form, by a person's word: it is not read.
inline constexpr QLatin1StringView ignoredField("ignored");

/// Something that a column's heading can mean.
struct HeadingChoice
{
    QString field; ///< what fieldOfHeading() gives: "occupation", "employment.period", ...
    QString label; ///< for people, in the form's own words: ①募集職種

    bool operator==(const HeadingChoice&) const = default;
};

/// Everything a heading can be said to mean, in the sheet's order; without ignoredField.
const QList<HeadingChoice>& headingChoices();
/// True for the fields of headingChoices() and for ignoredField.
bool isHeadingChoice(const QString& field);
/// The label of a choice; empty for what is none, ignoredField among them.
QString labelOfHeadingChoice(const QString& field);

/// What an unknown heading most likely means, nearest first: the likeness of its characters to the form's
/// labels and to every wording of a heading that is known, width, kana form and item numbers aside; cells
/// that are unmistakable (看護師, 東京都, an e-mail address) count too. The same question always gets the
/// same answer. Never empty.
QList<HeadingChoice> nearestChoices(const QString& heading, const QStringList& sampleCells = {},
                                    qsizetype most = 5);

/// A column of a list whose heading is not known: shown to staff, who say what it means or that it is to be
/// ignored (SenderRules::rememberHeading); planning the message again then follows what they said.
struct UnknownHeading
{
    QString attachment;
    QString sheet;           ///< empty for CSV
    int row = 0;             ///< of the heading, as a spreadsheet shows it
    QString heading;         ///< as written; of two rows of headings, both
    QStringList sampleCells; ///< the first few different values below it
    QList<HeadingChoice> nearest;
    /// The list cannot be read at all while nobody says which of its columns is the occupation.
    bool blocksList = false;
};

/// What staff said that the headings of one sender mean. A value; the empty one changes nothing.
class ChosenHeadings
{
public:
    /// `heading` as written; `field` a choice or ignoredField. Later words replace earlier ones.
    void choose(const QString& heading, const QString& field);
    /// Empty when nobody has said anything about it.
    QString fieldOf(const QString& heading) const;
    /// The same for a heading written exactly so: quick, for cells that hardly ever are headings.
    QString fieldOfWriting(const QString& heading) const { return m_writings.value(heading); }
    bool isEmpty() const { return m_fields.isEmpty(); }

private:
    QHash<QString, QString> m_fields; ///< by headingKey()
    QHash<QString, QString> m_writings;
};

} // namespace kakehashi::feed
