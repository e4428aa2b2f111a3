// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_rows.h"

#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_json.h"
#include "core/postings/posting_match_key.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace kakehashi::posting_rows {

namespace {

struct PostingRows
{
    Q_DECLARE_TR_FUNCTIONS(PostingRows)

public:
    static Error damaged(const QString& reference, const QString& detail)
    {
        return Error(
            tr("Posting %1 cannot be read: the store is damaged. Restore the newest backup.").arg(reference),
            detail);
    }
};

const PostingField* keptField(const QString& key)
{
    static const QHash<QString, const PostingField*> byKey = [] {
        QHash<QString, const PostingField*> made;
        for (const PostingField& field : postingFields())
            made.insert(QString(field.key), &field);
        return made;
    }();
    return byKey.value(key);
}

/// Without what is not stated.
QByteArray flatJson(const Posting& posting, bool identifyingPerson)
{
    // Thousands of them wait to be written: each is given away in no more than it takes.
    static thread_local QByteArray json;
    json.reserve(2048);
    json.truncate(0);
    json.append('{');
    for (const PostingField& field : postingFields()) {
        if (field.identifiesPerson != identifyingPerson)
            continue;
        const qsizetype before = json.size();
        json.append('"').append(field.key.data(), field.key.size()).append("\":");
        if (field.append(posting, json))
            json.append(',');
        else
            json.truncate(before);
    }
    if (!identifyingPerson)
        json.append('"')
            .append(formVersionKey().toLatin1())
            .append("\":")
            .append(QByteArray::number(posting.formVersion))
            .append(',');
    if (json.size() > 1)
        json.chop(1);
    json.append('}');
    return {json.constData(), json.size()};
}

void readFlat(Posting& posting, const QString& text, const QString& reference)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        throw PostingRows::damaged(reference, error.errorString());
    const QJsonObject object = document.object();
    for (auto item = object.constBegin(); item != object.constEnd(); ++item) {
        const QString key = item.key();
        const PostingField* field = keptField(key);
        if (field != nullptr ? !field->set(posting, *item) : key != formVersionKey())
            throw PostingRows::damaged(reference, QStringLiteral("field %1").arg(key));
        if (field == nullptr)
            posting.formVersion = item->toInt();
    }
}

Posting form(const Texts& texts, const QString& reference)
{
    Posting posting;
    posting.formVersion = 0;
    readFlat(posting, texts.body, reference);
    readFlat(posting, texts.contact, reference);
    // Stands in every row: a body without it is none.
    if (posting.formVersion < 1)
        throw PostingRows::damaged(reference, formVersionKey());
    return posting;
}

QVariant day(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QVariant();
}

bool identifiesPerson(const FieldChange& change)
{
    const PostingField* field = postingField(change.field);
    return field != nullptr && field->identifiesPerson;
}

void appendChanges(QList<FieldChange>& changes, const QString& text, const QString& reference)
{
    if (text.isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        throw PostingRows::damaged(reference, QStringLiteral("changes"));
    const QJsonArray entries = document.array();
    for (const QJsonValue& entry : entries) {
        const QString field = entry[QLatin1StringView("field")].toString();
        if (field.isEmpty())
            throw PostingRows::damaged(reference, QStringLiteral("changes"));
        changes.append({field, entry[QLatin1StringView("from")], entry[QLatin1StringView("to")]});
    }
}

/// Where a field stands on the sheet; what is none (the form's version) stands last.
std::ptrdiff_t placeOnSheet(const FieldChange& change)
{
    const auto fields = postingFields();
    const auto found =
        std::ranges::find_if(fields, [&change](const PostingField& f) { return change.field == f.key; });
    return found - fields.begin();
}

} // namespace

Error damaged(const QString& reference, const QString& detail)
{
    return PostingRows::damaged(reference, detail);
}

PostingState stateOf(const QString& code, const QString& reference)
{
    for (const PostingState state : {PostingState::Draft, PostingState::Open, PostingState::Closed}) {
        if (code == stateCode(state))
            return state;
    }
    throw PostingRows::damaged(reference, QStringLiteral("state"));
}

std::optional<CloseReason> reasonOf(const QVariant& code, const QString& reference)
{
    if (code.isNull())
        return std::nullopt;
    for (const CloseReason reason : {CloseReason::Filled, CloseReason::Withdrawn}) {
        if (code.toString() == reasonCode(reason))
            return reason;
    }
    throw PostingRows::damaged(reference, QStringLiteral("close_reason"));
}

QString selection()
{
    return QStringLiteral(
        "SELECT p.seq, p.id, p.reference, p.state, p.close_reason, p.version, p.hired, p.urgency, "
        "p.created_at, p.updated_at, p.sender, t.body, t.contact, t.confirmed_leaks "
        "FROM postings p JOIN posting_texts t ON t.posting_seq = p.seq ");
}

StoredPosting read(const QSqlQuery& query)
{
    const auto moment = [&query](int column) {
        return QDateTime::fromMSecsSinceEpoch(query.value(column).toLongLong(), Qt::UTC);
    };
    StoredPosting stored;
    stored.seq = query.value(0).toLongLong();
    stored.id = query.value(1).toString();
    stored.reference = query.value(2).toString();
    stored.state = stateOf(query.value(3).toString(), stored.reference);
    stored.closeReason = reasonOf(query.value(4), stored.reference);
    stored.version = query.value(5).toInt();
    stored.hired = query.value(6).toInt();
    stored.urgency = query.value(7).toInt();
    stored.createdAt = moment(8);
    stored.updatedAt = moment(9);
    stored.sender = query.value(10).toString();
    stored.posting = form({query.value(11).toString(), query.value(12).toString()}, stored.reference);
    stored.confirmedLeaks = query.value(13).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return stored;
}

QStringList formColumns()
{
    return {QStringLiteral("source_key"),   QStringLiteral("match_key"), QStringLiteral("masking_requested"),
            QStringLiteral("occupation"),   QStringLiteral("headcount"), QStringLiteral("prefecture"),
            QStringLiteral("municipality"), QStringLiteral("start_on"),  QStringLiteral("end_on"),
            QStringLiteral("pay_basis"),    QStringLiteral("pay_yen")};
}

QVariantList formValues(const Posting& posting)
{
    const auto code = [](const auto& term) { return term ? QVariant(codeOf(*term)) : QVariant(); };
    return {posting.sourceKey,
            matchKeyOf(posting),
            posting.maskingRequested ? 1 : 0,
            code(posting.occupation),
            posting.headcount ? QVariant(*posting.headcount) : QVariant(),
            posting.workplace.prefecture,
            posting.workplace.municipality,
            day(posting.employment.start),
            day(posting.employment.end),
            code(posting.pay.basis),
            posting.pay.amount ? QVariant(posting.pay.amount->amount()) : QVariant()};
}

Texts texts(const Posting& posting)
{
    const Utf8Texts written = utf8Texts(posting);
    return {QString::fromUtf8(written.body), QString::fromUtf8(written.contact)};
}

Utf8Texts utf8Texts(const Posting& posting)
{
    return {flatJson(posting, false), flatJson(posting, true)};
}

QString stateCode(PostingState state)
{
    switch (state) {
    case PostingState::Draft:
        return QStringLiteral("draft");
    case PostingState::Open:
        return QStringLiteral("open");
    case PostingState::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

QString reasonCode(CloseReason reason)
{
    return reason == CloseReason::Filled ? QStringLiteral("filled") : QStringLiteral("withdrawn");
}

ChangeTexts changeTexts(const QList<FieldChange>& changes)
{
    QJsonArray open;
    QJsonArray personal;
    for (const FieldChange& change : changes) {
        const QJsonObject entry{{QStringLiteral("field"), change.field},
                                {QStringLiteral("from"), change.from},
                                {QStringLiteral("to"), change.to}};
        (identifiesPerson(change) ? personal : open).append(entry);
    }
    const auto text = [](const QJsonArray& entries) {
        return entries.isEmpty() ? QString()
                                 : QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact));
    };
    return {text(open), text(personal)};
}

QList<FieldChange> changes(const ChangeTexts& texts, const QString& reference)
{
    QList<FieldChange> all;
    appendChanges(all, texts.changes, reference);
    appendChanges(all, texts.contactChanges, reference);
    std::ranges::stable_sort(all, {}, placeOnSheet);
    return all;
}

} // namespace kakehashi::posting_rows
