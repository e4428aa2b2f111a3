// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/address_section.h"

#include "core/base/place.h"

#include <QCompleter>

#include <algorithm>

namespace kakehashi {

AddressSection::AddressSection(FormFields& fields, QWidget* parent)
    : FormSection(tr("Address"), fields, parent), m_postalCode(new QLineEdit), m_prefecture(new QLineEdit),
      m_municipality(new QLineEdit), m_street(new QLineEdit), m_phone(new QLineEdit), m_email(new QLineEdit)
{
    m_postalCode->setObjectName(QStringLiteral("postalCodeEdit"));
    m_prefecture->setObjectName(QStringLiteral("prefectureEdit"));
    m_municipality->setObjectName(QStringLiteral("municipalityEdit"));
    m_street->setObjectName(QStringLiteral("streetEdit"));
    m_phone->setObjectName(QStringLiteral("phoneEdit"));
    m_email->setObjectName(QStringLiteral("emailEdit"));
    m_postalCode->setPlaceholderText(QStringLiteral("104-6112"));
    m_postalCode->setMaximumWidth(90);
    m_prefecture->setPlaceholderText(tr("Prefecture"));
    m_municipality->setPlaceholderText(tr("Municipality"));

    FormField* code = field(tr("Postal code"), {QStringLiteral("postal_code")}, m_postalCode);
    FormField* prefecture = field(tr("Prefecture"), {QStringLiteral("prefecture")}, m_prefecture);
    FormField* municipality = field(tr("Municipality"), {QStringLiteral("municipality")}, m_municipality);
    addRow(tr("Postal code"), {{code}, {prefecture, 2}, {municipality, 3}}, m_postalCode);
    addRow(tr("Street"), field(tr("Street"), {QStringLiteral("street")}, m_street));
    addRow(tr("Telephone"), field(tr("Telephone"), {QStringLiteral("phone")}, m_phone));
    addRow(tr("E-mail"), field(tr("E-mail"), {QStringLiteral("email")}, m_email));

    for (QLineEdit* edit : {m_postalCode, m_prefecture, m_municipality, m_street, m_phone, m_email})
        connect(edit, &QLineEdit::textChanged, this, &AddressSection::touched);
    connect(m_postalCode, &QLineEdit::textEdited, this, &AddressSection::fillFromPostalCode);
}

void AddressSection::load(const Applicant& applicant)
{
    m_filled.clear();
    m_postalCode->setText(applicant.postalCode ? applicant.postalCode->formatted() : QString());
    m_prefecture->setText(applicant.prefecture);
    m_municipality->setText(applicant.municipality);
    m_street->setText(applicant.street);
    m_phone->setText(applicant.phone);
    m_email->setText(applicant.email);
}

void AddressSection::store(Applicant& applicant) const
{
    applicant.postalCode = PostalCode::parse(m_postalCode->text());
    applicant.prefecture = m_prefecture->text().trimmed();
    applicant.municipality = m_municipality->text().trimmed();
    applicant.street = m_street->text().trimmed();
    applicant.phone = m_phone->text().trimmed();
    applicant.email = m_email->text().trimmed();
}

Problems AddressSection::unread() const
{
    const QString code = m_postalCode->text().trimmed();
    Problems problems;
    addUnread(problems, !code.isEmpty() && !PostalCode::parse(code), QStringLiteral("postal_code"),
              tr("A postal code has seven digits."), code);
    return problems;
}

QString AddressSection::summary() const
{
    return m_prefecture->text().trimmed() + m_municipality->text().trimmed();
}

void AddressSection::fillFromPostalCode()
{
    const auto code = PostalCode::parse(m_postalCode->text());
    const std::vector<place::PostalTown> towns =
        code ? place::townsOf(code->digits()) : std::vector<place::PostalTown>();
    if (towns.empty())
        return;
    const place::Municipality* first = towns.front().municipality;
    fill(*m_prefecture, first->prefecture);
    const bool oneMunicipality =
        std::ranges::all_of(towns, [first](const auto& t) { return t.municipality == first; });
    fill(*m_municipality, oneMunicipality ? first->name : QString());
    fill(*m_street, towns.size() == 1 ? towns.front().town : QString());

    QStringList names;
    for (const place::PostalTown& town : towns)
        names.append(town.town);
    auto* completer = new QCompleter(names, m_street);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    delete m_street->completer();
    m_street->setCompleter(completer);
}

void AddressSection::fill(QLineEdit& edit, const QString& text)
{
    if (!edit.text().isEmpty() && edit.text() != m_filled.value(&edit))
        return;
    m_filled.insert(&edit, text);
    edit.setText(text);
}

} // namespace kakehashi
