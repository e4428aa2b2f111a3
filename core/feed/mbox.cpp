// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message.h"

#include <QRegularExpression>

namespace kakehashi::feed {

namespace {

/// The end of the line that starts at `from`, after its line feed.
qsizetype afterLine(const QByteArray& file, qsizetype from)
{
    const qsizetype end = file.indexOf('\n', from);
    return end < 0 ? file.size() : end + 1;
}

/// A From_ line starts a message at the beginning of the file or after a blank line, and is followed by a
/// header: "From " in a text that no mail program quoted is not.
bool startsMessage(const QByteArray& file, qsizetype at, bool afterBlank)
{
    if (!afterBlank || !QByteArrayView(file).sliced(at).startsWith("From "))
        return false;
    static const QRegularExpression header(QStringLiteral("^(>?From |[!-9;-~]+[ \\t]*:)"));
    const qsizetype next = afterLine(file, at);
    const QByteArray line = file.mid(next, std::min<qsizetype>(afterLine(file, next) - next, 1000));
    return line.isEmpty() || header.match(QString::fromLatin1(line)).hasMatch();
}

/// ">From " as "From ", ">>From " as ">From " (mboxrd; in mboxo only the first occurs). The blank line before
/// the next From_ line belongs to the file.
QByteArray unquoted(const QByteArray& file, qsizetype from, qsizetype to, bool hasNext)
{
    if (hasNext && to - from >= 2 && file[to - 1] == '\n') {
        if (file[to - 2] == '\n')
            to -= 1;
        else if (to - from >= 4 && file[to - 2] == '\r' && file[to - 3] == '\n')
            to -= 2;
    }
    if (!QByteArrayView(file).sliced(from, to - from).contains(">From "))
        return file.mid(from, to - from);
    QByteArray message;
    message.reserve(to - from);
    for (qsizetype at = from; at < to;) {
        const qsizetype next = std::min(afterLine(file, at), to);
        QByteArrayView line = QByteArrayView(file).sliced(at, next - at);
        qsizetype marks = 0;
        while (marks < line.size() && line[marks] == '>')
            ++marks;
        if (marks > 0 && line.sliced(marks).startsWith("From "))
            line = line.sliced(1);
        message.append(line);
        at = next;
    }
    return message;
}

} // namespace

QList<QByteArray> splitMbox(const QByteArray& file)
{
    QList<QByteArray> messages;
    qsizetype start = -1;
    bool afterBlank = true;
    for (qsizetype at = 0; at < file.size();) {
        const qsizetype next = afterLine(file, at);
        if (startsMessage(file, at, afterBlank)) {
            if (start >= 0 && at > start)
                messages << unquoted(file, start, at, true);
            start = next;
        } else if (start < 0 && next - at > 2) {
            start = at; // text before any From_ line: a message whose envelope line was lost
        }
        const QByteArrayView line = QByteArrayView(file).sliced(at, next - at);
        afterBlank = line == "\n" || line == "\r\n";
        at = next;
    }
    if (start >= 0 && start < file.size())
        messages << unquoted(file, start, file.size(), false);
    return messages;
}

} // namespace kakehashi::feed
