// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/cloud.h"
#include "pki/issuers.h"
#include "practicerun.h"
#include "rehearsal/httpanswer.h"
#include "rehearsal/opensslhandles.h"
#include "rehearsal/pemtext.h"
#include "support/certificateview.h"

#include <httplib.h>

#include <QJsonDocument>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;

/// The server as a whole, and Intune's page on it.
class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cloudFileIsACloud();
    void issuersAreThoseOfTheCertificates();
    void takenPortIsAnError();
    void partsCanBeAdded();
    void neverListeningEnds();
    void daysLeftAreAsAsked_data();
    void daysLeftAreAsAsked();

    void clockMovesForward();
    void clockFaults_data();
    void clockFaults();
    void answersCarryThePracticeDate();
    void pagesOfOthersAreRefused();

    void intunePageShowsWhatIsInstalled();
    void firstSetUpByHand();
    void uploadFaultsAreSaid_data();
    void uploadFaultsAreSaid();
    void foreignTextIsEscaped();
    void fleetFallsSilentOnThePage();

private:
    static QString valueBehind(const HttpReply &page, const QString &term);

    /// For tests that change nothing.
    const PracticeRun m_still;
};

namespace {

HttpReply moveTime(const PracticeRun &run, const QByteArray &json)
{
    return run.client.post(u"/practice/clock"_s, json);
}

/// PEM that answers the newest request of the tenant.
QByteArray answerTo(const PracticeRun &run, const QString &uuid)
{
    PushOptions options;
    options.publicKey = run.server->intune().requestKeys().last();
    options.uuid = uuid;
    options.notBefore = run.server->time().now();
    return toPem("CERTIFICATE", must(run.server->issuer().issuePush(options)));
}

class Greeting final : public PracticeRoutes
{
public:
    void addTo(httplib::Server &server) override
    {
        server.Get("/hello", [](const httplib::Request &, httplib::Response &response) {
            answer(response, 200, "hello", "text/plain");
        });
    }
};

} // namespace

QString TestPracticeServer::valueBehind(const HttpReply &page, const QString &term)
{
    const QString text = QString::fromUtf8(page.body);
    const QString after = text.section(u"<dt>"_s + term + u"</dt>"_s, 1);
    return after.section(u'>', 1).section(u'<', 0, 0);
}

void TestPracticeServer::cloudFileIsACloud()
{
    const auto cloud = facts::cloudFromJson(m_still.server->cloudFile());
    QVERIFY(cloud);
    QCOMPARE(cloud->login.toString(), m_still.server->origin());
    QCOMPARE(cloud->graph.toString(), m_still.server->origin());
    QCOMPARE(cloud->portal.toString(), m_still.server->origin() + u"/pushcert/"_s);
    QCOMPARE(cloud->clock.toString(), m_still.server->origin() + u"/practice/clock"_s);
    QVERIFY(cloud->practice);
    QCOMPARE(cloud->tenant.text(), m_still.server->entra().directory().tenantId);
    QCOMPARE(cloud->clientWatch, m_still.server->entra().directory().clientWatch);
    QCOMPARE(cloud->clientRenew, m_still.server->entra().directory().clientRenew);
    QVERIFY(cloud->clientWatch != cloud->clientRenew);
    QVERIFY(m_still.server->origin().startsWith(u"http://127.0.0.1:"_s));
}

void TestPracticeServer::issuersAreThoseOfTheCertificates()
{
    const auto cloud = facts::cloudFromJson(m_still.server->cloudFile());
    QVERIFY(cloud);
    const auto issuers =
        pki::readIssuers(QJsonDocument(QJsonObject{{u"issuers"_s, cloud->issuers}}).toJson());
    QVERIFY(issuers);
    QCOMPARE(issuers->size(), std::size_t(3));
    QCOMPARE(int(issuers->at(0).role), int(pki::IssuerRole::Root));
    QCOMPARE(int(issuers->at(1).role), int(pki::IssuerRole::Push));
    QVERIFY(issuers->at(1).subject.startsWith(u"CN=Pushkeeper Practice Application Integration 2 CA,"_s));
    QCOMPARE(encoded(issuers->at(1).key.get(), i2d_PUBKEY),
             encoded(X509_get0_pubkey(read(m_still.server->issuer().pushIntermediate()).get()), i2d_PUBKEY));
}

void TestPracticeServer::takenPortIsAnError()
{
    FakeClock clock(QDateTime(QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC));
    const auto port = quint16(m_still.server->origin().section(u':', -1).toInt());
    const auto second = PracticeServer::create({.devices = 1, .port = port}, clock);
    QVERIFY(!second);
    QCOMPARE(second.error().subject, u"127.0.0.1:%1"_s.arg(port));
    QVERIFY(second.error().detail.contains(u"port"_s));
}

void TestPracticeServer::partsCanBeAdded()
{
    FakeClock clock(QDateTime(QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC));
    const auto server = must(PracticeServer::create({.devices = 1}, clock));
    server->add(std::make_unique<Greeting>());
    server->listen();
    QCOMPARE(PracticeClient(server->origin()).get(u"/hello"_s).body, QByteArray("hello"));
}

void TestPracticeServer::neverListeningEnds()
{
    FakeClock clock(QDateTime(QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC));
    quint16 port = 0;
    {
        const auto server = must(PracticeServer::create({.devices = 1}, clock));
        port = quint16(server->origin().section(u':', -1).toInt());
    }
    QVERIFY(PracticeServer::create({.devices = 1, .port = port}, clock));
}

void TestPracticeServer::daysLeftAreAsAsked_data()
{
    QTest::addColumn<int>("days");
    for (const int days : {-10, 0, 20, 364})
        QTest::addRow("%d", days) << days;
}

void TestPracticeServer::daysLeftAreAsAsked()
{
    QFETCH(int, days);
    const PracticeRun run({.devices = 1, .daysLeft = days});
    const auto installed = run.server->intune().installed().value_or(InstalledCertificate());
    const QDateTime end = installed.facts.notAfter;
    QCOMPARE(base::daysLeft(end, run.clock.now()), days);
    QCOMPARE(valueBehind(run.client.get(u"/intune"_s), u"Days until expiration"_s), QString::number(days));
}

void TestPracticeServer::clockMovesForward()
{
    const PracticeRun run;
    const HttpReply moved = moveTime(run, R"({"advance_seconds": 86400})");
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.json()[u"now"_s].toString(), u"2027-03-05T10:51:19Z"_s);
    QCOMPARE(moveTime(run, R"({"advance_seconds": 0})").json()[u"now"_s].toString(),
             u"2027-03-05T10:51:19Z"_s);
    run.server->time().advance(std::chrono::seconds(-5));
    QCOMPARE(run.server->time().now(), run.clock.now().addDays(1));
}

void TestPracticeServer::clockFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("backwards") << QByteArray(R"({"advance_seconds": -1})");
    QTest::newRow("half") << QByteArray(R"({"advance_seconds": 0.5})");
    QTest::newRow("text") << QByteArray(R"({"advance_seconds": "60"})");
    QTest::newRow("too far") << QByteArray(R"({"advance_seconds": 1e12})");
    QTest::newRow("missing") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("60");
}

void TestPracticeServer::clockFaults()
{
    QFETCH(QByteArray, json);
    QCOMPARE(moveTime(m_still, json).status, 400);
    QCOMPARE(m_still.server->time().now(), m_still.clock.now());
}

void TestPracticeServer::answersCarryThePracticeDate()
{
    const PracticeRun run;
    run.server->time().advance(std::chrono::days(100));
    for (const QString &path : {u"/intune"_s, u"/v1.0/me"_s, u"/nothing"_s})
        QCOMPARE(run.client.get(path).headers.value("date"), QByteArray("Sat, 12 Jun 2027 10:51:19 GMT"));
    QCOMPARE(run.client.get(u"/intune"_s).headers.value("cache-control"), QByteArray("no-store"));
}

void TestPracticeServer::pagesOfOthersAreRefused()
{
    const PracticeRun run;
    const QByteArray day = R"({"advance_seconds": 86400})";
    QCOMPARE(run.client.postFrom("https://example.com", u"/practice/clock"_s, day).status, 403);
    QCOMPARE(run.client.postFrom(run.server->origin().toLatin1(), u"/practice/clock"_s, day).status, 200);
    httplib::Client client(run.server->origin().toStdString());
    const auto renamed = client.Get("/intune", {{"Host", "practice.example.com"}});
    QVERIFY(renamed);
    QCOMPARE(renamed->status, 403);
}

void TestPracticeServer::intunePageShowsWhatIsInstalled()
{
    const PracticeRun run;
    QCOMPARE(run.client.get(u"/"_s).headers.value("location"), QByteArray("/intune"));
    const HttpReply page = run.client.get(u"/intune"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<strong>Practice tenant.</strong>"));
    QVERIFY(page.headers.value("content-security-policy").startsWith("default-src 'none'"));
    QCOMPARE(valueBehind(page, u"Status"_s), u"Active"_s);
    QCOMPARE(valueBehind(page, u"Subject ID"_s),
             u"com.apple.mgmt.External."_s + run.server->start().topicUuid);
    QCOMPARE(valueBehind(page, u"Serial number"_s).toLatin1(),
             run.server->intune().installed()->facts.serial);
    QCOMPARE(valueBehind(page, u"Expiration"_s), u"24 March 2027, 22:51:18 UTC"_s);
    QCOMPARE(valueBehind(page, u"Apple ID"_s), run.server->start().appleAccount);
    QVERIFY(page.body.contains("href=\"/pushcert/\""));
    QVERIFY(!page.body.contains("{{") && !page.body.contains("<script"));

    run.client.postForm(u"/intune/time"_s, {{u"step"_s, u"expiry"_s}});
    const HttpReply expired = run.client.get(u"/intune"_s);
    QCOMPARE(valueBehind(expired, u"Status"_s), u"Expired"_s);
    QVERIFY(!expired.body.contains("value=\"expiry\""));
}

void TestPracticeServer::firstSetUpByHand()
{
    const PracticeRun run({.devices = 3, .startsEmpty = true});
    HttpReply page = run.client.get(u"/intune"_s);
    QVERIFY(page.body.contains("Not set up."));
    QVERIFY(!page.body.contains("/intune/csr"));
    QCOMPARE(run.client.post(u"/intune/csr"_s, {}).status, 400);
    QCOMPARE(run.client.postForm(u"/intune/agree"_s, {}).status, 400);
    QVERIFY(!run.server->intune().agreement().granted);
    QCOMPARE(run.client.postForm(u"/intune/agree"_s, {{u"agree"_s, u"yes"_s}}).status, 302);
    QVERIFY(run.client.get(u"/intune"_s).body.contains("Agreed on 4 March 2027"));

    const HttpReply request = run.client.post(u"/intune/csr"_s, {});
    QCOMPARE(request.headers.value("content-disposition"),
             QByteArray("attachment; filename=\"IntuneCSR.csr\""));
    QVERIFY(QByteArray::fromBase64(request.body).startsWith("<?xml"));
    page = run.client.upload(u"/intune/upload"_s, u"mdm@practice.example"_s, answerTo(run, {}));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("role=\"status\""));
    QCOMPARE(valueBehind(page, u"Days until expiration"_s), u"364"_s);
    QCOMPARE(valueBehind(page, u"Enrolled"_s), u"0"_s);
    run.client.postForm(u"/intune/time"_s, {{u"step"_s, u"month"_s}});
    QCOMPARE(valueBehind(run.client.get(u"/intune"_s), u"Enrolled"_s), u"3"_s);
    QCOMPARE(run.server->time().now(), run.clock.now().addDays(30));
}

void TestPracticeServer::uploadFaultsAreSaid_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("no account") << QString() << QByteArray("x");
    QTest::newRow("no file") << u"a@b"_s << QByteArray();
    QTest::newRow("no certificate") << u"a@b"_s << QByteArray("<html>");
}

void TestPracticeServer::uploadFaultsAreSaid()
{
    QFETCH(QString, account);
    QFETCH(QByteArray, file);
    const HttpReply page = m_still.client.upload(u"/intune/upload"_s, account, file);
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains("role=\"alert\""));
    QVERIFY(m_still.server->intune().installed());
}

void TestPracticeServer::foreignTextIsEscaped()
{
    const PracticeRun run;
    run.client.post(u"/intune/csr"_s, {});
    const QString account = u"\"><script>alert(1)</script>{{now}}@b"_s;
    const HttpReply page =
        run.client.upload(u"/intune/upload"_s, account, answerTo(run, run.server->start().topicUuid));
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(page.body.contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;{{now}}@b"));
}

void TestPracticeServer::fleetFallsSilentOnThePage()
{
    const PracticeRun run({.devices = 100});
    const int alive = valueBehind(run.client.get(u"/intune"_s), u"Checked in within 24 hours"_s).toInt();
    QVERIFY(alive > 80 && alive < 100);
    run.client.post(u"/intune/csr"_s, {});
    run.client.upload(u"/intune/upload"_s, u"a@b"_s, answerTo(run, {}));
    for (int day = 0; day < 2; ++day)
        run.client.postForm(u"/intune/time"_s, {{u"step"_s, u"day"_s}});
    HttpReply page = run.client.get(u"/intune"_s);
    QCOMPARE(valueBehind(page, u"Checked in within 24 hours"_s), u"0"_s);
    QVERIFY(valueBehind(page, u"Silent for longer"_s).toInt() > 90);
    run.client.upload(u"/intune/upload"_s, u"a@b"_s, answerTo(run, run.server->start().topicUuid));
    run.client.postForm(u"/intune/time"_s, {{u"step"_s, u"day"_s}});
    page = run.client.get(u"/intune"_s);
    QCOMPARE(valueBehind(page, u"Checked in within 24 hours"_s).toInt(), alive);
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
