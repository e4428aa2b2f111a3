// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/wish_section.h"

#include "ui/walk_in/chip_edit.h"
#include "ui/walk_in/choice_box.h"
#include "ui/walk_in/number_text.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/time_edit.h"

#include <QHBoxLayout>

namespace kakehashi {

namespace {

QStringList labels(TermSet<Occupation> occupations)
{
    QStringList found;
    for (const Occupation occupation : occupations.values())
        found.append(labelOf(occupation));
    return found;
}

QString dayRule()
{
    return QStringLiteral(
               "QToolButton { border: 1px solid %1; border-radius: 3px; padding: 2px 0; background: %2; }"
               "QToolButton:checked { background: %3; border-color: %4; font-weight: bold; }"
               "QToolButton:focus { border: 2px solid %4; }")
        .arg(theme::line().name(), theme::surface().name(), theme::selection().name(),
             theme::primary().name());
}

} // namespace

WishSection::WishSection(FormFields& fields, QWidget* parent)
    : FormSection(tr("Wishes"), fields, parent),
      m_occupations(new ChipEdit(QStringLiteral("occupationsEdit"), suggestions::occupations)),
      m_places(new ChipEdit(
          QStringLiteral("placesEdit"),
          [this](const QString& typed) { return suggestions::places(typed, m_nearPrefecture); })),
      m_distance(new QLineEdit), m_from(new EraDateEdit), m_to(new EraDateEdit), m_earliest(new TimeEdit),
      m_latest(new TimeEdit(TimeEdit::Reads::EndOfShift)), m_night(new QComboBox), m_payBasis(new QComboBox),
      m_payAmount(new QLineEdit), m_lodging(new QComboBox)
{
    nameFields();
    addWhatAndWhere();
    addWhen();
    addTerms();
    connectAll();
}

void WishSection::nameFields()
{
    m_distance->setObjectName(QStringLiteral("distanceEdit"));
    m_from->setObjectName(QStringLiteral("availableFromEdit"));
    m_to->setObjectName(QStringLiteral("availableToEdit"));
    m_earliest->setObjectName(QStringLiteral("earliestStartEdit"));
    m_latest->setObjectName(QStringLiteral("latestEndEdit"));
    m_night->setObjectName(QStringLiteral("nightDutyBox"));
    m_payBasis->setObjectName(QStringLiteral("payBasisBox"));
    m_payAmount->setObjectName(QStringLiteral("payFloorEdit"));
    m_lodging->setObjectName(QStringLiteral("lodgingBox"));
    m_occupations->line()->setPlaceholderText(tr("All that the licences cover"));
    m_places->line()->setPlaceholderText(tr("Anywhere; type 新宿 or しんじゅく"));
    m_earliest->setPlaceholderText(tr("From 08:30"));
    m_latest->setPlaceholderText(tr("to 17:30"));
    m_payAmount->setPlaceholderText(tr("yen at least"));
}

void WishSection::addWhatAndWhere()
{
    addRow(tr("Work as"), field(tr("Occupations wished"), {QStringLiteral("wishes.occupations")},
                                m_occupations, m_occupations->line()));
    addRow(tr("Places"),
           field(tr("Places"),
                 {QStringLiteral("wishes.prefectures"), QStringLiteral("wishes.municipalities")}, m_places,
                 m_places->line()));
    FormField* distance = field(tr("Distance"), {QStringLiteral("wishes.max_distance_km")}, m_distance);
    addRow(tr("Within"), {{distance, 1}, {new QLabel(tr("km of home")), 2}}, m_distance);
}

void WishSection::addWhen()
{
    addRow(tr("Can start"), field(tr("Can start"), {QStringLiteral("wishes.available_from")}, m_from));
    addRow(tr("Until"), field(tr("Until"), {QStringLiteral("wishes.available_to")}, m_to));

    auto* days = new QWidget;
    auto* layout = new QHBoxLayout(days);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    const QStringList names = {tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")};
    for (int day = 0; day < names.size(); ++day) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("weekdayButton%1").arg(day));
        button->setText(names.at(day));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setStyleSheet(dayRule());
        layout->addWidget(button, 1);
        m_weekdays.append(button);
    }
    addRow(tr("Weekdays"),
           field(tr("Weekdays"), {QStringLiteral("wishes.weekdays")}, days, m_weekdays.first()));

    FormField* earliest = field(tr("Earliest start"), {QStringLiteral("wishes.earliest_start")}, m_earliest);
    FormField* latest = field(tr("Latest end"), {QStringLiteral("wishes.latest_end")}, m_latest);
    addRow(tr("Hours"), {{earliest, 1}, {latest, 1}}, m_earliest);
}

void WishSection::addTerms()
{
    for (const auto& term : Vocabulary<PayBasis>::terms())
        m_payBasis->addItem(term.label.toString(), static_cast<int>(term.value));
    m_payBasis->setAccessibleName(tr("Basis of the pay"));
    m_payBasis->setCurrentIndex(m_payBasis->findData(static_cast<int>(PayBasis::Hourly)));
    FormField* amount = field(tr("Pay"), {QStringLiteral("wishes.pay_floor")}, m_payAmount);
    addRow(tr("Pay"), {{m_payBasis}, {amount, 1}}, m_payAmount);
    choice::fill(*m_night, tr("Not said"), {{tr("Yes"), 1}, {tr("No"), 0}});
    choice::fill(*m_lodging, tr("Not said"), {{tr("Needed"), 1}, {tr("Not needed"), 0}});
    FormField* night = field(tr("Night duty"), {QStringLiteral("wishes.night_duty")}, m_night);
    FormField* lodging = field(tr("Lodging"), {QStringLiteral("wishes.lodging_needed")}, m_lodging);
    addRow(tr("Night duty"), {{night, 1}, {new QLabel(tr("Lodging"))}, {lodging, 1}}, m_night);
}

void WishSection::connectAll()
{
    connect(m_occupations, &ChipEdit::edited, this, &WishSection::touched);
    connect(m_places, &ChipEdit::edited, this, &WishSection::touched);
    connect(m_distance, &QLineEdit::textChanged, this, &WishSection::touched);
    connect(m_from, &EraDateEdit::dateChanged, this, &WishSection::touched);
    connect(m_to, &EraDateEdit::dateChanged, this, &WishSection::touched);
    for (QToolButton* day : std::as_const(m_weekdays))
        connect(day, &QToolButton::toggled, this, &WishSection::touched);
    connect(m_earliest, &TimeEdit::timeChanged, this, &WishSection::touched);
    connect(m_latest, &TimeEdit::timeChanged, this, &WishSection::touched);
    connect(m_payAmount, &QLineEdit::textChanged, this, &WishSection::touched);
    for (QComboBox* box : {m_night, m_payBasis, m_lodging})
        connect(box, &QComboBox::currentIndexChanged, this, &WishSection::touched);
}

void WishSection::load(const Applicant& applicant)
{
    const Wishes& wishes = applicant.wishes;
    m_occupations->setChips(labels(wishes.occupations));
    m_places->setChips(wishes.prefectures + wishes.municipalities);
    number::set(*m_distance, wishes.maxDistanceKm);
    m_from->setDate(wishes.availableFrom);
    m_to->setDate(wishes.availableTo);
    for (int day = 0; day < m_weekdays.size(); ++day)
        m_weekdays.at(day)->setChecked(wishes.weekdays.contains(static_cast<Weekday>(day)));
    m_earliest->setTime(wishes.earliestStart);
    m_latest->setTime(wishes.latestEnd);
    choice::set(*m_night, wishes.nightDuty);
    const PayBasis basis = wishes.payFloor ? wishes.payFloor->basis : PayBasis::Hourly;
    m_payBasis->setCurrentIndex(m_payBasis->findData(static_cast<int>(basis)));
    m_payAmount->setText(wishes.payFloor ? wishes.payFloor->amount.formatted() : QString());
    choice::set(*m_lodging, wishes.lodgingNeeded);
}

void WishSection::store(Applicant& applicant) const
{
    Wishes& wishes = applicant.wishes;
    wishes.occupations = {};
    for (const QString& chip : m_occupations->chips()) {
        if (const auto occupation = fromLabel<Occupation>(chip))
            wishes.occupations.insert(*occupation);
    }
    wishes.prefectures.clear();
    wishes.municipalities.clear();
    for (const QString& chip : m_places->chips())
        (suggestions::isPrefecture(chip) ? wishes.prefectures : wishes.municipalities).append(chip);
    wishes.maxDistanceKm = number::get(*m_distance);
    wishes.availableFrom = m_from->date();
    wishes.availableTo = m_to->date();
    wishes.weekdays.clear();
    for (int day = 0; day < m_weekdays.size(); ++day) {
        if (m_weekdays.at(day)->isChecked())
            wishes.weekdays.append(static_cast<Weekday>(day));
    }
    wishes.earliestStart = m_earliest->time();
    wishes.latestEnd = m_latest->time();
    wishes.nightDuty = choice::get<bool>(*m_night);
    wishes.payFloor = payFloor();
    wishes.lodgingNeeded = choice::get<bool>(*m_lodging);
}

std::optional<PayFloor> WishSection::payFloor() const
{
    const std::optional<qint64> amount = japanese::wholeNumber(m_payAmount->text());
    const std::optional<Yen> yen = amount ? Yen::make(*amount) : std::nullopt;
    if (!yen)
        return std::nullopt;
    return PayFloor{static_cast<PayBasis>(m_payBasis->currentData().toInt()), *yen};
}

Problems WishSection::unread() const
{
    Problems problems;
    addUnread(problems, m_occupations->isUnread(), QStringLiteral("wishes.occupations"),
              tr("Choose one of the occupations offered."), m_occupations->line()->text());
    addUnread(problems, m_places->isUnread(), QStringLiteral("wishes.prefectures"),
              tr("Choose one of the places offered."), m_places->line()->text());
    addUnread(problems, number::isUnread(*m_distance), QStringLiteral("wishes.max_distance_km"),
              tr("This is not a whole number."), m_distance->text());
    addUnread(problems, m_from->isUnread(), QStringLiteral("wishes.available_from"),
              tr("This is not a date."), m_from->text());
    addUnread(problems, m_to->isUnread(), QStringLiteral("wishes.available_to"), tr("This is not a date."),
              m_to->text());
    addUnread(problems, m_earliest->isUnread(), QStringLiteral("wishes.earliest_start"),
              tr("This is not a time of day."), m_earliest->text());
    addUnread(problems, m_latest->isUnread(), QStringLiteral("wishes.latest_end"),
              tr("This is not a time of day."), m_latest->text());
    addUnread(problems, !m_payAmount->text().trimmed().isEmpty() && !payFloor(),
              QStringLiteral("wishes.pay_floor"), tr("This is not an amount in yen."), m_payAmount->text());
    return problems;
}

QString WishSection::summary() const
{
    return (m_occupations->chips() + m_places->chips()).join(QStringLiteral("・"));
}

} // namespace kakehashi
