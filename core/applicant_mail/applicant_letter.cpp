// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicant_mail/applicant_letter.h"

#include "core/disclosure/handout_text.h"

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

/// ■ 13-2020-000001　看護師　募集 3名　［急募］, and beneath a line for each item.
QStringList linesOf(const PublicPosting& posting)
{
    QString head = u"■ "_s + posting.reference() + u'　' + handout::heading(posting);
    if (const QString flag = handout::flag(posting); !flag.isEmpty())
        head += u"　［"_s + flag + u'］';
    QStringList lines{head};
    for (const handout::Row& row : handout::rows(posting)) {
        for (const handout::Item& item : row.items) {
            // A further line of a value stands below its first.
            const QString value = handout::drawable(item.value).replace(u'\n', u"\n　　"_s);
            lines.append(u"　・"_s + item.label + u"："_s + value);
        }
    }
    return lines;
}

} // namespace

QString letterText(const ApplicantLetter& letter)
{
    QStringList text{letter.name + u" 様"_s, {}};
    if (const QString words = handout::drawable(letter.words).trimmed(); !words.isEmpty())
        text += QStringList{words, {}};
    text += {u"%1です。ご希望に合うと思われる募集が%2件ありますので、ご案内します。"_s.arg(letter.from.desk)
                 .arg(letter.postings.size()),
             {}};
    for (const PublicPosting& posting : letter.postings)
        text += linesOf(posting) + QStringList{QString()};
    text.append(u"お問い合わせ・ご応募の際は、■のあとの番号をお知らせください。"_s);
    if (std::ranges::any_of(letter.postings, &PublicPosting::isMasked))
        text.append(
            u"非公開としている医療機関名・所在地・連絡先は、お問い合わせまたはご応募の際に窓口からお伝えします。"_s);
    text += {
        {},
        u"今後このようなご案内が不要な場合は、このメールへのご返信などでお知らせください。以後はお送りしません。"_s,
        {},
        u"--"_s};
    text += letter.from.signature;
    return text.join(u'\n') + u'\n';
}

QString letterSubject(const QString& desk, qsizetype postings)
{
    return u"【%1】募集のご案内（%2件）"_s.arg(desk).arg(postings);
}

} // namespace kakehashi
