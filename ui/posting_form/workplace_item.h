// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "ui/posting_form/entry_item.h"

#include <vector>

namespace kakehashi {

class LineField;
class MunicipalityField;
class OfferList;
class PrefectureField;

/// ③: a postal code fills prefecture, municipality and town, and an address its postal code. Neither ever
/// writes over what a person typed.
class WorkplaceItem : public EntryItem
{
    Q_OBJECT

public:
    explicit WorkplaceItem(FormFields& fields, QWidget* parent = nullptr);

    /// Prefecture to street, as they are read now.
    QString address() const;

private:
    void fillFromPostalCode();
    void fillPostalCode();
    void takeTown(const place::PostalTown& town);
    /// Writes where nothing stands, or what was filled in here before.
    void fill(EntryField& entry, const QString& text);

    LineField* m_postalCode;
    PrefectureField* m_prefecture;
    MunicipalityField* m_municipality;
    LineField* m_street;
    OfferList* m_towns;
    std::vector<place::PostalTown> m_offered;
    QHash<const EntryField*, QString> m_filled;
};

} // namespace kakehashi
