// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/revert_dialog.h"

#include "ui/feed/feed_words.h"
#include "ui/feed/table_looks.h"

#include <QDialogButtonBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize revertDialogSize(820, 520);

void addRow(QTableWidget& table, const QStringList& texts)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        table.setItem(row, column, item);
    }
}

} // namespace

RevertDialog::RevertDialog(const feed::RevertPlan& plan, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"revertDialog"_s);
    setWindowTitle(tr("Take back what this message did"));
    resize(revertDialogSize);
    QLabel* summary = looks::sentence(u"revertSummary"_s);
    summary->setText(summaryOf(plan));
    auto* table = new QTableWidget(0, 3);
    table->setObjectName(u"revertTable"_s);
    table->setAccessibleName(tr("Posting by posting"));
    table->setHorizontalHeaderLabels({tr("Reference"), tr("Then"), tr("What")});
    looks::dress(table);
    looks::setWidths(table, {150, 170});
    for (const feed::RevertPlan::Kept& kept : plan.conflicts())
        addRow(*table, {kept.reference, tr("！ stays"), kept.sentence});
    for (const feed::RevertPlan::Restored& restored : plan.restored) {
        QStringList changes;
        for (const FieldChange& change : restored.changes)
            changes.append(feed_words::change(change));
        addRow(*table, {restored.reference, tr("≠ as before"), changes.join(u'、')});
    }
    for (const feed::RevertPlan::TakenBack& taken : plan.takenBack)
        addRow(*table, {taken.reference, tr("－ leaves the lists"), tr("It came with this message.")});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* revert = buttons->addButton(tr("&Take back"), QDialogButtonBox::AcceptRole);
    revert->setObjectName(u"confirmRevertButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

QString RevertDialog::summaryOf(const feed::RevertPlan& plan)
{
    QStringList parts{
        tr("%n posting(s) that came with it leave the lists.", nullptr,
           static_cast<int>(plan.takenBack.size())),
        tr("%n posting(s) that it changed are as before.", nullptr, static_cast<int>(plan.restored.size()))};
    if (plan.heldRows > 0)
        parts.append(tr("%n of its rows that wait are put aside.", nullptr, static_cast<int>(plan.heldRows)));
    if (const qsizetype stays = plan.conflicts().size(); stays > 0)
        parts.append(
            tr("%n thing(s) stay because somebody changed them since.", nullptr, static_cast<int>(stays)));
    if (!plan.locked.isEmpty())
        parts.append(tr("%1 stays closed, and its password is waited for no longer.")
                         .arg(plan.locked.join(QStringLiteral(", "))));
    if (!plan.closedAbsent.isEmpty())
        parts.append(tr("Closed meanwhile and staying so: %1").arg(plan.closedAbsent.join(u'、')));
    parts.append(tr("Nothing is deleted: history keeps it all, and the message can be taken in again."));
    return parts.join(u'\n');
}

} // namespace kakehashi
