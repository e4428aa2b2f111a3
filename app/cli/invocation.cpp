// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace kakehashi::cli {

namespace {

Clock clockOf(const QCommandLineParser& parser)
{
    const QString option = QStringLiteral("today");
    if (!parser.isSet(option))
        return Clock();
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!day.isValid())
        throw UsageError(
            Words::tr("--today wants a day like 2020-06-01, not \"%1\".").arg(parser.value(option)));
    return Clock(day);
}

} // namespace

Invocation::Invocation(const QCommandLineParser& parser, QTextStream& out, QTextStream& err)
    : m_parser(parser), m_out(out), m_err(err), m_operands(parser.positionalArguments()),
      m_clock(clockOf(parser))
{
    m_operands.removeFirst();
}

QString Invocation::wanted(const QString& option) const
{
    QString given = value(option).trimmed();
    if (given.isEmpty())
        throw UsageError(Words::tr("--%1 is wanted.").arg(option));
    return given;
}

int Invocation::number(const QString& option, int otherwise, int least) const
{
    if (!isSet(option))
        return otherwise;
    bool ok = false;
    const int given = value(option).toInt(&ok);
    if (!ok || given < least)
        throw UsageError(Words::tr("--%1 wants a whole number of at least %2, not \"%3\".")
                             .arg(option)
                             .arg(least)
                             .arg(value(option)));
    return given;
}

QString Invocation::storePath() const
{
    const QString given = value(QStringLiteral("store"));
    if (given.startsWith(QLatin1String("postgresql://")))
        throw Error(
            Words::tr("Shared stores on PostgreSQL are not supported yet; give the path of a store file."));
    return given.isEmpty() ? Desk::defaultStorePath() : given;
}

std::unique_ptr<Desk> Invocation::openDesk() const
{
    return Desk::open(storePath(), m_clock);
}

void Invocation::say(const QString& line)
{
    if (!json())
        m_out << line << '\n';
}

void Invocation::warn(const QString& line)
{
    m_err << line << '\n';
}

void Invocation::answer(const QJsonObject& document)
{
    if (json())
        m_out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

QJsonObject fullJson(const StoredPosting& stored, QDate deskDay)
{
    QJsonObject object = kakehashi::toJson(stored.posting);
    object[QLatin1StringView("id")] = stored.id;
    object[QLatin1StringView("reference")] = stored.reference;
    object[QLatin1StringView("status")] = statusCode(stored.statusOn(deskDay));
    object[QLatin1StringView("version")] = stored.version;
    return object;
}

StoredPosting postingOf(Desk& desk, const QString& reference)
{
    if (auto found = desk.postings().byReference(reference))
        return *found;
    throw UsageError(Words::tr("There is no posting %1 in this store.").arg(reference));
}

StoredApplicant applicantOf(Desk& desk, const QString& reference)
{
    if (auto found = desk.applicants().byReference(reference))
        return *found;
    throw UsageError(Words::tr("There is no applicant %1 in this store.").arg(reference));
}

std::optional<QDate> dayIn(const Invocation& invocation, const QString& option)
{
    const QString text = invocation.value(option).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw UsageError(Words::tr("--%1 wants a day like 2020-06-01, not \"%2\".").arg(option, text));
    return day;
}

DaySpan daySpanIn(const Invocation& invocation)
{
    const DaySpan span{dayIn(invocation, QStringLiteral("from")), dayIn(invocation, QStringLiteral("until"))};
    if (span.from && span.until && *span.until < *span.from)
        throw UsageError(Words::tr("The period ends before it begins."));
    return span;
}

std::optional<QTime> timeIn(const Invocation& invocation)
{
    const QString text = invocation.value(QStringLiteral("time")).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        throw UsageError(Words::tr("--time wants a time like 14:30, not \"%1\".").arg(text));
    return time;
}

QJsonObject readJsonObject(const QString& name)
{
    QFile file(name);
    const bool opened =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw Error(Words::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (parsing.error != QJsonParseError::NoError)
        throw Error(Words::tr("%1 is not JSON: %2 (at byte %3)")
                        .arg(name, parsing.errorString())
                        .arg(parsing.offset));
    if (!document.isObject())
        throw Error(Words::tr("%1 does not hold one JSON object.").arg(name));
    return document.object();
}

void warnProblems(Invocation& invocation, const Problems& problems)
{
    for (const Problem& problem : problems) {
        const QString kind = problem.severity == Severity::Error ? Words::tr("error") : Words::tr("warning");
        invocation.warn(QStringLiteral("%1: %2: %3").arg(kind, problem.field, problem.message));
    }
}

QJsonArray toJson(const Problems& problems)
{
    QJsonArray array;
    for (const Problem& problem : problems) {
        array.append(QJsonObject{{QStringLiteral("field"), problem.field},
                                 {QStringLiteral("severity"), problem.severity == Severity::Error
                                                                  ? QStringLiteral("error")
                                                                  : QStringLiteral("warning")},
                                 {QStringLiteral("problem"), problem.message},
                                 {QStringLiteral("value"), problem.value}});
    }
    return array;
}

} // namespace kakehashi::cli
