// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/exchange.h"

#include "base/redact.h"
#include "net/httprules.h"
#include "net/oncebody.h"
#include "net/proxysignins.h"
#include "net/requestlog.h"
#include "net/transportfailure.h"

#include <QLibraryInfo>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QVersionNumber>

#include <algorithm>
#include <utility>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;

namespace {

// Small, so that an answer that grows when it is unpacked never stands in memory beside its body.
constexpr qint64 waitingBytes = 256LL * 1024;
constexpr qint64 chunkBytes = 64LL * 1024;
constexpr int notModified = 304;
constexpr std::chrono::milliseconds longestTimer = std::chrono::hours(24);

bool isHttp2Fit()
{
    constexpr int major = 6;
    constexpr int minor = 8; // the faults of earlier ones: reference, qt-desktop-notes 4.1
    return QLibraryInfo::version() >= QVersionNumber(major, minor);
}

QNetworkRequest requestOf(const HttpRequest &request, const QByteArray &userAgent)
{
    QNetworkRequest made(request.url);
    made.setRawHeader("User-Agent", userAgent);
    for (const HttpHeader &header : request.headers)
        made.setRawHeader(header.name, header.value);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, isHttp2Fit());
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Else Qt signs the user of this computer in wherever a server asks for Negotiate or NTLM.
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setDecompressedSafetyCheckThreshold(-1); // trips over honest lists; the bytes are counted here
    return made;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

Exchange::Exchange(Ground ground, const HttpRequest &request, Receiver receiver)
    : m_ground(ground)
    , m_request(request)
    , m_asked(request)
    , m_receiver(std::move(receiver))
    , m_deadline(this)
    , m_connectLimit(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(base::ErrorKind::Timeout, u"no whole answer within the deadline"_s); });
    m_connectLimit.setSingleShot(true);
    m_connectLimit.setTimerType(Qt::PreciseTimer);
    connect(&m_connectLimit, &QTimer::timeout, this, &Exchange::giveUpConnecting);
}

Exchange::~Exchange()
{
    letGo();
}

void Exchange::start(const QDeadlineTimer &deadline)
{
    m_elapsed.start();
    const std::chrono::milliseconds left(deadline.remainingTime());
    m_deadline.start(std::min(left, longestTimer));
    dispatch();
}

void Exchange::cancel()
{
    fail(base::ErrorKind::Cancelled, {});
}

void Exchange::dispatch()
{
    const QNetworkRequest request = requestOf(m_request, m_ground.settings.userAgent);
    m_body.clear();
    if (m_request.method == "GET" && m_request.body.isEmpty())
        m_reply = m_ground.manager.get(request);
    else if (m_request.method == "HEAD")
        m_reply = m_ground.manager.head(request);
    else
        m_reply = sendOnce(m_ground.manager, request, m_request.method, m_request.body);
    // Not before the head: Qt 6.4 would read at once, and crashes where a tunnel is not open yet.
    connect(m_reply, &QNetworkReply::metaDataChanged, m_reply,
            [reply = m_reply] { reply->setReadBufferSize(waitingBytes); });
    watchConnection();
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::noteTlsErrors);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::takeAnswer);
}

void Exchange::watchConnection()
{
    const HttpClient::Settings &settings = m_ground.settings;
    const auto usual =
        m_ground.origins.holds(m_request.url) ? settings.connectLimit : settings.firstConnectLimit;
    m_isConnecting = false;
    m_isConnected = false;
    m_connectLimit.start(m_request.connectLimit.count() > 0 ? m_request.connectLimit : usual);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_isConnecting = true;
        // Before that it may have waited in line, or its connection broke and Qt makes another one.
        if (m_request.connectLimit.count() == 0 && m_ground.origins.holds(m_request.url))
            m_connectLimit.start(m_ground.settings.connectLimit);
    });
    // The first is for GET and HEAD only, the second for bodies that are not empty, the third for https.
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::noteConnection);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0) // at the end Qt tells of 0
            noteConnection();
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::noteConnection);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::noteConnection);
}

void Exchange::noteConnection()
{
    m_isConnected = true;
    m_connectLimit.stop();
    m_ground.origins.add(m_request.url);
}

/// Qt opens six connections to a host at most; whoever stands in line behind others is not offline.
void Exchange::giveUpConnecting()
{
    const bool isInLine = !m_isConnecting && m_ground.origins.holds(m_request.url);
    if (isInLine && m_request.connectLimit.count() == 0)
        m_connectLimit.start(m_ground.settings.connectLimit);
    else
        fail(proxy() ? base::ErrorKind::Proxy : base::ErrorKind::Offline,
             u"no connection within the limit"_s);
}

void Exchange::readSome()
{
    while (m_reply) {
        const qsizetype before = m_body.size();
        m_body.resize(before + chunkBytes);
        const qint64 count =
            m_reply->read(m_body.data() + before, chunkBytes); // clazy:exclude=detaching-member
        m_body.resize(before + std::max<qint64>(count, 0));
        if (count <= 0)
            return;
        if (m_body.size() > m_request.mostBytes)
            fail(base::ErrorKind::BadReply, u"more than %1 bytes"_s.arg(m_request.mostBytes));
    }
}

void Exchange::takeAnswer()
{
    readSome();
    if (!m_reply)
        return;
    const int status = statusOf(*m_reply);
    const bool isProxied = m_reply->error() != QNetworkReply::NoError && proxy();
    const bool isTunnelled = isProxied && m_request.url.scheme() == "https"_L1;
    const TransportEnd transport{m_reply->error(), status, isProxied, isTunnelled};
    if (const auto kind = transportFailure(transport)) {
        fail(*kind, nameOf(transport.error) + u": "_s + m_reply->errorString() + m_tlsErrors);
        return;
    }
    const auto next = followUp(m_request, status, m_reply->rawHeader("Location"), m_followed);
    if (!next)
        return end(next.error());
    const std::optional<HttpRequest> &following = *next;
    if (!following)
        return takeBody();
    letGo();
    m_request = *following;
    ++m_followed;
    dispatch();
}

void Exchange::takeBody()
{
    const bool isShort = isShorterThanSaid();
    const HttpReply taken = answer();
    if (isShort || isCutJson(taken))
        fail(base::ErrorKind::Offline, u"the body was cut"_s);
    else
        end(taken);
}

/// The way that Qt took. Asked only when an exchange is over: the system may take its time to answer.
std::optional<QNetworkProxy> Exchange::proxy() const
{
    const auto &ways = m_ground.manager.proxyFactory()->queryProxy(QNetworkProxyQuery(m_request.url));
    if (ways.isEmpty() || ways.constFirst().type() == QNetworkProxy::NoProxy)
        return {};
    return ways.constFirst();
}

/// Qt forgets a cut body over an error status. Of a packed body it drops the length.
bool Exchange::isShorterThanSaid() const
{
    bool saysLength = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&saysLength);
    // Of a 307 or 308 that Qt could not send on, it drops the body; nobody needs it.
    const bool isWithoutBody = m_request.method == "HEAD" || statusOf(*m_reply) == notModified ||
                               m_reply->error() == QNetworkReply::ContentReSendError;
    return saysLength && !isWithoutBody && !m_reply->hasRawHeader("Content-Encoding") &&
           m_body.size() < length;
}

HttpReply Exchange::answer()
{
    HttpReply taken;
    taken.status = statusOf(*m_reply);
    taken.url = m_request.url;
    const auto &pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        taken.headers += HttpHeader{name, value};
    taken.body = std::exchange(m_body, {});
    return taken;
}

/// Only notes: what is not ignored ends the exchange.
void Exchange::noteTlsErrors(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors)
        m_tlsErrors += u"; "_s + error.errorString();
}

void Exchange::fail(base::ErrorKind kind, const QString &detail)
{
    base::Error error{.kind = kind,
                      .where = "net.exchange",
                      .subject = m_request.url.host(),
                      .detail = base::redact(detail)};
    if (kind == base::ErrorKind::ProxySignIn)
        error.subject = ProxySignIns::nameOf(proxy().value_or(QNetworkProxy()));
    if (!m_isConnected && (kind == base::ErrorKind::Offline || kind == base::ErrorKind::Proxy)) {
        error.isUnreached = !m_ground.origins.holds(m_request.url);
        m_ground.origins.drop(m_request.url);
    }
    end(error);
}

void Exchange::end(const base::Result<HttpReply> &result)
{
    letGo();
    m_deadline.stop();
    m_connectLimit.stop();
    if (const Receiver receiver = std::exchange(m_receiver, {})) {
        logExchange(m_asked, result, std::chrono::milliseconds(m_elapsed.elapsed()));
        receiver(result);
    }
}

void Exchange::letGo()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace pushkeeper::net
