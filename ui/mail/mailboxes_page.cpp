// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailboxes_page.h"

#include "ui/mail/mail_words.h"
#include "ui/mail/mailbox_dialog.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

enum MailboxColumn { Name, Minutes, Looked, State };
constexpr int mailboxColumns = State + 1;

} // namespace

MailboxesPage::MailboxesPage(Desk& desk, MailFetcher& fetcher, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_fetcher(fetcher), m_pages(new QStackedWidget),
      m_table(new QTableWidget(0, mailboxColumns)),
      m_empty(new EmptyState(tr("No mailbox yet"),
                             tr("Add the mailbox that the postings are sent to, or a folder that is watched "
                                "where messages come on a USB stick."))),
      m_problem(new QLabel)
{
    setObjectName(u"mailboxesPage"_s);
    makeTable();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    m_problem->setObjectName(u"mailboxProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, theme::unmet());
    m_problem->setPalette(red);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    connect(&m_fetcher, &MailFetcher::looked, this, &MailboxesPage::reload);
    reload();
}

void MailboxesPage::makeTable()
{
    m_table->setObjectName(u"mailboxTable"_s);
    m_table->setAccessibleName(tr("Mailboxes"));
    m_table->setHorizontalHeaderLabels({tr("Mailbox"), tr("Look every"), tr("Last look"), tr("State")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(Name, 300);
    m_table->setColumnWidth(Minutes, 90);
    m_table->setColumnWidth(Looked, 130);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MailboxesPage::showProblem);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this] { m_change->click(); });
}

QWidget* MailboxesPage::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* add = pushButton(u"addMailboxButton"_s, tr("&Add…"));
    m_change = pushButton(u"changeMailboxButton"_s, tr("&Change…"));
    m_remove = pushButton(u"removeMailboxButton"_s, tr("Re&move"));
    for (QPushButton* each : {add, m_change, m_remove})
        layout->addWidget(each);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const MailboxSettings* mailbox = selected())
            edit(*mailbox);
    });
    connect(m_remove, &QPushButton::clicked, this, &MailboxesPage::remove);
    return row;
}

void MailboxesPage::reload()
{
    guarded(this, [this] {
        const int row = std::max(0, m_table->currentRow());
        m_mailboxes = m_desk.mailboxes().all();
        m_table->setRowCount(static_cast<int>(m_mailboxes.size()));
        for (int i = 0; i < m_table->rowCount(); ++i) {
            const MailboxSettings& mailbox = m_mailboxes[i];
            const QStringList texts{
                mail_words::nameOf(mailbox), tr("%1 min.").arg(mailbox.pollMinutes),
                mail_words::lookedAt(m_desk.mailboxes().lastLook(mailbox.seq)),
                mail_words::stateOf(mailbox, m_fetcher.problemOf(mailbox.seq), m_fetcher.isWanting(mailbox))};
            for (int column = 0; column < mailboxColumns; ++column) {
                auto* item = new QTableWidgetItem(texts[column]);
                item->setToolTip(texts[column]);
                m_table->setItem(i, column, item);
            }
        }
        m_pages->setCurrentWidget(m_mailboxes.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
        m_table->selectRow(std::min(row, m_table->rowCount() - 1));
        showProblem();
    });
}

void MailboxesPage::showProblem()
{
    const MailboxSettings* mailbox = selected();
    m_change->setEnabled(mailbox != nullptr);
    m_remove->setEnabled(mailbox != nullptr);
    const QString problem = mailbox != nullptr ? m_fetcher.problemOf(mailbox->seq) : QString();
    m_problem->setText(problem.isEmpty() ? QString() : u"✗ "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
}

const MailboxSettings* MailboxesPage::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_mailboxes.size() ? &m_mailboxes[row] : nullptr;
}

void MailboxesPage::edit(const MailboxSettings& mailbox)
{
    auto* dialog = new MailboxDialog(m_desk, m_fetcher.passwords(), mailbox, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailboxDialog::saved, this, [this](const QString& sentence) {
        m_fetcher.reload();
        reload();
        Q_EMIT told(sentence);
    });
    connect(dialog, &MailboxDialog::passwordChanged, &m_fetcher, &MailFetcher::passwordChanged);
    dialog->open();
}

void MailboxesPage::remove()
{
    const MailboxSettings* mailbox = selected();
    const QString question = mailbox == nullptr
                                 ? QString()
                                 : tr("%1 will not be looked into any more. What it brought stays.")
                                       .arg(mail_words::nameOf(*mailbox));
    if (mailbox == nullptr || !prompt::confirm(this, question, tr("Remove")))
        return;
    guarded(this, [this, mailbox] {
        m_desk.mailboxes().remove(mailbox->seq);
        m_fetcher.passwords().forget(mailbox->id);
        m_fetcher.reload();
        reload();
        Q_EMIT told(tr("The mailbox was removed."));
    });
}

} // namespace kakehashi
