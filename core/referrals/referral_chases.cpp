// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/referrals/referral_store.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct ReferralChasesWords
{
    Q_DECLARE_TR_FUNCTIONS(ReferralStore)
};

} // namespace

Referral ReferralStore::chase(qint64 seq, const QString& note)
{
    Transaction transaction(m_database);
    Referral referral = existing(seq);
    if (referral.stage != Stage::Inquiry && referral.stage != Stage::Application)
        throw Error(ReferralChasesWords::tr("%1 does not wait for the institution: %2.")
                        .arg(referral.reference, labelOf(referral.stage)));
    Chase chase;
    chase.number = static_cast<int>(referral.chases.size()) + 1;
    chase.at = now();
    chase.by = m_audit.actor();
    chase.day = m_clock.today();
    chase.note = note;
    m_database.run(
        QStringLiteral("INSERT INTO referral_chases (referral_seq, number, at, by_whom, day, content) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {seq, chase.number, chase.at.toMSecsSinceEpoch(), chase.by, chase.day.toString(Qt::ISODate),
         chase.note});
    m_audit.append({QStringLiteral("referral.chased"),
                    QStringLiteral("referral"),
                    referral.id,
                    {{QStringLiteral("number"), chase.number}}});
    referral.chases.append(std::move(chase));
    transaction.commit();
    return referral;
}

void ReferralStore::readChases(Referral& referral)
{
    QSqlQuery& rows =
        m_database.run(QStringLiteral("SELECT number, at, by_whom, day, content FROM referral_chases "
                                      "WHERE referral_seq = ? ORDER BY number"),
                       {referral.seq});
    while (rows.next()) {
        Chase chase;
        chase.number = rows.value(0).toInt();
        chase.at = QDateTime::fromMSecsSinceEpoch(rows.value(1).toLongLong(), Qt::UTC);
        chase.by = rows.value(2).toString();
        chase.day = QDate::fromString(rows.value(3).toString(), Qt::ISODate);
        chase.note = rows.value(4).toString();
        referral.chases.append(std::move(chase));
    }
    rows.finish();
}

} // namespace kakehashi
