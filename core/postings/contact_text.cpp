// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/contact_text.h"

#include "core/base/japanese_text.h"

#include <QRegularExpression>

namespace kakehashi {

namespace {

/// 03-1234-5678, as nearly all are written; what is not is looked at more closely.
bool isPlainPhone(const QString& text)
{
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c != u'-')
            return false;
    }
    return text.startsWith(u'0') && (digits == 10 || digits == 11);
}

} // namespace

bool looksLikePhone(const QString& text)
{
    if (isPlainPhone(text))
        return true;
    static const QRegularExpression extension(QStringLiteral("内線|ext|#|\\(内|代表|\\(代"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression another(QStringLiteral("[/、,;\\n]|または|又は"));
    const QString plain = japanese::nfkc(text).trimmed();
    const QString first = plain.section(another, 0, 0).section(extension, 0, 0);
    const QString digits = japanese::digits(first);
    if (first.startsWith(QLatin1Char('+')))
        return digits.startsWith(QLatin1String("81")) && digits.size() >= 11 && digits.size() <= 13;
    return digits.startsWith(QLatin1Char('0')) && (digits.size() == 10 || digits.size() == 11);
}

bool looksLikeEmail(const QString& text)
{
    static const QRegularExpression address(
        QStringLiteral("\\A[!-?A-~]+@([0-9A-Za-z][0-9A-Za-z-]*\\.)+[A-Za-z][0-9A-Za-z-]+\\z"));
    return address.match(text).hasMatch();
}

} // namespace kakehashi
