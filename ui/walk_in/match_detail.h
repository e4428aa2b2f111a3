// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"
#include "core/matching/matcher.h"

#include <QTextBrowser>

namespace kakehashi {

/// Why a posting fits the applicant or does not quite, with both values side by side, and beneath it what
/// anybody may see of the posting: it is handed nothing else.
class MatchDetail : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MatchDetail(QWidget* parent = nullptr);

    void showMatch(const Match& match, const PublicPosting& posting);
    void showNothing();
};

} // namespace kakehashi
