// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/postings/posting_commands.h"

#include <QWidget>

namespace kakehashi {

/// What changes the state of one posting or many. Each act can be taken back, so none asks first unless it is
/// unusually large.
class PostingActs : public QObject
{
    Q_OBJECT

public:
    /// More than these are asked about before anything is done.
    static constexpr qsizetype usualMost = 1000;

    PostingActs(Desk& desk, QWidget* window);

    /// Whether this command is one of these acts.
    static bool concerns(PostingCommand command);
    void run(PostingCommand command, const QList<qint64>& seqs);
    /// Whether it went through.
    bool setUrgency(const QList<qint64>& seqs, int urgency);

Q_SIGNALS:
    /// The store was changed. `leftAlone`: the postings it was not done to, with the reasons.
    void acted(const QString& sentence, const QStringList& leftAlone);

private:
    using Act = std::function<PostingActions::Result()>;
    bool carryOut(qsizetype count, const Act& act);
    void merge(const QList<qint64>& seqs);

    Desk& m_desk;
    QWidget* m_window;
};

} // namespace kakehashi
