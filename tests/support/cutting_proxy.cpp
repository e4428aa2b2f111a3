// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cutting_proxy.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace kakehashi::test {

CuttingProxy::CuttingProxy(int serverPort) : m_serverPort(serverPort)
{
    start();
    m_listens.acquire();
}

CuttingProxy::~CuttingProxy()
{
    quit();
    wait();
}

void CuttingProxy::run()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
        QTcpSocket* client = server.nextPendingConnection();
        auto* upstream = new QTcpSocket(client);
        ++m_connections;
        const auto left = std::make_shared<qint64>(m_cutAfter.exchange(-1));
        QObject::connect(client, &QTcpSocket::readyRead, upstream, [this, client, upstream] {
            const QByteArray said = client->readAll();
            const QMutexLocker alone(&m_mutex);
            m_heard += said;
            upstream->write(said);
        });
        QObject::connect(upstream, &QTcpSocket::readyRead, client, [this, client, upstream, left] {
            QByteArray data = upstream->readAll();
            if (!m_hidden.isEmpty())
                data.replace(m_hidden, QByteArray(m_hidden.size(), 'X'));
            const bool cut = *left >= 0 && data.size() >= *left;
            if (cut)
                data.truncate(*left);
            else if (*left >= 0)
                *left -= data.size();
            client->write(data);
            if (cut) {
                ++m_cuts;
                client->flush();
                upstream->abort();
                client->abort();
            }
        });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(upstream, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_serverPort));
    });
    m_port = server.serverPort();
    m_listens.release();
    exec();
}

} // namespace kakehashi::test
