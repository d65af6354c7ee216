// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace pushkeeper::support {

using Fault = FaultReply::Fault;

namespace {

/// The request, or nothing while parts of it are still under way.
std::optional<SeenRequest> parse(const QByteArray &text)
{
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList lines = text.left(end).split('\n');
    const QByteArrayList words = lines.constFirst().trimmed().split(' ');
    SeenRequest request{.method = words.value(0), .target = words.value(1), .body = text.mid(end + 4)};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    if (request.body.size() < request.header("content-length").toLongLong())
        return std::nullopt;
    return request;
}

QByteArray headOf(const FaultReply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\nConnection: close\r\n";
    if (reply.status != 204)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(),
                                    [&name](const auto &header) { return header.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

/// Owns the thread of the server and lives on it.
class FaultServer::Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(Handler handler)
        : m_handler(std::move(handler))
    {
        moveToThread(&m_thread);
        connect(&m_thread, &QThread::started, this, &Desk::listen);
        connect(
            &m_thread, &QThread::finished, this, [this] { m_server.reset(); }, Qt::DirectConnection);
        m_thread.start();
        std::unique_lock lock(m_mutex);
        m_listening.wait(lock, [this] { return m_port != 0; });
    }
    Q_DISABLE_COPY_MOVE(Desk)
    ~Desk() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_port; }
    QList<SeenRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

private:
    void listen();
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FaultReply &reply);
    static void drip(QTcpSocket *socket, const QByteArray &body);

    const Handler m_handler;
    QThread m_thread;
    std::unique_ptr<QTcpServer> m_server;
    mutable std::mutex m_mutex;
    std::condition_variable m_listening;
    quint16 m_port = 0;
    QList<SeenRequest> m_requests;
};

void FaultServer::Desk::listen()
{
    m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::newConnection, this, &Desk::accept);
    m_server->listen(QHostAddress(QHostAddress::LocalHost));
    const std::lock_guard lock(m_mutex);
    m_port = m_server->serverPort();
    m_listening.notify_all();
}

void FaultServer::Desk::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void FaultServer::Desk::read(QTcpSocket *socket)
{
    const auto request = parse(socket->peek(socket->bytesAvailable()));
    if (!request)
        return;
    socket->readAll();
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(*request);
    }
    answer(socket, m_handler(*request));
}

void FaultServer::Desk::answer(QTcpSocket *socket, const FaultReply &reply)
{
    switch (reply.fault) {
    case Fault::None:
        socket->write(headOf(reply) + reply.body);
        break;
    case Fault::ResetBeforeHeaders:
        socket->abort();
        return;
    case Fault::ResetAfterHeaders:
        socket->write(headOf(reply));
        break;
    case Fault::CutBody:
        socket->write(headOf(reply) + reply.body.left(reply.body.size() / 2));
        break;
    case Fault::Garbage:
        socket->write(QByteArray(200, '\x01'));
        break;
    case Fault::SlowBody:
        socket->write(headOf(reply));
        drip(socket, reply.body);
        return;
    case Fault::Silence:
        return;
    }
    socket->disconnectFromHost();
}

void FaultServer::Desk::drip(QTcpSocket *socket, const QByteArray &body)
{
    constexpr int pause = 20;
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, body, at = qsizetype(0)]() mutable {
        if (at < body.size())
            socket->write(body.mid(at++, 1));
    });
    timer->start(pause);
}

FaultServer::FaultServer(Handler handler)
    : m_desk(std::make_unique<Desk>(std::move(handler)))
{
}

FaultServer::~FaultServer() = default;

QUrl FaultServer::origin(const QString &host) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_desk->port());
    return url;
}

QList<SeenRequest> FaultServer::requests() const
{
    return m_desk->requests();
}

FaultReply json(const QByteArray &body, int status)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

} // namespace pushkeeper::support

#include "faultserver.moc"
