// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/entry_item.h"

#include "ui/widgets/marks.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int lockSide = 14;

int widthOf(const QWidget& widget, const char16_t* characters)
{
    return widget.fontMetrics().horizontalAdvance(QString::fromUtf16(characters));
}

/// Of a field of one line: labels stand beside the first line of higher ones.
int lineHeight()
{
    static const int height = QLineEdit().sizeHint().height();
    return height;
}

} // namespace

QString EntryItem::sign(State state)
{
    switch (state) {
    case State::Empty:
        return QStringLiteral("○");
    case State::Done:
        return QStringLiteral("●");
    case State::Wrong:
        return QStringLiteral("！");
    }
    Q_UNREACHABLE();
}

EntryItem::EntryItem(const QString& title, FormFields& fields, QWidget* parent)
    : QWidget(parent), m_title(title), m_fields(fields), m_rows(new QVBoxLayout), m_heading(new QLabel(title))
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setFixedWidth(widthOf(*m_heading, u"①職種・マスキング") + 8);
    m_heading->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(5);
    auto* line = new QWidget; // a style sheet for each would slow the form's opening
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette colours = line->palette();
    colours.setColor(QPalette::Window, theme::line());
    line->setPalette(colours);
    auto* beside = new QHBoxLayout;
    beside->setContentsMargins(0, 5, 0, 5);
    beside->setSpacing(8);
    beside->addWidget(m_heading, 0, Qt::AlignTop);
    beside->addLayout(m_rows, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(beside);
    layout->addWidget(line);
}

bool EntryItem::holds(const QString& key) const
{
    return std::ranges::any_of(m_entries, [&key](const EntryField* entry) { return entry->key() == key; });
}

void EntryItem::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    QPalette colours = m_heading->palette();
    colours.setColor(QPalette::WindowText, state == State::Wrong ? theme::unmet() : theme::text());
    m_heading->setPalette(colours);
}

void EntryItem::setMasked(bool masked)
{
    for (QLabel* lock : std::as_const(m_locks))
        lock->setVisible(masked);
}

QWidget* EntryItem::labelFor(const Part& part, bool first)
{
    auto* label = new QLabel(part.label);
    label->setBuddy(part.field->focusTarget());
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(label);
    if (part.field->field().secrecy == FieldSecrecy::Masked) {
        auto* lock = new QLabel;
        lock->setPixmap(marks::lock(lockSide, theme::hiddenView()));
        lock->setObjectName(part.field->objectName() + QLatin1String("Lock"));
        lock->setAccessibleName(tr("Hidden from the public"));
        lock->setToolTip(tr("Hidden from the public, as masking was requested."));
        lock->hide();
        row->addWidget(lock);
        m_locks.append(lock);
    }
    if (first)
        row->addStretch(1);
    if (first)
        both->setFixedWidth(widthOf(*label, u"応募担当電話番") + lockSide + 6);
    both->setFixedHeight(lineHeight());
    return both;
}

QWidget* EntryItem::shown(const Part& part)
{
    EntryField* entry = part.field;
    m_entries.append(entry);
    const QString name = entry->field().label.toString();
    if (entry->focusTarget()->accessibleName().isEmpty())
        entry->focusTarget()->setAccessibleName(name);
    if (part.suffix.isEmpty())
        return m_fields.make(name, {entry->key()}, entry, entry->focusTarget());
    auto* both = new QWidget;
    both->setObjectName(entry->objectName());
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(entry);
    row->addWidget(new QLabel(part.suffix));
    row->addStretch(1);
    return m_fields.make(name, {entry->key()}, both, entry->focusTarget());
}

void EntryItem::addRow(std::initializer_list<Part> parts)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    bool first = true;
    bool anyWide = false;
    for (const Part& part : parts) {
        if (first || !part.label.isEmpty())
            row->addWidget(labelFor(part, first), 0, Qt::AlignTop);
        row->addWidget(shown(part), part.wide ? 1 : 0, Qt::AlignTop);
        first = false;
        anyWide = anyWide || part.wide;
    }
    if (!anyWide)
        row->addStretch(1);
    m_rows->addLayout(row);
}

void EntryItem::addNote(QWidget* note)
{
    m_rows->addWidget(note);
}

} // namespace kakehashi
