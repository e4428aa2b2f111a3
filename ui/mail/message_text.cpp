// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/message_text.h"

#include "core/feed/message.h"
#include "core/feed/table.h"
#include "core/feed/text_encoding.h"
#include "ui/mail/mail_words.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kakehashi {

namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

constexpr qsizetype mostShown = 200'000; ///< bytes of one attachment: a text edit is no archive

feed::Message messageOf(const QString& fileName, const QByteArray& raw)
{
    return feed::kindOf(fileName, raw) == QLatin1StringView("eml")
               ? feed::parseMessage(raw)
               : feed::messageFromFile(fileName, raw, QDateTime());
}

void addLine(QString& text, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        text += QStringLiteral("%1: %2\n").arg(label, value);
}

QString attachmentText(const feed::Attachment& attachment)
{
    const QString size = QLocale().formattedDataSize(attachment.data.size());
    QString text = QStringLiteral("\n── %1 (%2) ──\n").arg(attachment.name, size);
    const QString kind = feed::kindOf(attachment.name, attachment.data);
    if (kind != QLatin1StringView("csv") && kind != QLatin1StringView("tsv"))
        return text + MessageText::tr("No text; save the original to open it in another program.") + u'\n';
    text += feed::decodeText(attachment.data.left(mostShown), attachment.charset).text;
    if (attachment.data.size() > mostShown)
        text += u'\n' + MessageText::tr("… only its beginning is shown.") + u'\n';
    return text;
}

} // namespace

QString readableMessage(const QString& fileName, const QByteArray& raw)
{
    const feed::Message message = messageOf(fileName, raw);
    QString text;
    addLine(text, MessageText::tr("From"),
            message.sender.isEmpty() || message.senderName.isEmpty()
                ? message.senderName + message.sender
                : message.senderName + QStringLiteral(" <") + message.sender + u'>');
    addLine(text, MessageText::tr("Subject"), message.subject);
    addLine(text, MessageText::tr("Sent"), mail_words::moment(message.sentAt));
    addLine(text, MessageText::tr("File"), fileName);
    text += u'\n' + message.text;
    for (const feed::Attachment& attachment : message.attachments)
        text += attachmentText(attachment);
    return text;
}

MessageTextDialog::MessageTextDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("messageTextDialog"));
    setWindowTitle(title);
    auto* view = new QPlainTextEdit(text);
    view->setObjectName(QStringLiteral("messageText"));
    view->setAccessibleName(tr("Text of the message"));
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(900, 600);
}

} // namespace kakehashi
