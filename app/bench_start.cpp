// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench_start.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QTextStream>
#include <QTimer>

namespace kakehashi {

namespace {

constexpr const char* variable = "KAKEHASHI_BENCH_START";

/// Set N is a moment when it is later than any duration could be.
bool isMoment(qint64 value)
{
    return value > 1'000'000'000'000;
}

bool isListWithRows(QObject* watched)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(watched->parent());
    return view != nullptr && view->viewport() == watched && view->model() != nullptr &&
           view->model()->rowCount() > 0;
}

} // namespace

bool BenchStart::isAsked()
{
    return qEnvironmentVariableIsSet(variable);
}

BenchStart::BenchStart(QElapsedTimer sinceMain) : m_sinceMain(sinceMain)
{
    QCoreApplication::instance()->installEventFilter(this);
}

// The paint has not happened yet when its event is seen; what is queued behind it runs after it.
bool BenchStart::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_painted && event->type() == QEvent::Paint && isListWithRows(watched)) {
        m_painted = true;
        QTimer::singleShot(0, this, &BenchStart::tellAndQuit);
    }
    return QObject::eventFilter(watched, event);
}

void BenchStart::tellAndQuit() const
{
    const qint64 launched = qEnvironmentVariable(variable).toLongLong();
    const qint64 elapsed =
        isMoment(launched) ? QDateTime::currentMSecsSinceEpoch() - launched : m_sinceMain.elapsed();
    QTextStream(stdout) << "usable " << elapsed << Qt::endl;
    QCoreApplication::quit();
}

} // namespace kakehashi
