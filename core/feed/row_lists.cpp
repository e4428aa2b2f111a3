// SPDX-License-Identifier: GPL-3.0-or-later
// Items of which several can hold, ⑥ ⑨ ⑬, written in one cell.
#include "core/feed/cell_memory.h"
#include "core/feed/cell_values.h"
#include "core/feed/row_reader.h"

namespace kakehashi::feed {

namespace {

// Labels are taken whole first, since 帰国者・接触者外来業務 has a dot of its own; then 雇用・労災・健康.
template<typename E>
bool takeDotted(const QString& text, TermSet<E>& found)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c == u'・' || c == u'･' || c.isSpace()) {
            words.append(word);
            word.clear();
        } else {
            word.append(c);
        }
    }
    words.append(word);
    words.removeAll(QString());
    TermSet<E> taken;
    for (qsizetype from = 0; from < words.size();) {
        qsizetype length = words.size() - from;
        std::optional<E> term;
        for (; length > 0 && !term; --length)
            term = fromLabel<E>(words.mid(from, length).join(u'・'));
        if (!term)
            return false;
        taken.insert(*term);
        from += length + 1;
    }
    for (const E term : taken.values())
        found.insert(term);
    return !taken.isEmpty();
}

void addTo(QString& text, const QStringList& terms)
{
    const QString added = terms.join(u'、');
    if (!text.contains(added))
        text = text.isEmpty() ? added : added + u'\n' + text;
}

} // namespace

template<typename E>
std::optional<TermSet<E>> RowReader::termsOf(const QString& text, QStringList& unknown)
{
    const auto& read = remembered(memory<E>().several, text, [](const QString& written) {
        std::pair<TermSet<E>, QStringList> result;
        if (const auto whole = fromLabel<E>(written)) {
            result.first.insert(*whole);
            return result;
        }
        const QStringList terms = cell::terms(written);
        for (const QString& term : terms) {
            if (!takeDotted(term, result.first))
                result.second.append(term);
        }
        return result;
    });
    unknown = read.second;
    return read.first;
}

void RowReader::duties(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    static const QString other = labelOf(Duty::Other);
    QStringList unknown;
    const auto terms = termsOf<Duty>(cell.text, unknown);
    for (const Duty duty : terms->values())
        m_reading.posting.duties.insert(duty);
    for (const QString& term : std::as_const(unknown)) {
        const QString detail = term.startsWith(other) ? term.mid(other.size()) : QString();
        const bool inBrackets = detail.size() > 2 && (detail.startsWith(u'(') || detail.startsWith(u'（'));
        if (inBrackets || detail.startsWith(u':') || detail.startsWith(u'：')) {
            m_reading.posting.duties.insert(Duty::Other);
            m_details.append(inBrackets ? detail.mid(1, detail.size() - 2).trimmed()
                                        : detail.mid(1).trimmed());
        } else {
            error(tr("“%1” is none of the duties of the form; if it is another one, it belongs to %2 with "
                     "its detail.")
                      .arg(term, other));
        }
    }
}

void RowReader::insurance(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    QStringList unknown;
    const auto terms = termsOf<Insurance>(cell.text, unknown);
    for (const Insurance insurance : terms->values())
        m_reading.posting.insurance.insert(insurance);
    if (unknown.isEmpty())
        return;
    addTo(m_reading.posting.insuranceOther, unknown);
    warning(tr("“%1” is kept as another insurance.").arg(unknown.join(u'、')));
}

void RowReader::registered(const Cell& cell)
{
    if (cell::saysNothing(cell.text))
        return;
    QStringList unknown;
    const auto terms = termsOf<Registration>(cell.text, unknown);
    for (const Registration registration : terms->values())
        m_reading.posting.registeredWith.insert(registration);
    if (unknown.isEmpty())
        return;
    addTo(m_reading.posting.registeredOther, unknown);
    warning(tr("“%1” is kept as another body.").arg(unknown.join(u'、')));
}

} // namespace kakehashi::feed
