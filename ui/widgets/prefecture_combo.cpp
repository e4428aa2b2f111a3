// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prefecture_combo.h"

#include "core/base/japanese_text.h"
#include "core/base/place.h"
#include "ui/widgets/offer_list.h"

#include <QLineEdit>

namespace kakehashi {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1; ///< everything a prefecture is found by

} // namespace

PrefectureCombo::PrefectureCombo(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(16);
    for (const place::Prefecture& prefecture : place::prefectures()) {
        addItem(prefecture.name, prefecture.code);
        setItemData(count() - 1,
                    QStringLiteral("%1 %2 %3 %4")
                        .arg(prefecture.name, prefecture.kana, prefecture.romanised)
                        .arg(prefecture.code),
                    wordsRole);
    }
    // Offered beneath the field in place of a completer's window, which would keep Enter and Tab to itself.
    setCompleter(nullptr);
    m_offers = new OfferList(lineEdit(), this);
    connect(lineEdit(), &QLineEdit::textEdited, this, &PrefectureCombo::offer);
    connect(m_offers, &OfferList::chosen, this,
            [this](int row) { setCurrentIndex(findText(m_offers->item(row)->text())); });
    connect(this, &QComboBox::currentTextChanged, this, &PrefectureCombo::codeChanged);
    // Tokyo and とうきょうと are left as 東京都.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const auto found = code())
            setCode(*found);
    });
}

void PrefectureCombo::offer(const QString& typed)
{
    const QString key = japanese::folded(typed);
    QStringList names;
    for (int row = 0; row < count() && !key.isEmpty(); ++row) {
        if (japanese::folded(itemData(row, wordsRole).toString()).contains(key))
            names.append(itemText(row));
    }
    m_offers->offer(names);
}

std::optional<int> PrefectureCombo::code() const
{
    const place::Prefecture* found = place::findPrefecture(currentText());
    return found != nullptr ? std::optional(found->code) : std::nullopt;
}

void PrefectureCombo::setCode(int code)
{
    setCurrentIndex(findData(code, codeRole));
}

} // namespace kakehashi
