// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>
#include <QWidget>

/// Questions and file choices, with a seam for tests: an answer set beforehand is given instead of asking.
namespace kakehashi::prompt {

/// Shows what failed.
void failure(QWidget* parent, const Error& error);
/// A decision that cannot be undone; `action` is the word on the button ("Put aside"). False: not confirmed.
bool confirm(QWidget* parent, const QString& question, const QString& action);
/// One line of text; null when given up.
QString text(QWidget* parent, const QString& question, const QString& label);
/// Existing files; empty when given up.
QStringList openFiles(QWidget* parent, const QString& title, const QString& filter);
/// An existing folder; null when given up.
QString folder(QWidget* parent, const QString& title);
/// A file to write; null when given up.
QString saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter);
/// The same, with `suffix` ("pdf") behind a name typed without one; asks again when such a file exists.
QString saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                 const QString& suffix);

/// For tests: what the next questions are answered, in turn; and the failures shown instead of a dialog.
namespace testing {
void setNextConfirm(bool answer);
void setNextText(const QString& answer);
void setNextFiles(const QStringList& files); ///< also the next folder
void setNextSaveFile(const QString& file);
/// From now on failures are collected, not shown; returns and clears what was collected.
QStringList takeFailures();
} // namespace testing

} // namespace kakehashi::prompt
