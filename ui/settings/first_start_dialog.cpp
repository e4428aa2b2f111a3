// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/first_start_dialog.h"

#include "core/samples.h"
#include "ui/settings/desk_form.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/push_button.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kakehashi {

namespace {

QLabel* sentence(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// The samples of an earlier day are gone on with; anything else under their name is left alone.
std::unique_ptr<Desk> sampleDesk(DeskKind kind, const Clock& clock)
{
    const QString path = sampleStorePath(kind);
    if (!QFileInfo::exists(path))
        return createSampleDesk(path, kind, clock);
    auto desk = Desk::open(path, clock);
    if (!desk->settings().sample)
        throw Error(
            FirstStartDialog::tr("%1 is not a store of sample data. Give it another name to begin with "
                                 "sample data.")
                .arg(QDir::toNativeSeparators(path)));
    return desk;
}

/// Making the samples takes a moment.
class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

} // namespace

FirstStartDialog::FirstStartDialog(QString path, const Clock& clock, QWidget* parent)
    : QDialog(parent), m_path(std::move(path)), m_clock(clock), m_form(new DeskForm(this))
{
    setObjectName(QStringLiteral("firstStartDialog"));
    setWindowTitle(QStringLiteral("Kakehashi"));
    auto* heading = sentence(tr("Whose desk is this?"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    heading->setFont(large);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(
        sentence(tr("The name stands on every paper. All of this can be changed later."), this));
    layout->addWidget(m_form);
    layout->addWidget(sentence(
        tr("Sample data are invented postings of June 2020, kept apart from the desk's own."), this));
    layout->addLayout(makeButtons());
    setMinimumWidth(560);
}

QLayout* FirstStartDialog::makeButtons()
{
    auto* samples = pushButton(QStringLiteral("sampleButton"), tr("Begin with sample data"), this);
    auto* quit = pushButton(QStringLiteral("quitButton"), tr("Quit"), this);
    auto* setUpDesk = pushButton(QStringLiteral("setUpButton"), tr("Set up this desk"), this);
    setUpDesk->setDefault(true);
    connect(samples, &QPushButton::clicked, this, &FirstStartDialog::beginWithSamples);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(setUpDesk, &QPushButton::clicked, this, &FirstStartDialog::setUp);
    auto* row = new QHBoxLayout;
    row->addWidget(samples);
    row->addStretch();
    row->addWidget(quit);
    row->addWidget(setUpDesk);
    return row;
}

void FirstStartDialog::setUp()
{
    const bool made = m_form->saveBy(
        [this](const DeskSettings& settings) { m_desk = Desk::create(m_path, settings, m_clock); });
    if (made)
        accept();
}

void FirstStartDialog::beginWithSamples()
{
    guarded(this, [this] {
        const WaitCursor wait;
        m_desk = sampleDesk(m_form->value().kind, m_clock);
        accept();
    });
}

} // namespace kakehashi
