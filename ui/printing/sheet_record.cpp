// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_record.h"

#include "core/store/transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;

/// Fit for the name of a file on every system.
QString fileSafe(QString reference)
{
    std::ranges::replace_if(
        reference,
        [](QChar c) {
            const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            return !letter && !(c >= u'0' && c <= u'9') && c != u'-';
        },
        u'_');
    return reference;
}

QString whichSheets(const SheetRequest& request)
{
    if (request.postings.size() != 1)
        return u"%1-%2件"_s.arg(request.deskDay.toString(Qt::ISODate)).arg(request.postings.size());
    const QString reference = request.postings.first().reference();
    return reference.isEmpty() ? u"下書き"_s : fileSafe(reference);
}

} // namespace

void recordSheets(Desk& desk, const SheetRequest& request, const QString& way, int pages)
{
    QJsonArray sheets;
    for (const SheetPosting& sheet : request.postings) {
        if (!sheet.reference().isEmpty())
            sheets.append(QJsonObject{
                {u"reference"_s, sheet.reference()},
                {u"version"_s, sheet.version()},
                {u"copy"_s, sheet.copy() == SheetPosting::Copy::Public ? u"public"_s : u"whole"_s},
                {u"masked"_s, sheet.isMasked()}});
    }
    if (sheets.isEmpty())
        return;
    Transaction transaction(desk.database());
    desk.audit().append({u"sheet.printed"_s,
                         u"sheet"_s,
                         desk.today().toString(Qt::ISODate),
                         {{u"sheets"_s, sheets}, {u"way"_s, way}, {u"pages"_s, pages}}});
    transaction.commit();
}

QString sheetFileName(const SheetRequest& request)
{
    const auto masked = std::ranges::count_if(request.postings, &SheetPosting::isMasked);
    const QString mark = masked == 0                         ? QString()
                         : masked == request.postings.size() ? u"-マスキング済"_s
                                                             : u"-一部マスキング済"_s;
    return u"募集情報登録票-%1%2.pdf"_s.arg(whichSheets(request), mark);
}

} // namespace kakehashi
