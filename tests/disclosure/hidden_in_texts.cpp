// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/disclosure/hidden_in_texts.h"

#include "core/base/japanese_text.h"
#include "core/postings/posting_fields.h"
#include "tests/support/sample_values.h"

namespace kakehashi::test {

namespace {

QString fullWidth(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        if (c > QLatin1Char(' ') && c <= QLatin1Char('~'))
            c = QChar(c.unicode() + 0xFEE0);
    }
    return result;
}

QString spaced(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        result += c;
        if (!c.isSurrogate())
            result += QLatin1Char(' ');
    }
    return result;
}

/// One of the writings in which people put a value into a sentence.
QString writing(const QString& value, QRandomGenerator& random)
{
    switch (random.bounded(4)) {
    case 0:
        return value;
    case 1:
        return fullWidth(value);
    case 2:
        return spaced(value);
    default:
        return japanese::folded(value);
    }
}

QString sentenceWith(const QString& value, QRandomGenerator& random)
{
    const QStringList frames{QStringLiteral("勤務先は%1です。"), QStringLiteral("%1"),
                             QStringLiteral("詳しくは%1まで\nお問い合わせください。"),
                             QStringLiteral("1名、週3日。（%1）")};
    return frames.at(random.bounded(static_cast<int>(frames.size()))).arg(writing(value, random));
}

} // namespace

QStringList hiddenValues(const Posting& posting)
{
    QStringList values;
    for (const PostingField& field : postingFields()) {
        const bool hidden = field.secrecy == FieldSecrecy::Private ||
                            (field.secrecy == FieldSecrecy::Masked && posting.maskingRequested);
        if (const QString value = field.get(posting).toString(); hidden && !value.isEmpty())
            values.append(value);
    }
    return values;
}

StoredPosting postingThatNamesItself(QRandomGenerator& random, qint64 seq)
{
    Posting posting = randomPosting(random);
    QStringList values = hiddenValues(posting);
    for (QString* text : {&posting.remarks, &posting.dutyDetail, &posting.hours.overtimeDetail,
                          &posting.hours.daysOff, &posting.insuranceOther, &posting.registeredOther}) {
        *text = sentenceWith(values.at(random.bounded(static_cast<int>(values.size()))), random);
        if (random.bounded(3) == 0)
            *text += sentenceWith(values.at(random.bounded(static_cast<int>(values.size()))), random);
    }
    return stored(posting, seq);
}

QStringList valuesIn(const QString& text, const QStringList& values)
{
    const QString folded = japanese::folded(text);
    QStringList found;
    for (const QString& value : values) {
        if (text.contains(value) || folded.contains(japanese::folded(value)))
            found.append(value);
    }
    return found;
}

} // namespace kakehashi::test
