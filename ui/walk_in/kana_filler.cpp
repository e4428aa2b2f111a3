// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/kana_filler.h"

#include <QInputMethodEvent>
#include <QLineEdit>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr char16_t firstHiragana = u'ぁ';
constexpr char16_t lastHiragana = u'ゖ';
constexpr char16_t firstKatakana = u'ァ';
constexpr char16_t lastKatakana = u'ー';

bool isKana(QChar c)
{
    return (c >= firstHiragana && c <= lastHiragana) || (c >= firstKatakana && c <= lastKatakana);
}

bool isReading(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isKana);
}

QString inKatakana(QString text)
{
    for (QChar& c : text) {
        if (c >= firstHiragana && c <= lastHiragana)
            c = QChar(static_cast<char16_t>(c.unicode() + (firstKatakana - firstHiragana)));
    }
    return text;
}

} // namespace

KanaFiller::KanaFiller(QLineEdit* name, QLineEdit* kana) : QObject(name), m_name(name), m_kana(kana)
{
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && isOurs())
            m_kana->clear();
    });
}

bool KanaFiller::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        take(*static_cast<QInputMethodEvent*>(event));
    return QObject::eventFilter(watched, event);
}

// Before the field has taken the event.
void KanaFiller::take(const QInputMethodEvent& event)
{
    const QString& committed = event.commitString();
    if (!committed.isEmpty()) {
        add(isReading(committed) ? committed : m_reading);
        m_reading.clear();
    }
    if (isReading(event.preeditString()))
        m_reading = event.preeditString();
    else if (event.preeditString().isEmpty())
        m_reading.clear(); // given up, or taken in
}

void KanaFiller::add(const QString& reading)
{
    if (reading.isEmpty() || !isOurs())
        return;
    const QString before = m_kana->text();
    const QString name = m_name->text();
    const bool isNextName = !before.isEmpty() && !name.isEmpty() && name.back().isSpace();
    m_filled = before + (isNextName ? QString(name.back()) : QString()) + inKatakana(reading);
    m_kana->setText(m_filled);
}

bool KanaFiller::isOurs() const
{
    return m_kana->text().isEmpty() || m_kana->text() == m_filled;
}

} // namespace kakehashi
