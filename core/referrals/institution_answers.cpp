// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/institution_answers.h"

#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct InstitutionAnswersWords
{
    Q_DECLARE_TR_FUNCTIONS(InstitutionAnswers)
};

/// The fields of column M that say something.
QJsonObject hiddenPart(const Posting& posting)
{
    static const Posting blank;
    QJsonObject part;
    for (const PostingField& field : postingFields()) {
        const QJsonValue value = field.get(posting);
        if (field.secrecy == FieldSecrecy::Masked && value != field.get(blank))
            part.insert(field.key, value);
    }
    return part;
}

Posting fromHiddenPart(const QJsonObject& part)
{
    Posting posting;
    for (auto item = part.constBegin(); item != part.constEnd(); ++item) {
        if (const PostingField* field = postingField(QStringView(item.key())))
            field->set(posting, *item);
    }
    return posting;
}

QString contentOf(const InstitutionAnswer& answer)
{
    const QJsonObject content{
        {u"told_by"_s, answer.toldBy}, {u"note"_s, answer.note}, {u"told"_s, hiddenPart(answer.told)}};
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

InstitutionAnswer answerIn(const QSqlQuery& row)
{
    const QJsonObject content = QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object();
    InstitutionAnswer answer;
    answer.number = row.value(0).toInt();
    answer.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    answer.by = row.value(2).toString();
    answer.day = QDate::fromString(row.value(3).toString(), Qt::ISODate);
    answer.toldBy = content[u"told_by"_s].toString();
    answer.note = content[u"note"_s].toString();
    answer.told = fromHiddenPart(content[u"told"_s].toObject());
    return answer;
}

} // namespace

QStringList untoldFields(const Posting& posting)
{
    QStringList missing;
    if (!posting.maskingRequested)
        return missing;
    const Contact& contact = posting.contact;
    if (posting.institutionName.trimmed().isEmpty())
        missing.append(u"institution_name"_s);
    if (contact.name.trimmed().isEmpty())
        missing.append(u"contact.name"_s);
    if (contact.applicationPhone.isEmpty() && contact.phone.isEmpty() && contact.email.isEmpty())
        missing.append(u"contact.phone"_s);
    return missing;
}

QString untoldSentence(const QString& reference, const Posting& posting)
{
    QStringList labels;
    for (const QString& key : untoldFields(posting))
        labels.append(postingField(QStringView(key))->label.toString());
    if (labels.isEmpty())
        return {};
    return InstitutionAnswersWords::tr(
               "Nobody has told the desk the hidden part of %1 (%2). Ask the institution and enter its "
               "answer.")
        .arg(reference, labels.join(u'・'));
}

InstitutionAnswers::InstitutionAnswers(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

void InstitutionAnswers::requireMasked(const StoredPosting& posting)
{
    if (!posting.posting.maskingRequested || posting.state == PostingState::Draft)
        throw Error(InstitutionAnswersWords::tr("%1 hides nothing; correct the posting itself.")
                        .arg(posting.reference));
}

void InstitutionAnswers::noteCallSheet(const StoredPosting& posting)
{
    requireMasked(posting);
    Transaction transaction(m_database);
    m_audit.append(
        {u"posting.call_sheet_printed"_s, u"posting"_s, posting.id, {{u"version"_s, posting.version}}});
    transaction.commit();
}

InstitutionAnswer InstitutionAnswers::record(const StoredPosting& posting, const Posting& told,
                                             const QString& toldBy, const QString& note)
{
    const QJsonObject part = hiddenPart(told);
    if (part.isEmpty())
        throw UsageError(InstitutionAnswersWords::tr("An answer without any of the hidden fields is none."));
    requireMasked(posting);
    Transaction transaction(m_database);
    InstitutionAnswer answer;
    answer.number = m_database
                        .value(u"SELECT coalesce(max(number), 0) + 1 FROM institution_answers "
                               "WHERE posting_seq = ?"_s,
                               {posting.seq})
                        .toInt();
    answer.at = QDateTime::fromMSecsSinceEpoch(m_clock.now().toMSecsSinceEpoch(), Qt::UTC);
    answer.by = m_audit.actor();
    answer.day = m_clock.today();
    answer.toldBy = toldBy;
    answer.note = note;
    answer.told = fromHiddenPart(part);
    m_database.run(u"INSERT INTO institution_answers (posting_seq, number, at, by_whom, day, content) "
                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {posting.seq, answer.number, answer.at.toMSecsSinceEpoch(), answer.by,
                    answer.day.toString(Qt::ISODate), contentOf(answer)});
    m_audit.append({u"posting.institution_answered"_s,
                    u"posting"_s,
                    posting.id,
                    {{u"number"_s, answer.number}, {u"fields"_s, QJsonArray::fromStringList(part.keys())}}});
    transaction.commit();
    return answer;
}

QList<InstitutionAnswer> InstitutionAnswers::of(const QList<qint64>& postings)
{
    QList<InstitutionAnswer> found;
    for (const qint64 posting : postings) {
        QSqlQuery& rows = m_database.run(u"SELECT number, at, by_whom, day, content FROM institution_answers "
                                         "WHERE posting_seq = ? ORDER BY number"_s,
                                         {posting});
        while (rows.next())
            found.append(answerIn(rows));
        rows.finish();
    }
    std::ranges::stable_sort(found, {}, &InstitutionAnswer::at);
    return found;
}

QSet<qint64> InstitutionAnswers::answeredPostings()
{
    QSqlQuery rows = m_database.prepare(u"SELECT DISTINCT posting_seq FROM institution_answers"_s);
    Database::execute(rows);
    QSet<qint64> found;
    while (rows.next())
        found.insert(rows.value(0).toLongLong());
    return found;
}

Posting filledIn(Posting posting, const QList<InstitutionAnswer>& answers)
{
    for (const InstitutionAnswer& answer : answers) {
        const QJsonObject part = hiddenPart(answer.told);
        for (auto item = part.constBegin(); item != part.constEnd(); ++item)
            postingField(QStringView(item.key()))->set(posting, *item);
    }
    return posting;
}

} // namespace kakehashi
