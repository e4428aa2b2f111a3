// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QByteArray>

namespace kakehashi {

/// A statement that is run a hundred thousand times, or brings as many rows: values go in and out as they
/// stand in the store, texts in UTF-8, without a QVariant each. Qt needs several times as long for the same.
///
/// Where Qt's driver brings an SQLite of its own, whose connections nothing else may touch, this works
/// through Qt.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// The next value, in the order of the question marks. A text must stay where it is until the statement
    /// has been run.
    Statement& add(qint64 number);
    Statement& add(QByteArrayView text);
    Statement& addNull();

    /// Runs an INSERT or UPDATE with the values added. Throws Error on failure.
    void run();
    /// Runs a SELECT with the values added, or goes on to its next row; false behind the last one, and it can
    /// be run again. Texts of a row are valid until then.
    bool next();
    /// Ends a SELECT before its last row.
    void finish();
    qint64 number(int column) const; ///< 0 for NULL
    QByteArrayView text(int column) const;
    bool isNull(int column) const;

private:
    struct Native;
    struct ThroughQt;
    std::unique_ptr<Native> m_native; ///< one of the two
    std::unique_ptr<ThroughQt> m_qt;
};

} // namespace kakehashi
