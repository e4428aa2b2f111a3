// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet_code/payload.h"

#include "core/postings/posting_fields.h"
#include "core/sheet_code/wire.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <array>
#include <vector>

namespace kakehashi::sheet_code {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 publicCopy = 1;
constexpr quint8 somethingHidden = 2;
constexpr int mostItems = 500;

enum class IdKind : quint8 { None, Uuid, Text };

/// Format 1 writes these keys as their place in this list, from 1. Never changed: a field added to the form
/// is written with its key, or gets a number in a later format.
constexpr std::array keysOfFormat1{
    "source_key"_L1,
    "institution_name"_L1,
    "prefecture"_L1,
    "masking_requested"_L1,
    "occupation"_L1,
    "headcount"_L1,
    "workplace.postal_code"_L1,
    "workplace.facility_type"_L1,
    "workplace.prefecture"_L1,
    "workplace.municipality"_L1,
    "workplace.street"_L1,
    "workplace.facility_name"_L1,
    "employment.start"_L1,
    "employment.end"_L1,
    "trial_weeks"_L1,
    "duties"_L1,
    "duty_detail"_L1,
    "pay.basis"_L1,
    "pay.amount_yen"_L1,
    "pay.trial_amount_yen"_L1,
    "hours.start"_L1,
    "hours.end"_L1,
    "hours.break_minutes"_L1,
    "hours.overtime"_L1,
    "hours.overtime_detail"_L1,
    "hours.days_off"_L1,
    "insurance"_L1,
    "insurance_other"_L1,
    "smoke_free_premises"_L1,
    "remarks"_L1,
    "contact.name"_L1,
    "contact.address"_L1,
    "contact.application_phone"_L1,
    "contact.phone"_L1,
    "contact.email"_L1,
    "registered_with"_L1,
    "registered_other"_L1,
};

void writeId(WireWriter& out, const QString& id)
{
    const QUuid uuid = QUuid::fromString(id);
    if (id.isEmpty()) {
        out.byte(static_cast<quint8>(IdKind::None));
    } else if (!uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id) {
        out.byte(static_cast<quint8>(IdKind::Uuid));
        out.raw(uuid.toRfc4122());
    } else {
        out.byte(static_cast<quint8>(IdKind::Text));
        out.text(id);
    }
}

QString readId(WireReader& in)
{
    constexpr qsizetype uuidBytes = 16;
    switch (static_cast<IdKind>(in.byte())) {
    case IdKind::None:
        break;
    case IdKind::Uuid:
        return QUuid::fromRfc4122(in.raw(uuidBytes)).toString(QUuid::WithoutBraces);
    case IdKind::Text:
        return in.text();
    }
    return {};
}

void writeKey(WireWriter& out, QLatin1StringView key)
{
    const auto place = std::ranges::find(keysOfFormat1, key);
    if (place != keysOfFormat1.end()) {
        out.number(static_cast<quint64>(place - keysOfFormat1.begin()) + 1);
        return;
    }
    out.number(0);
    out.text(QString(key));
}

QString readKey(WireReader& in)
{
    const quint64 place = in.number();
    if (place == 0)
        return in.text();
    if (place <= keysOfFormat1.size())
        return QString(keysOfFormat1[static_cast<std::size_t>(place) - 1]);
    return u"#%1"_s.arg(place);
}

/// Reads one payload; what does not fit is told in one sentence, with the items' names.
class PayloadReader
{
    Q_DECLARE_TR_FUNCTIONS(PayloadReader)

public:
    explicit PayloadReader(QByteArrayView payload) : m_in(payload) {}

    PayloadReading read()
    {
        const quint8 flags = m_in.byte();
        m_sheet.copy = (flags & publicCopy) != 0 ? SheetPosting::Copy::Public : SheetPosting::Copy::Whole;
        m_sheet.masked = (flags & somethingHidden) != 0;
        m_sheet.id = readId(m_in);
        m_sheet.reference = m_in.text();
        m_sheet.version = m_in.smallNumber();
        m_sheet.posting.formVersion = m_in.smallNumber();
        const int items = m_in.smallNumber();
        for (int i = 0; i < items && i < mostItems && !m_in.failed(); ++i)
            readItem();
        if (m_in.failed() || !m_in.atEnd())
            return {};
        PayloadReading reading;
        reading.problems = problems();
        reading.sheet = std::move(m_sheet);
        return reading;
    }

private:
    void readItem()
    {
        const QString key = readKey(m_in);
        const QJsonValue value = m_in.value();
        if (m_in.failed())
            return;
        const PostingField* field = postingField(key);
        // A code is only paper: what must not stand in it is not believed when it does.
        const bool isAllowed = field != nullptr && field->secrecy != FieldSecrecy::Private &&
                               (field->secrecy == FieldSecrecy::Public || !m_sheet.masked);
        if (!isAllowed)
            m_unknown.append(key.left(longestName));
        else if (!field->set(m_sheet.posting, value))
            m_unfit.append(field->label.toString());
    }

    QStringList problems() const
    {
        const QString name = m_sheet.reference.isEmpty() ? tr("a sheet without a reference")
                                                         : m_sheet.reference.left(longestName);
        QStringList found;
        if (!m_unknown.isEmpty())
            found.append(tr("The code of %1 has items that this program does not take and left out: %2. If "
                            "the sheet is newer than the program, look at it for them.")
                             .arg(name, shortened(m_unknown)));
        if (!m_unfit.isEmpty())
            found.append(tr("The code of %1 holds values that fit no item of the form: %2. Type them in from "
                            "the sheet.")
                             .arg(name, shortened(m_unfit)));
        return found;
    }

    static QString shortened(const QStringList& names)
    {
        constexpr qsizetype mostNames = 10;
        const QString told = names.mid(0, mostNames).join(u", "_s);
        return names.size() > mostNames ? told + u" …"_s : told;
    }

    static constexpr qsizetype longestName = 60;
    WireReader m_in;
    ReadSheet m_sheet;
    QStringList m_unknown;
    QStringList m_unfit;
};

} // namespace

QByteArray payloadOf(const SheetPosting& sheet)
{
    static const Posting blank;
    const bool isPublic = sheet.copy() == SheetPosting::Copy::Public;
    WireWriter out;
    out.byte(static_cast<quint8>((isPublic ? publicCopy : 0) | (sheet.isMasked() ? somethingHidden : 0)));
    writeId(out, sheet.id());
    out.text(sheet.reference());
    out.number(static_cast<quint64>(std::max(sheet.version(), 0)));
    out.number(static_cast<quint64>(std::max(sheet.shown().formVersion, 0)));

    std::vector<const PostingField*> said;
    for (const PostingField& field : postingFields()) {
        if (sheet.shows(QString(field.key)) && field.get(sheet.shown()) != field.get(blank))
            said.push_back(&field);
    }
    out.number(said.size());
    for (const PostingField* field : said) {
        writeKey(out, field->key);
        out.value(field->get(sheet.shown()));
    }
    return out.bytes();
}

PayloadReading readPayload(QByteArrayView payload)
{
    return PayloadReader(payload).read();
}

} // namespace kakehashi::sheet_code
