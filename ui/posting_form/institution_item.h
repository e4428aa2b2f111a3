// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/known_institutions.h"
#include "ui/posting_form/entry_item.h"

#include <QTimer>

#include <functional>

namespace kakehashi {

class LineField;
class OfferList;

/// Who asks for staff: name, ID and prefecture. Institutions that have had a posting here are offered by what
/// is typed of their name.
class InstitutionItem : public EntryItem
{
    Q_OBJECT

public:
    using Find = std::function<QList<KnownInstitution>(const QString& typed)>;
    InstitutionItem(FormFields& fields, Find find, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const KnownInstitution& institution);

private:
    void offer();

    Find m_find;
    LineField* m_name;
    OfferList* m_offers;
    QTimer m_pause; ///< the store is asked when typing pauses
    QList<KnownInstitution> m_offered;
};

} // namespace kakehashi
