// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include "tests/support/child_program.h"

#include <QFile>
#include <QStringList>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

void openssl(const QStringList& arguments)
{
    if (!runsWell(installedProgram(u"openssl"_s), arguments))
        qFatal("openssl failed: %s", qPrintable(arguments.join(u' ')));
}

const QStringList newKey = {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                            u"-nodes"_s};

} // namespace

const Certificates& Certificates::get()
{
    static const Certificates made;
    return made;
}

Certificates::Certificates()
{
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
    makeAuthority(u"ca"_s);
    makeAuthority(u"other-ca"_s);
    sign(u"server"_s, u"DNS:localhost"_s);
    sign(u"elsewhere"_s, u"DNS:mail.example.jp"_s);
}

void Certificates::makeAuthority(const QString& name) const
{
    openssl(QStringList{u"req"_s, u"-x509"_s} + newKey +
            QStringList{u"-keyout"_s, m_folder.filePath(name + u".key"_s), u"-out"_s,
                        m_folder.filePath(name + u".pem"_s), u"-subj"_s, u"/CN="_s + name, u"-days"_s,
                        u"30"_s});
}

void Certificates::sign(const QString& name, const QString& host) const
{
    const QString request = m_folder.filePath(name + u".csr"_s);
    const QString extensions = m_folder.filePath(name + u".ext"_s);
    QFile file(extensions);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(extensions));
    file.write("subjectAltName=" + host.toLatin1() + '\n');
    file.close();
    openssl(QStringList{u"req"_s} + newKey +
            QStringList{u"-keyout"_s, m_folder.filePath(name + u".key"_s), u"-out"_s, request, u"-subj"_s,
                        u"/CN="_s + name});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, m_folder.filePath(u"ca.pem"_s), u"-CAkey"_s,
             m_folder.filePath(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"30"_s, u"-extfile"_s,
             extensions, u"-out"_s, m_folder.filePath(name + u".pem"_s)});
}

} // namespace kakehashi::test
