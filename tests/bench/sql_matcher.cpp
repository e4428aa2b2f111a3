// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/matching/gates.h"
#include "tests/bench/matching_bench.h"

#include <QSqlError>
#include <QSqlQuery>

namespace kakehashi::bench {

namespace {

void run(QSqlQuery& query, const QString& sql = {})
{
    if (!(sql.isEmpty() ? query.exec() : query.exec(sql)))
        throw Error(query.lastError().text());
}

/// The first failing gate of a row, 0 when none.
QString gateExpression()
{
    return QStringLiteral(
        "CASE WHEN closed = 1 OR end_on < :day THEN 1 WHEN hired >= headcount THEN 2 "
        "WHEN ((1 << occupation) & :licensed) = 0 THEN 3 WHEN ((1 << occupation) & :wanted) = 0 THEN 4 "
        "WHEN (duties & :refused) <> 0 THEN 5 WHEN start_on > :until OR end_on < :from THEN 6 "
        "WHEN NOT (p.place IN (SELECT place FROM near)) THEN 7 "
        "WHEN :no_night = 1 AND night = 1 THEN 8 ELSE 0 END");
}

} // namespace

SqlMatcher::SqlMatcher(const PostingIndex& index)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                           QStringLiteral("sql-matcher-%1").arg(index.rows())))
{
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    if (!m_database.open())
        throw Error(m_database.lastError().text());
    fill(index);
}

SqlMatcher::~SqlMatcher()
{
    const QString connection = m_database.connectionName();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection);
}

void SqlMatcher::fill(const PostingIndex& index)
{
    QSqlQuery query(m_database);
    run(query,
        QStringLiteral("CREATE TABLE posting (seq INTEGER PRIMARY KEY, closed, headcount, hired, occupation, "
                       "duties, start_on, end_on, place, night, pay, basis, minutes, shift_start, urgency, "
                       "days_off)"));
    run(query, QStringLiteral("CREATE TABLE near (place INTEGER PRIMARY KEY, km REAL)"));
    m_database.transaction();
    query.prepare(QStringLiteral("INSERT INTO posting VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    for (std::size_t row = 0; row < index.rows(); ++row) {
        const GateRow& gate = index.gates()[row];
        const FitRow& fit = index.fits()[row];
        const PostingTerms terms = index.termsAt(row);
        const QVariantList values{index.seqAt(row),
                                  terms.closed ? 1 : 0,
                                  terms.headcount,
                                  terms.hired,
                                  gate.occupation,
                                  gate.duties,
                                  gate.start,
                                  gate.end,
                                  gate.place,
                                  gate.has(GateRow::Night) ? 1 : 0,
                                  fit.pay,
                                  fit.payBasis,
                                  terms.shift ? terms.shift->minutes() - fit.breakMinutes : 0,
                                  gate.shiftStart,
                                  gate.urgency,
                                  fit.daysOff};
        for (const QVariant& value : values)
            query.addBindValue(value);
        run(query);
    }
    m_database.commit();
    run(query, QStringLiteral(
                   "CREATE INDEX by_occupation ON posting (occupation, closed, place, end_on, start_on)"));
    run(query, QStringLiteral("ANALYZE"));
    // The places stand beside, as an application would keep them.
    for (std::size_t place = 0; place < index.places().size(); ++place)
        m_places.push_back(index.places()[place]);
}

int SqlMatcher::match(const Applicant& applicant)
{
    const Gates gates(applicant, matchingDay());
    QSqlQuery query(m_database);
    run(query, QStringLiteral("DELETE FROM near"));
    m_database.transaction();
    query.prepare(QStringLiteral("INSERT INTO near VALUES (?, ?)"));
    for (std::size_t place = 0; place < m_places.size(); ++place) {
        if (!gates.places().contain(m_places[place]).value_or(true))
            continue;
        query.addBindValue(static_cast<int>(place));
        query.addBindValue(gates.places().distance(m_places[place]).value_or(0));
        run(query);
    }
    m_database.commit();
    const auto bind = [&] {
        const Wishes& wishes = applicant.wishes;
        std::uint32_t licensed = 1U << static_cast<unsigned>(Occupation::ClericalWorker);
        for (const auto& term : Vocabulary<Occupation>::terms())
            licensed |= coveringLicences(applicant, term.value).isEmpty()
                            ? 0U
                            : 1U << static_cast<unsigned>(term.value);
        query.bindValue(QStringLiteral(":day"), matchingDay().toJulianDay());
        query.bindValue(QStringLiteral(":licensed"), licensed);
        query.bindValue(QStringLiteral(":wanted"), gates.wantedOccupations().bits());
        query.bindValue(QStringLiteral(":refused"), wishes.dutiesRefused.bits());
        query.bindValue(QStringLiteral(":until"),
                        wishes.availableTo ? wishes.availableTo->toJulianDay() : 9999999);
        query.bindValue(QStringLiteral(":from"),
                        wishes.availableFrom ? wishes.availableFrom->toJulianDay() : 0);
        query.bindValue(QStringLiteral(":no_night"), wishes.nightDuty == false ? 1 : 0);
    };
    int rows = 0;
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT %1 AS gate, count(*) FROM posting p GROUP BY gate").arg(gateExpression()));
    bind();
    run(query);
    while (query.next())
        ++rows;
    // A score of pay, distance, shared days and urgency only: less than the program's.
    query.prepare(QStringLiteral(
        "SELECT p.seq, 20 * min(1.0, pay * 1.0 / :floor) + 15 * max(0, 1 - km / 60.0) + "
        "10.0 * (min(end_on, :until) - max(start_on, :from) + 1) / (end_on - start_on + 1) + 5 * urgency AS "
        "score "
        "FROM posting p JOIN near n ON n.place = p.place "
        "WHERE occupation IN (SELECT value FROM json_each(:occupations)) AND closed = 0 AND end_on >= :day "
        "AND hired < headcount AND (duties & :refused) = 0 AND start_on <= :until AND end_on >= :from "
        "AND NOT (:no_night = 1 AND night = 1) AND ((1 << occupation) & :licensed) <> 0 "
        "AND ((1 << occupation) & :wanted) <> 0 ORDER BY score DESC, p.seq LIMIT 50"));
    bind();
    QStringList wanted;
    for (const Occupation occupation : gates.wantedOccupations().values())
        wanted.append(QString::number(static_cast<int>(occupation)));
    query.bindValue(QStringLiteral(":occupations"),
                    QLatin1Char('[') + wanted.join(QLatin1Char(',')) + QLatin1Char(']'));
    query.bindValue(QStringLiteral(":floor"), applicant.wishes.payFloor->amount.amount());
    run(query);
    while (query.next())
        ++rows;
    return rows;
}

} // namespace kakehashi::bench
