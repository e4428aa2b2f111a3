// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/mail_fetcher.h"
#include "ui/widgets/notice_bar.h"

namespace kakehashi {

/// Says that a mailbox's password is wanted, once a start where there is no keychain; stands in nobody's way
/// until its button is pressed.
class PasswordBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit PasswordBar(MailFetcher& fetcher, QWidget* parent = nullptr);

private:
    void update();
    void ask();

    MailFetcher& m_fetcher;
};

} // namespace kakehashi
