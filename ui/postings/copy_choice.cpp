// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/copy_choice.h"

#include "ui/postings/sheet_copies.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace kakehashi {

CopyChoice::CopyChoice(const QList<StoredPosting>& postings, QWidget* parent)
    : QWidget(parent), m_hidden(sheet_copies::shownAlthoughMasked(postings)),
      m_public(new QRadioButton(tr("&Masked copies: what anybody may see"), this)),
      m_whole(new QRadioButton(tr("W&hole copies"), this))
{
    m_public->setObjectName(QStringLiteral("publicCopyButton"));
    m_whole->setObjectName(QStringLiteral("wholeCopyButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* note = new QLabel(this);
    note->setWordWrap(true);
    QPalette colours = note->palette();
    if (sheet_copies::anyMasked(postings)) {
        m_public->setChecked(true);
        colours.setColor(QPalette::WindowText, theme::hiddenView());
        note->setText(tr("Masking was requested. A whole copy is for the institution itself and for bodies "
                         "that receive full records."));
    } else {
        m_whole->setChecked(true);
        m_public->setEnabled(false);
        colours.setColor(QPalette::WindowText, theme::secondaryText());
        note->setText(tr("No masking was requested: the copies are whole."));
    }
    note->setPalette(colours);
    layout->addWidget(m_public);
    layout->addWidget(m_whole);
    layout->addWidget(note);
    connect(m_public, &QRadioButton::toggled, this, &CopyChoice::changed);
}

SheetPosting::Copy CopyChoice::copy() const
{
    return m_whole->isChecked() ? SheetPosting::Copy::Whole : SheetPosting::Copy::Public;
}

bool CopyChoice::confirm()
{
    if (copy() == SheetPosting::Copy::Public || m_hidden.isEmpty())
        return true;
    return prompt::confirm(this,
                           tr("Masking was requested, and a whole copy shows it all the same: %1. Hand it "
                              "only to the institution itself or to a body that receives full records.")
                               .arg(m_hidden.join(QStringLiteral("、"))),
                           tr("Whole copies"));
}

} // namespace kakehashi
