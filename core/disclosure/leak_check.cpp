// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/leak_check.h"

#include "core/disclosure/hidden_values.h"
#include "core/postings/posting_fields.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace kakehashi {

namespace {

const QString redaction(3, QChar(0x25A0)); // three black squares

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Up to this many characters may stand between two digits of one number: 03（0000）1234, 03 - 0000 - 1234.
constexpr qsizetype longestSeparator = 3;

bool separatesDigits(QStringView between)
{
    return between.size() <= longestSeparator && std::none_of(between.begin(), between.end(), [](QChar c) {
               return c.isLetter() && c != QChar(u'の') && c != QChar(u'ー');
           });
}

/// The digits of a text and where each stands, with a mark wherever a number ends.
struct DigitStream
{
    QString digits;
    std::vector<qsizetype> places;

    explicit DigitStream(const QString& folded)
    {
        qsizetype last = -1;
        for (qsizetype i = 0; i < folded.size(); ++i) {
            if (!isAsciiDigit(folded.at(i)))
                continue;
            if (last >= 0 && !separatesDigits(QStringView(folded).sliced(last + 1, i - last - 1))) {
                digits += QLatin1Char('|');
                places.push_back(i);
            }
            digits += folded.at(i);
            places.push_back(i);
            last = i;
        }
    }
};

QList<TextSpan> wordHits(const QString& folded, const QString& needle)
{
    QList<TextSpan> hits;
    for (qsizetype at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1))
        hits.append({at, needle.size()});
    return hits;
}

QList<TextSpan> digitHits(const QString& folded, const QString& needle)
{
    const DigitStream stream(folded);
    QList<TextSpan> hits;
    for (const TextSpan hit : wordHits(stream.digits, needle)) {
        const qsizetype first = stream.places.at(static_cast<std::size_t>(hit.start));
        const qsizetype last = stream.places.at(static_cast<std::size_t>(hit.start + hit.length - 1));
        hits.append({first, last - first + 1});
    }
    return hits;
}

QList<TextSpan> patternHits(const QString& folded, const HiddenWriting& writing)
{
    QList<TextSpan> hits;
    if (!folded.contains(writing.text))
        return hits;
    const QRegularExpression pattern(writing.pattern);
    for (auto matches = pattern.globalMatch(folded); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            hits.append({match.capturedStart(), match.capturedLength()});
    }
    return hits;
}

QList<TextSpan> hitsIn(const QString& folded, const HiddenWriting& writing)
{
    switch (writing.how) {
    case HiddenWriting::How::Words:
        return wordHits(folded, writing.text);
    case HiddenWriting::How::Digits:
        return digitHits(folded, writing.text);
    case HiddenWriting::How::Pattern:
        return patternHits(folded, writing);
    }
    return {};
}

/// A text of the posting that others may get to see.
struct ShownText
{
    QString field;
    QString original;
    QString folded;
    bool free =
        false; ///< of a masked posting: searched for all its hidden values, not only the institution ID
};

/// The fields that hold text: those that are empty, not unknown, in an empty posting.
const std::vector<const PostingField*>& textFields()
{
    static const std::vector<const PostingField*> fields = [] {
        const Posting blank;
        std::vector<const PostingField*> list;
        for (const PostingField& field : postingFields()) {
            if (field.secrecy != FieldSecrecy::Private && field.get(blank).isString())
                list.push_back(&field);
        }
        return list;
    }();
    return fields;
}

/// Digits in any script and shape (１, ①); few texts have as many as an institution ID, and only those are
/// folded.
qsizetype digitsIn(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isNumber(); });
}

std::vector<ShownText> shownTexts(const Posting& posting)
{
    std::vector<ShownText> texts;
    const qsizetype digitsOfId = digitsIn(posting.institutionId);
    for (const PostingField* field : textFields()) {
        const bool hidden = field->secrecy == FieldSecrecy::Masked && posting.maskingRequested;
        const bool free = field->freeText && posting.maskingRequested;
        if (hidden || (!free && posting.institutionId.isEmpty()))
            continue;
        const QString text = field->text != nullptr ? field->text(posting) : field->get(posting).toString();
        if (!text.isEmpty() && (free || digitsIn(text) >= digitsOfId))
            texts.push_back({QString(field->key), text, leakForm(text), free});
    }
    return texts;
}

/// Leaks of one text. The way back from the folded text is made only when there is a hit, which is rare.
void findInText(const ShownText& text, const QList<HiddenWriting>& writings, QList<Leak>& leaks)
{
    std::optional<FoldedText> wayBack;
    QList<Leak> found;
    for (const HiddenWriting& writing : writings) {
        for (const TextSpan hit : hitsIn(text.folded, writing)) {
            if (!wayBack)
                wayBack.emplace(text.original);
            const TextSpan span = wayBack->original(hit);
            const Leak leak{text.field, span.start, span.length, QString(writing.kind)};
            if (!found.contains(leak))
                found.append(leak);
        }
    }
    std::ranges::stable_sort(found, {}, &Leak::start);
    leaks += found;
}

} // namespace

QList<Leak> findLeaks(const Posting& posting)
{
    const std::vector<ShownText> texts = shownTexts(posting);
    QString allFreeText;
    for (const ShownText& text : texts) {
        if (text.free)
            allFreeText += text.folded;
    }
    const QList<HiddenWriting> ofFreeText = hiddenWritings(posting, allFreeText);
    const QList<HiddenWriting> ofOtherText = institutionIdWritings(posting);
    QList<Leak> leaks;
    for (const ShownText& text : texts)
        findInText(text, text.free ? ofFreeText : ofOtherText, leaks);
    return leaks;
}

QList<Leak> findLeaks(const QString& text, const Posting& posting)
{
    const ShownText shown{{}, text, leakForm(text), posting.maskingRequested};
    QList<Leak> leaks;
    findInText(shown, hiddenWritings(posting, shown.folded), leaks);
    return leaks;
}

QString leakKey(const Posting& posting, const Leak& leak)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString& key : {leak.field, leak.kind}) {
        const PostingField* field = postingField(QStringView(key));
        digest.addData(field != nullptr ? field->get(posting).toString().toUtf8() : QByteArray());
        digest.addData(QByteArray(1, '\0'));
    }
    return QStringLiteral("%1:%2:%3+%4:%5")
        .arg(leak.field, leak.kind)
        .arg(leak.start)
        .arg(leak.length)
        .arg(QString::fromLatin1(digest.result().toHex()));
}

bool isConfirmable(const Leak& leak)
{
    const PostingField* kind = postingField(QStringView(leak.kind));
    return kind != nullptr && kind->secrecy != FieldSecrecy::Private;
}

QList<Leak> unconfirmedLeaks(const StoredPosting& stored)
{
    QList<Leak> leaks = findLeaks(stored.posting);
    if (!stored.confirmedLeaks.isEmpty())
        leaks.removeIf([&stored](const Leak& leak) {
            return isConfirmable(leak) && stored.confirmedLeaks.contains(leakKey(stored.posting, leak));
        });
    return leaks;
}

QString redacted(const QString& field, const QString& text, const QList<Leak>& leaks)
{
    QString result;
    qsizetype done = 0; // up to here the text has been taken over or left out
    QList<Leak> ofField = leaks;
    ofField.removeIf([&](const Leak& leak) { return leak.field != field; });
    std::ranges::sort(ofField, {}, &Leak::start);
    for (const Leak& leak : std::as_const(ofField)) {
        if (leak.start >= done) {
            result += QStringView(text).sliced(done, leak.start - done);
            result += redaction;
        }
        done = std::max(done, leak.start + leak.length);
    }
    result += QStringView(text).sliced(done);
    return result;
}

bool holdsRedaction(const QString& text)
{
    return text.contains(redaction);
}

} // namespace kakehashi
