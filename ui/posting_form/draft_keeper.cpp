// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/draft_keeper.h"

#include "core/store/store_busy.h"

namespace kakehashi {

namespace {

constexpr int mostUnkeptMs = 1'500; // two seconds, with what writing takes

} // namespace

DraftKeeper::DraftKeeper(FormDrafts& drafts, Content content, QObject* parent)
    : QObject(parent), m_drafts(drafts), m_content(std::move(content)), m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(mostUnkeptMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

// Not begun anew by each key: who types without a pause is kept too.
void DraftKeeper::touched()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void DraftKeeper::keepNow()
{
    m_pause.stop();
    try {
        keep();
        m_hasFailed = false;
    } catch (const StoreBusy&) {
        m_pause.start(); // soon again, whether more is typed or not
    } catch (const Error& error) {
        // A window that comes back every second would keep people from the form.
        if (!m_hasFailed)
            Q_EMIT failed(tr("What you type is not being kept for a crash: %1").arg(error.message()));
        m_hasFailed = true;
    }
}

void DraftKeeper::keep()
{
    std::optional<FormDraft> draft = m_content();
    if (!draft) {
        forget();
        return;
    }
    draft->id = m_id;
    m_id = m_drafts.save(*draft);
}

void DraftKeeper::forget()
{
    m_pause.stop();
    if (m_id.isEmpty())
        return;
    m_drafts.erase(m_id);
    m_id.clear();
}

void DraftKeeper::adopt(const QString& id)
{
    m_pause.stop();
    m_id = id;
}

} // namespace kakehashi
