// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "ui/widgets/form_fields.h"

#include <QFormLayout>
#include <QToolButton>

#include <initializer_list>

class QHBoxLayout;

namespace kakehashi {

/// A part of the applicant's form under a heading that folds it away; folded, the heading says in a few words
/// what stands in it.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    FormSection(const QString& title, FormFields& fields, QWidget* parent = nullptr);

    virtual void load(const Applicant& applicant) = 0;
    /// Writes this part's items into the applicant; what cannot be read is left unknown.
    virtual void store(Applicant& applicant) const = 0;
    /// What was typed and cannot be read, each an error.
    virtual Problems unread() const { return {}; }
    /// What stands in it, in a few words; for the folded heading.
    virtual QString summary() const = 0;

    /// The label of a row: as wide in every section, as high as the field beside it.
    static QLabel* label(const QString& words, QWidget* buddy);

    void setOpen(bool open);
    bool isOpen() const { return m_toggle->isChecked(); }
    QToolButton* toggle() const { return m_toggle; }

Q_SIGNALS:
    /// Something in it was changed, by hand or by `load`.
    void edited();

protected:
    QWidget* body() const { return m_body; }
    FormFields& fields() const { return m_fields; }
    FormField* field(const QString& name, const QStringList& keys, QWidget* content,
                     QWidget* focus = nullptr);
    /// A row of fields side by side under one label; a stretch of 0 keeps a part's own width.
    struct Part
    {
        QWidget* widget;
        int stretch = 0;
    };
    void addRow(const QString& label, std::initializer_list<Part> parts, QWidget* buddy);
    void addRow(const QString& label, FormField* field);
    /// A button or so at the end of the heading.
    void addToHead(QWidget* widget);
    /// A row without a label, over the whole width.
    void addWide(FormField* field);
    /// `edited`, and the heading's words anew.
    void touched();
    /// An error about a text that cannot be read; adds nothing unless `unread`.
    static void addUnread(Problems& problems, bool unread, const QString& key, const QString& message,
                          const QString& value);

private:
    QFormLayout& form();
    void showSummary();

    FormFields& m_fields;
    QToolButton* m_toggle;
    QLabel* m_summary;
    QWidget* m_body;
    QHBoxLayout* m_head;
    QFormLayout* m_form = nullptr;
};

} // namespace kakehashi
