// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/match_search.h"

#include "core/base/error.h"

namespace kakehashi {

namespace {

/// One reading and one match at a time may run; a reading never holds up an answer.
constexpr int threads = 2;

std::shared_ptr<const ReadPostings> readAll(const QString& path, const Clock& clock,
                                            const std::atomic_bool& ending)
{
    const std::unique_ptr<Desk> desk = Desk::open(path, clock, Database::Mode::Worker);
    auto postings = std::make_shared<ReadPostings>();
    desk->postings().forEach(StatusFilter::All, [&](const StoredPosting& stored) {
        postings->add(stored);
        return !ending;
    });
    return postings;
}

} // namespace

MatchSearch::MatchSearch(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_pool.setMaxThreadCount(threads);
}

MatchSearch::~MatchSearch()
{
    m_ending = true;
    m_pool.waitForDone();
}

void MatchSearch::readPostings()
{
    const qint64 changes = m_desk.audit().count();
    if (m_readAt == changes)
        return;
    m_readAt = changes;
    const int reading = ++m_reading;
    m_pool.start([this, reading, path = m_desk.path(), clock = m_desk.clock()] {
        try {
            std::shared_ptr<const ReadPostings> postings = readAll(path, clock, m_ending);
            QMetaObject::invokeMethod(
                this, [this, reading, postings] { took(postings, reading); }, Qt::QueuedConnection);
        } catch (const Error& error) {
            QMetaObject::invokeMethod(
                this,
                [this, message = error.message()] {
                    m_readAt.reset(); // so that it is tried again
                    Q_EMIT failed(message);
                },
                Qt::QueuedConnection);
        }
    });
}

void MatchSearch::ask(const Applicant& applicant)
{
    m_question = applicant;
    start();
}

void MatchSearch::forget()
{
    m_question.reset();
    ++m_asked;
}

void MatchSearch::took(std::shared_ptr<const ReadPostings> postings, int reading)
{
    if (reading != m_reading)
        return;
    m_postings = std::move(postings);
    start();
}

void MatchSearch::start()
{
    if (!m_postings || !m_question)
        return;
    const int asked = ++m_asked;
    m_pool.start([this, asked, postings = m_postings, applicant = *m_question, day = m_desk.today(),
                  weights = m_desk.settings().weights] {
        const PostingIndex& index = postings->index();
        MatchAnswer answer{postings, match(applicant, index, day, mostOffered, weights),
                           wouldOpen(applicant, index, day)};
        QMetaObject::invokeMethod(
            this,
            [this, asked, answer = std::move(answer)] {
                if (asked == m_asked)
                    Q_EMIT answered(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace kakehashi
