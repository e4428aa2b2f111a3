// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QLineEdit>

namespace kakehashi {

/// A box for a prefecture, a municipality or a designated city, which offers what fits as one types: its
/// characters or its reading, in any kana and width.
class PlaceEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// The places of `firstPrefecture` (JIS code) are offered before those of the others.
    explicit PlaceEdit(int firstPrefecture, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The municipality is empty for a whole prefecture.
    void chosen(const QString& prefecture, const QString& municipality);
    /// Left, or given up with Esc.
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(const QModelIndex& place);
    void chooseFirst();

    QCompleter* m_places;
};

} // namespace kakehashi
