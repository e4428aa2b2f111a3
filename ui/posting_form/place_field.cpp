// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/place_field.h"

#include "core/base/place.h"
#include "ui/widgets/offer_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace kakehashi {

using namespace Qt::StringLiterals;

PrefectureField::PrefectureField(QLatin1StringView key, QWidget* parent)
    : EntryField(key, parent), m_combo(new PrefectureCombo)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setObjectName(nameOf("Combo"));
    m_combo->lineEdit()->setObjectName(nameOf("Edit"));
    m_combo->setCurrentIndex(-1);
    m_combo->setFixedWidth(130);
    m_combo->installEventFilter(this);
    connect(m_combo, &QComboBox::currentTextChanged, this, &PrefectureField::touched);
}

void PrefectureField::setText(const QString& text)
{
    const int row = m_combo->findText(text);
    m_combo->setCurrentIndex(row);
    if (row < 0)
        m_combo->setEditText(text);
}

bool PrefectureField::eventFilter(QObject* watched, QEvent* event)
{
    // A wheel that scrolls the form must not change what it passes over, and Enter is the form's.
    const bool isEnter =
        event->type() == QEvent::KeyPress && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return ||
                                              static_cast<QKeyEvent*>(event)->key() == Qt::Key_Enter);
    if (isEnter || event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return EntryField::eventFilter(watched, event);
}

MunicipalityField::MunicipalityField(std::function<QString()> prefecture, QWidget* parent)
    : LineField("workplace.municipality"_L1, Reads::Text, parent), m_prefecture(std::move(prefecture)),
      m_offers(new OfferList(line()))
{
    connect(this, &LineField::typedIn, this, &MunicipalityField::offer);
    connect(this, &LineField::left, this, &MunicipalityField::takeOnlyOne);
    connect(m_offers, &OfferList::chosen, this, [this](int row) { take(m_offered.at(row)); });
}

void MunicipalityField::offer()
{
    const QString within = m_prefecture();
    m_offered = suggestions::municipalities(text(), within);
    const bool isThere = m_offered.size() == 1 && m_offered.constFirst().name == text();
    QStringList lines;
    for (const suggestions::Municipality& one : std::as_const(m_offered))
        lines.append(one.prefecture == within ? one.name : one.prefecture + one.name);
    m_offers->offer(isThere ? QStringList() : lines);
}

void MunicipalityField::take(const suggestions::Municipality& municipality)
{
    setText(municipality.name);
    Q_EMIT chosen(municipality.prefecture, municipality.name);
}

// しんじゅくく, or a ward's name alone, becomes the one place it can be; a name that is known stays.
void MunicipalityField::takeOnlyOne()
{
    if (text().trimmed().isEmpty() || place::findMunicipality(m_prefecture(), text()) != nullptr)
        return;
    const QList<suggestions::Municipality> found = suggestions::municipalities(text(), m_prefecture());
    if (found.size() == 1)
        take(found.constFirst());
}

ContactAddressField::ContactAddressField(QWidget* parent)
    : EntryField("contact.address"_L1, parent), m_same(new QCheckBox(u"③と同じ"_s)), m_line(new QLineEdit)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_same);
    layout->addWidget(m_line, 1);
    m_same->setObjectName(nameOf("SameBox"));
    m_same->setAccessibleName(field().label.toString() + m_same->text());
    m_same->setChecked(true);
    m_line->setObjectName(nameOf("Edit"));
    m_line->setAccessibleName(field().label.toString());
    m_line->setEnabled(false);
    connect(m_same, &QCheckBox::toggled, this, &ContactAddressField::followBox);
    connect(m_line, &QLineEdit::textChanged, this, &ContactAddressField::touched);
}

QString ContactAddressField::text() const
{
    return m_same->isChecked() ? QString() : m_line->text();
}

void ContactAddressField::setText(const QString& text)
{
    m_same->setChecked(text.isEmpty());
    m_line->setText(text);
}

QWidget* ContactAddressField::focusTarget() const
{
    return m_same->isChecked() ? static_cast<QWidget*>(m_same) : m_line;
}

void ContactAddressField::setWorkplaceAddress(const QString& address)
{
    m_workplace = address;
    m_line->setPlaceholderText(m_same->isChecked() ? address : QString());
}

void ContactAddressField::followBox(bool same)
{
    m_line->setEnabled(!same);
    setWorkplaceAddress(m_workplace);
    touched();
}

} // namespace kakehashi
