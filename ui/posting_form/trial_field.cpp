// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/trial_field.h"

#include "core/base/japanese_text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

const QString some = u"有"_s;
constexpr qint64 mostWeeks = 999;

} // namespace

TrialField::TrialField(QWidget* parent)
    : ChoiceField("trial_weeks"_L1,
                  {{u"記載なし"_s, QJsonValue::Null}, {u"無"_s, QJsonValue(0)}, {some, QJsonValue(1)}},
                  parent),
      m_weeks(new QLineEdit)
{
    m_weeks->setObjectName(QStringLiteral("trialWeeksEdit"));
    m_weeks->setAccessibleName(field().label.toString());
    m_weeks->setFixedWidth(60);
    m_weeks->setEnabled(false);
    tail()->setStretch(0, 0);
    tail()->addWidget(m_weeks);
    tail()->addWidget(new QLabel(u"週間"_s));
    tail()->addStretch(1);
    connect(&buttons(), &QButtonGroup::idToggled, this,
            [this] { m_weeks->setEnabled(ChoiceField::text() == some); });
    connect(m_weeks, &QLineEdit::textChanged, this, &TrialField::touched);
}

QString TrialField::text() const
{
    const QString chosen = ChoiceField::text();
    return chosen == some ? chosen + m_weeks->text() : chosen;
}

void TrialField::setText(const QString& text)
{
    const bool hasWeeks = text.startsWith(some);
    m_weeks->setText(hasWeeks ? text.sliced(some.size()) : QString());
    ChoiceField::setText(hasWeeks ? some : text);
}

void TrialField::show(const Posting& posting)
{
    if (!posting.trialWeeks)
        setText({});
    else
        setText(*posting.trialWeeks == 0 ? u"無"_s : some + QString::number(*posting.trialWeeks));
}

feed::TypedValue TrialField::read() const
{
    if (ChoiceField::text() != some)
        return ChoiceField::read();
    const std::optional<qint64> weeks = japanese::wholeNumber(m_weeks->text());
    if (m_weeks->text().trimmed().isEmpty())
        return {QJsonValue::Null, tr("Say how many weeks.")};
    if (!weeks || *weeks > mostWeeks)
        return {QJsonValue::Null, tr("The weeks are a whole number.")};
    if (*weeks == 0)
        return {QJsonValue::Null, tr("For no trial period choose 無.")};
    return {QJsonValue(*weeks), {}};
}

} // namespace kakehashi
