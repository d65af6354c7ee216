// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/redirectlistener.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

/// What the waiting worker and the listening thread share.
struct RedirectListener::Shared
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<quint16> port; // 0: none could be had
    std::optional<RedirectAnswer> answer;
};

namespace {

/// Equal in a time that does not depend on where they differ.
bool equalTexts(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(uchar(a.at(i)) ^ uchar(b.at(i)));
    return difference == 0;
}

QByteArray httpText(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused") +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(body.size()) +
           "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
           "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n" +
           body;
}

QByteArray page(const QString &title, const QString &sentence)
{
    const QString html =
        u"<!doctype html><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        "<meta name=\"color-scheme\" content=\"light dark\"><title>Pushkeeper</title>"
        "<body style=\"font-family:system-ui,sans-serif;max-width:34em;margin:15vh auto;padding:0 1.5em\">"
        "<h1>%1</h1><p>%2</p>"_s;
    return html.arg(title, sentence).toUtf8();
}

QByteArray closingPage(const RedirectAnswer &answer)
{
    if (answer.refusal) {
        return page(QCoreApplication::translate("SignInPage", "The sign-in did not succeed"),
                    QCoreApplication::translate(
                        "SignInPage", "Go back to Pushkeeper: it says why. You can close this page."));
    }
    return page(QCoreApplication::translate("SignInPage", "You are signed in"),
                QCoreApplication::translate("SignInPage", "Go back to Pushkeeper. You can close this page."));
}

} // namespace

/// Lives on the listening thread, which it owns.
class RedirectListener::Desk : public QObject
{
    Q_OBJECT

public:
    Desk(std::shared_ptr<Shared> shared, QByteArray state, quint16 firstPort)
        : m_shared(std::move(shared))
        , m_state(std::move(state))
        , m_firstPort(firstPort)
    {
        moveToThread(&m_thread);
        connect(&m_thread, &QThread::started, this, &Desk::listen);
        connect(&m_thread, &QThread::finished, this, &Desk::close, Qt::DirectConnection);
        m_thread.start();
    }
    Q_DISABLE_COPY_MOVE(Desk)
    ~Desk() override
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    void listen();
    bool listenAt(quint16 port);
    void close();
    void open(QTcpServer &server);
    void accept(QTcpServer &server);
    void read(QTcpSocket &socket);
    void finish(QTcpSocket &socket, const RedirectAnswer &answer);

    std::shared_ptr<Shared> m_shared;
    const QByteArray m_state;
    const quint16 m_firstPort;
    QThread m_thread;
    std::unique_ptr<QTcpServer> m_ipv4;
    std::unique_ptr<QTcpServer> m_ipv6;
    quint16 m_port = 0;
};

void RedirectListener::Desk::listen()
{
    constexpr int mostTries = 20;
    bool isListening = listenAt(m_firstPort);
    for (int i = 1; i < mostTries && !isListening; ++i)
        isListening = listenAt(0);
    m_port = isListening ? m_ipv4->serverPort() : 0;
    const std::lock_guard lock(m_shared->mutex);
    m_shared->port = m_port;
    m_shared->changed.notify_all();
}

/// On both addresses, or not at all: whoever else has the port at ::1 would hear the code of a browser that
/// goes there first.
bool RedirectListener::Desk::listenAt(quint16 port)
{
    close();
    m_ipv4 = std::make_unique<QTcpServer>();
    m_ipv6 = std::make_unique<QTcpServer>();
    open(*m_ipv4);
    open(*m_ipv6);
    if (!m_ipv4->listen(QHostAddress(QHostAddress::LocalHost), port))
        return false;
    if (m_ipv6->listen(QHostAddress(QHostAddress::LocalHostIPv6), m_ipv4->serverPort()))
        return true;
    qCDebug(base::logAuth) << "no listener on ::1:" << m_ipv6->errorString();
    // A computer without IPv6 has no second address; the first one is enough then. Windows denies a port that
    // another program has to itself.
    const QAbstractSocket::SocketError error = m_ipv6->serverError();
    return error != QAbstractSocket::AddressInUseError && error != QAbstractSocket::SocketAccessError;
}

void RedirectListener::Desk::close()
{
    m_ipv4.reset();
    m_ipv6.reset();
}

void RedirectListener::Desk::open(QTcpServer &server)
{
    connect(&server, &QTcpServer::newConnection, this, [this, &server] { accept(server); });
}

void RedirectListener::Desk::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    }
}

void RedirectListener::Desk::read(QTcpSocket &socket)
{
    const RedirectReading reading = readRedirect(socket.peek(64LL * 1024), m_port);
    switch (reading.state) {
    case RedirectReading::State::Incomplete:
        return;
    case RedirectReading::State::Ignored:
        socket.write(httpText(reading.status, {}));
        break;
    case RedirectReading::State::Answered:
        finish(socket, reading.answer);
        break;
    }
    socket.readAll();
    socket.disconnectFromHost();
}

void RedirectListener::Desk::finish(QTcpSocket &socket, const RedirectAnswer &answer)
{
    if (!equalTexts(answer.state, m_state)) {
        socket.write(httpText(400, {}));
        return;
    }
    socket.write(httpText(200, closingPage(answer)));
    // Whoever waits may end this thread as soon as it knows the answer, and what lies in the socket with it.
    socket.flush();
    const std::lock_guard lock(m_shared->mutex);
    if (!m_shared->answer)
        m_shared->answer = answer;
    m_shared->changed.notify_all();
}

RedirectListener::RedirectListener(const QByteArray &state, quint16 firstPort)
    : m_shared(std::make_shared<Shared>())
    , m_desk(std::make_unique<Desk>(m_shared, state, firstPort))
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait(lock, [this] { return m_shared->port.has_value(); });
}

RedirectListener::~RedirectListener() = default;

base::Result<std::unique_ptr<RedirectListener>> RedirectListener::listen(const QByteArray &state,
                                                                         quint16 firstPort)
{
    std::unique_ptr<RedirectListener> listener(new RedirectListener(state, firstPort));
    if (listener->m_shared->port.value_or(0) == 0)
        return base::Error{
            .kind = base::ErrorKind::Offline, .where = "auth.listener", .subject = u"localhost"_s};
    return listener;
}

QUrl RedirectListener::redirectUri() const
{
    return QUrl(u"http://localhost:%1/"_s.arg(m_shared->port.value_or(0)));
}

base::Result<RedirectAnswer> RedirectListener::waitForAnswer(std::chrono::milliseconds limit,
                                                             const base::CancelToken &token)
{
    const auto registration = token.onCancel([shared = m_shared] {
        const std::lock_guard lock(shared->mutex);
        shared->changed.notify_all();
    });
    std::unique_lock lock(m_shared->mutex);
    const bool ended = m_shared->changed.wait_for(
        lock, limit, [this, &token] { return m_shared->answer.has_value() || token.isCancelled(); });
    if (const std::optional<RedirectAnswer> answer = m_shared->answer)
        return *answer;
    if (ended)
        return base::Error{.kind = base::ErrorKind::Cancelled, .where = "auth.listener"};
    return base::Error{.kind = base::ErrorKind::Timeout,
                       .where = "auth.listener",
                       .detail = u"the browser did not come back"_s,
                       .entraWord = u"no_return"_s};
}

} // namespace pushkeeper::auth

#include "redirectlistener.moc"
