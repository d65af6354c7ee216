// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"

#include "net/dispatcher.h"
#include "net/httprules.h"
#include "net/proxysignins.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <functional>
#include <memory>
#include <utility>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;

namespace {

/// Where a worker waits for its answer. The network thread may let go of it last.
class WaitingPlace
{
public:
    void put(base::Result<HttpReply> result)
    {
        const std::lock_guard lock(m_mutex);
        m_result = std::move(result);
        m_arrived.notify_all();
    }

    base::Result<HttpReply> take()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return m_result.has_value(); });
        // NOLINTNEXTLINE(bugprone-unchecked-optional-access): waited for
        return std::move(*m_result);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<base::Result<HttpReply>> m_result;
};

bool isMainThread()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return application && QThread::currentThread() == application->thread();
}

base::Error cancelled(const HttpRequest &request)
{
    return {.kind = base::ErrorKind::Cancelled, .where = "net.client", .subject = request.url.host()};
}

} // namespace

HttpClient::HttpClient(Settings settings)
    : m_signIns(std::make_unique<ProxySignIns>(settings.proxyDoor))
    , m_dispatcher(new Dispatcher(std::move(settings), *m_signIns))
{
    m_thread.setObjectName(u"network"_s);
    m_dispatcher->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_dispatcher, &QObject::deleteLater);
    m_thread.start();
}

HttpClient::~HttpClient()
{
    m_signIns->close();
    {
        std::unique_lock lock(m_mutex);
        m_closing = true;
        Dispatcher *dispatcher = m_dispatcher;
        QMetaObject::invokeMethod(
            dispatcher, [dispatcher] { dispatcher->cancelAll(); }, Qt::QueuedConnection);
        m_left.wait(lock, [this] { return m_inside == 0; });
    }
    m_thread.quit();
    m_thread.wait();
}

base::Result<HttpReply> HttpClient::send(const HttpRequest &request, const base::CancelToken &token)
{
    Q_ASSERT_X(!isMainThread(), "HttpClient::send", "blocks, so it belongs on a worker");
    if (const QString fault = faultOf(request); !fault.isEmpty()) {
        return base::Error{.kind = base::ErrorKind::Internal,
                           .where = "net.client",
                           .subject = request.url.host(),
                           .detail = fault};
    }
    if (token.isCancelled() || !enter())
        return cancelled(request);
    auto result = exchangeThroughProxies(request, token);
    leave();
    return result;
}

/// A proxy that lets nobody through has passed nothing on, so every request may be sent again.
base::Result<HttpReply> HttpClient::exchangeThroughProxies(const HttpRequest &request,
                                                           const base::CancelToken &token)
{
    for (;;) {
        const int round = m_signIns->round();
        auto result = exchange(request, token);
        if (result || result.error().kind != base::ErrorKind::ProxySignIn)
            return result;
        switch (m_signIns->renew(result.error().subject, round, token)) {
        case ProxySignIns::Renewal::Answered:
            continue;
        case ProxySignIns::Renewal::Unanswered:
            return result;
        case ProxySignIns::Renewal::Ended:
            return cancelled(request);
        }
    }
}

base::Result<HttpReply> HttpClient::exchange(const HttpRequest &request, const base::CancelToken &token)
{
    const auto place = std::make_shared<WaitingPlace>();
    const QDeadlineTimer deadline(request.deadline);
    const quint64 id = Dispatcher::freshId();
    Dispatcher *dispatcher = m_dispatcher;
    const auto start = [=] {
        dispatcher->start(id, request, deadline,
                          [place](base::Result<HttpReply> result) { place->put(std::move(result)); });
    };
    if (!post(start))
        return cancelled(request);
    const base::CancelToken::Registration registration = token.onCancel([dispatcher, id] {
        QMetaObject::invokeMethod(
            dispatcher, [dispatcher, id] { dispatcher->cancel(id); }, Qt::QueuedConnection);
    });
    return place->take();
}

bool HttpClient::enter()
{
    const std::lock_guard lock(m_mutex);
    if (m_closing)
        return false;
    ++m_inside;
    return true;
}

/// Under the mutex: what was posted stands in the queue before the cancelAll() of the destructor.
bool HttpClient::post(std::function<void()> start)
{
    const std::lock_guard lock(m_mutex);
    return !m_closing && QMetaObject::invokeMethod(m_dispatcher, std::move(start), Qt::QueuedConnection);
}

void HttpClient::leave()
{
    const std::lock_guard lock(m_mutex); // held while notifying: then the destructor may go on
    --m_inside;
    m_left.notify_all();
}

} // namespace pushkeeper::net
