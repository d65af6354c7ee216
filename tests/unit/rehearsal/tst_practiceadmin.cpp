// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "entrastage.h"
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

using namespace pushkeeper;
using namespace pushkeeper::rehearsal;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;

namespace {

using base::ErrorKind;

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

    void signsInAndComesBack_data();
    void signsInAndComesBack();
    void keepsWhatTheSignInSaid();
    void sendsFormsByGet();

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
    const PortalKeys m_keys{};
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

void TestPracticeAdmin::signsInAndComesBack_data()
{
    QTest::addColumn<bool>("byForm");
    QTest::addColumn<bool>("accepts");
    QTest::addColumn<QString>("arrived");
    QTest::newRow("redirect") << false << true << u"GET c0de done"_s;
    QTest::newRow("redirect, refused") << false << false << u"GET access_denied done"_s;
    QTest::newRow("form") << true << true << u"POST c0de a+b c&<"_s;
    QTest::newRow("form, refused") << true << false << u"POST access_denied a+b c&<"_s;
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

void TestPracticeAdmin::sendsFormsByGet()
{
    std::string asked;
    const LoopbackServer server([&](httplib::Server &pages) {
        pages.Get("/authorize", [](const httplib::Request &, httplib::Response &response) {
            response.set_content("<form action=\"/next?old=1\"><input name=username></form>", "text/html");
        });
        pages.Get("/next", [&](const httplib::Request &request, httplib::Response &response) {
            asked = request.get_param_value("username") + request.get_param_value("old");
            response.set_content("<p role=alert>The end.</p>", "text/html");
        });
    });
    AdminPlan told = plan(PortalTask::Renew);
    told.entraUser = u"a b+c&d=%41é"_s;
    PracticeAdmin admin(told);
    admin.open(QUrl(QString::fromStdString(server.origin() + "/authorize")));
    QVERIFY(QTest::qWaitFor([&] { return admin.isIdle(); }, 60000));
    QCOMPARE(QString::fromStdString(asked), told.entraUser);
    QCOMPARE(admin.errors().value(0).detail, u"The end."_s);
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
    const auto drip = [&](std::size_t, httplib::DataSink &sink) {
        std::call_once(isAsked, [&] { asked.set_value(); });
        std::this_thread::yield();
        return sink.write(" ", 1);
    };
    const LoopbackServer endless([&](httplib::Server &server) {
        server.Get("/authorize", [&](const httplib::Request &, httplib::Response &response) {
            response.set_chunked_content_provider("text/html", drip);
        });
    });
    PracticeAdmin admin(plan(PortalTask::Renew));
    admin.open(QUrl(QString::fromStdString(endless.origin() + "/authorize")));
    // Its destructor comes back only if it breaks off, and the server's only if the connection is closed.
    asked.get_future().wait();
}

QTEST_GUILESS_MAIN(TestPracticeAdmin)
#include "tst_practiceadmin.moc"
