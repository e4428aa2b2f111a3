// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/held_row_dialog.h"

#include "core/feed/headings.h"
#include "core/postings/posting_check.h"
#include "ui/feed/feed_words.h"
#include "ui/feed/held_model.h"
#include "ui/feed/rich_text.h"
#include "ui/feed/table_looks.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QShowEvent>
#include <QSplitter>

#include <algorithm>

namespace kakehashi {

HeldRowDialog::HeldRowDialog(Desk& desk, feed::HeldRow row, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_row(std::move(row)), m_value(m_row.posting)
{
    setObjectName(QStringLiteral("heldRowDialog"));
    setWindowTitle(tr("Row %1 of %2").arg(m_row.row).arg(m_row.attachment));
    auto* beside = new QSplitter;
    beside->setChildrenCollapsible(false);
    beside->addWidget(makeForm());
    beside->addWidget(makeMessageRow());
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 2);
    beside->setSizes({640, 440});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeReasons());
    layout->addWidget(beside, 1);
    layout->addWidget(makeFoot());
    resize(1100, 620);
    read();
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

QWidget* HeldRowDialog::makeForm()
{
    const std::optional<StoredPosting> existing =
        m_row.existing == 0 ? std::nullopt : m_desk.postings().bySeq(m_row.existing);
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const PostingField& field : postingFields()) {
        FieldEdit* edit = makeField(field, existing);
        auto* label = new QLabel(field.label.toString());
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(168);
        label->setBuddy(edit);
        layout->addRow(label, edit);
    }
    m_form = new QScrollArea;
    m_form->setObjectName(QStringLiteral("heldForm"));
    m_form->setWidgetResizable(true);
    m_form->setFrameShape(QFrame::NoFrame);
    m_form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setWidget(form);
    m_form->setMinimumWidth(460);
    return m_form;
}

FieldEdit* HeldRowDialog::makeField(const PostingField& field, const std::optional<StoredPosting>& existing)
{
    auto* edit = new FieldEdit(field, m_row.posting, firstText(field));
    m_edits.push_back(edit);
    if (existing && field.get(existing->posting) != field.get(m_row.posting))
        edit->setStanding(tr("%1 has: %2").arg(existing->reference, displayValue(field, existing->posting)));
    connect(edit, &FieldEdit::edited, this, &HeldRowDialog::read);
    connect(edit, &FieldEdit::focused, this, [this, edit] { pointAtCell(edit); });
    return edit;
}

// As the sender wrote it where that is what is wrong; the value as it would be typed everywhere else.
QString HeldRowDialog::firstText(const PostingField& field) const
{
    const QString text = feed::typedText(field, m_row.posting);
    const auto errors = errorsOf(m_row);
    for (const auto& error : errors) {
        const Problem& problem = error.problem;
        if (problem.field != field.key || problem.value.isEmpty())
            continue;
        const feed::TypedValue written = feed::readTyped(field, problem.value);
        if (text.isEmpty() || (written.problem.isEmpty() && written.value == field.get(m_row.posting)))
            return problem.value;
    }
    return text;
}

QWidget* HeldRowDialog::makeMessageRow()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = looks::note(QStringLiteral("messageRowTitle"));
    title->setText(m_row.sheet.isEmpty()
                       ? tr("The row as it stands in the message")
                       : tr("The row as it stands in the message, sheet %1").arg(m_row.sheet));
    m_cells = new QTableWidget(static_cast<int>(m_row.cells.size()), 2);
    m_cells->setObjectName(QStringLiteral("messageRow"));
    m_cells->setAccessibleName(tr("The row as it stands in the message"));
    m_cells->setHorizontalHeaderLabels({tr("Heading"), tr("Cell")});
    looks::dress(m_cells);
    looks::setWidths(m_cells, {180});
    QStringList wrong;
    for (const auto& error : errorsOf(m_row))
        wrong.append(error.column);
    for (int i = 0; i < m_cells->rowCount(); ++i) {
        const QString heading = m_row.headings.value(i);
        const bool isWrong = !heading.isEmpty() && wrong.contains(heading);
        auto* head = new QTableWidgetItem(isWrong ? QStringLiteral("！ ") + heading : heading);
        auto* cell = new QTableWidgetItem(m_row.cells[i]);
        for (QTableWidgetItem* item : {head, cell}) {
            item->setToolTip(item->text());
            if (isWrong)
                item->setForeground(theme::unmet());
            QFont font = item->font();
            font.setBold(isWrong);
            item->setFont(font);
            m_cells->setItem(i, item == head ? 0 : 1, item);
        }
    }
    layout->addWidget(title);
    layout->addWidget(m_cells, 1);
    return part;
}

QWidget* HeldRowDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_problems = new QLabel;
    m_problems->setObjectName(QStringLiteral("heldProblems"));
    m_problems->setTextFormat(Qt::RichText);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_problems, &QLabel::linkActivated, this,
            [this](const QString& field) { jumpTo(editOf(field)); });
    auto* later = new QPushButton(tr("&Later"));
    later->setObjectName(QStringLiteral("laterButton"));
    m_takeIn = new QPushButton(tr("&Take in"));
    m_takeIn->setObjectName(QStringLiteral("takeInMendedButton"));
    m_takeIn->setToolTip(tr("Takes the mended row in as a posting (Ctrl+S)."));
    looks::makePrimary(m_takeIn);
    later->setAutoDefault(false);
    layout->addWidget(m_problems, 1);
    layout->addWidget(later);
    layout->addWidget(m_takeIn);
    connect(later, &QPushButton::clicked, this, &HeldRowDialog::reject);
    connect(m_takeIn, &QPushButton::clicked, this, &HeldRowDialog::takeIn);
    auto* save = new QShortcut(QKeySequence::Save, this);
    connect(save, &QShortcut::activated, m_takeIn, &QPushButton::click);
    return foot;
}

FieldEdit* HeldRowDialog::editOf(const QString& field) const
{
    const auto found =
        std::ranges::find_if(m_edits, [&field](const FieldEdit* edit) { return field == edit->field().key; });
    return found == m_edits.end() ? nullptr : *found;
}

void HeldRowDialog::read()
{
    m_value = m_row.posting;
    m_unreadable.clear();
    for (FieldEdit* edit : m_edits)
        readField(edit);
    showProblems(checkPosting(m_value, Completeness::MaskedAllowed));
}

// What nobody touched stays exactly as it was read, however it would be typed.
void HeldRowDialog::readField(FieldEdit* edit)
{
    edit->setNote(FieldEdit::Note::Understood, {});
    if (!edit->differs())
        return;
    const PostingField& field = edit->field();
    const feed::TypedValue typed = edit->typed();
    if (!typed.problem.isEmpty() || !field.set(m_value, typed.value)) {
        m_unreadable.append({QString(field.key), Severity::Error, typed.problem, edit->text()});
        edit->setNote(FieldEdit::Note::Problem, typed.problem);
        return;
    }
    const QString understood = displayValue(field, m_value);
    if (edit->isModified() && understood != edit->text())
        edit->setNote(FieldEdit::Note::Understood, understood);
}

void HeldRowDialog::showProblems(const Problems& checked)
{
    QStringList links;
    QStringList fields;
    for (const Problems& problems : {m_unreadable, checked}) {
        for (const Problem& problem : problems) {
            FieldEdit* edit = editOf(problem.field);
            if (edit == nullptr || fields.contains(problem.field))
                continue; // the first problem of a field is the one to mend
            fields.append(problem.field);
            const bool isError = problem.severity == Severity::Error;
            edit->setNote(isError ? FieldEdit::Note::Problem : FieldEdit::Note::Warning, problem.message);
            if (isError)
                links.append(rich_text::link(problem.field, edit->field().label.toString()));
        }
    }
    const bool isSound = links.isEmpty();
    m_problems->setText(isSound ? tr("✔ Nothing is wrong any more.")
                                : tr("！ %n problem(s): %1", nullptr, static_cast<int>(links.size()))
                                      .arg(links.join(QStringLiteral(" · "))));
    m_takeIn->setEnabled(isSound);
}

void HeldRowDialog::jumpTo(FieldEdit* edit)
{
    if (edit == nullptr)
        return;
    edit->focus();
    m_form->ensureWidgetVisible(edit, 0, 60);
}

void HeldRowDialog::pointAtCell(FieldEdit* edit)
{
    m_form->ensureWidgetVisible(edit, 0, 24);
    for (int i = 0; i < m_cells->rowCount(); ++i) {
        if (feed::fieldOfHeading(m_row.headings.value(i)) == edit->field().key) {
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
    FieldEdit* wrong = errors.isEmpty() ? nullptr : editOf(errors.constFirst().problem.field);
    jumpTo(wrong != nullptr ? wrong : m_edits.front());
}

bool HeldRowDialog::isModified() const
{
    return std::ranges::any_of(m_edits, [](const FieldEdit* edit) { return edit->isModified(); });
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
        const qint64 posting = m_desk.feed().takeMended(m_row.seq, m_value, m_desk.audit().actor());
        accept();
        Q_EMIT taken(posting);
    });
}

} // namespace kakehashi
