// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/helddata.h"

#include "net/httpclient.h"
#include "session/records.h"
#include "session/signins.h"
#include "storage/database.h"
#include "storage/tenantstore.h"
#include "support/fakeclock.h"
#include "support/notingstore.h"
#include "support/runonworker.h"
#include "support/samplekit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::must;
using support::runOnWorker;

namespace {

const QString tenant = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const QString signInName = u"pushkeeper/%1/watch"_s.arg(tenant);
const QString keyName = u"pushkeeper/%1/watch-certificate"_s.arg(tenant);

class NoBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &) override { return false; }
};

/// The cloud of a tenant that nobody asks.
facts::Cloud someCloud()
{
    facts::Cloud cloud;
    cloud.tenant = base::TenantId(tenant);
    cloud.login = QUrl(u"https://login.example"_s);
    cloud.graph = QUrl(u"https://graph.example"_s);
    cloud.clientWatch = u"aaaaaaaa-2222-3333-4444-555555555555"_s;
    cloud.clientRenew = u"bbbbbbbb-2222-3333-4444-555555555555"_s;
    return cloud;
}

} // namespace

/// What is held of a tenant beside the records: credentials in the keychain and a folder.
class HeldDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void credentialsAreNamed();
    void aKeychainThatCannotBeReadIsSaid();
    void noCredentialIsExported();
    void forgettingTakesTheCredentials();
    void nothingIsForgottenWhereACredentialStays();

private:
    bool isKnown();
    session::HeldItem item(const QString &id);
    session::HeldData data();

    facts::Cloud m_cloud = someCloud();
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = net::HttpProxy()}};
    support::FakeClock m_clock{QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC)};
    NoBrowser m_browser;
    std::shared_ptr<support::NotingStore> m_keychain;
    std::unique_ptr<session::SignIns> m_signIns;
    std::unique_ptr<session::Records> m_records;
};

void HeldDataTest::init()
{
    m_records.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<support::NotingStore>();
    m_keychain->plant(signInName, R"({"client":"aaaaaaaa-2222-3333-4444-555555555555",)"
                                  R"("refresh":"the-refresh-token","user":"ada@contoso.com"})");
    m_keychain->plant(keyName, "the-private-key");
    const base::DataHome home(m_home->path());
    m_folder = must(home.tenantFolder(m_cloud.tenant));
    m_signIns = std::make_unique<session::SignIns>(
        m_cloud, m_folder, session::Access::Doors{.http = m_http, .clock = m_clock, .browser = m_browser},
        m_keychain, QString());
    m_records = must(runOnWorker([&] { return session::Records::open(home, m_cloud, m_clock); }));
}

session::HeldData HeldDataTest::data()
{
    return session::HeldData(
        {.signIns = *m_signIns,
         .clock = m_clock,
         .tenant = m_cloud.tenant,
         .folder = m_folder,
         .database = [this]() -> base::Result<storage::Database *> { return &m_records->database(); }});
}

bool HeldDataTest::isKnown()
{
    return must(runOnWorker(
                    [this] { return storage::TenantStore(m_records->database()).find(m_cloud.tenant); }))
        .has_value();
}

session::HeldItem HeldDataTest::item(const QString &id)
{
    const auto items = must(runOnWorker([this] { return data().look({}); }));
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [&id](const auto &one) { return one.id == id; });
    return found == items.cend() ? session::HeldItem{.count = -1} : *found;
}

void HeldDataTest::credentialsAreNamed()
{
    QCOMPARE(item(u"sign_in"_s).count, 1);
    QCOMPARE(item(u"key"_s).count, 1);
}

void HeldDataTest::aKeychainThatCannotBeReadIsSaid()
{
    m_keychain->failReads(ErrorKind::KeychainLocked);
    QVERIFY(item(u"sign_in"_s).fault);
    const auto fault = item(u"key"_s).fault;
    QCOMPARE(fault ? fault->kind : ErrorKind::Internal, ErrorKind::KeychainLocked);
    QCOMPARE(item(u"connection"_s).count, 1);
}

void HeldDataTest::noCredentialIsExported()
{
    const QByteArray json = must(runOnWorker([this] { return data().exported(); }));
    QVERIFY(json.contains(tenant.toLatin1()));
    QVERIFY(!json.contains("the-refresh-token"));
    QVERIFY(!json.contains("the-private-key"));
}

void HeldDataTest::forgettingTakesTheCredentials()
{
    QVERIFY(isKnown());
    QVERIFY(runOnWorker([this] { return data().forgetAll({}); }));
    QVERIFY(m_keychain->stored(signInName).isEmpty());
    QVERIFY(m_keychain->stored(keyName).isEmpty());
    QVERIFY(!isKnown());
    QVERIFY(!QFile::exists(m_folder));
}

/// It could not be named any more to remove it.
void HeldDataTest::nothingIsForgottenWhereACredentialStays()
{
    m_keychain->failChanges(ErrorKind::KeychainLocked);
    const auto refused = runOnWorker([this] { return data().forgetAll({}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(isKnown());
}

QTEST_GUILESS_MAIN(HeldDataTest)
#include "tst_helddata.moc"
