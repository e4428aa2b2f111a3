// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/choice_field.h"

#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int gap = 12;
constexpr qsizetype mostInOneRow = 4;

/// A few stay side by side; more flow into the next line.
QLayout* makeLayout(QWidget* area, qsizetype parts)
{
    if (parts > mostInOneRow)
        return new FlowLayout(area, gap);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(gap);
    row->setAlignment(Qt::AlignLeft);
    return row;
}
const QString ticked = QStringLiteral("1");

} // namespace

ChoiceField::ChoiceField(QLatin1StringView key, QList<Choice> choices, QWidget* parent)
    : EntryField(key, parent), m_choices(std::move(choices)), m_buttons(new QButtonGroup(this)),
      m_tail(new QHBoxLayout(this))
{
    auto* choicesArea = new QWidget;
    QLayout* layout = makeLayout(choicesArea, m_choices.size());
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const Choice& choice = m_choices.at(i);
        auto* button = new QRadioButton(QStringLiteral("%1 %2").arg(i + 1).arg(choice.label));
        button->setObjectName(nameOf("Choice") + QString::number(i + 1));
        button->setAccessibleName(QStringLiteral("%1 %2").arg(field().label, choice.label));
        button->installEventFilter(this);
        m_buttons->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
    }
    m_tail->setContentsMargins(0, 0, 0, 0);
    m_tail->setSpacing(gap);
    m_tail->addWidget(choicesArea, 1);
    choose(indexOf(QJsonValue::Null));
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            touched();
    });
}

QString ChoiceField::text() const
{
    const int chosen = m_buttons->checkedId();
    return chosen < 0 || m_choices.at(chosen).value.isNull() ? QString() : m_choices.at(chosen).label;
}

void ChoiceField::setText(const QString& text)
{
    const auto found =
        std::ranges::find_if(m_choices, [&text](const Choice& choice) { return choice.label == text; });
    const bool isNone = text.isEmpty() || found == m_choices.end();
    choose(isNone ? indexOf(QJsonValue::Null) : static_cast<int>(found - m_choices.begin()));
}

QWidget* ChoiceField::focusTarget() const
{
    QAbstractButton* chosen = m_buttons->checkedButton();
    return chosen != nullptr ? chosen : m_buttons->button(0);
}

void ChoiceField::show(const Posting& posting)
{
    choose(indexOf(field().get(posting)));
}

feed::TypedValue ChoiceField::read() const
{
    const int chosen = m_buttons->checkedId();
    return {chosen < 0 ? QJsonValue(QJsonValue::Null) : m_choices.at(chosen).value, {}};
}

int ChoiceField::indexOf(const QJsonValue& value) const
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).value == value)
            return static_cast<int>(i);
    }
    return -1;
}

// -1 takes the choice away, which an exclusive group does not let happen by itself.
void ChoiceField::choose(int index)
{
    if (index >= 0) {
        m_buttons->button(index)->setChecked(true);
    } else if (QAbstractButton* chosen = m_buttons->checkedButton()) {
        m_buttons->setExclusive(false);
        chosen->setChecked(false);
        m_buttons->setExclusive(true);
        touched();
    }
    letTabStopOnce();
}

// Qt does so once one is chosen; before that, Tab would stop at each.
void ChoiceField::letTabStopOnce()
{
    const QList<QAbstractButton*> all = m_buttons->buttons();
    for (QAbstractButton* button : all)
        button->setFocusPolicy(button == focusTarget() ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChoiceField::chooseByFigure(const QString& figure)
{
    for (const QString& typed : {m_figures + figure, figure}) {
        const int index = typed.toInt() - 1;
        if (index < 0 || index >= m_choices.size())
            continue;
        m_figures = typed;
        m_buttons->button(index)->setFocus(Qt::OtherFocusReason);
        m_figures = typed; // the cursor's coming has cleared it
        choose(index);
        return;
    }
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_figures.clear();
    if (event->type() != QEvent::KeyPress)
        return EntryField::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QString typed = key->text();
    if (key->modifiers() == Qt::NoModifier && typed.size() == 1 && typed.at(0).isDigit()) {
        chooseByFigure(QString::number(typed.at(0).digitValue()));
        return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        choose(indexOf(QJsonValue::Null));
        focusTarget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return EntryField::eventFilter(watched, event);
}

TicksField::TicksField(QLatin1StringView key, const QStringList& labels, const QStringList& codes,
                       QWidget* parent)
    : EntryField(key, parent), m_codes(codes)
{
    QLayout* layout = makeLayout(this, labels.size());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        auto* box = new QCheckBox(labels.at(i));
        box->setObjectName(nameOf("Box") + QString::number(i + 1));
        layout->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &TicksField::touched);
    }
}

QString TicksField::text() const
{
    QStringList codes;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            codes.append(m_codes.at(i));
    }
    return codes.join(QLatin1Char(','));
}

void TicksField::setText(const QString& text)
{
    const QStringList codes = text.split(QLatin1Char(','));
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(codes.contains(m_codes.at(i)));
}

void TicksField::show(const Posting& posting)
{
    QStringList codes;
    const QJsonArray values = field().get(posting).toArray();
    for (const auto& value : values)
        codes.append(value.toString());
    setText(codes.join(QLatin1Char(',')));
}

feed::TypedValue TicksField::read() const
{
    const QString codes = text();
    return {QJsonArray::fromStringList(codes.isEmpty() ? QStringList() : codes.split(QLatin1Char(','))), {}};
}

TickField::TickField(QLatin1StringView key, const QString& label, QJsonValue unticked, QWidget* parent)
    : EntryField(key, parent), m_unticked(std::move(unticked)), m_box(new QCheckBox(label))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->setObjectName(nameOf("Box"));
    connect(m_box, &QCheckBox::toggled, this, &TickField::touched);
}

QString TickField::text() const
{
    return m_box->isChecked() ? ticked : QString();
}

void TickField::show(const Posting& posting)
{
    m_box->setChecked(field().get(posting).toBool());
}

feed::TypedValue TickField::read() const
{
    return {m_box->isChecked() ? QJsonValue(true) : m_unticked, {}};
}

} // namespace kakehashi
