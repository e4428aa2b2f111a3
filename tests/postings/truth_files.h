// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace kakehashi::test {

/// The posting objects of every truth file in tests/data/feed, as the samples' maker wrote them.
inline QList<QJsonObject> truthPostings()
{
    QList<QJsonObject> all;
    for (const char* name : {"01-first-feed", "02-update", "03-doctor-bank", "04-zip", "05-row-errors"}) {
        QFile file(QStringLiteral(KAKEHASHI_TEST_DATA "/feed/truth-%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("test data missing: %s", qPrintable(file.fileName()));
        const QJsonArray postings =
            QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("postings")).toArray();
        for (const QJsonValue& posting : postings)
            all.append(posting.toObject());
    }
    return all;
}

} // namespace kakehashi::test
