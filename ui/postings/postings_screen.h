// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/screen.h"

namespace kakehashi {

/// Every posting of the desk: search as one types, filters, list on the left, the selected one on the right.
class PostingsScreen : public Screen
{
    Q_OBJECT

public:
    explicit PostingsScreen(Desk& desk, QWidget* parent = nullptr);
    ~PostingsScreen() override;
    void refresh() override;
    qint64 waiting() override;
    void focusSearch() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace kakehashi
