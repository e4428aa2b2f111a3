// SPDX-License-Identifier: GPL-3.0-or-later
// Types into the posting form of the desk at PATH, says "kept" when its last word has reached the store, and
// waits to be killed: `posting_form_typist PATH`.
#include "tests/ui/posting_form_typist.h"
#include "core/base/error.h"
#include "resources/resources.h"
#include "tests/ui/typing.h"
#include "ui/posting_form/posting_form_page.h"

#include <QApplication>
#include <QTest>

#include <iostream>

using namespace kakehashi;

namespace {

QString typedAt(const FormDraft& draft, const char* field)
{
    const QJsonObject texts = draft.content.value(QLatin1String("texts")).toObject();
    return texts.value(QLatin1String(field)).toString();
}

bool isKept(Desk& desk)
{
    const QList<FormDraft> drafts = desk.drafts().of(QStringLiteral("posting"));
    return !drafts.isEmpty() &&
           typedAt(drafts.constFirst(), "remarks") == QString::fromUtf16(test::typist::remarks);
}

void typeAll(PostingFormPage& page)
{
    test::commit(QApplication::focusWidget(), QString::fromUtf16(test::typist::institution));
    page.goTo(QStringLiteral("employment.start"));
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf16(test::typist::start));
    page.goTo(QStringLiteral("remarks"));
    test::commit(QApplication::focusWidget(), QString::fromUtf16(test::typist::remarks));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    initResources();
    try {
        const auto desk = Desk::open(QApplication::arguments().value(1), Clock(QDate(2020, 6, 2)));
        PostingFormPage page(*desk);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            return 1;
        page.startNew();
        typeAll(page);
        if (!QTest::qWaitFor([&] { return isKept(*desk); }, 60'000))
            return 1;
        std::cout << "kept" << std::endl;
        return QApplication::exec();
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
