// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/act_words.h"

#include "core/audit/audit_log.h"

namespace kakehashi::act_words {

namespace {

/// In one line; all of them stand in a list of their own.
constexpr qsizetype reasonsInLine = 2;

struct ActWords
{
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};

QString line(const PostingActions::Refused& refused)
{
    return refused.reference + QStringLiteral(": ") + refused.why;
}

} // namespace

QString sentence(const PostingActions::Result& result)
{
    if (result.refused.isEmpty())
        return result.sentence;
    QStringList reasons;
    for (const PostingActions::Refused& refused :
         result.refused.first(std::min(reasonsInLine, result.refused.size())))
        reasons.append(line(refused));
    if (result.refused.size() > reasonsInLine)
        reasons.append(QStringLiteral("…"));
    return result.sentence + QLatin1Char(' ') +
           ActWords::tr("Left alone: %n.", nullptr, static_cast<int>(result.refused.size())) +
           QLatin1Char(' ') + reasons.join(QStringLiteral(" · "));
}

QString staffName(const QString& by)
{
    return by == wholeDesk ? ActWords::tr("The desk") : by;
}

QStringList leftAlone(const PostingActions::Result& result)
{
    QStringList lines;
    for (const PostingActions::Refused& refused : result.refused)
        lines.append(line(refused));
    return lines;
}

} // namespace kakehashi::act_words
