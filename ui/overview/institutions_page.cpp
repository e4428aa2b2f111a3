// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/institutions_page.h"

#include "core/base/japanese_era.h"
#include "ui/overview/institution_dialogs.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/search_edit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>

#include <algorithm>
#include <memory>

namespace kakehashi {

namespace {

void setRow(QTableWidget* table, int row, const QStringList& cells, qint64 subject = 0)
{
    if (row >= table->rowCount())
        table->setRowCount(row + 1);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column));
        table->setItem(row, column, item);
    }
    table->item(row, 0)->setData(Qt::UserRole, subject);
}

void prepare(QTableView& table, const QString& name, const QString& label)
{
    table.setObjectName(name);
    table.setAccessibleName(label);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
}

QTableWidget* makeTable(const QString& name, const QString& label, const QStringList& headings)
{
    auto* table = new QTableWidget;
    prepare(*table, name, label);
    table->setColumnCount(static_cast<int>(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QString seatsOf(const PostingLine& line, QDate day)
{
    if (line.statusOn(day) != PostingStatus::Open)
        return InstitutionsPage::tr("closed");
    return line.headcount ? InstitutionsPage::tr("%1 of %2 open").arg(line.seatsLeft()).arg(*line.headcount)
                          : InstitutionsPage::tr("no headcount stated");
}

} // namespace

InstitutionsPage::InstitutionsPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new InstitutionModel(this)), m_search(new SearchEdit),
      m_list(new QTableView), m_name(new QLabel), m_facts(new QLabel), m_tabs(new QTabWidget),
      m_note(new QPushButton(tr("&Note a call…"))), m_correct(new QPushButton(tr("&Correct…"))),
      m_request(new QPushButton(tr("&Job order asked for…"))), m_answer(new QPushButton(tr("Ans&wered…"))),
      m_takeBack(new QPushButton(tr("Take &back…"))), m_work(desk)
{
    setObjectName(QStringLiteral("institutionsPage"));
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("institutionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeListSide());
    splitter->addWidget(makeDetail());
    splitter->setSizes({560, 620});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(splitter);
    connectParts();
    showFile();
}

QWidget* InstitutionsPage::makeListSide()
{
    m_search->setObjectName(QStringLiteral("institutionSearch"));
    m_search->setPlaceholderText(tr("Search institutions (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search institutions"));
    m_search->setList(m_list);
    prepare(*m_list, QStringLiteral("institutionList"), tr("Institutions"));
    m_list->setModel(m_model);
    QHeaderView* headings = m_list->horizontalHeader();
    headings->setSectionResizeMode(QHeaderView::ResizeToContents);
    headings->setResizeContentsPrecision(100); // rows that are measured, of tens of thousands
    headings->setSectionResizeMode(InstitutionModel::Name, QHeaderView::Stretch);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget* InstitutionsPage::makeDetail()
{
    m_name->setObjectName(QStringLiteral("institutionName"));
    m_facts->setObjectName(QStringLiteral("institutionFacts"));
    m_facts->setWordWrap(true);
    for (QLabel* label : {m_name, m_facts})
        label->setTextFormat(Qt::PlainText);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_tabs->setObjectName(QStringLiteral("institutionTabs"));
    m_postings = addTable(QStringLiteral("institutionPostings"), tr("Postings"),
                          {tr("Reference"), tr("Occupation"), tr("Seats"), tr("Until")});
    m_referrals = addTable(QStringLiteral("institutionReferrals"), tr("Referrals"),
                           {tr("Reference"), tr("Begun"), tr("Stage"), tr("Answered after")});
    m_jobOrders =
        addTable(QStringLiteral("institutionJobOrders"), tr("Job orders"),
                 {tr("Asked on"), tr("Asked by"), tr("Office"), tr("Answer"), tr("Posting"), tr("Note")});
    m_notes = addTable(QStringLiteral("institutionNotes"), tr("Calls"),
                       {tr("Day"), tr("Noted by"), tr("Spoken with"), tr("What was said")});
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(makeButtons());
    return side;
}

QTableWidget* InstitutionsPage::addTable(const QString& name, const QString& label,
                                         const QStringList& headings)
{
    QTableWidget* table = makeTable(name, label, headings);
    m_tabs->addTab(table, label);
    return table;
}

QLayout* InstitutionsPage::makeButtons()
{
    m_note->setObjectName(QStringLiteral("noteCall"));
    m_correct->setObjectName(QStringLiteral("correctNote"));
    m_request->setObjectName(QStringLiteral("requestJobOrder"));
    m_answer->setObjectName(QStringLiteral("answerJobOrder"));
    m_takeBack->setObjectName(QStringLiteral("takeJobOrderBack"));
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_note, m_correct, m_request, m_answer, m_takeBack})
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

void InstitutionsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &InstitutionsPage::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InstitutionsPage::showSelected);
    for (QTableWidget* table : {m_jobOrders, m_notes})
        connect(table, &QTableWidget::itemSelectionChanged, this, [this] {
            m_correct->setEnabled(selectedNote().has_value());
            m_answer->setEnabled(selectedRequest().has_value());
            m_takeBack->setEnabled(selectedRequest().has_value());
        });
    connect(m_postings, &QTableWidget::cellActivated, this, [this](int row) {
        Q_EMIT wanted(QStringLiteral("postings"), m_postings->item(row, 0)->data(Qt::UserRole).toLongLong());
    });
    connect(m_referrals, &QTableWidget::cellActivated, this, [this](int row) {
        Q_EMIT wanted(QStringLiteral("referrals"),
                      m_referrals->item(row, 0)->data(Qt::UserRole).toLongLong());
    });
    connect(m_note, &QPushButton::clicked, this,
            [this] { openDialog(new CallNoteDialog(m_desk, m_file.institution, std::nullopt, this)); });
    connect(m_correct, &QPushButton::clicked, this,
            [this] { openDialog(new CallNoteDialog(m_desk, m_file.institution, selectedNote(), this)); });
    connect(m_request, &QPushButton::clicked, this,
            [this] { openDialog(new JobOrderDialog(m_desk, m_file.institution, std::nullopt, this)); });
    connect(m_answer, &QPushButton::clicked, this,
            [this] { openDialog(new JobOrderDialog(m_desk, m_file.institution, selectedRequest(), this)); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        openDialog(new JobOrderBackDialog(m_desk, m_file.institution, *selectedRequest(), this));
    });
    connect(&m_work, &DeskWork::progressed, this, &InstitutionsPage::progressed);
    connect(&m_work, &DeskWork::failed, this, [this](const Error& error) { prompt::failure(this, error); });
    connect(&m_work, &DeskWork::ended, this, [this] { Q_EMIT progressed({}, 0, 0); });
}

void InstitutionsPage::refresh()
{
    m_work.cancel();
    m_work.start(tr("Reading the institutions"), [this](Desk& desk, const DeskWork::Progress&) {
        const auto all = std::make_shared<const QList<Institution>>(desk.institutions().find());
        return [this, all] { take(*all); };
    });
}

void InstitutionsPage::goTo(qint64 posting)
{
    m_goal = posting;
    m_search->clear();
    refresh();
}

void InstitutionsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InstitutionsPage::take(const QList<Institution>& all)
{
    m_model->setAll(all);
    showList();
}

void InstitutionsPage::showList()
{
    const InstitutionKey before = m_file.institution.key;
    m_model->filter(m_search->text()); // nothing is selected then
    const int wanted = m_goal != 0 ? m_model->rowOfPosting(m_goal) : m_model->rowOf(before);
    m_goal = 0;
    if (m_model->rowCount() > 0)
        m_list->selectRow(std::max(0, wanted));
    else
        showSelected();
}

void InstitutionsPage::showSelected()
{
    guarded(this, [this] {
        const QModelIndex current = m_list->currentIndex();
        m_file =
            current.isValid() ? m_desk.institutions().file(m_model->at(current.row())) : InstitutionFile();
        showFile();
    });
}

void InstitutionsPage::showFile()
{
    const bool isThere = !m_file.institution.name.isEmpty();
    const QString nothing = m_search->text().trimmed().isEmpty()
                                ? tr("No posting names an institution here.")
                                : tr("No institution's name has these words.");
    m_name->setText(isThere ? m_file.institution.name : nothing);
    m_facts->setText(isThere ? factsOf(m_file) : QString());
    for (QTableWidget* table : {m_postings, m_referrals, m_jobOrders, m_notes})
        table->setRowCount(0);
    for (const PostingLine& line : m_file.postings)
        setRow(m_postings, m_postings->rowCount(),
               {line.reference, line.occupation ? labelOf(*line.occupation) : QString(),
                seatsOf(line, m_desk.today()),
                line.employment.end ? japanese::eraDate(*line.employment.end) : QString()},
               line.seq);
    for (const InstitutionReferral& each : m_file.referrals)
        setRow(m_referrals, m_referrals->rowCount(),
               {each.referral.reference, japanese::eraDate(each.referral.events.constFirst().day),
                labelOf(each.referral.stage),
                each.answerDays ? tr("%n day(s)", nullptr, *each.answerDays) : QStringLiteral("–")},
               each.referral.seq);
    showDealings();
    for (QPushButton* button : {m_note, m_request})
        button->setEnabled(isThere);
    for (QPushButton* button : {m_correct, m_answer, m_takeBack})
        button->setEnabled(false);
}

void InstitutionsPage::showDealings()
{
    const auto referenceOf = [this](qint64 posting) {
        const auto named = std::ranges::find(m_file.postings, posting, &PostingLine::seq);
        return named == m_file.postings.cend() ? QStringLiteral("–") : named->reference;
    };
    for (const JobOrderRequest& each : m_file.jobOrders)
        setRow(m_jobOrders, m_jobOrders->rowCount(),
               {japanese::eraDate(each.day), labelOf(each.body), each.office,
                each.answeredOn ? japanese::eraDate(*each.answeredOn) + QStringLiteral("　") + each.answer
                                : tr("waits"),
                referenceOf(each.posting), each.note},
               each.number);
    for (const CallNote& each : m_file.notes)
        setRow(m_notes, m_notes->rowCount(),
               {japanese::eraDate(each.day), each.by, each.spokenWith,
                each.corrections > 0 ? each.text + tr(" (corrected)") : each.text},
               each.number);
}

QString InstitutionsPage::factsOf(const InstitutionFile& file) const
{
    QStringList facts{tr("%n open posting(s)", nullptr, file.institution.open),
                      tr("%n seat(s) open", nullptr, file.institution.seats)};
    const auto median = file.medianAnswerDays();
    facts.append(median ? tr("answers after %1 days (median)").arg(*median) : tr("no answer yet"));
    const QDate today = m_desk.today();
    if (dormancy::isDormant(file.dormancies, today))
        facts.append(tr("dormant since %1").arg(japanese::eraDate(file.dormancies.constLast().from)));
    else if (!file.dormancies.isEmpty() && file.dormancies.constLast().from > today)
        facts.append(tr("dormant from %1 unless a new posting comes")
                         .arg(japanese::eraDate(file.dormancies.constLast().from)));
    QStringList months;
    for (const QDate month : dormancy::dormantMonths(file.dormancies, today))
        months.append(month.toString(QStringLiteral("yyyy-MM")));
    if (!months.isEmpty())
        facts.append(tr("dormant months: %1").arg(months.join(QStringLiteral(", "))));
    return facts.join(tr("; "));
}

std::optional<CallNote> InstitutionsPage::selectedNote() const
{
    const int row = m_notes->selectedItems().isEmpty() ? -1 : m_notes->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_file.notes.at(row));
}

std::optional<JobOrderRequest> InstitutionsPage::selectedRequest() const
{
    const int row = m_jobOrders->selectedItems().isEmpty() ? -1 : m_jobOrders->currentRow();
    if (row < 0 || m_file.jobOrders.at(row).answeredOn)
        return std::nullopt;
    return m_file.jobOrders.at(row);
}

void InstitutionsPage::openDialog(DecisionDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DecisionDialog::entered, this, [this](const QString& sentence) {
        showSelected();
        Q_EMIT told(sentence);
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace kakehashi
