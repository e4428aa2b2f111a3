// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/sheet_posting.h"

#include "core/postings/posting_fields.h"

namespace kakehashi {

SheetPosting SheetPosting::whole(const StoredPosting& stored)
{
    SheetPosting sheet;
    sheet.m_id = stored.id;
    sheet.m_reference = stored.reference;
    sheet.m_version = stored.version;
    sheet.m_posting = withoutInstitutionId(stored.posting);
    return sheet;
}

SheetPosting SheetPosting::publicCopy(const PublicPosting& open)
{
    SheetPosting sheet;
    sheet.m_copy = Copy::Public;
    sheet.m_masked = open.isMasked();
    sheet.m_id = open.id();
    sheet.m_reference = open.reference();
    sheet.m_version = open.version();
    sheet.m_posting = open.shown();
    return sheet;
}

SheetPosting SheetPosting::preview(const Posting& posting, Copy copy)
{
    StoredPosting stored;
    stored.version = 0;
    stored.posting = posting;
    return copy == Copy::Whole ? whole(stored) : publicCopy(PublicPosting::of(stored, {}));
}

bool SheetPosting::shows(QStringView fieldKey) const
{
    const PostingField* field = postingField(fieldKey);
    if (field == nullptr || field->secrecy == FieldSecrecy::Private)
        return false;
    return field->secrecy == FieldSecrecy::Public || !m_masked;
}

} // namespace kakehashi
