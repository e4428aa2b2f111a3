// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QHash>
#include <QLabel>
#include <QPointer>

namespace kakehashi {

/// workplace.postal_code: workplacePostalCode
QString camelCase(QLatin1StringView key);

/// One field of a form: what it is called, where the cursor goes, and the line beneath it that says what is
/// wrong, or how what was typed is understood.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// `content` is the field itself or several side by side; `focus` takes the cursor.
    FormField(const QString& name, QWidget* content, QWidget* focus, QWidget* parent = nullptr);

    const QString& name() const { return m_name; }
    QWidget* focusTarget() const { return m_focus; }
    void showProblems(const Problems& problems);
    /// How what is typed is understood, where that is worth saying; beneath the problems.
    void setUnderstood(const QString& text);

private:
    void showNote();

    QString m_name;
    QWidget* m_focus;
    QLabel* m_note;
    Problems m_problems;
    QString m_understood;
};

/// The fields of a form by the keys of their problems ("wishes.pay_floor"); several keys may share a field.
class FormFields
{
public:
    /// A field known by these keys; `focus` defaults to the content.
    FormField* make(const QString& name, const QStringList& keys, QWidget* content, QWidget* focus = nullptr);
    void set(const QString& key, FormField* field) { m_fields.insert(key, field); }
    /// Forgets every key that begins so.
    void forget(const QString& keyStart);

    /// Writes each problem beneath its field and clears the others; problems of unknown fields are passed
    /// over.
    void showProblems(const Problems& problems) const;
    FormField* field(const QString& key) const { return m_fields.value(key); }

private:
    QHash<QString, QPointer<FormField>> m_fields;
};

} // namespace kakehashi
