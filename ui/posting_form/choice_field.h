// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/entry_field.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>

class QHBoxLayout;

namespace kakehashi {

/// One of a few, as the sheet has them to be circled: one stop of Tab, arrows go from one to the next, the
/// figure before each takes it.
class ChoiceField : public EntryField
{
    Q_OBJECT

public:
    struct Choice
    {
        QString label;
        QJsonValue value; ///< null: not stated, chosen at first
    };
    ChoiceField(QLatin1StringView key, QList<Choice> choices, QWidget* parent = nullptr);

    /// The label of what is chosen; empty while nothing is, or what is chosen says so.
    QString text() const override;
    void setText(const QString& text) override;
    QWidget* focusTarget() const override;

protected:
    void show(const Posting& posting) override;
    feed::TypedValue read() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    QButtonGroup& buttons() { return *m_buttons; }
    /// Room for what belongs to a choice, after the last one.
    QHBoxLayout* tail() { return m_tail; }

private:
    void choose(int index);
    void chooseByFigure(const QString& figure);
    void letTabStopOnce();
    int indexOf(const QJsonValue& value) const;

    QList<Choice> m_choices;
    QButtonGroup* m_buttons;
    QHBoxLayout* m_tail;
    QString m_figures; ///< typed since the cursor came: 1 and 0 are the tenth
};

/// Several of a few, each a box to tick.
class TicksField : public EntryField
{
    Q_OBJECT

public:
    /// `labels` and `codes` in the form's order.
    TicksField(QLatin1StringView key, const QStringList& labels, const QStringList& codes,
               QWidget* parent = nullptr);

    /// The codes ticked, with commas.
    QString text() const override;
    void setText(const QString& text) override;
    QWidget* focusTarget() const override { return m_boxes.constFirst(); }

protected:
    void show(const Posting& posting) override;
    feed::TypedValue read() const override;

private:
    QStringList m_codes;
    QList<QCheckBox*> m_boxes;
};

/// One box: ticked, or what `unticked` says.
class TickField : public EntryField
{
    Q_OBJECT

public:
    TickField(QLatin1StringView key, const QString& label, QJsonValue unticked, QWidget* parent = nullptr);

    QString text() const override;
    void setText(const QString& text) override { m_box->setChecked(!text.isEmpty()); }
    QWidget* focusTarget() const override { return m_box; }
    QCheckBox* box() const { return m_box; }

protected:
    void show(const Posting& posting) override;
    feed::TypedValue read() const override;

private:
    QJsonValue m_unticked;
    QCheckBox* m_box;
};

/// The terms of a closed list as choices.
template<typename E>
QList<ChoiceField::Choice> choicesOf()
{
    QList<ChoiceField::Choice> choices;
    for (const auto& term : Vocabulary<E>::terms())
        choices.append({term.label.toString(), QJsonValue(QString(term.code))});
    return choices;
}

template<typename E>
TicksField* ticksOf(QLatin1StringView key)
{
    QStringList labels;
    QStringList codes;
    for (const auto& term : Vocabulary<E>::terms()) {
        labels.append(term.label.toString());
        codes.append(QString(term.code));
    }
    return new TicksField(key, labels, codes);
}

} // namespace kakehashi
