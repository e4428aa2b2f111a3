// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/leak_dialog.h"

#include "core/postings/posting_fields.h"
#include "ui/widgets/act_words.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/rich_text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leakDialogSize(760, 540);

QString labelOfField(const QString& key)
{
    const PostingField* field = postingField(QStringView(key));
    return field != nullptr ? field->label.toString() : key;
}

QString textOf(const Posting& posting, const QString& key)
{
    const PostingField* field = postingField(QStringView(key));
    return field != nullptr ? field->get(posting).toString() : QString();
}

} // namespace

LeakDialog::LeakDialog(Desk& desk, const StoredPosting& posting, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_posting(posting), m_list(new QListWidget), m_text(new QTextBrowser)
{
    setObjectName(u"leakDialog"_s);
    setWindowTitle(tr("Leak check of %1").arg(posting.reference));
    resize(leakDialogSize);
    auto* explained = new QLabel(
        tr("Ticked is what gives nothing away: it is shown to others. Anything else is redacted. A changed "
           "text is asked about again."));
    explained->setWordWrap(true);
    m_list->setObjectName(u"leakList"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_text->setObjectName(u"leakText"_s);
    m_text->setAccessibleName(tr("The text with the finding marked"));
    m_text->setTextInteractionFlags(Qt::NoTextInteraction); // it holds what masking hides
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explained);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_text, 3);
    layout->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this] { guarded(this, [this] { showFinding(); }); });
    connect(m_list, &QListWidget::itemChanged, this, &LeakDialog::confirm);
    guarded(this, [this] { fill(); });
}

void LeakDialog::fill()
{
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_leaks = findLeaks(m_posting.posting);
        for (const Leak& leak : std::as_const(m_leaks)) {
            const QString said = textOf(m_posting.posting, leak.field).mid(leak.start, leak.length);
            auto* item = new QListWidgetItem(
                tr("%1: “%2” (%3)").arg(labelOfField(leak.field), said, labelOfField(leak.kind)), m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (!isConfirmable(leak))
                continue; // the institution ID is private, whatever anybody says
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            const bool confirmed = m_posting.confirmedLeaks.contains(leakKey(m_posting.posting, leak));
            item->setCheckState(confirmed ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(row);
    }
    showFinding();
}

QString LeakDialog::logPage() const
{
    QList<QStringList> rows;
    for (const LeakConfirmation& each : m_desk.postings().leakConfirmations(m_posting.seq))
        rows.prepend({each.confirmed ? tr("confirmed") : tr("taken back"),
                      each.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), act_words::staffName(each.by),
                      labelOfField(each.finding.section(u':', 0, 0))});
    return rows.isEmpty() ? QString() : rich_text::heading(tr("Confirmations")) + rich_text::table({}, rows);
}

void LeakDialog::showFinding()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_leaks.size()) {
        m_text->setHtml(rich_text::paragraph(tr("Nothing was found.")) + logPage());
        return;
    }
    const Leak& leak = m_leaks.at(row);
    const QString text = textOf(m_posting.posting, leak.field);
    m_text->setHtml(rich_text::heading(labelOfField(leak.field)) +
                    u"<p style=\"white-space:pre-wrap\">%1<span style=\"background-color:%2; color:%3; "
                    "text-decoration:underline\">%4</span>%5</p>"_s.arg(
                        text.left(leak.start).toHtmlEscaped(), theme::hiddenGround().name(),
                        theme::hiddenView().name(), text.mid(leak.start, leak.length).toHtmlEscaped(),
                        text.mid(leak.start + leak.length).toHtmlEscaped()) +
                    logPage());
}

void LeakDialog::confirm(const QListWidgetItem* item)
{
    const int row = m_list->row(item);
    const bool confirmed = item->checkState() == Qt::Checked;
    guarded(this, [&] {
        m_desk.postings().confirmLeak(m_posting.seq, leakKey(m_posting.posting, m_leaks.at(row)), confirmed,
                                      {m_desk.audit().actor(), {}, {}});
        if (const auto now = m_desk.postings().bySeq(m_posting.seq))
            m_posting = *now;
        Q_EMIT changed(confirmed ? tr("%1: a finding was confirmed.").arg(m_posting.reference)
                                 : tr("%1: a confirmation was taken back.").arg(m_posting.reference));
    });
    fill();
}

} // namespace kakehashi
