// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// What is written in a cell, before it is anybody's field. Nothing here guesses: what can be read in two
/// ways is not read.
namespace kakehashi::feed::cell {

/// Without control characters, line ends as line feeds, nothing blank at the ends of lines:
/// japanese::cleaned, quick where there is nothing to do.
QString cleanedText(const QString& text);

/// Empty or nothing but dashes.
bool isBlank(const QString& text);

/// Empty, or a mark that stands for nothing: ―, －, なし, 該当なし. For cells that are not free text.
bool saysNothing(const QString& text);

/// A mark in the place of something the sender hides: 非公開, ＊＊＊, ●●●.
bool isHidden(const QString& text);

/// A box: ☑, ○, レ, 1, 有, はい, TRUE are ticked; blank, □, ×, 0, 無, いいえ, FALSE are not; nullopt for
/// anything else.
std::optional<bool> ticked(const QString& text);

/// Something that is there or not: 有, あり, 無, なし, and what is written behind it, in brackets or not.
struct Presence
{
    std::optional<bool> present; ///< nullopt: the text does not begin with either
    QString rest;                ///< without the brackets around it
};
Presence presence(const QString& text);

/// A cell with several terms, one a line or separated by 、 , / ; or boxes (☑雇用 □労災: unticked ones are
/// left out).
QStringList terms(const QString& text);

/// The two ends of 令和2年6月15日～令和2年9月30日 or 8:45-17:10; nullopt when there are not two.
struct Range
{
    QString from;
    QString to;
};
std::optional<Range> range(const QString& text);

/// Minutes of 60, 60分, 1時間, 1時間30分, 1:00.
std::optional<int> minutes(const QString& text);

/// Weeks of 2, 2週, ２週間; months are not weeks.
std::optional<int> weeks(const QString& text);

/// An address in one cell, taken apart at the prefecture and municipality that the postal service knows.
struct Address
{
    QString postalCode;
    QString prefecture;
    QString municipality; ///< empty when none is known by that name
    QString street;
};
Address address(const QString& text, const QString& knownPrefecture);

} // namespace kakehashi::feed::cell
