// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/chip_edit.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

constexpr int chipGap = 4;

QString chipRule()
{
    return QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 9px; padding: 1px 7px;"
                          " background: %2; color: %3; }"
                          "QToolButton:hover { border-color: %4; }")
        .arg(theme::line().name(), theme::selection().name(), theme::text().name(), theme::primary().name());
}

} // namespace

ChipEdit::ChipEdit(const QString& lineName, Suggest suggest, QWidget* parent)
    : QWidget(parent), m_suggest(std::move(suggest)), m_flow(nullptr), m_chipArea(new QWidget(this)),
      m_line(new QLineEdit(this)), m_offered(new QStringListModel(this)), m_completer(new QCompleter(this))
{
    m_flow = new FlowLayout(m_chipArea, chipGap);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chipArea->setSizePolicy(policy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_chipArea);
    layout->addWidget(m_line);
    m_line->setObjectName(lineName);
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_line->setCompleter(m_completer);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ChipEdit::offer);
    connect(m_line, &QLineEdit::textChanged, this, &ChipEdit::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &ChipEdit::takeTyped);
    // The completer writes the chosen text into the field after it has told of it.
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString& chosen) { take(chosen); }, Qt::QueuedConnection);
    showChips();
}

void ChipEdit::setChips(const QStringList& chips)
{
    m_chips = chips;
    m_chips.removeDuplicates();
    m_line->clear();
    showChips();
    Q_EMIT edited();
}

bool ChipEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        m_took = false;
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.isEmpty()) {
            drop(m_chips.last());
            return true;
        }
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            offer(m_line->text());
            m_completer->complete();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChipEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_took)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void ChipEdit::offer(const QString& typed)
{
    m_offered->setStringList(m_suggest(typed.trimmed()));
}

void ChipEdit::takeTyped()
{
    const QString typed = m_line->text().trimmed();
    m_took = !typed.isEmpty();
    if (typed.isEmpty())
        return;
    const QStringList offered = m_suggest(typed);
    if (offered.contains(typed))
        take(typed);
    else if (!offered.isEmpty())
        take(offered.first());
}

void ChipEdit::take(const QString& chip)
{
    m_completer->popup()->hide();
    m_line->clear();
    m_offered->setStringList({});
    if (m_chips.contains(chip))
        return;
    m_chips.append(chip);
    showChips();
    Q_EMIT edited();
}

void ChipEdit::drop(const QString& chip)
{
    m_chips.removeOne(chip);
    showChips();
    Q_EMIT edited();
}

void ChipEdit::showChips()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& chip : std::as_const(m_chips)) {
        auto* button = new QToolButton(m_chipArea);
        button->setText(chip + QStringLiteral(" ×"));
        button->setToolTip(tr("Take %1 away").arg(chip));
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::NoFocus);
        button->setStyleSheet(chipRule());
        connect(button, &QToolButton::clicked, this, [this, chip] { drop(chip); });
        m_flow->addWidget(button);
        button->show();
    }
    m_chipArea->setVisible(!m_chips.isEmpty());
    m_chipArea->updateGeometry();
}

} // namespace kakehashi
