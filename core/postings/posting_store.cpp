// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_store.h"

#include "core/base/error.h"
#include "core/postings/posting_batch.h"
#include "core/postings/posting_rows.h"
#include "core/postings/posting_unit.h"
#include "core/store/identifiers.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct PostingMessages
{
    Q_DECLARE_TR_FUNCTIONS(PostingStore)

public:
    static UsageError missing(qint64 seq)
    {
        return UsageError(tr("This posting is not in the store. Refresh the list."), QString::number(seq));
    }
    static Error changedElsewhere(const QString& reference)
    {
        return Error(tr("Posting %1 was changed by somebody else in the meantime. Open it again and repeat "
                        "your change.")
                         .arg(reference));
    }
    static Error wrongState(const StoredPosting& stored)
    {
        switch (stored.state) {
        case PostingState::Draft:
            return Error(tr("Posting %1 is still a draft.").arg(stored.reference));
        case PostingState::Open:
            return Error(tr("Posting %1 is open already.").arg(stored.reference));
        case PostingState::Closed:
            break;
        }
        return Error(tr("Posting %1 is closed already.").arg(stored.reference));
    }
    static Error merged(const QString& reference, const QString& into)
    {
        return Error(tr("Posting %1 was merged into %2. Work on that one.").arg(reference, into));
    }
    static UsageError neitherOpenNorDraft()
    {
        return UsageError(tr("A new posting is either open or a draft."));
    }
    static UsageError noUrgency(int urgency)
    {
        return UsageError(tr("The urgency must be 0, 1 or 2, not %1.").arg(urgency));
    }
};

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, QLatin1Char('0'));
}

QVariant reasonValue(const StoredPosting& stored)
{
    return stored.closeReason ? QVariant(posting_rows::reasonCode(*stored.closeReason)) : QVariant();
}

QString insertion()
{
    const QStringList form = posting_rows::formColumns();
    return QStringLiteral(
               "INSERT INTO postings (seq, id, reference, state, version, created_at, updated_at, sender, ") +
           form.join(QStringLiteral(", ")) + QStringLiteral(") VALUES (?, ?, ?, ?, ?, ?, ?, ?") +
           QStringLiteral(", ?").repeated(form.size()) + QLatin1Char(')');
}

QString updating()
{
    return QStringLiteral("UPDATE postings SET state = ?, close_reason = ?, version = ?, hired = ?, "
                          "urgency = ?, updated_at = ?, sender = ?, ") +
           posting_rows::formColumns().join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ? WHERE seq = ?");
}

} // namespace

qint64 nextPostingSeq(Database& database)
{
    const qint64 last = database.value(QStringLiteral("SELECT max(seq) FROM postings")).toLongLong();
    const qint64 lastDiscarded =
        database.value(QStringLiteral("SELECT max(seq) FROM discarded_postings")).toLongLong();
    return std::max(last, lastDiscarded) + 1;
}

QString referenceStart(int prefectureCode, int year)
{
    return padded(prefectureCode, 2) + QLatin1Char('-') + padded(year, 4) + QLatin1Char('-');
}

PostingStore::PostingStore(Database& database, AuditLog& audit, const Clock& clock, SearchTextOf searchText,
                           int prefectureCode)
    : m_database(database), m_audit(audit), m_clock(clock), m_searchText(searchText),
      m_index(database, std::move(searchText)), m_prefectureCode(prefectureCode)
{
}

std::unique_ptr<PostingBatch> PostingStore::batch(const PostingOrigin& origin, std::function<void()> pulse)
{
    return std::make_unique<PostingBatch>(m_database, m_audit, m_clock, m_searchText, m_prefectureCode,
                                          origin, std::move(pulse));
}

StoredPosting PostingStore::add(const Posting& posting, PostingState state, const PostingOrigin& origin)
{
    if (state == PostingState::Closed)
        throw PostingMessages::neitherOpenNorDraft();
    PostingUnit unit(m_database);
    StoredPosting stored;
    // Known before the row is written, as the reference holds it; the transaction keeps all other writers
    // out.
    stored.seq = nextPostingSeq(m_database);
    stored.id = newId();
    stored.reference = referenceStart(m_prefectureCode, m_clock.today().year()) + padded(stored.seq, 6);
    stored.state = state;
    stored.createdAt = now();
    stored.updatedAt = stored.createdAt;
    stored.sender = origin.sender;
    stored.posting = posting;
    insertRows(stored);
    record(stored, {"created"_L1, {}, origin});
    appendAudit("created"_L1, stored, {{QStringLiteral("state"), posting_rows::stateCode(state)}});
    unit.commit();
    return stored;
}

bool PostingStore::revise(qint64 seq, const Posting& posting, int expectedVersion,
                          const PostingOrigin& origin)
{
    PostingUnit unit(m_database);
    const StoredPosting before = existing(seq);
    if (before.version != expectedVersion)
        throw PostingMessages::changedElsewhere(before.reference);
    const QList<FieldChange> changes = differences(before.posting, posting);
    if (changes.isEmpty())
        return false;
    StoredPosting after = before;
    after.posting = posting;
    if (!origin.sender.isEmpty())
        after.sender = origin.sender;
    makeVersion(before, after, {"revised"_L1, changes, origin},
                {{QStringLiteral("fields"), fieldNames(changes)}});
    unit.commit();
    return true;
}

void PostingStore::open(qint64 seq, const PostingOrigin& origin)
{
    changeState(seq, {PostingState::Draft, PostingState::Open, std::nullopt}, {"opened"_L1, {}, origin});
}

void PostingStore::toDraft(qint64 seq, const PostingOrigin& origin)
{
    changeState(seq, {PostingState::Open, PostingState::Draft, std::nullopt}, {"drafted"_L1, {}, origin});
}

void PostingStore::close(qint64 seq, CloseReason reason, const PostingOrigin& origin)
{
    changeState(seq, {PostingState::Open, PostingState::Closed, reason}, {"closed"_L1, {}, origin});
}

void PostingStore::reopen(qint64 seq, const PostingOrigin& origin)
{
    if (const auto into = mergedInto(seq))
        throw PostingMessages::merged(existing(seq).reference, into->reference);
    changeState(seq, {PostingState::Closed, PostingState::Open, std::nullopt}, {"reopened"_L1, {}, origin});
}

void PostingStore::setUrgency(qint64 seq, int urgency, const PostingOrigin& origin)
{
    if (urgency < 0 || urgency > 2)
        throw PostingMessages::noUrgency(urgency);
    PostingUnit unit(m_database);
    const StoredPosting before = existing(seq);
    if (before.urgency == urgency)
        return;
    requireNotTakenBack(before);
    StoredPosting after = before;
    after.urgency = urgency;
    after.updatedAt = now();
    updateRows(before, after);
    appendAudit("urgency_set"_L1, after,
                {{QStringLiteral("by"), origin.by},
                 {QStringLiteral("from"), before.urgency},
                 {QStringLiteral("to"), urgency}});
    unit.commit();
}

void PostingStore::setHired(qint64 seq, int hired, const PostingOrigin& origin)
{
    Q_ASSERT(hired >= 0);
    PostingUnit unit(m_database);
    const StoredPosting before = existing(seq);
    if (before.hired == hired)
        return;
    StoredPosting after = before;
    after.hired = hired;
    after.updatedAt = now();
    updateRows(before, after);
    appendAudit("hired_set"_L1, after,
                {{QStringLiteral("by"), origin.by},
                 {QStringLiteral("from"), before.hired},
                 {QStringLiteral("to"), hired}});
    unit.commit();
}

void PostingStore::addHired(qint64 seq, int more, const PostingOrigin& origin)
{
    PostingUnit unit(m_database);
    for (std::optional<PostingLink> each = PostingLink{seq, {}}; each; each = mergedInto(each->seq))
        setHired(each->seq, std::max(0, existing(each->seq).hired + more), origin);
    unit.commit();
}

void PostingStore::rebuildSearchIndex()
{
    PostingUnit unit(m_database);
    m_index.clear();
    forEach(StatusFilter::All, [this](const StoredPosting& stored) {
        m_index.insert(stored);
        return true;
    });
    unit.commit();
}

void PostingStore::refreshSearchIndex()
{
    if (m_index.isOutdated())
        rebuildSearchIndex();
}

QDateTime PostingStore::now() const
{
    // To the millisecond, as it is stored.
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().toMSecsSinceEpoch(), Qt::UTC);
}

StoredPosting PostingStore::existing(qint64 seq)
{
    std::optional<StoredPosting> stored = bySeq(seq);
    if (!stored)
        throw PostingMessages::missing(seq);
    return std::move(*stored);
}

void PostingStore::changeState(qint64 seq, const StateStep& step, const Change& change)
{
    PostingUnit unit(m_database);
    const StoredPosting before = existing(seq);
    if (before.state != step.from)
        throw PostingMessages::wrongState(before);
    StoredPosting after = before;
    after.state = step.to;
    after.closeReason = step.reason;
    makeVersion(before, after, change,
                step.reason ? QJsonObject{{QStringLiteral("reason"), posting_rows::reasonCode(*step.reason)}}
                            : QJsonObject());
    unit.commit();
}

void PostingStore::makeVersion(const StoredPosting& before, StoredPosting after, const Change& change,
                               const QJsonObject& detail)
{
    requireNotTakenBack(before);
    after.version = before.version + 1;
    after.updatedAt = now();
    updateRows(before, after);
    record(after, change);
    appendAudit(change.what, after, detail);
}

void PostingStore::insertRows(const StoredPosting& stored)
{
    static const QString sql = insertion();
    m_database.run(sql, QVariantList{stored.seq, stored.id, stored.reference,
                                     posting_rows::stateCode(stored.state), stored.version,
                                     stored.createdAt.toMSecsSinceEpoch(),
                                     stored.updatedAt.toMSecsSinceEpoch(), stored.sender} +
                            posting_rows::formValues(stored.posting));
    const posting_rows::Texts texts = posting_rows::texts(stored.posting);
    m_database.run(QStringLiteral("INSERT INTO posting_texts (posting_seq, body, contact) VALUES (?, ?, ?)"),
                   {stored.seq, texts.body, texts.contact});
    m_index.insert(stored);
}

void PostingStore::updateRows(const StoredPosting& before, const StoredPosting& after)
{
    static const QString sql = updating();
    m_database.run(sql, QVariantList{posting_rows::stateCode(after.state), reasonValue(after), after.version,
                                     after.hired, after.urgency, after.updatedAt.toMSecsSinceEpoch(),
                                     after.sender} +
                            posting_rows::formValues(after.posting) + QVariantList{after.seq});
    if (before.posting != after.posting) {
        const posting_rows::Texts texts = posting_rows::texts(after.posting);
        m_database.run(QStringLiteral("UPDATE posting_texts SET body = ?, contact = ? WHERE posting_seq = ?"),
                       {texts.body, texts.contact, after.seq});
    }
    m_index.replace(before, after);
}

void PostingStore::record(const StoredPosting& stored, const Change& change)
{
    const posting_rows::ChangeTexts texts = posting_rows::changeTexts(change.fields);
    m_database.run(
        QStringLiteral("INSERT INTO posting_changes (posting_seq, version, at, by_whom, what, message_id, "
                       "changes, contact_changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {stored.seq, stored.version, stored.updatedAt.toMSecsSinceEpoch(), change.origin.by,
         QString(change.what), change.origin.message, texts.changes, texts.contactChanges});
}

void PostingStore::appendAudit(QLatin1StringView what, const StoredPosting& stored, const QJsonObject& detail)
{
    m_audit.append({QStringLiteral("posting.") + what, QStringLiteral("posting"), stored.id, detail});
}

} // namespace kakehashi
