// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/typed_field.h"

#include "core/base/japanese_era.h"
#include "core/base/place.h"
#include "core/feed/row_reader.h"
#include "core/postings/posting_check.h"
#include "core/postings/posting_history.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

struct TypedField
{
    Q_DECLARE_TR_FUNCTIONS(TypedField)
};

template<typename E>
QStringList labelsOf()
{
    QStringList labels;
    for (const auto& term : Vocabulary<E>::terms())
        labels.append(term.label.toString());
    return labels;
}

QStringList prefectureNames()
{
    QStringList names;
    for (const place::Prefecture& prefecture : place::prefectures())
        names.append(prefecture.name);
    return names;
}

QString numberText(const PostingField& field, int number)
{
    return field.key == "trial_weeks"_L1 && number == 0 ? u"無"_s : QString::number(number);
}

// The cell that takes 無 as well as weeks, where the field's own takes weeks only.
QString columnFieldOf(const PostingField& field)
{
    return field.key == "trial_weeks"_L1 ? u"trial"_s : QString(field.key);
}

RowReading readAlone(const PostingField& field, const QString& text)
{
    const QString label = field.label.toString();
    ColumnMap map;
    map.columns = {{0, label, columnFieldOf(field)}};
    map.headingCells = {{label}};
    return readRow({1, {Cell{text, false}}}, map);
}

// What the check finds wrong may be right among the posting's other fields.
QString unreadable(const PostingField& field, const RowReading& reading)
{
    const Problems checked = checkPosting(reading.posting, Completeness::MaskedAllowed);
    for (const RowReading::Finding& finding : reading.findings) {
        const Problem& problem = finding.problem;
        const bool isChecks = std::ranges::any_of(checked, [&problem](const Problem& other) {
            return other.field == problem.field && other.message == problem.message;
        });
        if (problem.severity == Severity::Error && problem.field == field.key && !isChecks)
            return problem.message;
    }
    return {};
}

// 時給1,800円 where only the amount stands: the rest must not be lost.
QString belongingElsewhere(const PostingField& field, const Posting& read)
{
    QStringList labels;
    const QList<FieldChange> said = differences(Posting(), read);
    for (const FieldChange& change : said) {
        const PostingField* other = postingField(change.field);
        if (other != nullptr && other->key != field.key)
            labels.append(other->label.toString());
    }
    return labels.isEmpty()
               ? QString()
               : TypedField::tr("Part of this belongs to %1; write it there.").arg(labels.join(u'、'));
}

} // namespace

QString typedText(const PostingField& field, const Posting& posting)
{
    const QJsonValue value = field.get(posting);
    if (value.isNull() || (value.isString() && value.toString().isEmpty()) ||
        (value.isArray() && value.toArray().isEmpty()))
        return {};
    if (field.key == "masking_requested"_L1)
        return value.toBool() ? u"はい"_s : u"いいえ"_s;
    if (value.isBool())
        return value.toBool() ? u"有"_s : u"無"_s;
    if (field.key.startsWith("employment."_L1))
        return japanese::eraDate(QDate::fromString(value.toString(), Qt::ISODate));
    if (value.isDouble() && !field.key.startsWith("pay."_L1))
        return numberText(field, value.toInt());
    return displayValue(field, posting);
}

QStringList typedChoices(const PostingField& field)
{
    if (field.key == "occupation"_L1)
        return labelsOf<Occupation>();
    if (field.key == "workplace.facility_type"_L1)
        return labelsOf<FacilityType>();
    if (field.key == "pay.basis"_L1)
        return labelsOf<PayBasis>();
    if (field.key == "prefecture"_L1 || field.key == "workplace.prefecture"_L1)
        return prefectureNames();
    if (field.key == "masking_requested"_L1)
        return {u"はい"_s, u"いいえ"_s};
    if (field.key == "hours.overtime"_L1)
        return {u"有"_s, u"無"_s};
    if (field.key == "smoke_free_premises"_L1)
        return {u"有"_s};
    return {};
}

TypedValue readTyped(const PostingField& field, const QString& text)
{
    const RowReading reading = readAlone(field, text);
    TypedValue typed{field.get(reading.posting), unreadable(field, reading)};
    if (typed.problem.isEmpty())
        typed.problem = belongingElsewhere(field, reading.posting);
    return typed;
}

} // namespace kakehashi::feed
