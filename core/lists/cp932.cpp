// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/cp932.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

namespace kakehashi::lists {

namespace {

/// One character under two code points, of which the Microsoft variant knows the second only.
char16_t twinOf(char16_t c)
{
    switch (c) {
    case u'\u00A2': // ¢
        return u'\uFFE0';
    case u'\u00A3': // £
        return u'\uFFE1';
    case u'\u00A5': // ¥
        return u'\uFFE5';
    case u'\u00A6': // ¦
        return u'\uFFE4';
    case u'\u00AC': // ¬
        return u'\uFFE2';
    case u'\u2014': // em dash
        return u'\u2015';
    case u'\u2016': // ‖
        return u'\u2225';
    case u'\u2212': // −
        return u'\uFF0D';
    case u'\u301C': // 〜
        return u'\uFF5E';
    case u'\u00A0': // blank that does not break
        return u' ';
    default:
        return c;
    }
}

bool isInvisible(UChar32 c)
{
    return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

void onUnwritable(const void* context, UConverterFromUnicodeArgs* args, const UChar* /*units*/,
                  int32_t /*length*/, UChar32 character, UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR)
        return; // reset, close, clone: nothing to convert
    auto* const replaced = static_cast<qint64*>(const_cast<void*>(context));
    ++*replaced;
    *status = U_ZERO_ERROR;
    static constexpr char geta[] = "\x81\xAC"; // 〓
    if (!isInvisible(character))
        ucnv_cbFromUWriteBytes(args, geta, 2, 0, status);
}

} // namespace

struct Cp932Writer::Converter
{
    std::unique_ptr<UConverter, decltype(&ucnv_close)> icu{nullptr, &ucnv_close};
};

Cp932Writer::Cp932Writer() : m_converter(std::make_unique<Converter>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter->icu.reset(ucnv_open("ibm-943_P15A-2003", &status));
    if (U_SUCCESS(status)) {
        ucnv_setFallback(m_converter->icu.get(), false);
        ucnv_setFromUCallBack(m_converter->icu.get(), &onUnwritable, &m_replaced, nullptr, nullptr, &status);
    }
    if (U_FAILURE(status))
        throw Error(QCoreApplication::translate("PublicList", "This computer cannot write Shift_JIS; choose "
                                                              "UTF-8 instead."),
                    QString::fromLatin1(u_errorName(status)));
}

Cp932Writer::~Cp932Writer() = default;

QByteArray Cp932Writer::written(const QString& text)
{
    QString twins = text;
    for (QChar& c : twins)
        c = twinOf(c.unicode());
    QByteArray bytes(twins.size() * 2 + 16, Qt::Uninitialized);
    const auto* from = reinterpret_cast<const UChar*>(twins.utf16());
    char* to = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_fromUnicode(m_converter->icu.get(), &to, bytes.data() + bytes.size(), &from, from + twins.size(),
                     nullptr, true, &status);
    if (U_FAILURE(status))
        throw Error(QCoreApplication::translate("PublicList", "The list could not be written as Shift_JIS; "
                                                              "choose UTF-8 instead."),
                    QString::fromLatin1(u_errorName(status)));
    bytes.truncate(to - bytes.constData());
    return bytes;
}

} // namespace kakehashi::lists
