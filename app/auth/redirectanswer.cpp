// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/redirectanswer.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 8LL * 1024;
constexpr qsizetype longestForm = 32LL * 1024;

struct Head
{
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray host;
    qsizetype length = 0;
};

Head headOf(const QByteArray &text)
{
    Head head;
    const QByteArrayList lines = text.split('\n');
    const QByteArrayList words = lines.constFirst().trimmed().split(' ');
    head.method = words.value(0);
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    head.path = mark < 0 ? target : target.left(mark);
    head.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray &line : lines) {
        const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (name == "host")
            head.host = value.toLower();
        else if (name == "content-length")
            head.length = value.toLongLong();
    }
    return head;
}

bool isOurHost(const QByteArray &host, quint16 port)
{
    const QByteArray tail = ':' + QByteArray::number(port);
    return host == "localhost" + tail || host == "127.0.0.1" + tail || host == "[::1]" + tail;
}

RedirectReading ignored(int status)
{
    return {.state = RedirectReading::State::Ignored, .status = status};
}

/// Fields are split before they are decoded, so that an encoded "&" stays part of its value.
RedirectAnswer answerFrom(QByteArray fields)
{
    const QUrlQuery query(QString::fromLatin1(fields.replace('+', "%20")));
    const auto field = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    RedirectAnswer answer{.code = field(u"code"_s).toLatin1(), .state = field(u"state"_s).toLatin1()};
    if (query.hasQueryItem(u"error"_s)) {
        answer.refusal = EntraRefusal{.error = field(u"error"_s),
                                      .suberror = field(u"error_subcode"_s),
                                      .description = field(u"error_description"_s)};
    }
    return answer;
}

RedirectReading answered(const QByteArray &fields)
{
    const RedirectAnswer answer = answerFrom(fields);
    if (answer.state.isEmpty() || (answer.code.isEmpty() && !answer.refusal))
        return ignored(404);
    return {.state = RedirectReading::State::Answered, .answer = answer};
}

} // namespace

RedirectReading readRedirect(const QByteArray &request, quint16 port)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return request.size() > longestHead ? ignored(431) : RedirectReading();
    const Head head = headOf(request.left(end));
    if (end > longestHead || head.length > longestForm)
        return ignored(431);
    if (!isOurHost(head.host, port))
        return ignored(421);
    if (head.path != "/")
        return ignored(404);
    if (head.method == "GET")
        return answered(head.query);
    if (head.method != "POST")
        return ignored(405);
    const QByteArray form = request.mid(end + 4);
    if (form.size() < head.length)
        return {};
    return answered(form.left(head.length));
}

} // namespace pushkeeper::auth
