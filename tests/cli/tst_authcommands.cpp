// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "consolerun.h"

#include "secrets/memorystore.h"
#include "session/connection.h"
#include "session/knowntenants.h"
#include "support/faultserver.h"
#include "support/oidcprovider.h"
#include "support/runonworker.h"
#include "support/samplekit.h"
#include "support/scriptedbrowser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using App = support::OidcProvider::App;

namespace {

/// A store that a test can look into.
class OpenStore final : public secrets::SecretStore
{
public:
    base::Result<std::optional<QByteArray>> read(const QString &name, const base::CancelToken &token) override
    {
        return m_inner.read(name, token);
    }
    base::Result<> write(const QString &name, const QByteArray &secret,
                         const base::CancelToken &token) override
    {
        m_names.append(name);
        return m_inner.write(name, secret, token);
    }
    base::Result<> remove(const QString &name, const base::CancelToken &token) override
    {
        return m_inner.remove(name, token);
    }
    bool isKept() const override { return true; }

    /// Whether anything that was ever written is still there.
    bool isEmpty()
    {
        for (const QString &name : m_names) {
            if (support::must(m_inner.read(name, {})).has_value())
                return false;
        }
        return true;
    }
    QStringList names() const { return m_names; }

private:
    secrets::MemoryStore m_inner;
    QStringList m_names;
};

} // namespace

/// `auth` and `doctor` as an admin types them, at a provider that is not ours.
class AuthCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void connectsSignsInAndOut();
    void theSignInServesTheNextRun();
    void aCodeIsShownAndServes();
    void whoSignedInWhereIsSaidBeforeAnythingIsRead();
    void oneRegistrationForBothIsNeverStored();
    void aPartnersRegistrationServesACustomer();
    void aPartnersCertificateServesACustomer();
    void whereConsentIsMissingTheLinkIsGiven();
    void theDoctorSaysWhoIsMissing();
    void theDoctorsExitCode_data();
    void theDoctorsExitCode();
    void aTenantThatIsNotConnectedIsNamed();
    void logoutWithoutAnySignInIsDone();
    void aKeyIsReplacedOnlyOnDemand();
    void aKeyForThisRunOnlyIsStillKept();

private:
    cli::ConsoleRun run(const QStringList &arguments);
    QJsonDocument json(const QStringList &arguments);
    void writeCloud(const QString &renew, const QString &unattended = {});
    void connectIt();

    support::OidcProvider m_provider;
    std::unique_ptr<support::FaultServer> m_graph;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<OpenStore> m_store;
    support::BrowserScript m_script;
};

void AuthCommandsTest::initTestCase()
{
    if (const QString missing = support::OidcProvider::whyMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_graph = std::make_unique<support::FaultServer>();
    const QString fault = m_provider.start(m_graph->url(QString()));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void AuthCommandsTest::init()
{
    m_provider.reset();
    m_graph->setHandler([](const auto &) { return support::jsonReply("{}"); });
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_shared<OpenStore>();
    m_script = {.user = m_provider.user()};
    writeCloud(m_provider.registration(App::Renew).clientId);
}

/// A cloud that Pushkeeper does not carry. Its scopes are those that the provider was told.
void AuthCommandsTest::writeCloud(const QString &renew, const QString &unattended)
{
    const auth::Registration watch = m_provider.registration(App::Watch);
    QJsonObject cloud{{u"name"_s, u"Elsewhere"_s},
                      {u"login"_s, watch.login.toString()},
                      {u"graph"_s, watch.graph.toString()},
                      {u"portal"_s, m_graph->url(u"/pushcert/"_s).toString()},
                      {u"tenant"_s, m_provider.tenant()},
                      {u"client_watch"_s, watch.clientId},
                      {u"client_renew"_s, renew}};
    if (!unattended.isEmpty())
        cloud.insert(u"client_unattended"_s, unattended);
    QFile file(m_folder->filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QJsonDocument(cloud).toJson()) > 0);
}

cli::ConsoleRun AuthCommandsTest::run(const QStringList &arguments)
{
    return support::runOnWorker([&] {
        cli::ConsoleRun result;
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        base::SystemClock clock;
        const base::CancelToken token;
        support::ScriptedBrowser browser(m_script, token);
        net::HttpClient http({.userAgent = "tests", .proxy = {}});
        cli::Surroundings around{.console = {.out = out, .err = err},
                                 .http = http,
                                 .clock = clock,
                                 .browser = browser,
                                 .home = base::DataHome(m_folder->filePath(u"home"_s)),
                                 .secrets = m_store,
                                 .token = token};
        result.code = cli::runCommandLine(arguments, around);
        browser.finish();
        return result;
    });
}

QJsonDocument AuthCommandsTest::json(const QStringList &arguments)
{
    return QJsonDocument::fromJson(run(arguments + QStringList{u"--json"_s}).out.toUtf8());
}

void AuthCommandsTest::connectIt()
{
    const cli::ConsoleRun connected =
        run({u"auth"_s, u"connect"_s, u"--cloud-file"_s, m_folder->filePath(u"cloud.json"_s)});
    QVERIFY2(connected.code == 0, qPrintable(connected.err));
}

void AuthCommandsTest::connectsSignsInAndOut()
{
    connectIt();
    const cli::ConsoleRun in = run({u"auth"_s, u"login"_s});
    QVERIFY2(in.code == 0, qPrintable(in.err));
    QVERIFY(in.out.contains(m_provider.user()));
    QVERIFY(in.out.contains(m_provider.tenant()));
    QVERIFY(!m_store->isEmpty());
    QCOMPARE(run({u"auth"_s, u"status"_s}).code, 0);

    QCOMPARE(run({u"auth"_s, u"logout"_s}).code, 0);
    QVERIFY(m_store->isEmpty());
    const QJsonObject line = json({u"auth"_s, u"status"_s}).array().at(0).toObject();
    QCOMPARE(line.value("signed_in"_L1).toBool(), false);
    QCOMPARE(run({u"auth"_s, u"status"_s}).code, 1);
}

void AuthCommandsTest::theSignInServesTheNextRun()
{
    connectIt();
    QCOMPARE(run({u"auth"_s, u"login"_s}).code, 0);
    m_script.accepts = false; // nobody is asked any more
    const cli::ConsoleRun checked = run({u"auth"_s, u"status"_s, u"--check"_s});
    QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
    const auto uses = m_provider.refreshUses();
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses.values(), QList<int>{1});
}

void AuthCommandsTest::aCodeIsShownAndServes()
{
    connectIt();
    m_provider.arm(u"expired_device_code"_s);
    const cli::ConsoleRun shown = run({u"auth"_s, u"login"_s, u"--device-code"_s});
    QVERIFY(shown.err.contains("code"_L1));
    QCOMPARE(shown.code, 5); // nobody typed it in time
    QVERIFY(m_store->isEmpty());
}

void AuthCommandsTest::whoSignedInWhereIsSaidBeforeAnythingIsRead()
{
    connectIt();
    const QString said = u"Signed in as %1 at tenant %2.\n"_s.arg(m_provider.user(), m_provider.tenant());
    const auto refusal = [](const support::SeenRequest &) { return support::jsonReply("{}", 403); };
    m_graph->setHandler(refusal);
    const cli::ConsoleRun status = run({u"status"_s});
    QCOMPARE(status.code, 4); // the reading failed
    QCOMPARE(status.err.indexOf(said), status.err.indexOf(u'\n') + 1);
    // The sign-in rests: nobody signs in any more, and nobody is named.
    QVERIFY(!run({u"status"_s}).err.contains(said));
    QCOMPARE(run({u"auth"_s, u"logout"_s}).code, 0);
    QVERIFY(run({u"doctor"_s, u"--sign-in"_s}).err.contains(said));
}

void AuthCommandsTest::oneRegistrationForBothIsNeverStored()
{
    writeCloud(m_provider.registration(App::Watch).clientId);
    connectIt();
    const cli::ConsoleRun in = run({u"auth"_s, u"login"_s});
    QCOMPARE(in.code, 1);
    QVERIFY(m_store->isEmpty());
    QVERIFY(m_store->names().isEmpty());
}

void AuthCommandsTest::aPartnersRegistrationServesACustomer()
{
    connectIt();
    const cli::ConsoleRun customer = run({u"auth"_s, u"connect"_s, u"--registered-at"_s, m_provider.tenant(),
                                          m_provider.domain(), u"--json"_s});
    QVERIFY2(customer.code == 0, qPrintable(customer.out + customer.err));
    QCOMPARE(QJsonDocument::fromJson(customer.out.toUtf8()).object().value("can_sign_in"_L1).toBool(), true);
}

void AuthCommandsTest::aPartnersCertificateServesACustomer()
{
    const QString unattended = u"aaaaaaaa-0000-0000-0000-000000000003"_s;
    writeCloud(m_provider.registration(App::Renew).clientId, unattended);
    connectIt();
    QFile file(m_folder->filePath(u"customer.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"tenant":"11111111-2222-3333-4444-555555555555","name":"Fabrikam","cloud":"Elsewhere"})");
    file.close();
    const cli::ConsoleRun customer = run(
        {u"auth"_s, u"connect"_s, u"--registered-at"_s, m_provider.tenant(), u"--file"_s, file.fileName()});
    QVERIFY2(customer.code == 0, qPrintable(customer.out + customer.err));
    const auto known = support::runOnWorker([&] {
        const base::SystemClock clock;
        return support::must(session::knownTenants(base::DataHome(m_folder->filePath(u"home"_s)), clock));
    });
    QCOMPARE(support::must(session::chosenTenant(known, u"Fabrikam"_s)).clientUnattended, unattended);
}

void AuthCommandsTest::whereConsentIsMissingTheLinkIsGiven()
{
    connectIt();
    QCOMPARE(run({u"auth"_s, u"login"_s}).code, 0);
    m_provider.arm(u"consent_missing"_s, u"token"_s);
    const cli::ConsoleRun checked = run({u"auth"_s, u"status"_s, u"--check"_s});
    QCOMPARE(checked.code, 4);
    QVERIFY2(checked.out.contains("adminconsent?client_id="_L1), qPrintable(checked.out + checked.err));
}

void AuthCommandsTest::theDoctorSaysWhoIsMissing()
{
    connectIt();
    const QJsonArray lines = json({u"doctor"_s}).array();
    QHash<QString, QString> marks;
    for (const auto &line : lines)
        marks.insert(line["id"_L1].toString(), line["mark"_L1].toString());
    QCOMPARE(marks.value(u"sign-in-service"_s), u"good"_s);
    QCOMPARE(marks.value(u"sign-in"_s), u"missing"_s);
    QCOMPARE(marks.value(u"certificate"_s), u"unknown"_s);
    QCOMPARE(marks.value(u"write-role"_s), u"later"_s);
    QVERIFY(m_store->names().isEmpty()); // a doctor only looks
}

void AuthCommandsTest::theDoctorsExitCode_data()
{
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("code");
    QTest::newRow("all throttled") << 429 << 429 << 5;
    QTest::newRow("all refused") << 403 << 403 << 4;
    // Waiting alone does not help.
    QTest::newRow("throttled, then refused") << 403 << 429 << 4;
    QTest::newRow("refused, then throttled") << 429 << 403 << 4;
}

/// Of reads that Graph does not answer, once it is reached and somebody is signed in.
void AuthCommandsTest::theDoctorsExitCode()
{
    QFETCH(const int, devices);
    QFETCH(const int, others);
    QFETCH(const int, code);
    connectIt();
    QCOMPARE(run({u"auth"_s, u"login"_s}).code, 0);
    m_graph->setHandler([devices, others](const support::SeenRequest &request) {
        if (request.header("Authorization").isEmpty())
            return support::jsonReply("{}");
        const int status = request.target.contains("managedDevices") ? devices : others;
        return status == 429 ? support::throttledReply("3600") : support::jsonReply("{}", status);
    });
    const cli::ConsoleRun doctor = run({u"doctor"_s});
    QVERIFY2(doctor.code == code, qPrintable(doctor.out + doctor.err));
}

void AuthCommandsTest::aTenantThatIsNotConnectedIsNamed()
{
    connectIt();
    const cli::ConsoleRun unknown = run({u"doctor"_s, u"--tenant"_s, u"fabrikam.example"_s});
    QVERIFY(unknown.code != 0);
    QVERIFY(unknown.err.contains("fabrikam.example"_L1));
}

void AuthCommandsTest::logoutWithoutAnySignInIsDone()
{
    connectIt();
    QCOMPARE(run({u"auth"_s, u"logout"_s}).code, 0);
}

void AuthCommandsTest::aKeyIsReplacedOnlyOnDemand()
{
    connectIt();
    const QString name = u"pushkeeper/%1/watch-certificate"_s.arg(m_provider.tenant().toLower());
    const QString second = m_folder->filePath(u"second.cer"_s);
    QCOMPARE(run({u"auth"_s, u"certificate"_s, u"--cer"_s, m_folder->filePath(u"first.cer"_s)}).code, 0);
    const auto key = support::must(m_store->read(name, {}));
    QVERIFY(key.has_value());
    const cli::ConsoleRun again = run({u"auth"_s, u"certificate"_s, u"--cer"_s, second});
    QCOMPARE(again.code, 64);
    QVERIFY(again.err.contains("--replace"_L1));
    QVERIFY(!QFile::exists(second));
    QCOMPARE(support::must(m_store->read(name, {})), key);
    QCOMPARE(run({u"auth"_s, u"certificate"_s, u"--replace"_s, u"--cer"_s, second}).code, 0);
    QVERIFY(QFile::exists(second));
    QVERIFY(support::must(m_store->read(name, {})) != key);
}

void AuthCommandsTest::aKeyForThisRunOnlyIsStillKept()
{
    connectIt();
    QCOMPARE(run({u"auth"_s, u"certificate"_s, u"--this-run-only"_s, u"--cer"_s,
                  m_folder->filePath(u"public.cer"_s)})
                 .code,
             0);
    QVERIFY(!m_store->isEmpty());
}

QTEST_GUILESS_MAIN(AuthCommandsTest)
#include "tst_authcommands.moc"
