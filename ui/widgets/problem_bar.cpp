// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_bar.h"

#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr qsizetype shownAtOnce = 3;

QString rule(const QColor& colour)
{
    return QStringLiteral("QPushButton { text-align: left; border: none; padding: 2px 4px; color: %1; }"
                          "QPushButton:hover, QPushButton:focus { text-decoration: underline; }")
        .arg(colour.name());
}

} // namespace

ProblemBar::ProblemBar(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(4, 2, 4, 2);
    m_rows->setSpacing(0);
    setAccessibleName(tr("Problems"));
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme::warningGround());
    setPalette(colours);
    hide();
}

void ProblemBar::setProblems(const Problems& problems)
{
    Problems sorted = problems;
    std::stable_partition(sorted.begin(), sorted.end(),
                          [](const Problem& p) { return p.severity == Severity::Error; });
    if (sorted == m_problems)
        return;
    m_problems = sorted;
    if (m_problems.isEmpty())
        m_all = false;
    fill();
}

void ProblemBar::fill()
{
    m_buttons.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName(QString()); // not found by name while it waits to be deleted
        item->widget()->deleteLater();
        delete item;
    }
    const qsizetype listed = m_all ? m_problems.size() : std::min<qsizetype>(m_problems.size(), shownAtOnce);
    for (qsizetype i = 0; i < listed; ++i)
        addProblem(i);
    if (m_problems.size() > shownAtOnce)
        addMore(m_problems.size() - listed);
    setVisible(!m_problems.isEmpty());
    cutTexts();
}

void ProblemBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    cutTexts();
}

void ProblemBar::cutTexts()
{
    constexpr int padding = 24;
    for (QPushButton* button : std::as_const(m_buttons)) {
        const QString whole = button->accessibleName();
        button->setText(button->fontMetrics().elidedText(whole, Qt::ElideRight, width() - padding));
    }
}

void ProblemBar::addProblem(qsizetype index)
{
    const Problem& problem = m_problems.at(index);
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("problemButton%1").arg(index));
    button->setToolTip(text(problem));
    button->setAccessibleName(text(problem));
    button->setCursor(Qt::PointingHandCursor);
    button->setFlat(true);
    // A long sentence must not widen the form: the button cuts it, the tip has it whole.
    button->setMinimumWidth(0);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setStyleSheet(rule(problem.severity == Severity::Error ? theme::unmet() : theme::warning()));
    connect(button, &QPushButton::clicked, this, [this, field = problem.field] { Q_EMIT activated(field); });
    m_rows->addWidget(button);
    m_buttons.append(button);
}

void ProblemBar::addMore(qsizetype hidden)
{
    auto* button =
        new QPushButton(m_all ? tr("Show fewer") : tr("%n more…", nullptr, static_cast<int>(hidden)), this);
    button->setObjectName(QStringLiteral("moreProblemsButton"));
    button->setFlat(true);
    button->setStyleSheet(rule(theme::secondaryText()));
    connect(button, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
    m_rows->addWidget(button);
}

QString ProblemBar::text(const Problem& problem) const
{
    const QString sign = problem.severity == Severity::Error ? QStringLiteral("✗ ") : QStringLiteral("! ");
    const QString name = m_names ? m_names(problem.field) : QString();
    return sign + (name.isEmpty() ? problem.message : tr("%1: %2").arg(name, problem.message));
}

} // namespace kakehashi
