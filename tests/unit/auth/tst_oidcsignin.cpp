// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "oidckit.h"
#include "toldtexts.h"

#include <QTest>
#include <QUrlQuery>

#include <optional>

#include <utility>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using auth::OidcWalk;
using base::ErrorKind;
using support::BrowserScript;
using support::OidcProvider;

namespace {

const QString devices = u"DeviceManagementManagedDevices.Read.All"_s;
const QString tokens = u"DeviceManagementServiceConfig.Read.All"_s;
const QString renewal = u"DeviceManagementServiceConfig.ReadWrite.All"_s;

/// A browser whose user turns away at once.
class TurningAway final : public base::UrlOpener
{
public:
    explicit TurningAway(base::CancelToken token)
        : m_token(std::move(token))
    {
    }
    bool open(const QUrl &url) override
    {
        m_query = QUrlQuery(url);
        m_token.cancel();
        return true;
    }
    QString asked(const QString &name) const { return m_query.queryItemValue(name, QUrl::FullyDecoded); }

private:
    base::CancelToken m_token;
    QUrlQuery m_query;
};

} // namespace

/// The browser's sign-in at a provider that is certified for OpenID Connect and was not made by us.
class OidcSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsIn_data();
    void signsIn();
    void findsTheTenantByItsDomain();
    void offersTheAccountThatIsExpected();
    void letsTheUserChooseWhereNobodyIsExpected_data();
    void letsTheUserChooseWhereNobodyIsExpected();
    void eachRegistrationHasItsOwnPermissions();
    void asksForNoMoreThanItWants();
    void refusesAtTheBrowser_data();
    void refusesAtTheBrowser();
    void theUserDeclines();
    void refusesTheCode_data();
    void refusesTheCode();
    void aBusyMomentIsGotOver();
    void waitsOnWhenAStrangerAnswers();
    void aStrangerAloneEndsWithTheTime();

private:
    OidcWalk signIn(const QStringList &scopes, BrowserScript script = {}) const;

    OidcProvider m_provider;
};

void OidcSignInTest::initTestCase()
{
    const QString missing = OidcProvider::whyMissing();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QString trouble = m_provider.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void OidcSignInTest::init()
{
    m_provider.reset();
}

OidcWalk OidcSignInTest::signIn(const QStringList &scopes, BrowserScript script) const
{
    script.user = m_provider.user();
    return auth::signInAt(m_provider.registration(OidcProvider::App::Watch), {.scopes = scopes}, script);
}

void OidcSignInTest::signsIn_data()
{
    QTest::addColumn<BrowserScript::Back>("back");
    QTest::addColumn<QString>("arrival");
    QTest::newRow("by a form, as the program asks") << BrowserScript::Back::AsAsked << u"POST 200"_s;
    QTest::newRow("by an address") << BrowserScript::Back::Query << u"GET 200"_s;
}

void OidcSignInTest::signsIn()
{
    QFETCH(BrowserScript::Back, back);
    QFETCH(QString, arrival);
    const OidcWalk walk = signIn({devices, tokens}, {.back = back});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble));
    const auth::SignedIn &signedIn = *walk.signedIn;
    QCOMPARE(signedIn.identity.userName, m_provider.user());
    QCOMPARE(signedIn.identity.tenant, m_provider.tenant());
    QVERIFY(!signedIn.tokens.access.isEmpty());
    QVERIFY(!signedIn.tokens.refresh.isEmpty());
    QCOMPARE(signedIn.tokens.lifetime, std::chrono::minutes(75));
    QCOMPARE(signedIn.tokens.scopes, QStringList({u"openid"_s, u"profile"_s, devices, tokens}));
    QCOMPARE(walk.arrivals, QStringList{arrival});
}

void OidcSignInTest::findsTheTenantByItsDomain()
{
    auth::Registration registration = m_provider.registration(OidcProvider::App::Watch);
    registration.tenant = m_provider.domain();
    const OidcWalk walk = auth::signInAt(registration, {.scopes = {devices}}, {.user = m_provider.user()});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble));
    QCOMPARE(walk.signedIn->identity.tenant, m_provider.tenant());
}

void OidcSignInTest::offersTheAccountThatIsExpected()
{
    const QString account = u"deputy+mdm@certified.example"_s;
    const OidcWalk walk = auth::signInAt(m_provider.registration(OidcProvider::App::Watch),
                                         {.scopes = {devices}, .loginHint = account}, {});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble));
    QCOMPARE(walk.signedIn->identity.userName, account);
}

void OidcSignInTest::letsTheUserChooseWhereNobodyIsExpected_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("nobody expected") << QString() << u"select_account"_s;
    QTest::newRow("somebody expected") << u"deputy@certified.example"_s << QString();
}

/// The provider asks everybody who he is; Entra does so only when it is told.
void OidcSignInTest::letsTheUserChooseWhereNobodyIsExpected()
{
    QFETCH(QString, account);
    QFETCH(QString, prompt);
    net::HttpClient http({.userAgent = "Pushkeeper-Test/1", .proxy = {}});
    const base::CancelToken token;
    TurningAway browser(token);
    const auth::SignInWish wish{.scopes = {devices}, .loginHint = account};
    const auth::Registration registration = m_provider.registration(OidcProvider::App::Watch);
    const auto signedIn =
        support::runOnWorker([&] { return auth::signIn(registration, wish, http, browser, token); });
    QCOMPARE(auth::kindOf(signedIn), ErrorKind::Cancelled);
    QCOMPARE(browser.asked(u"login_hint"_s), account);
    QCOMPARE(browser.asked(u"prompt"_s), prompt);
}

void OidcSignInTest::eachRegistrationHasItsOwnPermissions()
{
    const BrowserScript script{.user = m_provider.user()};
    const auth::Registration renew = m_provider.registration(OidcProvider::App::Renew);
    const OidcWalk allowed = auth::signInAt(renew, {.scopes = {renewal}}, script);
    QVERIFY2(allowed.signedIn.has_value(), qPrintable(allowed.trouble));
    QVERIFY(allowed.signedIn->tokens.scopes.contains(renewal));
    // The provider's own word for it is invalid_scope, which Entra does not use here.
    const OidcWalk refused = auth::signInAt(renew, {.scopes = {devices}}, script);
    QCOMPARE(auth::kindOf(refused.signedIn), ErrorKind::BadReply);
    QVERIFY(refused.signedIn.error().detail.startsWith("invalid_scope"_L1));
}

void OidcSignInTest::asksForNoMoreThanItWants()
{
    const OidcWalk walk = signIn({devices});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble));
    QCOMPARE(walk.signedIn->tokens.scopes, QStringList({u"openid"_s, u"profile"_s, devices}));
}

void OidcSignInTest::refusesAtTheBrowser_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("AADSTS65004") << u"denied"_s << ErrorKind::Cancelled << told::declined;
    QTest::newRow("AADSTS65001") << u"consent_missing"_s << ErrorKind::ConsentMissing << told::consentMissing;
    QTest::newRow("AADSTS90094") << u"admin_consent"_s << ErrorKind::ConsentMissing << told::consentMissing;
    QTest::newRow("AADSTS53003") << u"blocked"_s << ErrorKind::Denied << told::policy;
    QTest::newRow("AADSTS53000") << u"device_not_compliant"_s << ErrorKind::Denied << told::managedDevice;
    QTest::newRow("AADSTS50105") << u"not_assigned"_s << ErrorKind::Denied << told::notAssigned;
}

void OidcSignInTest::refusesAtTheBrowser()
{
    QFETCH(QString, refusal);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    for (const auto back : {BrowserScript::Back::AsAsked, BrowserScript::Back::Query}) {
        m_provider.arm(refusal);
        const OidcWalk walk = signIn({devices}, {.back = back});
        QCOMPARE(auth::kindOf(walk.signedIn), kind);
        QCOMPARE(told::by(walk.signedIn), sentence);
        const QString number = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY2(walk.signedIn.error().detail.contains(number + u": "_s),
                 qPrintable(walk.signedIn.error().detail));
        const bool isByForm = back == BrowserScript::Back::AsAsked;
        QCOMPARE(walk.arrivals, QStringList{isByForm ? u"POST 200"_s : u"GET 200"_s});
    }
}

void OidcSignInTest::theUserDeclines()
{
    const OidcWalk walk = signIn({devices}, {.accepts = false});
    QCOMPARE(auth::kindOf(walk.signedIn), ErrorKind::Cancelled);
    QVERIFY(walk.signedIn.error().detail.contains("AADSTS65004"_L1));
    QCOMPARE(told::by(walk.signedIn), told::declined);
}

void OidcSignInTest::refusesTheCode_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("AADSTS70008") << u"expired_code"_s << ErrorKind::SignInNeeded << 400 << told::runOut;
    QTest::newRow("AADSTS65001") << u"consent_missing"_s << ErrorKind::ConsentMissing << 400
                                 << told::consentMissing;
    QTest::newRow("AADSTS53003") << u"blocked"_s << ErrorKind::Denied << 400 << told::policy;
    QTest::newRow("AADSTS53000") << u"device_not_compliant"_s << ErrorKind::Denied << 400
                                 << told::managedDevice;
    QTest::newRow("AADSTS50076") << u"mfa_needed"_s << ErrorKind::SignInNeeded << 400 << told::secondFactor;
    QTest::newRow("AADSTS700016") << u"unknown_client"_s << ErrorKind::Denied << 400
                                  << told::unknownRegistration;
    QTest::newRow("AADSTS7000218") << u"not_public"_s << ErrorKind::Denied << 401 << told::notPublic;
    QTest::newRow("too many requests") << u"throttled"_s << ErrorKind::Throttled << 429 << told::tooMany;
    QTest::newRow("out of order") << u"server_error"_s << ErrorKind::Throttled << 503 << told::outOfOrder;
    QTest::newRow("captive portal") << u"captive_portal"_s << ErrorKind::CaptivePortal << 200
                                    << told::captivePortal;
}

void OidcSignInTest::refusesTheCode()
{
    QFETCH(QString, refusal);
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(QString, sentence);
    m_provider.arm(refusal, u"token"_s, 2);
    const OidcWalk walk = signIn({devices});
    QCOMPARE(auth::kindOf(walk.signedIn), kind);
    QCOMPARE(told::by(walk.signedIn), sentence);
    QCOMPARE(walk.signedIn.error().httpStatus, status);
    QCOMPARE(walk.signedIn.error().retryAfter, std::chrono::seconds(status == 429 ? 17 : 0));
    const QString number = QString::fromLatin1(QTest::currentDataTag());
    if (number.startsWith("AADSTS"_L1))
        QVERIFY(walk.signedIn.error().detail.contains(number + u": "_s));
}

void OidcSignInTest::aBusyMomentIsGotOver()
{
    m_provider.arm(u"server_error"_s);
    const OidcWalk walk = signIn({devices});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble));
}

void OidcSignInTest::waitsOnWhenAStrangerAnswers()
{
    m_provider.arm(u"wrong_state"_s);
    const OidcWalk walk = signIn({devices}, {.tries = 2});
    QVERIFY2(walk.signedIn.has_value(), qPrintable(walk.trouble));
    QCOMPARE(walk.arrivals, QStringList({u"POST 400"_s, u"POST 200"_s}));
}

void OidcSignInTest::aStrangerAloneEndsWithTheTime()
{
    constexpr std::chrono::minutes plenty{1};
    std::optional<OidcWalk> walk;
    // Longer and longer, until the time was enough for the stranger to come.
    for (std::chrono::seconds limit(1); (!walk || walk->arrivals.isEmpty()) && limit < plenty; limit *= 2) {
        m_provider.reset();
        m_provider.arm(u"wrong_state"_s);
        walk = auth::signInAt(m_provider.registration(OidcProvider::App::Watch),
                              {.scopes = {devices}, .limit = limit},
                              {.user = m_provider.user(), .givesUp = false});
        QCOMPARE(auth::kindOf(walk->signedIn), ErrorKind::Timeout);
        QCOMPARE(told::by(walk->signedIn), told::notFinished);
    }
    QCOMPARE(walk->arrivals, QStringList{u"POST 400"_s});
}

QTEST_GUILESS_MAIN(OidcSignInTest)
#include "tst_oidcsignin.moc"
