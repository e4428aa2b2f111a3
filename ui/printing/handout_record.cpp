// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/handout_record.h"

#include "core/store/transaction.h"

#include <QJsonArray>

namespace kakehashi {

void recordHandout(Desk& desk, const HandoutRequest& request, const QString& applicantReference,
                   const QString& way)
{
    QJsonArray references;
    for (const PublicPosting& posting : request.postings)
        references.append(posting.reference());
    Transaction transaction(desk.database());
    desk.audit().append({QStringLiteral("handout.printed"),
                         QStringLiteral("handout"),
                         desk.today().toString(Qt::ISODate),
                         {{QStringLiteral("postings"), references},
                          {QStringLiteral("applicant"), applicantReference},
                          {QStringLiteral("way"), way}}});
    transaction.commit();
}

} // namespace kakehashi
