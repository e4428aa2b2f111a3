// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/list_paper.h"

#include "ui/printing/list_layout.h"
#include "ui/printing/table_paper.h"

namespace kakehashi {

int drawList(const PublicList& list, QPagedPaintDevice& device)
{
    return drawTable(list_paper::tableOf(list), device);
}

int writeListPdf(const PublicList& list, const QString& file)
{
    return writeTablePdf(list_paper::tableOf(list), QStringLiteral("募集情報一覧"), file);
}

} // namespace kakehashi
