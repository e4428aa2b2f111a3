// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/matching/assignment_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace kakehashi::cli {

namespace {

using namespace Qt::StringLiterals;

/// Whom to assign, and what staff decided beforehand.
struct Asked
{
    std::optional<QStringList> applicants; ///< nullopt: everybody
    AssignmentWishes wishes;
};

SeatPair pairOf(const QString& text, const QString& option)
{
    const QStringList parts = text.split(u'=');
    if (parts.size() != 2 || parts[0].trimmed().isEmpty() || parts[1].trimmed().isEmpty())
        throw UsageError(Words::tr("--%1 wants APPLICANT=POSTING, not \"%2\".").arg(option, text));
    return {parts[0].trimmed(), parts[1].trimmed()};
}

QList<SeatPair> pairsOf(const QJsonArray& array)
{
    QList<SeatPair> pairs;
    for (const QJsonValue& each : array)
        pairs.append({each["applicant"_L1].toString(), each["posting"_L1].toString()});
    return pairs;
}

QStringList references(const QJsonArray& array)
{
    QStringList found;
    for (const QJsonValue& each : array)
        found.append(each.isString() ? each.toString() : each["reference"_L1].toString());
    return found;
}

void read(const QString& name, Asked& asked)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Words::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    const QByteArray bytes = file.readAll().trimmed();
    if (!bytes.startsWith('{') && !bytes.startsWith('[')) {
        asked.applicants = QString::fromUtf8(bytes).simplified().split(u' ', Qt::SkipEmptyParts);
        return;
    }
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (document.isNull())
        throw Error(Words::tr("%1 is not JSON: %2 (at byte %3)")
                        .arg(name, parsing.errorString())
                        .arg(parsing.offset));
    if (document.isArray() || document.object().contains("applicants"_L1))
        asked.applicants =
            references(document.isArray() ? document.array() : document["applicants"_L1].toArray());
    asked.wishes.locks = pairsOf(document["locks"_L1].toArray());
    asked.wishes.vetoes = pairsOf(document["vetoes"_L1].toArray());
}

Asked askedBy(const Invocation& invocation)
{
    Asked asked;
    if (invocation.isSet(u"applicants"_s))
        read(invocation.wanted(u"applicants"_s), asked);
    for (const QString& text : invocation.values(u"lock"_s))
        asked.wishes.locks.append(pairOf(text, u"lock"_s));
    for (const QString& text : invocation.values(u"veto"_s))
        asked.wishes.vetoes.append(pairOf(text, u"veto"_s));
    return asked;
}

QList<StoredApplicant> applicantsOf(Desk& desk, const Asked& asked)
{
    QList<StoredApplicant> found;
    if (!asked.applicants) { // whoever looks for work now
        found = desk.applicants().all();
        found.removeIf([](const StoredApplicant& each) { return each.state != ApplicantState::Registered; });
    } else {
        for (const QString& reference : *asked.applicants)
            found.append(applicantOf(desk, reference));
    }
    return found;
}

QJsonObject json(const AssignedPair& pair, bool explained)
{
    QJsonObject object{{"applicant"_L1, pair.pair.applicant},
                       {"posting"_L1, pair.pair.posting},
                       {"score"_L1, pair.score},
                       {"urgency"_L1, pair.urgency},
                       {"locked"_L1, pair.locked}};
    if (!explained)
        return object;
    QJsonArray reasons;
    for (const Reason& reason : pair.reasons)
        reasons.append(cli::json(reason));
    object["reasons"_L1] = reasons;
    object["why"_L1] = words::codeOf(pair.notBest);
    if (pair.notBest != NotBest::IsBest) {
        object["best"_L1] = pair.best;
        object["best_score"_L1] = pair.bestScore;
        object["explanation"_L1] = words::notBest(pair);
    }
    return object;
}

QJsonObject json(const Assignment& proposal, bool explained)
{
    QJsonArray pairs;
    for (const AssignedPair& pair : proposal.pairs)
        pairs.append(json(pair, explained));
    QJsonArray unassigned;
    for (const LeftUnassigned& each : proposal.unassigned)
        unassigned.append(QJsonObject{{"applicant"_L1, each.applicant},
                                      {"why"_L1, words::codeOf(each.why)},
                                      {"explanation"_L1, words::unassigned(each.why)}});
    QJsonArray blocking;
    for (const BlockingPair& each : proposal.blocking)
        blocking.append(
            QJsonObject{{"applicant"_L1, each.pair.applicant},
                        {"posting"_L1, each.pair.posting},
                        {"score"_L1, each.score},
                        {"instead_of"_L1, each.instead.isEmpty() ? QJsonValue() : QJsonValue(each.instead)}});
    QJsonArray refused;
    for (const RefusedLock& each : proposal.refusedLocks)
        refused.append(QJsonObject{
            {"applicant"_L1, each.pair.applicant}, {"posting"_L1, each.pair.posting}, {"why"_L1, each.why}});
    return {{"pairs"_L1, pairs},
            {"unassigned"_L1, unassigned},
            {"objective"_L1, static_cast<double>(proposal.objective.fit) / 10},
            {"objective_in_words"_L1, words::assignmentObjective()},
            {"most_urgent_filled"_L1, static_cast<qint64>(proposal.objective.mostUrgent)},
            {"urgent_filled"_L1, static_cast<qint64>(proposal.objective.urgent)},
            {"considered_pairs"_L1, proposal.considered},
            {"blocking"_L1, blocking},
            {"blocking_count"_L1, proposal.blockingCount},
            {"refused_locks"_L1, refused}};
}

void say(Invocation& invocation, const Assignment& proposal)
{
    const bool explained = invocation.isSet(u"explain"_s);
    invocation.say(words::assignmentObjective());
    for (const AssignedPair& pair : proposal.pairs) {
        invocation.say(
            u"%1  %2  %3"_s.arg(pair.pair.applicant, pair.pair.posting).arg(pair.score, 5, 'f', 1));
        if (!explained)
            continue;
        for (const Reason& reason : pair.reasons)
            invocation.say(inWords(reason));
        if (pair.notBest != NotBest::IsBest)
            invocation.say(u"    "_s + words::notBest(pair));
    }
    for (const LeftUnassigned& each : proposal.unassigned)
        invocation.say(u"%1  –  %2"_s.arg(each.applicant, words::unassigned(each.why)));
    for (const RefusedLock& each : proposal.refusedLocks)
        invocation.say(u"%1 = %2: %3"_s.arg(each.pair.applicant, each.pair.posting, each.why));
    for (const BlockingPair& each : proposal.blocking) {
        if (explained)
            invocation.say(Words::tr("%1 and %2 would both rather have each other (%3).")
                               .arg(each.pair.applicant, each.pair.posting)
                               .arg(each.score, 0, 'f', 1));
    }
}

/// Refers what is proposed; true when all of it could be.
bool book(Invocation& invocation, Desk& desk, const Assignment& proposal, QJsonObject& answer)
{
    QList<Referring> all;
    for (const AssignedPair& pair : proposal.pairs)
        all.append({pair.applicant, pair.posting, groundIn(invocation, Ground::Application),
                    channelIn(invocation), invocation.value(u"note"_s)});
    const QList<ReferredOne> done = desk.referrals().referAll(all);
    QJsonArray booked;
    QJsonArray refused;
    for (qsizetype i = 0; i < done.size(); ++i) {
        const SeatPair& pair = proposal.pairs[i].pair;
        QJsonObject one{{"applicant"_L1, pair.applicant}, {"posting"_L1, pair.posting}};
        if (done[i].referral) {
            one["referral"_L1] = done[i].referral->reference;
            booked.append(one);
            invocation.say(u"%1: %2 → %3"_s.arg(done[i].referral->reference, pair.applicant, pair.posting));
        } else {
            one["why"_L1] = done[i].obstacles.join(u' ');
            refused.append(one);
            invocation.warn(done[i].obstacles.join(u' '));
        }
    }
    answer["booked"_L1] = booked;
    answer["refused"_L1] = refused;
    return refused.isEmpty();
}

} // namespace

Exit assignSeats(Invocation& invocation)
{
    if (!invocation.operands().isEmpty())
        throw UsageError(Words::tr("assign takes no operands; --applicants FILE says whom."));
    const Asked asked = askedBy(invocation);
    const auto desk = invocation.openDesk();
    const Assignment proposal = assign(applicantsOf(*desk, asked), desk->postingIndex(), desk->today(),
                                       asked.wishes, desk->settings().weights);
    QJsonObject answer = json(proposal, invocation.isSet(u"explain"_s));
    say(invocation, proposal);
    const bool whole = proposal.refusedLocks.isEmpty() &&
                       (!invocation.isSet(u"book"_s) || book(invocation, *desk, proposal, answer));
    invocation.answer(answer);
    return whole ? Exit::Done : Exit::Refused;
}

} // namespace kakehashi::cli
