// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/form_drafts.h"
#include "core/store/store_busy.h"
#include "core/store/transaction.h"
#include "tests/store/scratch_store.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::SizeIs;

class FormDraftsTest : public testing::Test
{
protected:
    FormDraft typed(const QString& name) const
    {
        return {{}, u"posting"_s, u"13-2020-000001"_s, u"佐藤"_s, {}, {{u"name"_s, name}}};
    }
    QString nameOf(const FormDraft& draft) const { return draft.content[u"name"_s].toString(); }

    ScratchStore store;
    Database database = store.open();
    Clock clock;
    FormDrafts drafts{database, clock};
};

} // namespace

TEST_F(FormDraftsTest, ADraftIsWrittenOverAsTypingGoesOn)
{
    FormDraft draft = typed(u"新宿"_s);
    draft.id = drafts.save(draft);
    ASSERT_FALSE(draft.id.isEmpty());
    draft.content = {{u"name"_s, u"新宿みなと病院"_s}};
    EXPECT_EQ(drafts.save(draft), draft.id);
    const QList<FormDraft> kept = drafts.of(u"posting"_s);
    ASSERT_THAT(kept, SizeIs(1));
    EXPECT_EQ(kept[0].id, draft.id);
    EXPECT_EQ(kept[0].record, u"13-2020-000001"_s);
    EXPECT_EQ(kept[0].by, u"佐藤"_s);
    EXPECT_TRUE(kept[0].at.isValid());
    EXPECT_EQ(nameOf(kept[0]), u"新宿みなと病院"_s);
}

TEST_F(FormDraftsTest, AnotherConnectionSeesItAtOnceAndAfterReopening)
{
    drafts.save(typed(u"甲"_s));
    Database other = store.open(Database::Mode::Worker);
    EXPECT_THAT(FormDrafts(other, clock).of(u"posting"_s), SizeIs(1));
}

TEST_F(FormDraftsTest, EachKindOfFormHasItsOwnTheNewestFirst)
{
    drafts.save(typed(u"甲"_s));
    drafts.save(typed(u"乙"_s));
    FormDraft other = typed(u"丙"_s);
    other.form = u"applicant"_s;
    drafts.save(other);
    const QList<FormDraft> kept = drafts.of(u"posting"_s);
    ASSERT_THAT(kept, SizeIs(2));
    EXPECT_EQ(nameOf(kept[0]), u"乙"_s);
    EXPECT_THAT(drafts.of(u"applicant"_s), SizeIs(1));
    EXPECT_THAT(drafts.of(u"held_row"_s), IsEmpty());
}

TEST_F(FormDraftsTest, WhatIsErasedIsGone)
{
    const QString id = drafts.save(typed(u"甲"_s));
    drafts.save(typed(u"乙"_s));
    drafts.erase(id);
    ASSERT_THAT(drafts.of(u"posting"_s), SizeIs(1));
    drafts.erase(id); // a form given up twice is given up
    EXPECT_EQ(nameOf(drafts.of(u"posting"_s).constFirst()), u"乙"_s);
}

TEST_F(FormDraftsTest, ADamagedOneIsLeftOutAndTheOthersAreNot)
{
    const QString id = drafts.save(typed(u"甲"_s));
    drafts.save(typed(u"乙"_s));
    for (const QString& damage : {u"{\"name\":"_s, u"[]"_s, QString()}) {
        database.run(u"UPDATE form_drafts SET content = ? WHERE id = ?"_s, {damage, id});
        const QList<FormDraft> kept = drafts.of(u"posting"_s);
        ASSERT_THAT(kept, SizeIs(1));
        EXPECT_EQ(nameOf(kept[0]), u"乙"_s);
    }
}

TEST_F(FormDraftsTest, WhatIsTooLongIsRefusedAndTheEarlierStays)
{
    FormDraft draft = typed(u"甲"_s);
    draft.id = drafts.save(draft);
    draft.content = {{u"name"_s, QString(2'000'000, u'あ')}};
    EXPECT_THROW(drafts.save(draft), Error);
    EXPECT_EQ(nameOf(drafts.of(u"posting"_s).constFirst()), u"甲"_s);
    draft.content = {{u"name"_s, QString(200'000, u'あ')}}; // twenty fields at their longest
    drafts.save(draft);
    EXPECT_EQ(nameOf(drafts.of(u"posting"_s).constFirst()).size(), 200'000);
}

TEST_F(FormDraftsTest, WhoTypesDoesNotWaitForSomebodyElsesWriting)
{
    constexpr std::chrono::minutes forEver(60);
    Database patient = store.open(Database::Mode::Worker, forEver);
    FormDrafts typing(patient, clock);
    {
        const Transaction writing(database);
        EXPECT_THROW(typing.save(typed(u"甲"_s)), StoreBusy);
    }
    EXPECT_EQ(patient.value(u"PRAGMA busy_timeout"_s).toLongLong(),
              std::chrono::milliseconds(forEver).count())
        << "everything else waits as before";
    typing.save(typed(u"甲"_s));
    EXPECT_THAT(drafts.of(u"posting"_s), SizeIs(1));
}

TEST_F(FormDraftsTest, AreNoRecordsAndLeaveNoAuditEntry)
{
    drafts.erase(drafts.save(typed(u"甲"_s)));
    EXPECT_EQ(database.value(u"SELECT count(*) FROM audit_log"_s).toInt(), 0);
}

} // namespace kakehashi::test
