// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/fax_destination_dialog.h"

#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

constexpr int usualWidth = 460;

QLineEdit* edit(const QString& name, const QString& text, QWidget* parent)
{
    auto* made = new QLineEdit(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

FaxDestinationDialog::FaxDestinationDialog(Desk& desk, const FaxDestination& destination, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_destination(destination),
      m_name(edit(QStringLiteral("destinationNameEdit"), destination.name, this)),
      m_number(edit(QStringLiteral("destinationNumberEdit"), destination.number, this)),
      m_finding(new QLabel(this)), m_note(edit(QStringLiteral("destinationNoteEdit"), destination.note, this))
{
    setObjectName(QStringLiteral("faxDestinationDialog"));
    setWindowTitle(destination.seq == 0 ? tr("New fax destination") : tr("Fax destination"));
    setMinimumWidth(usualWidth);
    m_finding->setObjectName(QStringLiteral("destinationFinding"));
    m_finding->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Fax number"), m_number);
    form->addRow(QString(), m_finding);
    form->addRow(tr("N&ote"), m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveDestinationButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &FaxDestinationDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    if (!destination.blocked.isEmpty()) {
        auto* blocked = new QLabel(destination.blocked, this);
        blocked->setWordWrap(true);
        layout->addWidget(blocked);
    }
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &FaxDestinationDialog::check);
    connect(m_number, &QLineEdit::textChanged, this, &FaxDestinationDialog::check);
    check();
}

void FaxDestinationDialog::check()
{
    const Problems problems = FaxNumber::check(m_number->text());
    const auto number = FaxNumber::parse(m_number->text());
    const bool typed = !m_number->text().trimmed().isEmpty();
    QString finding;
    if (typed && !problems.isEmpty())
        finding = QStringLiteral("✕ ") + problems.first().message;
    else if (number)
        finding = QStringLiteral("✓ ") + number->shown();
    m_finding->setText(finding);
    QPalette colours = m_finding->palette();
    colours.setColor(QPalette::WindowText, problems.isEmpty() ? theme::met() : theme::unmet());
    m_finding->setPalette(colours);
    m_save->setEnabled(number.has_value() && acceptable(problems) && !m_name->text().trimmed().isEmpty());
}

void FaxDestinationDialog::save()
{
    m_destination.name = m_name->text().trimmed();
    m_destination.number = m_number->text().trimmed();
    m_destination.note = m_note->text().trimmed();
    qint64 seq = 0;
    if (!guarded(this, [this, &seq] { seq = m_desk.faxes().save(m_destination); }))
        return;
    Q_EMIT saved(seq);
    accept();
}

} // namespace kakehashi
