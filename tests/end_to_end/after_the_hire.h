// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end_to_end/command_line.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

/// A desk on which somebody was hired on 2 June 2020, driven by its commands.
class AfterTheHire : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        ASSERT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
        for (const QJsonObject& each : desk.postings({u"--occupation"_s, u"nurse"_s})) {
            if (each["masking_requested"_L1].toBool() && each["headcount"_L1].toInt() >= 2)
                posting = each;
        }
        ASSERT_FALSE(posting.isEmpty());
        referral = hired(u"見本　桜"_s);
    }

    QString hired(const QString& name)
    {
        const QJsonObject licence{{"occupation"_L1, u"nurse"_s},
                                  {"number"_L1, u"1234567"_s},
                                  {"verified_by"_L1, u"佐藤"_s},
                                  {"verified_on"_L1, u"2020-06-01"_s}};
        const QJsonObject person{{"name"_L1, name},
                                 {"months_since_practice"_L1, 48},
                                 {"licences"_L1, QJsonArray{licence}},
                                 {"consent"_L1, QJsonObject{{"desk_use"_L1, u"2020-06-01"_s},
                                                            {"tell_institutions"_L1, u"2020-06-01"_s}}}};
        const QString applicant = desk.json({u"applicant"_s, u"add"_s,
                                             desk.write(u"person.json"_s, QJsonDocument(person).toJson())})
                                      .json()["reference"_L1]
                                      .toString();
        const QString made = desk.json({u"refer"_s, applicant, posting["reference"_L1].toString(),
                                        u"--ground"_s, u"application"_s})
                                 .json()["referral"_L1]
                                 .toString();
        EXPECT_EQ(desk.json({u"referral"_s, u"step"_s, made, u"--to"_s, u"hired"_s}).exit, 0);
        return made;
    }

    /// On a later day of the desk.
    Ran on(const QString& day, const QStringList& arguments) const
    {
        return desk.plain(QStringList{u"--store"_s, desk.store(), u"--json"_s, u"--today"_s, day} +
                          arguments);
    }

    Ran recorded(const QString& module, const QString& minutes, const QString& method = u"video"_s,
                 const QString& day = u"2020-06-03"_s) const
    {
        return on(u"2020-06-10"_s,
                  {u"training"_s, u"record"_s, referral, u"--module"_s, module, u"--date"_s, day,
                   u"--minutes"_s, minutes, u"--method"_s, method, u"--provider"_s, u"新宿みなと病院"_s});
    }

    void completeTraining() const
    {
        ASSERT_EQ(recorded(u"infection_control_lecture"_s, u"60"_s).exit, 0);
        ASSERT_EQ(recorded(u"infection_control_practical"_s, u"40"_s, u"in_person"_s).exit, 0);
        ASSERT_EQ(recorded(u"patient_safety_lecture"_s, u"20"_s).exit, 0);
    }

    QString path(const QString& name) const { return desk.folder() + u'/' + name; }

    CommandLine desk;
    QJsonObject posting;
    QString referral;
};

} // namespace kakehashi::test
