// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet typed from the first field to the last with keys alone.
#include "core/postings/posting_fields.h"
#include "tests/ui/posting_form_fixture.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/offer_list.h"

#include <QApplication>
#include <QLabel>

#include <functional>

namespace kakehashi::test {

using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// One stop of Tab and what is typed there, without the key that goes on.
struct Stop
{
    const char* at;
    std::function<void()> type;
};

} // namespace

TEST_F(PostingFormTest, TheReferencePostingIsTypedWithKeysAloneAndStoredAsItWasMeant)
{
    const Posting reference = referencePosting();
    const auto nothing = [] {};
    const auto text = [](const QString& typed) { return [typed] { write(typed); }; };
    const auto keys = [](const char* typed) { return [typed] { write(QString::fromLatin1(typed)); }; };
    const auto tick = [] { key(Qt::Key_Space); };
    const std::vector<Stop> stops = {
        {"institutionNameEdit", text(reference.institutionName)},
        {"institutionIdEdit", text(reference.institutionId)},
        {"prefectureCombo", keys("13")},
        {"maskingRequestedBox", tick},
        {"occupationChoice1", keys("5")}, // 准看護師 is the fifth of the sheet
        {"headcountEdit", keys("1")},
        {"workplacePostalCodeEdit", keys("1520022")}, // fills prefecture, municipality and town
        {"workplaceFacilityTypeChoice1", tick},
        {"workplacePrefectureCombo", nothing},
        {"workplaceMunicipalityEdit", nothing},
        {"workplaceStreetEdit", keys("4-14")}, // goes on behind the town
        {"workplaceFacilityNameEdit", text(reference.workplace.facilityName)},
        {"employmentStartEdit", keys("R2.6.26")},
        {"employmentEndEdit", text(QStringLiteral("令和２年１２月２５日"))},
        {"trialWeeksChoice1", keys("3")}, // 有: weeks
        {"trialWeeksEdit", keys("2")},
        {"dutiesBox1", tick},
        {"dutiesBox2", nothing},
        {"dutiesBox3", nothing},
        {"dutiesBox4", nothing},
        {"dutiesBox5", tick},
        {"dutyDetailEdit", text(reference.dutyDetail)},
        {"payBasisChoice1", keys("3")}, // 時給
        {"payAmountYenEdit", text(QStringLiteral("５，３８０円"))},
        {"payTrialAmountYenEdit", keys("4842")},
        {"hoursStartEdit", keys("2200")},
        {"hoursEndEdit", text(QStringLiteral("８：００"))},
        {"hoursBreakMinutesEdit", keys("45")},
        {"hoursOvertimeChoice1", keys("2")}, // 有
        {"hoursOvertimeDetailEdit", text(reference.hours.overtimeDetail)},
        {"hoursDaysOffEdit", text(reference.hours.daysOff)},
        {"insuranceBox1", tick},
        {"insuranceBox2", tick},
        {"insuranceBox3", tick},
        {"insuranceBox4", tick},
        {"insuranceOtherEdit", text(reference.insuranceOther)},
        {"smokeFreePremisesBox", tick},
        {"remarksEdit", text(reference.remarks)},
        {"contactNameEdit", text(reference.contact.name)},
        {"contactAddressSameBox", tick}, // it is not the same
        {"contactAddressEdit", text(reference.contact.address)},
        {"contactApplicationPhoneEdit", text(reference.contact.applicationPhone)},
        {"contactPhoneEdit", text(reference.contact.phone)},
        {"contactEmailEdit", text(reference.contact.email)},
        {"registeredWithBox1", tick},
        {"registeredWithBox2", nothing},
        {"registeredWithBox3", tick},
        {"registeredOtherEdit", text(reference.registeredOther)},
    };
    open();
    for (const Stop& stop : stops) {
        ASSERT_EQ(at().toStdString(), stop.at);
        stop.type();
        const bool isParagraph =
            at() == QLatin1String("remarksEdit") || at() == QLatin1String("dutyDetailEdit");
        key(isParagraph ? Qt::Key_Tab : Qt::Key_Return);
    }
    EXPECT_THAT(problems(), IsEmpty());
    EXPECT_EQ(label(QStringLiteral("missingLabel")), QString());
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_THAT(*m_saved, SizeIs(1));
    EXPECT_THAT(*m_closed, SizeIs(1));
    EXPECT_EQ(stored()->state, PostingState::Open);
    for (const PostingField& field : postingFields()) {
        EXPECT_EQ(field.get(stored()->posting), field.get(reference))
            << field.key.data() << ": " << displayValue(field, stored()->posting).toStdString();
        // The reference states every item of the sheet: nothing can be right by having been left out.
        if (field.key != QLatin1String("source_key")) {
            EXPECT_NE(field.get(reference), field.get(Posting())) << field.key.data();
        }
    }
}

// architecture.md, Looks: Tab order as on the sheet.
TEST_F(PostingFormTest, TabGoesThroughEveryFieldInTheOrderOfTheSheetAndBack)
{
    open();
    QStringList fields;
    QStringList stops;
    for (int i = 0; i < 60 && !stops.contains(at()); ++i) {
        stops.append(at());
        for (const QWidget* part = QApplication::focusWidget(); part != nullptr;
             part = part->parentWidget()) {
            for (const PostingField& field : postingFields()) {
                if (part->objectName() == camelCase(field.key) && !fields.contains(part->objectName()))
                    fields.append(part->objectName());
            }
        }
        key(Qt::Key_Tab);
    }
    QStringList sheet;
    for (const PostingField& field : postingFields()) {
        if (field.key != QLatin1String("source_key"))
            sheet.append(camelCase(field.key));
    }
    EXPECT_EQ(fields.join(u' ').toStdString(), sheet.join(u' ').toStdString());

    m_page->goTo(QStringLiteral("registered_other"));
    for (qsizetype i = stops.indexOf(QStringLiteral("registeredOtherEdit")); i > 0; --i) {
        ASSERT_EQ(at().toStdString(), stops.at(i).toStdString());
        key(Qt::Key_Tab, Qt::ShiftModifier);
    }
}

TEST_F(PostingFormTest, ChoicesAreMadeByFiguresAndArrowsAndTakenBackWithDelete)
{
    open();
    m_page->goTo(QStringLiteral("occupation"));
    write(QStringLiteral("1"));
    write(QStringLiteral("0"));
    EXPECT_EQ(at(), QStringLiteral("occupationChoice10"));
    key(Qt::Key_Right);
    EXPECT_EQ(at(), QStringLiteral("occupationChoice11"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored()->posting.occupation, Occupation::ClericalWorker);
    key(Qt::Key_Delete);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored()->posting.occupation, std::nullopt);
    // domain.md §2: there are eleven; a twelfth is not taken for anything but its last figure.
    write(QStringLiteral("1"));
    write(QStringLiteral("2"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored()->posting.occupation, Occupation::PublicHealthNurse);
}

// domain.md §3 ⑧: the picker offers 30-minute steps, typing takes any minute.
TEST_F(PostingFormTest, TimesAreTypedToTheMinuteOrTakenFromTheListOfHalfHours)
{
    open();
    for (const QString& typed : {QStringLiteral("845"), QStringLiteral("8:45"), QStringLiteral("０８４５")}) {
        type(QStringLiteral("hours.start"), typed);
        key(Qt::Key_Return);
        EXPECT_EQ(text(QStringLiteral("hoursStartEdit")), QStringLiteral("08:45"));
    }
    type(QStringLiteral("hours.end"), QStringLiteral("1700"));
    key(Qt::Key_Down, Qt::AltModifier);
    const auto* list = find<OfferList>(QStringLiteral("hoursEndEditOffers"));
    ASSERT_TRUE(list->isVisible());
    EXPECT_EQ(list->count(), 48);
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("17:00"));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_FALSE(list->isVisible());
    EXPECT_EQ(at(), QStringLiteral("hoursEndEdit")) << "Enter took the time, nothing more";
    EXPECT_EQ(text(QStringLiteral("hoursEndEdit")), QStringLiteral("17:30"));
}

TEST_F(PostingFormTest, AmountsShowTheirGroupingWhenLeftAndPlainFiguresWhileTyped)
{
    open();
    type(QStringLiteral("pay.amount_yen"), QStringLiteral("1800"));
    key(Qt::Key_Return);
    EXPECT_EQ(text(QStringLiteral("payAmountYenEdit")), QStringLiteral("1,800円"));
    m_page->goTo(QStringLiteral("pay.amount_yen"));
    EXPECT_EQ(text(QStringLiteral("payAmountYenEdit")), QStringLiteral("1800"));
}

TEST_F(PostingFormTest, NumbersToReachSomebodyAreKeptAsTypedAndShownInTheUsualWriting)
{
    open();
    type(QStringLiteral("contact.phone"), QStringLiteral("０３ー００００ー１２３４"));
    EXPECT_EQ(note(QStringLiteral("contactPhone")), QStringLiteral("→ 03-0000-1234"));
    type(QStringLiteral("contact.email"), QStringLiteral("saiyo@example.jp"));
    EXPECT_EQ(note(QStringLiteral("contactEmail")), QString());
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored()->posting.contact.phone, QStringLiteral("０３ー００００ー１２３４"));
}

TEST_F(PostingFormTest, TheMaskingSwitchMarksEveryFieldItHides)
{
    open();
    const auto marked = [this] {
        QStringList fields;
        for (const PostingField& field : postingFields()) {
            const auto* lock = m_page->findChild<QLabel*>(camelCase(field.key) + QLatin1String("Lock"));
            if (lock != nullptr && !lock->isHidden())
                fields.append(QString(field.key));
        }
        return fields;
    };
    EXPECT_THAT(marked(), IsEmpty());
    m_page->goTo(QStringLiteral("masking_requested"));
    key(Qt::Key_Space);
    QStringList hidden;
    for (const PostingField& field : postingFields()) {
        if (field.secrecy == FieldSecrecy::Masked)
            hidden.append(QString(field.key));
    }
    EXPECT_EQ(marked(), hidden);
}

} // namespace kakehashi::test
