// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_report_words.h"

#include "core/base/japanese_era.h"

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

QString paperLabelOf(TrainingModule module)
{
    switch (module) {
    case TrainingModule::InfectionControlLecture:
        return u"感染管理（講義）"_s;
    case TrainingModule::InfectionControlPractical:
        return u"感染管理（実技実習）"_s;
    case TrainingModule::PatientSafetyLecture:
        return u"医療安全（講義）"_s;
    case TrainingModule::Other:
        break;
    }
    return u"その他"_s;
}

QString paperLabelOf(TrainingMethod method)
{
    switch (method) {
    case TrainingMethod::InPerson:
        return u"対面"_s;
    case TrainingMethod::Video:
        return u"動画"_s;
    case TrainingMethod::Reading:
        break;
    }
    return u"資料"_s;
}

QString paperLabelOf(const QString& material, const QList<TrainingMaterial>& known)
{
    const auto found = std::ranges::find(known, material, &TrainingMaterial::id);
    return found == known.end() ? material : u"%1「%2」"_s.arg(found->publisher, found->title);
}

QString takenWords(const Training& training, TrainingModule module)
{
    QStringList days;
    for (const TrainingSession& session : training.sessions) {
        if (session.attendance == Attendance::Present && session.held.teaches(module))
            days.append(japanese::eraDate(session.held.day));
    }
    days.removeDuplicates();
    return days.isEmpty() ? QString()
                          : u"%1分（%2）"_s.arg(training.minutesOf(module)).arg(days.join(u"、"_s));
}

QString providersOf(const Training& training)
{
    QStringList told;
    for (const TrainingSession& session : training.sessions) {
        if (session.attendance == Attendance::Present)
            told.append(session.held.provider);
    }
    told.removeAll(QString());
    told.removeDuplicates();
    return told.join(u"、"_s);
}

} // namespace kakehashi
