// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/institution_names.h"

#include "core/base/japanese_text.h"

#include <QRegularExpression>

namespace kakehashi {

namespace {

constexpr qsizetype shortest = 2;

const QRegularExpression& legalForm()
{
    static const QRegularExpression expression(QStringLiteral(
        "^(?:(?:特定|社会)?医療法人(?:社団|財団)?|\\((?:医|社|財|福|学|株|独)\\)|社会福祉法人|"
        "地方独立行政法人|独立行政法人|国立研究開発法人|"
        "国立大学法人|公立大学法人|学校法人|宗教法人|特定非営利活動法人|NPO法人|(?:公益|一般)?(?:社団|財団)"
        "法人|株式会社|"
        "(?:有限|合同|合資)会社|日本赤十字社|国家公務員共済組合連合会|厚生農業協同組合連合会|恩賜財団|済生会|"
        "(?:生活)?協同組合|医療生活協同組合)\\s*"));
    return expression;
}

/// A building or floor at the end of a facility's name.
const QRegularExpression& building()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "\\s*(?:本館|別館|新館|旧館|[東西南北中]館|[東西南北]?病棟|[東西南北]棟|分院|発熱外来棟?|"
            "感染症?病?棟|外来棟|第?[0-9]+号館|[0-9]+(?:階|F))$"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// Made of kinds of facility and departments only.
bool isOrdinaryWord(const QString& name)
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:病院|医院|診療所|クリニック|保健所|保健センター|医療センター|センター|医療|総合|"
                       "一般|救急|附属|付属|本院|分院|"
                       "(?:内|外|小児|産|婦人|産婦人|整形外|形成外|脳神経外|脳外|精神|皮膚|眼|耳鼻|耳鼻咽喉|"
                       "泌尿器|循環器|呼吸器|消化器|"
                       "放射線|麻酔|歯|心療内)科|発熱|外来|病棟|入院|看護|訪問看護ステーション|健診|検診|"
                       "薬局|施設|軽症者|宿泊|療養|ホテル|"
                       "[本別新旧東西南北]?[館棟]|[0-9]+階|[0-9]+F|の|・|\\s)+$"));
    return expression.match(name).hasMatch();
}

bool isPlaceName(const QString& name, const Workplace& workplace)
{
    const QString folded = japanese::folded(name);
    for (const QString& place : {workplace.prefecture, workplace.municipality}) {
        const QString foldedPlace = japanese::folded(place);
        // With and without 都, 県, 区, 市, 町, 村 at its end.
        if (folded == foldedPlace || (foldedPlace.size() > 1 && folded == foldedPlace.chopped(1)))
            return true;
    }
    return false;
}

/// The body that runs the institution, named before it: 架橋会 of 架橋会新宿みなと病院. Empty when there is
/// none.
QString runningBody(const QString& name)
{
    static const QRegularExpression expression(QStringLiteral("^(\\S{2,10}?会)\\s*(?=\\S{3})"));
    static const QRegularExpression everybodys(
        QStringLiteral("(?:医師会|看護協会|委員会|協議会|教会|社会|都会|議会)$"));
    const QString body = expression.match(name).captured(1);
    return everybodys.match(body).hasMatch() ? QString() : body;
}

class ShorterNames
{
public:
    ShorterNames(QString whole, const Workplace& workplace)
        : m_whole(std::move(whole)), m_workplace(workplace)
    {
    }

    void add(const QString& candidate)
    {
        const QString name = candidate.trimmed();
        if (name.size() >= shortest && name != m_whole && !m_names.contains(name) && !isOrdinaryWord(name) &&
            !isPlaceName(name, m_workplace))
            m_names.append(name);
    }
    QStringList list() && { return std::move(m_names); }

private:
    QString m_whole;
    const Workplace& m_workplace;
    QStringList m_names;
};

QString withoutBuilding(QString name)
{
    for (qsizetype before = -1; before != name.size();) {
        before = name.size();
        name.remove(building());
    }
    return name;
}

/// The name without the legal forms before it, one after the other.
QStringList withoutLegalForms(const QString& whole)
{
    QStringList rests{whole};
    for (QRegularExpressionMatch form = legalForm().match(whole); form.hasMatch();
         form = legalForm().match(rests.constLast()))
        rests.append(rests.constLast().sliced(form.capturedLength()));
    return rests;
}

} // namespace

QStringList shorterNames(const QString& name, const Workplace& workplace)
{
    const QString whole = japanese::nfkc(name).trimmed();
    ShorterNames names(whole, workplace);
    const QStringList rests = withoutLegalForms(whole);
    for (const QString& rest : rests)
        names.add(rest);
    QString rest = rests.constLast();
    names.add(withoutBuilding(rest));
    if (const QString body = runningBody(rest); !body.isEmpty()) {
        names.add(body);
        rest = rest.sliced(rest.indexOf(body) + body.size()).trimmed();
        names.add(rest);
        names.add(withoutBuilding(rest));
    }
    return std::move(names).list();
}

QString coreName(const QString& name)
{
    const QString whole = japanese::nfkc(name).trimmed();
    QString core = whole;
    const auto shorten = [&core](const QString& candidate) {
        const QString shorter = candidate.trimmed();
        if (shorter.size() >= shortest && !isOrdinaryWord(shorter))
            core = shorter;
    };
    const QString bare = withoutLegalForms(whole).constLast();
    shorten(bare);
    if (const QString body = runningBody(bare); !body.isEmpty())
        shorten(bare.sliced(bare.indexOf(body) + body.size()));
    shorten(withoutBuilding(core));
    return japanese::folded(core);
}

} // namespace kakehashi
