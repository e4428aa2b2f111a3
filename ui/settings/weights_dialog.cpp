// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/weights_dialog.h"

#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cstdlib>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize weightsDialogSize(900, 560);
constexpr int previewed = 20;
constexpr int labelWidth = 190;

QString movedBy(const RankChange& change)
{
    const int up = change.before - change.after;
    if (up == 0)
        return u"–"_s;
    return (up > 0 ? u"▲ "_s : u"▼ "_s) + QString::number(std::abs(up));
}

} // namespace

WeightsDialog::WeightsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_problem(new QLabel), m_applicant(new QComboBox),
      m_ranks(new QTableWidget), m_save(new QPushButton(tr("&Save"))), m_work(desk)
{
    setObjectName(u"weightsDialog"_s);
    setWindowTitle(tr("What matching weighs"));
    resize(weightsDialogSize);
    m_problem->setObjectName(u"weightsProblem"_s);
    m_problem->setWordWrap(true);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, theme::unmet());
    m_problem->setPalette(palette);
    m_save->setObjectName(u"saveWeights"_s);
    m_save->setDefault(true);
    auto* usual = new QPushButton(tr("&Usual weights"));
    usual->setObjectName(u"usualWeights"_s);
    usual->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] { load({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { guarded(this, [this] { save(); }); });
    auto* columns = new QHBoxLayout;
    columns->addLayout(makeWeights());
    columns->addWidget(makePreview(), 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(usual);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    guarded(this, [this] { m_applicants = m_desk.applicants().all(); });
    readPostings();
    for (const StoredApplicant& each : std::as_const(m_applicants))
        m_applicant->addItem(each.reference + u"　"_s + each.applicant.name);
    connect(m_applicant, &QComboBox::currentIndexChanged, this, &WeightsDialog::preview);
    load(m_desk.settings().weights);
}

// Takes its time where there are many.
void WeightsDialog::readPostings()
{
    connect(&m_work, &DeskWork::failed, this,
            [this](const Error& error) { guarded(this, [&error] { throw Error(error.message()); }); });
    m_work.start(tr("Reading the postings"), [this](Desk& desk, const DeskWork::Progress&) {
        const auto postings = std::make_shared<const PostingIndex>(desk.postingIndex());
        return [this, postings] {
            m_postings = postings;
            preview();
        };
    });
}

QLayout* WeightsDialog::makeWeights()
{
    auto* form = new QFormLayout;
    for (const WeightItem& item : weightItems()) {
        auto* weight = new QDoubleSpinBox;
        weight->setObjectName(u"weight_"_s + QString(item.code));
        weight->setRange(0, 100);
        weight->setDecimals(0);
        connect(weight, &QDoubleSpinBox::valueChanged, this, &WeightsDialog::check);
        m_weights.append(weight);
        auto* label = new QLabel(labelOf(item));
        label->setWordWrap(true);
        label->setFixedWidth(labelWidth);
        form->addRow(label, weight);
    }
    return form;
}

QWidget* WeightsDialog::makePreview()
{
    auto* side = new QWidget;
    m_applicant->setObjectName(u"weightsApplicant"_s);
    m_applicant->setAccessibleName(tr("Preview for"));
    m_ranks->setObjectName(u"weightsRanks"_s);
    m_ranks->setAccessibleName(tr("What would change"));
    m_ranks->setColumnCount(5);
    m_ranks->setHorizontalHeaderLabels({tr("Posting"), tr("Now"), tr("Then"), tr("Moves"), tr("Score")});
    m_ranks->verticalHeader()->hide();
    m_ranks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ranks->setSelectionMode(QAbstractItemView::NoSelection);
    m_ranks->setTabKeyNavigation(false);
    m_ranks->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{170, 60, 60, 80};
    for (int column = 0; column < widths.size(); ++column)
        m_ranks->setColumnWidth(column, widths[column]);
    auto* label = new QLabel(tr("&Preview for"));
    label->setBuddy(m_applicant);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_applicant, 1);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_ranks, 1);
    return side;
}

Weights WeightsDialog::value() const
{
    Weights weights;
    for (qsizetype i = 0; i < m_weights.size(); ++i)
        weights.*weightItems().at(static_cast<std::size_t>(i)).value = m_weights.at(i)->value();
    return weights;
}

void WeightsDialog::load(const Weights& weights)
{
    for (qsizetype i = 0; i < m_weights.size(); ++i) {
        const QSignalBlocker quiet(m_weights.at(i));
        m_weights.at(i)->setValue(weights.*weightItems().at(static_cast<std::size_t>(i)).value);
    }
    check();
}

void WeightsDialog::check()
{
    const QString problem = problemOf(value());
    m_problem->setText(problem.isEmpty() ? QString() : u"✗ "_s + problem);
    m_save->setEnabled(problem.isEmpty());
    preview();
}

void WeightsDialog::preview()
{
    const int chosen = m_applicant->currentIndex();
    m_ranks->setRowCount(0);
    if (!m_postings || chosen < 0 || chosen >= m_applicants.size() || !problemOf(value()).isEmpty())
        return;
    const QList<RankChange> changes =
        previewWeights(m_applicants.at(chosen).applicant, *m_postings, m_desk.today(),
                       m_desk.settings().weights, value(), previewed);
    m_ranks->setRowCount(static_cast<int>(changes.size()));
    for (int row = 0; row < m_ranks->rowCount(); ++row) {
        const RankChange& change = changes.at(row);
        const QStringList cells{
            change.reference, QString::number(change.before), QString::number(change.after), movedBy(change),
            u"%1 → %2"_s.arg(change.scoreBefore, 0, 'f', 1).arg(change.scoreAfter, 0, 'f', 1)};
        for (int column = 0; column < cells.size(); ++column)
            m_ranks->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
}

void WeightsDialog::save()
{
    DeskSettings settings = m_desk.settings();
    settings.weights = value();
    m_desk.changeSettings(settings);
    accept();
}

} // namespace kakehashi
