// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QInputMethodEvent;
class QLineEdit;

namespace kakehashi {

/// Fills the kana field with what the input method was given while the name was typed: やまだ, which became
/// 山田, is ヤマダ there. What somebody typed into the kana field by hand is left alone.
class KanaFiller : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the name's field.
    KanaFiller(QLineEdit* name, QLineEdit* kana);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QInputMethodEvent& event);
    void add(const QString& reading);
    bool isOurs() const;

    QLineEdit* m_name;
    QLineEdit* m_kana;
    QString m_reading; ///< the last that was kana alone, of what is being converted
    QString m_filled;  ///< what was put into the kana field
};

} // namespace kakehashi
