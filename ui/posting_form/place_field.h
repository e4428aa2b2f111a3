// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/line_field.h"
#include "ui/widgets/prefecture_combo.h"
#include "ui/widgets/suggestions.h"

#include <QCheckBox>

#include <functional>

namespace kakehashi {

class OfferList;

/// A prefecture, found by part of its name, its reading, its romanised name or its number.
class PrefectureField : public EntryField
{
    Q_OBJECT

public:
    explicit PrefectureField(QLatin1StringView key, QWidget* parent = nullptr);

    QString text() const override { return m_combo->currentText(); }
    void setText(const QString& text) override;
    QWidget* focusTarget() const override { return m_combo; }

protected:
    feed::TypedValue read() const override { return feed::readTyped(field(), text()); }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PrefectureCombo* m_combo;
};

/// ③'s municipality, completed by its characters or its reading within the prefecture.
class MunicipalityField : public LineField
{
    Q_OBJECT

public:
    /// `prefecture` says which one is asked about now; empty: all.
    explicit MunicipalityField(std::function<QString()> prefecture, QWidget* parent = nullptr);

Q_SIGNALS:
    /// One of those offered was taken.
    void chosen(const QString& prefecture, const QString& municipality);

private:
    void offer();
    void take(const suggestions::Municipality& municipality);
    void takeOnlyOne();

    std::function<QString()> m_prefecture;
    OfferList* m_offers;
    QList<suggestions::Municipality> m_offered;
};

/// ⑫'s address, stated only where it is unlike ③.
class ContactAddressField : public EntryField
{
    Q_OBJECT

public:
    explicit ContactAddressField(QWidget* parent = nullptr);

    QString text() const override;
    void setText(const QString& text) override;
    QWidget* focusTarget() const override;
    /// Shown in grey while it is the same.
    void setWorkplaceAddress(const QString& address);

protected:
    feed::TypedValue read() const override { return typed::text(text()); }

private:
    void followBox(bool same);

    QCheckBox* m_same;
    QLineEdit* m_line;
    QString m_workplace;
};

} // namespace kakehashi
