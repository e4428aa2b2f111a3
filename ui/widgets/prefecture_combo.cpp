// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prefecture_combo.h"

#include "core/base/place.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace kakehashi {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1; ///< everything a prefecture is found by

/// Searches in the words, but puts the name into the field.
class PrefectureCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

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
    auto* completer = new PrefectureCompleter(model(), this);
    completer->setCompletionRole(wordsRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(this, &QComboBox::currentTextChanged, this, &PrefectureCombo::codeChanged);
    // Tokyo and とうきょうと are left as 東京都.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const auto found = code())
            setCode(*found);
    });
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
