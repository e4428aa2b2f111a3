// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cp932_text.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/uset.h>

#include <bitset>
#include <memory>

namespace kakehashi::japanese {

namespace {

constexpr uint planeSize = 0x10000; ///< CP932 has nothing beyond the basic plane
using Plane = std::bitset<planeSize>;

std::unique_ptr<Plane> charactersOfCp932()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open("ibm-943_P15A-2003", &status), &ucnv_close);
    const std::unique_ptr<USet, decltype(&uset_close)> set(uset_openEmpty(), &uset_close);
    if (U_SUCCESS(status))
        ucnv_getUnicodeSet(converter.get(), set.get(), UCNV_ROUNDTRIP_AND_FALLBACK_SET, &status);
    if (U_FAILURE(status))
        throw Error(
            QCoreApplication::translate("japanese", "The ICU library lacks its data; install it again."),
            QString::fromLatin1(u_errorName(status)));
    auto plane = std::make_unique<Plane>();
    for (uint c = 0; c < planeSize; ++c) {
        const auto point = static_cast<UChar32>(c);
        plane->set(c, uset_contains(set.get(), point) != 0 ||
                          u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0);
    }
    // The second code point of characters that CP932 has: ¢ £ ¥ ¦ ¬ — ‖ − 〜 and the blank that does not
    // break.
    for (const char16_t twin : u"\u00A2\u00A3\u00A5\u00A6\u00AC\u2014\u2016\u2212\u301C\u00A0")
        plane->set(twin);
    return plane;
}

bool isInvisible(uint c)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

} // namespace

QStringList outsideCp932(const QString& text)
{
    static const std::unique_ptr<const Plane> known = charactersOfCp932();
    QStringList outside;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (!unit.isSurrogate() && known->test(unit.unicode()))
            continue;
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QString character = text.mid(i, pair ? 2 : 1);
        if (pair)
            ++i;
        if (!(pair && isInvisible(character.toUcs4().constFirst())) && !outside.contains(character))
            outside.append(character);
    }
    return outside;
}

} // namespace kakehashi::japanese
