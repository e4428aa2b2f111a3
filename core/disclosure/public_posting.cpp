// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/public_posting.h"

#include "core/postings/posting_fields.h"

#include <QStringList>

#include <stdexcept>
#include <vector>

namespace kakehashi {

namespace {

bool isShown(const PostingField& field, bool masked)
{
    switch (field.secrecy) {
    case FieldSecrecy::Public:
        return true;
    case FieldSecrecy::Masked:
        return !masked;
    case FieldSecrecy::Private:
        return false;
    }
    return false;
}

/// A field that could not be emptied would leak: no posting at all is better.
void blankField(const PostingField& field, Posting& posting)
{
    static const Posting blank;
    if (!field.set(posting, field.get(blank)))
        throw std::logic_error(std::string("posting field cannot be hidden: ") + field.key.data());
}

void redactField(const PostingField& field, Posting& posting, const QList<Leak>& leaks)
{
    // A postal code has no room for a redaction: then nothing of it stays.
    if (!field.set(posting, redacted(QString(field.key), field.get(posting).toString(), leaks)))
        blankField(field, posting);
}

/// Empties what `masked` hides and redacts the leaks from what stays.
Posting publicPart(const Posting& whole, const QList<Leak>& leaks)
{
    Posting shown = whole;
    for (const PostingField& field : postingFields()) {
        if (!isShown(field, whole.maskingRequested))
            blankField(field, shown);
    }
    QStringList fieldsDone;
    for (const Leak& leak : leaks) {
        if (fieldsDone.contains(leak.field))
            continue;
        redactField(*postingField(leak.field), shown, leaks);
        fieldsDone.append(leak.field);
    }
    return shown;
}

/// The fields people search for by what stands in them; terms, numbers and days are found by other means.
const std::vector<const PostingField*>& searchedFields()
{
    static const std::vector<const PostingField*> fields = [] {
        const Posting blank;
        std::vector<const PostingField*> list;
        for (const PostingField& field : postingFields()) {
            // Unknown is null, empty text is "".
            if (field.get(blank).isString())
                list.push_back(&field);
        }
        return list;
    }();
    return fields;
}

void appendText(QString& words, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!words.isEmpty())
        words += QLatin1Char('\n');
    words += text;
}

void appendLabels(QString& words, const Posting& posting)
{
    if (posting.occupation)
        appendText(words, labelOf(*posting.occupation));
    if (posting.workplace.facilityType)
        appendText(words, labelOf(*posting.workplace.facilityType));
    for (const Duty duty : posting.duties.values())
        appendText(words, labelOf(duty));
}

QJsonObject withValue(QJsonObject object, QStringView dottedKey, const QJsonValue& value)
{
    const qsizetype dot = dottedKey.indexOf(QLatin1Char('.'));
    if (dot < 0) {
        object.insert(dottedKey, value);
        return object;
    }
    const QStringView head = dottedKey.first(dot);
    object.insert(head, withValue(object.value(head).toObject(), dottedKey.sliced(dot + 1), value));
    return object;
}

} // namespace

PublicPosting PublicPosting::of(const StoredPosting& stored, QDate deskDay)
{
    const QList<Leak> leaks = unconfirmedLeaks(stored);
    PublicPosting result;
    result.m_id = stored.id;
    result.m_reference = stored.reference;
    result.m_status = stored.statusOn(deskDay);
    result.m_posting = publicPart(stored.posting, leaks);
    result.m_redacted = !leaks.isEmpty();
    result.m_seatsLeft = stored.seatsLeft();
    result.m_urgency = stored.urgency;
    result.m_version = stored.version;
    return result;
}

bool PublicPosting::shows(QStringView fieldKey) const
{
    const PostingField* field = postingField(fieldKey);
    return field != nullptr && isShown(*field, isMasked());
}

QJsonObject toJson(const PublicPosting& posting)
{
    QJsonObject object{{QStringLiteral("id"), posting.id()},
                       {QStringLiteral("reference"), posting.reference()},
                       {QStringLiteral("status"), statusCode(posting.status())}};
    for (const PostingField& field : postingFields()) {
        if (isShown(field, posting.isMasked()))
            object = withValue(std::move(object), QString(field.key), field.get(posting.shown()));
    }
    return object;
}

SearchText searchText(const StoredPosting& stored)
{
    const Posting& whole = stored.posting;
    const QList<Leak> leaks = unconfirmedLeaks(stored);
    SearchText words;
    appendText(words.open, stored.reference);
    appendLabels(words.open, whole);
    for (const PostingField* field : searchedFields()) {
        const QString text = field->text != nullptr ? field->text(whole) : field->get(whole).toString();
        if (text.isEmpty())
            continue;
        if (!isShown(*field, whole.maskingRequested)) {
            appendText(words.hidden, text);
            continue;
        }
        const QString shown = leaks.isEmpty() ? text : redacted(QString(field->key), text, leaks);
        appendText(words.open, shown);
        if (shown != text)
            appendText(words.hidden, text);
    }
    return words;
}

Posting withoutInstitutionId(const Posting& whole)
{
    Posting shown = whole;
    shown.maskingRequested = false; // so that only what is private in every posting counts as a leak
    shown = publicPart(shown, findLeaks(shown));
    shown.maskingRequested = whole.maskingRequested;
    return shown;
}

DisclosedPosting DisclosedPosting::of(const StoredPosting& stored, QDate deskDay)
{
    DisclosedPosting result;
    result.m_reference = stored.reference;
    result.m_status = stored.statusOn(deskDay);
    result.m_posting = withoutInstitutionId(stored.posting);
    return result;
}

} // namespace kakehashi
