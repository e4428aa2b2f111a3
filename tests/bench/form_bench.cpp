// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/desk.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/desk_bench.h"
#include "ui/posting_form/posting_form_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>

#include <array>
#include <memory>

namespace kakehashi::bench {

namespace {

constexpr quint32 postings = 100'000;
constexpr int openings = 60;
constexpr int typings = 5;
constexpr int betweenKeys = 40; ///< milliseconds; a fast typist

/// On a copy: the form keeps its drafts in the store.
std::unique_ptr<Desk> deskOfItsOwn()
{
    const QString copy = benchFolder().filePath(QStringLiteral("form.sqlite"));
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(copy + QLatin1StringView(suffix));
    const QString kept = benchDesk(postings);
    {
        const auto whole =
            Desk::open(kept, Clock(benchDay)); // brings it to the newest schema, and ends its log
    }
    if (!QFile::copy(kept, copy))
        throw Error(QStringLiteral("%1 cannot be copied.").arg(kept));
    return Desk::open(copy, Clock(benchDay));
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

std::unique_ptr<PostingFormPage> shownForm(Desk& desk)
{
    auto page = std::make_unique<PostingFormPage>(desk);
    page->resize(1366, 700);
    page->show();
    page->startNew();
    settle();
    return page;
}

/// One character, as a key or as an input method commits it, until everything that hangs on it is drawn.
void type(QChar character)
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr)
        throw Error(QStringLiteral("Nothing has the cursor."));
    if (character.unicode() < 0x80) {
        const int key = character.toUpper().unicode();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(character));
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(focus, &press);
        QCoreApplication::sendEvent(focus, &release);
    } else {
        QInputMethodEvent commit;
        commit.setCommitString(QString(character));
        QCoreApplication::sendEvent(focus, &commit);
    }
    settle();
}

/// The longest that the window did not answer until the next key.
double longestStall()
{
    QElapsedTimer pause;
    pause.start();
    double longest = 0;
    while (pause.elapsed() < betweenKeys) {
        QElapsedTimer one;
        one.start();
        settle();
        longest = std::max(longest, static_cast<double>(one.nsecsElapsed()) / 1e6);
    }
    return longest;
}

struct Typed
{
    const char16_t* field;
    const char16_t* text;
};
constexpr std::array typed{
    Typed{u"institution_name", u"医療法人社団新宿佐藤病院"},
    Typed{u"headcount", u"3"},
    Typed{u"workplace.postal_code", u"1600022"},
    Typed{u"employment.start", u"R2.7.1"},
    Typed{u"employment.end", u"R2.12.31"},
    Typed{u"duty_detail", u"発熱外来の診療補助、検体採取"},
    Typed{u"pay.amount_yen", u"300000"},
    Typed{u"hours.start", u"845"},
    Typed{u"hours.days_off", u"土日祝"},
    Typed{u"remarks", u"ブランクのある方、歓迎。週2日から相談可。車通勤可、交通費は実費支給。"},
    Typed{u"contact.name", u"仮名花子"},
    Typed{u"contact.application_phone", u"0300001234"},
    Typed{u"contact.email", u"saiyo@minato.example.jp"},
};

void runOpening(benchmark::State& state, Desk& desk)
{
    shownForm(desk); // what is made once in a program's life
    Measurement measurement;
    for ([[maybe_unused]] const auto& iteration : state) {
        std::unique_ptr<PostingFormPage> page;
        measurement.add(timed(state, [&] { page = shownForm(desk); }));
    }
    measurement.report(state);
}

/// A form that is there already, emptied for the next posting: what the desk program does.
void runStarting(benchmark::State& state, Desk& desk)
{
    const auto page = shownForm(desk);
    Measurement measurement;
    for ([[maybe_unused]] const auto& iteration : state) {
        measurement.add(timed(state, [&] {
            page->startNew();
            settle();
        }));
    }
    measurement.report(state);
}

void runTyping(benchmark::State& state, Desk& desk)
{
    Measurement measurement;
    Measurement stalls;
    for ([[maybe_unused]] const auto& iteration : state) {
        const auto page = shownForm(desk);
        page->activateWindow();
        double sum = 0;
        for (const Typed& each : typed) {
            page->goTo(QString::fromUtf16(each.field));
            settle();
            for (const QChar character : QString::fromUtf16(each.text)) {
                QElapsedTimer key;
                key.start();
                type(character);
                measurement.add(static_cast<double>(key.nsecsElapsed()) / 1e6);
                sum += static_cast<double>(key.nsecsElapsed()) / 1e9;
                stalls.add(longestStall());
            }
        }
        state.SetIterationTime(sum);
    }
    measurement.report(state);
    state.counters["stall_p95_ms"] = stalls.quantile(0.95);
    state.counters["stall_max_ms"] = stalls.quantile(1);
}

} // namespace

void registerForm()
{
    const auto desk = std::make_shared<std::unique_ptr<Desk>>();
    const auto opened = [desk]() -> Desk& {
        if (*desk == nullptr)
            *desk = deskOfItsOwn();
        return **desk;
    };
    addBenchmark("form_made_and_shown", openings,
                 [opened](benchmark::State& state) { runOpening(state, opened()); });
    addBenchmark("form_opened", openings,
                 [opened](benchmark::State& state) { runStarting(state, opened()); });
    addBenchmark("form_keystroke", typings,
                 [opened](benchmark::State& state) { runTyping(state, opened()); });
}

} // namespace kakehashi::bench
