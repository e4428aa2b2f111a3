// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/form_values.h"

#include "core/base/japanese_text.h"
#include "core/postings/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace kakehashi::feed::form {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView ticks = u"☑☒✓✔✅■●◉◎○◯〇レ";
constexpr QStringView boxes = u"□☐";
constexpr qsizetype longestOption = 24;

bool isTick(const QString& text, qsizetype at)
{
    // レ is a letter too: レントゲン.
    if (text.at(at) == u'レ')
        return at + 1 == text.size() || text.at(at + 1).isSpace();
    return ticks.contains(text.at(at));
}

bool isBox(const QString& text, qsizetype at)
{
    return boxes.contains(text.at(at));
}

using IsTerm = bool (*)(const QString&);

template<typename E>
bool isTerm(const QString& text)
{
    return fromLabel<E>(text).has_value();
}

bool isYesOrNo(const QString& text)
{
    return text == u"有"_s || text == u"無"_s;
}

struct Choice
{
    QString field;
    IsTerm isTerm;
    qsizetype options; ///< that the form prints
};

const Choice* choiceOf(const QString& field)
{
    static const QList<Choice> choices{{u"occupation"_s, &isTerm<Occupation>, 11},
                                       {u"workplace.facility_type"_s, &isTerm<FacilityType>, 3},
                                       {u"pay"_s, &isTerm<PayBasis>, 3},
                                       {u"pay.basis"_s, &isTerm<PayBasis>, 3},
                                       {u"duties"_s, &isTerm<Duty>, 5},
                                       {u"insurance"_s, &isTerm<Insurance>, 4},
                                       {u"registered_with"_s, &isTerm<Registration>, 3},
                                       {u"trial"_s, &isYesOrNo, 2},
                                       {u"hours.overtime"_s, &isYesOrNo, 2}};
    const auto found = std::ranges::find(choices, field, &Choice::field);
    return found == choices.end() ? nullptr : &*found;
}

/// How much of the text from there on is one of the words to choose from.
qsizetype termLength(const Choice& choice, QStringView text)
{
    const auto end = std::ranges::find_if(
        text, [](QChar c) { return c.isSpace() || boxes.contains(c) || (c != u'レ' && ticks.contains(c)); });
    for (qsizetype length = std::min<qsizetype>(longestOption, end - text.begin()); length > 0; --length) {
        if (choice.isTerm(text.left(length).toString()))
            return length;
    }
    return 0;
}

/// その他（検査） is one.
qsizetype bracketLength(QStringView text)
{
    if (text.isEmpty() || (text.front() != u'(' && text.front() != u'（'))
        return 0;
    const auto end = std::ranges::find_if(text, [](QChar c) { return c == u')' || c == u'）'; });
    return end == text.end() ? text.size() : end - text.begin() + 1;
}

struct Marks
{
    QStringList ticked;
    QStringList printed; ///< without a tick
    bool any = false;    ///< there are boxes or circles at all
};

Marks marksIn(const Choice& choice, const QString& text)
{
    Marks marks;
    bool isTicked = false;
    for (qsizetype at = 0; at < text.size();) {
        if (isTick(text, at) || isBox(text, at)) {
            isTicked = isTick(text, at);
            marks.any = true;
            ++at;
            continue;
        }
        const qsizetype term = termLength(choice, QStringView(text).mid(at));
        if (term == 0) {
            isTicked = isTicked && text.at(at).isSpace();
            ++at;
            continue;
        }
        const qsizetype length = term + bracketLength(QStringView(text).mid(at + term));
        (isTicked ? marks.ticked : marks.printed).append(text.mid(at, length));
        isTicked = false;
        at += length;
    }
    return marks;
}

QString joined(const Cells& cells, const QString& separator)
{
    QStringList rows;
    for (const QStringList& row : cells)
        rows.append(row.join(separator));
    rows.removeAll(QString());
    return rows.join(u'\n');
}

QString simple(const Cells& cells)
{
    return joined(cells, u" "_s).simplified();
}

bool hasDigit(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

// Where nothing is ticked, all words of the form are only printed; a single one was typed.
QString chosen(const Choice& choice, const Cells& cells)
{
    const Marks marks = marksIn(choice, simple(cells));
    if (!marks.ticked.isEmpty())
        return marks.ticked.join(u'\n');
    if (marks.any || marks.printed.size() >= choice.options)
        return {};
    return joined(cells, u" "_s);
}

QString trialOf(const Cells& cells)
{
    static const QRegularExpression length(u"(\\d+)\\s*週?"_s);
    const QString text = japanese::nfkc(simple(cells));
    const auto weeks = length.match(text);
    const QString said = chosen(*choiceOf(u"trial"_s), cells);
    if (!weeks.hasMatch())
        return said;
    const QString inWeeks = weeks.captured(1) + u"週間"_s;
    if (said == u"有"_s || said == u"無"_s)
        return said + u'（' + inWeeks + u'）';
    return said.isEmpty() ? inWeeks : said;
}

// Without a box nobody can tell the printed sentence from a wish.
QString maskingOf(const Cells& cells)
{
    const QString text = simple(cells);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isTick(text, at))
            return u"☑"_s;
    }
    if (std::ranges::any_of(text, [](QChar c) { return boxes.contains(c); }))
        return u"□"_s;
    return text.contains(u"希望する"_s) && text.size() > longestOption / 2 ? text + u'？' : text;
}

QString smokingOf(const Cells& cells)
{
    const QString text = simple(cells);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isTick(text, at))
            return u"☑"_s;
    }
    return text.contains(u'□') || text.contains(u'☐') ? QString() : text;
}

// 令和 2 年 6 月 1 日 ～ 令和 2 年 9 月 30 日, a cell each.
QString spanOf(const Cells& cells)
{
    QStringList pieces;
    for (const QStringList& row : cells)
        pieces += row;
    const bool twoEnds = pieces.size() == 2 && !pieces.join(QString()).contains(u'～');
    const QString text = pieces.join(twoEnds ? u"～"_s : QString());
    return hasDigit(text) ? text : QString();
}

bool isSpan(const QString& field)
{
    return field.startsWith("employment."_L1) || field == "hours.range"_L1 || field == "hours.start"_L1 ||
           field == "hours.end"_L1;
}

} // namespace

bool hasMark(const QString& cell)
{
    const QString text = cell.trimmed();
    return !text.isEmpty() && (isTick(text, 0) || isBox(text, 0));
}

QString withoutMark(const QString& cell)
{
    return hasMark(cell) ? cell.trimmed().sliced(1).trimmed() : cell.trimmed();
}

bool isOption(const QString& field, const QString& cell)
{
    const Choice* choice = choiceOf(field);
    const QString text = withoutMark(cell);
    return choice != nullptr && !text.isEmpty() && termLength(*choice, text) == text.size();
}

bool isChoice(const QString& field)
{
    return choiceOf(field) != nullptr;
}

bool isUnit(const QString& cell)
{
    static const QStringList units{u"人"_s,   u"名"_s,   u"円"_s,   u"分"_s, u"時間"_s, u"週"_s, u"週間"_s,
                                   u"年"_s,   u"月"_s,   u"日"_s,   u"時"_s, u"～"_s,   u"〜"_s, u"~"_s,
                                   u"令和"_s, u"から"_s, u"まで"_s, u"・"_s, u"-"_s,    u"－"_s, u"／"_s};
    return units.contains(cell.trimmed());
}

QString valueOf(const QString& field, const Cells& cells)
{
    if (field == "trial"_L1)
        return trialOf(cells);
    if (field == "masking_requested"_L1)
        return maskingOf(cells);
    if (field == "smoke_free_premises"_L1)
        return smokingOf(cells);
    if (isSpan(field))
        return spanOf(cells);
    if (const Choice* choice = choiceOf(field))
        return chosen(*choice, cells);
    const bool saysSomething = std::ranges::any_of(cells, [](const QStringList& row) {
        return std::ranges::any_of(row, [](const QString& cell) { return !isUnit(cell) && !cell.isEmpty(); });
    });
    return saysSomething ? joined(cells, u" "_s).trimmed() : QString();
}

std::pair<QString, QString> payOf(const Cells& cells)
{
    static const QRegularExpression words(u"日給|月給|時給|[・／/☑☒✓✔✅■●◉◎○◯〇□☐]"_s);
    const QString text = simple(cells);
    const Marks marks = marksIn(*choiceOf(u"pay"_s), text);
    QString basis = marks.ticked.join(u'\n');
    if (!marks.any && marks.printed.size() == 1)
        basis = marks.printed.constFirst();
    const QString amount = QString(text).remove(words).simplified();
    return {basis, hasDigit(amount) ? amount : QString()};
}

} // namespace kakehashi::feed::form
