// SPDX-License-Identifier: GPL-3.0-or-later
// What masking hides: findings of the leak check, and what institutions told when they were asked.
#include "app/cli/command.h"
#include "core/postings/posting_fields.h"
#include "ui/printing/call_sheet.h"

#include <QJsonArray>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toldJson(const Posting& told)
{
    static const Posting blank;
    QJsonObject fields;
    for (const PostingField& field : postingFields()) {
        const QJsonValue value = field.get(told);
        if (field.secrecy == FieldSecrecy::Masked && value != field.get(blank))
            fields.insert(field.key, value);
    }
    return fields;
}

QJsonObject json(const InstitutionAnswer& answer)
{
    return {{"number"_L1, answer.number},
            {"at"_L1, answer.at.toString(Qt::ISODate)},
            {"by"_L1, answer.by},
            {"date"_L1, answer.day.toString(Qt::ISODate)},
            {"told_by"_L1, answer.toldBy},
            {"note"_L1, answer.note},
            {"fields"_L1, toldJson(answer.told)}};
}

/// --field FIELD=VALUE, as often as fields were told.
Posting toldIn(const Invocation& invocation)
{
    Posting told;
    for (const QString& text : invocation.values(u"field"_s)) {
        const qsizetype sign = text.indexOf(u'=');
        const PostingField* field = sign > 0 ? postingField(QStringView(text).left(sign)) : nullptr;
        if (field == nullptr || field->secrecy != FieldSecrecy::Masked ||
            !field->set(told, text.mid(sign + 1).trimmed()))
            throw UsageError(Words::tr("--field wants a hidden field and its value, "
                                       "institution_name=…, not \"%1\".")
                                 .arg(text));
    }
    return told;
}

/// The N-th finding as `posting leaks` numbers them.
Leak leakIn(const StoredPosting& posting, const QString& number)
{
    bool isNumber = false;
    const qsizetype n = number.toLongLong(&isNumber);
    const QList<Leak> leaks = findLeaks(posting.posting);
    if (!isNumber || n < 1 || n > leaks.size())
        throw UsageError(
            Words::tr("%1 has no finding %2. See posting leaks.").arg(posting.reference, number));
    return leaks.at(n - 1);
}

} // namespace

Exit listLeaks(Invocation& invocation, Desk& desk, const QString& reference)
{
    const StoredPosting posting = postingOf(desk, reference);
    QJsonArray listed;
    for (const Leak& leak : findLeaks(posting.posting)) {
        const PostingField& field = *postingField(QStringView(leak.field));
        const QString found = field.get(posting.posting).toString().mid(leak.start, leak.length);
        const bool confirmed =
            isConfirmable(leak) && posting.confirmedLeaks.contains(leakKey(posting.posting, leak));
        listed.append(QJsonObject{{"number"_L1, listed.size() + 1},
                                  {"field"_L1, leak.field},
                                  {"gives_away"_L1, leak.kind},
                                  {"text"_L1, found},
                                  {"start"_L1, leak.start},
                                  {"confirmable"_L1, isConfirmable(leak)},
                                  {"confirmed"_L1, confirmed}});
        invocation.say(
            u"%1  %2: “%3”  %4"_s.arg(QString::number(listed.size()), leak.field, found,
                                      confirmed ? Words::tr("confirmed, shown") : Words::tr("redacted")));
    }
    QJsonArray log;
    for (const LeakConfirmation& each : desk.postings().leakConfirmations(posting.seq))
        log.append(QJsonObject{{"finding"_L1, each.finding},
                               {"confirmed"_L1, each.confirmed},
                               {"at"_L1, each.at.toString(Qt::ISODate)},
                               {"by"_L1, each.by}});
    invocation.answer({{"reference"_L1, posting.reference}, {"leaks"_L1, listed}, {"log"_L1, log}});
    return Exit::Done;
}

Exit confirmLeak(Invocation& invocation, bool confirmed)
{
    const auto desk = invocation.openDesk();
    const StoredPosting posting = postingOf(*desk, invocation.operands().at(1));
    const Leak leak = leakIn(posting, invocation.operands().at(2));
    if (!isConfirmable(leak))
        throw Error(Words::tr("The institution ID is private and is never shown."));
    desk->postings().confirmLeak(posting.seq, leakKey(posting.posting, leak), confirmed,
                                 {desk->audit().actor(), {}, {}});
    return listLeaks(invocation, *desk, posting.reference);
}

Exit listAnswers(Invocation& invocation, Desk& desk, const QString& reference)
{
    const StoredPosting posting = postingOf(desk, reference);
    QJsonArray listed;
    for (const InstitutionAnswer& answer : desk.referrals().answers().of({posting.seq})) {
        listed.append(json(answer));
        invocation.say(u"%1  %2  %3"_s.arg(answer.day.toString(Qt::ISODate), answer.toldBy, answer.by));
    }
    QJsonArray untold;
    for (const QString& key : untoldFields(desk.referrals().tellable(posting).posting))
        untold.append(key);
    invocation.answer({{"reference"_L1, posting.reference}, {"answers"_L1, listed}, {"untold"_L1, untold}});
    return Exit::Done;
}

Exit recordAnswer(Invocation& invocation, Desk& desk, const QString& reference)
{
    const StoredPosting posting = postingOf(desk, reference);
    desk.referrals().answers().record(posting, toldIn(invocation), invocation.value(u"told-by"_s).trimmed(),
                                      invocation.value(u"note"_s).trimmed());
    const QString missing = untoldSentence(posting.reference, desk.referrals().tellable(posting).posting);
    invocation.say(Words::tr("%1: the institution's answer is kept.").arg(posting.reference));
    if (!missing.isEmpty())
        invocation.warn(missing);
    return listAnswers(invocation, desk, posting.reference);
}

/// For asking the institution; that it is made is recorded.
Exit printCallSheet(Invocation& invocation)
{
    const QString out = invocation.wanted(u"out"_s);
    if (invocation.operands().size() != 2)
        throw UsageError(Words::tr("print call-sheet wants one posting's reference."));
    const auto desk = invocation.openDesk();
    const StoredPosting posting = postingOf(*desk, invocation.operands().at(1));
    const CallSheet sheet{desk->settings(), desk->today(), PublicPosting::of(posting, desk->today()),
                          desk->audit().staff()};
    desk->referrals().answers().noteCallSheet(posting);
    const int pages = writeCallSheetPdf(sheet, out);
    invocation.answer({{"file"_L1, out}, {"posting"_L1, posting.reference}, {"pages"_L1, pages}});
    invocation.say(Words::tr("%1: pages: %2").arg(out).arg(pages));
    return Exit::Done;
}

} // namespace kakehashi::cli
