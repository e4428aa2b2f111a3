// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosure_dialog.h"

#include "core/disclosure/handout_text.h"
#include "core/postings/posting_fields.h"
#include "ui/disclosure/answer_dialog.h"
#include "ui/disclosure/disclosure_papers.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>

namespace kakehashi {

namespace {

constexpr QSize disclosureDialogSize(720, 600);

void colour(QLabel* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

QRadioButton* choice(const QString& name, const QString& text, QButtonGroup* group, QHBoxLayout* row)
{
    auto* button = new QRadioButton(text);
    button->setObjectName(name);
    group->addButton(button);
    row->addWidget(button);
    return button;
}

/// Every field but the institution ID that says something; what masking hides stands in its colour.
QString wholePage(const DisclosedPosting& posting)
{
    const bool masked = posting.shown().maskingRequested;
    QString rows;
    for (const PostingField& field : postingFields()) {
        const QString value = displayValue(field, posting.shown());
        if (field.secrecy == FieldSecrecy::Private || value.isEmpty())
            continue;
        const bool hidden = masked && field.secrecy == FieldSecrecy::Masked;
        const QString label =
            hidden ? field.label.toString() + QStringLiteral("（マスキング）") : field.label.toString();
        rows += QStringLiteral("<tr><td width=\"34%\" style=\"border-bottom:1px solid %1; color:%2\">%3</td>"
                               "<td style=\"border-bottom:1px solid %1\">"
                               "<p style=\"margin:0; white-space:pre-wrap\">%4</p></td></tr>")
                    .arg(theme::line().name(), (hidden ? theme::hiddenView() : theme::secondaryText()).name(),
                         label.toHtmlEscaped(), value.toHtmlEscaped());
    }
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">%1</table>").arg(rows);
}

} // namespace

DisclosureDialog::DisclosureDialog(Desk& desk, const StoredApplicant& applicant, const PublicPosting& posting,
                                   Ground ground, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_applicant(applicant), m_papers(new DisclosurePapers(desk, this)),
      m_steps(new QStackedWidget), m_note(new QLineEdit), m_recorded(new QLabel), m_whole(new QTextBrowser)
{
    setObjectName(QStringLiteral("disclosureDialog"));
    setWindowTitle(tr("Tell all of a posting"));
    resize(disclosureDialogSize);
    const auto stored = m_desk.postings().byReference(posting.reference());
    m_posting = stored ? stored->seq : 0;
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeHead(posting));
    m_steps->addWidget(makeQuestion(ground));
    m_steps->addWidget(makeAnswer());
    layout->addWidget(m_steps, 1);
    connect(m_papers, &DisclosurePapers::told, this, &DisclosureDialog::told);
}

QLayout* DisclosureDialog::makeHead(const PublicPosting& posting)
{
    auto* head = new QFormLayout;
    auto* who = new QLabel(m_applicant.reference + QStringLiteral("　") + m_applicant.applicant.name);
    who->setObjectName(QStringLiteral("disclosureApplicant"));
    who->setTextFormat(Qt::PlainText);
    auto* what = new QLabel(posting.reference() + QStringLiteral("　") + handout::heading(posting));
    what->setObjectName(QStringLiteral("disclosurePosting"));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    head->addRow(tr("Applicant"), who);
    head->addRow(tr("Posting"), what);
    return head;
}

QWidget* DisclosureDialog::makeQuestion(Ground ground)
{
    auto* page = new QWidget;
    auto* form = new QFormLayout;
    auto* grounds = new QButtonGroup(page);
    auto* groundRow = new QHBoxLayout;
    m_inquiry = choice(QStringLiteral("groundInquiry"), labelOf(Ground::Inquiry), grounds, groundRow);
    m_application =
        choice(QStringLiteral("groundApplication"), labelOf(Ground::Application), grounds, groundRow);
    groundRow->addStretch(1);
    (ground == Ground::Inquiry ? m_inquiry : m_application)->setChecked(true);
    auto* channels = new QButtonGroup(page);
    auto* channelRow = new QHBoxLayout;
    for (const TellingChannel each : {TellingChannel::Counter, TellingChannel::Phone, TellingChannel::Email})
        m_channels.append(
            choice(QStringLiteral("channel_") + codeOf(each), labelOf(each), channels, channelRow));
    channelRow->addStretch(1);
    m_channels.constFirst()->setChecked(true);
    m_note->setObjectName(QStringLiteral("disclosureNote"));
    form->addRow(tr("Ground"), groundRow);
    form->addRow(tr("Told"), channelRow);
    form->addRow(tr("&Note"), m_note);

    m_obstacles = new QLabel;
    m_obstacles->setObjectName(QStringLiteral("disclosureObstacles"));
    m_obstacles->setTextFormat(Qt::PlainText);
    m_obstacles->setWordWrap(true);
    colour(m_obstacles, theme::unmet());
    m_asking = makeAsking();
    auto* explained = new QLabel(tr("The disclosure is recorded first; then all of the posting is shown."));
    explained->setWordWrap(true);
    colour(explained, theme::secondaryText());

    m_record = pushButton(QStringLiteral("recordDisclosure"), tr("&Record and show"));
    m_record->setDefault(true);
    auto* cancel = pushButton(QStringLiteral("cancelDisclosure"), tr("Cancel"));
    connect(m_record, &QPushButton::clicked, this, [this] { guarded(this, [this] { record(); }); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_record);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_obstacles);
    layout->addWidget(m_asking);
    layout->addStretch(1);
    layout->addWidget(explained);
    layout->addLayout(foot);
    showObstacles();
    return page;
}

// A Doctor Bank never had the hidden part: it asks the institution first (domain.md §4).
QWidget* DisclosureDialog::makeAsking()
{
    auto* asking = new QWidget;
    auto* print = pushButton(QStringLiteral("printCallSheet"), tr("Pr&int the call sheet…"));
    auto* sheet = pushButton(QStringLiteral("callSheet"), tr("&Call sheet as PDF…"));
    auto* enter = pushButton(QStringLiteral("enterAnswer"), tr("&Enter the institution's answer…"));
    connect(print, &QPushButton::clicked, this,
            [this] { guarded(this, [this] { m_papers->printCallSheet(m_posting); }); });
    connect(sheet, &QPushButton::clicked, this,
            [this] { guarded(this, [this] { m_papers->saveCallSheet(m_posting); }); });
    connect(enter, &QPushButton::clicked, this, [this] { guarded(this, [this] { enterAnswer(); }); });
    auto* row = new QHBoxLayout(asking);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(print);
    row->addWidget(sheet);
    row->addWidget(enter);
    row->addStretch(1);
    return asking;
}

void DisclosureDialog::showObstacles()
{
    const QStringList obstacles = m_desk.referrals().obstacles(m_applicant.seq, m_posting);
    m_obstacles->setText(obstacles.join(QLatin1Char('\n')));
    m_obstacles->setVisible(!obstacles.isEmpty());
    m_record->setEnabled(obstacles.isEmpty());
    const auto stored = m_desk.postings().bySeq(m_posting);
    m_asking->setVisible(stored && !untoldFields(stored->posting).isEmpty());
}

void DisclosureDialog::enterAnswer()
{
    const auto stored = m_desk.postings().bySeq(m_posting);
    if (!stored)
        return;
    auto* dialog = new AnswerDialog(m_desk, *stored, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswerDialog::recorded, this, [this](const QString& sentence) {
        guarded(this, [this] { showObstacles(); });
        Q_EMIT told(sentence);
    });
    dialog->open();
}

QWidget* DisclosureDialog::makeAnswer()
{
    auto* page = new QWidget;
    m_recorded->setObjectName(QStringLiteral("disclosureRecorded"));
    m_recorded->setTextFormat(Qt::PlainText);
    m_recorded->setWordWrap(true);
    colour(m_recorded, theme::met());
    m_whole->setObjectName(QStringLiteral("disclosedView"));
    m_whole->setAccessibleName(tr("All of the posting"));
    // Read out or printed, where it is recorded; not carried off by the clipboard.
    m_whole->setTextInteractionFlags(Qt::NoTextInteraction);
    m_whole->setFocusPolicy(Qt::StrongFocus);

    auto* sheet = pushButton(QStringLiteral("printDisclosed"), tr("&Print the sheet…"));
    auto* sheetPdf = pushButton(QStringLiteral("saveDisclosed"), tr("Sheet as P&DF…"));
    auto* letter = pushButton(QStringLiteral("saveLetter"), tr("&Letter of referral as PDF…"));
    auto* close = pushButton(QStringLiteral("closeDisclosure"), tr("Close"));
    connect(sheet, &QPushButton::clicked, this,
            [this] { guarded(this, [this] { m_papers->printSheet(m_referral); }); });
    connect(sheetPdf, &QPushButton::clicked, this,
            [this] { guarded(this, [this] { m_papers->saveSheet(m_referral); }); });
    connect(letter, &QPushButton::clicked, this,
            [this] { guarded(this, [this] { m_papers->saveLetter(m_referral); }); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    for (QPushButton* each : {sheet, sheetPdf, letter})
        foot->addWidget(each);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_recorded);
    layout->addWidget(m_whole, 1);
    layout->addLayout(foot);
    return page;
}

void DisclosureDialog::record()
{
    const Referred referred =
        m_desk.referrals().refer({m_applicant.seq, m_posting, ground(), channel(), m_note->text().trimmed()});
    m_referral = referred.referral.seq;
    show(referred);
    Q_EMIT disclosed();
    Q_EMIT told(tr("%1: %2 was told of %3.")
                    .arg(referred.referral.reference, m_applicant.reference, referred.posting.reference()));
}

void DisclosureDialog::show(const Referred& referred)
{
    m_recorded->setText(tr("✔ Recorded as %1: %2, %3.")
                            .arg(referred.referral.reference, labelOf(referred.disclosure.ground),
                                 labelOf(referred.disclosure.channel)));
    m_whole->setHtml(wholePage(referred.posting));
    m_steps->setCurrentIndex(1);
    m_whole->setFocus();
}

Ground DisclosureDialog::ground() const
{
    return m_inquiry->isChecked() ? Ground::Inquiry : Ground::Application;
}

TellingChannel DisclosureDialog::channel() const
{
    for (qsizetype i = 0; i < m_channels.size(); ++i) {
        if (m_channels.at(i)->isChecked())
            return static_cast<TellingChannel>(i);
    }
    return TellingChannel::Counter;
}

} // namespace kakehashi
