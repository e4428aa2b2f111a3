// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/row_print.h"

#include <cstring>

namespace kakehashi::feed {

RowPrinter::RowPrinter(const ColumnMap& map, bool assumeMasked)
{
    // Another version may read the same text otherwise.
    m_reading = KAKEHASHI_VERSION;
    m_reading += assumeMasked ? " masked" : " open";
    for (const ColumnMap::Column& column : map.columns) {
        m_reading += '\n' + QByteArray::number(column.index) + ' ' + column.field.toUtf8() + ' ';
        m_reading += QByteArray(column.heading.toUtf8()).replace('\n', ' ');
    }
    for (const std::vector<QString>& row : map.headingCells) {
        for (const QString& cell : row)
            m_reading += '\t' + cell.toUtf8();
    }
    m_reading = QCryptographicHash::hash(m_reading, QCryptographicHash::Blake2b_160);
}

RowPrint RowPrinter::of(QStringView row)
{
    if (row.isNull())
        return {};
    m_hash.reset();
    m_hash.addData(m_reading);
    m_hash.addData(
        QByteArrayView(reinterpret_cast<const char*>(row.utf16()), row.size() * qsizetype{sizeof(char16_t)}));
    const QByteArray digest = m_hash.result();
    RowPrint print;
    std::memcpy(&print.first, digest.constData(), sizeof print.first);
    std::memcpy(&print.second, digest.constData() + sizeof print.first, sizeof print.second);
    return print;
}

} // namespace kakehashi::feed
