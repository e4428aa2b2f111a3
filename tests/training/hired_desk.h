// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/desk.h"

#include <QTemporaryDir>

namespace kakehashi::test {

/// A nurse who can be referred, of this name.
Applicant hireable(const QString& name);

/// Refers the applicant to the posting and hires them from this day on.
Referral hire(Desk& desk, const StoredApplicant& applicant, const StoredPosting& posting, QDate from);

/// Tokyo's headquarters with a nurse's posting of thirty seats; people are referred on 2 June 2020 and hired
/// from a later day on, then the desk's day is 30 June unless told otherwise.
class HiredDesk
{
public:
    explicit HiredDesk(QDate today = QDate(2020, 6, 30));
    Desk* operator->() { return m_desk.get(); }
    Desk& operator*() { return *m_desk; }
    const StoredPosting& posting() const { return m_posting; }
    QString path() const { return m_folder.filePath(QStringLiteral("desk.sqlite")); }
    QString folder() const { return m_folder.path(); }
    Referral hired(const QString& name = QStringLiteral("試験　太郎"), QDate from = QDate(2020, 6, 15));
    /// Opened again on another day.
    void onDay(QDate day);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    StoredPosting m_posting;
};

/// The key of the referral's newest hire, taken back or not.
HireKey hireOf(const Referral& referral);

/// What the desk is told; empty when it goes through.
template<typename Act>
QString refusal(Act act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

} // namespace kakehashi::test
