// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/matching/would_open.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace kakehashi {

/// The store's postings as the matcher reads them.
class ReadPostings
{
public:
    void add(const StoredPosting& stored) { m_index.add(stored); }
    const PostingIndex& index() const { return m_index; }
    /// nullopt when there is none of this position.
    std::optional<IndexedPosting> find(qint64 seq) const { return m_index.find(seq); }

private:
    PostingIndex m_index;
};

/// An answer and the postings it speaks of, which live as long as it.
struct MatchAnswer
{
    std::shared_ptr<const ReadPostings> postings;
    MatchResult result;
    QList<WouldOpen> wouldOpen; ///< one wish less each
};

/// Matches beside the window's thread, so that typing never waits: reads the postings once and again only
/// when the store has changed, and tells the newest question's answer only.
class MatchSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOffered = 200;

    explicit MatchSearch(Desk& desk, QObject* parent = nullptr);
    /// Waits for what still runs.
    ~MatchSearch() override;

    /// Reads the postings when the store has changed since; the last question is then answered again.
    void readPostings();
    /// Whether the postings have been read.
    bool isReady() const { return m_postings != nullptr; }
    void ask(const Applicant& applicant);
    /// The answer still awaited is not wanted any more.
    void forget();

Q_SIGNALS:
    void answered(const kakehashi::MatchAnswer& answer);
    /// The postings could not be read; a sentence for the person at the desk.
    void failed(const QString& message);

private:
    void start();
    void took(std::shared_ptr<const ReadPostings> postings, int reading);

    Desk& m_desk;
    QThreadPool m_pool;
    std::atomic_bool m_ending = false;
    std::shared_ptr<const ReadPostings> m_postings;
    std::optional<qint64> m_readAt; ///< entries of the audit log then: it grows with every change
    int m_reading = 0;              ///< grows with each reading; older ones are passed over
    std::optional<Applicant> m_question;
    int m_asked = 0; ///< grows with each question; answers to older ones are passed over
};

} // namespace kakehashi
