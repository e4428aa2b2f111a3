// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace kakehashi {

/// Seven digits; may be unknown to the postal service (that is a warning of posting_check).
class PostalCode
{
public:
    /// From any writing (〒104-6112, １０４６１１２); nullopt unless it has exactly seven digits.
    static std::optional<PostalCode> parse(const QString& text);

    const QString& digits() const { return m_digits; }
    /// 104-6112
    QString formatted() const;
    bool operator==(const PostalCode&) const = default;

private:
    explicit PostalCode(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// A whole amount in yen, 1 to 99,999,999.
class Yen
{
public:
    static std::optional<Yen> make(qint64 amount);
    qint64 amount() const { return m_amount; }
    /// 1,800円
    QString formatted() const;
    bool operator==(const Yen&) const = default;

private:
    explicit Yen(qint64 amount) : m_amount(amount) {}
    qint64 m_amount;
};

/// Days from `start` to `end`, both included; either end may be open. Never ends before it starts.
class Period
{
public:
    static std::optional<Period> make(std::optional<QDate> start, std::optional<QDate> end);
    std::optional<QDate> start() const { return m_start; }
    std::optional<QDate> end() const { return m_end; }
    bool contains(QDate day) const;
    /// The days both have; nullopt when they share none.
    std::optional<Period> shared(const Period& other) const;
    /// Days in it; nullopt when an end is open.
    std::optional<qint64> days() const;
    bool operator==(const Period&) const = default;

private:
    Period(std::optional<QDate> start, std::optional<QDate> end) : m_start(start), m_end(end) {}
    std::optional<QDate> m_start;
    std::optional<QDate> m_end;
};

/// Working hours of one day; an end at or before the start is on the next day (domain.md §3 ⑧: 22:00-07:00).
class Shift
{
public:
    static std::optional<Shift> make(QTime start, QTime end);
    QTime start() const { return m_start; }
    QTime end() const { return m_end; }
    bool passesMidnight() const { return m_end <= m_start; }
    int minutes() const;
    /// Passes midnight or touches 22:00-05:00 (domain.md §6, gate `night`).
    bool isNight() const;

private:
    Shift(QTime start, QTime end) : m_start(start), m_end(end) {}
    QTime m_start;
    QTime m_end;
};

struct Workplace // ③
{
    std::optional<PostalCode> postalCode;
    std::optional<FacilityType> facilityType;
    QString prefecture;
    QString municipality;
    QString street;
    QString facilityName;
    bool operator==(const Workplace&) const = default;
};

struct Employment // ④
{
    std::optional<QDate> start;
    std::optional<QDate> end;
    bool operator==(const Employment&) const = default;
};

struct Pay // ⑦ total before deduction
{
    std::optional<PayBasis> basis;
    std::optional<Yen> amount;
    std::optional<Yen> trialAmount; ///< only where it differs
    bool operator==(const Pay&) const = default;
};

struct Hours // ⑧
{
    std::optional<QTime> start;
    std::optional<QTime> end;
    std::optional<int> breakMinutes;
    std::optional<bool> overtime; ///< nullopt: not stated
    QString overtimeDetail;
    QString daysOff;
    bool operator==(const Hours&) const = default;
};

struct Contact // ⑫
{
    QString name;
    QString address; ///< only if unlike ③
    QString applicationPhone;
    QString phone;
    QString email;
    bool operator==(const Contact&) const = default;
};

/// One posting (募集情報) as the institution stated it, domain.md §3. A draft may lack anything; what an open
/// posting must have is posting_check's to say. Texts are kept as they were written.
struct Posting
{
    QString sourceKey; ///< the sender's number (募集番号); empty for postings entered here
    bool maskingRequested = false;
    QString institutionName;
    QString institutionId; ///< the institution's login: private, always
    QString prefecture;
    std::optional<Occupation> occupation;
    std::optional<int> headcount;
    Workplace workplace;
    Employment employment;
    std::optional<int> trialWeeks; ///< nullopt: not stated; 0: none
    TermSet<Duty> duties;
    QString dutyDetail;
    Pay pay;
    Hours hours;
    TermSet<Insurance> insurance;
    QString insuranceOther;
    std::optional<bool> smokeFreePremises; ///< true or unknown; never false (⑩: blank does not mean no)
    QString remarks;
    Contact contact;
    TermSet<Registration> registeredWith;
    QString registeredOther;
    int formVersion = 1; ///< 1: the sheet of 27 May 2020

    bool operator==(const Posting&) const = default;

    /// Nullopt when neither end is stated, or the end lies before the start.
    std::optional<Period> period() const;
    /// Nullopt unless both times are stated.
    std::optional<Shift> shift() const;
};

/// What the store keeps about a posting's life; `expired` is derived from the period and the desk's day.
enum class PostingState { Draft, Open, Closed };
enum class CloseReason { Filled, Withdrawn };
/// What people see (domain.md §5): draft, open, filled, withdrawn, expired.
enum class PostingStatus { Draft, Open, Filled, Withdrawn, Expired };

/// What people see of a posting in this state whose period ends then (nullopt: open end).
PostingStatus statusOn(PostingState state, std::optional<CloseReason> reason, std::optional<QDate> end,
                       QDate deskDay);
QString statusCode(PostingStatus status);
QString statusLabel(PostingStatus status); ///< translated

/// A posting in the store. Whole, masked parts included: never handed to anything that makes output for
/// others.
struct StoredPosting
{
    qint64 seq = 0;    ///< position in this store; never shown
    QString id;        ///< UUID, version 7
    QString reference; ///< what people say and print: 13-2020-000123
    PostingState state = PostingState::Open;
    std::optional<CloseReason> closeReason;
    int version = 1; ///< grows by one with each change
    int hired = 0;   ///< people hired so far
    int urgency = 0; ///< 0 usual, 1 urgent, 2 most urgent; set by staff
    QDateTime createdAt;
    QDateTime updatedAt;
    QString sender; ///< who told last: a mail address, or empty for what was entered here or read from a file
    Posting posting;
    /// Findings of the leak check that staff confirmed to give nothing away (core/disclosure/leak_check).
    QStringList confirmedLeaks;

    PostingStatus statusOn(QDate deskDay) const;
    /// Headcount less the hired, at least 0; 0 when the headcount is unknown.
    int seatsLeft() const;
};

} // namespace kakehashi
