// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training.h"

#include <QCoreApplication>

#include <array>

namespace kakehashi {

namespace {

struct TrainingCodeWords
{
    Q_DECLARE_TR_FUNCTIONS(Training)
};

struct Term
{
    const char* code;
    const char* label;
};

constexpr std::array modules{
    Term{"infection_control_lecture", QT_TRANSLATE_NOOP("Training", "Infection control (lecture)")},
    Term{"infection_control_practical", QT_TRANSLATE_NOOP("Training", "Infection control (practical)")},
    Term{"patient_safety_lecture", QT_TRANSLATE_NOOP("Training", "Patient safety (lecture)")},
    Term{"other", QT_TRANSLATE_NOOP("Training", "Other training")}};
constexpr std::array methods{Term{"in_person", QT_TRANSLATE_NOOP("Training", "In person")},
                             Term{"video", QT_TRANSLATE_NOOP("Training", "Video")},
                             Term{"reading", QT_TRANSLATE_NOOP("Training", "Reading")}};
constexpr std::array attendances{Term{"enrolled", QT_TRANSLATE_NOOP("Training", "Enrolled")},
                                 Term{"present", QT_TRANSLATE_NOOP("Training", "Present")},
                                 Term{"absent", QT_TRANSLATE_NOOP("Training", "Absent")}};
constexpr std::array states{Term{"planned", QT_TRANSLATE_NOOP("Training", "Planned")},
                            Term{"in_progress", QT_TRANSLATE_NOOP("Training", "In progress")},
                            Term{"complete", QT_TRANSLATE_NOOP("Training", "Complete")},
                            Term{"reported", QT_TRANSLATE_NOOP("Training", "Reported")},
                            Term{"ended", QT_TRANSLATE_NOOP("Training", "Ended: has left")},
                            Term{"cancelled", QT_TRANSLATE_NOOP("Training", "Cancelled")}};
constexpr std::array payers{Term{"fund", QT_TRANSLATE_NOOP("Training", "Regional medical care fund")},
                            Term{"employer", QT_TRANSLATE_NOOP("Training", "The employer")},
                            Term{"prefecture", QT_TRANSLATE_NOOP("Training", "The prefecture")},
                            Term{"association", QT_TRANSLATE_NOOP("Training", "An association")},
                            Term{"other", QT_TRANSLATE_NOOP("Training", "Somebody else")}};
constexpr std::array ways{Term{"letter", QT_TRANSLATE_NOOP("Training", "By letter")},
                          Term{"email", QT_TRANSLATE_NOOP("Training", "By e-mail")},
                          Term{"console", QT_TRANSLATE_NOOP("Training", "In the employer's console")}};

template<std::size_t N, typename E>
QString codeIn(const std::array<Term, N>& terms, E value)
{
    return QString::fromLatin1(terms.at(static_cast<std::size_t>(value)).code);
}

template<std::size_t N, typename E>
QString labelIn(const std::array<Term, N>& terms, E value)
{
    return TrainingCodeWords::tr(terms.at(static_cast<std::size_t>(value)).label);
}

template<typename E, std::size_t N>
std::optional<E> valueIn(const std::array<Term, N>& terms, const QString& code)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (code == QLatin1StringView(terms.at(i).code))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace

QString codeOf(TrainingModule module)
{
    return codeIn(modules, module);
}

QString codeOf(TrainingMethod method)
{
    return codeIn(methods, method);
}

QString codeOf(Attendance attendance)
{
    return codeIn(attendances, attendance);
}

QString codeOf(TrainingState state)
{
    return codeIn(states, state);
}

QString codeOf(TrainingPayer payer)
{
    return codeIn(payers, payer);
}

QString codeOf(ReportWay way)
{
    return codeIn(ways, way);
}

QString labelOf(TrainingModule module)
{
    return labelIn(modules, module);
}

QString labelOf(TrainingMethod method)
{
    return labelIn(methods, method);
}

QString labelOf(Attendance attendance)
{
    return labelIn(attendances, attendance);
}

QString labelOf(TrainingState state)
{
    return labelIn(states, state);
}

QString labelOf(TrainingPayer payer)
{
    return labelIn(payers, payer);
}

QString labelOf(ReportWay way)
{
    return labelIn(ways, way);
}

std::optional<TrainingModule> trainingModuleOf(const QString& code)
{
    return valueIn<TrainingModule>(modules, code);
}

std::optional<TrainingMethod> trainingMethodOf(const QString& code)
{
    return valueIn<TrainingMethod>(methods, code);
}

std::optional<Attendance> attendanceOf(const QString& code)
{
    return valueIn<Attendance>(attendances, code);
}

std::optional<TrainingPayer> trainingPayerOf(const QString& code)
{
    return valueIn<TrainingPayer>(payers, code);
}

std::optional<ReportWay> reportWayOf(const QString& code)
{
    return valueIn<ReportWay>(ways, code);
}

} // namespace kakehashi
