// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/loopback.h"

#include <QTest>

using namespace pushkeeper;

class LoopbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackHosts_data();
    void loopbackHosts();
};

void LoopbackTest::loopbackHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLoopback");
    const auto row = [](const char *host, bool isLoopback) {
        QTest::newRow(host) << QString::fromLatin1(host) << isLoopback;
    };
    row("localhost", true);
    row("LocalHost", true);
    row("127.0.0.1", true);
    row("127.255.0.3", true);
    row("::1", true);
    row("", false);
    row("localhost.example", false);
    row("mylocalhost", false);
    row("localhost.", false);
    row("127.0.0.1.example", false);
    row("127.example.com", false);
    row("127.0.0", false);
    row("127.0.0.256", false);
    row("127..0.1", false);
    row("127.+1.0.1", false);
    row("128.0.0.1", false);
    row("0.0.0.0", false);
    row("10.0.0.1", false);
    row("::", false);
    row("::2", false);
    row("::ffff:127.0.0.1", false);
    row("graph.microsoft.com", false);
}

void LoopbackTest::loopbackHosts()
{
    QFETCH(const QString, host);
    QTEST(base::isLoopbackHost(host), "isLoopback");
}

QTEST_GUILESS_MAIN(LoopbackTest)
#include "tst_loopback.moc"
