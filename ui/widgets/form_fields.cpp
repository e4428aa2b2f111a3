// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_fields.h"

#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

QString camelCase(QLatin1StringView key)
{
    QString name;
    bool upper = false;
    for (const char c : key) {
        const bool isBreak = c == '.' || c == '_';
        const QChar letter = QLatin1Char(c);
        if (!isBreak)
            name += upper ? letter.toUpper() : letter;
        upper = isBreak;
    }
    return name;
}

FormField::FormField(const QString& name, QWidget* content, QWidget* focus, QWidget* parent)
    : QWidget(parent), m_name(name), m_focus(focus), m_note(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(content);
    layout->addWidget(m_note);
    const QString part = content->objectName().isEmpty() ? focus->objectName() : content->objectName();
    m_note->setObjectName(part + QLatin1String("Note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    if (focus->accessibleName().isEmpty())
        focus->setAccessibleName(name);
}

void FormField::showProblems(const Problems& problems)
{
    // Asked for with every key pressed anywhere in the form: a label is laid out anew only when it changes.
    if (problems == m_problems)
        return;
    m_problems = problems;
    showNote();
}

void FormField::setUnderstood(const QString& text)
{
    if (text == m_understood)
        return;
    m_understood = text;
    showNote();
}

void FormField::showNote()
{
    QStringList lines;
    bool error = false;
    for (const Problem& problem : std::as_const(m_problems)) {
        error = error || problem.severity == Severity::Error;
        const QString sign =
            problem.severity == Severity::Error ? QStringLiteral("✗ ") : QStringLiteral("! ");
        lines.append(sign + problem.message);
    }
    if (!m_understood.isEmpty())
        lines.append(QStringLiteral("→ ") + m_understood);
    const QColor colour = error                  ? theme::unmet()
                          : m_problems.isEmpty() ? theme::secondaryText()
                                                 : theme::warning();
    QPalette colours = m_note->palette();
    colours.setColor(QPalette::WindowText, colour);
    m_note->setPalette(colours);
    m_note->setText(lines.join(QLatin1Char('\n')));
    m_note->setVisible(!lines.isEmpty());
    m_focus->setAccessibleDescription(lines.join(QLatin1Char(' ')));
}

FormField* FormFields::make(const QString& name, const QStringList& keys, QWidget* content, QWidget* focus)
{
    auto* field = new FormField(name, content, focus != nullptr ? focus : content);
    for (const QString& key : keys)
        m_fields.insert(key, field);
    return field;
}

void FormFields::forget(const QString& keyStart)
{
    m_fields.removeIf([&](const auto& entry) { return entry.key().startsWith(keyStart); });
}

void FormFields::showProblems(const Problems& problems) const
{
    QHash<FormField*, Problems> found;
    for (const QPointer<FormField>& field : m_fields) {
        if (field)
            found.insert(field, {});
    }
    for (const Problem& problem : problems) {
        if (FormField* field = m_fields.value(problem.field))
            found[field].append(problem);
    }
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        each.key()->showProblems(each.value());
}

} // namespace kakehashi
