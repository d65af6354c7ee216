// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "consolerun.h"
#include "providercloud.h"

#include "auth/clientassertion.h"
#include "auth/credentialreader.h"
#include "auth/formtext.h"
#include "auth/postform.h"
#include "auth/registration.h"
#include "base/log.h"
#include "net/httpclient.h"
#include "secrets/secretstore.h"
#include "session/keychain.h"
#include "support/faultserver.h"
#include "support/keyring.h"
#include "support/oidcprovider.h"
#include "support/runonworker.h"
#include "support/scriptedbrowser.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using App = support::OidcProvider::App;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Notes what a browser is started with, which every program of the computer can see.
class NotingBrowser final : public base::UrlOpener
{
public:
    NotingBrowser(base::UrlOpener &browser, QString &noted)
        : m_browser(browser)
        , m_noted(noted)
    {
    }
    bool open(const QUrl &url) override
    {
        m_noted += url.toString(QUrl::FullyEncoded) + u'\n';
        return m_browser.open(url);
    }

private:
    base::UrlOpener &m_browser;
    QString &m_noted;
};

} // namespace

/// Where the secrets of a sign-in are, and where they are not: the console beside a real keyring, at a
/// provider that is not ours, with every log category on.
class AuthSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secretsStandInTheKeyringAlone();
    void noStoredSecretObtainsAWriteScope();
    void noStoredKeyObtainsAWriteScope();
    void logoutLeavesNothingInTheKeyring();

private:
    QString run(const QStringList &arguments, int expectedCode);
    QByteArrayList stored() const;
    QByteArrayList secretsSeen() const;
    QByteArray storedKey() const;
    void searchForSecrets();
    QByteArray posted(App app, const QByteArray &form);
    QByteArray wanted(const QByteArray &refresh, App app, const QString &scope);

    support::OidcProvider m_provider;
    support::Keyring m_keyring;
    support::FaultServer m_graph;
    QTemporaryDir m_folder;
    QString m_said;
    QString m_opened;
    QByteArrayList m_stored;
};

void AuthSecretsTest::initTestCase()
{
    if (const QString lack = support::keyringLack({u"open"_s}); !lack.isEmpty())
        QSKIP(qPrintable(lack));
    if (const QString missing = support::OidcProvider::whyMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    support::answerAsEmptyTenant(m_graph);
    const QString fault = m_provider.start(m_graph.url(QString()));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    m_provider.reset();
    QVERIFY(base::installLog(m_folder.filePath(u"log.txt"_s)).has_value());
    QLoggingCategory::setFilterRules(u"*=true"_s);

    QFile file(m_folder.filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(support::cloudAt(m_provider, m_graph.url(u"/pushcert/"_s))) > 0);
    file.close();
    run({u"auth"_s, u"connect"_s, u"--cloud-file"_s, file.fileName()}, 0);
}

/// Runs a command as the program does, and notes all that it says.
QString AuthSecretsTest::run(const QStringList &arguments, int expectedCode)
{
    const base::DataHome home(m_folder.filePath(u"home"_s));
    const cli::ConsoleRun ran = support::runOnWorker([&] {
        cli::ConsoleRun result;
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        base::SystemClock clock;
        const base::CancelToken token;
        support::ScriptedBrowser browser({.user = m_provider.user()}, token);
        NotingBrowser noting(browser, m_opened);
        net::HttpClient http({.userAgent = "tests", .proxy = {}});
        cli::Surroundings around{.console = {.out = out, .err = err},
                                 .http = http,
                                 .clock = clock,
                                 .browser = noting,
                                 .home = home,
                                 .secrets = session::openKeychain(home),
                                 .token = token};
        result.code = cli::runCommandLine(arguments, around);
        browser.finish();
        return result;
    });
    m_said += ran.out + ran.err;
    if (ran.code != expectedCode)
        qWarning().noquote() << "exit code" << ran.code << ran.err;
    [&] { QCOMPARE(ran.code, expectedCode); }();
    m_stored += stored();
    return ran.out;
}

/// The refresh tokens that the keyring itself holds.
QByteArrayList AuthSecretsTest::stored() const
{
    QByteArrayList tokens;
    const auto secrets = m_keyring.secretsOf(u"pushkeeper/%1/watch"_s.arg(m_provider.tenant().toLower()));
    for (const QByteArray &secret : secrets) {
        // QtKeychain writes bytes as base64 there.
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromBase64(secret)).object();
        tokens.append(json.value("refresh"_L1).toString().toLatin1());
    }
    return tokens;
}

/// The key that rests, unsealed; empty if there is none.
QByteArray AuthSecretsTest::storedKey() const
{
    const base::DataHome home(m_folder.filePath(u"home"_s));
    const QString name = u"pushkeeper/%1/watch-certificate"_s.arg(m_provider.tenant().toLower());
    const auto pem = support::runOnWorker([&] { return session::openKeychain(home)->read(name, {}); });
    return pem ? pem->value_or(QByteArray()) : QByteArray();
}

/// What the provider was shown and gave away, what Graph was shown, and what was stored.
QByteArrayList AuthSecretsTest::secretsSeen() const
{
    QSet<QByteArray> secrets(m_stored.cbegin(), m_stored.cend());
    const auto byKind = m_provider.secrets();
    for (const QByteArrayList &shown : byKind)
        secrets.unite({shown.cbegin(), shown.cend()});
    const auto requests = m_graph.requests();
    for (const support::SeenRequest &request : requests) {
        const QByteArray authorization = request.header("Authorization");
        if (authorization.startsWith("Bearer "))
            secrets.insert(authorization.mid(7));
    }
    secrets.remove({});
    return {secrets.cbegin(), secrets.cend()};
}

void AuthSecretsTest::secretsStandInTheKeyringAlone()
{
    run({u"auth"_s, u"login"_s}, 0);
    QCOMPARE(stored().size(), 1);
    run({u"doctor"_s}, 0);
    m_provider.arm(u"revoked"_s, u"token"_s);
    run({u"auth"_s, u"status"_s, u"--check"_s}, 1);
    run({u"auth"_s, u"login"_s}, 0);
    run({u"auth"_s, u"status"_s, u"--check"_s}, 0);

    m_provider.arm(u"expired_device_code"_s);
    run({u"auth"_s, u"login"_s, u"--device-code"_s}, 5);

    const auto byKind = m_provider.secrets();
    for (const char *kind :
         {"code", "code_verifier", "device_code", "refresh_token", "access_token", "id_token"})
        QVERIFY2(!byKind.value(QLatin1String(kind)).isEmpty(), kind);
    searchForSecrets();
}

void AuthSecretsTest::searchForSecrets()
{
    const QByteArrayList secrets = secretsSeen();
    QVERIFY(m_opened.contains("code_challenge="_L1));
    QMap<QString, QByteArray> places{{u"what was said"_s, m_said.toUtf8()},
                                     {u"what the browser was given"_s, m_opened.toUtf8()}};
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        places.insert(path, contentOf(path));
    }
    QVERIFY(places.value(m_folder.filePath(u"log.txt"_s)).size() > 1000); // the log did speak
    for (const QByteArray &secret : secrets) {
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            QVERIFY2(!place.value().contains(secret), qPrintable(place.key()));
    }
}

QByteArray AuthSecretsTest::posted(App app, const QByteArray &form)
{
    net::HttpClient http({.userAgent = "tests", .proxy = {}});
    const auth::Registration registration = m_provider.registration(app);
    const auto reply = support::runOnWorker(
        [&] { return auth::postForm(http, auth::entraEndpoint(registration, u"token"_s), form, {}); });
    return reply ? reply->body : QByteArray("no answer");
}

QByteArray AuthSecretsTest::wanted(const QByteArray &refresh, App app, const QString &scope)
{
    const auth::Registration registration = m_provider.registration(app);
    const QByteArray form = auth::formText({{"client_id", registration.clientId},
                                            {"grant_type", u"refresh_token"_s},
                                            {"refresh_token", QString::fromLatin1(refresh)},
                                            {"scope", auth::scopeParameter(registration, {scope})}});
    return posted(app, form);
}

void AuthSecretsTest::noStoredSecretObtainsAWriteScope()
{
    const QByteArrayList tokens = stored();
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(m_keyring.count(), 1); // nothing else is stored
    for (const QString &scope : {u"DeviceManagementServiceConfig.ReadWrite.All"_s,
                                 u"DeviceManagementManagedDevices.PrivilegedOperations.All"_s}) {
        for (const App app : {App::Watch, App::Renew}) {
            const QByteArray answer = wanted(tokens.constFirst(), app, scope);
            QVERIFY2(answer.contains("\"error\""), answer.constData());
            QVERIFY(!answer.contains("access_token"));
        }
    }
    // The same token does read: what was refused was the scope.
    const QByteArray answer =
        wanted(tokens.constFirst(), App::Watch, u"DeviceManagementManagedDevices.Read.All"_s);
    QVERIFY2(answer.contains("access_token"), answer.constData());
}

/// The key is the other secret that rests. Nobody has registered it, so that a person still serves.
void AuthSecretsTest::noStoredKeyObtainsAWriteScope()
{
    run({u"auth"_s, u"certificate"_s, u"--cer"_s, m_folder.filePath(u"public.cer"_s)}, 0);
    const QByteArray pem = storedKey();
    QVERIFY(pem.contains("PRIVATE KEY"));
    run({u"auth"_s, u"status"_s, u"--check"_s}, 0);
    QVERIFY(!m_provider.secrets().value(u"client_assertion"_s).isEmpty());
    const auto credential = auth::readCredential(pem, {}, QDateTime::currentDateTimeUtc());
    QVERIFY(credential.has_value());
    for (const App app : {App::Watch, App::Renew}) {
        const auth::Registration registration = m_provider.registration(app);
        const auto assertion =
            auth::clientAssertion(*credential, auth::entraEndpoint(registration, u"token"_s),
                                  registration.clientId, QDateTime::currentDateTimeUtc(), u"once"_s);
        QVERIFY(assertion.has_value());
        const QByteArray answer =
            posted(app, auth::formText({{"client_id", registration.clientId},
                                        {"grant_type", u"client_credentials"_s},
                                        {"scope", auth::graphScope(registration, u".default"_s)},
                                        {"client_assertion_type",
                                         u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
                                        {"client_assertion", QString::fromLatin1(*assertion)}}));
        QVERIFY2(answer.contains("\"error\"") && !answer.contains("access_token"), answer.constData());
    }
    const qsizetype before = m_stored.size();
    const QByteArrayList lines = pem.split('\n');
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(m_stored), [&pem](const auto &line) {
        return line.size() >= 60 && pem.indexOf(line) > pem.indexOf("PRIVATE KEY") &&
               pem.indexOf(line) < pem.indexOf("END PRIVATE KEY");
    });
    QVERIFY(m_stored.size() > before + 10); // a key of 2048 bits has more lines
    searchForSecrets();
}

void AuthSecretsTest::logoutLeavesNothingInTheKeyring()
{
    QCOMPARE(m_keyring.count(), 2);
    run({u"auth"_s, u"logout"_s}, 0);
    QCOMPARE(m_keyring.count(), 0);
    QDirIterator sealed(m_folder.filePath(u"home/sealed"_s), QDir::Files);
    QVERIFY(!sealed.hasNext());
    searchForSecrets();
}

QTEST_GUILESS_MAIN(AuthSecretsTest)
#include "tst_authsecrets.moc"
