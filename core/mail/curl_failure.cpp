// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/curl_failure.h"

#include <QCoreApplication>
#include <curl/curl.h>

namespace kakehashi {

namespace {

struct CurlFailureWords
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

// openssl/x509_vfy.h; libcurl hands them through, and the numbers have stood since the nineties.
enum Verification : long {
    Unnamed = 1, // what libcurl says where the name does not fit
    NoIssuer = 2,
    NotYetValid = 9,
    Expired = 10,
    SelfSigned = 18,
    SelfSignedInChain = 19,
    NoLocalIssuer = 20,
    NoIssuerOfLeaf = 21,
    Revoked = 23,
    OtherHost = 62
};

QString reasonOf(long verification, const MailServer& server)
{
    switch (verification) {
    case NoIssuer:
    case NoLocalIssuer:
    case NoIssuerOfLeaf:
    case SelfSignedInChain:
        return CurlFailureWords::tr("it is signed by an authority that is not trusted here");
    case SelfSigned:
        return CurlFailureWords::tr("it is signed by nobody but the server itself");
    case NotYetValid:
        return CurlFailureWords::tr("it is not valid yet; look whether this computer's date is right");
    case Expired:
        return CurlFailureWords::tr("it has expired; look whether this computer's date is right");
    case Revoked:
        return CurlFailureWords::tr("it was revoked");
    case 0:
    case Unnamed:
    case OtherHost:
        return CurlFailureWords::tr("it was made out to another name than %1").arg(server.host);
    default:
        return CurlFailureWords::tr("it could not be verified (reason %1)").arg(verification);
    }
}

MailFailure failure(MailFailure::Kind kind, const QString& message, const QString& words)
{
    return {kind, message, words};
}

MailFailure refusedLogin(const MailServer& server, const QString& words)
{
    // libcurl has one code for both.
    if (words.contains(QLatin1StringView("Select failed")))
        return failure(
            MailFailure::Kind::Folder,
            CurlFailureWords::tr("The mail server %1 has no folder of that name.").arg(server.host), words);
    return failure(
        MailFailure::Kind::Login,
        CurlFailureWords::tr("The mail server %1 refuses the user name %2 or its password. Correct them in "
                             "the mailbox's settings.")
            .arg(server.host, server.user),
        words);
}

} // namespace

MailFailure curlFailure(int code, const MailServer& server, const QString& words, long verification)
{
    using Kind = MailFailure::Kind;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return failure(
            Kind::Unreachable,
            CurlFailureWords::tr("The mail server %1 was not found. Look at its name and at the network.")
                .arg(server.host),
            words);
    case CURLE_COULDNT_CONNECT:
        return failure(
            Kind::Unreachable,
            CurlFailureWords::tr("The mail server %1 does not answer at port %2. Look at the network, or try "
                                 "again later.")
                .arg(server.host)
                .arg(server.effectivePort()),
            words);
    case CURLE_OPERATION_TIMEDOUT:
        return failure(
            Kind::Broken,
            CurlFailureWords::tr("The mail server %1 stopped answering. Try again later.").arg(server.host),
            words);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
        return failure(Kind::Certificate,
                       CurlFailureWords::tr(
                           "The certificate of the mail server %1 was refused: %2. No password was sent.")
                           .arg(server.host, reasonOf(verification, server)),
                       words);
    case CURLE_SSL_CACERT_BADFILE:
        return failure(
            Kind::Certificate,
            CurlFailureWords::tr("The file of trusted authorities %1 cannot be used. Choose a PEM file.")
                .arg(server.caFile),
            words);
    case CURLE_USE_SSL_FAILED:
        return failure(
            Kind::Certificate,
            CurlFailureWords::tr("The mail server %1 offers no encryption at port %2. No password was sent.")
                .arg(server.host)
                .arg(server.effectivePort()),
            words);
    case CURLE_SSL_CONNECT_ERROR:
        return failure(
            Kind::Unreachable,
            CurlFailureWords::tr("No encrypted connection to the mail server %1 could be made at port %2.")
                .arg(server.host)
                .arg(server.effectivePort()),
            words);
    case CURLE_LOGIN_DENIED:
        return refusedLogin(server, words);
    case CURLE_REMOTE_FILE_NOT_FOUND:
        return failure(Kind::Gone, CurlFailureWords::tr("A message is no longer in the mailbox."), words);
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_WEIRD_SERVER_REPLY:
        return failure(
            Kind::Broken,
            CurlFailureWords::tr("The connection to the mail server %1 was lost.").arg(server.host), words);
    default:
        return failure(
            Kind::Refused,
            CurlFailureWords::tr("The mail server %1 did not do what was asked: %2").arg(server.host, words),
            words);
    }
}

} // namespace kakehashi
