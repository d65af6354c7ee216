// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <string>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace pushkeeper::rehearsal {

/// Fills an answer with a body of the media type `type`, never kept by caches. An empty body needs no type.
void answer(httplib::Response &response, int status, const QByteArray &body, const char *type);
/// An answer whose connection breaks before its body.
void answerNothing(httplib::Response &response);
/// A page of the practice tenant, with the rules for browsers: no scripts, nothing from elsewhere.
void answerPage(httplib::Response &response, int status, const QByteArray &html);
/// Sends a browser elsewhere by GET.
void answerRedirect(httplib::Response &response, const QByteArray &target);

/// A moment as the Date header writes it (RFC 9110, 5.6.7).
QByteArray httpDate(const QDateTime &moment);
/// The value of a parameter of the query or of a posted form; empty if it is absent.
QString parameterOf(const httplib::Request &request, const char *name);
/// Text of the library, which holds UTF-8.
QString fromHttp(const std::string &text);

} // namespace pushkeeper::rehearsal
