// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_filter_bar.h"

#include "core/base/place.h"
#include "ui/postings/place_edit.h"

namespace kakehashi {

namespace {

QString occupationKey()
{
    return QStringLiteral("occupation");
}

QString placeKey()
{
    return QStringLiteral("place");
}

QString statusKey()
{
    return QStringLiteral("status");
}

QString nameOf(StatusFilter status)
{
    switch (status) {
    case StatusFilter::Open:
        return PostingFilterBar::tr("open");
    case StatusFilter::Closed:
        return PostingFilterBar::tr("closed");
    case StatusFilter::Draft:
        return PostingFilterBar::tr("draft");
    case StatusFilter::All:
        break;
    }
    return PostingFilterBar::tr("all");
}

QString codeOf(StatusFilter status)
{
    switch (status) {
    case StatusFilter::Open:
        return QStringLiteral("open");
    case StatusFilter::Closed:
        return QStringLiteral("closed");
    case StatusFilter::Draft:
        return QStringLiteral("draft");
    case StatusFilter::All:
        break;
    }
    return QStringLiteral("all");
}

} // namespace

PostingFilterBar::PostingFilterBar(int deskPrefecture, QWidget* parent)
    : FilterChips(parent), m_deskPrefecture(deskPrefecture)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("addFilterMenu"));
    addButton()->setMenu(menu);
    fillMenu(menu);
    connect(this, &FilterChips::removed, this, &PostingFilterBar::remove);
    showChips();
}

void PostingFilterBar::applyTo(PostingQuery& query) const
{
    query.occupation = m_occupation;
    query.occupationUnstated = m_occupationUnstated;
    query.prefecture = m_prefecture;
    query.municipality = m_municipality;
    query.placeItself = m_placeItself;
    query.status = m_status;
}

void PostingFilterBar::clear()
{
    showOnly(StatusFilter::All);
}

void PostingFilterBar::showOnly(StatusFilter status)
{
    PostingQuery query;
    query.status = status;
    showOnly(query);
}

void PostingFilterBar::showOnly(const PostingQuery& query)
{
    m_occupation = query.occupation;
    m_occupationUnstated = query.occupationUnstated;
    m_prefecture = query.prefecture;
    m_municipality = query.municipality;
    m_placeItself = query.placeItself;
    m_status = query.status;
    showChips();
    Q_EMIT filtersChanged();
}

void PostingFilterBar::fillMenu(QMenu* menu)
{
    fillOccupations(menu->addMenu(tr("Occupation")));
    auto* place = menu->addAction(tr("Municipality…"));
    place->setObjectName(QStringLiteral("filterByPlace"));
    connect(place, &QAction::triggered, this, &PostingFilterBar::askForPlace);
    fillStates(menu->addMenu(tr("State")));
}

void PostingFilterBar::fillOccupations(QMenu* menu)
{
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        auto* action = menu->addAction(term.label.toString());
        action->setObjectName(QStringLiteral("filterBy_") + QString(term.code));
        connect(action, &QAction::triggered, this, [this, occupation = term.value] {
            m_occupation = occupation;
            m_occupationUnstated = false;
            showChips();
            Q_EMIT filtersChanged();
        });
    }
}

void PostingFilterBar::fillStates(QMenu* menu)
{
    for (const StatusFilter status :
         {StatusFilter::Open, StatusFilter::Closed, StatusFilter::Draft, StatusFilter::All}) {
        auto* action = menu->addAction(nameOf(status));
        action->setObjectName(QStringLiteral("filterBy_") + codeOf(status));
        connect(action, &QAction::triggered, this, [this, status] {
            m_status = status;
            showChips();
            Q_EMIT filtersChanged();
        });
    }
}

void PostingFilterBar::askForPlace()
{
    if (m_placeEdit == nullptr) {
        m_placeEdit = new PlaceEdit(m_deskPrefecture, this);
        m_placeEdit->setObjectName(QStringLiteral("placeFilterEdit"));
        addEditor(m_placeEdit);
        connect(m_placeEdit, &PlaceEdit::chosen, this, &PostingFilterBar::setPlace);
        connect(m_placeEdit, &PlaceEdit::abandoned, this, &PostingFilterBar::endAsking);
    }
    m_placeEdit->clear();
    m_placeEdit->show();
    m_placeEdit->setFocus();
}

void PostingFilterBar::setPlace(const QString& prefecture, const QString& municipality)
{
    m_prefecture = prefecture;
    m_municipality = municipality;
    m_placeItself = false;
    endAsking();
    showChips();
    Q_EMIT filtersChanged();
}

void PostingFilterBar::endAsking()
{
    const bool hadFocus = m_placeEdit->hasFocus();
    m_placeEdit->hide();
    if (hadFocus)
        addButton()->setFocus();
}

void PostingFilterBar::remove(const QString& key)
{
    if (key == occupationKey()) {
        m_occupation.reset();
        m_occupationUnstated = false;
    } else if (key == placeKey()) {
        m_prefecture.clear();
        m_municipality.clear();
        m_placeItself = false;
    } else if (key == statusKey()) {
        m_status = StatusFilter::All;
    }
    showChips();
    Q_EMIT filtersChanged();
}

void PostingFilterBar::showChips()
{
    QList<FilterChip> chips;
    if (m_status != StatusFilter::All)
        chips.append({statusKey(), tr("State: %1").arg(nameOf(m_status))});
    if (m_occupation)
        chips.append({occupationKey(), tr("Occupation: %1").arg(labelOf(*m_occupation))});
    else if (m_occupationUnstated)
        chips.append({occupationKey(), tr("Occupation not stated")});
    if (!m_prefecture.isEmpty() || m_placeItself)
        chips.append({placeKey(), placeText()});
    setChips(chips);
}

QString PostingFilterBar::placeText() const
{
    if (m_prefecture.isEmpty())
        return tr("Place not stated");
    const bool hasParts = m_municipality.isEmpty() || place::isDesignatedCity(m_municipality);
    return m_placeItself && hasParts ? tr("%1 (no part of it named)").arg(m_prefecture + m_municipality)
                                     : m_prefecture + m_municipality;
}

} // namespace kakehashi
