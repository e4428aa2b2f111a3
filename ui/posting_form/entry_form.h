// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_check.h"
#include "ui/posting_form/entry_item.h"
#include "ui/posting_form/institution_fill.h"
#include "ui/posting_form/institution_item.h"

#include <QJsonObject>
#include <QScrollArea>
#include <QSet>

class QListWidget;

namespace kakehashi {

class ContactItem;
class WorkplaceItem;

/// The sheet's items one below the other, each with its state in a list beside them. Knows no store: what is
/// asked of it comes through the function given.
///
/// A field that nobody has come to yet is not reproached with being empty: its problem is counted as missing
/// and shown when the cursor has passed it, or when all is to be shown.
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(InstitutionItem::Find findInstitutions, QWidget* parent = nullptr);
    ~EntryForm() override;

    /// `completeness` is what the posting must say to be opened.
    void load(const Posting& posting, Completeness completeness);
    /// What was loaded, with what was typed since; what cannot be read is unknown.
    const Posting& value() const { return m_value; }
    /// Puts these fields' values of another posting into the form, as if they were typed.
    void put(const Posting& posting, const QStringList& keys);
    /// What is typed, upon another posting: `base` counts as loaded, `chosen` as typed. Texts that cannot be
    /// read stay.
    void rebase(const Posting& base, const Posting& chosen);
    bool isModified() const;
    bool hasUnread() const;
    /// What stands there now is what was loaded: it has been saved. Texts that cannot be read stay typed.
    void setUnmodified();

    /// Everything typed, by field, as drafts keep it.
    QJsonObject texts() const;
    void setTexts(const QJsonObject& texts);

    const Problems& problems() const { return m_problems; }   ///< all of them
    const Problems& shownProblems() const { return m_shown; } ///< without what nobody has come to yet
    int missing() const;                                      ///< errors not shown yet
    void showAllProblems();
    void goTo(const QString& key);
    void goToFirstError();
    /// The cursor into the first field.
    void start();
    QString nameOf(const QString& key) const;

Q_SIGNALS:
    /// Something was changed, by hand or by a choice; the problems are up to date.
    void edited();
    /// A known institution was chosen; the empty fields are filled.
    void institutionChosen(const InstitutionFill& fill);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(InstitutionItem::Find findInstitutions);
    void add(EntryItem* item);
    void entryEdited();
    void judge();
    void showJudgement();
    bool isWaiting(const Problem& problem) const;
    EntryItem::State stateOf(const EntryItem& item) const;
    void focusMoved(const QWidget* from, QWidget* to);
    void fillFrom(const KnownInstitution& institution);
    void goToItem(qsizetype index);
    void step(int items);
    EntryField* entry(const QString& key) const;
    EntryField* entryAt(const QWidget* widget) const;

    FormFields m_fields;
    QList<EntryItem*> m_items;
    QList<EntryField*> m_entries; ///< in the order of the sheet
    WorkplaceItem* m_workplace = nullptr;
    ContactItem* m_contact = nullptr;
    QListWidget* m_index;
    QScrollArea* m_scroll;
    Completeness m_completeness = Completeness::Whole;
    Posting m_base;
    Posting m_value;
    Problems m_problems;
    Problems m_shown;
    QSet<QString> m_passed; ///< fields the cursor has left
    bool m_showsAll = false;
    bool m_loading = false;
};

} // namespace kakehashi
