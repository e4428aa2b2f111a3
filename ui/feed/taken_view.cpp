// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/taken_view.h"

#include "ui/feed/feed_words.h"
#include "ui/feed/table_looks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

QPushButton* button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

} // namespace

TakenView::TakenView(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    m_saying = looks::sentence(QStringLiteral("takenSaying"));
    m_subject = looks::title(QStringLiteral("takenSubject"));
    m_from = looks::note(QStringLiteral("takenFrom"));
    m_summary = looks::sentence(QStringLiteral("takenSummary"));
    QFont bold = m_saying->font();
    bold.setBold(true);
    m_saying->setFont(bold);
    for (QLabel* label : {m_saying, m_subject, m_from, m_summary})
        layout->addWidget(label);
    layout->addWidget(makeLocked());
    layout->addWidget(makeHeld(), 2);
    layout->addWidget(makeAbsent(), 1);
    layout->addStretch(0);
    layout->addWidget(makeFoot());
}

QWidget* TakenView::makeLocked()
{
    m_lockedPart = new QWidget;
    auto* layout = new QHBoxLayout(m_lockedPart);
    layout->setContentsMargins(0, 8, 0, 0);
    m_lockedTitle = looks::sentence(QStringLiteral("lockedTitle"));
    auto* password = button(tr("Pass&word…"), "passwordButton");
    looks::makePrimary(password);
    layout->addWidget(m_lockedTitle, 1);
    layout->addWidget(password, 0, Qt::AlignTop);
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
    m_mend = button(tr("&Mend…"), "mendButton");
    m_putAside = button(tr("&Put aside…"), "putAsideButton");
    looks::makePrimary(m_mend);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_putAside);
    buttons->addWidget(m_mend);
    layout->addWidget(m_heldTitle);
    layout->addWidget(m_held, 1);
    layout->addLayout(buttons);

    const auto mend = [this] {
        if (const auto row = selectedRow())
            Q_EMIT mendWanted(*row);
    };
    connect(m_mend, &QPushButton::clicked, this, mend);
    connect(m_held, &QTableView::activated, this, mend);
    connect(m_putAside, &QPushButton::clicked, this, [this] {
        if (const auto row = selectedRow())
            Q_EMIT putAsideWanted(*row);
    });
    connect(m_held->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TakenView::updateButtons);
    return m_heldPart;
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
    m_absent->setColumnCount(5);
    m_absent->setHorizontalHeaderLabels(
        {tr("Reference"), tr("Number"), tr("Occupation"), tr("Municipality"), tr("Institution")});
    looks::dress(m_absent);
    looks::setWidths(m_absent, {140, 110, 132, 110});
    layout->addWidget(m_absentTitle);
    layout->addWidget(m_absent, 1);
    return m_absentPart;
}

QWidget* TakenView::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* text = button(tr("&View message…"), "viewMessageButton");
    auto* save = button(tr("&Save original…"), "saveOriginalButton");
    layout->addWidget(text);
    layout->addWidget(save);
    layout->addStretch(1);
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
    m_lockedPart->setVisible(message.state == feed::MessageState::Waiting);
    m_lockedTitle->setText(
        tr("%1 is protected by a password. It is opened by itself when a message of the same "
           "sender brings the password; or enter it.")
            .arg(message.waitingFor.join(QStringLiteral(", "))));

    const QList<feed::HeldRow> held = desk.feed().heldRows(message.seq);
    const int before = m_message == message.seq ? m_held->currentIndex().row() : 0;
    m_message = message.seq;
    m_model.setRows(held);
    m_heldPart->setVisible(!held.isEmpty());
    m_heldTitle->setText(
        tr("%n row(s) wait to be mended or put aside.", nullptr, static_cast<int>(held.size())));
    if (!held.isEmpty())
        m_held->selectRow(std::clamp(before, 0, m_model.rowCount() - 1)); // on to the next one
    showAbsent(desk, message.seq);
    updateButtons();
}

QString TakenView::summaryOf(const feed::StoredMessage& message)
{
    const QString at = feed_words::moment(message.importedAt);
    if (message.state == feed::MessageState::NoFeed)
        return tr("Kept since %1 for the password it says; it brought no list.").arg(at);
    return tr("Taken in on %1: %2").arg(at, feed_words::sentence(feed_words::countsOf(message)));
}

void TakenView::showAbsent(Desk& desk, qint64 message)
{
    const QList<StoredPosting> absent = desk.postings().bySeqs(desk.feed().absentPostings(message));
    m_absentPart->setVisible(!absent.isEmpty());
    m_absentTitle->setText(tr("%n posting(s) were known from this sender and are not in this list. They stay "
                              "open until somebody closes them.",
                              nullptr, static_cast<int>(absent.size())));
    m_absent->setRowCount(static_cast<int>(absent.size()));
    for (int row = 0; row < m_absent->rowCount(); ++row) {
        const Posting& posting = absent[row].posting;
        const QStringList texts{absent[row].reference, posting.sourceKey,
                                posting.occupation ? labelOf(*posting.occupation) : QString(),
                                posting.workplace.municipality, posting.institutionName};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_absent->setItem(row, column, item);
        }
    }
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
    m_mend->setEnabled(selectedRow().has_value());
    m_putAside->setEnabled(selectedRow().has_value());
}

} // namespace kakehashi
