// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant_doubles.h"

#include "core/base/japanese_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;

QString phoneOf(const QString& text)
{
    QString digits = japanese::digits(text);
    // +81 90-… is 090-…
    if (digits.startsWith("81"_L1) && digits.size() > 10)
        digits = u'0' + digits.sliced(2);
    return digits;
}

bool sharesLicence(const Applicant& a, const Applicant& b)
{
    return std::ranges::any_of(a.licences, [&b](const Licence& one) {
        return !one.number.trimmed().isEmpty() &&
               std::ranges::any_of(b.licences, [&one](const Licence& other) {
                   return one.occupation == other.occupation &&
                          japanese::folded(one.number) == japanese::folded(other.number);
               });
    });
}

bool shares(const QStringList& a, const QStringList& b)
{
    return std::ranges::any_of(a, [&b](const QString& name) { return b.contains(name); });
}

/// Weighs one pair item by item.
class Comparison
{
public:
    Comparison(const Applicant& applicant, const KnownApplicant& known)
        : m_a(applicant), m_b(known.stored.applicant)
    {
        m_double.stored = known.stored;
        names(known.earlierNames);
        text(u"name_kana"_s, japanese::folded(m_a.nameKana), japanese::folded(m_b.nameKana),
             {25,
              m_double.agrees.contains(u"former_name"_s) ? 0 : 15}); // who changed the name changed its kana
        if (m_a.birthDate && m_b.birthDate)
            item(u"birth_date"_s, *m_a.birthDate == *m_b.birthDate, {30, 40});
        text(u"phone"_s, phoneOf(m_a.phone), phoneOf(m_b.phone), {30, 0});
        text(u"email"_s, japanese::folded(m_a.email), japanese::folded(m_b.email), {25, 0});
        if (sharesLicence(m_a, m_b))
            item(u"licence"_s, true, {50, 0});
    }

    ApplicantDouble result() && { return std::move(m_double); }

private:
    struct Worth
    {
        int agreeing = 0;
        int differing = 0;
    };

    void item(const QString& code, bool agrees, Worth worth)
    {
        (agrees ? m_double.agrees : m_double.differs).append(code);
        m_double.score += agrees ? worth.agreeing : -worth.differing;
    }

    void text(const QString& code, const QString& a, const QString& b, Worth worth)
    {
        if (!a.isEmpty() && !b.isEmpty())
            item(code, a == b, worth);
    }

    void names(const QStringList& earlier)
    {
        const QStringList mine = comparableNames(m_a.name);
        const QStringList theirs = comparableNames(m_b.name);
        QStringList former = theirs;
        for (const QString& name : earlier)
            former += comparableNames(name);
        if (mine.isEmpty() || theirs.isEmpty())
            return;
        if (mine.first() == theirs.first())
            item(u"name"_s, true, {40, 0});
        else if (shares(mine, former))
            item(u"former_name"_s, true, {30, 0});
        else
            item(u"name"_s, false, {0, 0});
    }

    const Applicant& m_a;
    const Applicant& m_b;
    ApplicantDouble m_double;
};

Licence mergedLicence(Licence kept, const Licence& other)
{
    if (!kept.isVerified() && other.isVerified()) {
        kept.verifiedBy = other.verifiedBy;
        kept.verifiedOn = other.verifiedOn;
    }
    if (kept.number.isEmpty())
        kept.number = other.number;
    if (!kept.registeredOn)
        kept.registeredOn = other.registeredOn;
    return kept;
}

QList<Licence> mergedLicences(QList<Licence> kept, const QList<Licence>& others)
{
    for (const Licence& other : others) {
        const auto same = std::ranges::find_if(kept, [&other](const Licence& one) {
            return one.occupation == other.occupation &&
                   (one.number.isEmpty() || other.number.isEmpty() ||
                    japanese::folded(one.number) == japanese::folded(other.number));
        });
        if (same == kept.end())
            kept.append(other);
        else
            *same = mergedLicence(*same, other);
    }
    return kept;
}

bool saysNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

QJsonObject filledIn(QJsonObject kept, const QJsonObject& other)
{
    for (auto item = other.constBegin(); item != other.constEnd(); ++item) {
        const QJsonValue mine = kept.value(item.key());
        if (mine.isObject() && item->isObject())
            kept[item.key()] = filledIn(mine.toObject(), item->toObject());
        else if (saysNothing(mine))
            kept[item.key()] = *item;
    }
    return kept;
}

} // namespace

QStringList comparableNames(const QString& name)
{
    static const QRegularExpression former(
        u"[\\[(]?\\s*(?:旧姓|旧氏)\\s*[:：]?\\s*([^\\])\\s]+)\\s*[\\])]?"_s);
    const QString plain = japanese::nfkc(name).simplified();
    const QRegularExpressionMatch match = former.match(plain);
    QString present = plain;
    if (match.hasMatch())
        present =
            (plain.first(match.capturedStart()) + u' ' + plain.sliced(match.capturedEnd())).simplified();
    QStringList names;
    if (const QString folded = japanese::folded(present); !folded.isEmpty())
        names.append(folded);
    const qsizetype space = present.indexOf(u' ');
    if (match.hasMatch() && space > 0)
        names.append(japanese::folded(match.captured(1) + present.sliced(space)));
    return names;
}

QList<ApplicantDouble> findApplicantDoubles(const Applicant& applicant, const QList<KnownApplicant>& known)
{
    QList<ApplicantDouble> found;
    for (const KnownApplicant& each : known) {
        ApplicantDouble compared = Comparison(applicant, each).result();
        if (compared.score >= likelyDouble)
            found.append(std::move(compared));
    }
    std::ranges::sort(found, [](const ApplicantDouble& a, const ApplicantDouble& b) {
        return a.score != b.score ? a.score > b.score : a.stored.seq < b.stored.seq;
    });
    return found;
}

Applicant mergedApplicant(const Applicant& kept, const Applicant& other)
{
    Applicant merged = applicantFromJson(filledIn(toJson(kept), toJson(other))).applicant;
    merged.licences = mergedLicences(kept.licences, other.licences);
    return merged;
}

} // namespace kakehashi
