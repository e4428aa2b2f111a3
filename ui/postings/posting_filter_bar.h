// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_search.h"
#include "ui/widgets/filter_chips.h"

#include <QMenu>

namespace kakehashi {

class PlaceEdit;

/// The filters of the list of postings: occupation, place and state, as chips.
class PostingFilterBar : public FilterChips
{
    Q_OBJECT

public:
    /// `deskPrefecture` (JIS code): its places are offered first.
    explicit PostingFilterBar(int deskPrefecture, QWidget* parent = nullptr);

    /// Fills in occupation, place and status.
    void applyTo(PostingQuery& query) const;
    /// Everything is shown.
    void clear();
    /// Everything in this state.
    void showOnly(StatusFilter status);
    /// The query's occupation, place and state.
    void showOnly(const PostingQuery& query);
    bool isFiltering() const { return !chips().isEmpty(); }

Q_SIGNALS:
    void filtersChanged();

private:
    void fillMenu(QMenu* menu);
    void fillOccupations(QMenu* menu);
    void fillStates(QMenu* menu);
    void askForPlace();
    void setPlace(const QString& prefecture, const QString& municipality);
    void endAsking();
    void remove(const QString& key);
    void showChips();
    QString placeText() const;

    int m_deskPrefecture;
    PlaceEdit* m_placeEdit = nullptr; ///< made when first asked for: it reads every municipality
    std::optional<Occupation> m_occupation;
    QString m_prefecture;
    QString m_municipality;
    bool m_occupationUnstated = false;
    bool m_placeItself = false;
    StatusFilter m_status = StatusFilter::Open;
};

} // namespace kakehashi
