// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "oidckit.h"
#include "toldtexts.h"

#include "auth/entratokensource.h"
#include "support/fakeclock.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::OidcProvider;

namespace {

const QString devices = u"DeviceManagementManagedDevices.Read.All"_s;
const QString apps = u"DeviceManagementApps.Read.All"_s;
const QString tokens = u"DeviceManagementServiceConfig.Read.All"_s;

} // namespace

/// Tokens are kept and renewed at a provider that is certified for OpenID Connect and was not made by us.
class OidcRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theRefreshTokenRotates_data();
    void theRefreshTokenRotates();
    void aStepGetsItsOwnPermissionOnly();
    void whoeverAsksMeanwhileGetsTheSameTokens();
    void aRevokedSignInIsOver();
    void refuses_data();
    void refuses();
    void aBusyMomentIsGotOver();

private:
    void signIn(OidcProvider::Reuse reuse);
    base::Result<QByteArray> ask(const QStringList &scopes);
    int mostUses() const;

    OidcProvider m_provider;
    support::FakeClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    net::HttpClient m_http{{.userAgent = "Pushkeeper-Test/1", .proxy = {}}};
    std::unique_ptr<auth::EntraTokenSource> m_source;
    auth::Tokens m_first;
};

void OidcRefreshTest::initTestCase()
{
    const QString missing = OidcProvider::whyMissing();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QString trouble = m_provider.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void OidcRefreshTest::init()
{
    signIn(OidcProvider::Reuse::Allowed);
}

/// Afterwards the source holds what the sign-in brought, and the first access token has ended.
void OidcRefreshTest::signIn(OidcProvider::Reuse reuse)
{
    m_provider.reset(reuse);
    const auth::Registration watch = m_provider.registration(OidcProvider::App::Watch);
    const auth::OidcWalk walk =
        auth::signInAt(watch, {.scopes = {devices, apps, tokens}}, {.user = m_provider.user()});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble));
    m_first = walk.signedIn->tokens;
    m_source = std::make_unique<auth::EntraTokenSource>(watch, m_http, m_clock);
    m_source->adopt(m_first, m_provider.user(), {});
    m_clock.advance(m_first.lifetime);
}

base::Result<QByteArray> OidcRefreshTest::ask(const QStringList &scopes)
{
    return support::runOnWorker([&] { return m_source->accessToken(scopes, {}); });
}

int OidcRefreshTest::mostUses() const
{
    const QHash<QByteArray, int> uses = m_provider.refreshUses();
    return uses.isEmpty() ? 0 : *std::max_element(uses.cbegin(), uses.cend());
}

void OidcRefreshTest::theRefreshTokenRotates_data()
{
    QTest::addColumn<OidcProvider::Reuse>("reuse");
    QTest::newRow("as at Entra") << OidcProvider::Reuse::Allowed;
    QTest::newRow("where an old one revokes everything") << OidcProvider::Reuse::Revoked;
}

void OidcRefreshTest::theRefreshTokenRotates()
{
    QFETCH(OidcProvider::Reuse, reuse);
    signIn(reuse);
    QSet<QByteArray> seen{m_first.access};
    for (int hour = 0; hour < 4; ++hour) {
        const auto access = ask({devices});
        QVERIFY(access.has_value());
        QVERIFY(!seen.contains(*access));
        seen.insert(*access);
        const auto again = ask({devices});
        QVERIFY(again.has_value());
        QCOMPARE(*again, *access);
        m_clock.advance(m_first.lifetime);
    }
    const QHash<QByteArray, int> uses = m_provider.refreshUses();
    QCOMPARE(uses.size(), 4);
    QCOMPARE(uses.value(m_first.refresh), 1);
    QCOMPARE(mostUses(), 1);
}

void OidcRefreshTest::aStepGetsItsOwnPermissionOnly()
{
    QVERIFY(ask({devices}).has_value());
    QCOMPARE(m_provider.refreshUses().size(), 1);
    // The token at hand does not carry this one, the sign-in does.
    QVERIFY(ask({apps}).has_value());
    QCOMPARE(m_provider.refreshUses().size(), 2);
    QCOMPARE(mostUses(), 1);
}

void OidcRefreshTest::whoeverAsksMeanwhileGetsTheSameTokens()
{
    signIn(OidcProvider::Reuse::Revoked);
    const auto one = support::startOnWorker([this] { return m_source->accessToken({devices}, {}); });
    const auto two = support::startOnWorker([this] { return m_source->accessToken({devices}, {}); });
    const auto first = one->take();
    const auto second = two->take();
    QVERIFY(first.has_value());
    QVERIFY(second.has_value());
    QCOMPARE(*first, *second);
    QCOMPARE(m_provider.refreshUses().size(), 1);
    QCOMPARE(mostUses(), 1);
}

void OidcRefreshTest::aRevokedSignInIsOver()
{
    signIn(OidcProvider::Reuse::Revoked);
    QVERIFY(ask({devices}).has_value());
    // Somebody who stole the first refresh token uses it.
    auth::EntraTokenSource thief(m_provider.registration(OidcProvider::App::Watch), m_http, m_clock);
    thief.adopt(m_first, m_provider.user(), {});
    m_clock.advance(m_first.lifetime);
    const auto stolen = support::runOnWorker([&] { return thief.accessToken({devices}, {}); });
    QCOMPARE(auth::kindOf(stolen), ErrorKind::SignInNeeded);
    QCOMPARE(auth::kindOf(ask({devices})), ErrorKind::SignInNeeded);
    QVERIFY(m_source->isSignInWanted());
}

void OidcRefreshTest::refuses_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isOver");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("AADSTS50076") << u"mfa_needed"_s << ErrorKind::SignInNeeded << true << told::secondFactor;
    QTest::newRow("AADSTS50173") << u"revoked"_s << ErrorKind::SignInNeeded << true << told::revoked;
    QTest::newRow("AADSTS70008") << u"expired_code"_s << ErrorKind::SignInNeeded << true << told::runOut;
    QTest::newRow("AADSTS65001") << u"consent_missing"_s << ErrorKind::ConsentMissing << false
                                 << told::consentMissing;
    QTest::newRow("AADSTS53003") << u"blocked"_s << ErrorKind::Denied << false << told::policy;
    QTest::newRow("AADSTS53000") << u"device_not_compliant"_s << ErrorKind::Denied << false
                                 << told::managedDevice;
    QTest::newRow("too many requests") << u"throttled"_s << ErrorKind::Throttled << false << told::tooMany;
    QTest::newRow("out of order") << u"server_error"_s << ErrorKind::Throttled << false << told::outOfOrder;
    QTest::newRow("captive portal") << u"captive_portal"_s << ErrorKind::CaptivePortal << false
                                    << told::captivePortal;
}

void OidcRefreshTest::refuses()
{
    QFETCH(QString, refusal);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isOver);
    QFETCH(QString, sentence);
    const int times = refusal == "server_error"_L1 ? 2 : 1;
    m_provider.arm(refusal, u"token"_s, times);
    const auto refused = ask({devices});
    QCOMPARE(auth::kindOf(refused), kind);
    QCOMPARE(told::by(refused), sentence);
    QCOMPARE(m_source->isSignInWanted(), isOver);
    QCOMPARE(m_provider.refreshUses().value(m_first.refresh), times);
    m_clock.advance(m_first.lifetime); // longer than any pause
    // A refresh token that was refused for good is not shown again; one that was not still serves.
    QCOMPARE(ask({devices}).has_value(), !isOver);
    QCOMPARE(m_provider.refreshUses().value(m_first.refresh), isOver ? times : times + 1);
}

void OidcRefreshTest::aBusyMomentIsGotOver()
{
    m_provider.arm(u"server_error"_s);
    QVERIFY(ask({devices}).has_value());
}

QTEST_GUILESS_MAIN(OidcRefreshTest)
#include "tst_oidcrefresh.moc"
