// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/redirectlistener.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <future>
#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;

/// The listener over real sockets, asked as a browser would.
class RedirectListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheAnswer_data();
    void takesTheAnswer();
    void leavesAPortThatAnotherProgramHas_data();
    void leavesAPortThatAnotherProgramHas();
    void theBrowserGetsItsPageThoughNobodyListensAnyMore();
    void goesOnListeningAfterStrangers();
    void endsByCancel();
    void endsByItsLimit();

private:
    QByteArray ask(const QHostAddress &address, const QByteArray &target) const
    {
        return ask(address, port(), target);
    }
    static QByteArray ask(const QHostAddress &address, quint16 port, const QByteArray &target);
    quint16 port() const { return quint16(m_listener->redirectUri().port()); }

    std::unique_ptr<auth::RedirectListener> m_listener;
};

void RedirectListenerTest::init()
{
    auto listener = auth::RedirectListener::listen("expected");
    QVERIFY(listener.has_value());
    m_listener = std::move(*listener);
}

/// Sends a GET and returns all that comes back.
QByteArray RedirectListenerTest::ask(const QHostAddress &address, quint16 port, const QByteArray &target)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    if (!socket.waitForConnected())
        return {};
    socket.write("GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n");
    while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead()) {
    }
    return socket.readAll();
}

void RedirectListenerTest::takesTheAnswer_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("127.0.0.1") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("::1") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void RedirectListenerTest::takesTheAnswer()
{
    QFETCH(QHostAddress, address);
    const QByteArray page = ask(address, "/?code=abc&state=expected");
    if (page.isEmpty() && address.protocol() == QAbstractSocket::IPv6Protocol)
        QSKIP("this computer has no IPv6");
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(page.contains("Cache-Control: no-store"));
    QVERIFY(!page.contains("abc"));
    const auto answer = m_listener->waitForAnswer(std::chrono::seconds(5), {});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->code, QByteArray("abc"));
}

void RedirectListenerTest::leavesAPortThatAnotherProgramHas_data()
{
    takesTheAnswer_data();
}

void RedirectListenerTest::leavesAPortThatAnotherProgramHas()
{
    QFETCH(QHostAddress, address);
    QTcpServer other;
    if (!other.listen(address) && address.protocol() == QAbstractSocket::IPv6Protocol)
        QSKIP("this computer has no IPv6");
    auto listener = auth::RedirectListener::listen("expected", other.serverPort());
    QVERIFY(listener.has_value());
    m_listener = std::move(*listener);
    QVERIFY(port() != other.serverPort());
    QVERIFY(ask(address, "/?code=abc&state=expected").startsWith("HTTP/1.1 200"));
}

void RedirectListenerTest::theBrowserGetsItsPageThoughNobodyListensAnyMore()
{
    // A sign-in that was refused is over at once, and its listener with it.
    for (int i = 0; i < 50; ++i) {
        init();
        auto page = std::async(std::launch::async, [target = port()] {
            return ask(QHostAddress(QHostAddress::LocalHost), target, "/?error=access_denied&state=expected");
        });
        QVERIFY(m_listener->waitForAnswer(std::chrono::seconds(5), {}).has_value());
        m_listener.reset();
        QVERIFY(page.get().startsWith("HTTP/1.1 200"));
    }
}

void RedirectListenerTest::goesOnListeningAfterStrangers()
{
    const QHostAddress local(QHostAddress::LocalHost);
    QVERIFY(ask(local, "/favicon.ico").startsWith("HTTP/1.1 404"));
    QVERIFY(ask(local, "/?code=evil&state=guessed").startsWith("HTTP/1.1 400"));
    QVERIFY(ask(local, "/?code=good&state=expected").startsWith("HTTP/1.1 200"));
    const auto answer = m_listener->waitForAnswer(std::chrono::seconds(5), {});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->code, QByteArray("good"));
}

void RedirectListenerTest::endsByCancel()
{
    base::CancelToken token;
    auto waiting = std::async(std::launch::async, [this, token] {
        return m_listener->waitForAnswer(std::chrono::minutes(5), token);
    });
    token.cancel();
    const auto answer = waiting.get();
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void RedirectListenerTest::endsByItsLimit()
{
    const auto answer = m_listener->waitForAnswer(std::chrono::milliseconds(1), {});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
}

QTEST_GUILESS_MAIN(RedirectListenerTest)
#include "tst_redirectlistener.moc"
