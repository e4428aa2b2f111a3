// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/entry_field.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/time_edit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

namespace kakehashi {

/// A field of one line.
class LineField : public EntryField
{
    Q_OBJECT

public:
    /// How the line is read: as a text, or as a cell of a list with this heading (numbers, postal codes).
    enum class Reads { Text, Cell };
    LineField(QLatin1StringView key, Reads reads, QWidget* parent = nullptr);

    QLineEdit* line() const { return m_line; }
    QString text() const override { return m_line->text(); }
    void setText(const QString& text) override;
    QWidget* focusTarget() const override { return m_line; }
    /// Where Tab would choose the whole text, so that typing replaces it, the cursor goes to its end while
    /// this says so.
    void setGoesOn(std::function<bool()> goesOn);

Q_SIGNALS:
    /// Typed by hand, not filled in.
    void typedIn();
    /// The cursor has left it.
    void left();

protected:
    LineField(QLatin1StringView key, QLineEdit* line, QWidget* parent);
    feed::TypedValue read() const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_line;
    Reads m_reads = Reads::Text;
    std::function<bool()> m_goesOn;
};

/// An amount in yen: shows its grouping when it is left, plain digits while it is typed.
class YenField : public LineField
{
    Q_OBJECT

public:
    explicit YenField(QLatin1StringView key, QWidget* parent = nullptr);
    QString understood() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// A telephone number or a mail address: kept as typed, shown beside it in the usual writing.
class ReachField : public LineField
{
    Q_OBJECT

public:
    explicit ReachField(QLatin1StringView key, QWidget* parent = nullptr);
    QString understood() const override;
};

class DateField : public LineField
{
    Q_OBJECT

public:
    explicit DateField(QLatin1StringView key, QWidget* parent = nullptr);
    QString understood() const override;

protected:
    void show(const Posting& posting) override;
    feed::TypedValue read() const override;

private:
    EraDateEdit* m_edit;
};

class TimeField : public LineField
{
    Q_OBJECT

public:
    TimeField(QLatin1StringView key, TimeEdit::Reads reads, QWidget* parent = nullptr);

protected:
    feed::TypedValue read() const override;

private:
    TimeEdit* m_edit;
};

/// A field of several lines: Enter begins a new one, Tab and Ctrl+Enter leave it.
class ParagraphField : public EntryField
{
    Q_OBJECT

public:
    ParagraphField(QLatin1StringView key, int lines, QWidget* parent = nullptr);

    QString text() const override { return m_edit->toPlainText(); }
    void setText(const QString& text) override { m_edit->setPlainText(text); }
    QWidget* focusTarget() const override { return m_edit; }

protected:
    feed::TypedValue read() const override { return typed::text(text()); }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_edit;
};

} // namespace kakehashi
