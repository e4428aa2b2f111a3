// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/applicant_panel.h"

#include "core/base/place.h"
#include "ui/printing/consent_form.h"
#include "ui/walk_in/applicant_form.h"
#include "ui/widgets/guarded.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int buttonMargin = 26; ///< beside a button's words

} // namespace

ApplicantPanel::ApplicantPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_chooser(new QComboBox), m_new(new QPushButton(tr("New"))),
      m_save(new QPushButton(tr("Save"))), m_list(new QPushButton(tr("All…"))),
      m_form(new ApplicantForm(desk.today()))
{
    if (const place::Prefecture* own = place::prefectureByCode(desk.settings().prefectureCode))
        m_form->setNearPrefecture(own->name);
    build();
    connect(m_form, &ApplicantForm::edited, this, [this] {
        m_save->setEnabled(m_form->isModified());
        Q_EMIT edited();
    });
    connect(m_form, &ApplicantForm::consentFormWanted, this,
            [this] { guarded(this, [this] { saveConsentForm(); }); });
    connect(m_new, &QPushButton::clicked, this, [this] { guarded(this, [this] { startNew(); }); });
    connect(m_save, &QPushButton::clicked, this, [this] { guarded(this, [this] { save(); }); });
    connect(m_chooser, &QComboBox::activated, this,
            [this](int row) { guarded(this, [&] { choose(m_chooser->itemData(row).toLongLong()); }); });
    // What is typed only looks for somebody; left half-way, the one in the form is named again.
    connect(m_chooser->lineEdit(), &QLineEdit::editingFinished, this, &ApplicantPanel::showChosen);
    fillChooser();
}

void ApplicantPanel::build()
{
    m_chooser->setObjectName(QStringLiteral("applicantBox"));
    m_chooser->setAccessibleName(tr("Registered applicants"));
    m_chooser->setEditable(true);
    m_chooser->setInsertPolicy(QComboBox::NoInsert);
    m_chooser->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_chooser->completer()->setFilterMode(Qt::MatchContains);
    m_chooser->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_new->setObjectName(QStringLiteral("newApplicantButton"));
    m_new->setToolTip(tr("Another applicant (Ctrl+N)"));
    m_save->setObjectName(QStringLiteral("saveApplicantButton"));
    m_save->setToolTip(tr("Save the applicant (Ctrl+S)"));
    m_save->setEnabled(false);
    m_list->setObjectName(QStringLiteral("allApplicantsButton"));
    m_list->setToolTip(tr("All applicants: doubles, pauses, letters, seats for many"));
    connect(m_list, &QPushButton::clicked, this, &ApplicantPanel::listWanted);

    // The name of who stands at the counter needs the room.
    for (QPushButton* button : {m_new, m_save, m_list})
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(button->text()) + buttonMargin);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 4);
    head->addWidget(m_chooser, 1);
    head->addWidget(m_new);
    head->addWidget(m_save);
    head->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_form, 1);
    setFocusProxy(m_form); // one begins with the name
}

void ApplicantPanel::refresh()
{
    if (m_readAt != m_desk.audit().count())
        fillChooser();
}

Applicant ApplicantPanel::applicant() const
{
    return m_form->value();
}

QString ApplicantPanel::reference() const
{
    return m_stored ? m_stored->reference : QString();
}

bool ApplicantPanel::isModified() const
{
    return m_form->isModified();
}

void ApplicantPanel::saveConsentForm()
{
    StoredApplicant person = m_stored.value_or(StoredApplicant());
    person.applicant = m_form->value();
    // The name of a file tells nothing of anybody.
    const QString file = prompt::saveFile(this, tr("Save the consent form"), QStringLiteral("同意書.pdf"),
                                          tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (file.isEmpty())
        return;
    const ConsentForm form{m_desk.settings(), m_desk.today(), person};
    writeConsentFormPdf(form, file);
    recordConsentForm(m_desk, form);
    Q_EMIT told(tr("The consent form was saved as PDF. Enter the days once it is signed."));
}

void ApplicantPanel::save()
{
    const Problems& problems = m_form->problems();
    const auto error = std::ranges::find(problems, Severity::Error, &Problem::severity);
    if (error != problems.end()) {
        Q_EMIT told(tr("Not saved: %1").arg(error->message));
        m_form->jumpTo(error->field);
        return;
    }
    if (!m_form->isModified())
        return;
    const Applicant applicant = m_form->value();
    const bool isNew = !m_stored;
    if (m_stored) {
        m_desk.applicants().revise(m_stored->seq, applicant, m_stored->version);
        m_stored = m_desk.applicants().bySeq(m_stored->seq);
    } else {
        m_stored = m_desk.applicants().add(applicant);
    }
    m_form->setUnmodified();
    m_save->setEnabled(false);
    fillChooser();
    Q_EMIT saved();
    Q_EMIT told(tr("Applicant %1 saved.").arg(m_stored->reference));
    const QList<ApplicantDouble> doubles =
        isNew ? m_desk.applicants().doublesOf(applicant, m_stored->seq) : QList<ApplicantDouble>();
    if (!doubles.isEmpty())
        Q_EMIT doubleFound(doubles.constFirst().stored.seq, m_stored->seq);
}

bool ApplicantPanel::mayLeave()
{
    return !m_form->isModified() ||
           prompt::confirm(this, tr("The changes to this applicant are not saved. Give them up?"),
                           tr("Give up changes"));
}

void ApplicantPanel::startNew()
{
    if (mayLeave())
        show(std::nullopt);
    m_form->start();
}

void ApplicantPanel::focusChooser()
{
    m_chooser->setFocus(Qt::ShortcutFocusReason);
    m_chooser->lineEdit()->selectAll();
}

void ApplicantPanel::choose(qint64 seq)
{
    const bool same = m_stored ? m_stored->seq == seq : seq == 0;
    if (!same && mayLeave())
        show(seq != 0 ? m_desk.applicants().bySeq(seq) : std::nullopt);
    showChosen();
}

void ApplicantPanel::show(std::optional<StoredApplicant> stored)
{
    m_stored = std::move(stored);
    m_form->load(m_stored ? m_stored->applicant : Applicant{});
    m_save->setEnabled(false);
    showChosen();
    Q_EMIT switched();
}

void ApplicantPanel::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    m_chooser->addItem(tr("New applicant"), 0);
    for (const StoredApplicant& stored : m_desk.applicants().all())
        m_chooser->addItem(stored.reference + QLatin1Char(' ') + stored.applicant.name, stored.seq);
    m_readAt = m_desk.audit().count();
    showChosen();
}

void ApplicantPanel::showChosen()
{
    const qint64 seq = m_stored ? m_stored->seq : 0;
    const int row = std::max(0, m_chooser->findData(seq));
    m_chooser->setCurrentIndex(row);
    m_chooser->setEditText(m_chooser->itemText(row));
}

} // namespace kakehashi
