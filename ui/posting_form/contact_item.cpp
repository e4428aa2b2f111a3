// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/contact_item.h"

#include "ui/posting_form/place_field.h"

namespace kakehashi {

using namespace Qt::StringLiterals;

ContactItem::ContactItem(FormFields& fields, QWidget* parent)
    : EntryItem(u"⑫担当者"_s, fields, parent), m_address(new ContactAddressField)
{
    addRow({{new LineField("contact.name"_L1, LineField::Reads::Text), u"担当者"_s, {}, true}});
    addRow({{m_address, u"所在地"_s, {}, true}});
    addRow({{new ReachField("contact.application_phone"_L1), u"応募担当電話"_s, {}, true},
            {new ReachField("contact.phone"_L1), u"電話番号（内線）"_s, {}, true}});
    addRow({{new ReachField("contact.email"_L1), u"E-mail"_s, {}, true}});
}

void ContactItem::setWorkplaceAddress(const QString& address)
{
    m_address->setWorkplaceAddress(address);
}

} // namespace kakehashi
