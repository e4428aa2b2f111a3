// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace kakehashi {

/// A form as it stood when the program last noticed, kept so that a crash loses two seconds at most.
struct FormDraft
{
    QString id;     ///< UUID, version 7
    QString form;   ///< which form: "posting", "applicant", "held_row"
    QString record; ///< reference of the record being changed; empty for a new one
    QString by;
    QDateTime at;
    QJsonObject content; ///< the form's own
};

/// All SQL of drafts of forms. They are no records: not audited, erased when the form is saved or given up.
class FormDrafts
{
public:
    FormDrafts(Database& database, const Clock& clock);

    /// Writes the draft, new when its id is empty; returns its id. Throws StoreBusy at once, without waiting,
    /// where somebody else is writing.
    QString save(const FormDraft& draft);
    void erase(const QString& id);
    /// Of one kind of form, the newest first. A damaged one is left out.
    QList<FormDraft> of(const QString& form);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kakehashi
