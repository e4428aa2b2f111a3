// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/match_list_model.h"

#include "core/base/japanese_era.h"

namespace kakehashi {

namespace {

QString oneLine(const Match& match, const IndexedPosting& posting)
{
    return QStringList{
        match.reference,           match_words::occupation(posting), match_words::place(posting),
        match_words::pay(posting), match_words::period(posting),     QString::number(match.score, 'f', 1)}
        .join(QStringLiteral("  "));
}

QString tip(const Match& match, const IndexedPosting& posting)
{
    QStringList lines{match.reference, match_words::place(posting)};
    if (posting.period) {
        const auto both = [](std::optional<QDate> day) {
            return day ? japanese::bothDates(*day) : QString();
        };
        lines.append(both(posting.period->start()) + QStringLiteral(" ～ ") + both(posting.period->end()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

int MatchListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answer.result.offered.size());
}

QVariant MatchListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Match& match = matchAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(oneLine(match, postingAt(index.row())) + QLatin1String("  ") + markAt(index.row()))
            .trimmed();
    case Qt::ToolTipRole:
        return tip(match, postingAt(index.row()));
    case Qt::CheckStateRole:
        return m_ticked.contains(match.posting) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool MatchListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const qint64 seq = matchAt(index.row()).posting;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(seq);
    else
        m_ticked.remove(seq);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags MatchListModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

void MatchListModel::setAnswer(const MatchAnswer& answer)
{
    beginResetModel();
    m_answer = answer;
    endResetModel();
    Q_EMIT ticksChanged();
}

void MatchListModel::clear()
{
    setAnswer({});
}

void MatchListModel::setMarks(const QHash<qint64, QString>& marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

IndexedPosting MatchListModel::postingAt(int row) const
{
    std::optional<IndexedPosting> posting = m_answer.postings->find(matchAt(row).posting);
    Q_ASSERT(posting); // an answer speaks of its own postings only
    return std::move(*posting);
}

int MatchListModel::rowOf(qint64 seq) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (matchAt(row).posting == seq)
            return row;
    }
    return -1;
}

QList<qint64> MatchListModel::ticked() const
{
    QList<qint64> found;
    for (const Match& match : m_answer.result.offered) {
        if (m_ticked.contains(match.posting))
            found.append(match.posting);
    }
    return found;
}

qsizetype MatchListModel::tickedElsewhere() const
{
    return m_ticked.size() - ticked().size();
}

void MatchListModel::clearTicks()
{
    m_ticked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

namespace match_words {

QString occupation(const IndexedPosting& posting)
{
    return posting.occupation ? labelOf(*posting.occupation) : QStringLiteral("–");
}

QString place(const IndexedPosting& posting)
{
    return posting.prefecture + posting.municipality;
}

QString pay(const IndexedPosting& posting)
{
    if (!posting.pay.basis || !posting.pay.amount)
        return QStringLiteral("–");
    return labelOf(*posting.pay.basis) + QLatin1Char(' ') + posting.pay.amount->formatted();
}

QString period(const IndexedPosting& posting)
{
    if (!posting.period)
        return QStringLiteral("–");
    const std::optional<QDate> start = posting.period->start();
    const std::optional<QDate> end = posting.period->end();
    const QString from = start ? japanese::eraDate(*start) : QString();
    QString to = end ? japanese::eraDate(*end) : QString();
    if (start && end) {
        // What both have in common is said once: 令和2年6月9日～7月26日, 令和2年6月21日～3年2月2日.
        const QString year = from.left(from.indexOf(u'年') + 1);
        const QString era = year.left(2);
        if (to.startsWith(year))
            to.remove(0, year.size());
        else if (to.startsWith(era))
            to.remove(0, era.size());
    }
    return from + QStringLiteral("～") + to;
}

} // namespace match_words

} // namespace kakehashi
