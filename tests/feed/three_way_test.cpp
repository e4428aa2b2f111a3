// SPDX-License-Identifier: GPL-3.0-or-later
// What a row leaves unsaid stays as it was said before, whichever field it is.
#include "core/feed/three_way.h"
#include "core/postings/posting_fields.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

class SilentRow : public testing::TestWithParam<quint32>
{
};

} // namespace

TEST_P(SilentRow, FillsUpToWhatWasSaidExactlyWhenNothingElseDiffers)
{
    QRandomGenerator random(GetParam());
    const Posting said = randomPosting(random);
    const Posting other = randomPosting(random);
    EXPECT_TRUE(feed::fillsUpTo(said, {}, said));
    for (const PostingField& field : postingFields()) {
        SCOPED_TRACE(field.key.toString().toStdString());
        Posting fresh = said;
        field.set(fresh, field.get(other));
        const QString key = field.key.toString();
        EXPECT_TRUE(feed::fillsUpTo(fresh, {key}, said));
        EXPECT_EQ(feed::fillsUpTo(fresh, {}, said), feed::filledUp(fresh, {}, said) == said);
        if (field.secrecy == FieldSecrecy::Public && field.get(other) != field.get(said) &&
            field.key != QLatin1StringView("source_key")) {
            EXPECT_FALSE(feed::fillsUpTo(fresh, {}, said));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(AnyPostings, SilentRow, testing::Range<quint32>(1, 40));

} // namespace kakehashi::test
