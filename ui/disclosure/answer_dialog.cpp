// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/answer_dialog.h"

#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 620;

} // namespace

AnswerDialog::AnswerDialog(Desk& desk, const StoredPosting& posting, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_posting(posting), m_toldBy(new QLineEdit), m_note(new QLineEdit)
{
    setObjectName(u"answerDialog"_s);
    setWindowTitle(tr("What the institution told of %1").arg(posting.reference));
    setMinimumWidth(usualWidth);
    auto* form = new QFormLayout;
    const Posting known = m_desk.referrals().tellable(posting).posting;
    for (const PostingField& field : postingFields()) {
        if (field.secrecy != FieldSecrecy::Masked)
            continue;
        auto* edit = new QLineEdit(field.get(known).toString());
        edit->setObjectName(u"answer_"_s + QString(field.key));
        m_fields.insert(QString(field.key), edit);
        form->addRow(field.label.toString(), edit);
    }
    m_toldBy->setObjectName(u"answerToldBy"_s);
    m_note->setObjectName(u"answerNote"_s);
    form->addRow(tr("&Told by"), m_toldBy);
    form->addRow(tr("&Note"), m_note);
    auto* explained = new QLabel(tr("Kept apart from the lists: none that comes in later changes it."));
    explained->setWordWrap(true);
    QPalette quiet = explained->palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText());
    explained->setPalette(quiet);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* keep = new QPushButton(tr("&Keep the answer"));
    keep->setObjectName(u"keepAnswer"_s);
    keep->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] { guarded(this, [this] { record(); }); });
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(keep);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(explained);
    layout->addLayout(foot);
}

// Only what differs from what is known already: the earlier answers stay, each with its day.
void AnswerDialog::record()
{
    const Posting known = m_desk.referrals().tellable(m_posting).posting;
    Posting told;
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each) {
        const PostingField& field = *postingField(QStringView(each.key()));
        const QString text = each.value()->text().trimmed();
        if (text.isEmpty() || text == field.get(known).toString())
            continue;
        if (!field.set(told, text)) {
            each.value()->setFocus();
            throw Error(tr("“%1” does not fit %2.").arg(text, field.label.toString()));
        }
    }
    m_desk.referrals().answers().record(m_posting, told, m_toldBy->text().trimmed(),
                                        m_note->text().trimmed());
    Q_EMIT recorded(tr("The answer about %1 is kept.").arg(m_posting.reference));
    accept();
}

} // namespace kakehashi
