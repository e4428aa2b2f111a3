// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"

#include <QStringList>

namespace kakehashi {

/// Who writes a letter: the desk's name, and below the letter how it is reached.
struct Letterhead
{
    QString desk;
    QStringList signature;
};

/// What a registered applicant is told of postings without having asked: the public view and nothing else
/// (domain.md §4). The letter is the scheme's and its reader an applicant in Japan: its words are Japanese in
/// every language of the program.
struct ApplicantLetter
{
    QString name;  ///< the person's
    QString words; ///< staff's own, above the postings; may be empty
    QList<PublicPosting> postings;
    Letterhead from;
};

QString letterText(const ApplicantLetter& letter);
/// 【東京都調整本部】募集のご案内（3件）
QString letterSubject(const QString& desk, qsizetype postings);

} // namespace kakehashi
