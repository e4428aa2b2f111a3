// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/doubles_dialog.h"

#include <QComboBox>
#include <QPushButton>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

bool isStated(const QJsonValue& value)
{
    return !value.isNull() && value != QJsonValue(QString()) && value != QJsonValue(QJsonArray());
}

} // namespace

DoublesDialog::DoublesDialog(const Posting& typed, QList<Double> doubles, QWidget* parent)
    : CompareDialog(u"doublesDialog"_s, tr("Is this the same posting?"), parent), m_typed(typed),
      m_doubles(std::move(doubles)), m_merge(addButton(u"mergeButton"_s, {}))
{
    auto* separate = addButton(u"separateButton"_s, tr("&Save as a separate posting"));
    if (m_doubles.size() > 1) {
        auto* which = new QComboBox;
        which->setObjectName(u"doublesBox"_s);
        which->setAccessibleName(tr("Postings very like this one"));
        for (const Double& one : std::as_const(m_doubles))
            which->addItem(one.stored.reference + u'　' + one.stored.posting.institutionName);
        addAbove(which);
        connect(which, &QComboBox::currentIndexChanged, this, &DoublesDialog::show);
    }
    connect(separate, &QPushButton::clicked, this, [this] {
        m_decision = Decision::Separate;
        accept();
    });
    connect(m_merge, &QPushButton::clicked, this, [this] {
        m_decision = Decision::Merge;
        accept();
    });
    show(0);
}

void DoublesDialog::show(qsizetype index)
{
    m_current = index;
    const Double& one = m_doubles.at(index);
    const QString& reference = one.stored.reference;
    const QString why = one.why == Double::Why::SameKey
                            ? tr("%1 is open and says the same of institution, occupation, place and start.")
                            : tr("%1 is open and is of the same institution, for the same occupation, in an "
                                 "overlapping period.");
    setText(why.arg(reference) + u' ' +
            tr("To merge, choose a value in each row (← →): %1 takes them over and keeps its history.")
                .arg(reference));
    m_merge->setText(tr("&Merge into %1").arg(reference));
    table().compare(
        {tr("Typed now"), m_typed}, {reference, one.stored.posting}, [this](const PostingField& field) {
            // What one of the two wished hidden stays hidden until somebody says otherwise.
            if (field.key == "masking_requested"_L1)
                return m_typed.maskingRequested ? CompareTable::Side::Left : CompareTable::Side::Right;
            return isStated(field.get(m_typed)) ? CompareTable::Side::Left : CompareTable::Side::Right;
        });
}

} // namespace kakehashi
