// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/exchange.h"

#include "net/onceonlybody.h"
#include "net/redirect.h"
#include "net/requestlog.h"
#include "net/transporterror.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <utility>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 chunk = 64LL * 1024;
constexpr qint64 readAhead = 256LL * 1024;

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    for (const HttpHeader &header : request.headers)
        result.setRawHeader(header.name, header.value);
    // Qt's own redirects carry every header to any host.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
#endif
    // We count the decompressed bytes ourselves; Qt's guard also stops honest lists that compress well.
    result.setDecompressedSafetyCheckThreshold(-1);
    return result;
}

base::Error badReply(const QUrl &url, const QString &detail)
{
    return {.kind = ErrorKind::BadReply, .where = "net", .subject = url.host(), .detail = detail};
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, HttpRequest request, Done done)
    : m_manager(manager)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { abort({.kind = ErrorKind::Timeout, .where = "net", .subject = m_request.url.host()}); });
}

void Exchange::start()
{
    m_deadline.start(m_request.deadline);
    m_elapsed.start();
    send();
}

void Exchange::send()
{
    m_body.clear();
    m_reply = sendBody();
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
}

QNetworkReply *Exchange::sendBody()
{
    QNetworkRequest request = networkRequest(m_request);
    if (m_request.body.isEmpty())
        return m_manager.sendCustomRequest(request, m_request.method);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    return m_manager.sendCustomRequest(request, m_request.method, new OnceOnlyBody(m_request.body, this));
}

void Exchange::read()
{
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray part = m_reply->read(chunk);
        if (part.isEmpty())
            return;
        if (m_body.size() + part.size() > m_request.mostBytes) {
            abort(badReply(m_request.url, u"the answer is larger than any real one"_s));
            return;
        }
        m_body.append(part);
    }
}

void Exchange::finish()
{
    read();
    if (!m_reply || follow())
        return;
    logExchange(m_request, *m_reply, std::chrono::milliseconds(m_elapsed.elapsed()));
    end(result());
}

bool Exchange::follow()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isRedirect(status) || m_reply->rawHeader("Location").isEmpty())
        return false;
    const auto next = redirected(m_request, status, QUrl::fromEncoded(m_reply->rawHeader("Location")));
    if (!next || ++m_redirects > mostRedirects) {
        end(badReply(m_request.url, u"sent elsewhere in a way that is not followed"_s));
        return true;
    }
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_request = *next;
    send();
    return true;
}

base::Result<HttpReply> Exchange::result() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt reports every status from 400 on as an error; for us those are answers like all others.
    const bool isAnswer =
        error == QNetworkReply::NoError || (status >= 400 && error >= QNetworkReply::ContentAccessDenied);
    if (status == 0 || !isAnswer)
        return transportError(error, m_request.url, m_reply->errorString());
    HttpReply reply{.status = status, .url = m_request.url, .body = m_body};
    const auto &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        reply.headers.append({name, value});
    return reply;
}

void Exchange::abort(const base::Error &error)
{
    end(error);
}

void Exchange::end(const base::Result<HttpReply> &result)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    done(result);
    deleteLater();
}

} // namespace pushkeeper::net
