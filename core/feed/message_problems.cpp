// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message_problems.h"

#include "core/store/stored_moment.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

QString sentencesJson(const QStringList& sentences)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(sentences)).toJson(QJsonDocument::Compact));
}

} // namespace

UnreadParts unreadPartsOf(const FeedPlan& plan)
{
    UnreadParts parts{plan.message.problems, plan.message.isPartial};
    const bool anyRows = std::ranges::any_of(
        plan.files, [](const PlannedFile& file) { return file.rows > 0 && file.kind != "text"_L1; });
    for (const PlannedFile& file : plan.files) {
        if (file.locked)
            continue;
        // What the text says beside an attached list is about that list.
        const bool isAboutList = anyRows && file.kind == "text"_L1;
        parts.sentences += file.problems;
        const auto isTold = [&file](const QString& problem) { return file.told.contains(problem); };
        parts.matters = parts.matters || (!isAboutList && !std::ranges::all_of(file.problems, isTold));
    }
    parts.sentences.removeDuplicates();
    return parts;
}

void MessageProblems::keep(qint64 message, const UnreadParts& parts, const QString& by, const QDateTime& at)
{
    const QString state = parts.matters ? u"unseen"_s : u"told"_s;
    if (parts.sentences.isEmpty()) {
        m_database.run(u"UPDATE message_problems SET state = 'told', content = '[]', changed_by = ?, "
                       "changed_at = ? WHERE message_seq = ?"_s,
                       {by, at.toMSecsSinceEpoch(), message});
        return;
    }
    m_database.run(
        u"INSERT INTO message_problems (message_seq, state, changed_by, changed_at, content) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (message_seq) DO UPDATE SET state = excluded.state, "
        "changed_by = excluded.changed_by, changed_at = excluded.changed_at, content = excluded.content"_s,
        {message, state, by, at.toMSecsSinceEpoch(), sentencesJson(parts.sentences)});
}

void MessageProblems::add(qint64 message, const UnreadParts& parts, const QString& by, const QDateTime& at)
{
    const QStringList known = of(message);
    UnreadParts both{known + parts.sentences, parts.matters || unseen().contains(message)};
    both.sentences.removeDuplicates();
    if (both.sentences != known)
        keep(message, both, by, at);
}

QStringList MessageProblems::of(qint64 message)
{
    const QString content =
        m_database.value(u"SELECT content FROM message_problems WHERE message_seq = ?"_s, {message})
            .toString();
    QStringList sentences;
    const QJsonArray kept = QJsonDocument::fromJson(content.toUtf8()).array();
    for (const auto& sentence : kept)
        sentences.append(sentence.toString());
    return sentences;
}

QMap<qint64, QDateTime> MessageProblems::unseen()
{
    QSqlQuery& query =
        m_database.run(u"SELECT message_seq, changed_at FROM message_problems p WHERE p.state = 'unseen' AND "
                       u"NOT EXISTS (SELECT 1 FROM "
                       "message_states s WHERE s.message_seq = p.message_seq AND s.state = 'reverted')"_s);
    QMap<qint64, QDateTime> messages;
    while (query.next())
        messages.insert(query.value(0).toLongLong(), storedMoment(query.value(1)));
    return messages;
}

bool MessageProblems::see(qint64 message, const QString& by, const QDateTime& at)
{
    QSqlQuery& query =
        m_database.run(u"UPDATE message_problems SET state = 'seen', changed_by = ?, changed_at = ? "
                       "WHERE message_seq = ? AND state = 'unseen'"_s,
                       {by, at.toMSecsSinceEpoch(), message});
    return query.numRowsAffected() > 0;
}

} // namespace kakehashi::feed
