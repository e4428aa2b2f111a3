// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/form_sheet.h"

#include "core/feed/form_values.h"
#include "core/feed/headings.h"
#include "core/feed/text_lines.h"
#include "core/postings/posting_fields.h"

#include <algorithm>
#include <utility>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 1000; ///< a form has some fifty
constexpr std::size_t mostColumns = 200;
constexpr qsizetype longestCell = 4000;

/// What the form itself says to whoever fills it in.
bool isFixedNote(const QString& cell)
{
    static const QStringList beginnings{u"※募集する職種"_s,     u"※募集人数は"_s,   u"※有または無"_s,
                                        u"※○を付け"_s,          u"※試用期間で"_s,   u"※担当者連絡先を"_s,
                                        u"※雇用事業主その他"_s, u"※該当するもの"_s, u"厚生労働省【"_s};
    static const QStringList parts{u"下欄に記載"_s, u"左欄に記載"_s, u"選択いただけます"_s,
                                   u"入力してください"_s, u"記載してください"_s};
    const auto begins = [&cell](const QString& beginning) { return cell.startsWith(beginning); };
    const auto has = [&cell](const QString& part) { return cell.contains(part); };
    return std::ranges::any_of(beginnings, begins) || std::ranges::any_of(parts, has);
}

bool isFreeText(const QString& field)
{
    const PostingField* item = postingField(field);
    return item != nullptr && item->freeText;
}

bool isNumbered(const QString& text)
{
    return !text.isEmpty() && text.front() >= u'①' && text.front() <= u'⑳';
}

/// A label and the cells right of it and below.
struct Region
{
    LabelledValue label;
    form::Cells cells;
};

class FormReader
{
public:
    explicit FormReader(const ChosenHeadings& chosen) : m_chosen(chosen) {}

    std::vector<LabelledValue> read(const Table& table)
    {
        const std::size_t rows = std::min(mostRows, table.rows.size());
        for (std::size_t i = 0; i < rows; ++i)
            takeRow(table.rows[i]);
        std::vector<LabelledValue> values;
        for (const Region& region : m_regions)
            addValues(values, region);
        return values;
    }

private:
    struct Token
    {
        int column;
        QString text;
    };

    static std::vector<Token> tokensOf(const Row& row)
    {
        std::vector<Token> tokens;
        for (std::size_t i = 0; i < std::min(mostColumns, row.cells.size()); ++i) {
            const QString text = row.cells[i].text.left(longestCell).trimmed();
            if (!text.isEmpty() && !isFixedNote(text))
                tokens.push_back({static_cast<int>(i), text});
        }
        return tokens;
    }

    void takeRow(const Row& row)
    {
        m_row = row.number;
        m_label.clear();
        m_isNewRow = true;
        const std::vector<Token> tokens = tokensOf(row);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const bool isLast = i + 1 == tokens.size();
            if (isPlaceUnit(tokens[i].text) && followsAddress())
                settlePlace(tokens[i].text);
            else if (!takeLabel(tokens[i], i == 0, isLast))
                takeValue(tokens[i], i == 0);
        }
    }

    bool isValueOfCurrent(const QString& text) const
    {
        if (m_regions.empty())
            return false;
        const QString& field = m_regions.back().label.field;
        return form::isUnit(text) || form::isOption(field, text);
    }

    /// 就業場所 ③: the value of 住所 stands left of the words 都道府県 and 市区町村.
    static bool isPlaceUnit(const QString& text) { return text == u"都道府県"_s || text == u"市区町村"_s; }

    bool followsAddress() const
    {
        if (m_regions.empty() || m_isNewRow || m_regions.back().cells.isEmpty())
            return false;
        const QString& field = m_regions.back().label.field;
        return field == "any_street"_L1 || field == "any_address"_L1 || field == "workplace.address"_L1 ||
               field == "workplace.street"_L1;
    }

    void settlePlace(const QString& unit)
    {
        Region& region = m_regions.back();
        LabelledValue place = region.label;
        place.field = unit == u"都道府県"_s ? u"workplace.prefecture"_s : u"workplace.municipality"_s;
        place.label = region.label.label + u' ' + unit;
        const form::Cells cells = std::exchange(region.cells, {});
        const LabelledValue address = region.label;
        region = {place, cells};
        m_regions.push_back({address, {}}); // what goes on behind it
    }

    LabelledValue meaning(const QString& text) const
    {
        LabelledValue value;
        for (const QString& above : {m_label, m_item, QString()}) {
            value = labelled(m_row, text, above, m_chosen);
            if (value.known)
                break;
        }
        return value;
    }

    bool takeLabel(const Token& token, bool isFirst, bool isLast)
    {
        if (isValueOfCurrent(token.text))
            return false;
        if (form::hasMark(token.text)) { // ☑他の保険 heads the line behind it, ☑雇用保険 is a choice
            const LabelledValue other = meaning(form::withoutMark(token.text));
            if (!other.field.endsWith("_other"_L1))
                return false;
            open(other);
            return true;
        }
        LabelledValue label = meaning(token.text);
        if (!label.known && token.text.contains(u'\n'))
            label = meaning(token.text.section(u'\n', 0, 0)); // what follows is a note on it
        if (!label.known)
            return takeWritten(token, isFirst) || takeUnknown(token, isFirst, isLast);
        if (isChoiceAgain(label, token.text))
            return false;
        if (isLast && !m_regions.empty() && !label.field.isEmpty() &&
            m_regions.back().label.field == label.field && token.text != m_label)
            return false; // 敷地内禁煙 beside 受動喫煙防止の取組
        openItem(label, token, isFirst);
        return true;
    }

    /// 日給・月給・○時給 beside 給与 are its choices in one cell, and head a column elsewhere.
    bool isChoiceAgain(const LabelledValue& label, const QString& text) const
    {
        return !m_regions.empty() && !isNumbered(text) && m_regions.back().label.field == label.field &&
               form::isChoice(label.field);
    }

    void openItem(const LabelledValue& label, const Token& token, bool isFirst)
    {
        if (isNumbered(token.text) || (isFirst && (m_itemColumn < 0 || token.column <= m_itemColumn))) {
            m_item = token.text;
            m_itemColumn = token.column;
        }
        m_label = token.text;
        open(label);
    }

    /// 担当者：山田 or 〒104-0061 in one cell.
    bool takeWritten(const Token& token, bool isFirst)
    {
        if (!isFirst && !m_regions.empty() && isFreeText(m_regions.back().label.field))
            return false;
        if (token.text.startsWith(u'〒') && token.text.size() > 1) {
            open(meaning(u"〒"_s));
            m_regions.back().cells.append({token.text});
            return true;
        }
        for (const LabelSplit& split : labelSplits(token.text)) {
            const LabelledValue label = split.isMarked ? meaning(split.label) : LabelledValue();
            if (!label.known || token.text.contains(u'\n'))
                continue;
            open(label);
            if (!split.value.isEmpty())
                m_regions.back().cells.append({split.value});
            return true;
        }
        return false;
    }

    /// An item that is not the form's stands where the items do.
    bool takeUnknown(const Token& token, bool isFirst, bool isLast)
    {
        static constexpr qsizetype longest = 40;
        if (!isFirst || isLast || m_itemColumn < 0 || token.column > m_itemColumn ||
            token.text.size() > longest)
            return false;
        openItem(labelled(m_row, token.text, {}, m_chosen), token, isFirst);
        return true;
    }

    void open(const LabelledValue& label)
    {
        m_regions.push_back({label, {}});
        m_isNewRow = true;
    }

    void takeValue(const Token& token, bool isFirst)
    {
        if (m_regions.empty())
            return; // the form's title
        Region& region = m_regions.back();
        if (token.text.startsWith(u'※') && !isFreeText(region.label.field)) {
            m_regions.insert(m_regions.end() - 1,
                             {{m_row, token.text.left(longestNote), {}, {}, false, true}, {{token.text}}});
            return;
        }
        // Below the last item and left of all values stands nothing of the form.
        if (isFirst && m_itemColumn >= 0 && token.column <= m_itemColumn && !region.cells.isEmpty())
            return;
        if (m_isNewRow || region.cells.isEmpty())
            region.cells.append(QStringList());
        m_isNewRow = false;
        region.cells.back().append(token.text);
    }

    static void addValues(std::vector<LabelledValue>& values, const Region& region)
    {
        LabelledValue value = region.label;
        if (value.field == "pay"_L1 || value.field == "pay.basis"_L1) {
            const auto [basis, amount] = form::payOf(region.cells);
            value.field = u"pay.basis"_s;
            value.value = basis;
            values.push_back(value);
            value.field = u"pay.amount_yen"_s;
            value.value = amount;
        } else {
            value.value = form::valueOf(value.field, region.cells);
        }
        values.push_back(value);
    }

    static constexpr qsizetype longestNote = 30;

    const ChosenHeadings& m_chosen;
    std::vector<Region> m_regions;
    QString m_item;  ///< the item whose part the row is
    QString m_label; ///< the last label of this row
    int m_itemColumn = -1;
    int m_row = 0;
    bool m_isNewRow = true; ///< no value stands in this row yet, behind its last label
};

} // namespace

std::vector<LabelledPosting> postingsOnSheet(const Table& table, const ChosenHeadings& chosen)
{
    return postingsOf(FormReader(chosen).read(table));
}

} // namespace kakehashi::feed
