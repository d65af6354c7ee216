// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/tenantlookup.h"

#include "net/httpclient.h"
#include "support/faultserver.h"
#include "support/runonworker.h"

#include <QTcpServer>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr char id[] = "7e57ab1e-0000-4000-8000-000000000001";

/// What Entra answers for a tenant.
QByteArray configuration(const QByteArray &graphHost)
{
    return R"({"issuer":"https://login.example/)" + QByteArray(id) + R"(/v2.0","msgraph_host":")" +
           graphHost + R"("})";
}

facts::Cloud cloud(const QString &name, const QUrl &login, const QString &graph)
{
    return {.name = name, .login = login, .graph = QUrl(u"https://"_s + graph)};
}

} // namespace

class TenantLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNameInWhatIsTyped_data();
    void findsTheNameInWhatIsTyped();
    void aDomainLeadsToTheTenant();
    void theGraphHostTellsCloudsOfOneLoginApart();
    void aTenantOfAnotherCloudIsFoundThere();
    void aTenantThatNobodyKnowsIsNotFound();
    void aPageInsteadOfAnAnswerIsACaptivePortal();
    void anotherHostIsNotBelieved();
    void noWayOutIsSaidBeforeTheDeadline();

private:
    base::Result<auth::FoundTenant> lookUp(const QString &name, const QList<facts::Cloud> &clouds)
    {
        net::HttpClient http({.userAgent = "tests", .proxy = {}});
        return support::runOnWorker([&] { return auth::lookUpTenant(name, clouds, http, {}); });
    }
};

void TenantLookupTest::findsTheNameInWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    const QString guid = QString::fromLatin1(id);
    QTest::newRow("domain") << u" Contoso.COM "_s << u"contoso.com"_s;
    QTest::newRow("first domain") << u"contoso.onmicrosoft.com"_s << u"contoso.onmicrosoft.com"_s;
    QTest::newRow("id") << guid.toUpper() << guid;
    QTest::newRow("id in braces") << u"{%1}"_s.arg(guid) << guid;
    QTest::newRow("somebody's address") << u"Admin@Contoso.com"_s << u"contoso.com"_s;
    QTest::newRow("link with an id") << u"https://entra.microsoft.com/%1/overview?x=1"_s.arg(guid) << guid;
    QTest::newRow("link") << u"https://contoso.com/start?a=b"_s << u"contoso.com"_s;
    QTest::newRow("domain with a path") << u"contoso.com/start"_s << u"contoso.com"_s;
    QTest::newRow("letters of other alphabets") << u"bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("one word") << u"contoso"_s << QString();
    QTest::newRow("address of a computer") << u"192.168.1.1"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("way out of the path") << u"contoso.com/../../x"_s << u"contoso.com"_s;
    QTest::newRow("half an id") << guid.left(30) << QString();
    QTest::newRow("too long an id") << guid + u'0' << QString();
}

void TenantLookupTest::findsTheNameInWhatIsTyped()
{
    QFETCH(const QString, typed);
    QTEST(auth::tenantNameIn(typed), "name");
}

void TenantLookupTest::aDomainLeadsToTheTenant()
{
    support::FaultServer entra;
    entra.enqueue(support::jsonReply(configuration("graph.example")));
    const auto found =
        lookUp(u"contoso.com"_s, {cloud(u"Global"_s, entra.url(QString()), u"graph.example"_s)});
    QVERIFY(found.has_value());
    QCOMPARE(found->id.text(), QString::fromLatin1(id));
    QCOMPARE(found->cloud, u"Global"_s);
    QCOMPARE(entra.requests().constFirst().target,
             QByteArray("/contoso.com/v2.0/.well-known/openid-configuration"));
}

void TenantLookupTest::theGraphHostTellsCloudsOfOneLoginApart()
{
    support::FaultServer entra;
    entra.enqueue(support::jsonReply(configuration("dod-graph.example")));
    const auto found =
        lookUp(u"contoso.com"_s, {cloud(u"High"_s, entra.url(QString()), u"graph.example"_s),
                                  cloud(u"DoD"_s, entra.url(QString()), u"DoD-graph.example"_s)});
    QVERIFY(found.has_value());
    QCOMPARE(found->cloud, u"DoD"_s);
    QCOMPARE(entra.requests().size(), 1);
}

void TenantLookupTest::aTenantOfAnotherCloudIsFoundThere()
{
    support::FaultServer first;
    support::FaultServer second;
    first.enqueue(support::jsonReply(R"({"error":"invalid_tenant"})", 400));
    second.enqueue(support::jsonReply(configuration({})));
    const auto found = lookUp(u"contoso.com"_s, {cloud(u"One"_s, first.url(QString()), u"one.example"_s),
                                                 cloud(u"Two"_s, second.url(QString()), u"two.example"_s)});
    QVERIFY(found.has_value());
    QCOMPARE(found->cloud, u"Two"_s);
}

void TenantLookupTest::aTenantThatNobodyKnowsIsNotFound()
{
    support::FaultServer entra;
    entra.setHandler([](const auto &) { return support::jsonReply(R"({"error":"invalid_tenant"})", 400); });
    const auto found =
        lookUp(u"contoso.com"_s, {cloud(u"Global"_s, entra.url(QString()), u"graph.example"_s)});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::NotFound);
    QCOMPARE(found.error().subject, u"contoso.com"_s);
}

void TenantLookupTest::aPageInsteadOfAnAnswerIsACaptivePortal()
{
    support::FaultServer entra;
    entra.enqueue(support::captivePortalReply());
    const auto found =
        lookUp(u"contoso.com"_s, {cloud(u"Global"_s, entra.url(QString()), u"graph.example"_s)});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::CaptivePortal);
}

void TenantLookupTest::anotherHostIsNotBelieved()
{
    support::FaultServer stranger;
    stranger.setHandler([](const auto &) { return support::jsonReply(configuration("graph.example")); });
    support::FaultServer entra;
    entra.enqueue(support::redirectTo(stranger.url()));
    const auto found =
        lookUp(u"contoso.com"_s, {cloud(u"Global"_s, entra.url(QString()), u"graph.example"_s)});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::CaptivePortal);
    QCOMPARE(stranger.requests().size(), 0);
}

void TenantLookupTest::noWayOutIsSaidBeforeTheDeadline()
{
    QTcpServer silent; // takes the connection and never begins TLS
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl login(u"https://127.0.0.1:%1"_s.arg(silent.serverPort()));
    const auto found = lookUp(u"contoso.com"_s, {cloud(u"Global"_s, login, u"graph.example"_s)});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::Offline); // at the deadline it would be Timeout
}

QTEST_GUILESS_MAIN(TenantLookupTest)
#include "tst_tenantlookup.moc"
