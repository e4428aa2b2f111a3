// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/sheet_dialog.h"

#include "ui/postings/sheet_copies.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kakehashi {

namespace {

constexpr QSize sheetDialogSize(1000, 660);
constexpr int choiceWidth = 330;
/// So many are shown; all of them are printed.
constexpr qsizetype mostPreviewed = 5;

} // namespace

SheetDialog::SheetDialog(Desk& desk, QList<StoredPosting> postings, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_postings(std::move(postings)), m_actions(new SheetActions(desk, this)),
      m_copies(new CopyChoice(m_postings, this)), m_preview(new PaperPreview(this))
{
    setObjectName(QStringLiteral("sheetDialog"));
    setWindowTitle(tr("Posting sheets of %n posting(s)", nullptr, static_cast<int>(m_postings.size())));
    resize(sheetDialogSize);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(makeChoice());
    layout->addWidget(m_preview, 1);
    connect(m_copies, &CopyChoice::changed, this, &SheetDialog::preview);
    connect(m_actions, &SheetActions::told, this, [this](const QString& sentence) {
        Q_EMIT told(sentence);
        accept();
    });
    preview();
}

QWidget* SheetDialog::makeChoice()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(choiceWidth);
    auto* list = new QListWidget(side);
    list->setObjectName(QStringLiteral("sheetList"));
    list->setAccessibleName(tr("Postings"));
    list->setFocusPolicy(Qt::TabFocus);
    for (const StoredPosting& stored : std::as_const(m_postings))
        list->addItem(stored.reference + QStringLiteral("  ") +
                      (stored.posting.occupation ? labelOf(*stored.posting.occupation) : QString()));
    auto* print = new QPushButton(tr("&Print…"), side);
    print->setObjectName(QStringLiteral("sheetPrintButton"));
    print->setDefault(true);
    connect(print, &QPushButton::clicked, this, [this] { putOut(&SheetActions::print); });
    auto* pdf = new QPushButton(tr("Save as P&DF…"), side);
    pdf->setObjectName(QStringLiteral("sheetPdfButton"));
    connect(pdf, &QPushButton::clicked, this, [this] { putOut(&SheetActions::savePdf); });
    auto* close = new QPushButton(tr("Cancel"), side);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_copies);
    layout->addWidget(list, 1);
    if (m_postings.size() > mostPreviewed) {
        auto* note = new QLabel(tr("The first %1 are shown.").arg(mostPreviewed), side);
        layout->addWidget(note);
    }
    for (QPushButton* button : {print, pdf, close})
        layout->addWidget(button);
    return side;
}

// Read again: the dialog may have been open for a while.
SheetRequest SheetDialog::request() const
{
    QList<qint64> seqs;
    for (const StoredPosting& stored : m_postings)
        seqs.append(stored.seq);
    return m_actions->requestFor(
        sheet_copies::of(m_desk.postings().bySeqs(seqs), m_copies->copy(), m_desk.today()));
}

void SheetDialog::preview()
{
    SheetRequest shown = m_actions->requestFor(sheet_copies::of(
        m_postings.first(std::min(mostPreviewed, m_postings.size())), m_copies->copy(), m_desk.today()));
    m_preview->showPaper([shown = std::move(shown)](QPrinter& printer) { drawSheets(shown, printer); });
}

void SheetDialog::putOut(void (SheetActions::*way)(const SheetRequest&))
{
    if (m_copies->confirm())
        guarded(this, [this, way] { (m_actions->*way)(request()); });
}

} // namespace kakehashi
