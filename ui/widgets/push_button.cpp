// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/push_button.h"

namespace kakehashi {

QPushButton* pushButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace kakehashi
