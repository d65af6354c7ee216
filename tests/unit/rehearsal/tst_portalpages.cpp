// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "loopbackserver.h"
#include "pagebrowser.h"
#include "portalkit.h"
#include "rehearsal/portalpages.h"
#include "rehearsal/portalpagestemplate.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using httplib::MultipartFormDataItems;

class TestPortalPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void templateEscapesAndFillsOnce();
    void everyPageSaysThatItIsPractice();
    void pagesLoadNothingFromElsewhere();
    void strangersSeeTheSignIn();
    void signInTakesAnyAddress_data();
    void signInTakesAnyAddress();
    void cookieIsClosedToScriptsAndStrangers();
    void signInDrawsANewSession();
    void signOutEndsTheSession();

    void listShowsTheRow();
    void detailsNameTheCertificate();
    void createWalksFromTermsToDownload();
    void createNeedsTheTerms();
    void renewWalksToDownload();
    void refusalStandsOnTheForm();
    void revokeAsksFirst();
    void otherAccountReachesNothing();

    void notesAreEscaped();
    void formWithoutTokenIsForbidden_data();
    void formWithoutTokenIsForbidden();
    void downloadCanBeCer();
    void endedSessionGivesAPageUnderTheFilesName();
    void endedSessionsSignInAgain();

private:
    MultipartFormDataItems uploadForm(PageBrowser &browser, const std::string &notes = {},
                                      const RequestForm &form = {}) const;
    PortalRow seeded(const QString &notes = {});
    PageBrowser browser() const { return PageBrowser(m_server->port()); }

    const PortalKeys m_keys{};
    std::unique_ptr<PortalKit> m_kit;
    std::unique_ptr<PortalPages> m_pages;
    std::unique_ptr<LoopbackServer> m_server;
};

void TestPortalPages::init()
{
    m_kit = std::make_unique<PortalKit>(m_keys);
    m_pages = std::make_unique<PortalPages>(m_kit->portal, PortalPagesOptions{.accounts = {u"practice"_s}});
    m_server = std::make_unique<LoopbackServer>([this](httplib::Server &server) { m_pages->addTo(server); });
}

void TestPortalPages::cleanup()
{
    m_server.reset();
    m_pages.reset();
    m_kit.reset();
}

MultipartFormDataItems TestPortalPages::uploadForm(PageBrowser &browser, const std::string &notes,
                                                   const RequestForm &form) const
{
    const PortalUpload upload = m_kit->upload(m_keys.key, form);
    return {
        {"token", browser.token(), "", ""},
        {"notes", notes, "", ""},
        {"request", upload.bytes.toStdString(), upload.fileName.toStdString(), "application/octet-stream"}};
}

PortalRow TestPortalPages::seeded(const QString &notes)
{
    PortalUpload upload = m_kit->upload(m_keys.key);
    upload.notes = notes;
    return must(m_kit->portal.create(m_kit->account, upload));
}

void TestPortalPages::templateEscapesAndFillsOnce()
{
    QCOMPARE(filled(u"a {{x}} b {{{y}}} c {{z}} d"_s, {{u"x"_s, u"<i>"_s}, {u"y"_s, u"<b>{{x}}</b>"_s}}),
             u"a &lt;i&gt; b <b>{{x}}</b> c  d"_s);
    QCOMPARE(filled(u"{{x}}"_s, {{u"x"_s, u"\"{{{y}}}\""_s}, {u"y"_s, u"<b>"_s}}), u"&quot;{{{y}}}&quot;"_s);
}

void TestPortalPages::everyPageSaysThatItIsPractice()
{
    const std::string uuid = seeded().uuid.toStdString();
    PageBrowser b = browser();
    QVERIFY(contains(b.get("/pushcert/"), u"Practice portal – not Apple."_s));
    b.signIn();
    for (const std::string &path :
         {std::string("/pushcert/"), std::string("/pushcert/create"), "/pushcert/details/" + uuid,
          "/pushcert/renew/" + uuid, "/pushcert/revoke/" + uuid, "/pushcert/renewed/" + uuid}) {
        const httplib::Response page = b.get(path);
        QCOMPARE(page.status, 200);
        QVERIFY2(contains(page, u"Practice portal – not Apple."_s), path.c_str());
        QVERIFY2(contains(page, u"Sign out"_s), path.c_str());
        QVERIFY2(!contains(page, u"{{"_s) && !contains(page, u"SPDX"_s), path.c_str());
        QVERIFY2(!contains(page, u"type=\"password\""_s), path.c_str());
    }
}

void TestPortalPages::pagesLoadNothingFromElsewhere()
{
    PageBrowser b = browser();
    const httplib::Response page = b.get("/pushcert/");
    QCOMPARE(page.get_header_value("Content-Security-Policy"),
             std::string("default-src 'none'; style-src 'self' 'unsafe-inline'; form-action 'self'"));
    QCOMPARE(page.get_header_value("Cache-Control"), std::string("no-store"));
    QVERIFY(!contains(page, u"<script"_s) && !contains(page, u"http"_s));
    const httplib::Response style = b.get("/pushcert/style.css");
    QCOMPARE(style.status, 200);
    QCOMPARE(style.get_header_value("Content-Type"), std::string("text/css; charset=utf-8"));
    QVERIFY(contains(style, u"color-scheme: light dark"_s));
    QVERIFY(!contains(style, u"url("_s) && !contains(style, u"@import"_s));
}

void TestPortalPages::strangersSeeTheSignIn()
{
    const PortalRow row = seeded();
    for (const std::string &path : {std::string("/pushcert/"), "/pushcert/details/" + row.uuid.toStdString(),
                                    "/pushcert/download/" + row.uuid.toStdString()}) {
        const httplib::Response page = browser().get(path);
        QCOMPARE(page.status, 200);
        QVERIFY(contains(page, u"action=\"/pushcert/signin\""_s));
        QVERIFY(!contains(page, row.uuid) && !contains(page, u"BEGIN CERTIFICATE"_s));
        QVERIFY(!page.has_header("Content-Disposition"));
    }
}

void TestPortalPages::signInTakesAnyAddress_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("taken");
    QTest::newRow("address") << u"somebody@example.com"_s << true;
    QTest::newRow("in the list") << u"Practice"_s << true;
    QTest::newRow("neither") << u"somebody"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestPortalPages::signInTakesAnyAddress()
{
    QFETCH(QString, account);
    QFETCH(bool, taken);
    PageBrowser b = browser();
    QCOMPARE(b.signIn(account.toStdString()).status, taken ? 303 : 400);
    QCOMPARE(contains(b.get("/pushcert/"), u"Create a Certificate"_s), taken);
}

void TestPortalPages::cookieIsClosedToScriptsAndStrangers()
{
    const std::string cookie = browser().get("/pushcert/").get_header_value("Set-Cookie");
    QVERIFY(cookie.find("; HttpOnly") != std::string::npos);
    QVERIFY(cookie.find("; SameSite=Strict") != std::string::npos);
    QVERIFY(cookie != browser().get("/pushcert/").get_header_value("Set-Cookie"));
}

void TestPortalPages::signInDrawsANewSession()
{
    PageBrowser b = browser();
    b.get("/pushcert/");
    const std::string planted = b.cookie();
    b.signIn();
    QVERIFY(b.cookie() != planted);
    httplib::Client other("127.0.0.1", m_server->port());
    const auto page = other.Get("/pushcert/", {{"Cookie", planted}});
    QVERIFY(page && contains(*page, u"action=\"/pushcert/signin\""_s));
}

void TestPortalPages::signOutEndsTheSession()
{
    PageBrowser b = browser();
    b.signIn();
    const httplib::Response out = b.post("/pushcert/signout", httplib::Params{{"token", b.token()}});
    QCOMPARE(location(out), std::string("/pushcert/"));
    QVERIFY(contains(b.get("/pushcert/"), u"action=\"/pushcert/signin\""_s));
}

void TestPortalPages::listShowsTheRow()
{
    const PortalRow row = seeded();
    PageBrowser b = browser();
    b.signIn();
    const httplib::Response page = b.get("/pushcert/");
    for (const char *text : {"Service", "Vendor", "Expiration Date", "Status", "Actions",
                             "Mobile Device Management", "Microsoft Corporation", "Mar 3, 2028", ">Active<",
                             "Renew", "Download", "Revoke", "Create a Certificate"})
        QVERIFY2(contains(page, QLatin1StringView(text)), text);
    QVERIFY(m_kit->portal.revoke(m_kit->account, row.uuid));
    const httplib::Response after = b.get("/pushcert/");
    QVERIFY(contains(after, u">Revoked<"_s) && !contains(after, u"/pushcert/renew/"_s));
}

void TestPortalPages::detailsNameTheCertificate()
{
    const PortalRow row = seeded(u"tenant of practice"_s);
    PageBrowser b = browser();
    b.signIn();
    const httplib::Response page = b.get("/pushcert/details/" + row.uuid.toStdString());
    QVERIFY(contains(page, u"APSP:"_s + row.uuid));
    QVERIFY(contains(page, row.serial.text()));
    QVERIFY(contains(page, u"Mar 3, 2028, 10:51:18 UTC"_s));
    QVERIFY(contains(page, u"tenant of practice"_s));
}

void TestPortalPages::createWalksFromTermsToDownload()
{
    PageBrowser b = browser();
    b.signIn();
    QVERIFY(contains(b.get("/pushcert/create"), u"name=\"agree\""_s));
    const auto agreed = b.post("/pushcert/terms", httplib::Params{{"token", b.token()}, {"agree", "yes"}});
    QCOMPARE(location(agreed), std::string("/pushcert/upload"));
    QVERIFY(contains(b.get("/pushcert/upload"), u"type=\"file\""_s));
    const auto created = b.post("/pushcert/upload", uploadForm(b, "first"));
    const QList<PortalRow> rows = m_kit->portal.rows(m_kit->account);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().notes, u"first"_s);
    const std::string uuid = rows.first().uuid.toStdString();
    QCOMPARE(location(created), "/pushcert/created/" + uuid);
    QVERIFY(contains(b.get(location(created)), u"/pushcert/download/"_s));

    const httplib::Response file = b.get("/pushcert/download/" + uuid);
    QCOMPARE(file.get_header_value("Content-Disposition"),
             std::string("attachment; filename=\"MDM_ Microsoft Corporation_Certificate.pem\""));
    QCOMPARE(QByteArray::fromStdString(file.body),
             must(m_kit->portal.download(m_kit->account, rows.first().uuid)));
}

void TestPortalPages::createNeedsTheTerms()
{
    PageBrowser b = browser();
    b.signIn();
    QCOMPARE(b.post("/pushcert/terms", httplib::Params{{"token", b.token()}}).status, 400);
    QCOMPARE(location(b.get("/pushcert/upload")), std::string("/pushcert/create"));
    QCOMPARE(location(b.post("/pushcert/upload", uploadForm(b))), std::string("/pushcert/create"));
    QVERIFY(m_kit->portal.rows(m_kit->account).isEmpty());
}

void TestPortalPages::renewWalksToDownload()
{
    const PortalRow row = seeded(u"written last year"_s);
    const std::string uuid = row.uuid.toStdString();
    PageBrowser b = browser();
    b.signIn();
    QVERIFY(contains(b.get("/pushcert/renew/" + uuid), u">written last year</textarea>"_s));
    const auto renewed = b.post("/pushcert/renew/" + uuid, uploadForm(b, "this year"));
    QCOMPARE(location(renewed), "/pushcert/renewed/" + uuid);
    const PortalRow after = must(m_kit->portal.row(m_kit->account, row.uuid));
    QVERIFY(!(after.serial == row.serial));
    QCOMPARE(after.notes, u"this year"_s);
    QVERIFY(contains(b.get(location(renewed)), after.serial.text()));
}

void TestPortalPages::refusalStandsOnTheForm()
{
    const std::string uuid = seeded().uuid.toStdString();
    PageBrowser b = browser();
    b.signIn();
    const auto refused =
        b.post("/pushcert/renew/" + uuid, uploadForm(b, "kept", {.signature = VendorSignature::Sha1}));
    QCOMPARE(refused.status, 400);
    QVERIFY(contains(refused, u"Certificate Signature Verification failed"_s));
    QVERIFY(contains(refused, u"-80018"_s));
    QVERIFY(contains(refused, u">kept</textarea>"_s));
    m_kit->portal.setRefusesCsr(true);
    QVERIFY(contains(b.post("/pushcert/renew/" + uuid, uploadForm(b)), u"invalid file type"_s));
    QVERIFY(contains(b.get("/pushcert/renew/" + uuid), u"are .txt, .rtf, .plist, .b64."_s));
}

void TestPortalPages::revokeAsksFirst()
{
    const PortalRow row = seeded();
    const std::string path = "/pushcert/revoke/" + row.uuid.toStdString();
    PageBrowser b = browser();
    b.signIn();
    QVERIFY(contains(b.get(path), u"must be enrolled again"_s));
    QVERIFY(!m_kit->isRevoked(row.serial));
    QCOMPARE(location(b.post(path, httplib::Params{{"token", b.token()}})), std::string("/pushcert/"));
    QVERIFY(m_kit->isRevoked(row.serial));
}

void TestPortalPages::otherAccountReachesNothing()
{
    const PortalRow row = seeded();
    const std::string uuid = row.uuid.toStdString();
    PageBrowser b = browser();
    b.signIn("other@practice.example");
    QVERIFY(!contains(b.get("/pushcert/"), row.uuid));
    for (const char *page : {"details/", "renew/", "renewed/", "created/", "revoke/", "download/"})
        QCOMPARE(b.get("/pushcert/" + (page + uuid)).status, 404);
    QCOMPARE(b.post("/pushcert/renew/" + uuid, uploadForm(b)).status, 404);
    QCOMPARE(b.post("/pushcert/revoke/" + uuid, httplib::Params{{"token", b.token()}}).status, 404);
    QVERIFY(!m_kit->isRevoked(row.serial));
}

void TestPortalPages::notesAreEscaped()
{
    const QString attack = u"\"></textarea><script>alert(1)</script>"_s;
    const std::string uuid = seeded(attack).uuid.toStdString();
    PageBrowser b = browser();
    b.signIn("<script>@practice.example");
    QVERIFY(!contains(b.get("/pushcert/"), u"<script"_s));
    PageBrowser owner = browser();
    owner.signIn();
    for (const char *page : {"details/", "renew/", "revoke/", "renewed/"}) {
        const httplib::Response shown = owner.get("/pushcert/" + (page + uuid));
        QVERIFY2(!contains(shown, u"<script"_s), page);
        QVERIFY2(contains(shown, u"&lt;script&gt;alert(1)"_s), page);
    }
}

void TestPortalPages::formWithoutTokenIsForbidden_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"signout", "terms", "upload", "renew/%1", "revoke/%1"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestPortalPages::formWithoutTokenIsForbidden()
{
    QFETCH(QString, action);
    const PortalRow row = seeded();
    const std::string path =
        "/pushcert/" + (action.contains(u'%') ? action.arg(row.uuid) : action).toStdString();
    PageBrowser b = browser();
    b.signIn();
    const std::string foreign = browser().token();
    QCOMPARE(b.post(path, httplib::Params{{"agree", "yes"}}).status, 403);
    QCOMPARE(b.post(path, httplib::Params{{"agree", "yes"}, {"token", foreign}}).status, 403);
    QVERIFY(!m_kit->isRevoked(row.serial));
    QVERIFY(contains(b.get("/pushcert/"), u"Sign out"_s));
    QCOMPARE(location(b.get("/pushcert/upload")), std::string("/pushcert/create"));
}

void TestPortalPages::downloadCanBeCer()
{
    const PortalRow row = seeded();
    PageBrowser b = browser();
    b.signIn();
    m_pages->setOptions({.savesAsCer = true});
    const httplib::Response file = b.get("/pushcert/download/" + row.uuid.toStdString());
    QVERIFY(file.get_header_value("Content-Disposition").find("_Certificate.cer\"") != std::string::npos);
    QVERIFY(contains(file, u"-----BEGIN CERTIFICATE-----"_s));
}

void TestPortalPages::endedSessionGivesAPageUnderTheFilesName()
{
    const PortalRow row = seeded();
    PageBrowser b = browser();
    b.signIn();
    m_pages->setOptions({.endsSessionAtDownload = true});
    const httplib::Response file = b.get("/pushcert/download/" + row.uuid.toStdString());
    QVERIFY(file.get_header_value("Content-Disposition").find("_Certificate.pem\"") != std::string::npos);
    QVERIFY(file.body.rfind("<!DOCTYPE html>", 0) == 0);
    QVERIFY(!contains(file, u"BEGIN CERTIFICATE"_s));
    QVERIFY(contains(b.get("/pushcert/"), u"action=\"/pushcert/signin\""_s));
}

void TestPortalPages::endedSessionsSignInAgain()
{
    const PortalRow row = seeded();
    const std::string path = "/pushcert/revoke/" + row.uuid.toStdString();
    PageBrowser b = browser();
    b.signIn();
    const std::string token = b.token();
    m_pages->endSessions();
    QCOMPARE(location(b.post(path, httplib::Params{{"token", token}})), std::string("/pushcert/"));
    QVERIFY(!m_kit->isRevoked(row.serial));
    QVERIFY(contains(b.get("/pushcert/"), u"action=\"/pushcert/signin\""_s));
}

QTEST_GUILESS_MAIN(TestPortalPages)
#include "tst_portalpages.moc"
