// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace kakehashi {

class PlaceButton;

/// The left edge of the window: whose desk it is, the places with what waits there, the settings.
class PlacesBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesBar(QWidget* parent = nullptr);

    /// Adds a place below the ones there are; its button is named `objectName`.
    void addPlace(const QString& objectName, const QString& name, const QKeySequence& shortcut);
    void setCurrent(int place);
    /// 0 shows nothing: an empty place asks for no attention.
    void setCount(int place, qint64 count);
    /// `remark`: what is unlike usual (sample data, another day); may be empty.
    void setDesk(const QString& name, const QString& remark);

Q_SIGNALS:
    void chosen(int place);
    void settingsAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_name;
    QLabel* m_remark;
    QVBoxLayout* m_places;
    QButtonGroup* m_group;
    std::vector<PlaceButton*> m_buttons;
};

} // namespace kakehashi
