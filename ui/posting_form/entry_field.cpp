// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/entry_field.h"

#include "ui/widgets/form_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

EntryField::EntryField(QLatin1StringView key, QWidget* parent)
    : QWidget(parent), m_field(*postingField(key)),
      m_loadedValue(m_field.get(Posting())), m_typed{m_loadedValue, {}}
{
    setObjectName(camelCase(key));
}

void EntryField::load(const Posting& posting)
{
    show(posting);
    m_loadedText = text();
    m_loadedValue = m_field.get(posting);
    m_typed = {m_loadedValue, {}};
}

void EntryField::setUnmodified()
{
    if (isUnread())
        return;
    m_loadedText = text();
    m_loadedValue = m_typed.value;
}

void EntryField::show(const Posting& posting)
{
    setText(feed::typedText(m_field, posting));
}

void EntryField::touched()
{
    m_typed = text() == m_loadedText ? feed::TypedValue{m_loadedValue, {}} : read();
    Q_EMIT edited();
}

Problem EntryField::problem() const
{
    return {key(), Severity::Error, m_typed.problem, text()};
}

QString EntryField::nameOf(const char* part) const
{
    return camelCase(m_field.key) + QLatin1String(part);
}

namespace typed {

feed::TypedValue text(const QString& typed)
{
    const auto isInvisible = [](QChar c) {
        return c.category() == QChar::Other_Control && c != QChar::LineFeed && c != QChar::Tabulation;
    };
    if (std::ranges::any_of(typed, isInvisible)) {
        return {QJsonValue(QString()),
                QCoreApplication::translate("EntryField",
                                            "A character here cannot be seen or printed; type this again.")};
    }
    return {QJsonValue(typed.trimmed()), {}};
}

} // namespace typed

} // namespace kakehashi
