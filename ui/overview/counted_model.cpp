// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/counted_model.h"

#include "core/base/japanese_era.h"
#include "core/postings/posting_line.h"

namespace kakehashi {

namespace {

bool countsPostings(Figure figure)
{
    switch (figure) {
    case Figure::OpenSeats:
    case Figure::FilledShare:
    case Figure::NewPostings:
    case Figure::RevisedPostings:
    case Figure::ClosedPostings:
    case Figure::ReopenedPostings:
        return true;
    default:
        return false;
    }
}

} // namespace

QString placeOf(Figure figure)
{
    if (countsPostings(figure))
        return QStringLiteral("postings");
    return figure == Figure::TrainingLate ? QStringLiteral("training") : QStringLiteral("referrals");
}

CountedModel::CountedModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void CountedModel::show(Figure figure, const QList<Counted>& counted)
{
    beginResetModel();
    m_figure = figure;
    m_counted = counted;
    m_named.clear();
    endResetModel();
}

int CountedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counted.size());
}

int CountedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

const CountedModel::Named& CountedModel::named(qint64 subject) const
{
    auto found = m_named.find(subject);
    if (found == m_named.end())
        found = m_named.insert(subject,
                               countsPostings(m_figure) ? namedPosting(subject) : namedReferral(subject));
    return *found;
}

CountedModel::Named CountedModel::namedPosting(qint64 seq) const
{
    const QList<PostingLine> lines = readLines(m_desk.database(), {seq});
    if (lines.isEmpty())
        return {};
    const PostingLine& line = lines.constFirst();
    const QString facility = line.facilityName.isEmpty() ? line.institutionName : line.facilityName;
    return {line.reference, QStringLiteral("%1　%2%3　%4")
                                .arg(line.occupation ? labelOf(*line.occupation) : tr("(no occupation)"),
                                     line.prefecture, line.municipality, facility)};
}

CountedModel::Named CountedModel::namedReferral(qint64 seq) const
{
    const auto referral = m_desk.referrals().bySeq(seq);
    if (!referral)
        return {};
    const auto applicant = m_desk.applicants().bySeq(m_desk.applicants().survivorOf(referral->applicant));
    return {referral->reference, QStringLiteral("%1 → %2").arg(applicant ? applicant->applicant.name
                                                                         : referral->applicantReference,
                                                               namedPosting(referral->posting).what)};
}

QString CountedModel::numberOf(const Counted& counted) const
{
    if (counted.days)
        return tr("%n day(s)", nullptr, *counted.days);
    if (m_figure == Figure::OpenSeats || m_figure == Figure::FilledShare)
        return counted.seats ? tr("%1 of %2 seats taken").arg(counted.taken.value_or(0)).arg(*counted.seats)
                             : tr("no headcount stated");
    return {};
}

QVariant CountedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Counted& counted = m_counted.at(index.row());
    switch (index.column()) {
    case Reference:
        return named(counted.subject).reference;
    case What:
        return named(counted.subject).what;
    case Day:
        return japanese::bothDates(counted.day);
    default:
        return numberOf(counted);
    }
}

QVariant CountedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Reference");
    case What:
        return countsPostings(m_figure) ? tr("Posting") : tr("Who and where");
    case Day:
        return tr("Day");
    default:
        return tr("Counted");
    }
}

} // namespace kakehashi
