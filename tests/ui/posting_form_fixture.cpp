// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/posting_form_fixture.h"

#include "core/postings/posting_json.h"
#include "tests/ui/typing.h"
#include "ui/posting_form/entry_form.h"
#include "ui/widgets/prompt.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace kakehashi::test {

PostingFormTest::PostingFormTest()
{
    prompt::testing::takeFailures();
}

void PostingFormTest::open(QSize size)
{
    m_page = std::make_unique<PostingFormPage>(*m_desk);
    m_saved = std::make_unique<QSignalSpy>(m_page.get(), &PostingFormPage::saved);
    m_closed = std::make_unique<QSignalSpy>(m_page.get(), &PostingFormPage::closed);
    m_told = std::make_unique<QSignalSpy>(m_page.get(), &PostingFormPage::told);
    m_page->resize(size);
    m_page->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    m_page->startNew();
}

QString PostingFormTest::at()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus == nullptr ? QString() : focus->objectName();
}

void PostingFormTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void PostingFormTest::write(const QString& text)
{
    QWidget* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        QTest::keyClicks(focus, text);
    else
        commit(focus, text);
}

void PostingFormTest::enter(const QString& text)
{
    write(text);
    key(Qt::Key_Return);
}

void PostingFormTest::type(const QString& field, const QString& text)
{
    m_page->goTo(field);
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        line->selectAll();
    else if (auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget()))
        box->lineEdit()->selectAll();
    else if (auto* paragraph = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()))
        paragraph->selectAll();
    if (text.isEmpty())
        key(Qt::Key_Delete);
    else
        write(text);
}

void PostingFormTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_page.get(), key, modifiers);
}

QString PostingFormTest::text(const QString& edit) const
{
    return find<QLineEdit>(edit)->text();
}

QString PostingFormTest::note(const QString& field) const
{
    const auto* found = find<QLabel>(field + QLatin1String("Note"));
    return found == nullptr || found->isHidden() ? QString() : found->text();
}

QString PostingFormTest::notice(const char* name) const
{
    return find(QString::fromLatin1(name))->findChild<QLabel*>(QStringLiteral("noticeText"))->text();
}

Problems PostingFormTest::problems() const
{
    return m_page->findChild<EntryForm*>()->problems();
}

std::optional<StoredPosting> PostingFormTest::stored(qint64 seq)
{
    return m_desk->postings().bySeq(seq);
}

QString PostingFormTest::lastTold() const
{
    return m_told->isEmpty() ? QString() : m_told->last().first().toString();
}

Posting referencePosting()
{
    const QJsonObject truth =
        QJsonDocument::fromJson(testData(QStringLiteral("feed/truth-01-first-feed.json"))).object();
    const QJsonArray all = truth.value(QLatin1String("postings")).toArray();
    const auto found = std::ranges::find_if(all, [](const auto& each) {
        return each.toObject().value(QLatin1String("source_key")) == QLatin1String("R000020");
    });
    Posting posting = postingFromJson(found->toObject()).posting;
    posting.sourceKey.clear(); // the sender's; the sheet has no such item
    posting.maskingRequested = true;
    posting.duties.insert(Duty::Other);
    posting.insurance.insert(Insurance::WorkersAccident);
    posting.remarks = QStringLiteral("ブランクのある方、歓迎。\n週2日から相談可。");
    posting.registeredWith = {Registration::HelloWork, Registration::NurseCenter};
    posting.registeredOther = QStringLiteral("都の人材バンク");
    return posting;
}

} // namespace kakehashi::test
