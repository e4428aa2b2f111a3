// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/problem.h"

#include <gmock/gmock.h>

using namespace kakehashi;

namespace {

Problem problem(Severity severity)
{
    return {QStringLiteral("headcount"), severity, QStringLiteral("No whole number."), QStringLiteral("x")};
}

} // namespace

TEST(Problems, WarningsAreAcceptableAndErrorsAreNot)
{
    EXPECT_TRUE(acceptable({}));
    EXPECT_TRUE(acceptable({problem(Severity::Warning), problem(Severity::Warning)}));
    EXPECT_FALSE(acceptable({problem(Severity::Error)}));
    EXPECT_FALSE(
        acceptable({problem(Severity::Warning), problem(Severity::Error), problem(Severity::Warning)}));
}

TEST(Errors, SayWhatTheUserReadsAndKeepTheDetailApart)
{
    const Error error(QString::fromUtf16(u"一覧.csv を開けません"), QStringLiteral("errno 13"));
    EXPECT_EQ(error.message(), QString::fromUtf16(u"一覧.csv を開けません"));
    EXPECT_EQ(error.detail(), QStringLiteral("errno 13"));
    EXPECT_EQ(QString::fromUtf8(error.what()), error.message());
}

TEST(Errors, KeepTheirKindWhenThrown)
{
    EXPECT_THROW(throw UsageError(QStringLiteral("No such posting.")), UsageError);
    EXPECT_THROW(throw Cancelled(), Error);
}
