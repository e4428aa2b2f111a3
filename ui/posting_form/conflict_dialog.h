// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_history.h"
#include "ui/posting_form/compare_dialog.h"

namespace kakehashi {

/// What was typed beside what somebody else has made of the posting meanwhile. Accepted: save what is chosen.
class ConflictDialog : public CompareDialog
{
    Q_OBJECT

public:
    /// `base` is the posting as it was when typing began.
    ConflictDialog(const Posting& typed, const Posting& base, const PostingVersion& theirs, QWidget* parent);
};

} // namespace kakehashi
