// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/text_body.h"

#include "core/feed/form_values.h"
#include "core/feed/text_lines.h"
#include "core/postings/posting_fields.h"

#include <QSet>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200'000; ///< a hundred postings written out

bool isContact(const QString& field)
{
    static const QSet<QString> fields{u"contact.name"_s, u"contact.address"_s, u"contact.application_phone"_s,
                                      u"contact.phone"_s, u"contact.email"_s};
    return fields.contains(field);
}

bool isNumbered(const QString& label)
{
    return !label.isEmpty() && (label.front().isNumber() || label.front() == u'(' || label.front() == u'（');
}

/// What stands in signatures too.
bool isOfSignature(const QString& field)
{
    static const QSet<QString> fields{u"institution_name"_s, u"any_facility"_s,   u"any_address"_s,
                                      u"any_street"_s,       u"any_prefecture"_s, u"workplace.postal_code"_s,
                                      u"workplace.address"_s};
    return fields.contains(field) || isContact(field);
}

/// Items that go on over several lines.
bool hasManyLines(const QString& field)
{
    const PostingField* item = postingField(field);
    return (item != nullptr && item->freeText) || field == "duties"_L1 || field == "insurance"_L1 ||
           field == "registered_with"_L1;
}

/// Reads label by label.
class TextReader
{
public:
    explicit TextReader(const ChosenHeadings& chosen) : m_chosen(chosen) {}

    std::vector<LabelledValue> read(const QString& text)
    {
        for (const TextLine& line : withoutSignature(ownLines(text.left(longestText))))
            take(line);
        return std::move(m_values);
    }

private:
    /// Where the items have numbers, one without belongs to the item above it; elsewhere only what says
    /// nothing by itself does (開始 below 雇用期間, but not 給与 below 試用期間).
    LabelledValue meaning(int line, const QString& label) const
    {
        const LabelledValue alone = labelled(line, label, {}, m_chosen);
        const bool saysAll = alone.known && !alone.field.startsWith("any_"_L1);
        const bool isOwn =
            alone.chosen || m_above.isEmpty() || isNumbered(label) || (saysAll && !isNumbered(m_above));
        return isOwn ? alone : labelled(line, label, m_above, m_chosen);
    }

    bool isKnown(const QString& label) const
    {
        if (label == u"〒"_s && isContact(labelled(0, u"所在地"_s, m_above, m_chosen).field))
            return false; // of the address of whom to reach
        return meaning(0, label).known;
    }

    QString fieldOf(const TextLine& line) const
    {
        for (const LabelSplit& split : labelSplits(line.text)) {
            const QString field = labelled(0, split.label, {}, m_chosen).field;
            if (!field.isEmpty())
                return field;
        }
        return {};
    }

    /// Below a rule, only whom to reach and something without a label, when the posting has said that
    /// already.
    std::vector<TextLine> withoutSignature(std::vector<TextLine> lines) const
    {
        std::vector<QString> fields;
        fields.reserve(lines.size());
        std::ranges::transform(lines, std::back_inserter(fields),
                               [this](const TextLine& line) { return fieldOf(line); });
        const auto contact = std::ranges::find_if(fields, isContact) - fields.begin();
        std::size_t end = lines.size();
        bool hasOther = false;
        for (std::size_t i = lines.size(); i-- > 0;) {
            if (!fields[i].isEmpty() && !isOfSignature(fields[i]))
                break;
            hasOther = hasOther || (fields[i].isEmpty() && !lines[i].isBlank() && !isRule(lines[i].text));
            if (isRule(lines[i].text) && hasOther && contact < static_cast<std::ptrdiff_t>(i))
                end = i;
        }
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(end), lines.end());
        return lines;
    }

    void take(const TextLine& line)
    {
        if (line.isBlank() || isRule(line.text)) {
            m_gap = true;
            return;
        }
        for (const LabelSplit& split : labelSplits(line.text)) {
            if (isKnown(split.label) && !answersLast(split)) {
                begin(line.number, split);
                return;
            }
        }
        goOn(line);
    }

    /// 病院 below 施設類型 and 敷地内禁煙 below 受動喫煙防止の取組 are headings elsewhere.
    bool answersLast(const LabelSplit& split) const
    {
        if (split.isMarked || !split.value.isEmpty() || m_values.empty() || m_gap)
            return false;
        const LabelledValue& last = m_values.back();
        if (!last.value.isEmpty() || last.field.isEmpty())
            return false;
        const QString field = meaning(0, split.label).field;
        return form::isOption(last.field, split.label) || field == last.field ||
               field.startsWith(last.field + u'.');
    }

    void begin(int line, const LabelSplit& split)
    {
        settleGap(true);
        LabelledValue value = meaning(line, split.label);
        value.apart = m_gap;
        value.value = split.value;
        const QString rest =
            hasManyLines(value.field)
                ? QString()
                : cutNextLabel(value.value, [this](const QString& word) { return isKnown(word); });
        // ③就業場所 heads what follows; so does an item with its number, whatever stands behind it.
        if (value.value.isEmpty() || isNumbered(split.label))
            m_above = split.label;
        m_values.push_back(std::move(value));
        m_gap = false;
        if (!rest.isEmpty())
            take({line, rest});
    }

    void goOn(const TextLine& line)
    {
        if (m_values.empty())
            return;
        LabelledValue& last = m_values.back();
        const bool indented = line.text.front().isSpace();
        if (!m_gap && (last.value.isEmpty() || hasManyLines(last.field))) {
            append(last, line.text);
        } else if (!m_gap && indented && !isUnknownLabel(line)) {
            append(last, line.text);
        } else if (m_gap && hasManyLines(last.field) && !isUnknownLabel(line)) {
            m_afterGap.append(line.text.trimmed());
        } else if (!takeUnknown(line)) {
            m_gap = true; // words between the items end what was being said
        }
    }

    static void append(LabelledValue& value, const QString& text)
    {
        if (!value.value.isEmpty())
            value.value += hasManyLines(value.field) || value.field.isEmpty() ? u'\n' : u' ';
        value.value += text.trimmed();
    }

    static const LabelSplit* markedLabel(const std::vector<LabelSplit>& splits)
    {
        static constexpr qsizetype longest = 20; // longer ones are sentences
        const auto found = std::ranges::find_if(splits, [](const LabelSplit& split) {
            return split.isMarked && split.label.size() <= longest && !split.value.isEmpty();
        });
        return found == splits.end() ? nullptr : &*found;
    }

    static bool isUnknownLabel(const TextLine& line)
    {
        return markedLabel(labelSplits(line.text)) != nullptr;
    }

    /// A label that is no item of the form: to be asked about.
    bool takeUnknown(const TextLine& line)
    {
        const std::vector<LabelSplit> splits = labelSplits(line.text);
        const LabelSplit* split = markedLabel(splits);
        if (split == nullptr)
            return false;
        settleGap(false);
        m_values.push_back({line.number, split->label.simplified(), {}, split->value, false, m_gap});
        return true;
    }

    /// Lines behind a blank one belong to a remark when the posting goes on after them.
    void settleGap(bool goesOn)
    {
        if (goesOn && !m_values.empty()) {
            for (const QString& line : std::as_const(m_afterGap))
                append(m_values.back(), line);
        }
        m_afterGap.clear();
    }

    const ChosenHeadings& m_chosen;
    std::vector<LabelledValue> m_values;
    QString m_above; ///< the item that the next labels may stand below
    QStringList m_afterGap;
    bool m_gap = false;
};

} // namespace

std::vector<LabelledPosting> postingsInText(const QString& text, const ChosenHeadings& chosen)
{
    return postingsOf(TextReader(chosen).read(text));
}

} // namespace kakehashi::feed
