// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_model.h"

#include "core/base/japanese_era.h"
#include "core/base/japanese_text.h"
#include "ui/widgets/theme.h"

#include <QFont>

#include <algorithm>

namespace kakehashi {

namespace {

bool isWanted(const TrainingRow& row, TrainingFilter filter)
{
    const TrainingState state = row.training.state();
    switch (filter) {
    case TrainingFilter::Unreported:
        return state == TrainingState::Planned || state == TrainingState::InProgress ||
               state == TrainingState::Complete;
    case TrainingFilter::Late:
        return row.late;
    case TrainingFilter::All:
        break;
    }
    return true;
}

bool hasWords(const TrainingRow& row, const QStringList& words)
{
    const QString text =
        japanese::folded(row.name + row.training.reference + row.training.applicantReference +
                         row.training.postingReference + row.employer + row.occupation);
    return std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
}

TrainingRow rowOf(Desk& desk, const Training& training)
{
    TrainingRow row;
    row.training = training;
    row.late = training.isLate(desk.today(), desk.settings().trainingDueDays);
    if (const auto applicant = desk.applicants().bySeq(desk.applicants().survivorOf(training.applicant)))
        row.name = applicant->applicant.name;
    if (const auto posting = desk.postings().bySeq(training.posting)) {
        const Posting told = desk.referrals().tellable(*posting).posting;
        row.employer = told.institutionName;
        row.occupation = told.occupation ? labelOf(*told.occupation) : QString();
    }
    return row;
}

QString missingWords(const Training& training)
{
    QStringList labels;
    for (const TrainingModule module : training.missing())
        labels.append(labelOf(module));
    return labels.join(QStringLiteral("、"));
}

} // namespace

QList<TrainingRow> readTrainings(Desk& desk, TrainingFilter filter, const QString& text)
{
    QList<Training> trainings = desk.training().all();
    sortByUrgency(trainings, desk.today(), desk.settings().trainingDueDays);
    const QStringList words = japanese::searchWords(text);
    QList<TrainingRow> rows;
    for (const Training& training : trainings) {
        TrainingRow row = rowOf(desk, training);
        if (isWanted(row, filter) && hasWords(row, words))
            rows.append(std::move(row));
    }
    return rows;
}

void TrainingModel::setRows(const QList<TrainingRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TrainingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrainingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrainingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TrainingRow& row = m_rows.at(index.row());
    if (role == Qt::ForegroundRole && index.column() == State && row.late)
        return theme::unmet();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case State:
        return row.late ? tr("! Late: %1").arg(labelOf(row.training.state())) : labelOf(row.training.state());
    case Name:
        return row.name;
    case Occupation:
        return row.occupation;
    case Employer:
        return row.employer;
    case HiredOn:
        return japanese::eraDate(row.training.hiredOn);
    case Minutes:
        return row.training.minutes();
    case Missing:
        return missingWords(row.training);
    default:
        return {};
    }
}

QVariant TrainingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Name:
        return tr("Name");
    case Occupation:
        return tr("Occupation");
    case Employer:
        return tr("Employer");
    case HiredOn:
        return tr("First working day");
    case Minutes:
        return tr("Minutes");
    case Missing:
        return tr("Still missing");
    default:
        return {};
    }
}

} // namespace kakehashi
