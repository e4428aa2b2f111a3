// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/feed/typed_field.h"

#include <QWidget>

namespace kakehashi {

/// One field of the sheet being typed. Its text, readable or not, goes into drafts; its value, read once per
/// change, into the posting. What nobody touched stays exactly as it was loaded.
class EntryField : public QWidget
{
    Q_OBJECT

public:
    explicit EntryField(QLatin1StringView key, QWidget* parent = nullptr);

    const PostingField& field() const { return m_field; }
    QString key() const { return QString(m_field.key); }
    void load(const Posting& posting);
    /// Shows the posting's value as if it were typed.
    void put(const Posting& posting) { show(posting); }
    /// What stands there is what was loaded, unless it cannot be read.
    void setUnmodified();
    /// What is typed or chosen, as `setText` takes it back.
    virtual QString text() const = 0;
    virtual void setText(const QString& text) = 0;
    virtual QWidget* focusTarget() const = 0;
    /// How what is typed is understood, where a person may wish to know.
    virtual QString understood() const { return {}; }

    const feed::TypedValue& typed() const { return m_typed; }
    bool isUnread() const { return !m_typed.problem.isEmpty(); }
    /// The value differs from the one loaded, or cannot be read.
    bool isModified() const { return isUnread() || m_typed.value != m_loadedValue; }
    virtual bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// As a problem of the bar; only when it is unread.
    Problem problem() const;

Q_SIGNALS:
    void edited();

protected:
    /// Makes `text` say the posting's value.
    virtual void show(const Posting& posting);
    virtual feed::TypedValue read() const = 0;
    /// Reads anew and tells; connected to whatever changes the text.
    void touched();
    /// The objectName of a part, after the field's key: workplaceStreetEdit.
    QString nameOf(const char* part) const;

private:
    const PostingField& m_field;
    QString m_loadedText;
    QJsonValue m_loadedValue;
    feed::TypedValue m_typed;
};

/// Readers of fields that are not read as a cell of a list is.
namespace typed {

/// A text as it stands, without blanks at its ends; characters that cannot be seen are a problem.
feed::TypedValue text(const QString& typed);

} // namespace typed

} // namespace kakehashi
