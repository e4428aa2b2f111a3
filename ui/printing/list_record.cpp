// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/list_record.h"

#include "core/lists/list_filter.h"
#include "core/store/transaction.h"

namespace kakehashi {

void recordList(Desk& desk, const PublicList& list, const PostingQuery& query, const QString& way)
{
    Transaction transaction(desk.database());
    desk.audit().append({QStringLiteral("list.exported"),
                         QStringLiteral("list"),
                         desk.today().toString(Qt::ISODate),
                         {{QStringLiteral("audience"), QStringLiteral("public")},
                          {QStringLiteral("postings"), list.postings.size()},
                          {QStringLiteral("filter"), filterForRecord(query)},
                          {QStringLiteral("way"), way}}});
    transaction.commit();
}

} // namespace kakehashi
