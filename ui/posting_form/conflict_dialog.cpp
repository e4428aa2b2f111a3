// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting_form/conflict_dialog.h"

#include "ui/widgets/act_words.h"

#include <QPushButton>

namespace kakehashi {

using namespace Qt::StringLiterals;

ConflictDialog::ConflictDialog(const Posting& typed, const Posting& base, const PostingVersion& theirs,
                               QWidget* parent)
    : CompareDialog(u"conflictDialog"_s, tr("Somebody else changed this posting"), parent)
{
    auto* save = addButton(u"saveChosenButton"_s, tr("&Save what is chosen"));
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    QStringList theirFields;
    const QList<FieldChange> changes = kakehashi::differences(base, theirs.posting);
    for (const FieldChange& change : changes) {
        if (const PostingField* field = postingField(change.field))
            theirFields.append(field->label.toString());
    }
    setText(tr("%1 has changed this posting while you were typing: %2. Choose a value in each row (← →).")
                .arg(theirs.by.isEmpty() ? tr("Somebody") : act_words::staffName(theirs.by),
                     theirFields.join(u"、"_s)));
    table().compare({tr("Typed now"), typed}, {tr("Version %1").arg(theirs.version), theirs.posting},
                    [&](const PostingField& field) {
                        return field.get(typed) == field.get(base) ? CompareTable::Side::Right
                                                                   : CompareTable::Side::Left;
                    });
}

} // namespace kakehashi
