// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/list_dialog.h"

#include "core/lists/list_filter.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kakehashi {

namespace {

constexpr int usualWidth = 480;

QLabel* note(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText());
    label->setPalette(quiet);
    return label;
}

} // namespace

ListDialog::ListDialog(const PostingQuery& query, qint64 found, QList<qint64> selected, QWidget* parent)
    : QDialog(parent), m_query(query), m_selected(std::move(selected))
{
    setObjectName(QStringLiteral("listDialog"));
    setWindowTitle(tr("List of postings"));
    setMinimumWidth(usualWidth);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = buttons->addButton(tr("Continue…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("listContinueButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ListDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeScope(found));
    layout->addLayout(makeFormats());
    layout->addWidget(note(tr("Only what anybody may see goes into the list, with the filter and the count. "
                              "Drafts are left out."),
                           this));
    layout->addWidget(buttons);
}

QLayout* ListDialog::makeScope(qint64 found)
{
    auto* group = new QButtonGroup(this);
    m_all = new QRadioButton(tr("&All that were found (%1)").arg(QLocale().toString(found)), this);
    m_all->setObjectName(QStringLiteral("listAllButton"));
    auto* selected =
        new QRadioButton(tr("The &selected ones (%1)").arg(QLocale().toString(m_selected.size())), this);
    selected->setObjectName(QStringLiteral("listSelectedButton"));
    selected->setEnabled(!m_selected.isEmpty());
    group->addButton(m_all);
    group->addButton(selected);
    const bool many = m_selected.size() > 1;
    m_all->setChecked(!many);
    selected->setChecked(many);

    auto* layout = new QVBoxLayout;
    layout->addWidget(m_all);
    const QString filter = filterInWords(m_query);
    if (!filter.isEmpty())
        layout->addWidget(note(filter, this));
    // To be found by a hidden word would give that word away.
    if (!m_query.text.trimmed().isEmpty())
        layout->addWidget(note(tr("The words typed are looked for in what anybody may see: the list can be "
                                  "shorter than what is found here."),
                               this));
    layout->addWidget(selected);
    return layout;
}

QLayout* ListDialog::makeFormats()
{
    auto* group = new QButtonGroup(this);
    auto* layout = new QVBoxLayout;
    const std::pair<QString, QString> formats[] = {
        {QStringLiteral("formatXlsx"), tr("&Excel workbook (XLSX)")},
        {QStringLiteral("formatCsvUtf8"), tr("&CSV, UTF-8")},
        {QStringLiteral("formatCsvCp932"), tr("CSV for o&lder Excel (Shift_JIS)")},
        {QStringLiteral("formatPdf"), tr("&PDF")},
        {QStringLiteral("formatPrinter"), tr("P&rinter")}};
    for (const auto& [name, text] : formats) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(name);
        group->addButton(button);
        layout->addWidget(button);
        m_formats.append(button);
    }
    m_formats.first()->setChecked(true);
    auto* box = new QGroupBox(tr("As"), this);
    box->setLayout(layout);
    auto* outer = new QVBoxLayout;
    outer->addWidget(box);
    return outer;
}

void ListDialog::ask()
{
    ListJob job{m_query, m_all->isChecked() ? QList<qint64>() : m_selected, ListFormat::Xlsx};
    for (qsizetype i = 0; i < m_formats.size(); ++i) {
        if (m_formats.at(i)->isChecked())
            job.format = static_cast<ListFormat>(i);
    }
    accept();
    Q_EMIT asked(job);
}

} // namespace kakehashi
