// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/proxydoor.h"
#include "net/proxysignins.h"
#include "netkit.h"
#include "support/faultserver.h"

#include <QScopeGuard>

#include <functional>
#include <mutex>
#include <vector>

using namespace pushkeeper;
using namespace pushkeeper::net;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::ProxyQuestion;
using base::ProxyUser;
using Answer = std::optional<ProxyUser>;
using Renewal = ProxySignIns::Renewal;

namespace {

/// A proxy that demands Basic from everybody.
class StrictProxy
{
public:
    explicit StrictProxy(const QByteArray &credentials = "user:right")
        : m_wanted("Basic " + credentials.toBase64())
    {
        m_server.setHandler([wanted = m_wanted](const SeenRequest &request) {
            if (request.header("Proxy-Authorization") == wanted) // a tunnel, in which nobody is
                return FaultReply{.body = "HTTP/1.1 200 Established\r\n\r\n", .fault = Fault::Garbage};
            return FaultReply{
                .status = 407, .headers = {{"Proxy-Authenticate", R"(Basic realm="company")"}}, .body = "no"};
        });
    }

    HttpProxy address() const { return {.host = u"127.0.0.1"_s, .port = m_server.port()}; }
    QString name() const { return u"127.0.0.1:%1"_s.arg(m_server.port()); }
    QByteArray variable(const QByteArray &user = {}) const
    {
        return "http://" + user + "127.0.0.1:" + QByteArray::number(m_server.port());
    }
    /// What it was told, in turn; without those who said nothing, and once where Qt says the same again.
    QByteArrayList told() const
    {
        QByteArrayList told;
        for (const SeenRequest &request : m_server.requests()) {
            if (const QByteArray header = request.header("Proxy-Authorization"); !header.isEmpty())
                told.append(QByteArray::fromBase64(header.mid(qstrlen("Basic "))));
        }
        return told;
    }
    qsizetype count() const { return m_server.requests().size(); }

private:
    const QByteArray m_wanted;
    FaultServer m_server;
};

/// Answers from a list, then not at all, and notes the questions.
class Person final : public base::ProxyDoor
{
public:
    explicit Person(QList<Answer> answers)
        : m_answers(std::move(answers))
    {
    }

    Answer ask(const ProxyQuestion &question, const base::CancelToken &token) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_questions.append(question);
        }
        beforeAnswer(token);
        const std::lock_guard lock(m_mutex);
        return m_answers.isEmpty() ? Answer() : m_answers.takeFirst();
    }
    QList<ProxyQuestion> questions() const
    {
        const std::lock_guard lock(m_mutex);
        return m_questions;
    }

    std::function<void(const base::CancelToken &)> beforeAnswer = [](const base::CancelToken &) {};

private:
    mutable std::mutex m_mutex;
    QList<Answer> m_answers;
    QList<ProxyQuestion> m_questions;
};

HttpClient::Settings through(const StrictProxy &proxy, Person &person)
{
    return {.userAgent = "x", .proxy = proxy.address(), .proxyDoor = &person};
}

const ProxyUser right{.name = u"user"_s, .password = u"right"_s};
const ProxyUser wrong{.name = u"user"_s, .password = u"wrong"_s};
const HttpRequest behindTheProxy{.url = QUrl(u"https://graph.invalid/"_s)};

/// The proxy has opened the tunnel; nobody is behind it.
bool isThrough(const base::Result<HttpReply> &result)
{
    return !result && result.error().kind == ErrorKind::Offline;
}

void waitForEnd(const base::CancelToken &token)
{
    (void)token.waitFor(std::chrono::hours(1));
}

} // namespace

/// A proxy that wants a sign-in gets one, once for the process; the hosts behind it do not exist.
class TestProxySignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedOnce();
    void whatWasPostedGoesOut();
    void wrongPasswordIsAskedAgain();
    void whoeverDeclinesIsNotAskedByTheNextCall();
    void whoeverDeclinesIsAskedAfterAWhile();
    void anAnswerIsForItsProxyOnly();
    void whoWasNotLetAnswerIsAskedAgain();
    void severalCallsAskOnce();
    void onlyItsProxyHearsIt();
    void serverThatPlaysAProxyHearsNothing();
    void cancelledWhileAsked();
    void closedWhileAsked();
    void environmentMayHoldIt();
};

void TestProxySignIn::isAskedOnce()
{
    const StrictProxy proxy;
    Person person({right});
    HttpClient client(through(proxy, person));
    QVERIFY(isThrough(sendFromWorker(client, behindTheProxy)));
    QVERIFY(isThrough(sendFromWorker(client, {.url = QUrl(u"https://login.invalid/"_s)})));
    QCOMPARE(person.questions(), (QList<ProxyQuestion>{{.proxy = proxy.name(), .wasRefused = false}}));
}

/// The proxy has passed nothing on, so nothing is done twice.
void TestProxySignIn::whatWasPostedGoesOut()
{
    const StrictProxy proxy;
    Person person({right});
    HttpClient client(through(proxy, person));
    const auto reply = sendFromWorker(
        client, {.method = "POST", .url = QUrl(u"https://graph.invalid/"_s), .body = "upload"});
    QVERIFY(isThrough(reply));
    QCOMPARE(proxy.told(), QByteArrayList{"user:right"});
}

void TestProxySignIn::wrongPasswordIsAskedAgain()
{
    const StrictProxy proxy;
    Person person({wrong, right});
    HttpClient client(through(proxy, person));
    QVERIFY(isThrough(sendFromWorker(client, behindTheProxy)));
    QCOMPARE(person.questions(), (QList<ProxyQuestion>{{.proxy = proxy.name(), .wasRefused = false},
                                                       {.proxy = proxy.name(), .wasRefused = true}}));
    QCOMPARE(proxy.told().count("user:wrong"), 1);
    QCOMPARE(proxy.told().constLast(), QByteArray("user:right"));
}

void TestProxySignIn::whoeverDeclinesIsNotAskedByTheNextCall()
{
    const StrictProxy proxy;
    Person person({wrong, {}, right});
    HttpClient client(through(proxy, person));
    const auto reply = sendFromWorker(client, behindTheProxy);
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, ErrorKind::ProxySignIn);
    QCOMPARE(reply.error().subject, proxy.name());
    QCOMPARE(proxy.told(), QByteArrayList{"user:wrong"});
    const auto next = sendFromWorker(client, behindTheProxy);
    QVERIFY(!next.has_value());
    QCOMPARE(next.error().kind, ErrorKind::ProxySignIn);
    QCOMPARE(person.questions().size(), 2);
}

void TestProxySignIn::whoeverDeclinesIsAskedAfterAWhile()
{
    Person person({wrong, {}, right});
    std::chrono::steady_clock::time_point now{};
    ProxySignIns signIns(&person, [&now] { return now; });
    const auto renew = [&signIns] { return signIns.renew(u"proxy:1"_s, signIns.round(), {}); };
    QCOMPARE(renew(), Renewal::Answered);
    QCOMPARE(renew(), Renewal::Unanswered);
    now += ProxySignIns::quiet - std::chrono::milliseconds(1);
    QCOMPARE(renew(), Renewal::Unanswered);
    QCOMPARE(person.questions().size(), 2);
    now += std::chrono::milliseconds(1);
    QCOMPARE(renew(), Renewal::Answered);
    QCOMPARE(person.questions().size(), 3);
    QCOMPARE(person.questions().constLast().wasRefused, false); // nothing is known any more
}

void TestProxySignIn::anAnswerIsForItsProxyOnly()
{
    Person person({right, wrong});
    ProxySignIns signIns(&person);
    const int before = signIns.round();
    QCOMPARE(signIns.renew(u"proxy:1"_s, before, {}), Renewal::Answered);
    QCOMPARE(signIns.renew(u"proxy:2"_s, before, {}), Renewal::Answered);
    QCOMPARE(person.questions(), (QList<ProxyQuestion>{{.proxy = u"proxy:1"_s, .wasRefused = false},
                                                       {.proxy = u"proxy:2"_s, .wasRefused = false}}));
    QCOMPARE(signIns.renew(u"proxy:1"_s, before, {}), Renewal::Answered);
    QCOMPARE(person.questions().size(), 2);
}

void TestProxySignIn::whoWasNotLetAnswerIsAskedAgain()
{
    Person person({{}, right});
    ProxySignIns signIns(&person);
    base::CancelToken token;
    person.beforeAnswer = [&token](const base::CancelToken &) { token.cancel(); };
    QCOMPARE(signIns.renew(u"proxy:1"_s, signIns.round(), token), Renewal::Ended);
    QCOMPARE(signIns.renew(u"proxy:1"_s, signIns.round(), {}), Renewal::Answered);
}

void TestProxySignIn::severalCallsAskOnce()
{
    constexpr int calls = 4;
    const StrictProxy proxy;
    Person person({wrong, right, wrong});
    // As people do, so that all of them wait for the answer.
    person.beforeAnswer = [](const base::CancelToken &token) {
        (void)token.waitFor(std::chrono::milliseconds(300));
    };
    HttpClient client(through(proxy, person));
    std::vector<std::unique_ptr<OnWorker<base::Result<HttpReply>>>> sends;
    sends.reserve(calls);
    for (int number = 0; number < calls; ++number)
        sends.push_back(startOnWorker([&] { return client.send(behindTheProxy, base::CancelToken()); }));
    for (const auto &send : sends)
        QVERIFY(isThrough(send->take()));
    QCOMPARE(person.questions().size(), 2);
}

void TestProxySignIn::onlyItsProxyHearsIt()
{
#ifndef Q_OS_LINUX
    QSKIP("only here the environment is the system's setting");
#endif
    const StrictProxy first;
    const StrictProxy other("somebody:else");
    const auto restore = qScopeGuard([] { qunsetenv("https_proxy"); });
    Person person({right, {}});
    HttpClient client({.userAgent = "x", .proxy = {}, .proxyDoor = &person});
    qputenv("https_proxy", first.variable());
    QVERIFY(isThrough(sendFromWorker(client, behindTheProxy)));
    qputenv("https_proxy", other.variable());
    const auto reply = sendFromWorker(client, {.url = QUrl(u"https://login.invalid/"_s)});
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, ErrorKind::ProxySignIn);
    QCOMPARE(reply.error().subject, other.name());
    QCOMPARE(other.told(), QByteArrayList());
    QCOMPARE(person.questions().size(), 2);
    QCOMPARE(person.questions().constLast(), (ProxyQuestion{.proxy = other.name(), .wasRefused = false}));
}

void TestProxySignIn::serverThatPlaysAProxyHearsNothing()
{
    FaultServer server;
    server.setHandler([](const SeenRequest &) {
        return FaultReply{.status = 407, .headers = {{"Proxy-Authenticate", R"(Basic realm="company")"}}};
    });
    Person person({right});
    HttpClient client({.userAgent = "x", .proxy = HttpProxy(), .proxyDoor = &person});
    const auto reply = sendFromWorker(client, {.url = server.url()});
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, ErrorKind::Proxy);
    QVERIFY(person.questions().isEmpty());
}

/// The one who asks, and one who waits for the answer.
void TestProxySignIn::cancelledWhileAsked()
{
    const StrictProxy proxy;
    Person person({right});
    person.beforeAnswer = waitForEnd;
    HttpClient client(through(proxy, person));
    base::CancelToken asking;
    base::CancelToken waiting;
    const auto first = startOnWorker([&] { return client.send(behindTheProxy, asking); });
    QVERIFY(QTest::qWaitFor([&] { return person.questions().size() == 1; }, 60'000));
    const auto second = startOnWorker([&] { return client.send(behindTheProxy, waiting); });
    QVERIFY(QTest::qWaitFor([&] { return proxy.count() == 2; }, 60'000));
    waiting.cancel();
    QCOMPARE(second->take().error().kind, ErrorKind::Cancelled);
    asking.cancel();
    QCOMPARE(first->take().error().kind, ErrorKind::Cancelled);
    QCOMPARE(person.questions().size(), 1);
}

void TestProxySignIn::closedWhileAsked()
{
    const StrictProxy proxy;
    Person person({});
    person.beforeAnswer = waitForEnd;
    auto client = std::make_unique<HttpClient>(through(proxy, person));
    const auto send =
        startOnWorker([&client = *client] { return client.send(behindTheProxy, base::CancelToken()); });
    QVERIFY(QTest::qWaitFor([&] { return person.questions().size() == 1; }, 60'000));
    client.reset();
    QCOMPARE(send->take().error().kind, ErrorKind::Cancelled);
}

/// What the sentence says to whom nobody can ask.
void TestProxySignIn::environmentMayHoldIt()
{
#ifndef Q_OS_LINUX
    QSKIP("only here the environment is the system's setting");
#endif
    const StrictProxy proxy;
    qputenv("https_proxy", proxy.variable("user:right@"));
    const auto restore = qScopeGuard([] { qunsetenv("https_proxy"); });
    HttpClient client({.userAgent = "x", .proxy = {}});
    QVERIFY(isThrough(sendFromWorker(client, behindTheProxy)));
}

QTEST_GUILESS_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
