// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/walk_in/match_search.h"
#include "ui/widgets/screen.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace kakehashi {

class ApplicantPanel;
class ApplicantWindow;
class HandoutActions;
class MailPasswords;
struct HandoutSubject;
class MatchDetail;
class MatchPane;

/// The counter: the applicant on the left, fitting postings with their reasons on the right, tick, preview,
/// print.
class WalkInScreen : public Screen
{
    Q_OBJECT

public:
    /// `passwords` for sending letters; without, the keychain's or asked for.
    explicit WalkInScreen(Desk& desk, QWidget* parent = nullptr, MailPasswords* passwords = nullptr);
    ~WalkInScreen() override;
    void refresh() override;
    /// Nobody waits in the store for a counter: always 0.
    qint64 waiting() override;
    void focusSearch() override;
    QString unfinished() const override;

private:
    void build();
    void addShortcuts();
    void connectParts();
    /// The list answers a moment after the last key.
    void askSoon();
    void ask();
    void showAnswer(const MatchAnswer& answer);
    void showSelected();
    void showApplicantWindow(bool shown);
    QWidget* makeDetail();
    void openApplicants();
    /// Both side by side: one person or two?
    void showDouble(qint64 known, qint64 added);
    /// What became of this posting for this applicant before.
    void showReferredBefore();
    /// Asks on which ground all of the selected posting is told, and tells it.
    void disclose(Ground ground);
    void forHandout(void (HandoutActions::*what)(const HandoutSubject&));

    Desk& m_desk;
    MailPasswords* m_passwords;
    ApplicantPanel* m_applicant;
    MatchPane* m_matches;
    MatchDetail* m_detail;
    QLabel* m_referredBefore;
    QPushButton* m_inquiry;
    QPushButton* m_application;
    HandoutActions* m_handout;
    MatchSearch* m_search;
    ApplicantWindow* m_applicantWindow; ///< follows the selection; hidden until asked for
    QTimer m_pause;
};

} // namespace kakehashi
