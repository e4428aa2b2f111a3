// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/table_rows.h"

#include <QHash>

#include <limits>

namespace kakehashi::feed {

/// Where a field of a record stands in the text.
struct CsvField
{
    const char16_t* from = nullptr;
    const char16_t* to = nullptr;
    bool escaped = false; ///< has "" or carriage returns inside its quotes
    QString text = {};    ///< of a field that cannot be read where it stands

    QStringView view() const { return text.isNull() ? QStringView(from, to) : QStringView(text); }
};

/// Two quotes as one, line ends as line feeds.
QString unescaped(QStringView inside);

/// Lists repeat themselves (病院, 日給, 東京都): equal short cells share one text, which saves memory and
/// time.
class CellTexts
{
public:
    QString text(QStringView view);

private:
    static constexpr std::size_t keptTexts = 8192;
    std::vector<QString> m_texts = std::vector<QString>(keptTexts);
};

/// The text of a list, and where in it its records stand.
class CsvText : public RowSource
{
public:
    struct Record
    {
        qsizetype from; ///< in the text
        qsizetype to;
        int number;
        bool isOdd; ///< kept in `m_odd`
    };

    CsvText(QString text, char16_t separator, qsizetype columns)
        : m_text(std::move(text)), m_separator(separator), m_columns(static_cast<std::size_t>(columns))
    {
    }

    const QString& all() const { return m_text; }
    void add(const Record& record) { m_records->push_back(record); }
    void addOdd(const Record& record, const std::vector<CsvField>& fields);

    int number(std::size_t at) const override { return record(at).number; }
    std::size_t size() const override { return m_records->size(); }
    void read(std::size_t at, Row& row) const override;
    /// Valid until another record is asked for.
    QStringView text(std::size_t at) const override { return record(at).isOdd ? QStringView() : written(at); }

    std::unique_ptr<const RowSource> forAnotherThread() const override;

    /// When all records are known: lets go of the text for its bytes in UTF-8, which are kept by their owner
    /// anyway, unless it is null or something of it was left out. Records are then decoded one by one: a long
    /// list's memory is a sixth less.
    void standIn(const QByteArray& utf8);

private:
    const Record& record(std::size_t at) const { return (*m_records)[at]; }
    QStringView written(std::size_t at) const;
    void take(Row& row, std::size_t& filled, const CsvField& field) const;

    QString m_text;
    QByteArray m_utf8; ///< what the records are places in; null: m_text
    mutable QString m_decoded;
    mutable std::size_t m_decodedAt = std::numeric_limits<std::size_t>::max();
    char16_t m_separator;
    std::size_t m_columns; ///< empty cells beyond are none
    std::shared_ptr<std::vector<Record>> m_records = std::make_shared<std::vector<Record>>();
    QHash<std::size_t, Row> m_odd;
    mutable CellTexts m_cellTexts;
};

} // namespace kakehashi::feed
