// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/list_file.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kakehashi::lists {

ListFile::ListFile(const QString& path) : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        fail(m_file.errorString());
}

void ListFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size())
        fail(m_file.errorString());
}

void ListFile::commit()
{
    if (!m_file.commit())
        fail(m_file.errorString());
}

void ListFile::fail(const QString& reason) const
{
    throw Error(QCoreApplication::translate(
                    "PublicList", "The list could not be written to %1: %2. Choose another folder or name.")
                    .arg(QFileInfo(m_file.fileName()).absoluteFilePath(), reason));
}

} // namespace kakehashi::lists
