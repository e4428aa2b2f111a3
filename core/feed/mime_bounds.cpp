// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/mime_bounds.h"

namespace kakehashi::feed {

namespace {

constexpr qsizetype longestHead = 2 * 1024 * 1024;
constexpr int mostDividers = 50'000;

bool isBlankLine(QByteArrayView line)
{
    return line.isEmpty() || line == "\r";
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A field of a head, or the continuation of one; the rows of a list and the lines of a log are not.
bool isHeadLine(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return true;
    if (line.isEmpty() || !isLetter(line.front()))
        return false;
    for (const char c : line) {
        if (c == ':')
            return true;
        if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c != '.')
            return false;
    }
    return false;
}

} // namespace

bool isWithinMimeBounds(QByteArrayView raw)
{
    // A head begins the message, follows a divider, or follows another head (a message inside a message).
    bool inHead = true;
    qsizetype headBytes = 0;
    int dividers = 0;
    for (qsizetype at = 0; at < raw.size();) {
        const qsizetype end = raw.indexOf('\n', at);
        const QByteArrayView line = raw.sliced(at, (end < 0 ? raw.size() : end) - at);
        at += line.size() + 1;
        if (line.startsWith("--")) {
            if (++dividers > mostDividers)
                return false;
            inHead = true;
            headBytes = 0;
        } else if (isBlankLine(line)) {
            inHead = inHead && headBytes > 0;
            headBytes = 0;
        } else if (inHead) {
            inHead = isHeadLine(line);
            headBytes += line.size();
            if (inHead && headBytes > longestHead)
                return false;
        }
    }
    return true;
}

} // namespace kakehashi::feed
