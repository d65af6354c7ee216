// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "oidckit.h"
#include "toldtexts.h"

#include "auth/devicecode.h"
#include "auth/entratokensource.h"
#include "support/fakeclock.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using support::OidcProvider;
using Waits = QList<std::chrono::milliseconds>;

namespace {

const QString devices = u"DeviceManagementManagedDevices.Read.All"_s;
const QString tokens = u"DeviceManagementServiceConfig.Read.All"_s;

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

/// When somebody takes the code to a browser, and what happens there.
struct Person
{
    /// The pause of the program in which it happens; 0: it never does.
    qsizetype pause = 1;
    bool accepts = true;
};

/// What a sign-in by code came to.
struct CodeWalk
{
    base::Result<auth::SignedIn> signedIn;
    QList<auth::DeviceCode> shown;
    Waits waits;
    QString trouble;
};

} // namespace

/// The sign-in by code at a provider that is certified for OpenID Connect and was not made by us.
class OidcDeviceCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsIn();
    void refreshesAfterwards();
    void waitsUntilThePersonIsDone();
    void asksLessOftenWhenToldTo();
    void thePersonDeclines();
    void endsWhenNobodyTypesTheCode();
    void refusesWhileWaiting_data();
    void refusesWhileWaiting();
    void refusesToGiveACode_data();
    void refusesToGiveACode();
    void aServiceOutOfOrderIsWaitedFor();

private:
    CodeWalk signIn(const Person &person, const QStringList &scopes = {devices});

    OidcProvider m_provider;
};

void OidcDeviceCodeTest::initTestCase()
{
    const QString missing = OidcProvider::whyMissing();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QString trouble = m_provider.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void OidcDeviceCodeTest::init()
{
    m_provider.reset();
}

CodeWalk OidcDeviceCodeTest::signIn(const Person &person, const QStringList &scopes)
{
    CodeWalk walk{.signedIn = base::Error{}};
    net::HttpClient http({.userAgent = "Pushkeeper-Test/1", .proxy = {}});
    support::FakeClock clock(noon());
    clock.setOnWait([&] {
        if (clock.waits().size() != person.pause)
            return;
        support::ScriptedBrowser browser({.user = m_provider.user(),
                                          .userCode = walk.shown.constLast().userCode,
                                          .accepts = person.accepts});
        browser.open(walk.shown.constLast().page);
        browser.finish();
        walk.trouble = browser.trouble();
    });
    walk.signedIn = support::runOnWorker([&] {
        return auth::signInByCode(m_provider.registration(OidcProvider::App::Watch), {.scopes = scopes}, http,
                                  clock, [&walk](const auth::DeviceCode &code) { walk.shown.append(code); },
                                  {});
    });
    walk.waits = clock.waits();
    return walk;
}

void OidcDeviceCodeTest::signsIn()
{
    const CodeWalk walk = signIn({}, {devices, tokens});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble + told::by(walk.signedIn)));
    const auth::SignedIn &signedIn = *walk.signedIn;
    QCOMPARE(signedIn.identity.userName, m_provider.user());
    QCOMPARE(signedIn.identity.tenant, m_provider.tenant());
    QVERIFY(!signedIn.tokens.access.isEmpty());
    QVERIFY(!signedIn.tokens.refresh.isEmpty());
    QCOMPARE(signedIn.tokens.lifetime, 75min);
    QCOMPARE(signedIn.tokens.scopes, QStringList({u"openid"_s, u"profile"_s, devices, tokens}));
    QCOMPARE(walk.shown.size(), 1);
    QCOMPARE(walk.shown.constFirst().until, noon().addSecs(900));
    QVERIFY(walk.shown.constFirst().message.contains(walk.shown.constFirst().userCode));
}

void OidcDeviceCodeTest::refreshesAfterwards()
{
    const CodeWalk walk = signIn({});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble + told::by(walk.signedIn)));
    const auth::Tokens &first = walk.signedIn->tokens;
    net::HttpClient http({.userAgent = "Pushkeeper-Test/1", .proxy = {}});
    support::FakeClock clock(noon());
    auth::EntraTokenSource source(m_provider.registration(OidcProvider::App::Watch), http, clock);
    source.adopt(first, walk.signedIn->identity.userName, {});
    QSet<QByteArray> seen{first.access};
    for (int hour = 0; hour < 3; ++hour) {
        clock.advance(first.lifetime);
        const auto access = support::runOnWorker([&] { return source.accessToken({devices}, {}); });
        QVERIFY2(access.has_value(), qPrintable(told::by(access)));
        seen.insert(*access);
    }
    QCOMPARE(seen.size(), 4);
    const QHash<QByteArray, int> uses = m_provider.refreshUses();
    QCOMPARE(uses.values(), QList<int>({1, 1, 1}));
    QCOMPARE(uses.value(first.refresh), 1);
}

void OidcDeviceCodeTest::waitsUntilThePersonIsDone()
{
    const CodeWalk walk = signIn({.pause = 4});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble + told::by(walk.signedIn)));
    QCOMPARE(walk.waits, (Waits{5s, 5s, 5s, 5s}));
}

void OidcDeviceCodeTest::asksLessOftenWhenToldTo()
{
    m_provider.arm(u"slow_down"_s, {}, 2);
    const CodeWalk walk = signIn({.pause = 4});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble + told::by(walk.signedIn)));
    QCOMPARE(walk.waits, (Waits{5s, 10s, 15s, 15s}));
}

void OidcDeviceCodeTest::thePersonDeclines()
{
    const CodeWalk walk = signIn({.pause = 2, .accepts = false});
    QCOMPARE(auth::kindOf(walk.signedIn), ErrorKind::Cancelled);
    QCOMPARE(told::by(walk.signedIn), told::declined);
    QCOMPARE(walk.waits.size(), 2);
}

void OidcDeviceCodeTest::endsWhenNobodyTypesTheCode()
{
    const CodeWalk walk = signIn({.pause = 0});
    QCOMPARE(auth::kindOf(walk.signedIn), ErrorKind::Timeout);
    QCOMPARE(told::by(walk.signedIn), told::codeEnded);
    QCOMPARE(walk.waits.size(), 15min / 5s);
}

void OidcDeviceCodeTest::refusesWhileWaiting_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("AADSTS70020") << u"authorization_declined"_s << ErrorKind::Cancelled << told::declined;
    QTest::newRow("AADSTS70019") << u"expired_device_code"_s << ErrorKind::Timeout << told::codeEnded;
    QTest::newRow("AADSTS70018") << u"bad_device_code"_s << ErrorKind::BadReply << told::codeUnknown;
    QTest::newRow("AADSTS53003") << u"blocked"_s << ErrorKind::Denied << told::policyByCode;
    QTest::newRow("AADSTS53000") << u"device_not_compliant"_s << ErrorKind::Denied
                                 << told::managedDeviceByCode;
    QTest::newRow("AADSTS50076") << u"mfa_needed"_s << ErrorKind::SignInNeeded << told::secondFactor;
    QTest::newRow("AADSTS50105") << u"not_assigned"_s << ErrorKind::Denied << told::notAssigned;
    QTest::newRow("AADSTS50173") << u"revoked"_s << ErrorKind::SignInNeeded << told::revoked;
    QTest::newRow("AADSTS65001") << u"consent_missing"_s << ErrorKind::ConsentMissing << told::consentMissing;
    QTest::newRow("AADSTS7000218") << u"not_public"_s << ErrorKind::Denied << told::notPublic;
    QTest::newRow("captive portal") << u"captive_portal"_s << ErrorKind::CaptivePortal << told::captivePortal;
}

void OidcDeviceCodeTest::refusesWhileWaiting()
{
    QFETCH(QString, refusal);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    m_provider.arm(u"authorization_pending"_s);
    m_provider.arm(refusal, u"token"_s);
    const CodeWalk walk = signIn({.pause = 3});
    QCOMPARE(auth::kindOf(walk.signedIn), kind);
    QCOMPARE(told::by(walk.signedIn), sentence);
    // Whoever is refused for good asks no more.
    QCOMPARE(walk.waits.size(), 2);
    const QString number = QString::fromLatin1(QTest::currentDataTag());
    if (number.startsWith("AADSTS"_L1))
        QVERIFY(base::errorText(walk.signedIn.error()).details.contains("Entra code: "_L1 + number));
}

void OidcDeviceCodeTest::refusesToGiveACode_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("AADSTS53003") << u"blocked"_s << ErrorKind::Denied << told::policyByCode;
    QTest::newRow("AADSTS700016") << u"unknown_client"_s << ErrorKind::Denied << told::unknownRegistration;
    QTest::newRow("AADSTS7000218") << u"not_public"_s << ErrorKind::Denied << told::notPublic;
    QTest::newRow("too many requests") << u"throttled"_s << ErrorKind::Throttled << told::tooMany;
    QTest::newRow("out of order") << u"server_error"_s << ErrorKind::Throttled << told::outOfOrder;
    QTest::newRow("captive portal") << u"captive_portal"_s << ErrorKind::CaptivePortal << told::captivePortal;
}

void OidcDeviceCodeTest::refusesToGiveACode()
{
    QFETCH(QString, refusal);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    m_provider.arm(refusal, u"devicecode"_s, 2);
    const CodeWalk walk = signIn({});
    QCOMPARE(auth::kindOf(walk.signedIn), kind);
    QCOMPARE(told::by(walk.signedIn), sentence);
    QVERIFY(walk.shown.isEmpty());
}

void OidcDeviceCodeTest::aServiceOutOfOrderIsWaitedFor()
{
    // A fault of the server is met twice in one question.
    m_provider.arm(u"server_error"_s, {}, 2);
    m_provider.arm(u"throttled"_s);
    const CodeWalk walk = signIn({.pause = 3});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble + told::by(walk.signedIn)));
    QCOMPARE(walk.waits, (Waits{5s, 10s, 20s}));
}

QTEST_GUILESS_MAIN(OidcDeviceCodeTest)
#include "tst_oidcdevicecode.moc"
