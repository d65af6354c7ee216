// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/httpanswer.h"

#include <httplib.h>

#include <QLocale>

namespace pushkeeper::rehearsal {

void answer(httplib::Response &response, int status, const QByteArray &body, const char *type)
{
    response.status = status;
    response.set_header("Cache-Control", "no-store");
    if (body.isEmpty())
        return;
    // A provider of known size is sent as it is; set_content would compress with brotli, 100 times slower.
    response.set_content_provider(static_cast<std::size_t>(body.size()), type,
                                  [body](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                      return sink.write(body.constData() + offset, length);
                                  });
}

void answerNothing(httplib::Response &response)
{
    response.status = 200;
    response.set_content_provider(1, "application/json",
                                  [](std::size_t, std::size_t, httplib::DataSink &) { return false; });
}

void answerPage(httplib::Response &response, int status, const QByteArray &html)
{
    // A form may post to a loopback port of any number: so does the sign-in of a desktop program. The only
    // script is the one line of entra-return.html that does so by itself, named by its SHA-256.
    response.set_header("Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; "
                        "script-src 'sha256-IPno3jFeC0tL0fhkOEjfoJKo5VrX9udLtNO4WSawgIE='; base-uri 'none'; "
                        "frame-ancestors 'none'; form-action 'self' http://localhost:* http://127.0.0.1:*");
    response.set_header("X-Content-Type-Options", "nosniff");
    answer(response, status, html, "text/html; charset=utf-8");
}

void answerRedirect(httplib::Response &response, const QByteArray &target)
{
    constexpr int found = 302;
    response.set_header("Location", target.toStdString());
    answer(response, found, {}, nullptr);
}

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c()
        .toString(moment.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

QString parameterOf(const httplib::Request &request, const char *name)
{
    return fromHttp(request.get_param_value(name));
}

QString fromHttp(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace pushkeeper::rehearsal
