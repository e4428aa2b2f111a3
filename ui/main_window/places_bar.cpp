// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/places_bar.h"

#include "ui/main_window/place_button.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

QLabel* wrappedLabel(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PlacesBar::PlacesBar(QWidget* parent)
    : QWidget(parent), m_name(wrappedLabel(QStringLiteral("deskName"), this)),
      m_remark(wrappedLabel(QStringLiteral("deskRemark"), this)), m_places(new QVBoxLayout),
      m_group(new QButtonGroup(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setContentsMargins(16, 16, 12, 8);
    QPalette remark = palette();
    remark.setColor(QPalette::Window, theme::warningGround());
    remark.setColor(QPalette::WindowText, theme::warning());
    m_remark->setPalette(remark);
    m_remark->setAutoFillBackground(true);
    m_remark->setContentsMargins(16, 6, 12, 6);

    auto* settings = new QPushButton(tr("Settings…"), this);
    settings->setObjectName(QStringLiteral("settingsButton"));
    settings->setAutoDefault(false);
    connect(settings, &QPushButton::clicked, this, &PlacesBar::settingsAsked);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addWidget(m_remark);
    layout->addSpacing(8);
    m_places->setSpacing(0);
    layout->addLayout(m_places);
    layout->addStretch();
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->addWidget(settings);
    layout->addLayout(foot);

    setFixedWidth(qMax(184, fontMetrics().horizontalAdvance(QStringLiteral("東京都医師会ドクターバン"))));
    connect(m_group, &QButtonGroup::idClicked, this, &PlacesBar::chosen);
}

void PlacesBar::addPlace(const QString& objectName, const QString& name, const QKeySequence& shortcut)
{
    auto* button = new PlaceButton(name, this);
    button->setObjectName(objectName);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, shortcut.toString(QKeySequence::NativeText)));
    m_group->addButton(button, static_cast<int>(m_buttons.size()));
    m_places->addWidget(button);
    m_buttons.push_back(button);
}

void PlacesBar::setCurrent(int place)
{
    m_buttons.at(static_cast<std::size_t>(place))->setChecked(true);
}

void PlacesBar::setCount(int place, qint64 count)
{
    m_buttons.at(static_cast<std::size_t>(place))->setCount(count);
}

void PlacesBar::setDesk(const QString& name, const QString& remark)
{
    m_name->setText(name);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PlacesBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::surface());
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::line());
}

} // namespace kakehashi
