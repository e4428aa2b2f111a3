// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace kakehashi {

namespace {

constexpr int sideRoom = 11;
constexpr int heightRoom = 6;
/// As high as a box to type in, so that nothing below moves when one appears.
constexpr int chipsHeight = 32;

/// Drawn here: a style sheet would be parsed at every start, and looked up for every button.
class Chip : public QToolButton
{
public:
    explicit Chip(QWidget* parent) : QToolButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        return {metrics.horizontalAdvance(text()) + 2 * sideRoom, metrics.height() + heightRoom};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*whole*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal width = hasFocus() ? 2 : 1;
        const QRectF frame = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.setPen(QPen(hasFocus() || underMouse() ? theme::primary() : theme::outline(), width));
        painter.setBrush(isDown() || underMouse() ? theme::selection() : theme::surface());
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
        painter.setPen(theme::text());
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_add(new Chip(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addStrut(chipsHeight);
    m_add->setObjectName(QStringLiteral("addFilterButton"));
    m_add->setText(QStringLiteral("＋"));
    m_add->setToolTip(tr("Add a filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_layout->addWidget(m_add);
}

void FilterChips::setChips(const QList<FilterChip>& chips)
{
    if (chips == m_chips)
        return;
    const bool hadFocus =
        std::any_of(m_buttons.cbegin(), m_buttons.cend(), [](const auto* b) { return b->hasFocus(); });
    for (QToolButton* button : std::as_const(m_buttons)) {
        // One of them may be the sender of the signal that led here.
        button->hide();
        button->setObjectName({});
        m_layout->removeWidget(button);
        button->deleteLater();
    }
    m_buttons.clear();
    m_chips = chips;
    QWidget* before = nullptr;
    for (const FilterChip& chip : chips) {
        QToolButton* button = makeButton(chip);
        m_layout->insertWidget(static_cast<int>(m_buttons.size()), button);
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
        m_buttons.append(button);
    }
    if (before != nullptr)
        setTabOrder(before, m_add);
    // Whoever works with the keyboard stays where the filters are.
    if (hadFocus)
        (m_buttons.isEmpty() ? m_add : m_buttons.constFirst())->setFocus();
}

void FilterChips::addEditor(QWidget* editor)
{
    m_layout->insertWidget(m_layout->indexOf(m_add), editor);
}

QToolButton* FilterChips::makeButton(const FilterChip& chip)
{
    auto* button = new Chip(this);
    button->setObjectName(QStringLiteral("chip_") + chip.key);
    button->setText(chip.text + QStringLiteral("  ×"));
    button->setAccessibleName(tr("Filter %1: press to remove").arg(chip.text));
    button->setToolTip(tr("Remove this filter"));
    button->installEventFilter(this);
    const QString key = chip.key;
    connect(button, &QToolButton::clicked, this, [this, key] { Q_EMIT removed(key); });
    return button;
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        if (pressed == Qt::Key_Delete || pressed == Qt::Key_Backspace) {
            Q_EMIT removed(watched->objectName().mid(5));
            return true;
        }
        if (pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
            static_cast<QToolButton*>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kakehashi
