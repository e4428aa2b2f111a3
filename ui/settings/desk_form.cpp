// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desk_form.h"

#include "core/base/place.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prefecture_combo.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace kakehashi {

namespace {

QLineEdit* edit(const QString& objectName, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    return edit;
}

QRadioButton* kindButton(DeskKind kind, const QString& objectName, QWidget* parent)
{
    auto* button = new QRadioButton(labelOf(kind), parent);
    button->setObjectName(objectName);
    return button;
}

} // namespace

DeskForm::DeskForm(QWidget* parent)
    : QWidget(parent),
      m_headquarters(kindButton(DeskKind::Prefecture, QStringLiteral("headquartersButton"), this)),
      m_doctorBank(kindButton(DeskKind::DoctorBank, QStringLiteral("doctorBankButton"), this)),
      m_prefecture(new PrefectureCombo(this)), m_name(edit(QStringLiteral("deskNameEdit"), this)),
      m_phone(edit(QStringLiteral("deskPhoneEdit"), this)), m_fax(edit(QStringLiteral("deskFaxEdit"), this)),
      m_email(edit(QStringLiteral("deskEmailEdit"), this)),
      m_address(edit(QStringLiteral("deskAddressEdit"), this)), m_openedOn(new EraDateEdit(this)),
      m_trainingDays(new QSpinBox(this)),
      m_ledgers(new QCheckBox(tr("keeps the ledgers of placement law"), this)), m_problem(new QLabel(this))
{
    m_prefecture->setObjectName(QStringLiteral("prefectureCombo"));
    m_openedOn->setObjectName(QStringLiteral("windowOpenedOnEdit"));
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addKinds(*layout);
    layout->addRow(tr("Prefecture"), m_prefecture);
    layout->addRow(tr("Name of the desk"), m_name);
    addContact(*layout);
    addDuties(*layout);
    addProblem(*layout);

    connect(m_headquarters, &QRadioButton::toggled, this, &DeskForm::suggestName);
    connect(m_prefecture, &PrefectureCombo::codeChanged, this, &DeskForm::suggestName);
    // An emptied field asks for the suggestion again.
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_ownName = !text.isEmpty(); });
    const auto edits = findChildren<QLineEdit*>();
    for (const QLineEdit* each : edits)
        connect(each, &QLineEdit::textChanged, this, &DeskForm::changed);
    connect(m_headquarters, &QRadioButton::toggled, this, &DeskForm::changed);
    connect(m_ledgers, &QCheckBox::toggled, this, &DeskForm::changed);
    load({});
}

void DeskForm::addKinds(QFormLayout& layout)
{
    const auto explained = [this](QRadioButton* button, const QString& sentence) {
        auto* label = new QLabel(sentence, this);
        label->setWordWrap(true);
        label->setIndent(24);
        button->setAccessibleDescription(sentence);
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(button, 0, Qt::AlignLeft);
        column->addWidget(label);
        return column;
    };
    auto* kinds = new QVBoxLayout;
    kinds->addLayout(explained(m_headquarters, tr("of a prefecture: receives full postings")));
    kinds->addLayout(explained(m_doctorBank, tr("of a medical association: receives masked postings")));
    layout.addRow(tr("Kind of desk"), kinds);
}

void DeskForm::addContact(QFormLayout& layout)
{
    for (QLineEdit* each : {m_phone, m_fax, m_email, m_address})
        each->setPlaceholderText(tr("optional"));
    layout.addRow(tr("Telephone"), m_phone);
    layout.addRow(tr("Fax"), m_fax);
    layout.addRow(tr("E-mail"), m_email);
    layout.addRow(tr("Address"), m_address);
    m_openedOn->setPlaceholderText(tr("optional"));
    layout.addRow(tr("Window opened on"), m_openedOn);
}

void DeskForm::addDuties(QFormLayout& layout)
{
    m_trainingDays->setObjectName(QStringLiteral("trainingDueDaysBox"));
    m_trainingDays->setRange(1, 999); // saving says how many are too many
    m_trainingDays->setSuffix(tr(" days from the first working day"));
    layout.addRow(tr("Training is due within"), m_trainingDays);
    m_ledgers->setObjectName(QStringLiteral("keepsLedgersCheck"));
    layout.addRow(tr("This desk"), m_ledgers);
}

void DeskForm::addProblem(QFormLayout& layout)
{
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, theme::unmet());
    m_problem->setPalette(red);
    m_problem->hide();
    layout.addRow(m_problem);
    connect(this, &DeskForm::changed, m_problem, &QLabel::hide);
}

void DeskForm::load(const DeskSettings& settings)
{
    m_loaded = settings;
    m_ownName =
        !settings.name.isEmpty() && settings.name != suggestedName(settings.kind, settings.prefectureCode);
    (settings.kind == DeskKind::Prefecture ? m_headquarters : m_doctorBank)->setChecked(true);
    m_prefecture->setCode(settings.prefectureCode);
    m_name->setText(settings.name);
    m_phone->setText(settings.phone);
    m_fax->setText(settings.fax);
    m_email->setText(settings.email);
    m_address->setText(settings.address);
    m_openedOn->setDate(settings.windowOpenedOn.isValid() ? std::optional(settings.windowOpenedOn)
                                                          : std::nullopt);
    m_trainingDays->setValue(settings.trainingDueDays);
    m_ledgers->setChecked(settings.keepsLedgers);
    suggestName();
}

DeskSettings DeskForm::value() const
{
    DeskSettings settings = m_loaded;
    settings.kind = kind();
    settings.prefectureCode = m_prefecture->code().value_or(0);
    settings.name = m_name->text().trimmed();
    settings.phone = m_phone->text().trimmed();
    settings.fax = m_fax->text().trimmed();
    settings.email = m_email->text().trimmed();
    settings.address = m_address->text().trimmed();
    settings.windowOpenedOn = m_openedOn->date().value_or(QDate());
    settings.trainingDueDays = m_trainingDays->value();
    settings.keepsLedgers = m_ledgers->isChecked();
    return settings;
}

bool DeskForm::isModified() const
{
    return value() != m_loaded;
}

bool DeskForm::saveBy(const std::function<void(const DeskSettings&)>& save)
{
    bool saved = false;
    guarded(this, [this, &save, &saved] {
        try {
            if (m_openedOn->isUnread())
                throw UsageError(tr("“%1” is no date. Write the day the window opened as 令和2年6月1日 or "
                                    "2020-06-01, or leave it out.")
                                     .arg(m_openedOn->text()));
            save(value());
            saved = true;
        } catch (const UsageError& error) {
            tellProblem(error.message());
        }
    });
    return saved;
}

void DeskForm::tellProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

QString DeskForm::suggestedName(DeskKind kind, int prefectureCode)
{
    const place::Prefecture* prefecture = place::prefectureByCode(prefectureCode);
    if (prefecture == nullptr)
        return {};
    return prefecture->name + (kind == DeskKind::Prefecture ? QStringLiteral("調整本部")
                                                            : QStringLiteral("医師会ドクターバンク"));
}

DeskKind DeskForm::kind() const
{
    return m_doctorBank->isChecked() ? DeskKind::DoctorBank : DeskKind::Prefecture;
}

void DeskForm::suggestName()
{
    const QString suggestion = suggestedName(kind(), m_prefecture->code().value_or(0));
    if (!m_ownName && !suggestion.isEmpty())
        m_name->setText(suggestion);
}

} // namespace kakehashi
