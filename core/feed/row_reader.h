// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/feed/column_map.h"
#include "core/postings/posting.h"

#include <QCoreApplication>
#include <QHash>

#include <type_traits>
#include <utility>
#include <vector>

namespace kakehashi::feed {

/// A row read through a map. A problem's `column` is the heading as written, or the form's label where the
/// list has no such column; its `value` is the cell as written.
struct RowReading
{
    Posting posting;
    struct Finding
    {
        QString column;
        Problem problem;
    };
    QList<Finding> findings;
    bool isHeld() const; ///< some finding is an error
};

/// Reads the rows of one list: values that cannot be understood, and those posting_check finds wrong, are
/// findings. Remembers what it understood, since lists say the same few hundred values over and over.
class RowReader
{
    Q_DECLARE_TR_FUNCTIONS(RowReader)

public:
    /// `separated`: the list is a file of separated values, where a cell too many means that the row has
    /// slipped.
    explicit RowReader(const ColumnMap& map, bool separated = false);
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;
    RowReading read(const Row& row);
    /// Of a list that has no column for masking: its sender sends masked postings.
    void assumeMasked() { m_masked = true; }

private:
    using Handler = void (RowReader::*)(const Cell& cell);
    struct Slot
    {
        const ColumnMap::Column* column = nullptr;
        Handler handler = nullptr;
        int earlier = -1; ///< slot of the same field further left
    };
    static Handler handlerOf(const QString& field);

    void readSlot(const Slot& slot);
    const Cell& cellAt(int index) const;
    /// About the column being read.
    void error(const QString& message);
    void warning(const QString& message);
    /// About a field, wherever it stands in this list.
    void finding(Severity severity, const QString& field, const QString& message, const QString& value = {});

    // One for each kind of cell.
    template<auto... Path>
    void plainText(const Cell& cell);
    template<auto... Path>
    void addedText(const Cell& cell);
    template<auto... Path>
    void statedText(const Cell& cell);
    template<auto... Path>
    void phone(const Cell& cell);
    template<auto... Path>
    void date(const Cell& cell);
    template<typename E, auto... Path>
    void term(const Cell& cell);
    template<typename E, E Value, auto Member>
    void box(const Cell& cell);
    void contactAddress(const Cell& cell);
    void sourceKey(const Cell& cell);
    void number(const Cell& cell);
    void ignored(const Cell& cell);
    void institutionId(const Cell& cell);
    void prefecture(const Cell& cell);
    void workplacePrefecture(const Cell& cell);
    void municipality(const Cell& cell);
    void postalCode(const Cell& cell);
    void workplaceAddress(const Cell& cell);
    void masking(const Cell& cell);
    void headcount(const Cell& cell);
    void period(const Cell& cell);
    void trial(const Cell& cell);
    void trialYes(const Cell& cell);
    void trialNo(const Cell& cell);
    void trialWeeks(const Cell& cell);
    void duties(const Cell& cell);
    void pay(const Cell& cell);
    template<PayBasis Basis>
    void payOf(const Cell& cell);
    void trialPay(const Cell& cell);
    void hoursStart(const Cell& cell);
    void hoursEnd(const Cell& cell);
    void hoursRange(const Cell& cell);
    void breakMinutes(const Cell& cell);
    void overtime(const Cell& cell);
    void overtimeYes(const Cell& cell);
    void overtimeNo(const Cell& cell);
    void insurance(const Cell& cell);
    void smokeFree(const Cell& cell);
    void registered(const Cell& cell);

    std::optional<QString> prefectureName(const Cell& cell);
    std::optional<QDate> dateOf(const QString& text);
    std::optional<QTime> timeOf(const QString& text, bool endOfShift);
    void setTime(std::optional<QTime>& time, std::optional<QTime> read);
    std::optional<Yen> yenOf(const QString& text);
    void setPay(std::optional<PayBasis> basis, std::optional<Yen> amount);
    template<typename E>
    std::optional<TermSet<E>> termsOf(const QString& text, QStringList& unknown);

    // After all cells of a row.
    void finish();
    void finishTrial();
    void finishMunicipality();
    void finishDetail();
    void finishPlace();
    void raggedness(const Row& row);
    const QString& once(const QString& words);
    const ColumnMap::Column* columnOf(const QString& field) const;
    bool hasError(const QString& field) const;

    ColumnMap m_map;
    bool m_separated;
    bool m_masked = false;
    std::vector<Slot> m_slots;

    const Row* m_row = nullptr;
    const Slot* m_slot = nullptr; ///< being read
    RowReading m_reading;
    std::optional<bool> m_trial;
    std::optional<int> m_weeks;
    QStringList m_details; ///< said in other columns than the detail's
    std::optional<QString> m_address;

    QHash<QString, QString> m_words; ///< of findings
    QHash<QString, std::optional<QDate>> m_dates;
    QHash<QString, std::optional<QTime>> m_times[2];
    QHash<QString, std::optional<Yen>> m_yen;
    QHash<QString, std::optional<QString>> m_prefectures;
    template<typename E>
    struct Memory
    {
        QHash<QString, std::optional<E>> single;
        QHash<QString, std::pair<TermSet<E>, QStringList>> several;
    };
    Memory<Occupation> m_occupations;
    Memory<FacilityType> m_facilities;
    Memory<Duty> m_duties;
    Memory<PayBasis> m_bases;
    Memory<Insurance> m_insurances;
    Memory<Registration> m_registrations;
    template<typename E>
    Memory<E>& memory()
    {
        if constexpr (std::is_same_v<E, Occupation>)
            return m_occupations;
        else if constexpr (std::is_same_v<E, FacilityType>)
            return m_facilities;
        else if constexpr (std::is_same_v<E, Duty>)
            return m_duties;
        else if constexpr (std::is_same_v<E, PayBasis>)
            return m_bases;
        else if constexpr (std::is_same_v<E, Insurance>)
            return m_insurances;
        else
            return m_registrations;
    }
};

/// One row alone.
RowReading readRow(const Row& row, const ColumnMap& map);

} // namespace kakehashi::feed
