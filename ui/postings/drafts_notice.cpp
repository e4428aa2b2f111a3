// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/drafts_notice.h"

#include "core/base/japanese_era.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"

namespace kakehashi {

namespace {

QString moment(const QDateTime& at, QDate today)
{
    const QDateTime local = at.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    return local.date() == today ? time : japanese::eraDate(local.date()) + QLatin1Char(' ') + time;
}

/// 看護師 新宿みなと病院: what had been typed of it.
QString title(const FormDraft& draft)
{
    const QJsonObject texts = draft.content.value(QLatin1StringView("texts")).toObject();
    QStringList parts{draft.record};
    for (const QLatin1StringView key :
         {QLatin1StringView("occupation"), QLatin1StringView("institution_name")})
        parts.append(texts.value(key).toString());
    parts.removeAll(QString());
    return parts.isEmpty() ? DraftsNotice::tr("new posting") : parts.join(QChar(u'　'));
}

} // namespace

DraftsNotice::DraftsNotice(Desk& desk, QWidget* parent) : NoticeBar(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("draftsNotice"));
    auto* goOn = addButton(QStringLiteral("continueDraftButton"), tr("Continue"));
    connect(goOn, &QPushButton::clicked, this, [this] {
        if (!m_drafts.isEmpty())
            Q_EMIT continueAsked(FormDraft(m_drafts.first()));
    });
    auto* discarding = addButton(QStringLiteral("discardDraftButton"), tr("Discard"));
    connect(discarding, &QPushButton::clicked, this, &DraftsNotice::discard);
}

void DraftsNotice::reload()
{
    m_drafts = m_desk.drafts().of(QStringLiteral("posting"));
    if (m_drafts.isEmpty()) {
        setText({});
        return;
    }
    const FormDraft& newest = m_drafts.first();
    setText(tr("%n unfinished entry(ies), the newest of %1: %2", nullptr, static_cast<int>(m_drafts.size()))
                .arg(moment(newest.at, m_desk.today()), title(newest)));
}

void DraftsNotice::discard()
{
    if (m_drafts.isEmpty() ||
        !prompt::confirm(this, tr("Discard what was typed? It cannot be brought back."), tr("Discard")))
        return;
    guarded(this, [this] {
        m_desk.drafts().erase(m_drafts.first().id);
        reload();
    });
}

} // namespace kakehashi
