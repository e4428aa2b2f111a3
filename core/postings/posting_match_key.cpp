// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_match_key.h"

#include "core/base/japanese_text.h"

#include <QCryptographicHash>

namespace kakehashi {

namespace {

QString day(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString time(const std::optional<QTime>& time)
{
    return time ? time->toString(QStringLiteral("HH:mm")) : QString();
}

QStringList institution(const Posting& posting)
{
    const QString id = japanese::folded(posting.institutionId);
    if (!id.isEmpty())
        return {QStringLiteral("id"), id};
    const QString name = japanese::folded(posting.institutionName);
    if (!name.isEmpty())
        return {QStringLiteral("name"), name};
    const auto type = posting.workplace.facilityType;
    return {QStringLiteral("masked"),         japanese::folded(posting.prefecture),
            type ? codeOf(*type) : QString(), day(posting.employment.end),
            time(posting.hours.start),        time(posting.hours.end)};
}

} // namespace

QString matchKeyOf(const Posting& posting)
{
    const QString municipality = japanese::folded(posting.workplace.municipality);
    QStringList parts = institution(posting);
    if (parts.constFirst() == QLatin1StringView("masked") && municipality.isEmpty())
        return {};
    parts << (posting.occupation ? codeOf(*posting.occupation) : QString())
          << japanese::folded(posting.workplace.prefecture) << municipality << day(posting.employment.start);
    // The unit separator occurs in no field, so that nothing can move from one part into the next.
    const QByteArray digest =
        QCryptographicHash::hash(parts.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(16).toHex());
}

} // namespace kakehashi
