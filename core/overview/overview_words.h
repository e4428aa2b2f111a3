// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"

/// The overview in words, for screen, paper and command line alike.
namespace kakehashi::overview_words {

/// "filled_share"
QString codeOf(Figure figure);
QString labelOf(Figure figure);
/// How the figure is counted, as a sentence.
QString ruleOf(Figure figure);
/// "12", "35 %", "2.5 days"; "–" where nothing is known, never 0 for it.
QString valueOf(const Overview& overview, Figure figure);
/// Of how many the figure is, or what goes with it; may be empty.
QString basisOf(const Overview& overview, Figure figure);
/// What waits where: the figures that stand in a row of their own, and those of the period.
const QList<Figure>& mainFigures();
const QList<Figure>& changeFigures();
const QList<Figure>& stageFigures();

/// 新宿区, or the prefecture where the area is a whole one.
QString nameOf(const OverviewArea& area);
/// "3"; "3+" where some postings say no headcount; "–" where none says one.
QString seatsOf(const OpenSeats& open);

} // namespace kakehashi::overview_words
