// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/hidden_values.h"

#include "core/base/japanese_text.h"
#include "core/postings/institution_names.h"

#include <QRegularExpression>

namespace kakehashi {

namespace {

using How = HiddenWriting::How;

constexpr qsizetype shortestId = 4;
constexpr qsizetype shortestName = 2;
constexpr qsizetype shortestStreet = 3;
constexpr qsizetype fewestDigits = 6;

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c != QChar(0x30FC); });
}

/// What forms say when there is nothing to say, or only a role: no value that could give anybody away.
bool isPlaceholder(const QString& folded)
{
    static const QStringList words = [] {
        QStringList list;
        for (const char16_t* word :
             {u"なし",       u"無し",     u"同上",       u"同じ",   u"上記",   u"上記と同じ",
              u"上記住所",   u"未定",     u"不明",       u"担当",   u"担当者", u"採用担当",
              u"採用担当者", u"人事担当", u"人事担当者", u"採用係", u"人事",   u"総務",
              u"総務課",     u"人事課",   u"事務",       u"事務長", u"看護部", u"看護部長"})
            list.append(leakForm(QString::fromUtf16(word)));
        return list;
    }();
    return words.contains(folded);
}

class Writings
{
public:
    void words(QLatin1StringView kind, const QString& text, qsizetype shortest)
    {
        const QString folded = leakForm(text);
        if (folded.size() >= shortest && !isPlaceholder(folded))
            add({kind, How::Words, folded, {}});
    }

    void digits(QLatin1StringView kind, const QString& text, qsizetype fewest)
    {
        const QString number = japanese::digits(text);
        if (number.size() >= fewest)
            add({kind, How::Digits, number, {}});
    }

    void pattern(QLatin1StringView kind, const QString& occurs, const QString& pattern)
    {
        add({kind, How::Pattern, occurs, pattern});
    }

    QList<HiddenWriting> list() && { return std::move(m_list); }

private:
    void add(HiddenWriting writing)
    {
        for (const HiddenWriting& known : std::as_const(m_list)) {
            if (known.how == writing.how && known.text == writing.text && known.pattern == writing.pattern)
                return;
        }
        m_list.append(std::move(writing));
    }

    QList<HiddenWriting> m_list;
};

void addId(const Posting& posting, Writings& writings)
{
    const QLatin1StringView kind("institution_id");
    writings.words(kind, posting.institutionId, shortestId);
    if (!hasLetter(posting.institutionId))
        writings.digits(kind, posting.institutionId, fewestDigits);
}

void addNames(const Posting& posting, Writings& writings)
{
    const QLatin1StringView institution("institution_name");
    writings.words(institution, posting.institutionName, shortestName);
    for (const QString& shorter : shorterNames(posting.institutionName, posting.workplace))
        writings.words(institution, shorter, shortestName);
    const QLatin1StringView facility("workplace.facility_name");
    writings.words(facility, posting.workplace.facilityName, shortestName);
    for (const QString& shorter : shorterNames(posting.workplace.facilityName, posting.workplace))
        writings.words(facility, shorter, shortestName);
}

/// One telephone number: whole, and as people of the same town write it, without the area code.
void addPhone(QLatin1StringView kind, const QString& number, Writings& writings)
{
    writings.digits(kind, number, fewestDigits);
    static const QRegularExpression separator(QStringLiteral("[^0-9]+"));
    QStringList groups = japanese::nfkc(number).split(separator, Qt::SkipEmptyParts);
    if (groups.size() < 3)
        return;
    groups.removeFirst();
    writings.digits(kind, groups.join(QString()), fewestDigits);
}

/// A field may hold several numbers and an extension: 03-0000-1235（内線 12）／090-…
void addPhones(QLatin1StringView kind, const QString& field, Writings& writings)
{
    static const QRegularExpression between(QStringLiteral("内線|ext|[/,、;]|または|又は"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QString& number : japanese::nfkc(field).split(between, Qt::SkipEmptyParts))
        addPhone(kind, number, writings);
}

/// A provider many people use: its domain alone says nothing of the institution.
bool isCommonProvider(const QString& domain)
{
    static const QStringList providers{
        QStringLiteral("gmail.com"),      QStringLiteral("googlemail.com"), QStringLiteral("yahoo.co.jp"),
        QStringLiteral("ymail.ne.jp"),    QStringLiteral("outlook.com"),    QStringLiteral("outlook.jp"),
        QStringLiteral("hotmail.com"),    QStringLiteral("hotmail.co.jp"),  QStringLiteral("live.jp"),
        QStringLiteral("msn.com"),        QStringLiteral("icloud.com"),     QStringLiteral("me.com"),
        QStringLiteral("docomo.ne.jp"),   QStringLiteral("ezweb.ne.jp"),    QStringLiteral("au.com"),
        QStringLiteral("softbank.ne.jp"), QStringLiteral("i.softbank.jp"),  QStringLiteral("ybb.ne.jp"),
        QStringLiteral("nifty.com"),      QStringLiteral("ocn.ne.jp"),      QStringLiteral("biglobe.ne.jp"),
        QStringLiteral("so-net.ne.jp"),   QStringLiteral("plala.or.jp"),    QStringLiteral("dion.ne.jp"),
        QStringLiteral("jcom.home.ne.jp")};
    return std::ranges::any_of(providers, [&](const QString& provider) {
        const QString folded = leakForm(provider);
        return domain == folded || domain.endsWith(QLatin1Char('.') + folded);
    });
}

void addEmail(const QString& field, Writings& writings)
{
    const QLatin1StringView kind("contact.email");
    writings.words(kind, field, shortestStreet);
    static const QRegularExpression address(QStringLiteral("([^\\s@,;/<>()]+)@([^\\s@,;/<>()]+)"));
    for (auto found = address.globalMatch(japanese::nfkc(field)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString local = leakForm(match.captured(1));
        const QString domain = leakForm(match.captured(2));
        if (!isCommonProvider(domain)) {
            writings.words(kind, domain, shortestStreet);
            continue;
        }
        // name★gmail.com, name[at]gmail.com
        writings.pattern(kind, domain,
                         QRegularExpression::escape(local) +
                             QStringLiteral("[^a-z0-9]{0,3}(?:at|あっと)?[^a-z0-9]{0,3}") +
                             QRegularExpression::escape(domain));
    }
}

const QString& numberSeparator()
{
    static const QString separator = QStringLiteral("(?:-|ー|丁目|番地|番|号|の)+");
    return separator;
}

/// 9-8-7 and 9丁目8番7号 alike.
QString streetPattern(const QString& folded)
{
    static const QRegularExpression parts(QStringLiteral("(\\d+)|(%1)|(.)").arg(numberSeparator()));
    QString pattern;
    bool afterNumber = false;
    for (auto found = parts.globalMatch(folded); found.hasNext();) {
        const QRegularExpressionMatch part = found.next();
        const bool isNumber = part.hasCaptured(1);
        pattern += afterNumber && part.hasCaptured(2) ? numberSeparator()
                                                      : QRegularExpression::escape(part.captured());
        afterNumber = isNumber;
    }
    // With or without the 号 at its end.
    if (pattern.endsWith(numberSeparator()))
        pattern += QLatin1Char('?');
    else if (afterNumber)
        pattern += QStringLiteral("号?");
    return pattern;
}

/// The words before the first number: 新宿 of 新宿9-8-7.
QString townOf(const QString& folded)
{
    static const QRegularExpression number(QStringLiteral("\\d"));
    const qsizetype at = folded.indexOf(number);
    return at < 0 ? QString() : folded.first(at);
}

void addStreet(QLatin1StringView kind, const QString& street, const Posting& posting, Writings& writings)
{
    const QString folded = leakForm(street);
    if (folded.size() < shortestStreet || isPlaceholder(folded))
        return;
    writings.words(kind, street, shortestStreet);
    const QString town = townOf(folded);
    const bool tellsPlace = !town.isEmpty() || folded.size() > shortestStreet + 1;
    if (town.size() == folded.size() || !tellsPlace)
        return;
    writings.pattern(kind, town, streetPattern(folded));
    // The town alone is hidden too (③ 町名・番地等), unless its name is the municipality's.
    const QString place = leakForm(posting.workplace.prefecture + posting.workplace.municipality);
    if (town.size() >= shortestStreet && !place.contains(town))
        writings.words(kind, town, shortestStreet);
}

/// ⑫ 所在地 may begin with the prefecture and the municipality, which are public.
QString withoutPlace(const QString& address, const Workplace& workplace)
{
    QString rest = japanese::nfkc(address).trimmed();
    for (const QString& place : {workplace.prefecture, workplace.municipality}) {
        if (!place.isEmpty() && rest.startsWith(place))
            rest = rest.sliced(place.size()).trimmed();
    }
    return rest;
}

void addContactName(const QString& name, Writings& writings)
{
    const QLatin1StringView kind("contact.name");
    writings.words(kind, name, shortestName);
    static const QRegularExpression brackets(QStringLiteral("[()（）\\[\\]「」]"));
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    const QStringList pieces = japanese::nfkc(name).split(brackets, Qt::SkipEmptyParts);
    for (const QString& piece : pieces) {
        const QStringList words = piece.split(blank, Qt::SkipEmptyParts);
        // 総務課 山口 さくら: the last two are the name.
        if (words.size() >= 2)
            writings.words(kind, words.at(words.size() - 2) + words.last(), shortestName);
        for (const QString& word : words) {
            const QString family = leakForm(word);
            if (family.size() < shortestName || isPlaceholder(family))
                continue;
            const QString escaped = QRegularExpression::escape(family);
            writings.pattern(
                kind, family,
                QStringLiteral(
                    "%1(?=さん|さま|様|先生|氏|医師|師長|看護師|部長|課長|係長|主任|事務長|院長|宛|まで)"
                    "|%1(?=\\(?担当(?!者))|(?:担当者?|窓口|連絡先)[:は・(/]{0,2}\\K%1")
                    .arg(escaped));
        }
    }
}

void addContactAddress(const Posting& posting, Writings& writings)
{
    const QLatin1StringView kind("contact.address");
    writings.words(kind, posting.contact.address, shortestStreet);
    addStreet(kind, withoutPlace(posting.contact.address, posting.workplace), posting, writings);
}

void addNumbers(const Posting& posting, Writings& writings)
{
    if (posting.workplace.postalCode)
        writings.digits(QLatin1StringView("workplace.postal_code"), posting.workplace.postalCode->digits(),
                        fewestDigits);
    addPhones(QLatin1StringView("contact.application_phone"), posting.contact.applicationPhone, writings);
    addPhones(QLatin1StringView("contact.phone"), posting.contact.phone, writings);
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool hasDigit(const QString& text)
{
    return std::ranges::any_of(text, isDigit);
}

/// Whether two neighbouring characters of the value stand side by side in the text too: without that, no
/// writing of two characters and more made of the value can be in the text.
bool shareAPair(const QString& value, const QString& text)
{
    const QString folded = leakForm(value);
    for (qsizetype i = 0; i + 1 < folded.size(); ++i) {
        if (text.contains(QStringView(folded).sliced(i, 2)))
            return true;
    }
    return false;
}

} // namespace

QList<HiddenWriting> institutionIdWritings(const Posting& posting)
{
    Writings writings;
    addId(posting, writings);
    return std::move(writings).list();
}

QList<HiddenWriting> hiddenWritings(const Posting& posting, const QString& text)
{
    Writings writings;
    addId(posting, writings);
    if (!posting.maskingRequested || text.isEmpty())
        return std::move(writings).list();
    const Workplace& workplace = posting.workplace;
    const Contact& contact = posting.contact;
    if (shareAPair(posting.institutionName, text) || shareAPair(workplace.facilityName, text))
        addNames(posting, writings);
    if (shareAPair(contact.name, text))
        addContactName(contact.name, writings);
    if (shareAPair(workplace.street, text) || hasDigit(text))
        addStreet(QLatin1StringView("workplace.street"), workplace.street, posting, writings);
    if (shareAPair(contact.address, text) || hasDigit(text))
        addContactAddress(posting, writings);
    if (std::ranges::count_if(text, isDigit) >= fewestDigits)
        addNumbers(posting, writings);
    if (text.contains(QLatin1Char('.')) || text.contains(QLatin1Char('@')))
        addEmail(contact.email, writings);
    return std::move(writings).list();
}

} // namespace kakehashi
