// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/row_reader.h"

#include "core/feed/cell_memory.h"

#include "core/base/place.h"
#include "core/feed/cell_values.h"
#include "core/postings/posting_check.h"
#include "core/postings/posting_fields.h"

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

// The item of the form that a column of the reader's own is about: where a form opens to mend it.
QString itemOf(const QString& field)
{
    static const QHash<QString, QString> items{
        {u"employment.period"_s, u"employment.start"_s},
        {u"hours.range"_s, u"hours.start"_s},
        {u"trial"_s, u"trial_weeks"_s},
        {u"trial.yes"_s, u"trial_weeks"_s},
        {u"trial.no"_s, u"trial_weeks"_s},
        {u"pay"_s, u"pay.amount_yen"_s},
        {u"pay.daily"_s, u"pay.amount_yen"_s},
        {u"pay.monthly"_s, u"pay.amount_yen"_s},
        {u"pay.hourly"_s, u"pay.amount_yen"_s},
        {u"workplace.address"_s, u"workplace.municipality"_s},
        {u"number"_s, u"source_key"_s},
    };
    const auto own = items.constFind(field);
    if (own != items.cend())
        return *own;
    for (const auto several : {"duties."_L1, "insurance."_L1, "registered_with."_L1, "hours.overtime."_L1}) {
        if (field.startsWith(several))
            return QString(several.chopped(1));
    }
    return field;
}

// Where else an item may stand when no column is for it alone.
QStringList standInsFor(const QString& item)
{
    static const QHash<QString, QStringList> standIns{
        {u"employment.start"_s, {u"employment.period"_s}},
        {u"employment.end"_s, {u"employment.period"_s}},
        {u"hours.start"_s, {u"hours.range"_s}},
        {u"hours.end"_s, {u"hours.range"_s}},
        {u"trial_weeks"_s, {u"trial"_s, u"trial.yes"_s}},
        {u"pay.basis"_s, {u"pay"_s, u"pay.amount_yen"_s}},
        {u"pay.amount_yen"_s, {u"pay"_s, u"pay.hourly"_s, u"pay.daily"_s, u"pay.monthly"_s}},
        {u"workplace.postal_code"_s, {u"workplace.address"_s}},
        {u"workplace.prefecture"_s, {u"workplace.address"_s, u"prefecture"_s}},
        {u"workplace.municipality"_s, {u"workplace.address"_s}},
        {u"workplace.street"_s, {u"workplace.address"_s}},
        {u"source_key"_s, {u"number"_s}},
    };
    return standIns.value(item);
}

} // namespace

bool RowReading::isHeld() const
{
    return std::ranges::any_of(findings,
                               [](const Finding& f) { return f.problem.severity == Severity::Error; });
}

RowReader::RowReader(const ColumnMap& map, bool separated) : m_map(map), m_separated(separated)
{
    QHash<QString, int> firstOf;
    for (const ColumnMap::Column& column : m_map.columns) {
        const Handler handler = handlerOf(column.field);
        if (handler == nullptr)
            continue;
        Slot slot{&column, handler, -1};
        if (const auto earlier = firstOf.constFind(column.field); earlier != firstOf.cend())
            slot.earlier = *earlier;
        else
            firstOf.insert(column.field, static_cast<int>(m_slots.size()));
        m_slots.push_back(slot);
    }
}

RowReading RowReader::read(const Row& row)
{
    m_row = &row;
    m_reading = {};
    m_reading.posting.maskingRequested = m_masked;
    m_trial.reset();
    m_weeks.reset();
    m_details.clear();
    m_address.reset();
    for (const Slot& slot : m_slots)
        readSlot(slot);
    m_slot = nullptr;
    finish();
    // A hundred thousand rows with the same remark hold its words once.
    for (RowReading::Finding& finding : m_reading.findings) {
        finding.problem.field = once(finding.problem.field);
        finding.problem.message = once(finding.problem.message);
    }
    m_reading.findings.squeeze();
    return std::move(m_reading);
}

const QString& RowReader::once(const QString& words)
{
    return remembered(m_words, words, [](const QString& said) { return said; });
}

void RowReader::readSlot(const Slot& slot)
{
    m_slot = &slot;
    const Cell& cell = cellAt(slot.column->index);
    if (slot.earlier >= 0 && slot.column->field != "remarks"_L1 && slot.column->field != "duty_detail"_L1) {
        // A column printed once more at the right says the same again, or nothing.
        const Cell& first = cellAt(m_slots[static_cast<std::size_t>(slot.earlier)].column->index);
        if (cell.text.trimmed().isEmpty() || cell.text.trimmed() == first.text.trimmed())
            return;
        if (!first.text.trimmed().isEmpty()) {
            error(tr("This column stands twice in the list and says something else each time."));
            return;
        }
    }
    (this->*slot.handler)(cell);
}

const Cell& RowReader::cellAt(int index) const
{
    static const Cell none;
    const auto at = static_cast<std::size_t>(index);
    return at < m_row->cells.size() ? m_row->cells[at] : none;
}

void RowReader::error(const QString& message)
{
    m_reading.findings.append(
        {m_slot->column->heading,
         {itemOf(m_slot->column->field), Severity::Error, message, cellAt(m_slot->column->index).text}});
}

void RowReader::warning(const QString& message)
{
    error(message);
    m_reading.findings.back().problem.severity = Severity::Warning;
}

const ColumnMap::Column* RowReader::columnOf(const QString& field) const
{
    const auto with = [this](const auto& fits) {
        const auto found = std::ranges::find_if(m_map.columns, fits);
        return found == m_map.columns.end() ? nullptr : &*found;
    };
    if (const auto* own = with([&](const auto& column) { return column.field == field; }))
        return own;
    for (const QString& other : standInsFor(field)) {
        if (const auto* column = with([&](const auto& c) { return c.field == other; }))
            return column;
    }
    return with([&](const auto& column) { return itemOf(column.field) == field; });
}

void RowReader::finding(Severity severity, const QString& field, const QString& message, const QString& value)
{
    const ColumnMap::Column* column = columnOf(field);
    if (column != nullptr) {
        const bool known = std::ranges::any_of(m_reading.findings, [&](const RowReading::Finding& f) {
            return f.column == column->heading && f.problem.severity == Severity::Error;
        });
        if (!known && !hasError(field))
            m_reading.findings.append(
                {column->heading, {field, severity, message, cellAt(column->index).text}});
        return;
    }
    if (hasError(field))
        return;
    const PostingField* item = postingField(field);
    m_reading.findings.append(
        {item != nullptr ? item->label.toString() : QString(), {field, severity, message, value}});
}

bool RowReader::hasError(const QString& field) const
{
    return std::ranges::any_of(m_reading.findings, [&](const RowReading::Finding& f) {
        return f.problem.severity == Severity::Error && f.problem.field == field;
    });
}

void RowReader::finish()
{
    finishTrial();
    finishDetail();
    finishPlace();
    finishMunicipality();
    raggedness(*m_row);
    const Problems problems = checkPosting(m_reading.posting, Completeness::MaskedAllowed);
    for (const Problem& problem : problems)
        finding(problem.severity, problem.field, problem.message, problem.value);
}

// ⑤: not stated, none, or whole weeks.
void RowReader::finishTrial()
{
    Posting& posting = m_reading.posting;
    const QString item = QStringLiteral("trial_weeks");
    if (!m_trial.has_value()) {
        posting.trialWeeks = m_weeks;
    } else if (*m_trial) {
        if (m_weeks == 0)
            finding(Severity::Error, item, tr("There is a trial period, but it has no weeks."));
        else if (!m_weeks)
            finding(Severity::Warning, item, tr("There is a trial period, but not how many weeks."));
        else
            posting.trialWeeks = m_weeks;
    } else if (m_weeks.value_or(0) > 0) {
        finding(Severity::Error, item, tr("There is no trial period, but it has weeks."));
    } else {
        posting.trialWeeks = 0;
    }
}

// その他（検査） in the duties says what the detail's column is for.
void RowReader::finishDetail()
{
    QString& detail = m_reading.posting.dutyDetail;
    for (const QString& said : std::as_const(m_details)) {
        if (!detail.contains(said))
            detail += detail.isEmpty() ? said : u'\n' + said;
    }
}

void RowReader::finishPlace()
{
    Workplace& at = m_reading.posting.workplace;
    if (m_address) {
        const QString& known = at.prefecture.isEmpty() ? m_reading.posting.prefecture : at.prefecture;
        const cell::Address address = cell::address(*m_address, known);
        if (at.prefecture.isEmpty())
            at.prefecture = address.prefecture;
        else if (!address.prefecture.isEmpty() && address.prefecture != at.prefecture)
            finding(Severity::Error, QStringLiteral("workplace.prefecture"),
                    tr("The address lies in %1.").arg(address.prefecture));
        QString rest = address.street;
        if (at.municipality.isEmpty())
            at.municipality = address.municipality;
        else if (address.municipality != at.municipality && !address.municipality.isEmpty())
            finding(Severity::Error, QStringLiteral("workplace.municipality"),
                    tr("The address lies in %1.").arg(address.municipality));
        else if (address.municipality.isEmpty() && rest.startsWith(at.municipality))
            rest = rest.sliced(at.municipality.size()).trimmed();
        if (!at.street.contains(rest))
            at.street = rest + at.street;
        if (!at.postalCode)
            at.postalCode = PostalCode::parse(address.postalCode);
    }
    const QString& stated = m_reading.posting.prefecture;
    const bool noColumn = at.prefecture.isEmpty() && !m_map.has("workplace.prefecture"_L1);
    if (noColumn && place::findMunicipality(stated, at.municipality) != nullptr)
        at.prefecture = stated;
}

// The municipality is public, the street is not (column M): what is behind the municipality moves to the
// street.
void RowReader::finishMunicipality()
{
    Workplace& at = m_reading.posting.workplace;
    const QString& prefecture = at.prefecture.isEmpty() ? m_reading.posting.prefecture : at.prefecture;
    if (!prefecture.isEmpty() && at.municipality.startsWith(prefecture))
        at.municipality = at.municipality.sliced(prefecture.size()).trimmed();
    if (at.municipality.isEmpty() || place::findMunicipality(prefecture, at.municipality) != nullptr)
        return;
    const cell::Address address = cell::address(at.municipality, prefecture);
    if (!address.municipality.isEmpty()) {
        at.municipality = address.municipality;
        if (!address.street.isEmpty() && !at.street.startsWith(address.street))
            at.street = address.street + at.street;
        if (at.prefecture.isEmpty())
            at.prefecture = address.prefecture;
        return;
    }
    const bool hasNumber = std::ranges::any_of(at.municipality, [](QChar c) { return c.isDigit(); });
    if (hasNumber)
        finding(
            Severity::Error, QStringLiteral("workplace.municipality"),
            tr("This is no municipality; a street must not stand here, because it would be shown to all."));
}

void RowReader::raggedness(const Row& row)
{
    QStringList surplus;
    for (std::size_t i = m_map.width(); i < row.cells.size(); ++i) {
        if (!row.cells[i].text.trimmed().isEmpty())
            surplus.append(row.cells[i].text);
    }
    if (!surplus.isEmpty()) {
        m_reading.findings.append({QString(),
                                   {QString(), m_separated ? Severity::Error : Severity::Warning,
                                    tr("The row has more cells than the list has headings; perhaps a "
                                       "separator stands inside a value."),
                                    surplus.join(u' ')}});
    } else if (m_separated && row.cells.size() < m_map.width()) {
        m_reading.findings.append(
            {QString(),
             {QString(), Severity::Warning,
              tr("The row ends early: it has fewer cells than the list has headings."), QString()}});
    }
}

RowReading readRow(const Row& row, const ColumnMap& map)
{
    return RowReader(map).read(row);
}

} // namespace kakehashi::feed
