// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "net/httpclient.h"
#include "session/access.h"
#include "support/notingbrowser.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// Looking for the certificate of a registration.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsWhileTheKeychainIsRead();
};

/// Whoever asks meanwhile gets an answer, and what he forgets is looked for anew.
void AccessTest::nobodyWaitsWhileTheKeychainIsRead()
{
    net::HttpClient http({.userAgent = "tests", .proxy = {}});
    base::SystemClock clock;
    support::NotingBrowser browser;
    session::Access *asked = nullptr;
    int looks = 0;
    const auto find = [&](const base::CancelToken &) -> base::Result<std::unique_ptr<auth::TokenSource>> {
        if (looks++ == 0 && !asked->isUnattended())
            asked->forgetUnattended();
        return std::unique_ptr<auth::TokenSource>();
    };
    session::Access access({.tenant = u"contoso.example"_s}, base::TenantId(u"contoso.example"_s),
                           {.http = http, .clock = clock, .browser = browser}, nullptr, find);
    asked = &access;
    QVERIFY(access.look({}).has_value());
    QCOMPARE(looks, 2);
    QVERIFY(access.look({}).has_value());
    QCOMPARE(looks, 2);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
