// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include "core/base/error.h"

#include <openssl/evp.h>

#include <QCoreApplication>

#include <array>

namespace kakehashi {

QString sha256Hex(QByteArrayView bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()), digest.data(), &length, EVP_sha256(),
                   nullptr) != 1)
        throw Error(QCoreApplication::translate(
            "Digest", "The cryptographic library of this computer refuses SHA-256."));
    return QString::fromLatin1(
        QByteArrayView(digest.data(), static_cast<qsizetype>(length)).toByteArray().toHex());
}

} // namespace kakehashi
