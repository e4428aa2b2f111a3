// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/screen.h"

namespace kakehashi {

/// The counter: the applicant on the left, fitting postings with their reasons on the right, tick, preview,
/// print.
class WalkInScreen : public Screen
{
    Q_OBJECT

public:
    explicit WalkInScreen(Desk& desk, QWidget* parent = nullptr);
    ~WalkInScreen() override;
    void refresh() override;
    qint64 waiting() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace kakehashi
