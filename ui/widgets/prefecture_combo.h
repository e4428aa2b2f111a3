// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace kakehashi {

class OfferList;

/// The 47 prefectures in their official order; typing part of a name, its reading, its romanised name or its
/// number finds one (東, とう, tok, 13).
class PrefectureCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit PrefectureCombo(QWidget* parent = nullptr);

    /// JIS code; nullopt when what is typed is no prefecture.
    std::optional<int> code() const;
    void setCode(int code);

Q_SIGNALS:
    void codeChanged();

private:
    void offer(const QString& typed);

    OfferList* m_offers;
};

} // namespace kakehashi
