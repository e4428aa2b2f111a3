// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/entry_form.h"

#include "core/postings/posting_history.h"
#include "ui/posting_form/contact_item.h"
#include "ui/posting_form/occupation_item.h"
#include "ui/posting_form/plain_items.h"
#include "ui/posting_form/workplace_item.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int indexWidth = 172;

/// Texts that cannot be read, and what posting_check finds in the rest, in the sheet's order.
Problems problemsOf(const Posting& posting, Completeness completeness, const Problems& unread)
{
    Problems problems = unread;
    // A text that cannot be read counts as none; that none is there need not be said as well.
    const Problems checked = checkPosting(posting, completeness);
    for (const Problem& problem : checked) {
        const auto isSame = [&problem](const Problem& other) { return other.field == problem.field; };
        if (std::ranges::none_of(unread, isSame))
            problems.append(problem);
    }
    std::ranges::stable_sort(problems, {},
                             [](const Problem& problem) { return postingField(problem.field); });
    return problems;
}

} // namespace

EntryForm::EntryForm(InstitutionItem::Find findInstitutions, QWidget* parent)
    : QWidget(parent), m_index(new QListWidget), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("entryForm"));
    m_index->setObjectName(QStringLiteral("itemList"));
    m_index->setAccessibleName(tr("Items of the sheet"));
    m_index->setFocusPolicy(Qt::NoFocus); // Tab goes as on the sheet
    m_index->setFixedWidth(indexWidth);
    m_index->setToolTip(tr("Ctrl+Page Down and Ctrl+Page Up go from item to item."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_index);
    layout->addWidget(m_scroll, 1);
    build(std::move(findInstitutions));
    connect(m_index, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { goToItem(m_index->row(item)); });
    connect(qApp, &QApplication::focusChanged, this, &EntryForm::focusMoved);
    load(Posting(), Completeness::Whole);
}

// The fields go after this, and a field that has the cursor says so as it goes.
EntryForm::~EntryForm()
{
    disconnect(qApp, nullptr, this, nullptr);
    for (EntryField* entry : std::as_const(m_entries))
        disconnect(entry, nullptr, this, nullptr);
}

void EntryForm::build(InstitutionItem::Find findInstitutions)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 10, 8);
    column->setSpacing(0);
    m_scroll->setObjectName(QStringLiteral("entryScroll"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* institution = new InstitutionItem(m_fields, std::move(findInstitutions));
    auto* occupation = new OccupationItem(m_fields);
    m_workplace = new WorkplaceItem(m_fields);
    m_contact = new ContactItem(m_fields);
    add(institution);
    add(occupation);
    add(plain_items::headcount(m_fields));
    add(m_workplace);
    add(plain_items::employment(m_fields));
    add(plain_items::trial(m_fields));
    add(plain_items::duties(m_fields));
    add(plain_items::pay(m_fields));
    add(plain_items::hours(m_fields));
    add(plain_items::insurance(m_fields));
    add(plain_items::smoking(m_fields));
    add(plain_items::remarks(m_fields));
    add(m_contact);
    add(plain_items::registration(m_fields));
    column->addStretch(1);

    connect(institution, &InstitutionItem::chosen, this, &EntryForm::fillFrom);
    connect(occupation, &OccupationItem::maskingWished, this, [this](bool wished) {
        for (EntryItem* item : std::as_const(m_items))
            item->setMasked(wished);
    });
}

void EntryForm::add(EntryItem* item)
{
    m_scroll->widget()->layout()->addWidget(item);
    m_items.append(item);
    m_index->addItem(item->title());
    for (EntryField* entry : item->entries()) {
        m_entries.append(entry);
        connect(entry, &EntryField::edited, this, &EntryForm::entryEdited);
    }
}

void EntryForm::load(const Posting& posting, Completeness completeness)
{
    m_completeness = completeness;
    m_base = posting;
    m_passed.clear();
    m_showsAll = false;
    m_loading = true;
    for (EntryField* entry : std::as_const(m_entries))
        entry->load(posting);
    m_loading = false;
    m_scroll->ensureVisible(0, 0);
    entryEdited();
}

void EntryForm::put(const Posting& posting, const QStringList& keys)
{
    m_loading = true;
    for (EntryField* entry : std::as_const(m_entries)) {
        if (keys.contains(entry->key()))
            entry->put(posting);
    }
    m_loading = false;
    entryEdited();
}

void EntryForm::rebase(const Posting& base, const Posting& chosen)
{
    QJsonObject unread;
    for (const EntryField* entry : std::as_const(m_entries)) {
        if (entry->isUnread())
            unread.insert(entry->key(), entry->text());
    }
    QStringList keys;
    const QList<FieldChange> changes = differences(base, chosen);
    for (const FieldChange& change : changes)
        keys.append(change.field);
    load(base, m_completeness);
    put(chosen, keys);
    setTexts(unread);
}

bool EntryForm::isModified() const
{
    return std::ranges::any_of(m_entries, [](const EntryField* entry) { return entry->isModified(); });
}

bool EntryForm::hasUnread() const
{
    return std::ranges::any_of(m_entries, [](const EntryField* entry) { return entry->isUnread(); });
}

void EntryForm::setUnmodified()
{
    for (EntryField* entry : std::as_const(m_entries))
        entry->setUnmodified();
    m_base = m_value;
}

QJsonObject EntryForm::texts() const
{
    QJsonObject texts;
    for (const EntryField* entry : m_entries)
        texts.insert(entry->key(), entry->text());
    return texts;
}

void EntryForm::setTexts(const QJsonObject& texts)
{
    m_loading = true;
    for (EntryField* entry : std::as_const(m_entries)) {
        const QJsonValue text = texts.value(entry->key());
        if (text.isString() && text.toString() != entry->text())
            entry->setText(text.toString());
    }
    m_loading = false;
    entryEdited();
}

void EntryForm::entryEdited()
{
    if (m_loading)
        return;
    judge();
    showJudgement();
    Q_EMIT edited();
}

void EntryForm::judge()
{
    m_value = m_base;
    m_problems.clear();
    for (const EntryField* entry : std::as_const(m_entries)) {
        entry->field().set(m_value, entry->typed().value);
        if (entry->isUnread())
            m_problems.append(entry->problem());
    }
    m_problems = problemsOf(m_value, m_completeness, m_problems);
    m_contact->setWorkplaceAddress(m_workplace->address());
}

void EntryForm::showJudgement()
{
    m_shown = m_problems;
    m_shown.removeIf([this](const Problem& problem) { return isWaiting(problem); });
    m_fields.showProblems(m_shown);
    for (EntryField* entry : std::as_const(m_entries)) {
        if (FormField* field = m_fields.field(entry->key()))
            field->setUnderstood(entry->understood());
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        EntryItem* item = m_items.at(i);
        item->setState(stateOf(*item));
        const QString line = EntryItem::sign(item->state()) + QLatin1Char(' ') + item->title();
        QListWidgetItem* row = m_index->item(static_cast<int>(i));
        if (row->text() == line)
            continue;
        row->setText(line);
        row->setForeground(item->state() == EntryItem::State::Wrong ? theme::unmet() : theme::text());
    }
}

// Empty, and nobody has been there yet: that it is missing need not be said as a reproach.
bool EntryForm::isWaiting(const Problem& problem) const
{
    const EntryField* field = entry(problem.field);
    return !m_showsAll && field != nullptr && problem.severity == Severity::Error && !field->isUnread() &&
           field->isEmpty() && !m_passed.contains(problem.field);
}

EntryItem::State EntryForm::stateOf(const EntryItem& item) const
{
    bool waits = false;
    for (const Problem& problem : m_problems) {
        if (problem.severity != Severity::Error || !item.holds(problem.field))
            continue;
        if (!isWaiting(problem))
            return EntryItem::State::Wrong;
        waits = true;
    }
    const auto isSeen = [this](const EntryField* entry) {
        return !entry->isEmpty() || m_passed.contains(entry->key());
    };
    const bool isDone = !waits && std::ranges::any_of(item.entries(), isSeen);
    return isDone ? EntryItem::State::Done : EntryItem::State::Empty;
}

int EntryForm::missing() const
{
    return static_cast<int>(
        std::ranges::count_if(m_problems, [this](const Problem& problem) { return isWaiting(problem); }));
}

void EntryForm::showAllProblems()
{
    m_showsAll = true;
    showJudgement();
    Q_EMIT edited();
}

void EntryForm::goTo(const QString& key)
{
    if (const EntryField* field = entry(key))
        field->focusTarget()->setFocus(Qt::TabFocusReason);
}

void EntryForm::goToFirstError()
{
    const auto first = std::ranges::find_if(
        m_problems, [](const Problem& problem) { return problem.severity == Severity::Error; });
    if (first != m_problems.end())
        goTo(first->field);
}

void EntryForm::start()
{
    goToItem(0);
}

QString EntryForm::nameOf(const QString& key) const
{
    const FormField* field = m_fields.field(key);
    return field != nullptr ? field->name() : QString();
}

void EntryForm::goToItem(qsizetype index)
{
    goTo(m_items.at(index)->entries().constFirst()->key());
}

void EntryForm::step(int items)
{
    const qsizetype now = m_index->currentRow();
    goToItem(std::clamp<qsizetype>(now + items, 0, m_items.size() - 1));
}

void EntryForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isEnter && !isControl) {
        // A button that does something is pressed; everything else is left for the next field.
        auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (button != nullptr && !button->isCheckable())
            button->click();
        else if (event->modifiers().testFlag(Qt::ShiftModifier))
            focusPreviousChild();
        else
            focusNextChild();
    } else if (isControl && event->key() == Qt::Key_PageDown) {
        step(1);
    } else if (isControl && event->key() == Qt::Key_PageUp) {
        step(-1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void EntryForm::focusMoved(const QWidget* from, QWidget* to)
{
    const EntryField* left = entryAt(from);
    const EntryField* entered = entryAt(to);
    if (entered != nullptr) {
        const auto holds = [entered](const EntryItem* item) { return item->holds(entered->key()); };
        const auto item = std::ranges::find_if(m_items, holds);
        m_index->setCurrentRow(static_cast<int>(item - m_items.begin()));
        m_scroll->ensureWidgetVisible(to, 0, 56);
    }
    if (left == nullptr || left == entered || m_passed.contains(left->key())) {
        showJudgement(); // what is understood is said while it is typed
        return;
    }
    // Going away from the window is not going on.
    if (to == nullptr)
        return;
    m_passed.insert(left->key());
    showJudgement();
    Q_EMIT edited();
}

void EntryForm::fillFrom(const KnownInstitution& institution)
{
    const InstitutionFill fill = institutionFill(institution, m_value, texts());
    put(fill.posting, fill.empty);
    Q_EMIT institutionChosen(fill);
}

EntryField* EntryForm::entry(const QString& key) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&key](const EntryField* entry) { return entry->key() == key; });
    return found == m_entries.end() ? nullptr : *found;
}

EntryField* EntryForm::entryAt(const QWidget* widget) const
{
    if (widget == nullptr || !isAncestorOf(widget))
        return nullptr;
    const auto found = std::ranges::find_if(
        m_entries, [widget](const EntryField* entry) { return entry->isAncestorOf(widget); });
    return found == m_entries.end() ? nullptr : *found;
}

} // namespace kakehashi
