// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/entry_item.h"

namespace kakehashi {

class ContactAddressField;

/// ⑫: who answers, where and how to reach them.
class ContactItem : public EntryItem
{
    Q_OBJECT

public:
    explicit ContactItem(FormFields& fields, QWidget* parent = nullptr);

    void setWorkplaceAddress(const QString& address);

private:
    ContactAddressField* m_address;
};

} // namespace kakehashi
