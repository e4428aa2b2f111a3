// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/export_bar.h"

#include "core/audit/recorded_first.h"
#include "ui/printing/list_record.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prefecture_combo.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

/// What the audience is given, in words.
QString contentOf(const AudienceRule& rule)
{
    QStringList occupations;
    for (const Occupation occupation : rule.occupations.values())
        occupations.append(labelOf(occupation));
    const QString which =
        occupations.isEmpty() ? ExportBar::tr("every occupation") : occupations.join(QStringLiteral("、"));
    switch (rule.content) {
    case AudienceContent::FullWithId:
        return ExportBar::tr("Whole records with the institution ID: %1.").arg(which);
    case AudienceContent::Full:
        return ExportBar::tr("Whole records without the institution ID: %1.").arg(which);
    case AudienceContent::Counts:
        return ExportBar::tr("Numbers by occupation and area only.");
    case AudienceContent::PublicView:
        break;
    }
    return ExportBar::tr("The public view: masked postings without what is masked.");
}

ListWritten writeTable(const SheetTable& table, const QString& file, bool csv)
{
    return csv ? writeTableCsv(table, file, ListEncoding::Utf8WithBom) : writeTableXlsx(table, file);
}

} // namespace

ExportBar::ExportBar(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_audience(new QComboBox), m_prefecture(new PrefectureCombo),
      m_what(new QLabel), m_save(new QPushButton(tr("&Export…"))),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_audience->setObjectName(QStringLiteral("exportAudience"));
    for (const AudienceRule& each : audienceRules())
        m_audience->addItem(each.label.toString(), static_cast<int>(each.audience));
    m_prefecture->setObjectName(QStringLiteral("exportPrefecture"));
    m_prefecture->setAccessibleName(tr("The receiver's prefecture"));
    m_prefecture->setCode(desk.settings().prefectureCode);
    m_what->setObjectName(QStringLiteral("exportContent"));
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_save->setObjectName(QStringLiteral("exportPostings"));
    auto* label = new QLabel(tr("&Give open postings to"));
    label->setBuddy(m_audience);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_audience, 1);
    row->addWidget(m_prefecture);
    row->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_what);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &ExportBar::showRule);
    connect(m_save, &QPushButton::clicked, this, [this] { guarded(this, [this] { save(); }); });
    showRule();
}

const AudienceRule& ExportBar::rule() const
{
    return ruleOf(static_cast<Audience>(m_audience->currentData().toInt()));
}

void ExportBar::showRule()
{
    m_prefecture->setVisible(rule().onePrefecture);
    m_what->setText(contentOf(rule()));
}

void ExportBar::save()
{
    const QString name =
        QStringLiteral("postings-%1-%2.xlsx").arg(QString(rule().code), m_desk.today().toString(Qt::ISODate));
    const QString file =
        prompt::saveFile(this, tr("Export postings"), QDir(m_folder).filePath(name),
                         tr("Workbook (*.xlsx);;Separated text (*.csv)"), QStringLiteral("xlsx"));
    if (file.isEmpty())
        return;
    m_folder = QFileInfo(file).absolutePath();
    Q_EMIT told(write(file));
}

QString ExportBar::write(const QString& file)
{
    const bool csv = QFileInfo(file).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    const QString way = csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
    qint64 number = 0;
    if (rule().content == AudienceContent::PublicView) {
        const PublicList list =
            publicListOf(m_desk.postings(), m_desk.search(), {}, m_desk.settings().name, m_desk.today());
        number = recordedFirst(
                     m_desk.database(), [&] { recordList(m_desk, list, {}, way); },
                     [&] { return writeTable(sheetTableOf(list), file, csv); })
                     .rows;
    } else {
        AudienceScope scope{rule().audience, {}};
        if (const auto code = m_prefecture->code(); rule().onePrefecture && code)
            scope.prefecture = place::prefectureByCode(*code)->name;
        const AudienceExport made = audienceExportOf(m_desk.postings(), m_desk.search(), {}, scope,
                                                     m_desk.settings().name, m_desk.today());
        recordedFirst(
            m_desk.database(), [&] { recordExport(m_desk.database(), m_desk.audit(), made, {}, way); },
            [&] { return writeTable(sheetTableOf(made), file, csv); });
        number = made.number();
    }
    if (number == 0)
        return tr("No posting is for %1; the file says so.").arg(rule().label);
    return tr("%n posting(s) for %1.", nullptr, static_cast<int>(number)).arg(rule().label);
}

} // namespace kakehashi
