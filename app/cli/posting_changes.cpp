// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/postings/posting_check.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kakehashi::cli {

namespace {

PostingOrigin originAt(Desk& desk)
{
    return {desk.audit().actor(), {}, {}};
}

/// What `posting show` adds of its own, so that its output can be edited and given back.
QJsonObject withoutStoreKeys(QJsonObject object)
{
    for (const auto key : {QLatin1StringView("id"), QLatin1StringView("reference"),
                           QLatin1StringView("status"), QLatin1StringView("version")})
        object.remove(key);
    return object;
}

Exit refuse(Invocation& invocation, const Problems& problems, const QString& sentence)
{
    invocation.answer({{QStringLiteral("problems"), toJson(problems)}});
    invocation.warn(sentence);
    return Exit::Failed;
}

QJsonObject answerOf(const StoredPosting& stored, Desk& desk, const Problems& problems)
{
    QJsonObject answer = fullJson(stored, desk.today());
    answer[QLatin1StringView("problems")] = toJson(problems);
    return answer;
}

/// The keys given replace those of the posting; a group's (workplace) one by one.
QJsonObject overlaid(QJsonObject whole, const QJsonObject& given)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QJsonValue before = whole.value(it.key());
        if (before.isObject() && it->isObject())
            whole.insert(it.key(), overlaid(before.toObject(), it->toObject()));
        else
            whole.insert(it.key(), *it);
    }
    return whole;
}

} // namespace

Exit addPosting(Invocation& invocation, Desk& desk, const QString& file)
{
    const PostingFromJson read = postingFromJson(withoutStoreKeys(readJsonObject(file)));
    const bool draft = invocation.isSet(QStringLiteral("draft"));
    const Problems problems = read.problems + checkPosting(read.posting, Completeness::Whole);
    warnProblems(invocation, problems);
    if (!acceptable(draft ? read.problems : problems))
        return refuse(invocation, problems, Words::tr("Nothing was added."));
    const StoredPosting stored =
        desk.postings().add(read.posting, draft ? PostingState::Draft : PostingState::Open, originAt(desk));
    invocation.answer(answerOf(stored, desk, problems));
    invocation.say(Words::tr("Added as %1.").arg(stored.reference));
    return Exit::Done;
}

Exit openPosting(Invocation& invocation, Desk& desk, const QString& reference)
{
    const StoredPosting stored = postingOf(desk, reference);
    const Problems problems = checkPosting(stored.posting, desk.postings().completenessOf(stored.seq));
    warnProblems(invocation, problems);
    if (!acceptable(problems))
        return refuse(invocation, problems, Words::tr("%1 was not opened.").arg(reference));
    desk.postings().open(stored.seq, originAt(desk));
    invocation.answer(answerOf(postingOf(desk, reference), desk, problems));
    invocation.say(Words::tr("%1 is open.").arg(reference));
    return Exit::Done;
}

Exit closePosting(Invocation& invocation, Desk& desk, const QString& reference)
{
    const QString given = invocation.value(QStringLiteral("reason"));
    if (given != QLatin1String("filled") && given != QLatin1String("withdrawn"))
        throw UsageError(Words::tr("--reason wants filled or withdrawn."));
    desk.postings().close(postingOf(desk, reference).seq,
                          given == QLatin1String("filled") ? CloseReason::Filled : CloseReason::Withdrawn,
                          originAt(desk));
    const StoredPosting closed = postingOf(desk, reference);
    invocation.answer(fullJson(closed, desk.today()));
    invocation.say(Words::tr("%1 is closed: %2.").arg(reference, statusLabel(closed.statusOn(desk.today()))));
    return Exit::Done;
}

Exit reopenPosting(Invocation& invocation, Desk& desk, const QString& reference)
{
    desk.postings().reopen(postingOf(desk, reference).seq, originAt(desk));
    const StoredPosting open = postingOf(desk, reference);
    invocation.answer(fullJson(open, desk.today()));
    invocation.say(
        Words::tr("%1 is open again: %2.").arg(reference, statusLabel(open.statusOn(desk.today()))));
    return Exit::Done;
}

Exit revisePosting(Invocation& invocation, Desk& desk, const QString& reference, const QString& file)
{
    const QJsonObject given = readJsonObject(file);
    const StoredPosting stored = postingOf(desk, reference);
    // The output of `posting show` names the version it was made from: a change since then is not undone.
    const int version = given.value(QLatin1StringView("version")).toInt(stored.version);
    const PostingFromJson read = postingFromJson(overlaid(toJson(stored.posting), withoutStoreKeys(given)));
    const Problems problems =
        read.problems + checkPosting(read.posting, desk.postings().completenessOf(stored.seq));
    warnProblems(invocation, problems);
    if (!acceptable(stored.state == PostingState::Draft ? read.problems : problems))
        return refuse(invocation, problems, Words::tr("%1 was not changed.").arg(reference));
    const bool changed = desk.postings().revise(stored.seq, read.posting, version, originAt(desk));
    const StoredPosting revised = postingOf(desk, reference);
    QJsonObject answer = answerOf(revised, desk, problems);
    answer[QLatin1StringView("changed")] = changed;
    invocation.answer(answer);
    invocation.say(changed ? Words::tr("%1 is changed: version %2.").arg(reference).arg(revised.version)
                           : Words::tr("%1 says so already; nothing was changed.").arg(reference));
    return Exit::Done;
}

} // namespace kakehashi::cli
