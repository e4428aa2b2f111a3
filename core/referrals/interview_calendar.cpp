// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/interview_calendar.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace kakehashi {

namespace {

struct InterviewCalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(InterviewCalendar)
};

constexpr qsizetype mostOctets = 75;

/// RFC 5545, 3.3.11: backslash, semicolon, comma and line ends are escaped.
QString escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char(';'), QStringLiteral("\\;"));
    text.replace(QLatin1Char(','), QStringLiteral("\\,"));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\\n"));
    text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    text.remove(QLatin1Char('\r'));
    return text;
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// RFC 5545, 3.1: a line is at most 75 octets; what follows begins with a space.
QByteArray folded(const QByteArray& line)
{
    QByteArray lines;
    qsizetype from = 0;
    while (from < line.size()) {
        const qsizetype room = mostOctets - (from == 0 ? 0 : 1);
        qsizetype to = std::min(from + room, line.size());
        while (to < line.size() && continuesCharacter(line.at(to)))
            --to;
        lines += (from == 0 ? QByteArray() : QByteArray(" ")) + line.sliced(from, to - from) + "\r\n";
        from = to;
    }
    return lines;
}

/// Adds lines one by one.
class Lines
{
public:
    void add(const QString& line) { m_bytes += folded(line.toUtf8()); }
    void add(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            add(QLatin1StringView(name) + QLatin1Char(':') + escaped(text));
    }
    QByteArray bytes() && { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

void addTimes(Lines& lines, const CalendarEntry& entry)
{
    if (!entry.time) {
        lines.add(QStringLiteral("DTSTART;VALUE=DATE:") + dayText(entry.day));
        lines.add(QStringLiteral("DTEND;VALUE=DATE:") + dayText(entry.day.addDays(1)));
        return;
    }
    const auto local = [](const QDateTime& moment) {
        return moment.toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
    };
    const QDateTime start(entry.day, *entry.time, Qt::UTC); // Japan has no summer time: sums are plain
    lines.add(QStringLiteral("DTSTART;TZID=Asia/Tokyo:") + local(start));
    lines.add(QStringLiteral("DTEND;TZID=Asia/Tokyo:") + local(start.addSecs(qint64{60} * entry.minutes)));
}

void addEntry(Lines& lines, const CalendarEntry& entry)
{
    lines.add(QStringLiteral("BEGIN:VEVENT"));
    lines.add("UID", entry.uid);
    lines.add(QStringLiteral("SEQUENCE:%1").arg(entry.sequence));
    lines.add(QStringLiteral("DTSTAMP:") +
              entry.stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    addTimes(lines, entry);
    lines.add("SUMMARY", entry.summary);
    lines.add("DESCRIPTION", entry.description);
    lines.add("LOCATION", entry.place);
    lines.add(QStringLiteral("STATUS:") +
              (entry.cancelled ? QStringLiteral("CANCELLED") : QStringLiteral("CONFIRMED")));
    lines.add(QStringLiteral("END:VEVENT"));
}

void addTokyo(Lines& lines)
{
    for (const char* line :
         {"BEGIN:VTIMEZONE", "TZID:Asia/Tokyo", "BEGIN:STANDARD", "DTSTART:19700101T000000",
          "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900", "TZNAME:JST", "END:STANDARD", "END:VTIMEZONE"})
        lines.add(QString::fromLatin1(line));
}

bool wasTakenBack(const QList<ReferralEvent>& events, int number)
{
    bool taken = false;
    for (const ReferralEvent& event : events)
        taken = taken || event.takesBack == number;
    return taken;
}

} // namespace

std::optional<CalendarEntry> interviewEntry(const Referral& referral, const QDateTime& stamp)
{
    const ReferralEvent* interview = nullptr;
    for (const ReferralEvent& event : referral.events) {
        if (event.stage == Stage::Interview &&
            (interview == nullptr || !wasTakenBack(referral.events, event.number)))
            interview = &event;
    }
    if (interview == nullptr)
        return std::nullopt;
    CalendarEntry entry;
    entry.uid = QStringLiteral("%1-%2@kakehashi").arg(referral.id).arg(interview->number);
    entry.sequence = static_cast<int>(referral.events.size());
    entry.day = interview->day;
    entry.time = interview->time;
    entry.summary = InterviewCalendarWords::tr("Interview %1").arg(referral.reference);
    entry.description = InterviewCalendarWords::tr("Applicant %1, posting %2")
                            .arg(referral.applicantReference, referral.postingReference);
    entry.place = interview->place;
    entry.cancelled = wasTakenBack(referral.events, interview->number) || referral.stage == Stage::Declined ||
                      referral.stage == Stage::Withdrawn;
    entry.stamp = stamp;
    return entry;
}

QByteArray calendarFile(const QList<CalendarEntry>& entries)
{
    Lines lines;
    lines.add(QStringLiteral("BEGIN:VCALENDAR"));
    lines.add(QStringLiteral("VERSION:2.0"));
    lines.add(QStringLiteral("PRODID:-//Kakehashi//Kakehashi//JA"));
    lines.add(QStringLiteral("METHOD:PUBLISH"));
    addTokyo(lines);
    for (const CalendarEntry& entry : entries)
        addEntry(lines, entry);
    lines.add(QStringLiteral("END:VCALENDAR"));
    return std::move(lines).bytes();
}

void writeCalendarFile(const QString& name, const QList<CalendarEntry>& entries)
{
    QSaveFile file(name);
    const QByteArray bytes = calendarFile(entries);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(InterviewCalendarWords::tr("%1 cannot be written: %2").arg(name, file.errorString()));
}

} // namespace kakehashi
