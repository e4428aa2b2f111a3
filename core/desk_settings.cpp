// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk_settings.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace kakehashi {

namespace {

struct DeskSettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskSettings)
};

constexpr int mostChaseDays = 60;
constexpr int mostTrainingDays = 365;

QVariant orNull(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

} // namespace

QStringList signatureOf(const DeskSettings& desk)
{
    QStringList lines{desk.name};
    const auto add = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines.append(label + value);
    };
    add({}, desk.address);
    add(QStringLiteral("電話: "), desk.phone);
    add(QStringLiteral("FAX: "), desk.fax);
    add(QStringLiteral("メール: "), desk.email);
    return lines;
}

DeskSettings loadDeskSettings(Database& database)
{
    const QVariantList row = database.row(QStringLiteral(
        "SELECT kind, prefecture_code, name, address, phone, fax, email, window_opened_on, sample, "
        "sample_day, weights, chase_after_days, training_due_days, keeps_ledgers, window_hours, "
        "person_in_charge, feed_address, ministry_email FROM desk WHERE id = 1"));
    const auto kind = row.isEmpty() ? std::nullopt : fromCode<DeskKind>(row.at(0).toString());
    if (!kind)
        throw Error(DeskSettingsWords::tr(
                        "The store %1 does not say whose desk it is. Restore the newest backup, or set "
                        "up a new desk.")
                        .arg(QDir::toNativeSeparators(database.path())));
    DeskSettings settings;
    settings.kind = *kind;
    settings.prefectureCode = row.at(1).toInt();
    settings.name = row.at(2).toString();
    settings.address = row.at(3).toString();
    settings.phone = row.at(4).toString();
    settings.fax = row.at(5).toString();
    settings.email = row.at(6).toString();
    settings.windowOpenedOn = QDate::fromString(row.at(7).toString(), Qt::ISODate);
    settings.sample = row.at(8).toBool();
    settings.sampleDay = QDate::fromString(row.at(9).toString(), Qt::ISODate);
    settings.weights =
        weightsFromJson(QJsonDocument::fromJson(row.at(10).toString().toUtf8()).object()).value_or(Weights());
    settings.chaseAfterDays = row.at(11).toInt();
    settings.trainingDueDays = row.at(12).toInt();
    settings.keepsLedgers = row.at(13).toBool();
    settings.windowHours = row.at(14).toString();
    settings.personInCharge = row.at(15).toString();
    settings.feedAddress = row.at(16).toString();
    settings.ministryEmail = row.at(17).toString();
    return settings;
}

void saveDeskSettings(Database& database, const DeskSettings& settings)
{
    if (settings.prefectureCode < 1 || settings.prefectureCode > 47)
        throw UsageError(DeskSettingsWords::tr(
                             "Prefectures are numbered 1 to 47; %1 is none. Choose the desk's prefecture.")
                             .arg(settings.prefectureCode));
    if (settings.name.trimmed().isEmpty())
        throw UsageError(
            DeskSettingsWords::tr("The desk has no name yet. Enter the name that stands on its papers."));
    if (const QString problem = problemOf(settings.weights); !problem.isEmpty())
        throw UsageError(problem);
    if (settings.chaseAfterDays < 1 || settings.chaseAfterDays > mostChaseDays)
        throw UsageError(
            DeskSettingsWords::tr("Unanswered inquiries are chased after 1 to %1 working days, not %2.")
                .arg(mostChaseDays)
                .arg(settings.chaseAfterDays));
    if (settings.trainingDueDays < 1 || settings.trainingDueDays > mostTrainingDays)
        throw UsageError(DeskSettingsWords::tr("Training is due within 1 to %1 days, not %2.")
                             .arg(mostTrainingDays)
                             .arg(settings.trainingDueDays));
    const QString weights =
        QString::fromUtf8(QJsonDocument(toJson(settings.weights)).toJson(QJsonDocument::Compact));
    database.run(
        QStringLiteral("INSERT INTO desk (id, kind, prefecture_code, name, address, phone, fax, email, "
                       "window_opened_on, sample, sample_day, weights, chase_after_days, "
                       "training_due_days, keeps_ledgers, window_hours, person_in_charge, feed_address, "
                       "ministry_email) "
                       "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, "
                       "prefecture_code = excluded.prefecture_code, name = excluded.name, "
                       "address = excluded.address, phone = excluded.phone, fax = excluded.fax, "
                       "email = excluded.email, window_opened_on = excluded.window_opened_on, "
                       "sample = excluded.sample, sample_day = excluded.sample_day, "
                       "weights = excluded.weights, chase_after_days = excluded.chase_after_days, "
                       "training_due_days = excluded.training_due_days, "
                       "keeps_ledgers = excluded.keeps_ledgers, "
                       "window_hours = excluded.window_hours, "
                       "person_in_charge = excluded.person_in_charge, "
                       "feed_address = excluded.feed_address, ministry_email = excluded.ministry_email"),
        {codeOf(settings.kind), settings.prefectureCode, settings.name, settings.address, settings.phone,
         settings.fax, settings.email, orNull(settings.windowOpenedOn), settings.sample ? 1 : 0,
         orNull(settings.sampleDay), weights, settings.chaseAfterDays, settings.trainingDueDays,
         settings.keepsLedgers ? 1 : 0, settings.windowHours, settings.personInCharge, settings.feedAddress,
         settings.ministryEmail});
}

QStringList changedFields(const DeskSettings& before, const DeskSettings& after)
{
    QStringList changed;
    const auto note = [&changed](bool differs, QLatin1StringView field) {
        if (differs)
            changed.append(QString(field));
    };
    note(before.kind != after.kind, QLatin1StringView("kind"));
    note(before.prefectureCode != after.prefectureCode, QLatin1StringView("prefecture"));
    note(before.name != after.name, QLatin1StringView("name"));
    note(before.address != after.address, QLatin1StringView("address"));
    note(before.phone != after.phone, QLatin1StringView("phone"));
    note(before.fax != after.fax, QLatin1StringView("fax"));
    note(before.email != after.email, QLatin1StringView("email"));
    note(before.windowOpenedOn != after.windowOpenedOn, QLatin1StringView("window_opened_on"));
    note(before.sample != after.sample, QLatin1StringView("sample"));
    note(before.sampleDay != after.sampleDay, QLatin1StringView("sample_day"));
    note(before.weights != after.weights, QLatin1StringView("weights"));
    note(before.chaseAfterDays != after.chaseAfterDays, QLatin1StringView("chase_after_days"));
    note(before.trainingDueDays != after.trainingDueDays, QLatin1StringView("training_due_days"));
    note(before.keepsLedgers != after.keepsLedgers, QLatin1StringView("keeps_ledgers"));
    note(before.windowHours != after.windowHours, QLatin1StringView("window_hours"));
    note(before.personInCharge != after.personInCharge, QLatin1StringView("person_in_charge"));
    note(before.feedAddress != after.feedAddress, QLatin1StringView("feed_address"));
    note(before.ministryEmail != after.ministryEmail, QLatin1StringView("ministry_email"));
    return changed;
}

} // namespace kakehashi
