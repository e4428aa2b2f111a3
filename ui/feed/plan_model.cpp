// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/plan_model.h"

#include "core/postings/posting_fields.h"
#include "ui/widgets/rich_text.h"

#include <QFont>

#include <algorithm>

namespace kakehashi {

using feed_words::Kind;

namespace {

QStringList changesOf(const feed::PlannedRow& row)
{
    QStringList changes;
    for (const FieldChange& change : row.changes)
        changes.append(feed_words::change(change));
    return changes;
}

QStringList findingsOf(const feed::PlannedRow& row, Severity severity)
{
    QStringList findings;
    for (const auto& finding : row.findings) {
        if (finding.problem.severity == severity)
            findings.append(feed_words::finding(finding));
    }
    return findings;
}

QString value(const char* key, const Posting& posting)
{
    return displayValue(*postingField(QLatin1StringView(key)), posting);
}

QString about(const Posting& posting)
{
    QStringList parts{posting.institutionName, value("headcount", posting)};
    parts.append(value("pay.basis", posting) + u' ' + value("pay.amount_yen", posting));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString valuesTable(const Posting& posting)
{
    QList<QStringList> rows;
    for (const PostingField& field : postingFields()) {
        const QJsonValue value = field.get(posting);
        if (!value.isNull() && value != QJsonValue(QString()))
            rows.append({field.label.toString(), displayValue(field, posting)});
    }
    return rich_text::table({}, rows);
}

QString changesTable(const feed::PlannedRow& row)
{
    QList<QStringList> rows;
    for (const FieldChange& change : row.changes) {
        const PostingField* field = postingField(change.field);
        rows.append({field != nullptr ? field->label.toString() : change.field,
                     feed_words::shown(change.field, change.from),
                     feed_words::shown(change.field, change.to)});
    }
    return rich_text::table({PlanModel::tr("Item"), PlanModel::tr("Until now"), PlanModel::tr("Now")}, rows);
}

} // namespace

void PlanModel::setPlan(std::shared_ptr<const ShownPlan> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    m_kind.reset();
    choose();
    endResetModel();
}

void PlanModel::setKind(std::optional<Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

void PlanModel::choose()
{
    m_lines.clear();
    if (m_shown == nullptr)
        return;
    const auto add = [this](const Line& line) {
        if (!m_kind || *m_kind == kindOf(line))
            m_lines.push_back(line);
    };
    for (const feed::PlannedRow& row : m_shown->plan.rows)
        add({&row, nullptr});
    for (const StoredPosting& posting : m_shown->absent)
        add({nullptr, &posting});
}

Kind PlanModel::kindOf(const Line& line) const
{
    return line.row == nullptr ? Kind::Absent : feed_words::kindOf(line.row->outcome);
}

const Posting& PlanModel::postingOf(const Line& line) const
{
    return line.row == nullptr ? line.absent->posting : line.row->posting;
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == RowColumn ? place(line) : text(line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == RowColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == OutcomeColumn ? QVariant(feed_words::colour(kindOf(line))) : QVariant();
    default:
        return {};
    }
}

QString PlanModel::text(const Line& line, int column) const
{
    const Posting& posting = postingOf(line);
    switch (column) {
    case RowColumn:
        return line.row == nullptr ? QString() : QString::number(line.row->row);
    case NumberColumn:
        if (line.row == nullptr)
            return posting.sourceKey.isEmpty() ? line.absent->reference : posting.sourceKey;
        return posting.sourceKey.isEmpty() ? m_shown->references.value(line.row->existing)
                                           : posting.sourceKey;
    case OccupationColumn:
        return posting.occupation ? labelOf(*posting.occupation) : QString();
    case MunicipalityColumn:
        return posting.workplace.municipality;
    case OutcomeColumn:
        return feed_words::mark(kindOf(line)) + u' ' + feed_words::label(kindOf(line));
    default:
        return what(line);
    }
}

QString PlanModel::what(const Line& line) const
{
    if (line.row == nullptr)
        return tr("%1 is known from this sender and not in this list; it stays open.")
            .arg(line.absent->reference);
    const feed::PlannedRow& row = *line.row;
    if (row.outcome == feed::RowOutcome::Held)
        return findingsOf(row, Severity::Error).join(u' ');
    if (row.outcome == feed::RowOutcome::Updated)
        return changesOf(row).join(QStringLiteral(" / "));
    if (row.older)
        return tr("A newer message has spoken of it already.");
    const QStringList warnings = findingsOf(row, Severity::Warning);
    return warnings.isEmpty() ? about(row.posting) : warnings.join(u' ');
}

QString PlanModel::place(const Line& line) const
{
    if (line.row == nullptr)
        return {};
    const feed::PlannedRow& row = *line.row;
    const auto& scans = m_shown->plan.message.scans;
    if (std::ranges::any_of(scans, [&row](const feed::Scan& scan) { return scan.name == row.attachment; }))
        return tr("Sheet on page %1 of %2").arg(row.row).arg(row.attachment);
    return row.sheet.isEmpty() ? tr("Row %1 of %2").arg(row.row).arg(row.attachment)
                               : tr("Row %1 of sheet %3 in %2").arg(row.row).arg(row.attachment, row.sheet);
}

QString PlanModel::detail(int line) const
{
    const Line& chosen = m_lines.at(static_cast<std::size_t>(line));
    const Posting& posting = postingOf(chosen);
    QString html = rich_text::heading(
        text(chosen, OutcomeColumn) + QStringLiteral("  ") + text(chosen, NumberColumn) +
        QStringLiteral("  ") + value("occupation", posting) + QStringLiteral("  ") + posting.institutionName);
    if (chosen.row == nullptr)
        return html + rich_text::paragraph(what(chosen)) + valuesTable(posting);
    html += rich_text::paragraph(place(chosen));
    html += rich_text::list(findingsOf(*chosen.row, Severity::Error));
    if (!chosen.row->changes.isEmpty() && chosen.row->outcome == feed::RowOutcome::Updated)
        html += changesTable(*chosen.row);
    html += rich_text::list(findingsOf(*chosen.row, Severity::Warning));
    return html + valuesTable(posting);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const char* const headings[] = {
        QT_TR_NOOP("Row"),        QT_TR_NOOP("Number"),
        QT_TR_NOOP("Occupation"), QT_TR_NOOP("Municipality"),
        QT_TR_NOOP("Outcome"),    QT_TR_NOOP("What it is, what changes, or why it is held")};
    return tr(headings[section]);
}

} // namespace kakehashi
