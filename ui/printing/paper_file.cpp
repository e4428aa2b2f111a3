// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_file.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

namespace kakehashi::paper {

namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

Error cannotWrite(const QString& file, const QString& reason)
{
    return Error(PaperText::tr("The paper could not be written to %1: %2. Choose another folder or name.")
                     .arg(QFileInfo(file).absoluteFilePath(), reason));
}

} // namespace

int writePdf(const QString& file, const QString& title, const std::function<int(QPagedPaintDevice&)>& draw)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        throw cannotWrite(file, target.errorString());
    int pages = 0;
    {
        QPdfWriter writer(&target);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Kakehashi"));
        pages = draw(writer);
    }
    if (!target.commit())
        throw cannotWrite(file, target.errorString());
    return pages;
}

} // namespace kakehashi::paper
