// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/question_dialog.h"

#include "core/feed/typed_field.h"
#include "ui/feed/feed_words.h"
#include "ui/feed/table_looks.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;
using Side = feed::FieldAnswer::Side;

namespace {

constexpr QSize questionDialogSize(940, 560);

QString labelOf(const QString& field)
{
    const PostingField* item = postingField(field);
    return item != nullptr ? item->label.toString() : field;
}

} // namespace

QuestionDialog::QuestionDialog(Desk& desk, feed::Question question, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_sentence(looks::title(u"questionSentence"_s)),
      m_from(looks::note(u"questionFrom"_s)), m_candidates(new QComboBox), m_table(new QTableWidget),
      m_problem(looks::sentence(u"questionProblem"_s)),
      m_isNew(pushButton(u"isNewButton"_s, tr("It is a &new posting"))),
      m_isThis(pushButton(u"isThisButton"_s, tr("It is &this posting"))),
      m_decide(pushButton(u"decideButton"_s, tr("&Decide so")))
{
    setObjectName(u"questionDialog"_s);
    resize(questionDialogSize);
    m_candidates->setObjectName(u"candidateBox"_s);
    m_candidates->setAccessibleName(tr("Postings that it may be"));
    m_table->setObjectName(u"questionTable"_s);
    m_table->setAccessibleName(tr("Field by field"));
    looks::dress(m_table);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, theme::unmet());
    m_problem->setPalette(red);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* each : {static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_from),
                          static_cast<QWidget*>(m_candidates)})
        layout->addWidget(each);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeFoot());
    connect(m_candidates, &QComboBox::currentIndexChanged, this, &QuestionDialog::showCandidate);
    ask(question);
}

QWidget* QuestionDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* later = pushButton(u"laterButton"_s, tr("&Later"));
    layout->addStretch(1);
    for (QPushButton* each : {later, m_isNew, m_isThis, m_decide})
        layout->addWidget(each);
    looks::makePrimary(m_isThis);
    looks::makePrimary(m_decide);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_isNew, &QPushButton::clicked, this, [this] { answerWhich(std::nullopt); });
    connect(m_isThis, &QPushButton::clicked, this,
            [this] { answerWhich(m_candidates->currentData().toLongLong()); });
    connect(m_decide, &QPushButton::clicked, this, &QuestionDialog::answerFields);
    return foot;
}

void QuestionDialog::ask(const feed::Question& question)
{
    m_question = question;
    setWindowTitle(tr("Row %1 of %2").arg(question.row.row).arg(question.row.attachment));
    m_sentence->setText(question.sentence);
    QStringList from{question.sender, feed_words::moment(question.sentAt)};
    from.removeAll(QString());
    m_from->setText(from.join(u" · "_s));
    m_problem->hide();
    for (QWidget* each : {static_cast<QWidget*>(m_candidates), static_cast<QWidget*>(m_isNew),
                          static_cast<QWidget*>(m_isThis)})
        each->setVisible(isWhich());
    m_decide->setVisible(!isWhich());
    if (isWhich())
        showWhich();
    else
        showFields();
}

void QuestionDialog::showWhich()
{
    m_candidates->clear();
    for (const feed::QuestionCandidate& candidate : std::as_const(m_question.candidates))
        m_candidates->addItem(tr("%1 (%2 of 100 alike)").arg(candidate.reference).arg(candidate.score),
                              candidate.posting);
    m_isThis->setEnabled(m_candidates->count() > 0);
    showCandidate();
}

void QuestionDialog::showCandidate()
{
    const int at = m_candidates->currentIndex();
    if (!isWhich() || at < 0 || at >= m_question.candidates.size())
        return;
    const feed::QuestionCandidate& candidate = m_question.candidates[at];
    m_table->clear();
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({QString(), tr("Field"), candidate.reference, tr("This row")});
    looks::setWidths(m_table, {36, 190, 330});
    m_table->setRowCount(static_cast<int>(candidate.fields.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const feed::ComparedField& field = candidate.fields[row];
        setCell(row, 0, field.agrees ? u"＝"_s : u"≠"_s, !field.agrees);
        setCell(row, 1, labelOf(field.field), !field.agrees);
        setCell(row, 2, feed_words::shown(field.field, field.posting), !field.agrees);
        setCell(row, 3, feed_words::shown(field.field, field.row), !field.agrees);
    }
}

void QuestionDialog::showFields()
{
    m_deciding.clear();
    m_table->clear();
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("The sender said before"), tr("Stands here"),
                                        tr("The sender says now"), tr("What holds"), tr("Another value")});
    looks::setWidths(m_table, {130, 160, 160, 160, 160});
    m_table->setRowCount(static_cast<int>(m_question.fields.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        addContested(row, m_question.fields[row]);
    m_table->resizeRowsToContents();
}

void QuestionDialog::addContested(int row, const feed::ContestedField& field)
{
    setCell(row, 0, labelOf(field.field), true);
    setCell(row, 1, feed_words::shown(field.field, field.base), false);
    setCell(row, 2, feed_words::shown(field.field, field.ours), false);
    setCell(row, 3, feed_words::shown(field.field, field.theirs), false);
    auto* side = new QComboBox;
    side->setObjectName(u"sideBox%1"_s.arg(row));
    side->setAccessibleName(tr("What holds for %1").arg(labelOf(field.field)));
    side->addItem(tr("– choose –"), -1);
    side->addItem(tr("what stands here"), static_cast<int>(Side::Ours));
    side->addItem(tr("what the sender says"), static_cast<int>(Side::Theirs));
    side->addItem(tr("another value"), static_cast<int>(Side::Other));
    auto* other = new QLineEdit;
    other->setObjectName(u"otherEdit%1"_s.arg(row));
    other->setEnabled(false);
    connect(side, &QComboBox::currentIndexChanged, other, [side, other] {
        other->setEnabled(side->currentData().toInt() == static_cast<int>(Side::Other));
        if (other->isEnabled())
            other->setFocus();
    });
    m_table->setCellWidget(row, 4, side);
    m_table->setCellWidget(row, 5, other);
    m_deciding.push_back({field.field, side, other});
}

void QuestionDialog::setCell(int row, int column, const QString& text, bool stands)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    QFont font = item->font();
    font.setBold(stands);
    item->setFont(font);
    m_table->setItem(row, column, item);
}

void QuestionDialog::answerWhich(std::optional<qint64> posting)
{
    guarded(this, [this, posting] {
        conclude(m_desk.questions().answerWhich(m_question.row.seq, posting, m_desk.audit().actor()));
    });
}

void QuestionDialog::answerFields()
{
    QMap<QString, feed::FieldAnswer> answers;
    QStringList problems;
    for (const Deciding& deciding : m_deciding) {
        feed::FieldAnswer answer;
        const int chosen = deciding.side->currentData().toInt();
        if (chosen < 0)
            problems.append(tr("%1 is not decided yet.").arg(labelOf(deciding.field)));
        answer.side = static_cast<Side>(std::max(0, chosen));
        if (chosen == static_cast<int>(Side::Other)) {
            const feed::TypedValue typed =
                feed::readTyped(*postingField(deciding.field), deciding.other->text());
            if (!typed.problem.isEmpty())
                problems.append(u"%1: %2"_s.arg(labelOf(deciding.field), typed.problem));
            answer.other = typed.value;
        }
        answers.insert(deciding.field, answer);
    }
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    if (!problems.isEmpty())
        return;
    guarded(this, [this, &answers] {
        conclude(m_desk.questions().answerFields(m_question.row.seq, answers, m_desk.audit().actor()));
    });
}

// The posting that was chosen may have been changed here too: then its fields are asked about.
void QuestionDialog::conclude(const feed::Answered& answered)
{
    if (answered.asksFurther)
        ask(m_desk.questions().question(m_question.row.seq));
    else
        accept();
    Q_EMIT this->answered(answered);
}

} // namespace kakehashi
