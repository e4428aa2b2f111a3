// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/desk_mail/desk_mail.h"

namespace kakehashi {

struct MailText;

/// All SQL of the desk's own mails. Each act is audited in its transaction, without names or words of the
/// mail.
class DeskMails
{
    Q_DECLARE_TR_FUNCTIONS(DeskMails)

public:
    explicit DeskMails(Desk& desk) : m_desk(desk) {}

    /// The mail as it would be sent now; nothing is kept. A draft about the same thing is the one that is
    /// changed. Throws Error with what stands in the way, naming what is missing.
    DeskMail written(DeskMailKind kind, const QString& about, const QString& words);
    /// Sentences about what must not leave; empty: nothing.
    QStringList leaks(const DeskMail& mail);
    /// Keeps a new draft or changes one; throws Error when it was sent already, or with what leaks.
    DeskMail save(const DeskMail& draft);
    /// Saves and sends. Nothing leaves that was not looked at: when the mail would say something else by now,
    /// Error is thrown. What it tells is then recorded as reported. Where it cannot be sent the draft stays,
    /// with the reason, and the failure is thrown. The attempt is noted before.
    DeskMail send(const DeskMail& draft, const OutgoingMail& outgoing, const QString& password,
                  const MailProgress& progress = {});
    /// The mail as a file (.eml) for another mail program; kept as a draft.
    DeskMail writeFile(const DeskMail& draft, const QString& file);

    /// Newest first.
    QList<DeskMail> all();
    QList<DeskMail> of(DeskMailKind kind, const QString& about);
    QList<DeskMail> about(const QString& about);
    std::optional<DeskMail> draftOf(DeskMailKind kind, const QString& about);
    std::optional<DeskMail> bySeq(qint64 seq);

private:
    QList<DeskMail> find(const QString& condition, const QVariantList& values);
    MailText mailText(const DeskMail& mail, const QString& sender);
    void insert(DeskMail& mail);
    void refuseOutdated(const DeskMail& mail);
    void noteSent(const DeskMail& mail);
    void noteAttempt(const DeskMail& mail);
    void noteProblem(const DeskMail& mail, const QString& problem);
    void note(DeskMail mail, bool maybeSent, const QString& problem, const QString& action);
    void record(const QString& action, const DeskMail& mail);

    Desk& m_desk;
};

} // namespace kakehashi
