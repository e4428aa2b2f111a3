// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kakehashi {

class EraDateEdit;

/// Why what is typed into the two fields is no period, as a sentence; empty when it is one, or open at either
/// end.
QString periodProblem(const EraDateEdit& from, const EraDateEdit& to);

/// Stands below the fields that it is about; hidden while there is nothing to say.
class FieldProblem : public QLabel
{
    Q_OBJECT

public:
    explicit FieldProblem(const QString& objectName);
    void say(const QString& problem);
};

} // namespace kakehashi
