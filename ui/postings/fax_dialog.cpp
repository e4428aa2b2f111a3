// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/fax_dialog.h"

#include "ui/postings/sheet_copies.h"
#include "ui/printing/fax_paper.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kakehashi {

namespace {

constexpr QSize faxDialogSize(1020, 660);
constexpr int choiceWidth = 350;
constexpr qsizetype mostPreviewed = 3;

} // namespace

FaxDialog::FaxDialog(Desk& desk, QList<StoredPosting> postings, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_postings(std::move(postings)), m_sending(new FaxSending(desk, this)),
      m_destinations(new FaxDestinations(desk, this)), m_copies(new CopyChoice(m_postings, this)),
      m_note(new QLineEdit(this)), m_preview(new PaperPreview(this)), m_number(new FaxNumberPage(this)),
      m_next(pushButton(QStringLiteral("faxNextButton"), tr("&Next: check the number"), this)),
      m_print(pushButton(QStringLiteral("faxPrintButton"), tr("&Print…"), this)),
      m_pdf(pushButton(QStringLiteral("faxPdfButton"), tr("Save as P&DF…"), this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("faxDialog"));
    setWindowTitle(tr("Fax %n sheet(s)", nullptr, static_cast<int>(m_postings.size())));
    resize(faxDialogSize);
    m_pages->addWidget(makeChoosing());
    m_pages->addWidget(makeConfirming());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    connect(m_destinations, &FaxDestinations::changed, this, &FaxDialog::showChosen);
    connect(m_destinations, &FaxDestinations::activated, this, &FaxDialog::askNumber);
    connect(m_copies, &CopyChoice::changed, this, &FaxDialog::preview);
    connect(m_note, &QLineEdit::editingFinished, this, &FaxDialog::preview);
    connect(m_number, &FaxNumberPage::changed, this, [this] {
        m_print->setEnabled(m_number->isConfirmed());
        m_pdf->setEnabled(m_number->isConfirmed());
    });
    connect(m_number, &FaxNumberPage::entered, m_print, &QPushButton::click);
    connect(m_sending, &FaxSending::told, this, [this](const QString& sentence) {
        Q_EMIT told(sentence);
        accept();
    });
    showChosen();
}

QWidget* FaxDialog::makeChoosing()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(choiceWidth);
    m_note->setObjectName(QStringLiteral("faxNoteEdit"));
    m_note->setPlaceholderText(tr("Stands on the cover"));
    auto* note = new QLabel(tr("N&ote"), side);
    note->setBuddy(m_note);
    QStringList references;
    for (const StoredPosting& stored : std::as_const(m_postings))
        references.append(stored.reference);
    auto* sheets = new QLabel(tr("Sheets: %1").arg(references.join(QStringLiteral("、"))), side);
    sheets->setObjectName(QStringLiteral("faxSheets"));
    sheets->setWordWrap(true);
    m_next->setDefault(true);
    connect(m_next, &QPushButton::clicked, this, &FaxDialog::askNumber);
    auto* cancel = pushButton(QStringLiteral("faxCancelButton"), tr("Cancel"), side);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* choice = new QVBoxLayout(side);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(new QLabel(tr("To"), side));
    choice->addWidget(m_destinations, 1);
    choice->addWidget(sheets);
    choice->addWidget(m_copies);
    choice->addWidget(note);
    choice->addWidget(m_note);
    choice->addWidget(m_next);
    choice->addWidget(cancel);
    auto* page = new QWidget(this);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(side);
    layout->addWidget(m_preview, 1);
    return page;
}

QWidget* FaxDialog::makeConfirming()
{
    auto* back = pushButton(QStringLiteral("faxBackButton"), tr("&Back"), this);
    connect(back, &QPushButton::clicked, this, &FaxDialog::goBack);
    connect(m_print, &QPushButton::clicked, this, [this] { send(&FaxSending::print); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { send(&FaxSending::savePdf); });
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(m_pdf);
    row->addWidget(m_print);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_number, 1);
    layout->addLayout(row);
    return page;
}

// Read again: the dialog may have been open for a while.
FaxJob FaxDialog::job() const
{
    QList<qint64> seqs;
    for (const StoredPosting& stored : m_postings)
        seqs.append(stored.seq);
    return m_sending->jobFor(
        m_destinations->chosen().value_or(FaxDestination()),
        sheet_copies::of(m_desk.postings().bySeqs(seqs), m_copies->copy(), m_desk.today()),
        m_note->text().trimmed());
}

void FaxDialog::preview()
{
    guarded(this, [this] {
        FaxJob shown = job();
        const qsizetype some = std::min(mostPreviewed, shown.sheets.postings.size());
        shown.sheets.postings = shown.sheets.postings.first(some);
        m_preview->showPaper(
            [shown = std::move(shown)](QPrinter& printer) { drawFax(shown.cover, shown.sheets, printer); });
    });
}

void FaxDialog::showChosen()
{
    const auto destination = m_destinations->chosen();
    m_next->setEnabled(destination && destination->blocked.isEmpty());
    preview();
}

void FaxDialog::askNumber()
{
    if (!m_next->isEnabled() || !m_copies->confirm())
        return;
    guarded(this, [this] {
        const FaxJob asked = job();
        const auto number = FaxNumber::parse(asked.destination.number);
        if (!number)
            return;
        const bool whole = m_copies->copy() == SheetPosting::Copy::Whole;
        const QString what = tr("%n page(s) with the cover.", nullptr,
                                countCoverPages(asked.cover) + asked.cover.pagesFollowing) +
                             QLatin1Char(' ') + (whole ? tr("Whole copies.") : tr("Masked copies."));
        m_pages->setCurrentIndex(1);
        m_number->ask(asked.destination.name, number->digits(), number->shown(), what);
        m_print->setDefault(true);
    });
}

void FaxDialog::goBack()
{
    m_pages->setCurrentIndex(0);
    m_next->setDefault(true);
}

void FaxDialog::send(void (FaxSending::*way)(const FaxJob&))
{
    guarded(this, [this, way] { (m_sending->*way)(job()); });
}

} // namespace kakehashi
