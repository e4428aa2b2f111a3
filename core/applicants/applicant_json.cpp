// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant.h"
#include "core/postings/json_value.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct ApplicantJson
{
    Q_DECLARE_TR_FUNCTIONS(ApplicantJson)

public:
    static Problem unknownKey(const QString& key, const QJsonValue& value)
    {
        return {key, Severity::Error, tr("\"%1\" is not an item of an applicant.").arg(key),
                json_value::shown(value)};
    }
    static Problem misfit(const QString& key, const QJsonValue& value)
    {
        return {key, Severity::Error, tr("The value of \"%1\" cannot be read.").arg(key),
                json_value::shown(value)};
    }
};

// Codes of the small lists that stand on no form.
template<typename E, std::size_t N>
using Codes = std::array<std::pair<E, QLatin1StringView>, N>;

constexpr Codes<Sex, 3> sexCodes{
    {{Sex::Female, "female"_L1}, {Sex::Male, "male"_L1}, {Sex::Other, "other"_L1}}};
constexpr Codes<Channel, 3> channelCodes{
    {{Channel::WalkIn, "walk_in"_L1}, {Channel::Phone, "phone"_L1}, {Channel::Registered, "registered"_L1}}};
constexpr Codes<Weekday, 7> weekdayCodes{{{Weekday::Mon, "mon"_L1},
                                          {Weekday::Tue, "tue"_L1},
                                          {Weekday::Wed, "wed"_L1},
                                          {Weekday::Thu, "thu"_L1},
                                          {Weekday::Fri, "fri"_L1},
                                          {Weekday::Sat, "sat"_L1},
                                          {Weekday::Sun, "sun"_L1}}};

template<typename E, std::size_t N>
QString codeIn(const Codes<E, N>& codes, E value)
{
    return QString(codes[static_cast<std::size_t>(value)].second);
}

template<typename E, std::size_t N>
std::optional<E> fromCodeIn(const Codes<E, N>& codes, const QJsonValue& value)
{
    const QString code = value.toString();
    const auto found =
        std::ranges::find_if(codes, [&code](const auto& entry) { return code == entry.second; });
    return found == codes.end() ? std::nullopt : std::optional<E>(found->first);
}

// Reads the items of one object and remembers which keys were asked for: whatever is left over is a stranger.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject& object, QString path, Problems& problems)
        : m_object(object), m_path(std::move(path)), m_problems(problems)
    {
    }

    template<typename T>
    void item(QLatin1StringView key, T& target)
    {
        if (const auto value = find(key); value && !json_value::read(target, *value))
            misfit(key, *value);
    }

    template<typename E, std::size_t N>
    std::optional<E> code(QLatin1StringView key, const Codes<E, N>& codes)
    {
        const auto value = find(key);
        if (!value || value->isNull())
            return std::nullopt;
        const auto found = fromCodeIn(codes, *value);
        if (!found)
            misfit(key, *value);
        return found;
    }

    // The members of a list, each with its path; nothing when it is missing or no list.
    QJsonArray list(QLatin1StringView key)
    {
        const auto value = find(key);
        if (value && !value->isArray() && !value->isNull())
            misfit(key, *value);
        return value ? value->toArray() : QJsonArray();
    }

    QStringList texts(QLatin1StringView key)
    {
        QStringList found;
        const QJsonArray values = list(key);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values.at(i).isString())
                found.append(values.at(i).toString());
            else
                memberMisfit(key, i, values.at(i));
        }
        return found;
    }

    // Reads an object inside; nothing happens when it is missing or null.
    template<typename Read>
    void object(QLatin1StringView key, Read read)
    {
        const auto value = find(key);
        if (value && !value->isNull())
            inside(*value, path(key), read);
    }

    template<typename Read>
    void objects(QLatin1StringView key, Read read)
    {
        const QJsonArray values = list(key);
        for (qsizetype i = 0; i < values.size(); ++i)
            inside(values.at(i), memberPath(key, i), read);
    }

    void finish()
    {
        for (auto item = m_object.constBegin(); item != m_object.constEnd(); ++item) {
            if (!m_known.contains(item.key()))
                m_problems.append(ApplicantJson::unknownKey(m_path + item.key(), *item));
        }
    }

    void misfit(QLatin1StringView key, const QJsonValue& value)
    {
        m_problems.append(ApplicantJson::misfit(path(key), value));
    }
    void misfit(QLatin1StringView key) { misfit(key, m_object.value(key)); }
    void memberMisfit(QLatin1StringView key, qsizetype index, const QJsonValue& value)
    {
        m_problems.append(ApplicantJson::misfit(memberPath(key, index), value));
    }
    qsizetype problemCount() const { return m_problems.size(); }

private:
    QString memberPath(QLatin1StringView key, qsizetype index) const
    {
        return QStringLiteral("%1[%2]").arg(path(key)).arg(index);
    }
    QString path(QLatin1StringView key) const { return m_path + key; }

    std::optional<QJsonValue> find(QLatin1StringView key)
    {
        m_known.insert(QString(key));
        const auto found = m_object.constFind(key);
        return found == m_object.constEnd() ? std::nullopt : std::optional<QJsonValue>(*found);
    }

    template<typename Read>
    void inside(const QJsonValue& value, const QString& where, Read read)
    {
        if (!value.isObject()) {
            m_problems.append(ApplicantJson::misfit(where, value));
            return;
        }
        ObjectReader reader(value.toObject(), where + QLatin1Char('.'), m_problems);
        read(reader);
        reader.finish();
    }

    QJsonObject m_object;
    QString m_path;
    Problems& m_problems;
    QSet<QString> m_known;
};

QJsonObject toJson(const Licence& licence)
{
    using json_value::write;
    return {{u"occupation"_s, write(std::optional(licence.occupation))},
            {u"number"_s, write(licence.number)},
            {u"registered_on"_s, write(licence.registeredOn)},
            {u"verified_by"_s, write(licence.verifiedBy)},
            {u"verified_on"_s, write(licence.verifiedOn)}};
}

QJsonValue toJson(const std::optional<PayFloor>& floor)
{
    using json_value::write;
    if (!floor)
        return {QJsonValue::Null};
    return QJsonObject{{u"basis"_s, write(std::optional(floor->basis))},
                       {u"amount_yen"_s, write(std::optional(floor->amount))}};
}

QJsonObject toJson(const Wishes& wishes)
{
    using json_value::write;
    QJsonArray weekdays;
    for (const Weekday day : wishes.weekdays)
        weekdays.append(codeIn(weekdayCodes, day));
    return {{u"occupations"_s, write(wishes.occupations)},
            {u"duties_accepted"_s, write(wishes.dutiesAccepted)},
            {u"duties_refused"_s, write(wishes.dutiesRefused)},
            {u"prefectures"_s, QJsonArray::fromStringList(wishes.prefectures)},
            {u"municipalities"_s, QJsonArray::fromStringList(wishes.municipalities)},
            {u"max_distance_km"_s, write(wishes.maxDistanceKm)},
            {u"available_from"_s, write(wishes.availableFrom)},
            {u"available_to"_s, write(wishes.availableTo)},
            {u"weekdays"_s, weekdays},
            {u"earliest_start"_s, write(wishes.earliestStart)},
            {u"latest_end"_s, write(wishes.latestEnd)},
            {u"night_duty"_s, write(wishes.nightDuty)},
            {u"pay_floor"_s, toJson(wishes.payFloor)},
            {u"lodging_needed"_s, write(wishes.lodgingNeeded)}};
}

// A licence of an occupation that does not exist is no licence: it is left out, with its Problem.
void readLicences(ObjectReader& reader, QList<Licence>& licences)
{
    reader.objects("licences"_L1, [&licences](ObjectReader& inner) {
        Licence licence;
        std::optional<Occupation> occupation;
        const auto before = inner.problemCount();
        inner.item("occupation"_L1, occupation);
        if (!occupation && inner.problemCount() == before)
            inner.misfit("occupation"_L1);
        inner.item("number"_L1, licence.number);
        inner.item("registered_on"_L1, licence.registeredOn);
        inner.item("verified_by"_L1, licence.verifiedBy);
        inner.item("verified_on"_L1, licence.verifiedOn);
        if (!occupation)
            return;
        licence.occupation = *occupation;
        licences.append(licence);
    });
}

void readPayFloor(ObjectReader& reader, std::optional<PayFloor>& floor)
{
    reader.object("pay_floor"_L1, [&floor](ObjectReader& inner) {
        std::optional<PayBasis> basis;
        std::optional<Yen> amount;
        const auto before = inner.problemCount();
        inner.item("basis"_L1, basis);
        inner.item("amount_yen"_L1, amount);
        const bool alreadyTold = inner.problemCount() != before;
        if (basis && amount)
            floor = PayFloor{*basis, *amount};
        else if ((basis || amount) && !alreadyTold) // half a floor says nothing
            inner.misfit(basis ? "amount_yen"_L1 : "basis"_L1);
    });
}

void readWeekdays(ObjectReader& reader, QList<Weekday>& weekdays)
{
    const QJsonArray codes = reader.list("weekdays"_L1);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto day = fromCodeIn(weekdayCodes, codes.at(i));
        if (!day)
            reader.memberMisfit("weekdays"_L1, i, codes.at(i));
        else if (!weekdays.contains(*day))
            weekdays.append(*day);
    }
    std::ranges::sort(weekdays);
}

void readWishes(ObjectReader& reader, Wishes& wishes)
{
    reader.object("wishes"_L1, [&wishes](ObjectReader& inner) {
        inner.item("occupations"_L1, wishes.occupations);
        inner.item("duties_accepted"_L1, wishes.dutiesAccepted);
        inner.item("duties_refused"_L1, wishes.dutiesRefused);
        wishes.prefectures = inner.texts("prefectures"_L1);
        wishes.municipalities = inner.texts("municipalities"_L1);
        inner.item("max_distance_km"_L1, wishes.maxDistanceKm);
        inner.item("available_from"_L1, wishes.availableFrom);
        inner.item("available_to"_L1, wishes.availableTo);
        readWeekdays(inner, wishes.weekdays);
        inner.item("earliest_start"_L1, wishes.earliestStart);
        inner.item("latest_end"_L1, wishes.latestEnd);
        inner.item("night_duty"_L1, wishes.nightDuty);
        readPayFloor(inner, wishes.payFloor);
        inner.item("lodging_needed"_L1, wishes.lodgingNeeded);
    });
}

void readPerson(ObjectReader& reader, Applicant& applicant)
{
    reader.item("name"_L1, applicant.name);
    reader.item("name_kana"_L1, applicant.nameKana);
    reader.item("birth_date"_L1, applicant.birthDate);
    applicant.sex = reader.code("sex"_L1, sexCodes);
    reader.item("postal_code"_L1, applicant.postalCode);
    reader.item("prefecture"_L1, applicant.prefecture);
    reader.item("municipality"_L1, applicant.municipality);
    reader.item("street"_L1, applicant.street);
    reader.item("phone"_L1, applicant.phone);
    reader.item("email"_L1, applicant.email);
}

} // namespace

QJsonObject toJson(const Applicant& applicant)
{
    using json_value::write;
    QJsonArray licences;
    for (const Licence& licence : applicant.licences)
        licences.append(toJson(licence));
    const QJsonValue sex =
        applicant.sex ? QJsonValue(codeIn(sexCodes, *applicant.sex)) : QJsonValue(QJsonValue::Null);
    return {{u"name"_s, write(applicant.name)},
            {u"name_kana"_s, write(applicant.nameKana)},
            {u"birth_date"_s, write(applicant.birthDate)},
            {u"sex"_s, sex},
            {u"postal_code"_s, write(applicant.postalCode)},
            {u"prefecture"_s, write(applicant.prefecture)},
            {u"municipality"_s, write(applicant.municipality)},
            {u"street"_s, write(applicant.street)},
            {u"phone"_s, write(applicant.phone)},
            {u"email"_s, write(applicant.email)},
            {u"licences"_s, licences},
            {u"experience_years"_s, write(applicant.experienceYears)},
            {u"months_since_practice"_s, write(applicant.monthsSincePractice)},
            {u"infectious_disease_experience"_s, write(applicant.infectiousDiseaseExperience)},
            {u"wishes"_s, toJson(applicant.wishes)},
            {u"channel"_s, codeIn(channelCodes, applicant.channel)},
            {u"consent"_s, QJsonObject{{u"desk_use"_s, write(applicant.consentDeskUse)},
                                       {u"tell_institutions"_s, write(applicant.consentTellInstitutions)}}}};
}

ApplicantFromJson applicantFromJson(const QJsonObject& object)
{
    ApplicantFromJson read;
    Applicant& applicant = read.applicant;
    ObjectReader reader(object, QString(), read.problems);
    readPerson(reader, applicant);
    readLicences(reader, applicant.licences);
    reader.item("experience_years"_L1, applicant.experienceYears);
    reader.item("months_since_practice"_L1, applicant.monthsSincePractice);
    reader.item("infectious_disease_experience"_L1, applicant.infectiousDiseaseExperience);
    readWishes(reader, applicant.wishes);
    applicant.channel = reader.code("channel"_L1, channelCodes).value_or(applicant.channel);
    reader.object("consent"_L1, [&applicant](ObjectReader& inner) {
        inner.item("desk_use"_L1, applicant.consentDeskUse);
        inner.item("tell_institutions"_L1, applicant.consentTellInstitutions);
    });
    reader.finish();
    return read;
}

} // namespace kakehashi
