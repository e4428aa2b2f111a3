// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/entry_check.h"

#include "core/postings/posting_fields.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace kakehashi {

namespace {

struct EntryCheck
{
    Q_DECLARE_TR_FUNCTIONS(EntryCheck)
};

bool hasNoShape(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier: // skin tones
        return character > 0xFFFF;
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

/// The first character, whole as people see it, that the typeface does not have.
QString unprintable(const QString& text)
{
    if (std::ranges::none_of(text, [](QChar c) { return c.isSurrogate() || hasNoShape(c.unicode()); }))
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; finder.toNextBoundary() >= 0; start = finder.position()) {
        const QString character = text.sliced(start, finder.position() - start);
        const QList<uint> codes = character.toUcs4();
        if (std::ranges::any_of(codes, [](uint code) { return hasNoShape(code); }))
            return character;
    }
    return {};
}

} // namespace

Problems problemsOf(const Posting& posting, Completeness completeness, const Problems& unread)
{
    Problems problems = unread;
    // A text that cannot be read counts as none; that none is there need not be said as well.
    const Problems checked = checkPosting(posting, completeness);
    for (const Problem& problem : checked) {
        const auto isSame = [&problem](const Problem& other) { return other.field == problem.field; };
        if (std::ranges::none_of(unread, isSame))
            problems.append(problem);
    }
    for (const PostingField& field : postingFields()) {
        const QString odd = unprintable(field.get(posting).toString());
        if (!odd.isEmpty()) {
            problems.append(
                {QString(field.key), Severity::Warning,
                 EntryCheck::tr("“%1” may not be printed on the sheet; write it otherwise.").arg(odd), odd});
        }
    }
    std::ranges::stable_sort(problems, {},
                             [](const Problem& problem) { return postingField(problem.field); });
    return problems;
}

} // namespace kakehashi
