// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk_mail/ministry_report.h"

#include "core/base/japanese_era.h"
#include "core/base/place.h"
#include "core/postings/contact_text.h"

#include <QCoreApplication>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct MinistryReportWords
{
    Q_DECLARE_TR_FUNCTIONS(MinistryReport)
};

bool isWindow(const MinistryReport& report)
{
    return report.kind == MinistryReportKind::WindowOpened;
}

void wantText(QStringList& found, const QString& value, const QString& sentence)
{
    if (value.trimmed().isEmpty())
        found.append(sentence);
}

void wantAddress(QStringList& found, const QString& value, const QString& missing, const QString& what)
{
    if (value.trimmed().isEmpty())
        found.append(missing);
    else if (!looksLikeEmail(value))
        found.append(MinistryReportWords::tr("“%1” (%2) is no e-mail address.").arg(value, what));
}

QStringList ofWindow(const MinistryReport& report)
{
    QStringList found;
    const DeskSettings& desk = report.desk;
    wantText(found, desk.address,
             MinistryReportWords::tr("The desk's address is missing: enter it in the settings."));
    wantAddress(found, desk.email,
                MinistryReportWords::tr("The desk's e-mail address is missing: enter it in the settings."),
                MinistryReportWords::tr("the desk's"));
    wantText(
        found, desk.windowHours,
        MinistryReportWords::tr("The window's opening hours are missing: enter when it receives people."));
    if (!desk.windowOpenedOn.isValid())
        found.append(
            MinistryReportWords::tr("The day the window opened is missing: enter it in the settings."));
    else if (desk.windowOpenedOn > report.day)
        found.append(MinistryReportWords::tr("The window opens on %1: it is reported once it is open.")
                         .arg(desk.windowOpenedOn.toString(Qt::ISODate)));
    return found;
}

QString kindWord(DeskKind kind)
{
    return kind == DeskKind::Prefecture ? u"都道府県調整本部"_s : u"ドクターバンク"_s;
}

QString prefectureName(const DeskSettings& desk)
{
    const place::Prefecture* prefecture = place::prefectureByCode(desk.prefectureCode);
    return prefecture == nullptr ? QString() : prefecture->name;
}

bool isChange(const MinistryReport& report)
{
    return !report.addressBefore.isEmpty() && report.addressBefore != report.desk.feedAddress;
}

} // namespace

QString codeOf(MinistryReportKind kind)
{
    return kind == MinistryReportKind::WindowOpened ? u"window_opened"_s : u"feed_address"_s;
}

QString labelOf(MinistryReportKind kind)
{
    return kind == MinistryReportKind::WindowOpened
               ? MinistryReportWords::tr("Window opened (受付窓口の開設)")
               : MinistryReportWords::tr("Address for postings (送付先アドレスの登録)");
}

std::optional<MinistryReportKind> ministryReportKindOf(const QString& code)
{
    for (const MinistryReportKind kind :
         {MinistryReportKind::WindowOpened, MinistryReportKind::FeedAddress}) {
        if (code == codeOf(kind))
            return kind;
    }
    return std::nullopt;
}

QStringList obstacles(const MinistryReport& report)
{
    QStringList found;
    const DeskSettings& desk = report.desk;
    wantText(found, desk.name,
             MinistryReportWords::tr("The desk's name is missing: enter it in the settings."));
    wantText(found, desk.phone,
             MinistryReportWords::tr("The desk's telephone is missing: enter it in the settings."));
    wantText(found, desk.personInCharge,
             MinistryReportWords::tr("The person in charge is missing: enter whom the ministry can ask."));
    if (isWindow(report))
        found += ofWindow(report);
    else
        wantAddress(found, desk.feedAddress,
                    MinistryReportWords::tr(
                        "The address for postings is missing: enter where the ministry is to send them."),
                    MinistryReportWords::tr("for postings"));
    return found;
}

QStringList obstaclesToMail(const MinistryReport& report)
{
    QStringList found = obstacles(report);
    wantAddress(found, report.desk.ministryEmail,
                MinistryReportWords::tr(
                    "The ministry's e-mail address is missing: enter where its notice of today says "
                    "reports go."),
                MinistryReportWords::tr("the ministry's"));
    return found;
}

QString title(const MinistryReport& report)
{
    if (isWindow(report))
        return u"求職者の受付窓口の開設について（報告）"_s;
    return isChange(report) ? u"募集情報の送付先メールアドレスの変更について"_s
                            : u"募集情報の送付先メールアドレスの登録について"_s;
}

QString opening(const MinistryReport& report)
{
    if (isWindow(report))
        return u"緊急医療人材等確保促進プランに基づく求職者の受付窓口を、下記のとおり開設しました。"_s;
    return isChange(report)
               ? u"緊急医療人材等確保促進プランの募集情報の送付先を、下記のとおり変更します。"_s
               : u"緊急医療人材等確保促進プランの募集情報の送付先を、下記のとおり登録願います。"_s;
}

QList<MinistryReportItem> items(const MinistryReport& report)
{
    const DeskSettings& desk = report.desk;
    QList<MinistryReportItem> items{{u"都道府県"_s, prefectureName(desk)},
                                    {isWindow(report) ? u"窓口の名称"_s : u"名称"_s, desk.name},
                                    {u"区分"_s, kindWord(desk.kind)}};
    if (isWindow(report)) {
        items +=
            {{u"開設日"_s, japanese::bothDates(desk.windowOpenedOn)}, {u"受付日・時間"_s, desk.windowHours}};
    } else {
        items.append({isChange(report) ? u"変更後の送付先"_s : u"送付先"_s, desk.feedAddress});
        if (isChange(report))
            items.append({u"変更前の送付先"_s, report.addressBefore});
    }
    const auto orNone = [](const QString& value) { return value.isEmpty() ? u"なし"_s : value; };
    items += {{u"所在地"_s, orNone(desk.address)},
              {u"電話番号"_s, desk.phone},
              {u"FAX番号"_s, orNone(desk.fax)},
              {u"メール"_s, orNone(desk.email)},
              {u"担当者"_s, desk.personInCharge}};
    if (!report.words.trimmed().isEmpty())
        items.append({u"備考"_s, report.words.trimmed()});
    return items;
}

QString ministryOffice()
{
    return u"厚生労働省新型コロナウイルス感染症対策推進本部"_s;
}

QString reportText(const MinistryReport& report)
{
    QStringList lines{ministryOffice() + u"　御中"_s,
                      {},
                      report.desk.name + u"です。"_s,
                      opening(report),
                      {},
                      u"　　　　記"_s,
                      {}};
    for (const MinistryReportItem& item : items(report)) {
        QString value = item.value;
        lines.append(u"　・"_s + item.name + u"："_s + value.replace(u'\n', u"\n　　"_s));
    }
    lines += {{}, u"（%1）"_s.arg(japanese::bothDates(report.day)), {}, u"--"_s};
    lines += signatureOf(report.desk);
    return lines.join(u'\n') + u'\n';
}

} // namespace kakehashi
