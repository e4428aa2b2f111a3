// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/assignment_words.h"

#include <QCoreApplication>

namespace kakehashi::words {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Assignment)
};

} // namespace

QString assignmentObjective()
{
    return Text::tr(
        "First as many seats of the most urgent postings as can be filled, then as many of the urgent "
        "ones, then the greatest sum of scores over all applicants.");
}

QString notBest(const AssignedPair& pair)
{
    const QString score = QString::number(pair.bestScore, 'f', 1);
    switch (pair.notBest) {
    case NotBest::IsBest:
        return {};
    case NotBest::Locked:
        return Text::tr("%1 fits better (%2), but staff fixed this pair.").arg(pair.best, score);
    case NotBest::UrgentFirst:
        return Text::tr("%1 fits better (%2), but urgent postings are filled first.").arg(pair.best, score);
    case NotBest::SeatsTaken:
        return Text::tr("%1 fits better (%2), but its seats go to others, so that the whole fits better.")
            .arg(pair.best, score);
    }
    Q_UNREACHABLE();
}

QString unassigned(Unassigned why)
{
    switch (why) {
    case Unassigned::NoConsent:
        return Text::tr("Has not consented to the desk's use of the data and to institutions being told.");
    case Unassigned::NothingFits:
        return Text::tr("No posting passes the gates.");
    case Unassigned::NotChecked:
        return Text::tr("What fits wants a licence that was not checked against the original.");
    case Unassigned::Vetoed:
        return Text::tr("Staff forbade every posting that fits.");
    case Unassigned::SeatsTaken:
        return Text::tr("The seats of every posting that fits go to others.");
    }
    Q_UNREACHABLE();
}

QString codeOf(NotBest why)
{
    switch (why) {
    case NotBest::IsBest:
        return QStringLiteral("is_best");
    case NotBest::Locked:
        return QStringLiteral("locked");
    case NotBest::UrgentFirst:
        return QStringLiteral("urgent_first");
    case NotBest::SeatsTaken:
        return QStringLiteral("seats_taken");
    }
    Q_UNREACHABLE();
}

QString codeOf(Unassigned why)
{
    switch (why) {
    case Unassigned::NoConsent:
        return QStringLiteral("no_consent");
    case Unassigned::NothingFits:
        return QStringLiteral("nothing_fits");
    case Unassigned::NotChecked:
        return QStringLiteral("licence_not_checked");
    case Unassigned::Vetoed:
        return QStringLiteral("vetoed");
    case Unassigned::SeatsTaken:
        return QStringLiteral("seats_taken");
    }
    Q_UNREACHABLE();
}

} // namespace kakehashi::words
