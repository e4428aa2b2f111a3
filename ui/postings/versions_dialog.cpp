// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/versions_dialog.h"

#include "ui/postings/posting_texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kakehashi {

namespace {

constexpr QSize versionsDialogSize(940, 620);

} // namespace

VersionsDialog::VersionsDialog(const QString& reference, QList<PostingVersion> versions, QWidget* parent)
    : QDialog(parent), m_versions(std::move(versions)), m_older(makeBox(QStringLiteral("olderVersionBox"))),
      m_newer(makeBox(QStringLiteral("newerVersionBox"))),
      m_everything(new QCheckBox(tr("Also what is the &same"), this)),
      m_page(new ViewPage(ViewPage::Audience::Desk, tr("Versions: stays at the desk"), this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Versions of %1").arg(reference));
    resize(versionsDialogSize);
    m_everything->setObjectName(QStringLiteral("compareEverythingBox"));
    m_page->view()->setObjectName(QStringLiteral("compareView"));
    auto* choice = new QFormLayout;
    choice->addRow(tr("&From"), m_older);
    choice->addRow(tr("&To"), m_newer);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_everything);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_page, 1);
    layout->addLayout(foot);
    showLastChange();
    for (QComboBox* box : {m_older, m_newer})
        connect(box, &QComboBox::currentIndexChanged, this, &VersionsDialog::fill);
    connect(m_everything, &QCheckBox::toggled, this, &VersionsDialog::fill);
    fill();
}

QComboBox* VersionsDialog::makeBox(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    for (const PostingVersion& version : std::as_const(m_versions))
        box->addItem(posting_texts::versionName(version));
    return box;
}

void VersionsDialog::showLastChange()
{
    const auto last = std::find_if(m_versions.cbegin(), m_versions.cend(),
                                   [](const PostingVersion& version) { return !version.changes.isEmpty(); });
    const int older = m_versions.isEmpty() ? 0 : static_cast<int>(m_versions.size()) - 1;
    const int newer = last == m_versions.cend() ? 0 : static_cast<int>(last - m_versions.cbegin());
    m_newer->setCurrentIndex(newer);
    m_older->setCurrentIndex(std::min(newer + 1, older));
}

void VersionsDialog::fill()
{
    const int from = m_older->currentIndex();
    const int to = m_newer->currentIndex();
    if (from < 0 || to < 0)
        return;
    m_page->setPage(
        posting_texts::comparison(m_versions.at(from), m_versions.at(to), m_everything->isChecked()));
}

} // namespace kakehashi
