// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/status_line.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace kakehashi {

namespace {

// A progress bar counts in int; a list of a million rows and a file of gigabytes both fit in thousandths.
constexpr int steps = 1000;
/// The rest of the line is the sentence's.
constexpr int widestUndo = 320;

int stepOf(qint64 done, qint64 total)
{
    const double share = static_cast<double>(done) / static_cast<double>(total);
    return static_cast<int>(std::clamp(share, 0.0, 1.0) * steps);
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_undo(new QPushButton(this)), m_what(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_sentence->setObjectName(QStringLiteral("statusSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setMinimumHeight(m_cancel->sizeHint().height()); // the line does not jump when work begins
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setAutoDefault(false);
    m_undo->setFocusPolicy(Qt::TabFocus); // pressed with the mouse, it leaves the keys where they were
    m_what->setObjectName(QStringLiteral("progressWhat"));
    m_what->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("progressBar"));
    m_progress->setFixedWidth(200);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, steps);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    QPalette bar = m_progress->palette();
    bar.setColor(QPalette::Highlight, theme::primary());
    m_progress->setPalette(bar);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_what);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancel);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoAsked);
    setUndo({});
    showWork();
}

void StatusLine::tell(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

void StatusLine::setUndo(const QString& what)
{
    const QString text = tr("Undo: %1").arg(what);
    m_undo->setText(m_undo->fontMetrics().elidedText(text, Qt::ElideRight, widestUndo));
    m_undo->setAccessibleName(text);
    m_undo->setToolTip(tr("%1 (Ctrl+Z)").arg(text));
    m_undo->setVisible(!what.isEmpty());
}

void StatusLine::setProgress(QObject* source, const QString& what, qint64 done, qint64 total)
{
    const auto known = std::ranges::find(m_works, source, &Work::source);
    if (total <= 0) {
        if (known != m_works.end())
            m_works.erase(known);
    } else if (known == m_works.end()) {
        m_works.push_back({source, what, done, total, false});
    } else {
        known->what = what;
        known->done = done;
        known->total = total;
    }
    showWork();
}

void StatusLine::showWork()
{
    const bool working = !m_works.empty();
    m_what->setVisible(working);
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
    if (!working)
        return;
    const Work& work = m_works.back();
    m_what->setText(work.what);
    m_progress->setAccessibleName(work.what);
    m_progress->setValue(stepOf(work.done, work.total));
    m_cancel->setEnabled(!work.cancelled);
}

void StatusLine::cancel()
{
    if (m_works.empty())
        return;
    Work& work = m_works.back();
    work.cancelled = true;
    QObject* source = work.source;
    showWork();
    Q_EMIT cancelAsked(source);
}

} // namespace kakehashi
