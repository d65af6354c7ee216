// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/requestlog.h"

#include "base/log.h"
#include "netkit.h"
#include "support/faultserver.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace pushkeeper::net;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using pushkeeper::base::Error;
using pushkeeper::base::ErrorKind;

namespace {

constexpr std::chrono::milliseconds duration(42);

QString contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestRequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnAnswer();
    void tellsAnError();
    void foreignIdCannotPoseAsALine();
    void logHoldsNoSecret();
};

void TestRequestLog::tellsAnAnswer()
{
    const HttpRequest request{.method = "PATCH", .url = QUrl(u"https://graph.example/v1.0/a?secret=1#x"_s)};
    const HttpReply reply{.status = 403, .headers = {{"Request-Id", "0815"}}};
    QCOMPARE(requestLine(request, reply, duration), u"PATCH https://graph.example/v1.0/a 403 42 ms 0815"_s);
}

void TestRequestLog::tellsAnError()
{
    const HttpRequest request{.url = QUrl(u"https://graph.example/v1.0/a"_s)};
    QCOMPARE(requestLine(request, Error{.kind = ErrorKind::Timeout}, duration),
             u"GET https://graph.example/v1.0/a timeout 42 ms"_s);
}

void TestRequestLog::foreignIdCannotPoseAsALine()
{
    const HttpReply reply{.status = 200, .headers = {{"request-id", "a\nGET"}}};
    QVERIFY(!requestLine({.url = QUrl(u"https://a/"_s)}, reply, duration).contains(u'\n'));
}

void TestRequestLog::logHoldsNoSecret()
{
    const QTemporaryDir scratch;
    const QString name = scratch.filePath(u"log"_s);
    QLoggingCategory::setFilterRules(u"pushkeeper.net.debug=true"_s);
    QVERIFY(pushkeeper::base::installLog(name).has_value());
    FaultServer server;
    FaultReply reply = jsonReply("hunter2-in-the-answer");
    reply.headers.emplaceBack("Set-Cookie", "hunter2-cookie");
    server.enqueue(reply);
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.method = "POST",
                                                .url = server.url(u"/token?code=hunter2-code"_s),
                                                .headers = {{"Authorization", "Bearer hunter2-token"}},
                                                .body = "password=hunter2-body"});
    QVERIFY(pushkeeper::base::installLog().has_value()); // lets go of the file
    QVERIFY(result.has_value());
    const QString log = contents(name);
    QVERIFY(log.contains("pushkeeper.net: POST "_L1 + server.url(u"/token"_s).toString() + " 200 "_L1));
    QVERIFY2(!log.contains("hunter2"_L1), qPrintable(log));
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
