// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_detail.h"

#include "core/base/japanese_era.h"
#include "ui/training/training_page.h"
#include "ui/widgets/push_button.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace kakehashi {

namespace {

constexpr int sessionsHeight = 150;

} // namespace

TrainingDetail::TrainingDetail(QWidget* parent)
    : QWidget(parent), m_page(new QTextBrowser), m_sessions(new QTableWidget(0, 4)),
      m_allPresent(pushButton(QStringLiteral("markAllPresent"), tr("&All present"))),
      m_present(pushButton(QStringLiteral("markPresent"), tr("Present (&H)"))),
      m_absent(pushButton(QStringLiteral("markAbsent"), tr("Abse&nt"))),
      m_remove(pushButton(QStringLiteral("removeSession"), tr("Re&move…"))),
      m_sheet(pushButton(QStringLiteral("attendanceSheetPaper"), tr("Sheet (&G)"))),
      m_report(pushButton(QStringLiteral("reportTraining"), tr("&Report…"))),
      m_takeBack(pushButton(QStringLiteral("takeBackReport"), tr("Take report &back…"))),
      m_record(pushButton(QStringLiteral("trainingRecord"), tr("Recor&d as PDF…"))),
      m_letter(pushButton(QStringLiteral("trainingLetter"), tr("&Letter as PDF…"))),
      m_tenure(pushButton(QStringLiteral("afterHire"), tr("A&fter the hire…"))),
      m_takeBackTenure(pushButton(QStringLiteral("takeBackTenure"), tr("Ta&ke an entry back"))),
      m_certificate(pushButton(QStringLiteral("trainingCertificate"), tr("Cer&tificate as PDF…"))),
      m_plan(pushButton(QStringLiteral("editPlan"), tr("&Edit the plan…"))),
      m_print(pushButton(QStringLiteral("printTraining"), tr("&Print"))),
      m_seat(pushButton(QStringLiteral("offerSeat"), tr("&Offer the seat again…"))), m_payer(new QComboBox)
{
    m_page->setObjectName(QStringLiteral("trainingPage"));
    m_page->setAccessibleName(tr("The training"));
    // It names a person: told through papers that are recorded.
    m_page->setTextInteractionFlags(Qt::NoTextInteraction);
    m_sessions->setObjectName(QStringLiteral("trainingSessions"));
    m_sessions->setAccessibleName(tr("Sessions"));
    m_sessions->setHorizontalHeaderLabels({tr("Day"), tr("Module"), tr("Minutes"), tr("Attendance")});
    m_sessions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sessions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sessions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sessions->verticalHeader()->hide();
    m_sessions->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sessions->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_sessions->setMaximumHeight(sessionsHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 8, 8);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_sessions);
    layout->addLayout(makeSessionButtons());
    layout->addLayout(makeButtons());
    connect(m_sessions, &QTableWidget::itemSelectionChanged, this, &TrainingDetail::enableButtons);
    showNothing();
}

QLayout* TrainingDetail::makeSessionButtons()
{
    m_present->setToolTip(tr("This person alone"));
    m_absent->setToolTip(tr("This person alone"));
    m_sheet->setToolTip(tr("The attendance sheet of the class, on paper"));
    m_sheet->setMenu(makeSheetMenu());
    auto* row = new QHBoxLayout;
    for (QPushButton* each : {m_allPresent, m_present, m_absent, m_remove, m_sheet})
        row->addWidget(each);
    connect(m_allPresent, &QPushButton::clicked, this,
            [this] { Q_EMIT markWanted(selectedClass(), Attendance::Present, true); });
    connect(m_present, &QPushButton::clicked, this,
            [this] { Q_EMIT markWanted(selectedClass(), Attendance::Present, false); });
    connect(m_absent, &QPushButton::clicked, this,
            [this] { Q_EMIT markWanted(selectedClass(), Attendance::Absent, false); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(selectedClass()); });
    return row;
}

QMenu* TrainingDetail::makeSheetMenu()
{
    auto* menu = new QMenu(m_sheet);
    const auto add = [this, menu](const QString& name, const QString& words, PaperWay way) {
        QAction* action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [this, way] { Q_EMIT attendanceSheetWanted(selectedClass(), way); });
    };
    add(QStringLiteral("saveAttendanceSheet"), tr("Attendance sheet as PDF…"), PaperWay::Pdf);
    add(QStringLiteral("printAttendanceSheet"), tr("Print the attendance sheet…"), PaperWay::Printer);
    return menu;
}

QMenu* TrainingDetail::makePrintMenu()
{
    auto* menu = new QMenu(m_print);
    const auto add = [this, menu](const QString& name, const QString& words, TrainingPaperKind kind) {
        QAction* action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [this, kind] { Q_EMIT paperWanted(kind, PaperWay::Printer); });
    };
    add(QStringLiteral("printTrainingRecord"), tr("The record…"), TrainingPaperKind::Record);
    add(QStringLiteral("printTrainingLetter"), tr("The letter to the employer…"), TrainingPaperKind::Letter);
    add(QStringLiteral("printTrainingCertificate"), tr("The certificate…"), TrainingPaperKind::Certificate);
    return menu;
}

void TrainingDetail::makePayer()
{
    m_payer->setObjectName(QStringLiteral("trainingPayer"));
    m_payer->addItem(tr("Not known"), -1);
    for (const TrainingPayer payer : {TrainingPayer::Fund, TrainingPayer::Employer, TrainingPayer::Prefecture,
                                      TrainingPayer::Association, TrainingPayer::Other})
        m_payer->addItem(labelOf(payer), static_cast<int>(payer));
    connect(m_payer, &QComboBox::activated, this, [this] {
        const int chosen = m_payer->currentData().toInt();
        const auto payer = chosen < 0 ? std::nullopt : std::optional(static_cast<TrainingPayer>(chosen));
        if (m_training && payer != m_training->payer)
            Q_EMIT payerChosen(payer);
    });
}

QLayout* TrainingDetail::makeButtons()
{
    makePayer();
    m_print->setMenu(makePrintMenu());
    m_takeBackTenure->setMenu(new QMenu(m_takeBackTenure));
    m_takeBackTenure->setToolTip(tr("An entry made after the hire was a mistake"));
    auto* pays = new QLabel(tr("Paid b&y"));
    pays->setBuddy(m_payer);
    auto* grid = new QGridLayout;
    grid->addWidget(pays, 0, 0);
    grid->addWidget(m_payer, 0, 1);
    grid->addWidget(m_print, 0, 2);
    grid->addWidget(m_plan, 1, 0);
    grid->addWidget(m_certificate, 1, 1);
    grid->addWidget(m_record, 1, 2);
    grid->addWidget(m_report, 2, 0);
    grid->addWidget(m_takeBack, 2, 1);
    grid->addWidget(m_letter, 2, 2);
    grid->addWidget(m_tenure, 3, 0);
    grid->addWidget(m_takeBackTenure, 3, 1);
    grid->addWidget(m_seat, 3, 2);
    connectButtons();
    return grid;
}

void TrainingDetail::connectButtons()
{
    const auto paper = [this](QPushButton* button, TrainingPaperKind kind) {
        connect(button, &QPushButton::clicked, this,
                [this, kind] { Q_EMIT paperWanted(kind, PaperWay::Pdf); });
    };
    paper(m_record, TrainingPaperKind::Record);
    paper(m_letter, TrainingPaperKind::Letter);
    paper(m_certificate, TrainingPaperKind::Certificate);
    connect(m_report, &QPushButton::clicked, this, &TrainingDetail::reportWanted);
    connect(m_takeBack, &QPushButton::clicked, this, &TrainingDetail::takeBackReportWanted);
    connect(m_tenure, &QPushButton::clicked, this, &TrainingDetail::tenureWanted);
    connect(m_plan, &QPushButton::clicked, this, &TrainingDetail::planWanted);
    connect(m_seat, &QPushButton::clicked, this, &TrainingDetail::seatWanted);
}

void TrainingDetail::showNothing()
{
    m_training.reset();
    m_page->clear();
    m_sessions->setRowCount(0);
    enableButtons();
    m_seat->setEnabled(false);
    m_takeBackTenure->setEnabled(false);
}

void TrainingDetail::showTraining(Desk& desk, const TrainingRow& row)
{
    m_training = row.training;
    m_page->setHtml(trainingPage(desk, row));
    fillSessions(row.training);
    const int payer = row.training.payer ? static_cast<int>(*row.training.payer) : -1;
    m_payer->setCurrentIndex(m_payer->findData(payer));
    enableButtons();
    const std::optional<Tenure> tenure = desk.tenures().of(row.training.hire);
    enableSeat(desk, row.training.hire, tenure);
    fillTenure(tenure);
}

void TrainingDetail::fillSessions(const Training& training)
{
    m_sessions->setRowCount(0);
    for (const TrainingSession& session : training.sessions) {
        const int row = m_sessions->rowCount();
        m_sessions->insertRow(row);
        QStringList modules;
        for (const TrainingPart& part : session.held.parts)
            modules.append(QStringLiteral("%1 (%2)").arg(labelOf(part.module), labelOf(part.method)));
        const QStringList cells{japanese::eraDate(session.held.day), modules.join(QStringLiteral("、")),
                                QString::number(session.held.minutes()), labelOf(session.attendance)};
        for (int column = 0; column < cells.size(); ++column)
            m_sessions->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        m_sessions->item(row, 0)->setData(Qt::UserRole, session.held.seq);
    }
    if (m_sessions->rowCount() > 0)
        m_sessions->selectRow(m_sessions->rowCount() - 1);
}

qint64 TrainingDetail::selectedClass() const
{
    const int row = m_sessions->currentRow();
    return row < 0 ? 0 : m_sessions->item(row, 0)->data(Qt::UserRole).toLongLong();
}

// Offered once somebody has left; what was offered can be taken back.
void TrainingDetail::enableSeat(Desk& desk, const HireKey& hire, const std::optional<Tenure>& tenure)
{
    const bool isOffered = desk.replacements().of(hire).has_value();
    m_seat->setText(isOffered ? tr("Seat &offered again: take back…") : tr("&Offer the seat again…"));
    const bool hasLeft = tenure && !tenure->cancelled && tenure->entry(TenureKind::Ended) != nullptr;
    m_seat->setEnabled(isOffered || hasLeft);
}

void TrainingDetail::fillTenure(const std::optional<Tenure>& tenure)
{
    QMenu* menu = m_takeBackTenure->menu();
    menu->clear();
    const QList<TenureEntry> standing = tenure && !tenure->cancelled ? tenure->entries : QList<TenureEntry>();
    for (const TenureEntry& entry : standing) {
        const TenureKind kind = entry.kind;
        QAction* action = menu->addAction(tr("%1, %2…").arg(labelOf(kind), japanese::eraDate(entry.day)));
        action->setObjectName(QStringLiteral("takeBack_") + codeOf(kind));
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT takeBackTenureWanted(kind); });
    }
    m_takeBackTenure->setEnabled(!menu->isEmpty());
}

void TrainingDetail::enableButtons()
{
    const bool any = m_training.has_value();
    const bool live = any && !m_training->cancelled;
    const bool anyClass = any && selectedClass() > 0;
    for (QPushButton* each : {m_allPresent, m_present, m_absent})
        each->setEnabled(live && anyClass);
    // Also who was hired no longer can be taken out of a class.
    for (QPushButton* each : {m_remove, m_sheet})
        each->setEnabled(anyClass);
    m_report->setEnabled(live && (m_training->report ? !m_training->report->acknowledgedOn.has_value()
                                                     : m_training->missing().isEmpty()));
    m_report->setText(any && m_training->report ? tr("Acknowledged (&R)…") : tr("&Report…"));
    m_takeBack->setEnabled(any && m_training->report.has_value());
    m_record->setEnabled(any);
    m_letter->setEnabled(any && m_training->missing().isEmpty());
    m_certificate->setEnabled(live && m_training->missing().isEmpty());
    m_print->setEnabled(any);
    const QList<QAction*> papers = m_print->menu()->actions();
    const std::array<const QPushButton*, 3> same{m_record, m_letter, m_certificate};
    for (qsizetype i = 0; i < papers.size(); ++i)
        papers.at(i)->setEnabled(same.at(static_cast<std::size_t>(i))->isEnabled());
    m_plan->setEnabled(live);
    m_tenure->setEnabled(live);
    m_payer->setEnabled(live);
}

} // namespace kakehashi
