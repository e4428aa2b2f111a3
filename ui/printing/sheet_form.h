// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet_code/qr_code.h"
#include "ui/printing/sheet_page.h"

/// The ministry's form 募集情報登録票 (notice of 27 May, annex), empty: its lines, labels and notes, and
/// where values, ticks and circles go. Its words are Japanese in every language of the program.
namespace kakehashi::sheet {

enum class Align { Left, Centre, Right };

/// The part of a value that stands in a cell; dates are spread over several.
enum class Part { Whole, Era, Year, Month, Day };

/// Room for typed text.
struct TypedCell
{
    QLatin1StringView field;
    Part part = Part::Whole;
    QString item;  ///< ⑪, where the pointer to the rest leads
    QString title; ///< heading of the rest on the next page
    QRectF rect;
    Type largest;
    Align align = Align::Left;
};

struct BoxPlace
{
    QLatin1StringView field;
    QString code;
    QRectF square;
};

struct ChoicePlace
{
    QLatin1StringView field;
    QString code;
    QRectF around;
};

struct Form
{
    Page printed;
    QList<TypedCell> typed;
    QList<BoxPlace> boxes;
    QList<ChoicePlace> choices;
    QRectF codeRoom;
};

/// Made once.
const Form& postingForm();

/// Heights of the head and the foot of pages that go on.
inline constexpr qreal continuationHead = 50;
inline constexpr qreal footHeight = 23;
/// Room for the largest code and its quiet zone, 52.5 mm.
inline constexpr qreal codeRoomSize = (sheet_code::largestSize + 2 * quietZone) * moduleSize;

/// What stands at the head and foot of every page of a sheet.
struct PageEnds
{
    TypedCell reference;
    TypedCell desk;
    QRectF stamp;  ///< of マスキング済
    QRectF pageOf; ///< date and page x of y, set to its right
};
PageEnds pageEnds(qreal width);

} // namespace kakehashi::sheet
