// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"

#include <QCoreApplication>

namespace kakehashi::feed {

/// Which sheets of a message's scans count: of several of one posting the latest version, and of that the
/// copy that shows most. The others are told in their files' problems.
class SheetChoice
{
    Q_DECLARE_TR_FUNCTIONS(SheetChoice)

public:
    explicit SheetChoice(const QList<Scan>& scans);

    struct Chosen
    {
        qsizetype file = 0; ///< place in `files`
        const QString& attachment;
        const ScannedSheet& sheet;
    };
    const std::vector<Chosen>& sheets() const { return m_chosen; }
    /// A row of the plan says already what this sheet says.
    void tellRepeated(const Chosen& chosen);
    /// A file each, of kind "scan".
    const QList<PlannedFile>& files() const { return m_files; }

private:
    static QString countsOnce(const QString& attachment, const ScannedSheet& sheet);

    std::vector<Chosen> m_chosen;
    QList<PlannedFile> m_files;
};

} // namespace kakehashi::feed
