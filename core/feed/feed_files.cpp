// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/feed_files.h"

#include "core/feed/table.h"
#include "core/store/open_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kakehashi::feed {

namespace {

constexpr qint64 headBytes = 64LL * 1024; ///< enough to tell a mail from a list
constexpr qint64 megabyte = 1024LL * 1024;

qint64 mostBytes(const QString& kind)
{
    if (kind == QLatin1StringView("mbox") || kind == QLatin1StringView("eml"))
        return largestMailFile;
    const bool isText = kind == QLatin1StringView("csv") || kind == QLatin1StringView("tsv");
    return isText ? TableLimits{}.textBytes : TableLimits{}.fileBytes;
}

/// Reads one file; every reason not to is a sentence in `result.problem`.
class FeedFileReader
{
    Q_DECLARE_TR_FUNCTIONS(FeedFileReader)

public:
    FeedFileReader(const QString& path, const QDateTime& handedOverAt) : m_handedOverAt(handedOverAt)
    {
        result.path = path;
        result.fileName = QFileInfo(path).fileName();
        if (result.fileName.isEmpty())
            result.fileName = path;
    }

    void read()
    {
        QFile file(result.path);
        if (!isReadable(file))
            return;
        const QString kind = kindOf(result.fileName, file.peek(headBytes));
        const QByteArray data = contentOf(file, mostBytes(kind));
        if (result.problem.isEmpty())
            readAs(kind, data);
    }

    void read(const QByteArray& data)
    {
        const QString kind = kindOf(result.fileName, data.first(std::min(data.size(), qsizetype{headBytes})));
        checkSize(data, data.size(), mostBytes(kind));
        if (result.problem.isEmpty())
            readAs(kind, data);
    }

    ReadFile result;

private:
    bool isReadable(QFile& file)
    {
        const QFileInfo info(result.path);
        if (!info.exists())
            result.problem = tr("%1 is not there. Look whether it was moved or renamed.").arg(result.path);
        else if (info.isDir())
            result.problem = tr("%1 is a folder. Open the files inside it.").arg(result.fileName);
        else if (OpenStore::isAt(result.path))
            result.problem = tr("%1 is the desk's own store, not a list.").arg(result.fileName);
        else if (!info.isFile())
            result.problem = tr("%1 is no file that could be read.").arg(result.fileName);
        else if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            result.problem = tr("%1 could not be opened (%2). Close it in other programs, or ask whoever "
                                "looks after this computer for the right to read it.")
                                 .arg(result.fileName, file.errorString());
        return result.problem.isEmpty();
    }

    // Up to one byte more than the limit: a file may grow after its size was told. Into the place where it
    // stays, as a long list's memory counts.
    QByteArray contentOf(QFile& file, qint64 limit)
    {
        QByteArray data;
        if (file.size() <= limit) {
            data.resize(file.size() + 1);
            qint64 filled = 0;
            for (;;) {
                const qint64 more = file.read(data.data() + filled, data.size() - filled);
                filled += std::max<qint64>(more, 0);
                if (more <= 0 || filled > limit)
                    break;
                if (filled == data.size())
                    data.resize(std::min(limit + 1, 2 * filled));
            }
            data.truncate(filled);
        }
        if (file.error() != QFileDevice::NoError) {
            result.problem =
                tr("%1 could not be read to its end (%2). Copy it to this computer and try again.")
                    .arg(result.fileName, file.errorString());
        } else {
            checkSize(data, std::max<qint64>(file.size(), data.size()), limit);
        }
        return data;
    }

    void checkSize(const QByteArray& data, qint64 size, qint64 limit)
    {
        if (size > limit)
            result.problem = tr("%1 is larger than %2 MB and was not read. Ask the sender to split the list "
                                "into several files.")
                                 .arg(result.fileName)
                                 .arg(limit / megabyte);
        else if (data.isEmpty())
            result.problem = tr("%1 is empty. Ask the sender to send it again.").arg(result.fileName);
    }

    void readAs(const QString& kind, const QByteArray& data)
    {
        if (kind == QLatin1StringView("mbox"))
            readMbox(data);
        else if (kind == QLatin1StringView("eml"))
            result.messages << parseMessage(data);
        else
            result.messages << messageFromFile(result.fileName, data, m_handedOverAt);
    }

    void readMbox(const QByteArray& data)
    {
        const QList<QByteArray> mails = splitMbox(data);
        for (const QByteArray& mail : mails)
            result.messages << parseMessage(mail);
        if (mails.isEmpty())
            result.problem =
                tr("%1 holds no message. Export it from the mail program again.").arg(result.fileName);
    }

    QDateTime m_handedOverAt;
};

} // namespace

ReadFile readFeedFile(const QString& path, const QDateTime& handedOverAt)
{
    FeedFileReader reader(path, handedOverAt);
    reader.read();
    return std::move(reader.result);
}

ReadFile readFeedData(const QString& fileName, const QByteArray& data, const QDateTime& handedOverAt)
{
    FeedFileReader reader(fileName, handedOverAt);
    reader.read(data);
    return std::move(reader.result);
}

} // namespace kakehashi::feed
