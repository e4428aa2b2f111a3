// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/sender_rule_dialog.h"

#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;
using feed::FeedMode;

namespace {

constexpr QSize senderRuleDialogSize(620, 480);
constexpr int asUsual = -1;

QComboBox* box(const QString& name, const QList<QPair<QString, int>>& items, int chosen)
{
    auto* made = new QComboBox;
    made->setObjectName(name);
    for (const auto& [text, value] : items)
        made->addItem(text, value);
    made->setCurrentIndex(made->findData(chosen));
    return made;
}

QString meaningOf(const QString& field)
{
    return field == feed::ignoredField ? SenderRuleDialog::tr("is ignored")
                                       : feed::labelOfHeadingChoice(field);
}

} // namespace

SenderRuleDialog::SenderRuleDialog(Desk& desk, const feed::SenderRule& rule, bool isNew, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_rule(rule), m_isNew(isNew), m_sender(new QLineEdit(rule.sender)),
      m_trusted(box(u"trustedBox"_s,
                    {{tr("once a list of it was taken in"), asUsual},
                     {tr("always"), 1},
                     {tr("only when somebody says so, each time"), 0}},
                    rule.trusted ? static_cast<int>(*rule.trusted) : asUsual)),
      m_kind(box(u"senderKindBox"_s,
                 {{tr("as the lists say"), asUsual},
                  {tr("full postings"), static_cast<int>(DeskKind::Prefecture)},
                  {tr("masked postings"), static_cast<int>(DeskKind::DoctorBank)}},
                 rule.deskKind ? static_cast<int>(*rule.deskKind) : asUsual)),
      m_mode(box(u"senderModeBox"_s,
                 {{tr("judged by what they repeat"), static_cast<int>(FeedMode::Judge)},
                  {tr("news only: say nothing of others"), static_cast<int>(FeedMode::Update)},
                  {tr("the whole list: others are absent"), static_cast<int>(FeedMode::Snapshot)}},
                 static_cast<int>(rule.mode))),
      m_headings(new QTableWidget(0, 2)), m_problem(new QLabel)
{
    setObjectName(u"senderRuleDialog"_s);
    setWindowTitle(tr("Rule for a sender"));
    resize(senderRuleDialogSize);
    m_sender->setObjectName(u"ruleSenderEdit"_s);
    m_sender->setPlaceholderText(tr("jinzai@mhlw.example.jp, or @mhlw.example.jp for everybody there"));
    m_sender->setReadOnly(!isNew);
    if (rule.sender.isEmpty() && !isNew)
        m_sender->setText(tr("files without a sender"));
    auto* form = new QFormLayout;
    form->addRow(tr("Sender"), m_sender);
    form->addRow(tr("Its mail is taken in"), m_trusted);
    form->addRow(tr("It sends"), m_kind);
    form->addRow(tr("Its lists are"), m_mode);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setWordWrap(true);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, theme::unmet());
    m_problem->setPalette(red);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveRuleButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(makeHeadings(), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SenderRuleDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showHeadings();
}

QWidget* SenderRuleDialog::makeHeadings()
{
    auto* part = new QWidget;
    auto* title = new QLabel(tr("Headings of its lists that somebody explained:"));
    m_headings->setObjectName(u"ruleHeadings"_s);
    m_headings->setAccessibleName(title->text());
    m_headings->setHorizontalHeaderLabels({tr("Heading"), tr("Meaning")});
    m_headings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_headings->setSelectionMode(QAbstractItemView::SingleSelection);
    m_headings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_headings->setTabKeyNavigation(false);
    m_headings->verticalHeader()->hide();
    m_headings->horizontalHeader()->setStretchLastSection(true);
    m_headings->setColumnWidth(0, 240);
    auto* forget = new QPushButton(tr("&Forget this meaning"));
    forget->setObjectName(u"forgetHeadingButton"_s);
    forget->setAutoDefault(false);
    connect(forget, &QPushButton::clicked, this, &SenderRuleDialog::forgetHeading);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_headings, 1);
    layout->addWidget(forget, 0, Qt::AlignLeft);
    part->setVisible(!m_rule.headings.isEmpty());
    return part;
}

void SenderRuleDialog::showHeadings()
{
    m_headings->setRowCount(static_cast<int>(m_rule.headings.size()));
    for (int row = 0; row < m_headings->rowCount(); ++row) {
        const feed::RuleHeading& heading = m_rule.headings[row];
        m_headings->setItem(row, 0, new QTableWidgetItem(heading.heading));
        m_headings->setItem(row, 1, new QTableWidgetItem(meaningOf(heading.field)));
    }
}

void SenderRuleDialog::forgetHeading()
{
    const int row = m_headings->currentRow();
    if (row < 0)
        return;
    m_rule.headings.removeAt(row);
    showHeadings();
}

feed::SenderRule SenderRuleDialog::value() const
{
    feed::SenderRule rule = m_rule;
    if (m_isNew)
        rule.sender = feed::senderSpelling(m_sender->text());
    const int trusted = m_trusted->currentData().toInt();
    rule.trusted = trusted == asUsual ? std::nullopt : std::optional(trusted == 1);
    const int kind = m_kind->currentData().toInt();
    rule.deskKind = kind == asUsual ? std::nullopt : std::optional(static_cast<DeskKind>(kind));
    rule.mode = static_cast<FeedMode>(m_mode->currentData().toInt());
    return rule;
}

void SenderRuleDialog::save()
{
    guarded(this, [this] {
        try {
            const feed::SenderRule rule = value();
            if (m_isNew && (rule.sender.isEmpty() || m_desk.senderRules().find(rule.sender)))
                throw UsageError(
                    rule.sender.isEmpty()
                        ? tr("Give the sender's address, or @ and its domain.")
                        : tr("There is a rule for %1 already. Change that one.").arg(rule.sender));
            m_desk.senderRules().save(rule);
            accept();
            Q_EMIT saved();
        } catch (const UsageError& error) {
            m_problem->setText(u"✗ "_s + error.message());
            m_problem->show();
        }
    });
}

} // namespace kakehashi
