// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultserver.h"

#include "support/resetconnection.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <mutex>
#include <utility>

namespace pushkeeper::support {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds tick(20);
/// How much more than it holds a broken body promises.
constexpr qsizetype missingBytes = 10'000;

QByteArray valueOf(const FaultHeaders &headers, const QByteArray &name)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->second;
}

/// The head of a request without its last empty line.
SeenRequest readHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    SeenRequest request{.method = words.value(0), .target = words.value(1), .headers = {}, .body = {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    return request;
}

qsizetype promisedBytes(const FaultReply &reply)
{
    const bool isBroken = reply.fault == Fault::CutBody || reply.fault == Fault::ResetAfterHeaders ||
                          reply.fault == Fault::SlowBytes;
    return reply.body.size() + (isBroken ? missingBytes : 0);
}

QByteArray headOf(const FaultReply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    const bool saysLength = !valueOf(reply.headers, "Content-Length").isEmpty() ||
                            !valueOf(reply.headers, "Transfer-Encoding").isEmpty() ||
                            valueOf(reply.headers, "Connection") == "close";
    if (!saysLength)
        head += "Content-Length: " + QByteArray::number(promisedBytes(reply)) + "\r\n";
    return head + "\r\n";
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

/// What the test says and what the server saw; shared by their threads.
class FaultServer::Script
{
public:
    FaultReply next(const SeenRequest &request)
    {
        Handler handler;
        {
            const std::lock_guard lock(m_mutex);
            m_requests += request;
            if (!m_replies.isEmpty())
                return m_replies.takeFirst();
            handler = m_handler;
        }
        return handler ? handler(request) : jsonReply("{}", 404);
    }

    void enqueue(const FaultReply &reply)
    {
        const std::lock_guard lock(m_mutex);
        m_replies += reply;
    }

    void setHandler(Handler handler)
    {
        const std::lock_guard lock(m_mutex);
        m_handler = std::move(handler);
    }

    QList<SeenRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

private:
    mutable std::mutex m_mutex;
    QList<FaultReply> m_replies;
    Handler m_handler;
    QList<SeenRequest> m_requests;
};

/// Reads requests from one connection and answers them one after the other.
class FaultServer::Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(QTcpSocket *socket, Script &script, const bool &isReleased)
        : m_socket(socket)
        , m_script(script)
        , m_isReleased(isReleased)
        , m_ticks(this)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::readRequests);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_ticks, &QTimer::timeout, this, [this] { m_socket->write(" "); });
    }

    void release()
    {
        if (std::exchange(m_isHolding, false)) {
            give(std::exchange(m_held, {}));
            readRequests();
        }
    }

private:
    void readRequests()
    {
        static const QByteArray endOfHead("\r\n\r\n");
        m_input += m_socket->readAll();
        while (!m_isHolding) {
            const qsizetype end = m_input.indexOf(endOfHead);
            if (end < 0)
                return;
            SeenRequest request = readHead(m_input.left(end));
            const qsizetype start = end + endOfHead.size();
            const qsizetype length = request.header("Content-Length").toLongLong();
            if (m_input.size() < start + length)
                return;
            request.body = m_input.mid(start, length);
            m_input.remove(0, start + length);
            answer(request);
        }
    }

    void answer(const SeenRequest &request)
    {
        FaultReply reply = m_script.next(request);
        m_isHead = request.method == "HEAD";
        const bool isDelayed = reply.delay > std::chrono::milliseconds(0);
        m_isHolding = isDelayed || (reply.isHeld && !m_isReleased);
        if (!m_isHolding)
            return give(reply);
        if (isDelayed)
            QTimer::singleShot(reply.delay, this, &Connection::release);
        m_held = std::move(reply);
    }

    void give(const FaultReply &reply)
    {
        if (reply.fault == Fault::ResetBeforeHeaders)
            return resetConnection(*m_socket);
        if (reply.fault != Fault::Garbage)
            m_socket->write(headOf(reply));
        if (reply.fault == Fault::ResetAfterHeaders) {
            m_socket->flush(); // a reset throws away what was not sent
            return resetConnection(*m_socket);
        }
        if (!m_isHead)
            m_socket->write(reply.body);
        if (reply.fault == Fault::SlowBytes)
            m_ticks.start(tick);
        const bool ends = reply.fault == Fault::CutBody || reply.fault == Fault::Garbage ||
                          valueOf(reply.headers, "Connection") == "close";
        if (ends)
            m_socket->disconnectFromHost();
    }

    QTcpSocket *const m_socket; // a child
    Script &m_script;
    const bool &m_isReleased;
    QTimer m_ticks;
    QByteArray m_input;
    FaultReply m_held;
    bool m_isHolding = false;
    bool m_isHead = false;
};

class FaultServer::Listener final : public QObject
{
    Q_OBJECT

public:
    explicit Listener(std::shared_ptr<Script> script)
        : m_script(std::move(script))
        , m_server(this)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Listener::accept);
        // Before it moves to its thread, so that the port is known at once.
        m_server.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server.serverPort(); }

    void release()
    {
        m_isReleased = true;
        const auto connections = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
        for (QObject *child : connections) {
            if (auto *connection = dynamic_cast<Connection *>(child))
                connection->release();
        }
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            (new Connection(socket, *m_script, m_isReleased))->setParent(this);
    }

    const std::shared_ptr<Script> m_script;
    QTcpServer m_server;
    bool m_isReleased = false;
};

FaultServer::FaultServer(QString host)
    : m_host(std::move(host))
    , m_script(std::make_shared<Script>())
    , m_listener(new Listener(m_script))
    , m_port(m_listener->port())
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

FaultServer::~FaultServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultServer::url(const QString &path) const
{
    return QUrl(u"http://%1:%2"_s.arg(m_host).arg(m_port) + path);
}

quint16 FaultServer::port() const
{
    return m_port;
}

void FaultServer::enqueue(const FaultReply &reply)
{
    m_script->enqueue(reply);
}

void FaultServer::setHandler(Handler handler)
{
    m_script->setHandler(std::move(handler));
}

void FaultServer::release()
{
    QMetaObject::invokeMethod(
        m_listener, [listener = m_listener] { listener->release(); }, Qt::QueuedConnection);
}

QList<SeenRequest> FaultServer::requests() const
{
    return m_script->requests();
}

} // namespace pushkeeper::support

#include "faultserver.moc"
