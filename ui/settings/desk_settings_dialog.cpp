// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desk_settings_dialog.h"

#include "ui/settings/desk_form.h"
#include "ui/settings/language_setting.h"
#include "ui/settings/weights_dialog.h"
#include "ui/widgets/push_button.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kakehashi {

namespace {

QComboBox* languageCombo(QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("languageCombo"));
    combo->addItem(DeskSettingsDialog::tr("As the system"), QString());
    combo->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    combo->addItem(QStringLiteral("English"), QStringLiteral("en"));
    combo->setCurrentIndex(combo->findData(language_setting::chosen()));
    return combo;
}

} // namespace

DeskSettingsDialog::DeskSettingsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_form(new DeskForm(this)), m_language(languageCombo(this))
{
    setObjectName(QStringLiteral("deskSettingsDialog"));
    setWindowTitle(tr("Settings"));
    m_form->load(desk.settings());

    auto* language = new QFormLayout;
    language->addRow(tr("Language"), m_language);
    language->addRow(QString(), new QLabel(tr("Another language is used from the next start."), this));
    auto* mail = pushButton(QStringLiteral("mailSettingsButton"), tr("&Mailboxes and sending…"), this);
    language->addRow(tr("Mail"), mail);
    connect(mail, &QPushButton::clicked, this, &DeskSettingsDialog::mailWanted);
    auto* ministry =
        pushButton(QStringLiteral("ministryReportsButton"), tr("&Reports to the ministry…"), this);
    ministry->setToolTip(tr("The window opened; where postings are to be sent. From the settings as saved."));
    language->addRow(tr("Ministry"), ministry);
    connect(ministry, &QPushButton::clicked, this, &DeskSettingsDialog::ministryWanted);
    auto* weights = pushButton(QStringLiteral("weightsButton"), tr("What matching &weighs…"), this);
    language->addRow(tr("Matching"), weights);
    connect(weights, &QPushButton::clicked, this, [this] {
        auto* dialog = new WeightsDialog(m_desk, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto* cancel = pushButton(QStringLiteral("cancelSettingsButton"), tr("Cancel"), this);
    auto* save = pushButton(QStringLiteral("saveSettingsButton"), tr("Save"), this);
    save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_form);
    layout->addLayout(language);
    layout->addLayout(buttons);
    setMinimumWidth(560);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &DeskSettingsDialog::save);
}

void DeskSettingsDialog::save()
{
    const auto save = [this](DeskSettings settings) {
        // These have dialogs of their own.
        const DeskSettings& now = m_desk.settings();
        settings.weights = now.weights;
        settings.windowHours = now.windowHours;
        settings.personInCharge = now.personInCharge;
        settings.feedAddress = now.feedAddress;
        settings.ministryEmail = now.ministryEmail;
        m_desk.changeSettings(settings);
    };
    if (!m_form->saveBy(save))
        return;
    language_setting::choose(m_language->currentData().toString());
    accept();
}

} // namespace kakehashi
