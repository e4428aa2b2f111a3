// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/postings/posting_doubles.h"
#include "core/store/form_drafts.h"

#include <QJsonObject>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kakehashi {

class DraftKeeper;
class EntryForm;
class NoticeBar;
class ProblemBar;
class SheetPreview;
struct InstitutionFill;

/// The entry form of a posting, whole: items in the sheet's order, live problems, the official sheet filling
/// in beside it, drafts kept every two seconds, doubles shown before opening.
///
/// Ctrl+S saves (a new posting as a draft), Ctrl+Enter opens or, where it is open already, saves; Esc gives
/// up, asking where something would be lost. A typed text that cannot be read is no part of a posting: a
/// draft saved with one keeps it among the drafts of forms, and it is back when the draft is revised.
class PostingFormPage : public QWidget
{
    Q_OBJECT

public:
    explicit PostingFormPage(Desk& desk, QWidget* parent = nullptr);
    ~PostingFormPage() override;

    void startNew();
    /// Revises a posting or draft.
    void startRevision(const StoredPosting& stored);
    /// A new posting that keeps all but ①② and ⑥⑦.
    void startDuplicate(const StoredPosting& stored);
    /// What a crash left behind.
    void restore(const FormDraft& draft);
    /// What would be lost, as a sentence; empty when nothing would.
    QString unfinished() const;
    /// The field with this dotted key gets the focus.
    void goTo(const QString& field);

Q_SIGNALS:
    /// The store was changed; `seq` is the posting, the sentence what happened.
    void saved(qint64 seq, const QString& sentence);
    /// The form is done with: saved, or given up.
    void closed();
    void told(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What follows once the posting is in the store.
    enum class Then { Stay, Close, NextOccupation };

    void build();
    QBoxLayout* makeFoot();
    void connectAll();
    QPushButton* addButton(QBoxLayout& row, const QString& name, const QString& text, const QString& tip);

    void begin(const Posting& posting, const std::optional<StoredPosting>& stored);
    void setTitle();
    void edited();
    void showButtons();
    bool isOpened() const; ///< the posting is in the store and no draft
    std::optional<FormDraft> draft() const;

    void save();
    void open(Then then);
    void store(bool open, Then then);
    qint64 storedAs(bool open);
    void finish(qint64 seq, bool opened, Then then);
    /// Shows what somebody else changed meanwhile; true: it is being asked about.
    bool asksAboutConflict(bool open, Then then);
    void giveUp();

    void lookForDoubles();
    QList<Double> doubles();
    bool asksAboutDoubles(Then then);
    void compareDoubles(const QList<Double>& found, std::optional<Then> opening);
    void merge(const StoredPosting& keep, const Posting& merged);
    void tellKept(const InstitutionFill& fill);

    Desk& m_desk;
    EntryForm* m_form;
    SheetPreview* m_preview;
    ProblemBar* m_bar;
    NoticeBar* m_kept;
    NoticeBar* m_doubles;
    QLabel* m_title;
    QLabel* m_missing;
    QPushButton* m_replace = nullptr; ///< in the notice of what was kept
    QPushButton* m_compare = nullptr; ///< in the notice of doubles
    QPushButton* m_save = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_open = nullptr;
    DraftKeeper* m_drafts;
    QTimer m_doublesPause; ///< the store is asked when typing pauses
    std::optional<StoredPosting> m_stored;
    Posting m_base;          ///< as it was when typing began
    QJsonObject m_keptTexts; ///< what was typed when a draft was last saved: stays among the drafts of forms
    QSet<qint64> m_separate; ///< postings judged to be others
};

} // namespace kakehashi
