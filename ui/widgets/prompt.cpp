// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompt.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

#include <deque>
#include <optional>

namespace kakehashi::prompt {

namespace {

Q_LOGGING_CATEGORY(failures, "kakehashi.failures")

struct Prompt
{
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

template<typename T>
class Answers
{
public:
    void add(T answer) { m_answers.push_back(std::move(answer)); }
    std::optional<T> take()
    {
        if (m_answers.empty())
            return std::nullopt;
        T answer = std::move(m_answers.front());
        m_answers.pop_front();
        return answer;
    }

private:
    std::deque<T> m_answers;
};

struct Seam
{
    Answers<bool> confirms;
    Answers<QString> texts;
    Answers<QStringList> files;
    Answers<QString> saveFiles;
    std::optional<QStringList> failures;
};

Seam& seam()
{
    static Seam instance;
    return instance;
}

} // namespace

void failure(QWidget* parent, const Error& error)
{
    if (!error.detail().isEmpty())
        qCWarning(failures).noquote() << error.detail();
    if (seam().failures) {
        seam().failures->append(error.message());
        return;
    }
    QMessageBox::warning(parent, QStringLiteral("Kakehashi"), error.message());
}

bool confirm(QWidget* parent, const QString& question, const QString& action)
{
    if (const auto answer = seam().confirms.take())
        return *answer;
    QMessageBox box(QMessageBox::Question, QStringLiteral("Kakehashi"), question, QMessageBox::NoButton,
                    parent);
    const auto* accept = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == accept;
}

QString text(QWidget* parent, const QString& question, const QString& label)
{
    if (const auto answer = seam().texts.take())
        return *answer;
    bool accepted = false;
    const QString typed = QInputDialog::getText(parent, question, label, QLineEdit::Normal, {}, &accepted);
    return accepted ? typed : QString();
}

QStringList openFiles(QWidget* parent, const QString& title, const QString& filter)
{
    if (const auto answer = seam().files.take())
        return *answer;
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString folder(QWidget* parent, const QString& title)
{
    if (const auto answer = seam().files.take())
        return answer->value(0);
    return QFileDialog::getExistingDirectory(parent, title);
}

QString saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)
{
    if (const auto answer = seam().saveFiles.take())
        return *answer;
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                 const QString& suffix)
{
    const QString chosen = saveFile(parent, title, suggestion, filter);
    if (chosen.isEmpty() || !QFileInfo(chosen).suffix().isEmpty())
        return chosen;
    // The file dialog asked about the name it was given only.
    const QString whole = chosen + QLatin1Char('.') + suffix;
    const bool replaces = QFileInfo::exists(whole);
    if (replaces &&
        !confirm(parent, Prompt::tr("%1 exists already. Replace it?").arg(QFileInfo(whole).fileName()),
                 Prompt::tr("Replace")))
        return {};
    return whole;
}

namespace testing {

void setNextConfirm(bool answer)
{
    seam().confirms.add(answer);
}

void setNextText(const QString& answer)
{
    seam().texts.add(answer);
}

void setNextFiles(const QStringList& files)
{
    seam().files.add(files);
}

void setNextSaveFile(const QString& file)
{
    seam().saveFiles.add(file);
}

QStringList takeFailures()
{
    const QStringList taken = seam().failures.value_or(QStringList());
    seam().failures = QStringList();
    return taken;
}

} // namespace testing

} // namespace kakehashi::prompt
