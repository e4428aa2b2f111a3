// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/text_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4000; ///< a line of a mail is no book; what is longer holds no label
constexpr qsizetype longestLabel = 40;

bool isQuoted(const QString& line)
{
    const QString text = line.trimmed();
    return text.startsWith(u'>') || text.startsWith(u'＞') || text.startsWith(u'》') || text.startsWith(u'|');
}

bool beginsOriginal(const QString& line)
{
    static const QRegularExpression form(
        u"^\\s*[-－_＿=]{2,}\\s*(?:original message|元のメッセージ|original appointment)\\s*[-－_＿=]{2,}\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(line).hasMatch();
}

/// Without the marks that lines of a list begin with. Numbers and ① belong to the label.
QString withoutBullet(const QString& line)
{
    static const QString bullets = u"・･●■◆▼◇★☆*-‐–◎○◯□※"_s;
    QString text = line.trimmed();
    qsizetype at = 0;
    while (at < text.size() && (bullets.contains(text.at(at)) || text.at(at).isSpace()))
        ++at;
    return text.sliced(at);
}

void addBracketed(std::vector<LabelSplit>& splits, const QString& text)
{
    static const QString opening = u"【〔［[《〈＜<"_s;
    static const QString closing = u"】〕］]》〉＞>"_s;
    static const QString separators = u":：＝="_s;
    const qsizetype kind = text.isEmpty() ? -1 : opening.indexOf(text.at(0));
    const qsizetype end = kind < 0 ? -1 : text.indexOf(closing.at(kind));
    if (end < 2 || end > longestLabel)
        return;
    QString value = text.mid(end + 1).trimmed();
    if (!value.isEmpty() && separators.contains(value.at(0)))
        value = value.sliced(1).trimmed();
    splits.push_back({text.mid(1, end - 1).trimmed(), value, true});
}

void addSeparated(std::vector<LabelSplit>& splits, const QString& text)
{
    static const QRegularExpression separator(u"[:：＝=]"_s);
    const qsizetype at = text.indexOf(separator);
    if (at > 0 && at <= longestLabel)
        splits.push_back({text.left(at).trimmed(), text.mid(at + 1).trimmed(), true});
}

void addSpaced(std::vector<LabelSplit>& splits, const QString& text)
{
    static const QRegularExpression gap(u"\\t+|　+| {2,}"_s);
    const auto match = gap.match(text);
    if (match.hasMatch() && match.capturedStart() > 0 && match.capturedStart() <= longestLabel)
        splits.push_back(
            {text.left(match.capturedStart()).trimmed(), text.mid(match.capturedEnd()).trimmed(), false});
}

void addPostalCode(std::vector<LabelSplit>& splits, const QString& text)
{
    static const QRegularExpression code(u"^〒\\s*([0-9０-９]{3}\\s*[-－‐−ー―]?\\s*[0-9０-９]{4})$"_s);
    const auto match = code.match(text);
    if (match.hasMatch())
        splits.push_back({u"〒"_s, match.captured(1), false});
}

} // namespace

std::vector<TextLine> ownLines(const QString& text)
{
    std::vector<TextLine> lines;
    int number = 0;
    for (const QStringView view : QStringView(text).split(u'\n')) {
        ++number;
        const QString line = view.toString();
        if (beginsOriginal(line) || line.trimmed() == "--"_L1)
            break;
        if (!isQuoted(line))
            lines.push_back({number, line});
    }
    return lines;
}

bool isRule(const QString& line)
{
    static constexpr qsizetype shortest = 4;
    static const QString marks = u"-=_*+#~・.＊━─═＝―－～〜＿☆★◆◇■□●○◎▼▲∞♪"_s;
    const QString text = line.simplified();
    return text.size() >= shortest &&
           std::ranges::all_of(text, [](QChar c) { return c.isSpace() || marks.contains(c); });
}

std::vector<LabelSplit> labelSplits(const QString& line)
{
    std::vector<LabelSplit> splits;
    const QString text = withoutBullet(line);
    if (text.isEmpty() || text.size() > longestLine || isRule(line))
        return splits;
    addBracketed(splits, text);
    addSeparated(splits, text);
    addSpaced(splits, text);
    addPostalCode(splits, text);
    if (text.size() <= longestLabel)
        splits.push_back({text, {}, false});
    return splits;
}

QString cutNextLabel(QString& value, const std::function<bool(const QString&)>& isLabel)
{
    static const QRegularExpression next(
        u"[\\s　/／,、;；|｜]+(?:([^\\s　/／,、;；|｜:：＝=]{1,20})[:：＝=]|(?<=\\t)([^\\t]{1,20})\\t)"_s);
    auto matches = next.globalMatch(value);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int group = match.capturedStart(1) >= 0 ? 1 : 2;
        if (!isLabel(match.captured(group)))
            continue;
        QString rest = value.mid(match.capturedStart(group));
        value = value.left(match.capturedStart()).trimmed();
        return rest;
    }
    return {};
}

} // namespace kakehashi::feed
