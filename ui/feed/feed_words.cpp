// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feed_words.h"

#include "core/postings/posting_fields.h"
#include "ui/widgets/theme.h"

namespace kakehashi::feed_words {

namespace {

struct FeedWords
{
    Q_DECLARE_TR_FUNCTIONS(FeedWords)
};

constexpr Kind kinds[] = {Kind::New, Kind::Changed, Kind::Unchanged, Kind::Absent, Kind::Held};

} // namespace

Kind kindOf(feed::RowOutcome outcome)
{
    switch (outcome) {
    case feed::RowOutcome::Created:
        return Kind::New;
    case feed::RowOutcome::Updated:
        return Kind::Changed;
    case feed::RowOutcome::Unchanged:
        return Kind::Unchanged;
    case feed::RowOutcome::Held:
        break;
    }
    return Kind::Held;
}

QString label(Kind kind)
{
    switch (kind) {
    case Kind::New:
        return FeedWords::tr("new");
    case Kind::Changed:
        return FeedWords::tr("changed");
    case Kind::Unchanged:
        return FeedWords::tr("unchanged");
    case Kind::Absent:
        return FeedWords::tr("absent");
    case Kind::Held:
        break;
    }
    return FeedWords::tr("held");
}

QChar mark(Kind kind)
{
    switch (kind) {
    case Kind::New:
        return u'＋';
    case Kind::Changed:
        return u'≠';
    case Kind::Unchanged:
        return u'＝';
    case Kind::Absent:
        return u'－';
    case Kind::Held:
        break;
    }
    return u'！';
}

QColor colour(Kind kind)
{
    switch (kind) {
    case Kind::New:
        return theme::met();
    case Kind::Changed:
        return theme::primary();
    case Kind::Unchanged:
        return theme::secondaryText();
    case Kind::Absent:
        return theme::warning();
    case Kind::Held:
        break;
    }
    return theme::unmet();
}

qint64 Counts::of(Kind kind) const
{
    switch (kind) {
    case Kind::New:
        return created;
    case Kind::Changed:
        return updated;
    case Kind::Unchanged:
        return unchanged;
    case Kind::Absent:
        return absent;
    case Kind::Held:
        break;
    }
    return held;
}

Counts countsOf(const feed::FeedPlan& plan)
{
    using feed::RowOutcome;
    return {plan.count(RowOutcome::Created), plan.count(RowOutcome::Updated),
            plan.count(RowOutcome::Unchanged), plan.absent.size(), plan.count(RowOutcome::Held)};
}

Counts countsOf(const feed::StoredMessage& message)
{
    return {message.created, message.updated, message.unchanged, message.absent, message.held};
}

Counts countsOf(const feed::ImportResult& result)
{
    return {result.created, result.updated, result.unchanged, result.absent, result.held};
}

QString sentence(const Counts& counts)
{
    QStringList parts;
    for (const Kind kind : kinds)
        parts.append(FeedWords::tr("%1 %L2", "changed 8").arg(label(kind)).arg(counts.of(kind)));
    return parts.join(QStringLiteral(" · "));
}

QString marks(const Counts& counts)
{
    QStringList parts;
    for (const Kind kind : kinds) {
        if (counts.of(kind) > 0)
            parts.append(QStringLiteral("%1%L2").arg(mark(kind)).arg(counts.of(kind)));
    }
    return parts.join(u' ');
}

QString shown(const QString& field, const QJsonValue& value)
{
    const PostingField* item = postingField(field);
    Posting posting;
    if (item == nullptr || !item->set(posting, value))
        return {};
    const QString text = displayValue(*item, posting);
    return text.isEmpty() ? FeedWords::tr("empty") : text;
}

QString change(const FieldChange& change)
{
    const PostingField* item = postingField(change.field);
    return QStringLiteral("%1: %2 → %3")
        .arg(item != nullptr ? item->label.toString() : change.field, shown(change.field, change.from),
             shown(change.field, change.to));
}

QString finding(const feed::RowReading::Finding& finding)
{
    const QString& value = finding.problem.value;
    const QString where =
        value.isEmpty() ? finding.column : FeedWords::tr("%1 “%2”").arg(finding.column, value.simplified());
    return finding.column.isEmpty() && value.isEmpty()
               ? finding.problem.message
               : FeedWords::tr("%1: %2", "column and value: problem").arg(where, finding.problem.message);
}

QString senderOf(const QString& name, const QString& address, const QString& fileName)
{
    if (!name.isEmpty())
        return name;
    return address.isEmpty() ? fileName : address;
}

} // namespace kakehashi::feed_words
