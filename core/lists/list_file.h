// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSaveFile>

namespace kakehashi::lists {

/// The file of a list: appears whole when committed, or not at all. Everything throws an Error that names it.
class ListFile
{
public:
    explicit ListFile(const QString& path);

    void write(const QByteArray& bytes);
    void commit();
    [[noreturn]] void fail(const QString& reason) const;

private:
    QSaveFile m_file;
};

} // namespace kakehashi::lists
