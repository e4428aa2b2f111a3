// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/heading_panel.h"

#include "ui/feed/table_looks.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallest = 190;

void addChoice(QComboBox& box, const feed::HeadingChoice& choice)
{
    if (box.findData(choice.field) < 0)
        box.addItem(choice.label, choice.field);
}

} // namespace

HeadingPanel::HeadingPanel(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"headingPanel"_s);
    setWidgetResizable(true);
    setMaximumHeight(tallest);
    setFrameShape(QFrame::StyledPanel);
    hide();
}

void HeadingPanel::show(const QList<feed::UnknownHeading>& headings)
{
    setVisible(!headings.isEmpty());
    m_headings = headings;
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(1, 1);
    QLabel* title = looks::sentence(u"headingTitle"_s);
    title->setText(tr("What do these columns mean? The answer is remembered for this sender."));
    grid->addWidget(title, 0, 0, 1, 3);
    for (const feed::UnknownHeading& heading : headings)
        addRow(*grid, heading);
    setWidget(content); // the one before goes
    setMinimumHeight(std::min(tallest, content->sizeHint().height() + 2 * frameWidth()));
}

void HeadingPanel::addRow(QGridLayout& grid, const feed::UnknownHeading& heading)
{
    const int row = grid.rowCount();
    auto* name = new QLabel((heading.blocksList ? u"✗ "_s : u"？ "_s) + heading.heading.simplified());
    name->setTextFormat(Qt::PlainText);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    QLabel* samples = looks::note(u"headingSamples"_s);
    samples->setWordWrap(false);
    samples->setText(
        samples->fontMetrics().elidedText(heading.sampleCells.join(u" · "_s), Qt::ElideRight, 260));
    samples->setToolTip(heading.blocksList
                            ? tr("The list cannot be read before the column with the occupation is known.")
                            : heading.sampleCells.join(u'\n'));
    auto* box = new QComboBox;
    box->setObjectName(u"headingBox%1"_s.arg(row - 1));
    box->setAccessibleName(tr("Meaning of the column %1").arg(heading.heading));
    box->addItem(tr("– choose –"), QString());
    for (const feed::HeadingChoice& choice : heading.nearest)
        addChoice(*box, choice);
    box->insertSeparator(box->count());
    box->addItem(tr("ignore this column"), QString(feed::ignoredField));
    box->insertSeparator(box->count());
    for (const feed::HeadingChoice& choice : feed::headingChoices())
        addChoice(*box, choice);
    box->setMinimumContentsLength(18);
    grid.addWidget(name, row, 0);
    grid.addWidget(samples, row, 1);
    grid.addWidget(box, row, 2);
    connect(box, &QComboBox::activated, this, [this, box, written = heading.heading] {
        if (!box->currentData().toString().isEmpty())
            Q_EMIT chosen(written, box->currentData().toString());
    });
}

void HeadingPanel::setBusy(bool busy)
{
    if (widget() != nullptr)
        widget()->setEnabled(!busy);
}

} // namespace kakehashi
