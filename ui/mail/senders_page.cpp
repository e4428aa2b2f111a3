// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/senders_page.h"

#include "ui/mail/sender_rule_dialog.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;
using feed::FeedMode;

namespace {

enum SenderColumn { Sender, Trusted, Lists, Headings };
constexpr int senderColumns = Headings + 1;

struct SendersPageWords
{
    Q_DECLARE_TR_FUNCTIONS(SendersPage)
};

QString trustedText(const feed::SenderRule& rule)
{
    if (!rule.trusted)
        return SendersPageWords::tr("once a list was taken in");
    return *rule.trusted ? SendersPageWords::tr("✔ always") : SendersPageWords::tr("？ each time asked");
}

QString listsText(const feed::SenderRule& rule)
{
    QStringList parts;
    if (rule.deskKind)
        parts.append(*rule.deskKind == DeskKind::DoctorBank ? SendersPageWords::tr("masked")
                                                            : SendersPageWords::tr("full"));
    if (rule.mode != FeedMode::Judge)
        parts.append(rule.mode == FeedMode::Update ? SendersPageWords::tr("news only")
                                                   : SendersPageWords::tr("whole list"));
    return parts.isEmpty() ? SendersPageWords::tr("as usual") : parts.join(u" · "_s);
}

} // namespace

SendersPage::SendersPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_table(new QTableWidget(0, senderColumns))
{
    setObjectName(u"sendersPage"_s);
    auto* hint =
        new QLabel(tr("Without a rule, mail of a sender waits until a list of it was taken in, and is "
                      "taken in by itself from then on."));
    hint->setWordWrap(true);
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    reload();
}

void SendersPage::makeTable()
{
    m_table->setObjectName(u"senderTable"_s);
    m_table->setAccessibleName(tr("Rules for senders"));
    m_table->setHorizontalHeaderLabels({tr("Sender"), tr("Taken in"), tr("Lists"), tr("Headings explained")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(Sender, 300);
    m_table->setColumnWidth(Trusted, 190);
    m_table->setColumnWidth(Lists, 150);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this] { m_change->click(); });
}

QWidget* SendersPage::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* add = pushButton(u"addRuleButton"_s, tr("&Add…"));
    m_change = pushButton(u"changeRuleButton"_s, tr("&Change…"));
    m_remove = pushButton(u"removeRuleButton"_s, tr("Re&move"));
    for (QPushButton* each : {add, m_change, m_remove})
        layout->addWidget(each);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] { edit({}, true); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const feed::SenderRule* rule = selected())
            edit(*rule, false);
    });
    connect(m_remove, &QPushButton::clicked, this, &SendersPage::remove);
    return row;
}

void SendersPage::reload()
{
    guarded(this, [this] {
        const int before = std::max(0, m_table->currentRow());
        m_rules = m_desk.senderRules().all();
        m_table->setRowCount(static_cast<int>(m_rules.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const feed::SenderRule& rule = m_rules[row];
            const QStringList texts{rule.sender.isEmpty() ? tr("files without a sender") : rule.sender,
                                    trustedText(rule), listsText(rule),
                                    QString::number(rule.headings.size())};
            for (int column = 0; column < senderColumns; ++column)
                m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
        }
        m_table->selectRow(std::min(before, m_table->rowCount() - 1));
        m_change->setEnabled(!m_rules.isEmpty());
        m_remove->setEnabled(!m_rules.isEmpty());
    });
}

const feed::SenderRule* SendersPage::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_rules.size() ? &m_rules[row] : nullptr;
}

void SendersPage::edit(const feed::SenderRule& rule, bool isNew)
{
    auto* dialog = new SenderRuleDialog(m_desk, rule, isNew, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SenderRuleDialog::saved, this, [this] {
        reload();
        Q_EMIT told(tr("The rule was saved."));
    });
    dialog->open();
}

void SendersPage::remove()
{
    const feed::SenderRule* rule = selected();
    if (rule == nullptr)
        return;
    const QString question = tr("The rule for %1 and the meanings of %n heading(s) are forgotten.", nullptr,
                                static_cast<int>(rule->headings.size()))
                                 .arg(rule->sender);
    if (!prompt::confirm(this, question, tr("Remove")))
        return;
    guarded(this, [this, rule] {
        m_desk.senderRules().remove(rule->sender);
        reload();
        Q_EMIT told(tr("The rule was removed."));
    });
}

} // namespace kakehashi
