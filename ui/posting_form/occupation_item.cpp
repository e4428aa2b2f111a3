// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/occupation_item.h"

#include "ui/posting_form/choice_field.h"
#include "ui/widgets/theme.h"

namespace kakehashi {

using namespace Qt::StringLiterals;

OccupationItem::OccupationItem(FormFields& fields, QWidget* parent)
    : EntryItem(u"①職種・マスキング"_s, fields, parent)
{
    auto* masking =
        new TickField("masking_requested"_L1, u"公開時に一定情報をマスキングすることを希望する"_s, false);
    addRow({{masking, u"マスキング"_s, {}, true}});
    QStringList hidden;
    for (const PostingField& field : postingFields()) {
        if (field.secrecy == FieldSecrecy::Masked)
            hidden.append(field.label.toString());
    }
    auto* note = new QLabel(tr("Hidden from the public: %1").arg(hidden.join(u'・')));
    note->setObjectName(QStringLiteral("hiddenFieldsNote"));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    QPalette colours = note->palette();
    colours.setColor(QPalette::WindowText, theme::hiddenView());
    note->setPalette(colours);
    note->hide();
    addNote(note);
    connect(masking->box(), &QCheckBox::toggled, note, &QWidget::setVisible);
    connect(masking->box(), &QCheckBox::toggled, this, &OccupationItem::maskingWished);

    addRow({{new ChoiceField("occupation"_L1, choicesOf<Occupation>()), u"職種"_s, {}, true}});
}

} // namespace kakehashi
