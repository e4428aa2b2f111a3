// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples.h"

#include "core/base/error.h"
#include "core/store/identifiers.h"
#include "core/store/store_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kakehashi {

namespace {

struct SamplesWords
{
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

DeskSettings settingsOf(DeskKind kind)
{
    DeskSettings settings;
    settings.kind = kind;
    settings.prefectureCode = 13;
    settings.name = kind == DeskKind::Prefecture ? QStringLiteral("東京都調整本部")
                                                 : QStringLiteral("東京都医師会ドクターバンク");
    settings.phone = QStringLiteral("03-0000-0000");
    settings.fax = QStringLiteral("03-0000-0001");
    settings.email = QStringLiteral("desk@tokyo.example.jp");
    settings.windowOpenedOn = QDate(2020, 6, 1);
    settings.sample = true;
    settings.sampleDay = kind == DeskKind::Prefecture ? QDate(2020, 6, 5) : QDate(2020, 6, 3);
    return settings;
}

Applicant applicantWith(Occupation occupation, const QString& name, const QString& kana)
{
    Applicant applicant;
    applicant.name = name;
    applicant.nameKana = kana;
    applicant.prefecture = QStringLiteral("東京都");
    applicant.licences = {{occupation, QStringLiteral("0123456"), QDate(2009, 4, 30),
                           QStringLiteral("見本　窓口"), QDate(2020, 6, 2)}};
    applicant.wishes.availableFrom = QDate(2020, 6, 8);
    applicant.consentDeskUse = QDate(2020, 6, 2);
    applicant.consentTellInstitutions = QDate(2020, 6, 2);
    return applicant;
}

/// Has a licence that was checked, and wishes that something fits and something does not.
Applicant settledApplicant(DeskKind kind)
{
    const bool bank = kind == DeskKind::DoctorBank;
    Applicant applicant = applicantWith(bank ? Occupation::Physician : Occupation::PublicHealthNurse,
                                        QStringLiteral("見本　まどか"), QStringLiteral("みほん　まどか"));
    applicant.birthDate = QDate(1986, 11, 3);
    applicant.sex = Sex::Female;
    applicant.municipality = QStringLiteral("中野区");
    applicant.phone = QStringLiteral("03-0000-2001");
    applicant.email = QStringLiteral("madoka@example.jp");
    applicant.experienceYears = 9;
    applicant.monthsSincePractice = 26;
    applicant.infectiousDiseaseExperience = true;
    applicant.wishes.payFloor = PayFloor{PayBasis::Hourly, *Yen::make(1700)};
    applicant.wishes.nightDuty = false;
    if (!bank)
        applicant.wishes.prefectures = {QStringLiteral("東京都")};
    return applicant;
}

/// Stands at the counter for the first time: the licence has not been seen yet and much is unknown.
Applicant newApplicant(DeskKind kind)
{
    const bool bank = kind == DeskKind::DoctorBank;
    Applicant applicant =
        applicantWith(bank ? Occupation::Physician : Occupation::ClinicalLaboratoryTechnologist,
                      QStringLiteral("架空　健"), QStringLiteral("かくう　けん"));
    applicant.licences.first().verifiedBy.clear();
    applicant.licences.first().verifiedOn.reset();
    applicant.municipality = QStringLiteral("八王子市");
    applicant.wishes.maxDistanceKm = bank ? 400 : 40;
    applicant.consentTellInstitutions.reset();
    return applicant;
}

feed::Message readSample(const QString& name)
{
    QFile file(QStringLiteral(":/samples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(SamplesWords::tr("The sample message %1 is missing from this program. Install it again.")
                        .arg(name));
    return feed::parseMessage(file.readAll());
}

void fill(Desk& desk)
{
    const DeskKind kind = desk.settings().kind;
    const QStringList names = sampleMessages(kind);
    for (const QString& name : names)
        desk.feed().take(desk.feed().plan(readSample(name), feed::FeedMode::Judge), name);
    desk.applicants().add(settledApplicant(kind));
    desk.applicants().add(newApplicant(kind));
}

} // namespace

QStringList sampleMessages(DeskKind kind)
{
    if (kind == DeskKind::DoctorBank)
        return {QStringLiteral("03-doctor-bank.eml")};
    return {QStringLiteral("01-first-feed.eml"), QStringLiteral("02-update.eml"),
            QStringLiteral("05-row-errors.eml")};
}

std::unique_ptr<Desk> createSampleDesk(const QString& path, DeskKind kind, const Clock& clock)
{
    const StoreFile file(path);
    file.refuseTaken();
    const QFileInfo info(file.path());
    const StoreFile draft(info.dir().filePath(QStringLiteral(".%1.%2").arg(info.fileName(), newId())));
    try {
        const DeskSettings settings = settingsOf(kind);
        fill(*Desk::create(draft.path(), settings, Clock(settings.sampleDay)));
        draft.moveTo(file.path());
    } catch (...) {
        draft.remove();
        throw;
    }
    return Desk::open(file.path(), clock);
}

QString sampleStorePath(DeskKind kind)
{
    return QFileInfo(Desk::defaultStorePath())
        .dir()
        .filePath(kind == DeskKind::Prefecture ? QStringLiteral("sample.sqlite")
                                               : QStringLiteral("sample-doctor-bank.sqlite"));
}

} // namespace kakehashi
