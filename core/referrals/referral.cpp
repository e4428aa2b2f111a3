// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/referral.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kakehashi {

namespace {

struct ReferralWords
{
    Q_DECLARE_TR_FUNCTIONS(Referral)
};

constexpr std::array<const char*, 2> grounds{"inquiry", "application"};
constexpr std::array<const char*, 3> channels{"counter", "phone", "email"};
constexpr std::array<const char*, 7> stages{"inquiry",   "application", "interview", "hired",
                                            "not_hired", "declined",    "withdrawn"};

template<typename E, std::size_t N>
QString codeIn(const std::array<const char*, N>& codes, E value)
{
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(value)));
}

template<typename E, std::size_t N>
std::optional<E> valueIn(const std::array<const char*, N>& codes, const QString& code)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (code == QLatin1StringView(codes.at(i)))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace

QString codeOf(Ground ground)
{
    return codeIn(grounds, ground);
}

QString codeOf(TellingChannel channel)
{
    return codeIn(channels, channel);
}

QString codeOf(Stage stage)
{
    return codeIn(stages, stage);
}

std::optional<Ground> groundOf(const QString& code)
{
    return valueIn<Ground>(grounds, code);
}

std::optional<TellingChannel> tellingChannelOf(const QString& code)
{
    return valueIn<TellingChannel>(channels, code);
}

std::optional<Stage> stageOf(const QString& code)
{
    return valueIn<Stage>(stages, code);
}

QString labelOf(Ground ground)
{
    return ground == Ground::Inquiry ? ReferralWords::tr("Inquiry") : ReferralWords::tr("Application");
}

QString labelOf(TellingChannel channel)
{
    switch (channel) {
    case TellingChannel::Counter:
        return ReferralWords::tr("At the counter");
    case TellingChannel::Phone:
        return ReferralWords::tr("By telephone");
    case TellingChannel::Email:
        return ReferralWords::tr("By e-mail");
    }
    return {};
}

QString labelOf(Stage stage)
{
    switch (stage) {
    case Stage::Inquiry:
        return ReferralWords::tr("Inquiry");
    case Stage::Application:
        return ReferralWords::tr("Application");
    case Stage::Interview:
        return ReferralWords::tr("Interview");
    case Stage::Hired:
        return ReferralWords::tr("Hired");
    case Stage::NotHired:
        return ReferralWords::tr("Not hired");
    case Stage::Declined:
        return ReferralWords::tr("Declined");
    case Stage::Withdrawn:
        return ReferralWords::tr("Withdrawn");
    }
    return {};
}

bool isLast(Stage stage)
{
    return stage >= Stage::Hired;
}

bool isTakenBack(const QList<ReferralEvent>& events, const ReferralEvent& event)
{
    return std::any_of(events.cbegin(), events.cend(),
                       [&event](const ReferralEvent& other) { return other.takesBack == event.number; });
}

const ReferralEvent* standing(const QList<ReferralEvent>& events)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->stage && !isTakenBack(events, *event))
            return &*event;
    }
    return nullptr;
}

QDate Referral::since() const
{
    const ReferralEvent* event = standing(events);
    return event == nullptr ? QDate() : event->day;
}

} // namespace kakehashi
