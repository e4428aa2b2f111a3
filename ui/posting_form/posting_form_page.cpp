// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/posting_form_page.h"

#include "core/base/place.h"
#include "core/postings/posting_json.h"
#include "ui/posting_form/draft_keeper.h"
#include "ui/posting_form/entry_form.h"
#include "ui/posting_form/sheet_preview.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/problem_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QThreadPool>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int doublesPauseMs = 500;
constexpr int roomForPreview = 1300;
constexpr int widestPreview = 640;

const QString formName = QStringLiteral("posting");

/// The lists of places are read once in a program; a key pressed must not wait for it.
void readPlacesBeforehand()
{
    static const bool begun = [] {
        QThreadPool::globalInstance()->start([] {
            try {
                place::townsOf(QStringLiteral("1000001"));
                place::findMunicipality(QStringLiteral("東京都"), QStringLiteral("千代田区"));
            } catch (const Error&) { // NOLINT(bugprone-empty-catch): said when a place is asked for
            }
        });
        return true;
    }();
    Q_UNUSED(begun)
}

} // namespace

PostingFormPage::PostingFormPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_form(new EntryForm([&desk](const QString& typed) {
          return knownInstitutions(desk.database(), desk.postings(), desk.today(), typed);
      })),
      m_preview(new SheetPreview(desk.settings(), desk.today())), m_bar(new ProblemBar),
      m_kept(new NoticeBar), m_doubles(new NoticeBar), m_title(new QLabel), m_missing(new QLabel),
      m_drafts(new DraftKeeper(
          desk.drafts(), [this] { return draft(); }, this))
{
    setObjectName(QStringLiteral("postingForm"));
    readPlacesBeforehand();
    build();
    connectAll();
    startNew();
}

// The form goes after this, and a field that has the cursor says so as it goes.
PostingFormPage::~PostingFormPage()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void PostingFormPage::build()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("formTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_missing->setObjectName(QStringLiteral("missingLabel"));
    m_missing->setTextFormat(Qt::PlainText);
    m_replace = m_kept->addButton(QStringLiteral("replaceKeptButton"), tr("&Replace them"));
    m_compare = m_doubles->addButton(QStringLiteral("compareDoublesButton"), tr("C&ompare"));
    m_kept->setObjectName(QStringLiteral("keptNotice"));
    m_doubles->setObjectName(QStringLiteral("doublesNotice"));
    m_bar->setObjectName(QStringLiteral("problemBar"));
    m_bar->setFieldNames([this](const QString& key) { return m_form->nameOf(key); });
    m_doublesPause.setSingleShot(true);
    m_doublesPause.setInterval(doublesPauseMs);

    auto* middle = new QHBoxLayout;
    middle->addWidget(m_form, 1);
    middle->addWidget(m_preview);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_kept);
    layout->addWidget(m_doubles);
    layout->addLayout(middle, 1);
    layout->addWidget(m_bar);
    layout->addLayout(makeFoot());
}

QBoxLayout* PostingFormPage::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_missing, 1);
    QPushButton* cancel = addButton(*foot, QStringLiteral("cancelFormButton"), tr("&Close the form"),
                                    tr("Gives up what is not saved (Esc)."));
    m_save = addButton(*foot, QStringLiteral("saveFormButton"), {}, tr("Ctrl+S"));
    m_next = addButton(*foot, QStringLiteral("saveAndNextButton"), {},
                       tr("Then goes on with another occupation of the same institution "
                          "(Ctrl+Shift+Enter)."));
    m_open = addButton(*foot, QStringLiteral("openPostingButton"), tr("O&pen"),
                       tr("From now on it is matched and handed out (Ctrl+Enter)."));
    m_open->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &PostingFormPage::giveUp);
    connect(m_save, &QPushButton::clicked, this, &PostingFormPage::save);
    connect(m_next, &QPushButton::clicked, this, [this] { open(Then::NextOccupation); });
    connect(m_open, &QPushButton::clicked, this, [this] { open(Then::Close); });
    return foot;
}

QPushButton* PostingFormPage::addButton(QBoxLayout& row, const QString& name, const QString& text,
                                        const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(tip);
    row.addWidget(button);
    return button;
}

void PostingFormPage::connectAll()
{
    connect(m_form, &EntryForm::edited, this, &PostingFormPage::edited);
    connect(m_form, &EntryForm::institutionChosen, this, &PostingFormPage::tellKept);
    connect(m_bar, &ProblemBar::activated, m_form, &EntryForm::goTo);
    connect(m_drafts, &DraftKeeper::failed, this, &PostingFormPage::told);
    connect(&m_doublesPause, &QTimer::timeout, this, [this] { guarded(this, [this] { lookForDoubles(); }); });
    connect(m_compare, &QPushButton::clicked, this,
            [this] { guarded(this, [this] { compareDoubles(doubles(), std::nullopt); }); });
    const auto on = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence::Save, [this] { save(); });
    on(Qt::Key_Escape, [this] { giveUp(); });
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        on(static_cast<int>(Qt::ControlModifier) + enter, [this] { open(Then::Close); });
        on(static_cast<int>(Qt::ControlModifier) + static_cast<int>(Qt::ShiftModifier) + enter,
           [this] { open(Then::NextOccupation); });
    }
}

void PostingFormPage::startNew()
{
    begin({}, std::nullopt);
}

void PostingFormPage::startRevision(const StoredPosting& stored)
{
    begin(stored.posting, stored);
    guarded(this, [&] {
        const QList<FormDraft> drafts = m_desk.drafts().of(formName);
        const auto own = std::ranges::find_if(drafts, [&](const FormDraft& draft) {
            return draft.record == stored.reference &&
                   draft.content.value(QLatin1String("version")).toInt() == stored.version;
        });
        if (own == drafts.end())
            return;
        m_drafts->adopt(own->id);
        m_form->setTexts(own->content.value(QLatin1String("texts")).toObject());
        if (stored.state == PostingState::Draft)
            m_keptTexts = m_form->texts();
        Q_EMIT told(tr("What was typed here last and not saved is back."));
    });
}

void PostingFormPage::startDuplicate(const StoredPosting& stored)
{
    Posting posting = stored.posting;
    posting.sourceKey.clear(); // the sender's number is the other one's
    posting.occupation.reset();
    posting.headcount.reset();
    posting.duties = {};
    posting.dutyDetail.clear();
    posting.pay = {};
    begin(posting, std::nullopt);
    goTo(QStringLiteral("occupation"));
}

void PostingFormPage::restore(const FormDraft& draft)
{
    const QJsonObject& content = draft.content;
    std::optional<StoredPosting> stored;
    guarded(this, [&] {
        if (!draft.record.isEmpty())
            stored = m_desk.postings().byReference(draft.record);
    });
    if (stored) // what others made of it since is found when it is saved
        stored->version = content.value(QLatin1String("version")).toInt();
    begin(postingFromJson(content.value(QLatin1String("base")).toObject()).posting, stored);
    m_drafts->adopt(draft.id);
    m_form->setTexts(content.value(QLatin1String("texts")).toObject());
}

QString PostingFormPage::unfinished() const
{
    if (!m_form->isModified() || m_form->texts() == m_keptTexts)
        return {};
    return m_stored ? tr("Changes to %1 are not saved.").arg(m_stored->reference)
                    : tr("A new posting is not saved.");
}

void PostingFormPage::goTo(const QString& field)
{
    m_form->goTo(field);
}

void PostingFormPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int room = event->size().width();
    m_preview->setFixedWidth(std::min({widestPreview, room * 2 / 5, event->size().height() * 2 / 3}));
    m_preview->setVisible(room >= roomForPreview);
}

void PostingFormPage::begin(const Posting& posting, const std::optional<StoredPosting>& stored)
{
    m_drafts->adopt({});
    m_stored = stored;
    m_base = posting;
    m_keptTexts = {};
    m_separate.clear();
    m_kept->setText({});
    m_doubles->setText({});
    setTitle();
    m_form->load(posting, stored ? m_desk.postings().completenessOf(stored->seq) : Completeness::Whole);
    m_form->start();
}

void PostingFormPage::setTitle()
{
    m_title->setText(!m_stored    ? tr("New posting")
                     : isOpened() ? tr("Revise %1").arg(m_stored->reference)
                                  : tr("Draft %1").arg(m_stored->reference));
}

void PostingFormPage::edited()
{
    m_bar->setProblems(m_form->shownProblems());
    m_preview->setPosting(m_form->value());
    m_drafts->touched();
    if (!isOpened())
        m_doublesPause.start();
    showButtons();
}

void PostingFormPage::showButtons()
{
    const bool sound = acceptable(m_form->problems());
    const int missing = m_form->missing();
    m_missing->setText(missing == 0
                           ? QString()
                           : tr("%n item(s) still to fill in before it can be opened.", nullptr, missing));
    m_save->setText(isOpened() ? tr("&Save") : tr("&Save as a draft"));
    m_save->setEnabled(!isOpened() || sound);
    m_next->setText(isOpened() ? tr("Save, &next occupation") : tr("Open, &next occupation"));
    m_next->setEnabled(sound);
    m_open->setVisible(!isOpened());
    m_open->setEnabled(sound);
}

bool PostingFormPage::isOpened() const
{
    return m_stored && m_stored->state != PostingState::Draft;
}

std::optional<FormDraft> PostingFormPage::draft() const
{
    if (!m_form->isModified())
        return std::nullopt;
    FormDraft draft;
    draft.form = formName;
    draft.record = m_stored ? m_stored->reference : QString();
    draft.by = m_desk.audit().actor();
    draft.content = {{QStringLiteral("base"), toJson(m_base)},
                     {QStringLiteral("texts"), m_form->texts()},
                     {QStringLiteral("version"), m_stored ? m_stored->version : 0}};
    return draft;
}

void PostingFormPage::tellKept(const InstitutionFill& fill)
{
    QStringList names;
    for (const QString& key : fill.kept)
        names.append(m_form->nameOf(key));
    m_kept->setText(names.isEmpty() ? QString() : tr("What you typed was kept: %1.").arg(names.join(u'、')));
    disconnect(m_replace, &QPushButton::clicked, nullptr, nullptr);
    connect(m_replace, &QPushButton::clicked, this, [this, fill] {
        m_form->put(fill.posting, fill.kept);
        m_kept->setText({});
    });
}

} // namespace kakehashi
