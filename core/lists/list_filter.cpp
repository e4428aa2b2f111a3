// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/list_filter.h"

#include <QStringList>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

QString statusWord(StatusFilter status)
{
    switch (status) {
    case StatusFilter::Open:
        return u"状態: 募集中"_s;
    case StatusFilter::Closed:
        return u"状態: 募集終了"_s;
    case StatusFilter::Draft:
        return u"状態: 下書き"_s;
    case StatusFilter::All:
        break;
    }
    return {};
}

QLatin1StringView statusCodeOf(StatusFilter status)
{
    switch (status) {
    case StatusFilter::Open:
        return "open"_L1;
    case StatusFilter::Closed:
        return "closed"_L1;
    case StatusFilter::Draft:
        return "draft"_L1;
    case StatusFilter::All:
        break;
    }
    return "all"_L1;
}

} // namespace

QString filterInWords(const PostingQuery& query)
{
    QStringList words{statusWord(query.status)};
    if (query.occupation)
        words.append(u"職種: "_s + labelOf(*query.occupation));
    if (!query.prefecture.isEmpty() || !query.municipality.isEmpty())
        words.append(u"就業場所: "_s + query.prefecture + query.municipality);
    const QString typed = query.text.simplified();
    if (!typed.isEmpty())
        words.append(query.publicTextOnly ? u"検索: "_s + typed : u"検索語による選択"_s);
    words.removeAll(QString());
    return words.join(u'、');
}

QJsonObject filterForRecord(const PostingQuery& query)
{
    QJsonObject record{{u"status"_s, QString(statusCodeOf(query.status))}};
    if (query.occupation)
        record.insert("occupation"_L1, codeOf(*query.occupation));
    if (!query.prefecture.isEmpty())
        record.insert("prefecture"_L1, query.prefecture);
    if (!query.municipality.isEmpty())
        record.insert("municipality"_L1, query.municipality);
    if (!query.text.trimmed().isEmpty())
        record.insert("words_typed"_L1, true);
    return record;
}

} // namespace kakehashi
