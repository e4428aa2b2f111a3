// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mail_words.h"

#include "core/base/japanese_era.h"

#include <QDir>

namespace kakehashi::mail_words {

using namespace Qt::StringLiterals;

namespace {

struct MailWords
{
    Q_DECLARE_TR_FUNCTIONS(MailWords)
};

} // namespace

QString nameOf(const MailboxSettings& mailbox)
{
    if (mailbox.kind == MailboxKind::Folder)
        return QDir::toNativeSeparators(mailbox.folder);
    const QString account = mailbox.user.contains(u'@') ? mailbox.user : mailbox.user + u'@' + mailbox.host;
    const bool isUsual = mailbox.kind == MailboxKind::Pop3 || mailbox.folder == u"INBOX"_s;
    return isUsual ? account : account + u'/' + mailbox.folder;
}

QString lookedAt(const MailboxLook& look)
{
    if (!look.at.isValid())
        return MailWords::tr("not yet");
    const QDateTime here = look.at.toLocalTime();
    const QString time = here.time().toString(u"HH:mm"_s);
    return here.date() == QDate::currentDate() ? time : japanese::bothDates(here.date()) + u' ' + time;
}

QString stateOf(const MailboxSettings& mailbox, const QString& problem, bool wantsPassword)
{
    if (!mailbox.enabled)
        return MailWords::tr("– switched off");
    if (wantsPassword)
        return MailWords::tr("！ wants its password");
    return problem.isEmpty() ? MailWords::tr("✔ in order") : u"✗ "_s + problem;
}

QString moment(const QDateTime& at)
{
    if (!at.isValid())
        return {};
    const QDateTime here = at.toLocalTime();
    return japanese::bothDates(here.date()) + u' ' + here.time().toString(u"HH:mm"_s);
}

} // namespace kakehashi::mail_words
