// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/feed/workbook_builder.h"

#include <QtGlobal>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace kakehashi::test {

namespace {

la_ssize_t append(archive*, void* client, const void* buffer, size_t length)
{
    static_cast<QByteArray*>(client)->append(static_cast<const char*>(buffer),
                                             static_cast<qsizetype>(length));
    return static_cast<la_ssize_t>(length);
}

void addPart(archive* writer, const ZipPart& part)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), part.name.constData());
    archive_entry_set_size(entry.get(), part.data.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    if (archive_write_header(writer, entry.get()) != ARCHIVE_OK)
        qFatal("the test's archive cannot be written: %s", archive_error_string(writer));
    archive_write_data(writer, part.data.constData(), static_cast<size_t>(part.data.size()));
}

} // namespace

QByteArray zipOf(const QList<ZipPart>& parts, const QByteArray& password)
{
    QByteArray zip;
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer(archive_write_new(),
                                                                         &archive_write_free);
    archive_write_set_format_zip(writer.get());
    if (!password.isEmpty()) {
        archive_write_set_options(writer.get(), "zip:encryption=zipcrypt");
        archive_write_set_passphrase(writer.get(), password.constData());
    }
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    archive_write_open(writer.get(), &zip, nullptr, &append, nullptr);
    for (const ZipPart& part : parts)
        addPart(writer.get(), part);
    archive_write_close(writer.get());
    return zip;
}

QByteArray xlsxOf(const Xlsx& book)
{
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray main = " xmlns=\"" + book.space + "\"";
    const QByteArray relations =
        xml + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              "<Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/first.xml\"/>"
              "<Relationship Id=\"rId2\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
              "<Relationship Id=\"rId3\" Type=\"http://x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
              "</Relationships>";
    return zipOf({
        {"[Content_Types].xml", xml + "<Types/>"},
        {"xl/workbook.xml", xml + "<workbook" + main + " xmlns:r=\"http://x/relationships\"><workbookPr " +
                                book.properties + "/><sheets><sheet name=\"募集\" sheetId=\"1\" " +
                                book.sheetAttributes + " r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relations},
        {"xl/styles.xml", xml + "<styleSheet" + main + "><numFmts>" + book.formats + "</numFmts><cellXfs>" +
                              book.styles + "</cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", xml + "<sst" + main + ">" + book.strings + "</sst>"},
        {"xl/worksheets/first.xml",
         xml + "<worksheet" + main + "><sheetData>" + book.sheet + "</sheetData></worksheet>"},
    });
}

QByteArray odsOf(const QByteArray& tables)
{
    return zipOf({
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
         " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
         " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
         " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
         " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>" +
             tables + "</office:spreadsheet></office:body></office:document-content>"},
    });
}

} // namespace kakehashi::test
