// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/licence_row.h"

#include "ui/walk_in/choice_box.h"
#include "ui/walk_in/form_section.h"
#include "ui/widgets/era_date_edit.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace kakehashi {

LicenceRow::LicenceRow(int number, QDate today, QWidget* parent)
    : QFrame(parent), m_number(number), m_today(today), m_occupation(new QComboBox),
      m_numberEdit(new QLineEdit), m_registeredOn(new EraDateEdit), m_seenBy(new QLineEdit),
      m_seenOn(new EraDateEdit), m_seenToday(new QPushButton(tr("Seen today"))), m_remove(new QToolButton)
{
    const auto named = [number](const char* name) {
        return QString::fromLatin1(name) + QString::number(number);
    };
    m_occupation->setObjectName(named("licenceBox"));
    m_numberEdit->setObjectName(named("licenceNumberEdit"));
    m_registeredOn->setObjectName(named("licenceRegisteredEdit"));
    m_seenBy->setObjectName(named("licenceSeenByEdit"));
    m_seenOn->setObjectName(named("licenceSeenOnEdit"));
    choice::fill(*m_occupation, tr("Choose…"), {});
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        if (needsLicence(term.value))
            m_occupation->addItem(term.label.toString(), static_cast<int>(term.value));
    }
    m_numberEdit->setPlaceholderText(tr("Number"));
    m_seenBy->setPlaceholderText(tr("Seen by"));
    build();

    connect(m_occupation, &QComboBox::currentIndexChanged, this, &LicenceRow::edited);
    connect(m_numberEdit, &QLineEdit::textChanged, this, &LicenceRow::edited);
    connect(m_registeredOn, &EraDateEdit::dateChanged, this, &LicenceRow::edited);
    connect(m_seenBy, &QLineEdit::textChanged, this, &LicenceRow::edited);
    connect(m_seenOn, &EraDateEdit::dateChanged, this, &LicenceRow::edited);
}

void LicenceRow::build()
{
    m_occupationField = new FormField(tr("Licence"), m_occupation, m_occupation);
    m_numberField = new FormField(tr("Licence number"), m_numberEdit, m_numberEdit);
    m_registeredField = new FormField(tr("Licence registered on"), m_registeredOn, m_registeredOn);
    m_seenByField = new FormField(tr("Original seen by"), m_seenBy, m_seenBy);
    m_seenOnField = new FormField(tr("Original seen on"), m_seenOn, m_seenOn);

    m_remove->setObjectName(QStringLiteral("removeLicenceButton%1").arg(m_number));
    m_remove->setText(QStringLiteral("×"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Take this licence off the form"));
    m_remove->setAccessibleName(m_remove->toolTip());
    connect(m_remove, &QToolButton::clicked, this, &LicenceRow::removeAsked);
    m_seenToday->setObjectName(QStringLiteral("seenTodayButton%1").arg(m_number));
    m_seenToday->setToolTip(tr("The original was seen today"));
    connect(m_seenToday, &QPushButton::clicked, this, [this] {
        m_seenOn->setDate(m_today);
        if (m_seenBy->text().trimmed().isEmpty())
            m_seenBy->setFocus();
    });

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(2, 5); // a date in both writings is the longer
    const auto label = [layout](int row, const QString& words, QWidget* buddy) {
        layout->addWidget(FormSection::label(words, buddy), row, 0, Qt::AlignTop);
    };
    auto* first = new QHBoxLayout;
    first->addWidget(m_occupationField, 1, Qt::AlignTop);
    first->addWidget(m_seenToday, 0, Qt::AlignTop);
    first->addWidget(m_remove, 0, Qt::AlignTop);
    label(0, tr("Licence"), m_occupation);
    layout->addLayout(first, 0, 1, 1, 2);
    label(1, tr("Registered"), m_numberEdit);
    layout->addWidget(m_numberField, 1, 1, Qt::AlignTop);
    layout->addWidget(m_registeredField, 1, 2, Qt::AlignTop);
    label(2, tr("Original"), m_seenBy);
    layout->addWidget(m_seenByField, 2, 1, Qt::AlignTop);
    layout->addWidget(m_seenOnField, 2, 2, Qt::AlignTop);
}

QList<QWidget*> LicenceRow::tabStops() const
{
    return {m_occupation, m_numberEdit, m_registeredOn, m_seenBy, m_seenOn, m_seenToday, m_remove};
}

void LicenceRow::load(const Licence& licence)
{
    const int value = static_cast<int>(licence.occupation);
    // A licence for what needs none is no choice, but is kept where it was written down.
    if (m_occupation->findData(value) < 0)
        m_occupation->addItem(labelOf(licence.occupation), value);
    choice::set(*m_occupation, std::optional(licence.occupation));
    m_numberEdit->setText(licence.number);
    m_registeredOn->setDate(licence.registeredOn);
    m_seenBy->setText(licence.verifiedBy);
    m_seenOn->setDate(licence.verifiedOn);
}

std::optional<Licence> LicenceRow::licence() const
{
    const auto occupation = choice::get<Occupation>(*m_occupation);
    if (!occupation)
        return std::nullopt;
    return Licence{*occupation, m_numberEdit->text().trimmed(), m_registeredOn->date(),
                   m_seenBy->text().trimmed(), m_seenOn->date()};
}

bool LicenceRow::isEmpty() const
{
    return m_occupation->currentIndex() <= 0 && m_numberEdit->text().trimmed().isEmpty() &&
           m_registeredOn->text().isEmpty() && m_seenBy->text().trimmed().isEmpty() &&
           m_seenOn->text().isEmpty();
}

Problems LicenceRow::unread() const
{
    Problems problems;
    if (!isEmpty() && m_occupation->currentIndex() <= 0)
        problems.append({key("occupation"), Severity::Error, tr("Choose what the licence is for."), {}});
    for (const auto& [item, edit] :
         {std::pair("registered_on", m_registeredOn), std::pair("verified_on", m_seenOn)}) {
        if (edit->isUnread())
            problems.append({key(item), Severity::Error, tr("This is not a date."), edit->text()});
    }
    return problems;
}

void LicenceRow::makeKnown(FormFields& fields, std::optional<qsizetype> index) const
{
    const auto set = [&](const char* item, FormField* field) {
        fields.set(key(item), field);
        if (index)
            fields.set(QStringLiteral("licences[%1].%2").arg(*index).arg(QLatin1String(item)), field);
    };
    set("occupation", m_occupationField);
    set("number", m_numberField);
    set("registered_on", m_registeredField);
    set("verified_by", m_seenByField);
    set("verified_on", m_seenOnField);
}

QString LicenceRow::key(const char* item) const
{
    return QStringLiteral("licence_row[%1].%2").arg(m_number).arg(QLatin1String(item));
}

} // namespace kakehashi
