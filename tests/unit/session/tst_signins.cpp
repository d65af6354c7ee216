// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/signins.h"

#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "support/notingstore.h"
#include "support/runonworker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <functional>
#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using session::SignIns;

namespace {

const QString tenant = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const QString watchClient = u"aaaaaaaa-2222-3333-4444-555555555555"_s;
const QString unattendedClient = u"cccccccc-2222-3333-4444-555555555555"_s;
const QString personName = u"pushkeeper/%1/watch"_s.arg(tenant);
const QString keyName = u"pushkeeper/%1/watch-certificate"_s.arg(tenant);

class NoBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &) override { return false; }
};

/// A keychain that lets a test look around while it removes and while it is read.
class WatchedStore final : public secrets::SecretStore
{
public:
    base::Result<std::optional<QByteArray>> read(const QString &name, const base::CancelToken &token) override
    {
        look();
        return m_inner.read(name, token);
    }
    base::Result<> write(const QString &name, const QByteArray &secret,
                         const base::CancelToken &token) override
    {
        return m_inner.write(name, secret, token);
    }
    base::Result<> remove(const QString &name, const base::CancelToken &token) override
    {
        look();
        return m_inner.remove(name, token);
    }
    bool isKept() const override { return true; }

    std::function<void()> look = [] {};

private:
    secrets::MemoryStore m_inner;
};

/// An access token with these roles, as Entra makes them today.
QString tokenWith(const QString &role)
{
    const QByteArray claims = QJsonDocument(QJsonObject{{u"roles"_s, QJsonArray{role}}}).toJson();
    return u"e30."_s + QString::fromLatin1(claims.toBase64(QByteArray::Base64UrlEncoding)) + u".sig"_s;
}

/// A tenant at a scripted Entra.
struct Stage
{
    explicit Stage(const QString &unattended = unattendedClient)
    {
        cloud.tenant = base::TenantId(tenant);
        cloud.login = entra.url(QString());
        cloud.graph = QUrl(u"https://graph.example"_s);
        cloud.clientWatch = watchClient;
        cloud.clientRenew = u"bbbbbbbb-2222-3333-4444-555555555555"_s;
        cloud.clientUnattended = unattended;
        entra.setHandler([this](const support::SeenRequest &request) { return answer(request); });
    }

    support::FaultReply answer(const support::SeenRequest &request)
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        const bool isPerson = form.queryItemValue(u"grant_type"_s) == "refresh_token"_L1;
        if (!isPerson && role.isEmpty())
            return support::jsonReply(
                R"({"error":"invalid_client","error_description":"AADSTS700027: Not registered"})", 401);
        const QJsonObject tokens{{u"access_token"_s, isPerson ? u"of-the-person"_s : tokenWith(role)},
                                 {u"refresh_token"_s, u"next"_s},
                                 {u"scope"_s, form.queryItemValue(u"scope"_s, QUrl::FullyDecoded)},
                                 {u"expires_in"_s, 3600}};
        return support::jsonReply(QJsonDocument(tokens).toJson());
    }

    std::unique_ptr<SignIns> program(const std::shared_ptr<secrets::SecretStore> &store)
    {
        return std::make_unique<SignIns>(
            cloud, folder.filePath(u"tenant"_s),
            session::Access::Doors{.http = http, .clock = clock, .browser = browser}, store, QString());
    }
    /// Somebody signed in to an earlier run.
    void plantPerson()
    {
        const QJsonObject json{
            {u"client"_s, watchClient}, {u"refresh"_s, u"first"_s}, {u"user"_s, u"ada@contoso.com"_s}};
        keychain->plant(personName, QJsonDocument(json).toJson());
    }
    /// The error of a check; Internal with the subject "none" if there was none.
    static base::Error check(SignIns &signIns)
    {
        const auto checked = support::runOnWorker([&] { return signIns.check({}); });
        return checked ? base::Error{.subject = u"none"_s} : checked.error();
    }
    /// What was shown to Entra, in order.
    QStringList grants() const
    {
        QStringList all;
        const auto requests = entra.requests();
        for (const support::SeenRequest &request : requests)
            all.append(QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(u"grant_type"_s));
        return all;
    }

    facts::Cloud cloud;
    /// What the certificate may do; empty: Entra does not know it.
    QString role;
    QTemporaryDir folder;
    net::HttpClient http{{.userAgent = "Pushkeeper-Test/1", .proxy = net::HttpProxy()}};
    support::FakeClock clock{QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC)};
    NoBrowser browser;
    std::shared_ptr<support::NotingStore> keychain = std::make_shared<support::NotingStore>();
    support::FaultServer entra; // last: its thread uses the others
};

} // namespace

/// Who stands in for whom, a person or a certificate, and what the keychain holds of them.
class SignInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatTheAdminHasNotAddedIsNotUsed();
    void aRefusedKeyLeavesThePersonSignedIn();
    void aKeyThatCannotBeReadLeavesThePersonSignedIn();
    void withoutAPersonTheRefusalIsSaid();
    void aKeyRestsInTheKeychainWhateverIsKept();
    void aKeyThatCannotRestIsNotMade();
    void aKeyThatMayWriteDoesNotStay();
    void signingOutNeedsNoLockFile();
    void nobodyElseSavesUntilItIsProvenGone();
};

void SignInsTest::aKeyThatTheAdminHasNotAddedIsNotUsed()
{
    Stage stage{QString()};
    stage.plantPerson();
    const auto signIns = stage.program(stage.keychain);
    QVERIFY(signIns->makeCertificate({}).has_value());
    QCOMPARE(Stage::check(*signIns).subject, u"none"_s);
    QCOMPARE(stage.grants(), QStringList{u"refresh_token"_s});
    QVERIFY(!signIns->standing(auth::Purpose::Watch, {}).value().isUnattended);
    QVERIFY(signIns->hasCertificate({}).value());
}

void SignInsTest::aRefusedKeyLeavesThePersonSignedIn()
{
    Stage stage;
    stage.plantPerson();
    const auto signIns = stage.program(stage.keychain);
    QVERIFY(signIns->makeCertificate({}).has_value());
    QCOMPARE(Stage::check(*signIns).subject, u"none"_s);
    QCOMPARE(stage.grants(), (QStringList{u"client_credentials"_s, u"refresh_token"_s}));
}

void SignInsTest::aKeyThatCannotBeReadLeavesThePersonSignedIn()
{
    Stage stage;
    stage.plantPerson();
    stage.keychain->plant(keyName, "no key at all");
    const auto signIns = stage.program(stage.keychain);
    QCOMPARE(Stage::check(*signIns).subject, u"none"_s);
    const auto standing = signIns->standing(auth::Purpose::Watch, {});
    QVERIFY(standing.has_value());
    QCOMPARE(standing->user, u"ada@contoso.com"_s);
}

void SignInsTest::withoutAPersonTheRefusalIsSaid()
{
    Stage stage;
    const auto signIns = stage.program(stage.keychain);
    QVERIFY(signIns->makeCertificate({}).has_value());
    QCOMPARE(Stage::check(*signIns).entraCode, 700027);
}

void SignInsTest::aKeyRestsInTheKeychainWhateverIsKept()
{
    Stage stage;
    stage.role = u"DeviceManagementManagedDevices.Read.All"_s;
    const auto signIns = stage.program(stage.keychain);
    signIns->keepForThisRun();
    QVERIFY(signIns->makeCertificate({}).has_value());
    QVERIFY(stage.keychain->stored(keyName).contains("PRIVATE KEY"));
    QCOMPARE(Stage::check(*signIns).subject, u"none"_s);
    QVERIFY(signIns->standing(auth::Purpose::Watch, {}).value().isUnattended);
}

void SignInsTest::aKeyThatCannotRestIsNotMade()
{
    Stage stage;
    for (const auto &store :
         {std::shared_ptr<secrets::SecretStore>(),
          std::shared_ptr<secrets::SecretStore>(std::make_shared<secrets::MemoryStore>())}) {
        const auto made = stage.program(store)->makeCertificate({});
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, ErrorKind::KeychainMissing);
    }
}

void SignInsTest::aKeyThatMayWriteDoesNotStay()
{
    Stage stage;
    stage.role = u"DeviceManagementServiceConfig.ReadWrite.All"_s;
    const auto signIns = stage.program(stage.keychain);
    QVERIFY(signIns->makeCertificate({}).has_value());
    QCOMPARE(Stage::check(*signIns).kind, ErrorKind::Denied);
    QCOMPARE(stage.keychain->stored(keyName), QByteArray());
}

void SignInsTest::signingOutNeedsNoLockFile()
{
    Stage stage;
    stage.plantPerson();
    stage.keychain->plant(keyName, "a key");
    QFile inTheWay(stage.folder.filePath(u"tenant"_s)); // no folder can be made there
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(stage.program(stage.keychain)->signOut({}).has_value());
    QCOMPARE(stage.keychain->stored(personName), QByteArray());
    QCOMPARE(stage.keychain->stored(keyName), QByteArray());
}

void SignInsTest::nobodyElseSavesUntilItIsProvenGone()
{
    Stage stage;
    const auto store = std::make_shared<WatchedStore>();
    QList<bool> wasFree;
    store->look = [&] {
        QLockFile other(stage.folder.filePath(u"tenant/token.lock"_s));
        wasFree.append(other.tryLock(0));
    };
    QVERIFY(stage.program(store)->signOut({}).has_value());
    QVERIFY(wasFree.size() >= 4); // each secret is removed, then read
    QVERIFY(!wasFree.contains(true));
}

QTEST_GUILESS_MAIN(SignInsTest)
#include "tst_signins.moc"
