// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/curl_session.h"

#include "core/mail/curl_failure.h"

#include <QUrl>
#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace kakehashi {

namespace {

constexpr long connectSeconds = 30;
constexpr long answerSeconds = 60;
constexpr long silentSeconds = 60;
constexpr qint64 mostAnswerBytes = 64 * 1024LL * 1024; ///< of a listing of a million messages
constexpr qint64 megabyte = 1024LL * 1024;

/// libcurl wants to be started once in a program, before the first thread uses it.
void startCurl()
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK)
        throw Error(
            CurlSession::tr("The part of this program that talks to mail servers could not be started."),
            QString::fromLatin1(curl_easy_strerror(started)));
}

QLatin1StringView schemeOf(const MailServer& server)
{
    const bool tls = server.security == MailSecurity::Tls;
    switch (server.protocol) {
    case MailProtocol::Imap:
        return tls ? QLatin1StringView("imaps") : QLatin1StringView("imap");
    case MailProtocol::Pop3:
        return tls ? QLatin1StringView("pop3s") : QLatin1StringView("pop3");
    case MailProtocol::Smtp:
        break;
    }
    return tls ? QLatin1StringView("smtps") : QLatin1StringView("smtp");
}

QByteArray trimmedLine(const char* data, size_t length)
{
    QByteArray line(data, static_cast<qsizetype>(length));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

MailFailure tooLarge(qint64 largest)
{
    return {MailFailure::Kind::TooLarge,
            CurlSession::tr("A message is larger than %1 MB and was not fetched. Ask the sender to split it.")
                .arg(largest / megabyte)};
}

struct SlistFree
{
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

} // namespace

struct CurlSession::Handle
{
    Handle() : easy(curl_easy_init())
    {
        if (easy == nullptr)
            throw std::bad_alloc();
    }
    ~Handle() { curl_easy_cleanup(easy); }
    Q_DISABLE_COPY_MOVE(Handle)

    template<typename Value>
    void set(CURLoption option, Value value) const
    {
        const CURLcode code = curl_easy_setopt(easy, option, value);
        if (code != CURLE_OK)
            throw Error(CurlSession::tr("This program cannot talk to this mail server."),
                        QString::fromLatin1(curl_easy_strerror(code)));
    }

    CURL* easy;
    std::array<char, CURL_ERROR_SIZE> words{};
};

/// One request on its way. Its functions are called by libcurl, which no exception may pass through.
struct CurlSession::Transfer
{
    const MailProgress& progress;
    qint64 largest = 0;
    qint64 expected = 0;
    Reply reply = {};
    QByteArray outgoing = {};
    qsizetype sent = 0;
    QList<RecipientAnswer>* answers = nullptr; ///< of RCPT TO, in their order
    bool asksRecipient = false;
    qint64 lineBytes = 0;
    bool stay = false;
    bool cancelled = false;
    bool tooLarge = false;
    bool wouldReconnect = false;
    std::exception_ptr thrown = {};

    bool goesOn(qint64 done, qint64 total)
    {
        try {
            cancelled = cancelled || (progress && !progress(done, total));
        } catch (...) {
            thrown = std::current_exception();
            cancelled = true;
        }
        return !cancelled;
    }

    static size_t onBody(char* data, size_t size, size_t count, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const size_t bytes = size * count;
        transfer.reply.body.append(data, static_cast<qsizetype>(bytes));
        transfer.tooLarge = transfer.reply.body.size() > transfer.largest;
        const bool on = !transfer.tooLarge && transfer.goesOn(transfer.reply.body.size(), transfer.expected);
        return on ? bytes : 0;
    }

    static size_t onLine(char* data, size_t size, size_t count, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const size_t bytes = size * count;
        transfer.lineBytes += static_cast<qint64>(bytes);
        if (transfer.lineBytes > mostAnswerBytes)
            return 0;
        transfer.reply.lines.append(trimmedLine(data, bytes));
        return bytes;
    }

    static size_t onRead(char* data, size_t size, size_t count, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        if (!transfer.goesOn(transfer.sent, transfer.outgoing.size()))
            return CURL_READFUNC_ABORT;
        const auto room = static_cast<qsizetype>(size * count);
        const qsizetype bytes = std::min(room, transfer.outgoing.size() - transfer.sent);
        std::memcpy(data, transfer.outgoing.constData() + transfer.sent, static_cast<size_t>(bytes));
        transfer.sent += bytes;
        return static_cast<size_t>(bytes);
    }

    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const bool sends = !transfer.outgoing.isEmpty();
        return transfer.goesOn(sends ? transfer.sent : transfer.reply.body.size(),
                               sends ? transfer.outgoing.size() : transfer.expected)
                   ? 0
                   : 1;
    }

    static int onSocket(void* self, curl_socket_t, curlsocktype)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        transfer.wouldReconnect = transfer.stay;
        return transfer.stay ? CURL_SOCKOPT_ERROR : CURL_SOCKOPT_OK;
    }

    // The only way to hear each recipient's answer. What else passes here, passwords among it, is not kept.
    static int onTalk(CURL*, curl_infotype type, char* data, size_t length, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        if (type == CURLINFO_HEADER_OUT) {
            transfer.asksRecipient = length > 8 && std::memcmp(data, "RCPT TO:", 8) == 0;
        } else if (type == CURLINFO_HEADER_IN && transfer.asksRecipient && length > 3) {
            const QByteArray line = trimmedLine(data, length);
            const bool last = line.size() < 4 || line.at(3) != '-';
            if (last) {
                transfer.answers->append({line.startsWith('2'), QString::fromUtf8(line)});
                transfer.asksRecipient = false;
            }
        }
        return 0;
    }
};

CurlSession::CurlSession(const MailServer& server, const QString& password)
    : m_server(server), m_password(password)
{
    startCurl();
    hangUp();
}

CurlSession::~CurlSession() = default;

void CurlSession::hangUp()
{
    m_handle = std::make_unique<Handle>();
    m_stay = false;
    configure();
}

void CurlSession::stayConnected(bool stay)
{
    m_stay = stay;
}

void CurlSession::configure()
{
    const Handle& handle = *m_handle;
    handle.set(CURLOPT_ERRORBUFFER, m_handle->words.data());
    handle.set(CURLOPT_NOSIGNAL, 1L);
    handle.set(CURLOPT_PROTOCOLS_STR, schemeOf(m_server).data());
    handle.set(CURLOPT_REDIR_PROTOCOLS_STR, schemeOf(m_server).data());
    handle.set(CURLOPT_PORT, static_cast<long>(m_server.effectivePort()));
    handle.set(CURLOPT_PROXY, ""); // no environment variable leads mail elsewhere
    handle.set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    handle.set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    handle.set(CURLOPT_SSL_VERIFYPEER, 1L);
    handle.set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_server.caFile.isEmpty()) {
        const QByteArray file = m_server.caFile.toLocal8Bit();
        handle.set(CURLOPT_CAINFO, file.constData());
        handle.set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    }
    if (!m_server.user.isEmpty()) {
        handle.set(CURLOPT_USERNAME, m_server.user.toUtf8().constData());
        handle.set(CURLOPT_PASSWORD, m_password.toUtf8().constData());
    }
    handle.set(CURLOPT_CONNECTTIMEOUT, connectSeconds);
    handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, answerSeconds);
    handle.set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    handle.set(CURLOPT_LOW_SPEED_TIME, silentSeconds);
    handle.set(CURLOPT_NOPROGRESS, 0L);
    handle.set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    handle.set(CURLOPT_HEADERFUNCTION, &Transfer::onLine);
    handle.set(CURLOPT_READFUNCTION, &Transfer::onRead);
    handle.set(CURLOPT_XFERINFOFUNCTION, &Transfer::onProgress);
    handle.set(CURLOPT_SOCKOPTFUNCTION, &Transfer::onSocket);
}

void CurlSession::begin(Transfer& transfer, const QByteArray& path)
{
    const Handle& handle = *m_handle;
    transfer.stay = m_stay;
    QUrl url;
    url.setScheme(schemeOf(m_server));
    url.setHost(m_server.host);
    handle.set(CURLOPT_URL, (url.toEncoded() + '/' + path).constData());
    handle.set(CURLOPT_WRITEDATA, &transfer);
    handle.set(CURLOPT_HEADERDATA, &transfer);
    handle.set(CURLOPT_READDATA, &transfer);
    handle.set(CURLOPT_XFERINFODATA, &transfer);
    handle.set(CURLOPT_SOCKOPTDATA, &transfer);
}

void CurlSession::run(Transfer& transfer)
{
    m_handle->words.front() = '\0';
    const CURLcode code = curl_easy_perform(m_handle->easy);
    if (transfer.thrown)
        std::rethrow_exception(transfer.thrown);
    if (transfer.cancelled)
        throw Cancelled();
    if (code != CURLE_OK)
        raise(code, transfer);
}

CurlSession::Reply CurlSession::perform(const Request& request, const MailProgress& progress)
{
    if (request.expected > request.largest)
        throw tooLarge(request.largest);
    Transfer transfer{progress, request.largest, request.expected};
    begin(transfer, request.path);
    m_handle->set(CURLOPT_CUSTOMREQUEST, request.command.isEmpty() ? nullptr : request.command.constData());
    m_handle->set(CURLOPT_NOBODY, request.noBody ? 1L : 0L);
    run(transfer);
    return std::move(transfer.reply);
}

QList<CurlSession::RecipientAnswer> CurlSession::send(const Outgoing& outgoing, const MailProgress& progress)
{
    QList<RecipientAnswer> answers;
    Transfer transfer{progress};
    transfer.outgoing = outgoing.message;
    transfer.answers = &answers;
    begin(transfer, {});
    std::unique_ptr<curl_slist, SlistFree> recipients;
    for (const QByteArray& recipient : outgoing.recipients)
        recipients.reset(curl_slist_append(recipients.release(), recipient.constData()));
    const Handle& handle = *m_handle;
    handle.set(CURLOPT_MAIL_FROM, outgoing.sender.constData());
    handle.set(CURLOPT_MAIL_RCPT, recipients.get());
    handle.set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
    handle.set(CURLOPT_UPLOAD, 1L);
    handle.set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(outgoing.message.size()));
    handle.set(CURLOPT_DEBUGFUNCTION, &Transfer::onTalk);
    handle.set(CURLOPT_DEBUGDATA, &transfer);
    handle.set(CURLOPT_VERBOSE, 1L);
    try {
        run(transfer);
    } catch (const MailFailure&) {
        const bool refusedAll = !answers.isEmpty() && answers.size() == outgoing.recipients.size() &&
                                std::ranges::none_of(answers, &RecipientAnswer::accepted);
        if (!refusedAll)
            throw;
    }
    handle.set(CURLOPT_MAIL_RCPT, static_cast<curl_slist*>(nullptr));
    return answers;
}

void CurlSession::raise(int code, const Transfer& transfer)
{
    if (transfer.tooLarge)
        throw tooLarge(transfer.largest);
    if (transfer.wouldReconnect)
        throw MailFailure(MailFailure::Kind::Broken,
                          tr("The connection to the mail server %1 was lost.").arg(m_server.host));
    long verification = 0;
    curl_easy_getinfo(m_handle->easy, CURLINFO_SSL_VERIFYRESULT, &verification);
    const char* words = m_handle->words.front() != '\0' ? m_handle->words.data()
                                                        : curl_easy_strerror(static_cast<CURLcode>(code));
    throw curlFailure(code, m_server, QString::fromUtf8(words), verification);
}

} // namespace kakehashi
