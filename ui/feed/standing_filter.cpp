// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/standing_filter.h"

#include "ui/widgets/flow_layout.h"

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;
using feed_words::Standing;

namespace {

constexpr int gap = 4;
constexpr std::array names = {"toLookAt", "waiting", "held",   "partlyRead",
                              "taken",    "noFeed",  "failed", "ignored"};
static_assert(names.size() == feed_words::standings.size());

} // namespace

StandingFilter::StandingFilter(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(this, gap);
    layout->setContentsMargins(0, 0, 0, 0);
    m_all = makeButton(u"standingAllButton"_s, std::nullopt);
    layout->addWidget(m_all);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] =
            makeButton(u"standing_%1_Button"_s.arg(QLatin1StringView(names[i])), feed_words::standings[i]);
        layout->addWidget(m_buttons[i]);
    }
    m_all->setChecked(true);
}

QToolButton* StandingFilter::makeButton(const QString& name, std::optional<Standing> standing)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, standing] {
        choose(standing);
        Q_EMIT changed();
    });
    return button;
}

void StandingFilter::choose(std::optional<Standing> standing)
{
    m_chosen = standing;
    m_all->setChecked(!standing);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(standing == feed_words::standings[i]);
}

void StandingFilter::setCounts(const MessageListModel& messages)
{
    m_all->setText(tr("all %L1").arg(messages.rowCount()));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const Standing standing = feed_words::standings[i];
        const int count = messages.count(standing);
        m_buttons[i]->setText(tr("%1 %L2", "waiting 3")
                                  .arg(feed_words::mark(standing) + u' ' + feed_words::label(standing))
                                  .arg(count));
        m_buttons[i]->setVisible(count > 0 || m_chosen == standing);
    }
}

} // namespace kakehashi
