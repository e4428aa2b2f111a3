// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/held_row_dialog.h"

#include "core/feed/headings.h"
#include "core/postings/known_institutions.h"
#include "ui/feed/feed_words.h"
#include "ui/feed/held_model.h"
#include "ui/feed/table_looks.h"
#include "ui/posting_form/entry_field.h"
#include "ui/posting_form/entry_form.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/problem_bar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QShowEvent>
#include <QSplitter>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr QSize heldRowDialogSize(1340, 700);

feed::ChosenHeadings chosenFor(Desk& desk, const feed::HeldRow& row)
{
    for (const feed::HeldOfMessage& held : desk.feed().heldByMessage()) {
        if (held.message == row.message)
            return desk.feed().senderRules().policyFor(held.sender).headings;
    }
    return {};
}

} // namespace

HeldRowDialog::HeldRowDialog(Desk& desk, feed::HeldRow row, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_row(std::move(row)), m_chosen(chosenFor(desk, m_row)),
      m_form(new EntryForm([&desk](const QString& typed) {
          return knownInstitutions(desk.database(), desk.postings(), desk.today(), typed);
      })),
      m_bar(new ProblemBar)
{
    setObjectName(QStringLiteral("heldRowDialog"));
    setWindowTitle(tr("Row %1 of %2").arg(m_row.row).arg(m_row.attachment));
    m_form->load(m_row.posting, Completeness::MaskedAllowed);
    m_form->setTexts(writtenTexts());
    m_firstTexts = m_form->texts();
    m_bar->setFieldNames([this](const QString& key) { return m_form->nameOf(key); });
    auto* beside = new QSplitter;
    beside->setChildrenCollapsible(false);
    beside->addWidget(m_form);
    beside->addWidget(makeMessageRow());
    beside->setStretchFactor(0, 1);
    beside->setStretchFactor(1, 0);
    beside->setSizes({1030, 270}); // the form is as wide as its widest item
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeReasons());
    layout->addWidget(beside, 1);
    layout->addWidget(m_bar);
    layout->addWidget(makeFoot());
    resize(heldRowDialogSize);
    m_form->showAllProblems();
    connect(m_form, &EntryForm::edited, this, &HeldRowDialog::showProblems);
    connect(m_bar, &ProblemBar::activated, m_form, &EntryForm::goTo);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*from*/, const QWidget* to) { pointAtCell(to); });
    showProblems();
}

// The form goes after this, and a field that has the cursor says so as it goes.
HeldRowDialog::~HeldRowDialog()
{
    disconnect(m_form, nullptr, this, nullptr);
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget* HeldRowDialog::makeReasons()
{
    QStringList reasons;
    const auto errors = errorsOf(m_row);
    for (const auto& error : errors)
        reasons.append(QStringLiteral("！ ") + feed_words::finding(error));
    auto* label = looks::sentence(QStringLiteral("heldReasons"));
    label->setText(reasons.join(u'\n'));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::unmet());
    label->setPalette(palette);
    return label;
}

QJsonObject HeldRowDialog::writtenTexts() const
{
    QJsonObject texts;
    const auto errors = errorsOf(m_row);
    for (const auto& error : errors) {
        const Problem& problem = error.problem;
        const PostingField* field = postingField(problem.field);
        if (field == nullptr || problem.value.isEmpty() || texts.contains(problem.field))
            continue;
        const feed::TypedValue written = feed::readTyped(*field, problem.value);
        if (feed::typedText(*field, m_row.posting).isEmpty() ||
            (written.problem.isEmpty() && written.value == field->get(m_row.posting)))
            texts.insert(problem.field, problem.value);
    }
    return texts;
}

QWidget* HeldRowDialog::makeMessageRow()
{
    const std::optional<StoredPosting> existing =
        m_row.existing == 0 ? std::nullopt : m_desk.postings().bySeq(m_row.existing);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = looks::note(QStringLiteral("messageRowTitle"));
    title->setText(m_row.sheet.isEmpty()
                       ? tr("The row as it stands in the message")
                       : tr("The row as it stands in the message, sheet %1").arg(m_row.sheet));
    m_cells = new QTableWidget(static_cast<int>(m_row.cells.size()), existing ? 3 : 2);
    m_cells->setObjectName(QStringLiteral("messageRow"));
    m_cells->setAccessibleName(title->text());
    m_cells->setHorizontalHeaderLabels(
        {tr("Heading"), tr("Cell"), existing ? tr("%1 has").arg(existing->reference) : QString()});
    looks::dress(m_cells);
    looks::setWidths(m_cells, {130, 120});
    for (int i = 0; i < m_cells->rowCount(); ++i) {
        const QString heading = m_row.headings.value(i);
        const PostingField* field = postingField(fieldOf(heading));
        addCell(i, heading, m_row.cells[i],
                existing && field != nullptr ? displayValue(*field, existing->posting) : QString());
    }
    connect(m_cells, &QTableWidget::cellActivated, this,
            [this](int row) { m_form->goTo(fieldOf(m_row.headings.value(row))); });
    layout->addWidget(title);
    layout->addWidget(m_cells, 1);
    return part;
}

void HeldRowDialog::addCell(int row, const QString& heading, const QString& cell, const QString& standing)
{
    const auto errors = errorsOf(m_row);
    const bool isWrong = !heading.isEmpty() && std::ranges::any_of(errors, [&heading](const auto& error) {
        return error.column == heading;
    });
    const QStringList texts{isWrong ? QStringLiteral("！ ") + heading : heading, cell, standing};
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        QFont font = item->font();
        font.setBold(isWrong);
        item->setFont(font);
        if (isWrong)
            item->setForeground(theme::unmet());
        m_cells->setItem(row, column, item);
    }
}

QWidget* HeldRowDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_problems = looks::sentence(QStringLiteral("heldProblems"));
    auto* later = new QPushButton(tr("&Later"));
    later->setObjectName(QStringLiteral("laterButton"));
    m_takeIn = new QPushButton(tr("&Take in"));
    m_takeIn->setObjectName(QStringLiteral("takeInMendedButton"));
    m_takeIn->setToolTip(tr("Takes the mended row in as a posting (Ctrl+S)."));
    looks::makePrimary(m_takeIn);
    later->setAutoDefault(false);
    m_takeIn->setAutoDefault(false);
    m_takeIn->setDefault(false); // Enter moves on in the form
    layout->addWidget(m_problems, 1);
    layout->addWidget(later);
    layout->addWidget(m_takeIn);
    connect(later, &QPushButton::clicked, this, &HeldRowDialog::reject);
    connect(m_takeIn, &QPushButton::clicked, this, &HeldRowDialog::takeIn);
    auto* save = new QShortcut(QKeySequence::Save, this);
    connect(save, &QShortcut::activated, m_takeIn, &QPushButton::click);
    return foot;
}

Posting HeldRowDialog::value() const
{
    return m_form->value();
}

void HeldRowDialog::showProblems()
{
    const bool isSound = acceptable(m_form->problems());
    m_bar->setProblems(m_form->shownProblems());
    m_problems->setText(isSound ? tr("✔ Nothing is wrong any more.") : QString());
    m_takeIn->setEnabled(isSound);
}

QString HeldRowDialog::fieldOf(const QString& heading) const
{
    const QString chosen = m_chosen.fieldOf(heading);
    const QString field = chosen.isEmpty() ? feed::fieldOfHeading(heading) : chosen;
    return postingField(field) != nullptr ? field : QString();
}

// The cell that the field was read from.
void HeldRowDialog::pointAtCell(const QWidget* focused)
{
    const EntryField* entry = nullptr;
    for (const QWidget* each = focused; each != nullptr && entry == nullptr; each = each->parentWidget())
        entry = qobject_cast<const EntryField*>(each);
    if (entry == nullptr || !m_form->isAncestorOf(entry))
        return;
    for (int i = 0; i < m_cells->rowCount(); ++i) {
        if (fieldOf(m_row.headings.value(i)) == entry->key()) {
            m_cells->selectRow(i);
            m_cells->scrollToItem(m_cells->item(i, 0), QAbstractItemView::PositionAtCenter);
            return;
        }
    }
    m_cells->clearSelection();
}

void HeldRowDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    const auto errors = errorsOf(m_row);
    const QString wrong = errors.isEmpty() ? QString() : errors.constFirst().problem.field;
    if (postingField(wrong) != nullptr)
        m_form->goTo(wrong);
    else
        m_form->start();
}

bool HeldRowDialog::isModified() const
{
    return m_form->texts() != m_firstTexts;
}

void HeldRowDialog::reject()
{
    if (isModified() &&
        !prompt::confirm(this, tr("What you typed for this row is not kept."), tr("Close without taking in")))
        return;
    QDialog::reject();
}

void HeldRowDialog::takeIn()
{
    guarded(this, [this] {
        const qint64 posting = m_desk.feed().takeMended(m_row.seq, m_form->value(), m_desk.audit().actor());
        accept();
        Q_EMIT taken(posting);
    });
}

} // namespace kakehashi
