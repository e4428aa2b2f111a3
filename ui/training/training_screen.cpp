// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_screen.h"

#include "ui/training/class_dialog.h"
#include "ui/training/report_dialog.h"
#include "ui/training/training_detail.h"
#include "ui/training/training_papers.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/search_edit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

namespace kakehashi {

namespace {

constexpr int leastSearchWidth = 120;
constexpr std::array<int, TrainingModel::ColumnCount> widths{110, 90, 78, 140, 112, 60, 100};

} // namespace

qint64 lateTrainings(Desk& desk)
{
    qint64 late = 0;
    for (const Training& training : desk.training().all())
        late += training.isLate(desk.today(), desk.settings().trainingDueDays) ? 1 : 0;
    return late;
}

TrainingScreen::TrainingScreen(Desk& desk, QWidget* parent, MailPasswords* passwords)
    : Screen(parent), m_desk(desk), m_passwords(passwords), m_search(new SearchEdit), m_filter(new QComboBox),
      m_class(new QPushButton(tr("&Class…"))), m_mails(new QPushButton(tr("Ma&ils to employers"))),
      m_materials(new QPushButton(tr("Material&s…"))), m_pages(new QStackedWidget), m_table(new QTableView),
      m_model(new TrainingModel(this)), m_empty(new EmptyState), m_detail(new TrainingDetail),
      m_papers(new TrainingPapers(desk, this))
{
    setObjectName(QStringLiteral("trainingScreen"));
    makeTable();
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 0, 8);
    column->addLayout(makeFilters());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    auto* columns = new QSplitter(Qt::Horizontal);
    columns->setObjectName(QStringLiteral("trainingColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(left);
    columns->addWidget(m_detail);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setSizes({700, 490});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    connectParts();
    connectDetail();
    connectSessions();
    connectPapers();
}

QLayout* TrainingScreen::makeFilters()
{
    m_search->setObjectName(QStringLiteral("trainingSearch"));
    m_search->setPlaceholderText(tr("Search names, references, institutions (Ctrl+F)"));
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setList(m_table);
    m_filter->setObjectName(QStringLiteral("trainingFilter"));
    m_filter->setAccessibleName(tr("Which trainings"));
    m_filter->addItem(tr("To do"), static_cast<int>(TrainingFilter::Unreported));
    m_filter->addItem(tr("Late"), static_cast<int>(TrainingFilter::Late));
    m_filter->addItem(tr("All"), static_cast<int>(TrainingFilter::All));
    m_class->setObjectName(QStringLiteral("enterTrainingClass"));
    m_class->setToolTip(tr("One class for everybody selected"));
    m_mails->setObjectName(QStringLiteral("employerMails"));
    m_mails->setMenu(makeMailMenu());
    m_materials->setObjectName(QStringLiteral("trainingMaterials"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    for (QWidget* each : QList<QWidget*>{m_filter, m_class, m_mails, m_materials})
        row->addWidget(each);
    return row;
}

QMenu* TrainingScreen::makeMailMenu()
{
    auto* menu = new QMenu(m_mails);
    const auto add = [this, menu](DeskMailKind kind, const QString& words, bool due) {
        QAction* action = menu->addAction(words);
        action->setObjectName((due ? QStringLiteral("due_") : QStringLiteral("mail_")) + codeOf(kind));
        connect(action, &QAction::triggered, this, [this, kind, due] { writeMails(kind, due); });
    };
    menu->addSection(tr("About everybody selected"));
    add(DeskMailKind::TrainingReport, tr("Training is complete…"), false);
    add(DeskMailKind::TrainingReminder, tr("Remind: training is still to be given…"), false);
    add(DeskMailKind::AnswerReminder, tr("Remind: the report is not acknowledged…"), false);
    menu->addSection(tr("About everybody it is due for"));
    add(DeskMailKind::TrainingReport, tr("Complete and not reported…"), true);
    add(DeskMailKind::TrainingReminder, tr("Late…"), true);
    add(DeskMailKind::AnswerReminder, tr("Reported and not acknowledged for days…"), true);
    return menu;
}

void TrainingScreen::makeTable()
{
    m_table->setObjectName(QStringLiteral("trainingTable"));
    m_table->setAccessibleName(tr("Trainings"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < TrainingModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths.at(static_cast<std::size_t>(column)));
}

void TrainingScreen::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &TrainingScreen::refresh);
    connect(m_search, &SearchEdit::entered, m_table, [this] { m_table->setFocus(); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &TrainingScreen::refresh);
    connect(m_class, &QPushButton::clicked, this, &TrainingScreen::enterClass);
    connect(m_materials, &QPushButton::clicked, this, &TrainingScreen::editMaterials);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { guarded(this, [this] { showSelected(); }); });
    connect(m_papers, &TrainingPapers::told, this, &TrainingScreen::told);
}

void TrainingScreen::connectDetail()
{
    connect(m_detail, &TrainingDetail::reportWanted, this, [this] {
        if (const auto row = current())
            openDialog(new ReportDialog(m_desk, row->training, this));
    });
    connect(m_detail, &TrainingDetail::tenureWanted, this, &TrainingScreen::enterTenure);
    connect(m_detail, &TrainingDetail::seatWanted, this, &TrainingScreen::changeSeat);
    connect(m_detail, &TrainingDetail::planWanted, this, &TrainingScreen::editPlan);
    connect(m_detail, &TrainingDetail::takeBackReportWanted, this, [this] {
        change([this](const TrainingRow& row) {
            const QString why =
                prompt::text(this, tr("Take the report on %1 back?").arg(row.training.reference), tr("Why"));
            if (why.isNull())
                throw Cancelled();
            m_desk.training().takeBackReport(row.training.hire, why);
            return tr("%1: the report was taken back.").arg(row.training.reference);
        });
    });
    connect(m_detail, &TrainingDetail::takeBackTenureWanted, this, &TrainingScreen::takeBackTenure);
    connect(m_detail, &TrainingDetail::payerChosen, this, [this](std::optional<TrainingPayer> payer) {
        change([this, payer](const TrainingRow& row) {
            m_desk.training().setPayer(row.training.hire, payer, {});
            return payer ? tr("%1: paid by: %2.").arg(row.training.reference, labelOf(*payer))
                         : tr("%1: who pays is not known.").arg(row.training.reference);
        });
    });
}

void TrainingScreen::connectSessions()
{
    connect(m_detail, &TrainingDetail::removeWanted, this, [this](qint64 seq) {
        change([this, seq](const TrainingRow& row) {
            const QString why =
                prompt::text(this, tr("%1 was not in this class?").arg(row.training.reference), tr("Why"));
            if (why.isNull())
                throw Cancelled();
            m_desk.training().remove(seq, row.training.hire, why);
            return tr("%1: taken out of the class.").arg(row.training.reference);
        });
    });
    connect(m_detail, &TrainingDetail::markWanted, this,
            [this](qint64 seq, Attendance attendance, bool everybody) {
                change([=, this](const TrainingRow& row) {
                    QList<HireKey> people{row.training.hire};
                    if (everybody)
                        people = m_desk.training().markEverybodyPresent(seq);
                    else
                        m_desk.training().mark(seq, people, attendance);
                    return tr("%n person(s): %1.", nullptr, static_cast<int>(people.size()))
                        .arg(labelOf(attendance));
                });
            });
}

void TrainingScreen::connectPapers()
{
    connect(m_detail, &TrainingDetail::paperWanted, this, [this](TrainingPaperKind kind, PaperWay way) {
        guarded(this, [this, kind, way] { m_papers->make(kind, way, current().value().training.reference); });
    });
    connect(m_detail, &TrainingDetail::attendanceSheetWanted, this, [this](qint64 seq, PaperWay way) {
        guarded(this, [this, seq, way] { m_papers->makeAttendanceSheet(way, seq); });
    });
}

void TrainingScreen::change(const std::function<QString(const TrainingRow&)>& act)
{
    guarded(this, [this, &act] {
        const auto row = current();
        if (!row)
            return;
        tellChange(act(*row));
    });
}

void TrainingScreen::openDialog(DecisionDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DecisionDialog::entered, this, &TrainingScreen::tellChange);
    dialog->open();
}

void TrainingScreen::enterClass()
{
    guarded(this, [this] {
        const QList<TrainingRow> people = selected();
        if (people.isEmpty())
            throw UsageError(tr("Select who takes part first; several with Ctrl or Shift."));
        openDialog(new ClassDialog(m_desk, people, this));
    });
}

void TrainingScreen::refresh()
{
    guarded(this, [this] { read(); });
}

void TrainingScreen::read()
{
    const auto before = current();
    const auto filter = static_cast<TrainingFilter>(m_filter->currentData().toInt());
    m_model->setRows(readTrainings(m_desk, filter, m_search->text()));
    const bool searching = !m_search->text().trimmed().isEmpty();
    if (searching)
        m_empty->setTexts(tr("Nothing found"), tr("Take words or filters away."));
    else
        m_empty->setTexts(
            tr("No training to do"),
            tr("Everybody hired through the scheme stands here until the training is reported."));
    m_pages->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    int row = 0;
    for (int i = 0; before && i < m_model->rowCount(); ++i)
        row = m_model->row(i).training.hire == before->training.hire ? i : row;
    if (m_model->rowCount() > 0)
        m_table->selectRow(row);
    showSelected();
}

qint64 TrainingScreen::waiting()
{
    return lateTrainings(m_desk);
}

void TrainingScreen::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void TrainingScreen::goTo(qint64 referral)
{
    const auto rowOf = [this, referral] {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (m_model->row(i).training.hire.referral == referral)
                return i;
        }
        return -1;
    };
    if (rowOf() < 0) { // hidden by what was searched for, or done
        const QSignalBlocker search(m_search);
        const QSignalBlocker filter(m_filter);
        m_search->clear();
        m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(TrainingFilter::All)));
        guarded(this, [this] { read(); });
    }
    if (const int row = rowOf(); row >= 0)
        m_table->selectRow(row);
    m_table->setFocus();
}

std::optional<TrainingRow> TrainingScreen::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const bool isThere = index.isValid() && index.row() < m_model->rowCount();
    return isThere ? std::optional(m_model->row(index.row())) : std::nullopt;
}

QList<TrainingRow> TrainingScreen::selected() const
{
    QList<TrainingRow> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows.append(m_model->row(index.row()));
    return rows;
}

void TrainingScreen::showSelected()
{
    m_class->setEnabled(m_model->rowCount() > 0);
    if (const auto row = current())
        m_detail->showTraining(m_desk, *row);
    else
        m_detail->showNothing();
}

} // namespace kakehashi
