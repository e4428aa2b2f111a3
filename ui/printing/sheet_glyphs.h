// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheet_page.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>

namespace kakehashi::sheet {

/// Lines of text as glyphs. The words of the form stand on every sheet: each is shaped once, not a thousand
/// times.
class LineGlyphs
{
public:
    /// The line with its baseline's beginning at the origin; good until the next call.
    const QList<QGlyphRun>& of(const QString& text, Type type, const QFont& font);

private:
    struct Key
    {
        QString text;
        Type type;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.type.size, key.type.bold);
        }
    };
    QHash<Key, QList<QGlyphRun>> m_lines;
};

} // namespace kakehashi::sheet
