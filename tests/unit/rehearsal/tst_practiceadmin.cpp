// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "loopbackserver.h"
#include "portalkit.h"
#include "rehearsal/portalpages.h"
#include "rehearsal/practiceadmin.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <mutex>
#include <utility>

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;

namespace {

using base::ErrorKind;

/// A sign-in of Entra's shape and the program that waits for its result.
class EntraStage
{
public:
    enum class WayBack { Redirect, FormPost };

    explicit EntraStage(WayBack wayBack)
        : m_wayBack(wayBack)
        , m_program([this](httplib::Server &server) { addProgram(server); })
        , m_entra([this](httplib::Server &server) { addEntra(server); })
    {
    }

    QUrl authorize() const
    {
        return QUrl(QString::fromStdString(m_entra.origin() + "/t/oauth2/v2.0/authorize?state=a%2Bb"));
    }
    /// What reached the program: "method code or error state".
    QString arrived() const
    {
        const std::lock_guard lock(m_mutex);
        return m_arrived;
    }

private:
    using Request = httplib::Request;
    using Response = httplib::Response;

    void addProgram(httplib::Server &server)
    {
        const auto note = [this](const Request &request, Response &response) {
            const std::lock_guard lock(m_mutex);
            m_arrived = QString::fromStdString(request.method + ' ' + request.get_param_value("code") +
                                               request.get_param_value("error") + ' ' +
                                               request.get_param_value("state"));
            response.set_content("You may close this page.", "text/plain");
        };
        server.Get("/", note);
        server.Post("/", note);
    }

    void addEntra(httplib::Server &server)
    {
        server.Get("/t/oauth2/v2.0/authorize", [](const Request &request, Response &response) {
            response.set_header("Set-Cookie", "entra=1; HttpOnly");
            response.set_content("<form action='signin' method=\"POST\"><input type=\"hidden\" name='state' "
                                 "value=\"" +
                                     request.get_param_value("state") +
                                     "&amp;&lt;\"><input name=\"username\"><button>Next</button></form>",
                                 "text/html");
        });
        server.Post("/t/oauth2/v2.0/signin", [](const Request &request, Response &response) {
            if (request.get_param_value("username") != "admin@practice.example" ||
                request.get_header_value("Cookie") != "entra=1") {
                response.set_content("<p role=\"alert\">We could not find <b>that</b> account.</p>",
                                     "text/html");
                return;
            }
            response.set_content(
                "<form method=\"post\" action=\"/consent\"><input type=\"hidden\" name=\"state\" value=\"" +
                    request.get_param_value("state") +
                    "\"><button type=\"submit\" name=\"decision\" value=\"cancel\">Cancel</button>"
                    "<button type=\"submit\" name=\"decision\" value=\"accept\">Accept</button></form>",
                "text/html");
        });
        server.Post("/consent", [this](const Request &request, Response &response) {
            const bool accepted = request.get_param_value("decision") == "accept";
            const std::string outcome = accepted ? "code" : "error";
            const std::string value = accepted ? "c0de" : "access_denied";
            const std::string target = m_program.origin() + "/";
            if (m_wayBack == WayBack::Redirect)
                return response.set_redirect(target + "?" + outcome + "=" + value + "&state=done");
            response.set_content("<form id=\"redirect\" method=\"post\" action=\"" + target +
                                     "\"><input type=\"hidden\" name=\"" + outcome + "\" value=\"" + value +
                                     "\"><input type=\"hidden\" name=\"state\" value=\"" +
                                     request.get_param_value("state") + "\"></form>",
                                 "text/html");
        });
    }

    const WayBack m_wayBack;
    mutable std::mutex m_mutex;
    QString m_arrived;
    LoopbackServer m_program;
    LoopbackServer m_entra;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPracticeAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsFormsAsBrowsersDo();
    void choosesBoxesAndButtons();
    void readsLinksAndAlerts();

    void signsInAndComesBack_data();
    void signsInAndComesBack();
    void keepsWhatTheSignInSaid();

    void renewsTheRow();
    void createsARow();
    void downloadsOnly();
    void takesTheNewestRequest();
    void countsUpTakenNames();
    void savesWhateverArrives();
    void leavesNotesAlone();

    void errorsAreKept_data();
    void errorsAreKept();
    void goesOnAfterAnError();
    void doesNotLeaveThisComputer();
    void stopsWhileAServerNeverEnds();

private:
    AdminPlan plan(PortalTask task) const;
    QUrl portalUrl() const { return QUrl(QString::fromStdString(m_server->origin() + "/pushcert/")); }
    QList<base::Error> walked(const AdminPlan &plan) const;
    QStringList downloads() const { return QDir(m_downloads->path()).entryList(QDir::Files, QDir::Name); }

    const QString m_name = u"MDM_ Microsoft Corporation_Certificate.pem"_s;
    const PortalKeys m_keys;
    std::unique_ptr<PortalKit> m_kit;
    std::unique_ptr<PortalPages> m_pages;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<QTemporaryDir> m_requests;
    std::unique_ptr<QTemporaryDir> m_downloads;
    PortalRow m_row;
};

void TestPracticeAdmin::init()
{
    m_kit = std::make_unique<PortalKit>(m_keys);
    m_pages = std::make_unique<PortalPages>(m_kit->portal);
    m_server = std::make_unique<LoopbackServer>([this](httplib::Server &server) { m_pages->addTo(server); });
    m_requests = std::make_unique<QTemporaryDir>();
    m_downloads = std::make_unique<QTemporaryDir>();
    PortalUpload upload = m_kit->upload(m_keys.key);
    write(m_requests->filePath(upload.fileName), upload.bytes);
    upload.notes = u"old notes"_s;
    m_row = must(m_kit->portal.create(m_kit->account, upload));
}

void TestPracticeAdmin::cleanup()
{
    m_server.reset();
    m_pages.reset();
    m_kit.reset();
}

AdminPlan TestPracticeAdmin::plan(PortalTask task) const
{
    return {.entraUser = u"admin@practice.example"_s,
            .appleAccount = m_kit->account,
            .task = task,
            .uuid = m_row.uuid,
            .notes = u"new notes"_s,
            .requestFolder = m_requests->path(),
            .downloadFolder = m_downloads->path()};
}

/// Lets an admin walk the portal; what went wrong.
QList<base::Error> TestPracticeAdmin::walked(const AdminPlan &plan) const
{
    PracticeAdmin admin(plan);
    admin.open(portalUrl());
    return QTest::qWaitFor([&] { return admin.isIdle(); }, 60000) ? admin.errors()
                                                                  : QList<base::Error>{base::Error()};
}

void TestPracticeAdmin::readsFormsAsBrowsersDo()
{
    const QUrl page(u"http://localhost:1/a/b?c=d"_s);
    const QList<HtmlForm> forms =
        formsIn(u"<input name=outside><FORM ID=one Action='next' METHOD=Post>"
                "<input type=hidden name=x value=\"a>b &amp;quot; &#39;\" ><input name='y'>"
                "<textarea name=z>&lt;old&gt;</textarea><input type=submit></FORM>"
                "<form enctype=\"multipart/form-data\"><input type=\"file\" name=\"f\"></form>"_s,
                page);
    QCOMPARE(forms.size(), 2);
    QCOMPARE(forms[0].id, u"one"_s);
    QCOMPARE(forms[0].action, QUrl(u"http://localhost:1/a/next"_s));
    QVERIFY(forms[0].isPost && !forms[0].isMultipart);
    QCOMPARE(forms[0].fields.size(), 3);
    QCOMPARE(forms[0].fields[0].value, u"a>b &quot; '"_s);
    QCOMPARE(forms[0].fields[1].type, u"text"_s);
    QCOMPARE(forms[0].fields[2].value, u"<old>"_s);
    QCOMPARE(forms[1].action, page);
    QVERIFY(!forms[1].isPost && forms[1].isMultipart && forms[1].has(u"f"_s));
    QVERIFY(!forms[1].has(u"x"_s));
}

void TestPracticeAdmin::choosesBoxesAndButtons()
{
    HtmlForm form = formsIn(u"<form><input type=checkbox name=agree value=yes><input type=checkbox name=on "
                            "checked><button name=do value=a>A</button><button name=do value=b>B</button>"
                            "<input name=text></form>"_s,
                            {})
                        .value(0);
    const auto sent = [&] {
        QStringList list;
        for (const HtmlField &field : std::as_const(form.fields)) {
            if (field.isSent)
                list.append(field.name + u'=' + field.value);
        }
        return list.join(u' ');
    };
    QCOMPARE(sent(), u"on= text="_s);
    form.choose(u"agree"_s);
    form.choose(u"do"_s, u"b"_s);
    form.fill(u"text"_s, u"t"_s);
    QCOMPARE(sent(), u"agree=yes on= do=b text=t"_s);
}

void TestPracticeAdmin::readsLinksAndAlerts()
{
    const QUrl page(u"http://localhost:1/a/b"_s);
    QCOMPARE(linksIn(u"<a href=\"/c?d=1&amp;e=2\">C</a><a name=x><a href='f'>F</a>"_s, page),
             (QList<QUrl>{QUrl(u"http://localhost:1/c?d=1&e=2"_s), QUrl(u"http://localhost:1/a/f"_s)}));
    QCOMPARE(alertIn(u"<p>fine</p><p role=\"alert\">not <b>so</b>\n fine</p><p>x</p>"_s), u"not so fine"_s);
    QCOMPARE(alertIn(u"<p>fine</p>"_s), QString());
}

void TestPracticeAdmin::signsInAndComesBack_data()
{
    QTest::addColumn<bool>("byForm");
    QTest::addColumn<bool>("accepts");
    QTest::addColumn<QString>("arrived");
    QTest::newRow("redirect") << false << true << u"GET c0de done"_s;
    QTest::newRow("redirect, refused") << false << false << u"GET access_denied done"_s;
    QTest::newRow("form") << true << true << u"POST c0de a+b&<"_s;
    QTest::newRow("form, refused") << true << false << u"POST access_denied a+b&<"_s;
}

void TestPracticeAdmin::signsInAndComesBack()
{
    QFETCH(bool, byForm);
    QFETCH(bool, accepts);
    QFETCH(QString, arrived);
    const EntraStage stage(byForm ? EntraStage::WayBack::FormPost : EntraStage::WayBack::Redirect);
    AdminPlan told = plan(PortalTask::Renew);
    told.acceptsConsent = accepts;
    PracticeAdmin admin(told);
    QVERIFY(admin.open(stage.authorize()));
    QVERIFY(QTest::qWaitFor([&] { return admin.isIdle(); }, 60000));
    QVERIFY(admin.errors().isEmpty());
    QCOMPARE(stage.arrived(), arrived);
}

void TestPracticeAdmin::keepsWhatTheSignInSaid()
{
    const EntraStage stage(EntraStage::WayBack::Redirect);
    AdminPlan told = plan(PortalTask::Renew);
    told.entraUser = u"nobody@practice.example"_s;
    PracticeAdmin admin(told);
    admin.open(stage.authorize());
    QVERIFY(QTest::qWaitFor([&] { return admin.isIdle(); }, 60000));
    const QList<base::Error> errors = admin.errors();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, ErrorKind::BadReply);
    QCOMPARE(errors.first().detail, u"We could not find that account."_s);
    QCOMPARE(stage.arrived(), QString());
}

void TestPracticeAdmin::renewsTheRow()
{
    QVERIFY(walked(plan(PortalTask::Renew)).isEmpty());
    const QList<PortalRow> rows = m_kit->portal.rows(m_kit->account);
    QCOMPARE(rows.size(), 1);
    QVERIFY(!(rows.first().serial == m_row.serial));
    QCOMPARE(rows.first().notes, u"new notes"_s);
    QCOMPARE(downloads(), QStringList{m_name});
    QCOMPARE(read(m_downloads->filePath(m_name)), must(m_kit->portal.download(m_kit->account, m_row.uuid)));
}

void TestPracticeAdmin::createsARow()
{
    QVERIFY(walked(plan(PortalTask::Create)).isEmpty());
    const QList<PortalRow> rows = m_kit->portal.rows(m_kit->account);
    QCOMPARE(rows.size(), 2);
    const PortalRow fresh = rows.first().uuid == m_row.uuid ? rows.last() : rows.first();
    QCOMPARE(fresh.notes, u"new notes"_s);
    QCOMPARE(read(m_downloads->filePath(m_name)), must(m_kit->portal.download(m_kit->account, fresh.uuid)));
}

void TestPracticeAdmin::downloadsOnly()
{
    QVERIFY(m_kit->portal.create(m_kit->account, m_kit->upload(m_keys.key)));
    QVERIFY(walked(plan(PortalTask::DownloadOnly)).isEmpty());
    QCOMPARE(must(m_kit->portal.row(m_kit->account, m_row.uuid)).serial, m_row.serial);
    QCOMPARE(read(m_downloads->filePath(m_name)), must(m_kit->portal.download(m_kit->account, m_row.uuid)));
}

void TestPracticeAdmin::takesTheNewestRequest()
{
    const QString older = m_requests->filePath(u"IntuneCSR (1).csr"_s);
    write(older, "an old and broken request");
    QFile file(older);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    file.close();
    write(m_requests->filePath(u"other.csr"_s), "newer, but of another name");
    QVERIFY(walked(plan(PortalTask::Renew)).isEmpty());
    QCOMPARE(downloads().size(), 1);
}

void TestPracticeAdmin::countsUpTakenNames()
{
    write(m_downloads->filePath(m_name), "old");
    QVERIFY(walked(plan(PortalTask::DownloadOnly)).isEmpty());
    QVERIFY(walked(plan(PortalTask::DownloadOnly)).isEmpty());
    QCOMPARE(read(m_downloads->filePath(m_name)), QByteArray("old"));
    QCOMPARE(downloads(), (QStringList{u"MDM_ Microsoft Corporation_Certificate (1).pem"_s,
                                       u"MDM_ Microsoft Corporation_Certificate (2).pem"_s, m_name}));
}

void TestPracticeAdmin::savesWhateverArrives()
{
    m_pages->setOptions({.endsSessionAtDownload = true});
    QVERIFY(walked(plan(PortalTask::DownloadOnly)).isEmpty());
    QVERIFY(read(m_downloads->filePath(m_name)).startsWith("<!DOCTYPE html>"));
}

void TestPracticeAdmin::leavesNotesAlone()
{
    AdminPlan told = plan(PortalTask::Renew);
    told.notes.clear();
    QVERIFY(walked(told).isEmpty());
    QCOMPARE(must(m_kit->portal.row(m_kit->account, m_row.uuid)).notes, u"old notes"_s);
}

void TestPracticeAdmin::errorsAreKept_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no request") << u"request"_s << ErrorKind::NotFound << u"no signing request"_s;
    QTest::newRow("wrong account") << u"account"_s << ErrorKind::NotFound << u"no such row in the portal"_s;
    QTest::newRow("refused") << u"broken"_s << ErrorKind::BadReply
                             << u"Certificate Signature Verification failed because the signature is "
                                "invalid. (-80018)"_s;
    QTest::newRow("no folder") << u"folder"_s << ErrorKind::Disk << QString();
}

void TestPracticeAdmin::errorsAreKept()
{
    QFETCH(QString, fault);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    AdminPlan told = plan(PortalTask::Renew);
    if (fault == "request"_L1)
        QVERIFY(QFile::remove(m_requests->filePath(u"IntuneCSR.csr"_s)));
    if (fault == "account"_L1)
        told.appleAccount = u"other@practice.example"_s;
    if (fault == "broken"_L1)
        write(m_requests->filePath(u"IntuneCSR.csr"_s), "broken");
    if (fault == "folder"_L1)
        told.downloadFolder += u"/missing"_s;
    const QList<base::Error> errors = walked(told);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, kind);
    if (!detail.isEmpty())
        QCOMPARE(errors.first().detail, detail);
    QVERIFY(downloads().isEmpty());
}

void TestPracticeAdmin::goesOnAfterAnError()
{
    AdminPlan told = plan(PortalTask::DownloadOnly);
    told.appleAccount = u"other@practice.example"_s;
    PracticeAdmin admin(told);
    admin.open(portalUrl());
    admin.setPlan(plan(PortalTask::DownloadOnly));
    admin.open(portalUrl());
    QVERIFY(QTest::qWaitFor([&] { return admin.isIdle(); }, 60000));
    QCOMPARE(admin.errors().size(), 1);
    QCOMPARE(downloads(), QStringList{m_name});
}

void TestPracticeAdmin::doesNotLeaveThisComputer()
{
    const LoopbackServer lure([](httplib::Server &server) {
        server.Get("/authorize", [](const httplib::Request &, httplib::Response &response) {
            response.set_redirect("http://practice.invalid/");
        });
    });
    PracticeAdmin admin(plan(PortalTask::Renew));
    admin.open(QUrl(u"https://localhost/pushcert/"_s));
    admin.open(QUrl(u"http://practice.invalid/authorize"_s));
    admin.open(QUrl(QString::fromStdString(lure.origin() + "/authorize")));
    QVERIFY(QTest::qWaitFor([&] { return admin.isIdle(); }, 60000));
    const QList<base::Error> errors = admin.errors();
    QCOMPARE(errors.size(), 3);
    for (const base::Error &error : errors)
        QCOMPARE(error.kind, ErrorKind::Denied);
}

void TestPracticeAdmin::stopsWhileAServerNeverEnds()
{
    std::promise<void> asked;
    std::once_flag isAsked;
    const LoopbackServer endless([&](httplib::Server &server) {
        server.Get("/authorize", [&](const httplib::Request &, httplib::Response &response) {
            response.set_chunked_content_provider("text/html", [&](std::size_t, httplib::DataSink &sink) {
                std::call_once(isAsked, [&] { asked.set_value(); });
                std::this_thread::yield();
                return sink.write(" ", 1);
            });
        });
    });
    PracticeAdmin admin(plan(PortalTask::Renew));
    admin.open(QUrl(QString::fromStdString(endless.origin() + "/authorize")));
    // Its destructor comes back only if it breaks off, and the server's only if the connection is closed.
    asked.get_future().wait();
}

QTEST_GUILESS_MAIN(TestPracticeAdmin)
#include "tst_practiceadmin.moc"
