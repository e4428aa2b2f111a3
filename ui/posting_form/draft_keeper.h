// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/form_drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace kakehashi {

/// Writes what stands in a form into the store's drafts, at most two seconds after it was typed, so that a
/// crash loses no more.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `content` is asked when it is time; nullopt: nothing there is worth keeping, the draft goes.
    using Content = std::function<std::optional<FormDraft>()>;
    DraftKeeper(FormDrafts& drafts, Content content, QObject* parent = nullptr);

    /// Something was typed.
    void touched();
    void keepNow();
    /// The form was saved or given up.
    void forget();
    /// Goes on in a draft that is there already, or with an empty id in a new one; the draft before stays.
    void adopt(const QString& id);

Q_SIGNALS:
    /// It could not be written; said once until it works again.
    void failed(const QString& sentence);

private:
    void keep();

    FormDrafts& m_drafts;
    Content m_content;
    QTimer m_pause;
    QString m_id;
    bool m_hasFailed = false;
};

} // namespace kakehashi
