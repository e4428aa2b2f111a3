// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/workplace_item.h"

#include "ui/posting_form/choice_field.h"
#include "ui/posting_form/place_field.h"
#include "ui/widgets/offer_list.h"

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

WorkplaceItem::WorkplaceItem(FormFields& fields, QWidget* parent)
    : EntryItem(u"③就業場所"_s, fields, parent),
      m_postalCode(new LineField("workplace.postal_code"_L1, LineField::Reads::Cell)),
      m_prefecture(new PrefectureField("workplace.prefecture"_L1)),
      m_municipality(new MunicipalityField([this] { return m_prefecture->text(); })),
      m_street(new LineField("workplace.street"_L1, LineField::Reads::Text)),
      m_towns(new OfferList(m_postalCode->line()))
{
    m_postalCode->line()->setPlaceholderText(QStringLiteral("104-6112"));
    m_postalCode->line()->setFixedWidth(110);
    auto* type = new ChoiceField("workplace.facility_type"_L1, choicesOf<FacilityType>());
    addRow({{m_postalCode, u"郵便番号"_s, {}}, {type, u"施設類型"_s, {}, true}});
    addRow({{m_prefecture, u"都道府県"_s, {}}, {m_municipality, u"市区町村"_s, {}, true}});
    addRow({{m_street, u"町名・番地等"_s, {}, true}});
    addRow({{new LineField("workplace.facility_name"_L1, LineField::Reads::Text), u"施設名"_s, {}, true}});

    connect(m_postalCode, &LineField::typedIn, this, &WorkplaceItem::fillFromPostalCode);
    connect(m_towns, &OfferList::chosen, this, [this](int row) { takeTown(m_offered.at(row)); });
    connect(m_municipality, &MunicipalityField::chosen, this,
            [this](const QString& prefecture) { fill(*m_prefecture, prefecture); });
    m_street->setGoesOn(
        [this] { return !m_street->isEmpty() && m_street->text() == m_filled.value(m_street); });
    connect(m_street, &LineField::left, this, &WorkplaceItem::fillPostalCode);
}

QString WorkplaceItem::address() const
{
    return m_prefecture->typed().value.toString() + m_municipality->typed().value.toString() +
           m_street->typed().value.toString();
}

void WorkplaceItem::fillFromPostalCode()
{
    const auto code = PostalCode::parse(m_postalCode->text());
    m_offered = code ? place::townsOf(code->digits()) : std::vector<place::PostalTown>();
    if (m_offered.empty()) {
        m_towns->offer({});
        return;
    }
    const place::Municipality* first = m_offered.front().municipality;
    const bool isOne =
        std::ranges::all_of(m_offered, [first](const auto& town) { return town.municipality == first; });
    fill(*m_prefecture, first->prefecture);
    fill(*m_municipality, isOne ? first->name : QString());
    fill(*m_street, m_offered.size() == 1 ? m_offered.front().town : QString());

    QStringList lines;
    for (const place::PostalTown& town : m_offered)
        lines.append(town.municipality->name + town.town);
    m_towns->offer(lines.size() > 1 ? lines : QStringList());
}

void WorkplaceItem::takeTown(const place::PostalTown& town)
{
    fill(*m_prefecture, town.municipality->prefecture);
    fill(*m_municipality, town.municipality->name);
    fill(*m_street, town.town);
}

void WorkplaceItem::fillPostalCode()
{
    const place::Municipality* municipality =
        place::findMunicipality(m_prefecture->text(), m_municipality->text());
    const bool isTyped = !m_postalCode->isEmpty() && m_postalCode->text() != m_filled.value(m_postalCode);
    if (municipality == nullptr || isTyped)
        return;
    const auto digits = place::postalCodeOf(*municipality, m_street->text());
    const auto code = digits ? PostalCode::parse(*digits) : std::nullopt;
    if (code)
        fill(*m_postalCode, code->formatted());
}

void WorkplaceItem::fill(EntryField& entry, const QString& text)
{
    if (!entry.isEmpty() && entry.text() != m_filled.value(&entry))
        return;
    m_filled.insert(&entry, text);
    entry.setText(text);
}

} // namespace kakehashi
