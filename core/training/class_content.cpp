// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/class_content.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kakehashi::class_content {

using namespace Qt::StringLiterals;

QString write(const TrainingClass& held)
{
    const QJsonObject content{{"place"_L1, held.place},
                              {"provider"_L1, held.provider},
                              {"trainer"_L1, held.trainer},
                              {"note"_L1, held.note}};
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void read(const QString& text, TrainingClass& held)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        throw Error(QCoreApplication::translate(
                        "TrainingStore",
                        "The class of %1 cannot be read: the store is damaged. Restore the newest backup.")
                        .arg(held.day.toString(Qt::ISODate)),
                    error.errorString());
    const QJsonObject content = document.object();
    held.place = content["place"_L1].toString();
    held.provider = content["provider"_L1].toString();
    held.trainer = content["trainer"_L1].toString();
    held.note = content["note"_L1].toString();
}

} // namespace kakehashi::class_content
