// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/place_edit.h"

#include "core/base/japanese_text.h"
#include "core/base/place.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QSet>
#include <QStandardItemModel>

namespace kakehashi {

namespace {

enum PlaceRole { Prefecture = Qt::UserRole + 1, Municipality, Words };

constexpr int offeredAtOnce = 12;

QStandardItem* placeItem(const QString& prefecture, const QString& municipality, const QString& kana)
{
    auto* item = new QStandardItem(prefecture + municipality);
    item->setData(prefecture, Prefecture);
    item->setData(municipality, Municipality);
    item->setData(japanese::folded(prefecture + municipality) + QLatin1Char(' ') + japanese::folded(kana),
                  Words);
    return item;
}

void appendPlacesOf(const place::Prefecture& prefecture, QStandardItemModel& places)
{
    places.appendRow(placeItem(prefecture.name, {}, prefecture.kana));
    QSet<QString> cities;
    for (const place::Municipality& municipality : place::municipalities()) {
        if (municipality.prefecture != prefecture.name || municipality.until.isValid())
            continue;
        if (const auto city = place::designatedCity(municipality.name);
            city && !cities.contains(*city) && *city != municipality.name) {
            cities.insert(*city);
            if (place::findMunicipality(prefecture.name, *city) == nullptr)
                places.appendRow(placeItem(prefecture.name, *city, {}));
        }
        places.appendRow(placeItem(prefecture.name, municipality.name, municipality.kana));
    }
}

QStandardItemModel* placesFrom(int firstPrefecture, QObject* parent)
{
    auto* places = new QStandardItemModel(parent);
    const place::Prefecture* own = place::prefectureByCode(firstPrefecture);
    if (own != nullptr)
        appendPlacesOf(*own, *places);
    for (const place::Prefecture& prefecture : place::prefectures()) {
        if (own == nullptr || prefecture.code != own->code)
            appendPlacesOf(prefecture, *places);
    }
    return places;
}

/// Compares what is typed with a place's words in their folded form.
class PlaceCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString& path) const override { return {japanese::folded(path)}; }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

PlaceEdit::PlaceEdit(int firstPrefecture, QWidget* parent)
    : QLineEdit(parent), m_places(new PlaceCompleter(this))
{
    setPlaceholderText(tr("Municipality or prefecture"));
    setAccessibleName(tr("Municipality or prefecture"));
    setMinimumWidth(170);
    m_places->setModel(placesFrom(firstPrefecture, m_places));
    m_places->setCompletionRole(Words);
    m_places->setFilterMode(Qt::MatchContains);
    m_places->setMaxVisibleItems(offeredAtOnce);
    setCompleter(m_places);
    connect(m_places, qOverload<const QModelIndex&>(&QCompleter::activated), this, &PlaceEdit::choose);
    connect(this, &QLineEdit::returnPressed, this, &PlaceEdit::chooseFirst);
}

void PlaceEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT abandoned();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PlaceEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
        isVisible())
        Q_EMIT abandoned();
}

void PlaceEdit::choose(const QModelIndex& place)
{
    // The text follows the choice by itself and would ask for completions again.
    if (!isVisible())
        return;
    const QString prefecture = place.data(Prefecture).toString();
    const QString municipality = place.data(Municipality).toString();
    Q_EMIT chosen(prefecture, municipality);
}

void PlaceEdit::chooseFirst()
{
    if (text().isEmpty() || !isVisible())
        return;
    m_places->setCompletionPrefix(text());
    if (m_places->setCurrentRow(0))
        choose(m_places->currentIndex());
}

} // namespace kakehashi
