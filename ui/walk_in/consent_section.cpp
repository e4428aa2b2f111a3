// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/consent_section.h"

#include "ui/walk_in/choice_box.h"
#include "ui/widgets/era_date_edit.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kakehashi {

ConsentSection::ConsentSection(FormFields& fields, QDate today, QWidget* parent)
    : FormSection(tr("Consent"), fields, parent), m_today(today),
      m_deskUse(addConsent(tr("Desk's use"), QStringLiteral("consent.desk_use"), QStringLiteral("deskUse"))),
      m_tellInstitutions(addConsent(tr("Telling institutions"), QStringLiteral("consent.tell_institutions"),
                                    QStringLiteral("tellInstitutions"))),
      m_channel(new QComboBox)
{
    m_channel->setObjectName(QStringLiteral("channelBox"));
    choice::makeNarrow(*m_channel);
    m_channel->addItem(tr("At the counter"), static_cast<int>(Channel::WalkIn));
    m_channel->addItem(tr("By telephone"), static_cast<int>(Channel::Phone));
    m_channel->addItem(tr("Registered before"), static_cast<int>(Channel::Registered));
    addRow(tr("Came"), field(tr("Came"), {QStringLiteral("channel")}, m_channel));
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ConsentSection::touched);
    auto* form = new QPushButton(tr("Form to sign as PDF…"));
    form->setObjectName(QStringLiteral("consentFormButton"));
    form->setAutoDefault(false);
    addWide(field(tr("Form to sign"), {}, form));
    connect(form, &QPushButton::clicked, this, &ConsentSection::formWanted);
}

ConsentSection::Consent ConsentSection::addConsent(const QString& label, const QString& key,
                                                   const QString& objectName)
{
    const Consent consent{new QCheckBox(label), new EraDateEdit};
    consent.given->setObjectName(objectName + QLatin1String("Check"));
    consent.on->setObjectName(objectName + QLatin1String("DateEdit"));
    consent.on->setAccessibleName(tr("%1: day").arg(label));
    consent.on->setEnabled(false);
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(consent.given, 1);
    layout->addWidget(consent.on, 1);
    addWide(field(label, {key}, pair, consent.given));
    connect(consent.given, &QCheckBox::toggled, this, [this, consent](bool given) {
        consent.on->setEnabled(given);
        if (given && consent.on->text().isEmpty())
            consent.on->setDate(m_today);
        touched();
    });
    connect(consent.on, &EraDateEdit::dateChanged, this, &ConsentSection::touched);
    return consent;
}

void ConsentSection::load(const Applicant& applicant)
{
    loadConsent(m_deskUse, applicant.consentDeskUse);
    loadConsent(m_tellInstitutions, applicant.consentTellInstitutions);
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(applicant.channel)));
}

void ConsentSection::loadConsent(const Consent& consent, std::optional<QDate> on)
{
    consent.on->setDate(on);
    consent.given->setChecked(on.has_value());
}

std::optional<QDate> ConsentSection::given(const Consent& consent)
{
    return consent.given->isChecked() ? consent.on->date() : std::nullopt;
}

void ConsentSection::store(Applicant& applicant) const
{
    applicant.consentDeskUse = given(m_deskUse);
    applicant.consentTellInstitutions = given(m_tellInstitutions);
    applicant.channel = static_cast<Channel>(m_channel->currentData().toInt());
}

Problems ConsentSection::unread() const
{
    Problems problems;
    const auto check = [&problems](const Consent& consent, const QString& key) {
        addUnread(problems, consent.given->isChecked() && !consent.on->date(), key,
                  tr("Say on which day the consent was given."), consent.on->text());
    };
    check(m_deskUse, QStringLiteral("consent.desk_use"));
    check(m_tellInstitutions, QStringLiteral("consent.tell_institutions"));
    return problems;
}

QString ConsentSection::summary() const
{
    QStringList said;
    for (const Consent& consent : {m_deskUse, m_tellInstitutions})
        said.append((given(consent) ? QStringLiteral("✔ ") : QStringLiteral("– ")) + consent.given->text());
    return said.join(QStringLiteral("  "));
}

} // namespace kakehashi
