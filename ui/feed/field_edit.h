// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/typed_field.h"

#include <QLabel>
#include <QWidget>

#include <functional>

namespace kakehashi {

/// One field of the form as a person types it, with what is wrong with it below.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    /// `text` is what stands there at first: the value, or what the sender wrote where that is none.
    FieldEdit(const PostingField& field, const Posting& posting, const QString& text,
              QWidget* parent = nullptr);

    const PostingField& field() const { return m_field; }
    QString text() const { return m_read(); }
    /// Somebody has typed here.
    bool isModified() const { return text() != m_first; }
    /// What is typed is not how the value of the posting given at first would be: it must be read.
    bool differs() const { return text() != m_valueText; }
    feed::TypedValue typed() const { return feed::readTyped(m_field, text()); }

    enum class Note { Problem, Warning, Understood };
    /// An empty text removes the note.
    void setNote(Note kind, const QString& text);
    /// What stands in the posting that this row would change.
    void setStanding(const QString& text);
    void focus();

Q_SIGNALS:
    void edited();
    void focused();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLine(const QString& text);
    QWidget* makeChoice(const QStringList& choices, const QString& text);
    QWidget* makeParagraph(const QString& text);
    QWidget* makeEdit(const QString& text);

    const PostingField& m_field;
    QString m_first;
    QString m_valueText;
    std::function<QString()> m_read;
    QWidget* m_edit = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_standing = nullptr;
};

} // namespace kakehashi
