// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/question_json.h"
#include "core/postings/posting_fields.h"

#include <QJsonDocument>

namespace kakehashi::cli {

namespace {

using feed::Answered;
using feed::FieldAnswer;
using feed::Question;
using feed::QuestionKind;

QJsonArray candidatesJson(const Question& question)
{
    QJsonArray candidates;
    for (const feed::QuestionCandidate& candidate : question.candidates) {
        QJsonArray fields;
        for (const feed::ComparedField& field : candidate.fields)
            fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                      {QStringLiteral("posting"), field.posting},
                                      {QStringLiteral("row"), field.row},
                                      {QStringLiteral("agrees"), field.agrees}});
        candidates.append(QJsonObject{{QStringLiteral("posting"), candidate.reference},
                                      {QStringLiteral("score"), candidate.score},
                                      {QStringLiteral("fields"), fields}});
    }
    return candidates;
}

QJsonArray contestedJson(const Question& question)
{
    QJsonArray fields;
    for (const feed::ContestedField& field : question.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                  {QStringLiteral("base"), field.base},
                                  {QStringLiteral("ours"), field.ours},
                                  {QStringLiteral("theirs"), field.theirs}});
    return fields;
}

void say(Invocation& invocation, const Question& question)
{
    invocation.say(Words::tr("%1  %2, row %3: %4")
                       .arg(QString::number(question.row.seq), question.row.attachment,
                            QString::number(question.row.row), question.sentence));
    for (const feed::QuestionCandidate& candidate : question.candidates)
        invocation.say(QStringLiteral("    %1  %2 %").arg(candidate.reference).arg(candidate.score));
    for (const feed::ContestedField& contested : question.fields) {
        const PostingField* field = postingField(contested.field);
        invocation.say(Words::tr("    %1 %2: before %3, here %4, sender %5")
                           .arg(question.reference, field->label.toString(),
                                contested.base.toVariant().toString(), contested.ours.toVariant().toString(),
                                contested.theirs.toVariant().toString()));
    }
}

/// FIELD=ours, FIELD=theirs, or FIELD:=VALUE in JSON or as plain text.
std::pair<QString, FieldAnswer> answerOf(const QString& given)
{
    const qsizetype at = given.indexOf(u'=');
    if (at <= 0)
        throw UsageError(
            Words::tr("--field wants FIELD=ours, FIELD=theirs or FIELD:=VALUE, not \"%1\".").arg(given));
    QString field = given.first(at);
    const QString value = given.mid(at + 1);
    if (field.endsWith(u':')) {
        field.chop(1);
        const QJsonDocument parsed = QJsonDocument::fromJson((u'[' + value + u']').toUtf8());
        const QJsonValue other =
            parsed.isArray() && parsed.array().size() == 1 ? parsed.array().at(0) : QJsonValue(value);
        return {field, {FieldAnswer::Side::Other, other}};
    }
    if (value != QLatin1String("ours") && value != QLatin1String("theirs"))
        throw UsageError(
            Words::tr("--field wants FIELD=ours, FIELD=theirs or FIELD:=VALUE, not \"%1\".").arg(given));
    return {field,
            {value == QLatin1String("ours") ? FieldAnswer::Side::Ours : FieldAnswer::Side::Theirs, {}}};
}

Answered answerQuestion(const Invocation& invocation, Desk& desk, qint64 seq)
{
    const QStringList fields = invocation.values(QStringLiteral("field"));
    const bool isNew = invocation.isSet(QStringLiteral("new"));
    const bool isKnown = invocation.isSet(QStringLiteral("posting"));
    if ((isNew ? 1 : 0) + (isKnown ? 1 : 0) + (fields.isEmpty() ? 0 : 1) != 1)
        throw UsageError(
            Words::tr("question answer wants --posting REF, --new, or --field for each field asked."));
    if (!fields.isEmpty()) {
        QMap<QString, FieldAnswer> answers;
        for (const QString& field : fields) {
            const auto [key, answer] = answerOf(field);
            answers.insert(key, answer);
        }
        return desk.questions().answerFields(seq, answers, desk.audit().actor());
    }
    const std::optional<qint64> posting =
        isNew ? std::nullopt
              : std::optional(postingOf(desk, invocation.wanted(QStringLiteral("posting"))).seq);
    return desk.questions().answerWhich(seq, posting, desk.audit().actor());
}

Exit listQuestions(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    for (const Question& question : desk.questions().waiting()) {
        listed.append(toJson(question));
        say(invocation, question);
    }
    invocation.answer({{QStringLiteral("questions"), listed}});
    return Exit::Done;
}

Exit answer(Invocation& invocation, Desk& desk, const QString& number)
{
    bool ok = false;
    const qint64 seq = number.toLongLong(&ok);
    if (!ok)
        throw UsageError(Words::tr("There is no question %1.").arg(number));
    const feed::Answered answered = answerQuestion(invocation, desk, seq);
    const auto stored = desk.postings().bySeq(answered.posting);
    const QString reference = stored ? stored->reference : QString();
    invocation.answer({{QStringLiteral("question"), seq},
                       {QStringLiteral("posting"), reference},
                       {QStringLiteral("asks_further"), answered.asksFurther},
                       {QStringLiteral("waits_for_mending"), answered.waitsForMending}});
    invocation.say(answered.asksFurther
                       ? Words::tr("The row is %1; some of its fields are asked now.").arg(reference)
                   : answered.waitsForMending ? Words::tr("Answered; the row waits to be mended.")
                                              : Words::tr("Answered: %1.").arg(reference));
    return answered.asksFurther || answered.waitsForMending ? Exit::Refused : Exit::Done;
}

} // namespace

QJsonObject toJson(const Question& question)
{
    const bool which = question.kind == QuestionKind::WhichPosting;
    QJsonObject json{
        {QStringLiteral("question"), question.row.seq},
        {QStringLiteral("kind"), which ? QStringLiteral("which_posting") : QStringLiteral("both_changed")},
        {QStringLiteral("message"), question.row.message},
        {QStringLiteral("attachment"), question.row.attachment},
        {QStringLiteral("row"), question.row.row},
        {QStringLiteral("source_key"), question.row.sourceKey},
        {QStringLiteral("asks"), question.sentence}};
    if (which) {
        json[QLatin1StringView("candidates")] = candidatesJson(question);
    } else {
        json[QLatin1StringView("posting")] = question.reference;
        json[QLatin1StringView("fields")] = contestedJson(question);
    }
    return json;
}

Exit question(Invocation& invocation)
{
    const QStringList& operands = invocation.operands();
    if (operands == QStringList{QStringLiteral("list")})
        return listQuestions(invocation, *invocation.openDesk());
    if (operands.size() == 2 && operands.at(0) == QLatin1String("answer"))
        return answer(invocation, *invocation.openDesk(), operands.at(1));
    throw UsageError(Words::tr("question wants: list, or answer N with --posting REF, --new or --field "
                               "FIELD=ours|theirs."));
}

} // namespace kakehashi::cli
