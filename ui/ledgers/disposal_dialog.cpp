// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/disposal_dialog.h"

#include "core/base/japanese_era.h"
#include "ui/widgets/prompt.h"

#include <QVBoxLayout>

namespace kakehashi {

namespace {

constexpr QSize disposalDialogSize(620, 480);

QString labelOf(LedgerKind kind)
{
    return kind == LedgerKind::JobOrders ? DisposalDialog::tr("Job-order ledger")
                                         : DisposalDialog::tr("Applicant ledger");
}

} // namespace

DisposalDialog::DisposalDialog(Desk& desk, QWidget* parent)
    : DecisionDialog(QStringLiteral("disposal"), tr("Dispose of ledger entries"), tr("&Dispose…"), parent),
      m_desk(desk), m_due(desk.ledgers().disposable()), m_list(new QListWidget), m_done(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("disposableEntries"));
    for (const Disposable& each : m_due) {
        auto* item = new QListWidgetItem(
            tr("%1　%2　kept until %3")
                .arg(labelOf(each.ledger), each.reference, japanese::bothDates(each.keptUntil)),
            m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_done->setObjectName(QStringLiteral("disposedEntries"));
    for (const Disposal& each : desk.ledgers().disposals())
        m_done->addItem(
            QStringLiteral("%1　%2　%3　%4")
                .arg(japanese::bothDates(each.day), labelOf(each.what.ledger), each.what.reference, each.by));
    auto* content = new QVBoxLayout;
    auto* due = new QLabel(tr("&Two years have passed since these ended"));
    due->setBuddy(m_list);
    content->addWidget(due);
    content->addWidget(m_list, 2);
    auto* done = new QLabel(tr("D&isposed of before"));
    done->setBuddy(m_done);
    content->addWidget(done);
    content->addWidget(m_done, 1);
    connect(m_list, &QListWidget::itemChanged, this, [this] { check(); });
    build(content);
    resize(disposalDialogSize);
}

QList<Disposable> DisposalDialog::chosen() const
{
    QList<Disposable> ticked;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ticked.append(m_due.at(i));
    }
    return ticked;
}

QStringList DisposalDialog::obstacles() const
{
    if (m_due.isEmpty())
        return {tr("Nothing can be disposed of yet.")};
    return chosen().isEmpty() ? QStringList{tr("Tick what shall go.")} : QStringList();
}

QString DisposalDialog::enter()
{
    const QList<Disposable> ticked = chosen();
    const int count = static_cast<int>(ticked.size());
    if (!prompt::confirm(
            this,
            tr("Take %n entry(s) out of the ledgers, and record that? What the ledgers say of them "
               "so far stands there no more. The postings and applicants themselves, with "
               "their personal data and referrals, stay in the store; what is entered of them "
               "later stands in the ledgers again.",
               nullptr, count),
            tr("Dispose")))
        throw Cancelled();
    m_desk.ledgers().dispose(ticked);
    return tr("%n ledger entry(s) disposed of; it is recorded.", nullptr, count);
}

} // namespace kakehashi
