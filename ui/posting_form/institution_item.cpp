// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/institution_item.h"

#include "ui/posting_form/line_field.h"
#include "ui/posting_form/place_field.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/offer_list.h"

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 180;
constexpr qsizetype leastTyped = 2;

} // namespace

InstitutionItem::InstitutionItem(FormFields& fields, Find find, QWidget* parent)
    : EntryItem(u"医療機関"_s, fields, parent), m_find(std::move(find)),
      m_name(new LineField("institution_name"_L1, LineField::Reads::Text)),
      m_offers(new OfferList(m_name->line()))
{
    auto* id = new LineField("institution_id"_L1, LineField::Reads::Text);
    id->line()->setFixedWidth(130);
    id->line()->setToolTip(tr("The institution's login at the ministry's site: it never leaves this desk."));
    addRow({{m_name, u"名称"_s, {}, true}});
    addRow({{id, u"医療機関ID"_s, {}}, {new PrefectureField("prefecture"_L1), u"都道府県"_s, {}}});

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_name, &LineField::typedIn, &m_pause, qOverload<>(&QTimer::start));
    connect(m_name, &LineField::left, &m_pause, &QTimer::stop);
    connect(&m_pause, &QTimer::timeout, this, [this] { guarded(this, [this] { offer(); }); });
    connect(m_offers, &OfferList::chosen, this, [this](int row) { Q_EMIT chosen(m_offered.at(row)); });
}

void InstitutionItem::offer()
{
    const QString typed = m_name->text().trimmed();
    m_offered =
        typed.size() < leastTyped || !m_name->line()->hasFocus() ? QList<KnownInstitution>() : m_find(typed);
    QStringList lines;
    for (const KnownInstitution& known : std::as_const(m_offered)) {
        lines.append(
            QStringLiteral("%1　%2%3　%4")
                .arg(known.name, known.workplace.prefecture, known.workplace.municipality, known.reference));
    }
    m_offers->offer(lines);
}

} // namespace kakehashi
