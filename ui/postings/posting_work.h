// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postings/list_sending.h"
#include "ui/postings/posting_acts.h"

namespace kakehashi {

class MailPasswords;

/// What the commands of the place are about, asked when one is given.
struct PostingsAtHand
{
    std::function<QList<qint64>()> selected; ///< in the list's order
    std::function<PostingQuery()> query;
    std::function<qint64()> found; ///< how many the query finds
};

/// Carries out the commands that concern postings in the store: acts, papers, faxes, lists, comparisons.
/// (New, Revise and Duplicate lead to the form.)
class PostingWork : public QObject
{
    Q_OBJECT

public:
    /// More sheets than these are asked about before they are drawn.
    static constexpr qsizetype usualSheets = 100;

    /// `passwords` for sending letters; may be null.
    PostingWork(Desk& desk, PostingsAtHand atHand, MailPasswords* passwords, QWidget* window);

    void run(PostingCommand command);
    PostingActs& acts() { return *m_acts; }
    /// Gives up the list being written.
    void cancel();

Q_SIGNALS:
    /// The store was changed.
    void acted(const QString& sentence, const QStringList& leftAlone);
    void told(const QString& sentence);
    /// As Screen::progressed.
    void progressed(const QString& what, qint64 done, qint64 total);

private:
    QList<StoredPosting> selectedPostings();
    void openSheets();
    void openFax();
    void openFaxLog();
    void openVersions();
    void openList();
    void openLetters();
    void openLeaks();

    Desk& m_desk;
    PostingsAtHand m_atHand;
    MailPasswords* m_passwords;
    QWidget* m_window;
    PostingActs* m_acts;
    ListSending* m_lists;
};

} // namespace kakehashi
