// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/notice_bar.h"

namespace kakehashi {

/// Offers what was being typed into the form when the program ended without its being saved, the newest
/// first.
class DraftsNotice : public NoticeBar
{
    Q_OBJECT

public:
    explicit DraftsNotice(Desk& desk, QWidget* parent = nullptr);

    /// Looks into the store; hidden when nothing was left behind.
    void reload();

Q_SIGNALS:
    void continueAsked(const kakehashi::FormDraft& draft);

private:
    void discard();

    Desk& m_desk;
    QList<FormDraft> m_drafts;
};

} // namespace kakehashi
