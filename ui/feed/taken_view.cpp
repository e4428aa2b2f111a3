// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/taken_view.h"

#include "ui/feed/feed_words.h"
#include "ui/feed/table_looks.h"
#include "ui/widgets/push_button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

TakenView::TakenView(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    m_saying = looks::sentence(QStringLiteral("takenSaying"));
    m_subject = looks::title(QStringLiteral("takenSubject"));
    m_from = looks::note(QStringLiteral("takenFrom"));
    m_summary = looks::sentence(QStringLiteral("takenSummary"));
    m_replies = looks::note(QStringLiteral("takenReplies"));
    QFont bold = m_saying->font();
    bold.setBold(true);
    m_saying->setFont(bold);
    for (QLabel* label : {m_saying, m_subject, m_from, m_summary, m_replies})
        layout->addWidget(label);
    layout->addWidget(makeUnread());
    layout->addWidget(makeLocked());
    layout->addWidget(makeHeld(), 2);
    layout->addWidget(makeAbsent(), 1);
    layout->addStretch(0);
    layout->addWidget(makeFoot());
}

QWidget* TakenView::makeUnread()
{
    m_unreadPart = new QWidget;
    m_unreadPart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_unreadTitle = looks::sentence(QStringLiteral("unreadTitle"));
    m_unread = new QPlainTextEdit;
    m_unread->setObjectName(QStringLiteral("unreadText"));
    m_unread->setAccessibleName(tr("What was not read"));
    m_unread->setReadOnly(true);
    m_unread->setTabChangesFocus(true);
    m_seen = pushButton(QStringLiteral("seenButton"), tr("I have s&een it"));
    m_seen->setToolTip(tr("It no longer counts as waiting. What was not read stays shown here."));
    auto* head = new QHBoxLayout;
    head->addWidget(m_unreadTitle, 1);
    head->addWidget(m_seen, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(m_unreadPart);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_unread);
    connect(m_seen, &QPushButton::clicked, this, &TakenView::seenWanted);
    return m_unreadPart;
}

QWidget* TakenView::makeLocked()
{
    m_lockedPart = new QWidget;
    m_lockedPart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QHBoxLayout(m_lockedPart);
    layout->setContentsMargins(0, 8, 0, 0);
    m_lockedTitle = looks::sentence(QStringLiteral("lockedTitle"));
    auto* password = pushButton(QStringLiteral("passwordButton"), tr("Pass&word…"));
    looks::makePrimary(password);
    layout->addWidget(m_lockedTitle, 1);
    m_ignoreLocked = pushButton(QStringLiteral("ignoreLockedButton"), tr("&Ignore"));
    m_ignoreLocked->setToolTip(tr("Its password is waited for no longer. What was taken in stays."));
    layout->addWidget(m_ignoreLocked, 0, Qt::AlignTop);
    layout->addWidget(password, 0, Qt::AlignTop);
    connect(m_ignoreLocked, &QPushButton::clicked, this, &TakenView::ignoreLockedWanted);
    connect(password, &QPushButton::clicked, this, &TakenView::passwordWanted);
    return m_lockedPart;
}

QWidget* TakenView::makeHeld()
{
    m_heldPart = new QWidget;
    auto* layout = new QVBoxLayout(m_heldPart);
    layout->setContentsMargins(0, 8, 0, 0);
    m_heldTitle = looks::sentence(QStringLiteral("heldTitle"));
    m_held = looks::table(QStringLiteral("heldTable"), tr("Rows that wait to be mended"));
    m_held->setModel(&m_model);
    looks::setWidths(m_held, {56, 110, 150, 150});
    m_mend = pushButton(QStringLiteral("mendButton"), tr("&Mend…"));
    m_putAside = pushButton(QStringLiteral("putAsideButton"), tr("&Put aside…"));
    looks::makePrimary(m_mend);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_putAside);
    buttons->addWidget(m_mend);
    layout->addWidget(m_heldTitle);
    layout->addWidget(m_held, 1);
    layout->addLayout(buttons);

    connect(m_mend, &QPushButton::clicked, this, &TakenView::actOnRow);
    connect(m_held, &QTableView::activated, this, &TakenView::actOnRow);
    connect(m_putAside, &QPushButton::clicked, this, [this] {
        if (const auto row = selectedRow())
            Q_EMIT putAsideWanted(*row);
    });
    connect(m_held->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TakenView::updateButtons);
    return m_heldPart;
}

// What asks a question is answered, what is wrong is mended.
void TakenView::actOnRow()
{
    const auto row = selectedRow();
    if (row && row->asks)
        Q_EMIT answerWanted(*row);
    else if (row)
        Q_EMIT mendWanted(*row);
}

QWidget* TakenView::makeAbsent()
{
    m_absentPart = new QWidget;
    auto* layout = new QVBoxLayout(m_absentPart);
    layout->setContentsMargins(0, 8, 0, 0);
    m_absentTitle = looks::sentence(QStringLiteral("absentTitle"));
    m_absent = new QTableWidget;
    m_absent->setObjectName(QStringLiteral("absentTable"));
    m_absent->setAccessibleName(tr("Postings that the list no longer names"));
    m_absent->setColumnCount(6);
    m_absent->setHorizontalHeaderLabels({tr("Reference"), tr("Number"), tr("Occupation"), tr("Municipality"),
                                         tr("Institution"), tr("State")});
    looks::dress(m_absent);
    m_absent->setSelectionMode(QAbstractItemView::ExtendedSelection);
    looks::setWidths(m_absent, {140, 110, 132, 110, 180});
    m_closeFilled = pushButton(QStringLiteral("closeAbsentFilledButton"), tr("Close as filled"));
    m_closeWithdrawn = pushButton(QStringLiteral("closeAbsentWithdrawnButton"), tr("Close as withdrawn"));
    m_selectAbsent = pushButton(QStringLiteral("selectAbsentButton"), tr("Select a&ll"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_selectAbsent);
    buttons->addStretch(1);
    buttons->addWidget(m_closeFilled);
    buttons->addWidget(m_closeWithdrawn);
    layout->addWidget(m_absentTitle);
    layout->addWidget(m_absent, 1);
    layout->addLayout(buttons);
    connect(m_selectAbsent, &QPushButton::clicked, m_absent, &QTableWidget::selectAll);
    connect(m_absent, &QTableWidget::itemSelectionChanged, this, &TakenView::updateClosing);
    connect(m_closeFilled, &QPushButton::clicked, this,
            [this] { Q_EMIT closeWanted(CloseReason::Filled, selectedAbsent()); });
    connect(m_closeWithdrawn, &QPushButton::clicked, this,
            [this] { Q_EMIT closeWanted(CloseReason::Withdrawn, selectedAbsent()); });
    return m_absentPart;
}

QWidget* TakenView::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* text = pushButton(QStringLiteral("viewMessageButton"), tr("&View message…"));
    auto* save = pushButton(QStringLiteral("saveOriginalButton"), tr("&Save original…"));
    layout->addWidget(text);
    layout->addWidget(save);
    layout->addStretch(1);
    m_reply = pushButton(QStringLiteral("replyButton"), tr("Write to the sende&r…"));
    m_takeAgain = pushButton(QStringLiteral("takeAgainButton"), tr("Take in a&gain"));
    m_revert = pushButton(QStringLiteral("revertButton"), tr("Take &back…"));
    m_revert->setToolTip(tr("Takes back everything this message did, after showing what that is."));
    for (QPushButton* each : {m_reply, m_takeAgain, m_revert})
        layout->addWidget(each);
    connect(m_reply, &QPushButton::clicked, this, &TakenView::replyWanted);
    connect(m_takeAgain, &QPushButton::clicked, this, &TakenView::takeAgainWanted);
    connect(m_revert, &QPushButton::clicked, this, &TakenView::revertWanted);
    connect(text, &QPushButton::clicked, this, &TakenView::textWanted);
    connect(save, &QPushButton::clicked, this, &TakenView::saveWanted);
    return foot;
}

void TakenView::show(Desk& desk, const feed::StoredMessage& message)
{
    m_saying->hide();
    m_subject->setText(message.subject.isEmpty() ? message.fileName : message.subject);
    QStringList from{feed_words::senderOf(message.senderName, message.sender, QString()),
                     message.senderName.isEmpty() ? QString() : message.sender,
                     feed_words::moment(message.sentAt), tr("from the file %1").arg(message.fileName)};
    from.removeAll(QString());
    m_from->setText(from.join(QStringLiteral(" · ")));
    m_summary->setText(summaryOf(message));
    showUnread(desk, message);
    showLocked(message);

    const QList<feed::HeldRow> held = desk.feed().heldRows(message.seq);
    const bool isSame = m_message == message.seq;
    const int before = isSame ? m_held->currentIndex().row() : 0;
    const QList<qint64> selected = isSame ? selectedAbsent() : QList<qint64>();
    m_message = message.seq;
    m_model.setRows(held);
    m_heldPart->setVisible(!held.isEmpty());
    m_heldTitle->setText(
        tr("%n row(s) wait to be mended, answered or put aside.", nullptr, static_cast<int>(held.size())));
    if (!held.isEmpty())
        m_held->selectRow(std::clamp(before, 0, m_model.rowCount() - 1)); // on to the next one
    showAbsent(desk, message.seq);
    selectAbsent(selected);
    showReplies(desk, message);
    const bool isReverted = message.state == feed::MessageState::Reverted;
    const bool didSomething = message.created + message.updated + message.unchanged + message.held > 0;
    const bool isLocked =
        message.state == feed::MessageState::Waiting || message.state == feed::MessageState::LockedIgnored;
    m_revert->setVisible(message.state == feed::MessageState::Taken || (isLocked && didSomething));
    m_takeAgain->setVisible(isReverted);
    updateButtons();
}

void TakenView::showReplies(Desk& desk, const feed::StoredMessage& message)
{
    const QList<Reply> replies = desk.replies().of(message.seq);
    QStringList said;
    for (const Reply& reply : replies) {
        said.append(
            reply.sentAt.isValid()
                ? tr("✔ A reply was sent on %1 by %2.").arg(feed_words::moment(reply.sentAt), reply.by)
                : tr("● A draft of a reply waits since %1.").arg(feed_words::moment(reply.changedAt)));
    }
    m_replies->setText(said.join(u'\n'));
    m_replies->setVisible(!said.isEmpty());
    const bool hasDraft = !replies.isEmpty() && !replies.constFirst().sentAt.isValid();
    m_reply->setText(hasDraft ? tr("Draft of the &reply…") : tr("Write to the sende&r…"));
    m_reply->setVisible(!message.sender.isEmpty() && (message.held > 0 || !replies.isEmpty()));
}

void TakenView::showUnread(Desk& desk, const feed::StoredMessage& message)
{
    const QStringList parts = desk.feed().unreadParts(message.seq);
    m_unreadPart->setVisible(!parts.isEmpty());
    m_seen->setVisible(message.partlyRead);
    m_unreadTitle->setText(message.partlyRead
                               ? tr("△ Not all of this message was read. Look at what is named here, then "
                                    "say that you have seen it.")
                               : tr("Of this message was not read:"));
    const QString text = parts.join(u'\n');
    if (m_unread->toPlainText() != text)
        m_unread->setPlainText(text);
    constexpr int mostLines = 6; // one more than there are sentences: a long one takes two
    const int lines = std::min(mostLines, static_cast<int>(parts.size()) + 1);
    const int around = 2 * m_unread->frameWidth() + qRound(2 * m_unread->document()->documentMargin());
    m_unread->setFixedHeight(lines * m_unread->fontMetrics().lineSpacing() + around);
}

void TakenView::showLocked(const feed::StoredMessage& message)
{
    const bool isWaiting = message.state == feed::MessageState::Waiting;
    const QString archives = message.waitingFor.join(QStringLiteral(", "));
    m_lockedPart->setVisible(isWaiting || message.state == feed::MessageState::LockedIgnored);
    m_ignoreLocked->setVisible(isWaiting);
    m_lockedTitle->setText(
        isWaiting ? tr("%1 is protected by a password. It is opened by itself when a message of the same "
                       "sender brings the password; or enter it.")
                        .arg(archives)
                  : tr("%1 is protected by a password and was put aside. Should the password come, it is "
                       "opened all the same.")
                        .arg(archives));
}

QList<qint64> TakenView::selectedAbsent() const
{
    QList<qint64> chosen;
    const QModelIndexList selected = m_absent->selectionModel()->selectedRows();
    for (const QModelIndex& row : selected)
        chosen.append(m_absent->item(row.row(), 0)->data(Qt::UserRole).toLongLong());
    return chosen;
}

// Mail may arrive while somebody chooses what to close: what was chosen stays chosen.
void TakenView::selectAbsent(const QList<qint64>& postings)
{
    m_absent->clearSelection();
    QItemSelection selection;
    for (int row = 0; row < m_absent->rowCount(); ++row) {
        const QModelIndex index = m_absent->model()->index(row, 0);
        if (postings.contains(index.data(Qt::UserRole).toLongLong()))
            selection.select(index, index);
    }
    m_absent->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    updateClosing();
}

void TakenView::updateClosing()
{
    const bool isAny = m_anyOpenAbsent && !selectedAbsent().isEmpty();
    for (QPushButton* each : {m_closeFilled, m_closeWithdrawn})
        each->setEnabled(isAny);
}

QString TakenView::summaryOf(const feed::StoredMessage& message)
{
    const QString at = feed_words::moment(message.importedAt);
    if (message.state == feed::MessageState::Reverted)
        return tr("What it did was taken back. It can be taken in again as if it were new.");
    if (message.state == feed::MessageState::NoFeed)
        return tr("Kept since %1 for the password it says; it brought no list.").arg(at);
    return tr("Taken in on %1: %2").arg(at, feed_words::sentence(feed_words::countsOf(message)));
}

void TakenView::showAbsent(Desk& desk, qint64 message)
{
    const QList<feed::Absence> absent = desk.absences().of(message);
    m_anyOpenAbsent = false;
    m_absentPart->setVisible(!absent.isEmpty());
    m_absent->setRowCount(static_cast<int>(absent.size()));
    for (int row = 0; row < m_absent->rowCount(); ++row) {
        const feed::Absence& absence = absent[row];
        const auto stored = desk.postings().bySeq(absence.posting);
        const Posting posting = stored ? stored->posting : Posting();
        const QStringList texts{absence.reference,
                                posting.sourceKey,
                                posting.occupation ? labelOf(*posting.occupation) : QString(),
                                posting.workplace.municipality,
                                posting.institutionName,
                                absence.whyNot.isEmpty() ? tr("● open") : absence.whyNot};
        m_anyOpenAbsent = m_anyOpenAbsent || absence.whyNot.isEmpty();
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            item->setData(Qt::UserRole, absence.posting);
            m_absent->setItem(row, column, item);
        }
    }
    m_absentTitle->setText(tr("%n posting(s) were known from this sender and are not in this list. They stay "
                              "open until somebody selects and closes them.",
                              nullptr, static_cast<int>(absent.size())));
}

bool TakenView::focusRows()
{
    if (m_model.rowCount() > 0)
        m_held->setFocus();
    return m_model.rowCount() > 0;
}

void TakenView::say(const QString& sentence)
{
    m_saying->setText(sentence);
    m_saying->show();
}

std::optional<feed::HeldRow> TakenView::selectedRow() const
{
    const QModelIndex current = m_held->currentIndex();
    return current.isValid() ? std::optional(m_model.row(current.row())) : std::nullopt;
}

void TakenView::updateButtons()
{
    const auto row = selectedRow();
    m_mend->setText(row && row->asks ? tr("A&nswer…") : tr("&Mend…"));
    m_mend->setEnabled(row.has_value());
    m_putAside->setEnabled(selectedRow().has_value());
}

} // namespace kakehashi
