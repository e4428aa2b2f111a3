// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/screen.h"

namespace kakehashi {

/// The messages that brought postings: open or drop files, look at what they would do, take in, mend held
/// rows.
class FeedScreen : public Screen
{
    Q_OBJECT

public:
    explicit FeedScreen(Desk& desk, QWidget* parent = nullptr);
    ~FeedScreen() override;
    void refresh() override;
    qint64 waiting() override;
    /// Plans these files and shows the plan; nothing is taken in yet.
    void openFiles(const QStringList& files);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace kakehashi
