// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>

/// The closed lists of the scheme's form (domain.md §2). Codes are those of the command line's JSON and of
/// the store; labels are the form's own words and stay in Japanese in every language.
namespace kakehashi {

/// Notice of 27 May, 1 (2): exactly these eleven.
enum class Occupation {
    Physician,
    PublicHealthNurse,
    Midwife,
    Nurse,
    AssistantNurse,
    RadiologicalTechnologist,
    ClinicalLaboratoryTechnologist,
    ClinicalEngineer,
    Pharmacist,
    EmergencyLifeSavingTechnician,
    ClericalWorker
};
enum class FacilityType { Hospital, Clinic, PublicHealthCenter };
enum class Duty { GeneralOutpatient, ReturneeContactOutpatient, PublicHealthCenter, MildCaseLodging, Other };
enum class PayBasis { Daily, Monthly, Hourly };
enum class Insurance { Employment, WorkersAccident, Health, Pension };
enum class Registration { HelloWork, WomenDoctorBank, NurseCenter };
enum class DeskKind { Prefecture, DoctorBank };

template<typename E>
struct Term
{
    E value;
    QLatin1StringView code;
    QStringView label;
};

/// All terms of a list in the form's order; specialised for each enumeration above in vocabulary.cpp.
template<typename E>
struct Vocabulary;

#define KAKEHASHI_VOCABULARY(E, N)                                                                           \
    template<>                                                                                               \
    struct Vocabulary<E>                                                                                     \
    {                                                                                                        \
        static constexpr std::size_t size = N;                                                               \
        static const std::array<Term<E>, N>& terms();                                                        \
    }
KAKEHASHI_VOCABULARY(Occupation, 11);
KAKEHASHI_VOCABULARY(FacilityType, 3);
KAKEHASHI_VOCABULARY(Duty, 5);
KAKEHASHI_VOCABULARY(PayBasis, 3);
KAKEHASHI_VOCABULARY(Insurance, 4);
KAKEHASHI_VOCABULARY(Registration, 3);
KAKEHASHI_VOCABULARY(DeskKind, 2);
#undef KAKEHASHI_VOCABULARY

template<typename E>
QString codeOf(E value)
{
    return QString(Vocabulary<E>::terms()[static_cast<std::size_t>(value)].code);
}

template<typename E>
QString labelOf(E value)
{
    return Vocabulary<E>::terms()[static_cast<std::size_t>(value)].label.toString();
}

/// From the exact code; nullopt for anything else.
template<typename E>
std::optional<E> fromCode(const QString& code)
{
    for (const auto& term : Vocabulary<E>::terms()) {
        if (code == term.code)
            return term.value;
    }
    return std::nullopt;
}

/// From a label as people write it: any width, blanks and brackets around it, usual shorter or longer words
/// (雇用保険 and 雇用, 正看護師, 准看, 薬剤師免許 are not all accepted: what is no occupation stays nullopt).
template<typename E>
std::optional<E> fromLabel(const QString& text);
extern template std::optional<Occupation> fromLabel<Occupation>(const QString&);
extern template std::optional<FacilityType> fromLabel<FacilityType>(const QString&);
extern template std::optional<Duty> fromLabel<Duty>(const QString&);
extern template std::optional<PayBasis> fromLabel<PayBasis>(const QString&);
extern template std::optional<Insurance> fromLabel<Insurance>(const QString&);
extern template std::optional<Registration> fromLabel<Registration>(const QString&);

/// A set of terms in the form's order.
template<typename E>
class TermSet
{
public:
    TermSet() = default;
    TermSet(std::initializer_list<E> values)
    {
        for (E value : values)
            insert(value);
    }
    void insert(E value) { m_bits |= bit(value); }
    void remove(E value) { m_bits &= ~bit(value); }
    bool contains(E value) const { return (m_bits & bit(value)) != 0; }
    bool intersects(TermSet other) const { return (m_bits & other.m_bits) != 0; }
    bool isEmpty() const { return m_bits == 0; }
    std::uint32_t bits() const { return m_bits; }
    static TermSet fromBits(std::uint32_t bits)
    {
        TermSet set;
        set.m_bits = bits & ((1U << Vocabulary<E>::size) - 1U);
        return set;
    }
    /// The values contained, in the form's order.
    QList<E> values() const
    {
        QList<E> found;
        for (const auto& term : Vocabulary<E>::terms()) {
            if (contains(term.value))
                found.append(term.value);
        }
        return found;
    }
    bool operator==(const TermSet&) const = default;

private:
    static constexpr std::uint32_t bit(E value) { return 1U << static_cast<unsigned>(value); }
    std::uint32_t m_bits = 0;
};

/// Whether the law asks for a licence to work in the occupation (domain.md §2).
bool needsLicence(Occupation occupation);

} // namespace kakehashi
