// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/handout_text.h"

#include "core/base/japanese_era.h"

#include <QStringList>

namespace kakehashi::handout {

namespace {

QString notStated()
{
    return QStringLiteral("記載なし");
}

/// The parts that say something, joined.
QString joined(const QStringList& parts, const QString& separator)
{
    QStringList said;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            said.append(part);
    }
    return said.join(separator);
}

QString orNotStated(const QString& text)
{
    return text.trimmed().isEmpty() ? notStated() : text;
}

/// あり（月10時間程度）
QString withDetail(const QString& value, const QString& detail)
{
    if (detail.trimmed().isEmpty())
        return value;
    return QStringLiteral("%1（%2）").arg(value, detail);
}

template<typename E>
QString labels(TermSet<E> terms, const QString& other)
{
    QStringList list;
    for (const E term : terms.values())
        list.append(labelOf(term));
    list.append(other);
    return orNotStated(joined(list, QStringLiteral("・")));
}

QString period(const Employment& employment)
{
    if (!employment.start && !employment.end)
        return notStated();
    return (employment.start ? japanese::bothDates(*employment.start) : QString()) + QStringLiteral("～") +
           (employment.end ? japanese::bothDates(*employment.end) : QString());
}

QString trial(std::optional<int> weeks)
{
    if (!weeks)
        return notStated();
    return *weeks == 0 ? QStringLiteral("無") : QStringLiteral("%1週間").arg(*weeks);
}

QString pay(const Pay& pay)
{
    if (!pay.basis && !pay.amount)
        return notStated();
    const QString amount = joined(
        {pay.basis ? labelOf(*pay.basis) : QString(), pay.amount ? pay.amount->formatted() : QString()},
        QStringLiteral(" "));
    return withDetail(amount, pay.trialAmount ? QStringLiteral("試用期間中 ") + pay.trialAmount->formatted()
                                              : QString());
}

QString clock(std::optional<QTime> time)
{
    return time ? time->toString(QStringLiteral("HH:mm")) : QString();
}

QString hours(const Posting& posting)
{
    const Hours& hours = posting.hours;
    if (!hours.start && !hours.end)
        return notStated();
    const std::optional<Shift> shift = posting.shift();
    QString range = clock(hours.start) + QStringLiteral("～");
    if (shift && shift->passesMidnight())
        range += QStringLiteral("翌日");
    range += clock(hours.end);
    return withDetail(range,
                      hours.breakMinutes ? QStringLiteral("休憩 %1分").arg(*hours.breakMinutes) : QString());
}

QString overtime(const Hours& hours)
{
    const QString value = !hours.overtime   ? notStated()
                          : *hours.overtime ? QStringLiteral("あり")
                                            : QStringLiteral("なし");
    return withDetail(value, hours.overtimeDetail);
}

QString workplace(const PublicPosting& posting)
{
    const Workplace& place = posting.shown().workplace;
    const QString address =
        joined({place.postalCode ? QStringLiteral("〒") + place.postalCode->formatted() : QString(),
                place.prefecture + place.municipality + place.street},
               QStringLiteral(" "));
    const QString type = place.facilityType ? labelOf(*place.facilityType) : QString();
    const QString facility = joined({type, place.facilityName}, QStringLiteral("　"));
    const QString said = orNotStated(joined({address, facility}, QStringLiteral("　")));
    return posting.isMasked() ? said + QStringLiteral("（医療機関名・所在地・連絡先は非公開）") : said;
}

QString duties(const Posting& posting)
{
    const bool severalLines = posting.dutyDetail.contains(QLatin1Char('\n'));
    return joined({labels(posting.duties, QString()), posting.dutyDetail},
                  severalLines ? QStringLiteral("\n") : QStringLiteral("　"));
}

QString contact(const Contact& contact)
{
    const auto labelled = [](const char16_t* label, const QString& value) {
        return value.trimmed().isEmpty() ? QString() : QString::fromUtf16(label) + QLatin1Char(' ') + value;
    };
    const QString phones = joined({labelled(u"応募", contact.applicationPhone),
                                   labelled(u"電話", contact.phone), labelled(u"E-mail", contact.email)},
                                  QStringLiteral("　"));
    return orNotStated(joined({contact.name, contact.address, phones}, QStringLiteral("\n")));
}

} // namespace

QString heading(const PublicPosting& posting)
{
    const Posting& shown = posting.shown();
    QString text = shown.occupation ? labelOf(*shown.occupation) : notStated();
    if (!shown.headcount)
        return text;
    text += QStringLiteral("　募集 %1名").arg(*shown.headcount);
    if (posting.seatsLeft() != *shown.headcount)
        text += QStringLiteral("（残り %1名）").arg(posting.seatsLeft());
    return text;
}

QString flag(const PublicPosting& posting)
{
    switch (posting.status()) {
    case PostingStatus::Draft:
        return QStringLiteral("公開前");
    case PostingStatus::Filled:
        return QStringLiteral("充足");
    case PostingStatus::Withdrawn:
        return QStringLiteral("取りやめ");
    case PostingStatus::Expired:
        return QStringLiteral("期間終了");
    case PostingStatus::Open:
        break;
    }
    return posting.urgency() > 0 ? QStringLiteral("急募") : QString();
}

QList<Row> rows(const PublicPosting& posting)
{
    const Posting& shown = posting.shown();
    QList<Row> table;
    const auto whole = [&](const char16_t* label, const QString& value) {
        table.append({{{QString::fromUtf16(label), value}}});
    };
    const auto pair = [&](const char16_t* left, const QString& leftValue, const char16_t* right,
                          const QString& rightValue) {
        table.append({{{QString::fromUtf16(left), leftValue}, {QString::fromUtf16(right), rightValue}}});
    };
    // The institution's prefecture is public even where its name is not.
    const QString elsewhere = shown.prefecture == shown.workplace.prefecture ? QString() : shown.prefecture;
    const QString institution = joined({shown.institutionName, elsewhere}, QStringLiteral("　"));
    if (posting.shows(u"institution_name") || !institution.isEmpty())
        whole(u"医療機関", orNotStated(institution));
    whole(u"就業場所", workplace(posting));
    whole(u"業務内容", duties(shown));
    pair(u"雇用期間", period(shown.employment), u"試用期間", trial(shown.trialWeeks));
    pair(u"給与", pay(shown.pay), u"敷地内禁煙",
         shown.smokeFreePremises.value_or(false) ? QStringLiteral("はい") : notStated());
    pair(u"勤務時間", hours(shown), u"時間外労働", overtime(shown.hours));
    pair(u"休日", orNotStated(shown.hours.daysOff), u"募集番号", orNotStated(shown.sourceKey));
    pair(u"加入保険", labels(shown.insurance, shown.insuranceOther), u"求人登録",
         labels(shown.registeredWith, shown.registeredOther));
    if (!shown.remarks.trimmed().isEmpty())
        whole(u"補足", shown.remarks);
    if (posting.shows(u"contact.name"))
        whole(u"連絡先", contact(shown.contact));
    return table;
}

QString drawable(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == QLatin1Char('\n') || c == QChar(QChar::LineSeparator) ||
                   c == QChar(QChar::ParagraphSeparator)) {
            result += QLatin1Char('\n');
        } else if (c == QLatin1Char('\t')) {
            result += QLatin1Char(' ');
        } else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format) {
            result += c;
        }
    }
    return result;
}

} // namespace kakehashi::handout
