// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"

#include "net/exchange.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QPointer>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace pushkeeper::net {

namespace {

/// Where a worker waits for its answer.
struct Waiting
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<base::Result<HttpReply>> result;
};

void deliver(Waiting &waiting, const base::Result<HttpReply> &result)
{
    const std::lock_guard lock(waiting.mutex);
    waiting.result = result;
    waiting.changed.notify_all();
}

base::Error cancelled(const QUrl &url)
{
    return {.kind = base::ErrorKind::Cancelled, .where = "net", .subject = url.host()};
}

} // namespace

/// Owns the network thread and lives on it.
class HttpClient::Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(QByteArray userAgent)
        : m_userAgent(std::move(userAgent))
    {
        moveToThread(&m_thread);
        connect(&m_thread, &QThread::started, this, &Desk::open);
        connect(&m_thread, &QThread::finished, this, &Desk::close, Qt::DirectConnection);
        m_thread.start();
    }
    Q_DISABLE_COPY_MOVE(Desk)
    ~Desk() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// Starts an exchange; `waiting` gets its result.
    void start(HttpRequest request, const std::shared_ptr<Waiting> &waiting);
    /// Ends the exchange that somebody waits for.
    void cancel(const std::shared_ptr<Waiting> &waiting);

private:
    void open();
    void close();

    const QByteArray m_userAgent;
    QThread m_thread;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QHash<const Waiting *, QPointer<Exchange>> m_exchanges;
};

void HttpClient::Desk::open()
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setAutoDeleteReplies(false);
}

void HttpClient::Desk::close()
{
    const auto exchanges = m_exchanges.values();
    for (const QPointer<Exchange> &exchange : exchanges) {
        if (exchange)
            exchange->abort(cancelled({}));
        delete exchange.data();
    }
    m_manager.reset();
}

void HttpClient::Desk::start(HttpRequest request, const std::shared_ptr<Waiting> &waiting)
{
    request.headers.append(HttpHeader{"User-Agent", m_userAgent});
    const auto done = [this, waiting](const base::Result<HttpReply> &result) {
        m_exchanges.remove(waiting.get());
        deliver(*waiting, result);
    };
    auto *exchange = new Exchange(*m_manager, std::move(request), done);
    m_exchanges.insert(waiting.get(), exchange);
    exchange->start();
}

void HttpClient::Desk::cancel(const std::shared_ptr<Waiting> &waiting)
{
    if (const QPointer<Exchange> exchange = m_exchanges.value(waiting.get()))
        exchange->abort(cancelled({}));
}

HttpClient::HttpClient(const QByteArray &userAgent)
    : m_desk(std::make_unique<Desk>(userAgent))
{
}

HttpClient::~HttpClient() = default;

base::Result<HttpReply> HttpClient::send(const HttpRequest &request, const base::CancelToken &token)
{
    Q_ASSERT(!QCoreApplication::instance() ||
             QThread::currentThread() != QCoreApplication::instance()->thread());
    if (token.isCancelled())
        return cancelled(request.url);
    const auto waiting = std::make_shared<Waiting>();
    Desk *desk = m_desk.get();
    QMetaObject::invokeMethod(
        desk, [desk, request, waiting] { desk->start(request, waiting); }, Qt::QueuedConnection);
    const auto registration = token.onCancel([desk, waiting] {
        QMetaObject::invokeMethod(
            desk, [desk, waiting] { desk->cancel(waiting); }, Qt::QueuedConnection);
    });
    std::unique_lock lock(waiting->mutex);
    waiting->changed.wait(lock, [&waiting] { return waiting->result.has_value(); });
    return *waiting->result;
}

} // namespace pushkeeper::net

#include "httpclient.moc"
