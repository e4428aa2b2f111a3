// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/institution_fill.h"

#include "core/postings/posting_fields.h"

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

/// Each line is filled whole or not at all.
QList<QStringList> groups()
{
    return {{u"institution_id"_s},
            {u"prefecture"_s},
            {u"masking_requested"_s},
            {u"workplace.facility_type"_s},
            {u"workplace.postal_code"_s, u"workplace.prefecture"_s, u"workplace.municipality"_s,
             u"workplace.street"_s, u"workplace.facility_name"_s},
            {u"contact.name"_s, u"contact.address"_s, u"contact.application_phone"_s, u"contact.phone"_s,
             u"contact.email"_s},
            {u"registered_with"_s, u"registered_other"_s}};
}

Posting postingOf(const KnownInstitution& institution, const Posting& form)
{
    Posting posting = form;
    posting.institutionName = institution.name;
    posting.institutionId = institution.id;
    posting.prefecture = institution.prefecture;
    posting.maskingRequested = institution.maskingRequested;
    posting.workplace = institution.workplace;
    posting.contact = institution.contact;
    posting.registeredWith = institution.registeredWith;
    posting.registeredOther = institution.registeredOther;
    return posting;
}

} // namespace

InstitutionFill institutionFill(const KnownInstitution& institution, const Posting& form,
                                const QJsonObject& typed)
{
    InstitutionFill fill{postingOf(institution, form), {u"institution_name"_s}, {}};
    const auto differs = [&](const QString& key) {
        const PostingField& field = *postingField(key);
        return field.get(fill.posting) != field.get(form);
    };
    const auto isTypedOtherwise = [&](const QString& key) {
        return differs(key) && !typed.value(key).toString().trimmed().isEmpty();
    };
    for (const QStringList& group : groups()) {
        QStringList& into = std::ranges::any_of(group, isTypedOtherwise) ? fill.kept : fill.empty;
        std::ranges::copy_if(group, std::back_inserter(into), differs);
    }
    return fill;
}

} // namespace kakehashi
