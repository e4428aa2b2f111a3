// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace kakehashi::test {

/// An authority of the tests' own and what it signed, made once a program with openssl. PEM files.
class Certificates
{
public:
    static const Certificates& get();

    QString authority() const { return path("ca.pem"); }
    QString otherAuthority() const { return path("other-ca.pem"); } ///< signed nothing
    QString server() const { return path("server.pem"); }           ///< for localhost
    QString serverKey() const { return path("server.key"); }
    QString elsewhere() const { return path("elsewhere.pem"); } ///< for another name
    QString elsewhereKey() const { return path("elsewhere.key"); }

private:
    Certificates();
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void makeAuthority(const QString& name) const;
    void sign(const QString& name, const QString& host) const;

    QTemporaryDir m_folder;
};

} // namespace kakehashi::test
