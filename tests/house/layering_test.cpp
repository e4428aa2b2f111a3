// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

namespace {

const QString root = QStringLiteral(KAKEHASHI_SOURCE_DIR);

struct Include
{
    QString file;   ///< who includes, relative to the root
    QString target; ///< what, as written
    bool system = false;
};

QStringList sources(const QString& folder)
{
    QStringList found;
    QDirIterator it(root + QLatin1Char('/') + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next().mid(root.size() + 1));
    return found;
}

QList<Include> includes(const QString& folder)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    for (const QString& file : sources(folder)) {
        QFile source(root + QLatin1Char('/') + file);
        EXPECT_TRUE(source.open(QIODevice::ReadOnly));
        auto matches = line.globalMatch(QString::fromUtf8(source.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.append({file, match.captured(2), match.captured(1) == QLatin1String("<")});
        }
    }
    return found;
}

/// The layer of a path: core/<folder>, ui/<folder>, app, or core/desk for what stands in core itself.
QString layerOf(const QString& path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.value(0) == QLatin1String("core"))
        return parts.size() > 2 ? QStringLiteral("core/") + parts[1] : QStringLiteral("core/desk");
    if (parts.value(0) == QLatin1String("ui"))
        return QStringLiteral("ui/") + parts.value(1);
    return parts.value(0);
}

/// What each layer of the core may include besides itself (architecture.md, "Arrows point one way").
const QMap<QString, QSet<QString>>& allowed()
{
    static const QSet<QString> base = {QStringLiteral("core/base"), QStringLiteral("resources")};
    static const QSet<QString> audit = base + QSet<QString>{QStringLiteral("core/store")};
    static const QSet<QString> domain = audit + QSet<QString>{QStringLiteral("core/audit")};
    static const QSet<QString> upper =
        domain + QSet<QString>{QStringLiteral("core/postings"), QStringLiteral("core/applicants")};
    static const QSet<QString> disclosure = {QStringLiteral("core/disclosure")};
    static const QMap<QString, QSet<QString>> table = {
        {QStringLiteral("core/base"), {QStringLiteral("resources")}},
        {QStringLiteral("core/store"), base},
        {QStringLiteral("core/audit"), audit},
        {QStringLiteral("core/mail"), domain},
        {QStringLiteral("core/postings"), domain},
        {QStringLiteral("core/applicants"), domain + QSet<QString>{QStringLiteral("core/postings")}},
        {QStringLiteral("core/disclosure"), upper},
        {QStringLiteral("core/matching"), upper},
        {QStringLiteral("core/feed"), upper},
        {QStringLiteral("core/intake"),
         upper + QSet<QString>{QStringLiteral("core/feed"), QStringLiteral("core/mail")}},
        {QStringLiteral("core/sheet_code"), upper + disclosure},
        {QStringLiteral("core/faxes"), upper + disclosure},
        {QStringLiteral("core/lists"), upper + disclosure},
        {QStringLiteral("core/referrals"),
         upper + disclosure + QSet<QString>{QStringLiteral("core/matching")}},
        {QStringLiteral("core/applicant_mail"),
         upper + disclosure +
             QSet<QString>{QStringLiteral("core/mail"), QStringLiteral("core/matching"),
                           QStringLiteral("core/referrals")}},
        {QStringLiteral("core/training"), upper + QSet<QString>{QStringLiteral("core/referrals")}},
        {QStringLiteral("core/institutions"), upper + QSet<QString>{QStringLiteral("core/referrals")}},
        {QStringLiteral("core/ledgers"),
         upper + disclosure + QSet<QString>{QStringLiteral("core/lists"), QStringLiteral("core/referrals")}},
        {QStringLiteral("core/desk"),
         upper + disclosure +
             QSet<QString>{QStringLiteral("core/matching"), QStringLiteral("core/feed"),
                           QStringLiteral("core/faxes"), QStringLiteral("core/mail"),
                           QStringLiteral("core/intake"), QStringLiteral("core/referrals"),
                           QStringLiteral("core/applicant_mail"), QStringLiteral("core/training"),
                           QStringLiteral("core/institutions"), QStringLiteral("core/ledgers")}},
        {QStringLiteral("core/desk_mail"),
         upper + disclosure +
             QSet<QString>{QStringLiteral("core/desk"), QStringLiteral("core/mail"),
                           QStringLiteral("core/referrals"), QStringLiteral("core/training")}},
        {QStringLiteral("core/agenda"),
         {QStringLiteral("core/desk"), QStringLiteral("core/desk_mail"), QStringLiteral("core/feed"),
          QStringLiteral("core/referrals"), QStringLiteral("core/base"), QStringLiteral("core/training")}},
        {QStringLiteral("core/overview"),
         domain + QSet<QString>{QStringLiteral("core/desk"), QStringLiteral("core/postings"),
                                QStringLiteral("core/referrals"), QStringLiteral("core/training")}},
    };
    return table;
}

TEST(Layering, ArrowsOfTheCorePointOneWay)
{
    QSet<QString> seen;
    for (const Include& include : includes(QStringLiteral("core"))) {
        const QString from = layerOf(include.file);
        seen.insert(from);
        if (include.system)
            continue;
        const QString to = layerOf(include.target);
        ASSERT_TRUE(allowed().contains(from)) << "a new layer needs its arrows here: " << qPrintable(from);
        EXPECT_TRUE(to == from || allowed()[from].contains(to))
            << qPrintable(include.file) << " includes " << qPrintable(include.target);
    }
    EXPECT_EQ(seen.size(), allowed().size()) << "the test looked at too little";
}

TEST(Layering, TheCoreKnowsNoWindowsAndNoPainting)
{
    static const QRegularExpression gui(QStringLiteral(
        "^(QtWidgets|QtGui|QtPrintSupport|QWidget|QDialog|QMessageBox|QApplication|QGuiApplication|QPainter|"
        "QColor|QIcon|QFont|QPixmap|QImage|QPrinter|QPdfWriter)"));
    int looked = 0;
    for (const Include& include : includes(QStringLiteral("core"))) {
        ++looked;
        EXPECT_FALSE(include.system && gui.match(include.target).hasMatch())
            << qPrintable(include.file) << " includes " << qPrintable(include.target);
    }
    EXPECT_GT(looked, 200);
}

// architecture.md: "matching and disclosure never include a store".
TEST(Layering, MatchingAndDisclosureAreFreeOfStores)
{
    for (const QString& folder : {QStringLiteral("core/matching"), QStringLiteral("core/disclosure")}) {
        for (const Include& include : includes(folder)) {
            EXPECT_FALSE(include.target.endsWith(QLatin1String("_store.h")) ||
                         include.target == QLatin1String("core/desk.h"))
                << qPrintable(include.file) << " includes " << qPrintable(include.target);
        }
    }
}

TEST(Layering, AScreenNeverIncludesAnotherScreen)
{
    const QSet<QString> shared = {QStringLiteral("ui/widgets"),       QStringLiteral("ui/printing"),
                                  QStringLiteral("ui/scanning"),      QStringLiteral("ui/posting_form"),
                                  QStringLiteral("ui/mail"),          QStringLiteral("ui/disclosure"),
                                  QStringLiteral("ui/applicant_mail")};
    for (const Include& include : includes(QStringLiteral("ui"))) {
        const QString from = layerOf(include.file);
        const QString to = layerOf(include.target);
        if (include.system || !to.startsWith(QLatin1String("ui/")) || to == from || shared.contains(to) ||
            from == QLatin1String("ui/main_window"))
            continue;
        ADD_FAILURE() << qPrintable(include.file) << " includes " << qPrintable(include.target);
    }
}

TEST(Layering, PapersAndTheCommandLineNeedNoWidgets)
{
    for (const QString& folder :
         {QStringLiteral("ui/printing"), QStringLiteral("ui/scanning"), QStringLiteral("app/cli")}) {
        for (const Include& include : includes(folder)) {
            EXPECT_FALSE(include.target.startsWith(QLatin1String("QWidget")) ||
                         include.target == QLatin1String("QApplication") ||
                         include.target.startsWith(QLatin1String("ui/widgets")))
                << qPrintable(include.file) << " includes " << qPrintable(include.target);
        }
    }
}

TEST(House, EverySourceFileNamesItsLicence)
{
    for (const QString& folder : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                                  QStringLiteral("tests"), QStringLiteral("resources")}) {
        for (const QString& file : sources(folder)) {
            QFile source(root + QLatin1Char('/') + file);
            ASSERT_TRUE(source.open(QIODevice::ReadOnly));
            EXPECT_TRUE(source.readLine().startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"))
                << qPrintable(file);
        }
    }
}

TEST(House, OnlyTheStoreOpensDatabases)
{
    for (const QString& folder : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}) {
        for (const QString& file : sources(folder)) {
            if (file.startsWith(QLatin1String("core/store/")))
                continue;
            QFile source(root + QLatin1Char('/') + file);
            ASSERT_TRUE(source.open(QIODevice::ReadOnly));
            EXPECT_FALSE(source.readAll().contains("addDatabase")) << qPrintable(file);
        }
    }
}

} // namespace
