// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/class_dialog.h"

#include "core/training/training_rules.h"
#include "ui/training/part_rows.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/time_edit.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

constexpr QSize classDialogSize(840, 620);

} // namespace

ClassDialog::ClassDialog(Desk& desk, const QList<TrainingRow>& people, QWidget* parent)
    : DecisionDialog(QStringLiteral("class"), tr("Training class"), tr("&Enter the class"), parent),
      m_desk(desk), m_people(people), m_day(new EraDateEdit), m_start(new TimeEdit), m_place(new QLineEdit),
      m_provider(new QLineEdit), m_trainer(new QLineEdit), m_note(new QLineEdit), m_held(new QComboBox),
      m_parts(new PartRows(desk.training().materials())), m_sheet(new QListWidget)
{
    auto* content = new QVBoxLayout;
    content->addLayout(makeForm());
    content->addWidget(m_parts);
    auto* heading = new QLabel(tr("Attendance &sheet"));
    heading->setBuddy(m_sheet);
    content->addWidget(heading);
    content->addWidget(m_sheet, 1);
    fillSheet();
    watch(m_day);
    watch(m_start);
    watch(m_held);
    connect(m_parts, &PartRows::edited, this, [this] { check(); });
    connect(m_sheet, &QListWidget::itemChanged, this, [this] { check(); });
    build(content);
    resize(classDialogSize);
}

void ClassDialog::fillSheet()
{
    m_sheet->setObjectName(QStringLiteral("attendanceSheet"));
    for (const TrainingRow& row : m_people) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1　%2　%3").arg(row.name, row.occupation, row.training.reference), m_sheet);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

QLayout* ClassDialog::makeForm()
{
    m_day->setObjectName(QStringLiteral("classDay"));
    m_day->setDate(m_desk.today());
    m_start->setObjectName(QStringLiteral("classStart"));
    m_start->setAccessibleName(tr("When it begins"));
    m_place->setObjectName(QStringLiteral("classPlace"));
    m_provider->setObjectName(QStringLiteral("classProvider"));
    m_provider->setPlaceholderText(tr("The employer, the prefecture, an association, …"));
    m_trainer->setObjectName(QStringLiteral("classTrainer"));
    m_note->setObjectName(QStringLiteral("classNote"));
    m_held->setObjectName(QStringLiteral("classHeld"));
    m_held->setAccessibleName(tr("Held or planned"));
    m_held->addItem(tr("Held: everybody ticked was present"));
    m_held->addItem(tr("Planned: everybody ticked is enrolled"));
    auto* when = new QHBoxLayout;
    when->addWidget(m_day, 2);
    when->addWidget(new QLabel(tr("from")));
    when->addWidget(m_start, 1);
    when->addWidget(m_held, 2);
    auto* form = new QFormLayout;
    auto* day = new QLabel(tr("&Day"));
    day->setBuddy(m_day);
    form->addRow(day, when);
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("&Given by"), m_provider);
    form->addRow(tr("&Trainer"), m_trainer);
    form->addRow(tr("&Note"), m_note);
    return form;
}

TrainingClass ClassDialog::entry() const
{
    TrainingClass entry;
    entry.day = m_day->date().value_or(QDate());
    entry.start = m_start->time();
    entry.place = m_place->text().trimmed();
    entry.provider = m_provider->text().trimmed();
    entry.trainer = m_trainer->text().trimmed();
    entry.note = m_note->text().trimmed();
    entry.parts = m_parts->parts();
    return entry;
}

QList<Training> ClassDialog::people() const
{
    QList<Training> ticked;
    for (int i = 0; i < m_sheet->count(); ++i) {
        if (m_sheet->item(i)->checkState() == Qt::Checked)
            ticked.append(m_people.at(i).training);
    }
    return ticked;
}

QStringList ClassDialog::obstacles() const
{
    QStringList found = m_parts->unread();
    if (m_start->isUnread())
        found.append(tr("The time cannot be read."));
    return found + training_rules::obstacles(entry(), people(), isHeld(), m_desk.today());
}

bool ClassDialog::isWorthSaying() const
{
    return !m_parts->parts().isEmpty() || !m_parts->unread().isEmpty();
}

QString ClassDialog::enter()
{
    QList<HireKey> hires;
    for (const Training& training : people())
        hires.append(training.hire);
    m_desk.training().enter(entry(), hires, isHeld());
    const int count = static_cast<int>(hires.size());
    return isHeld() ? tr("%n person(s) marked present.", nullptr, count)
                    : tr("A class planned for %n person(s).", nullptr, count);
}

} // namespace kakehashi
