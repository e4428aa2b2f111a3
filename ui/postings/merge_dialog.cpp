// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/merge_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

constexpr QSize mergeDialogSize(980, 560);

bool isStated(const PostingField& field, const Posting& posting)
{
    return field.get(posting) != field.get(Posting());
}

/// Which of the two is proposed to stay.
std::size_t proposed(const StoredPosting& one, const StoredPosting& two)
{
    const bool firstIsOpen = one.state == PostingState::Open;
    const bool secondIsOpen = two.state == PostingState::Open;
    if (firstIsOpen != secondIsOpen)
        return firstIsOpen ? 0 : 1;
    return one.seq < two.seq ? 0 : 1;
}

} // namespace

MergeDialog::MergeDialog(const StoredPosting& one, const StoredPosting& two, QWidget* parent)
    : QDialog(parent), m_both{one, two}, m_table(new CompareTable(this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge %1 and %2").arg(one.reference, two.reference));
    resize(mergeDialogSize);
    auto* note = new QLabel(tr("One posting stays; the other is closed and points to it. Both keep their "
                               "histories. Choose whose words stay with Left and Right, or a click."),
                            this);
    note->setWordWrap(true);
    m_table->setAccessibleName(tr("Items in which the two differ"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(QStringLiteral("mergeButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT mergeAsked(choice()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(makeKeeping());
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    compare();
    m_table->setFocus();
}

// Only now it is known how wide the columns are.
void MergeDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_table->resizeRowsToContents();
}

QLayout* MergeDialog::makeKeeping()
{
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("This one stays:"), this));
    for (std::size_t side = 0; side < m_both.size(); ++side) {
        m_keep.at(side) = new QRadioButton(m_both.at(side).reference, this);
        row->addWidget(m_keep.at(side));
    }
    row->addStretch(1);
    m_keep[0]->setObjectName(QStringLiteral("keepFirstButton"));
    m_keep[1]->setObjectName(QStringLiteral("keepSecondButton"));
    m_keep.at(proposed(m_both[0], m_both[1]))->setChecked(true);
    connect(m_keep[0], &QRadioButton::toggled, this, &MergeDialog::compare);
    return row;
}

void MergeDialog::compare()
{
    const StoredPosting& keep = m_both.at(kept());
    const StoredPosting& other = m_both.at(1 - kept());
    m_table->compare(
        {tr("%1 (stays)").arg(keep.reference), keep.posting},
        {tr("%1 (is closed)").arg(other.reference), other.posting}, [&keep](const PostingField& field) {
            return isStated(field, keep.posting) ? CompareTable::Side::Left : CompareTable::Side::Right;
        });
}

MergeDialog::Choice MergeDialog::choice() const
{
    return {m_both.at(kept()), m_both.at(1 - kept()), m_table->chosen()};
}

} // namespace kakehashi
