// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/fax_destinations.h"

#include "ui/postings/fax_destination_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace kakehashi {

namespace {

QString shownNumber(const FaxDestination& destination)
{
    const auto number = FaxNumber::parse(destination.number);
    return number ? number->shown() : destination.number;
}

} // namespace

FaxDestinations::FaxDestinations(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_list(new QListWidget(this)), m_place(new QStackedWidget(this)),
      m_blocked(new QLabel(this)),
      m_change(pushButton(QStringLiteral("changeDestinationButton"), tr("Change…"), this)),
      m_remove(pushButton(QStringLiteral("removeDestinationButton"), tr("Remove"), this))
{
    m_list->setObjectName(QStringLiteral("destinationList"));
    m_list->setAccessibleName(tr("Registered destinations"));
    m_list->setSpacing(2);
    m_blocked->setObjectName(QStringLiteral("destinationBlocked"));
    m_blocked->setWordWrap(true);
    QPalette red = m_blocked->palette();
    red.setColor(QPalette::WindowText, theme::unmet());
    m_blocked->setPalette(red);
    auto* add = pushButton(QStringLiteral("addDestinationButton"), tr("Add…"), this);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto destination = chosen())
            edit(*destination);
    });
    connect(m_remove, &QPushButton::clicked, this, &FaxDestinations::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &FaxDestinations::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &FaxDestinations::activated);

    auto* row = new QHBoxLayout;
    for (QPushButton* each : {add, m_change, m_remove})
        row->addWidget(each);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* none = new EmptyState(tr("Nobody is registered yet"),
                                tr("Faxes go to registered numbers only. Add the first with “Add…”."), this);
    m_place->addWidget(m_list);
    m_place->addWidget(none);
    layout->addWidget(m_place, 1);
    layout->addLayout(row);
    layout->addWidget(m_blocked);
    guarded(this, [this] { reload(0); });
}

void FaxDestinations::reload(qint64 choose)
{
    m_destinations = m_desk.faxes().destinations();
    m_list->clear();
    int row = -1;
    for (const FaxDestination& destination : std::as_const(m_destinations)) {
        const QString blocked = destination.blocked.isEmpty() ? QString() : tr("  ✕ blocked");
        auto* item = new QListWidgetItem(
            destination.name + QLatin1Char('\n') + shownNumber(destination) + blocked, m_list);
        item->setToolTip(destination.note);
        if (destination.seq == choose)
            row = m_list->count() - 1;
    }
    m_place->setCurrentIndex(m_destinations.isEmpty() ? 1 : 0);
    // None is proposed: a wrong receiver must not be a key away.
    m_list->setCurrentRow(row);
    showChosen();
}

std::optional<FaxDestination> FaxDestinations::chosen() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_destinations.size())
        return std::nullopt;
    return m_destinations.at(row);
}

void FaxDestinations::showChosen()
{
    const auto destination = chosen();
    m_change->setEnabled(destination.has_value());
    m_remove->setEnabled(destination.has_value());
    m_blocked->setText(destination ? destination->blocked : QString());
    m_blocked->setVisible(!m_blocked->text().isEmpty());
    Q_EMIT changed();
}

void FaxDestinations::edit(const FaxDestination& destination)
{
    auto* dialog = new FaxDestinationDialog(m_desk, destination, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FaxDestinationDialog::saved, this,
            [this](qint64 seq) { guarded(this, [this, seq] { reload(seq); }); });
    dialog->open();
}

void FaxDestinations::remove()
{
    const auto destination = chosen();
    if (!destination ||
        !prompt::confirm(this,
                         tr("Remove %1 from the destinations? What was sent there stays in the log.")
                             .arg(destination->name),
                         tr("Remove")))
        return;
    guarded(this, [this, &destination] {
        m_desk.faxes().remove(destination->seq);
        reload(0);
    });
}

} // namespace kakehashi
