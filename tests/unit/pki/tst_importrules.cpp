// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/findings.h"
#include "pki/importrules.h"

#include <QTest>

#include <functional>

using namespace pushkeeper;
using facts::FileKind;
using facts::Severity;
using facts::Trust;
using facts::TrustFault;
using pki::FindingId;
using pki::ImportCase;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}
base::Topic ourTopic()
{
    return base::Topic(QStringLiteral("com.apple.mgmt.External.0a0a0a0a-1111-4222-8333-444444444444"));
}

base::Topic otherTopic()
{
    return base::Topic(QStringLiteral("com.apple.mgmt.External.0b0b0b0b-1111-4222-8333-555555555555"));
}

base::Thumbprint key(char name)
{
    return base::Thumbprint(QByteArray(32, name));
}

facts::SigningRequest request(char name)
{
    facts::SigningRequest request;
    request.key = key(name);
    return request;
}

facts::Certificate renewed()
{
    facts::Certificate certificate;
    certificate.kind = FileKind::MdmPush;
    certificate.topic = ourTopic();
    certificate.userId = ourTopic().text();
    certificate.userIdCount = 1;
    certificate.commonName = QStringLiteral("APSP:") + ourTopic().uuid();
    certificate.subject = QStringLiteral("CN=") + certificate.commonName;
    certificate.serial = base::SerialNumber::fromHex(QStringLiteral("22"));
    certificate.notBefore = now().addDays(-1);
    certificate.notAfter = certificate.notBefore.addDays(365).addSecs(-1);
    certificate.key = key('n');
    certificate.trust = Trust::Apple;
    certificate.trustFault = TrustFault::None;
    certificate.fromPushIssuer = true;
    certificate.hasPushMarker = true;
    certificate.allowsClientAuth = true;
    certificate.hasUsualKey = true;
    return certificate;
}

/// A renewal in which everything is as it should be.
ImportCase goodRenewal()
{
    ImportCase import;
    import.file.kind = FileKind::MdmPush;
    import.file.certificate = renewed();
    import.file.certificates = {renewed()};
    import.file.topicCount = 1;
    import.installed = facts::PushCertificate{.topic = ourTopic(),
                                              .serial = base::SerialNumber::fromHex(QStringLiteral("11")),
                                              .notAfter = now().addDays(20),
                                              .appleAccount = QStringLiteral("mdm@example.com")};
    import.target = ourTopic();
    import.requests = {request('n'), request('o')};
    import.appleAccount = QStringLiteral("mdm@example.com");
    import.now = {.utc = now(), .confirmed = true};
    return import;
}

using Change = std::function<void(ImportCase &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// The decision table, row by row. Each row is the good renewal with one difference.
class ImportRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAGoodRenewal();
    void findsTheDifference_data();
    void findsTheDifference();
    void saysNothingMore_data();
    void saysNothingMore();
    void heaviestComesFirst();

private:
    void addKindRows();
    void addOriginRows();
    void addProfileRows();
    void addTimeRows();
    void addTopicRows();
    void addKeyRows();
};

void ImportRulesTest::acceptsAGoodRenewal()
{
    const auto findings = pki::judgeImport(goodRenewal());
    QCOMPARE(worst(findings), Severity::Good);
    QVERIFY(contains(findings, QStringLiteral("genuine")));
    QVERIFY(contains(findings, QStringLiteral("topic-matches")));
    QVERIFY(contains(findings, QStringLiteral("key-answers-newest")));
}

namespace {

void row(const char *name, FindingId id, Severity severity, const Change &change)
{
    QTest::newRow(name) << change << int(id) << int(severity);
}

} // namespace

void ImportRulesTest::addKindRows()
{
    const auto kindRow = [](const char *name, FileKind kind, FindingId id) {
        row(name, id, Severity::Stop, [kind](ImportCase &c) { c.file.certificate->kind = kind; });
    };
    kindRow("app push", FileKind::AppPush, FindingId::KindAppPush);
    kindRow("pass", FileKind::PassType, FindingId::KindPassType);
    kindRow("vendor", FileKind::MdmVendor, FindingId::KindMdmVendor);
    kindRow("profile signing", FileKind::ProfileSigning, FindingId::KindProfileSigning);
    kindRow("server push", FileKind::ServerPush, FindingId::KindServerPush);
    kindRow("other", FileKind::OtherCertificate, FindingId::KindOtherCertificate);
    row("no topic", FindingId::TopicMissing, Severity::Stop, [](ImportCase &c) {
        c.file.certificate->kind = FileKind::OtherCertificate;
        c.file.certificate->userId.clear();
    });
    row("two topics in subject", FindingId::TwoTopicsInSubject, Severity::Stop,
        [](ImportCase &c) { c.file.certificate->userIdCount = 2; });
    row("two topics in file", FindingId::TwoTopics, Severity::Stop,
        [](ImportCase &c) { c.file.topicCount = 2; });
    row("unusual topic", FindingId::TopicUnusual, Severity::Warn, [](ImportCase &c) {
        c.file.certificate->topic = base::Topic(QStringLiteral("com.apple.mgmt.Internal.1"));
        c.target = c.file.certificate->topic;
    });
    row("private key beside it", FindingId::PrivateKeyPresent, Severity::Warn,
        [](ImportCase &c) { c.file.hasPrivateKey = true; });
    row("damaged part", FindingId::PartDamaged, Severity::Warn,
        [](ImportCase &c) { c.file.hasDamagedPart = true; });
    row("request instead", FindingId::RequestGiven, Severity::Stop, [](ImportCase &c) {
        c.file = {.kind = FileKind::SignedRequest};
        c.file.request = request('n');
    });
}

void ImportRulesTest::addOriginRows()
{
    const auto faultRow = [](const char *name, TrustFault fault, FindingId id, Severity severity) {
        row(name, id, severity, [fault](ImportCase &c) {
            c.file.certificate->trust = Trust::No;
            c.file.certificate->trustFault = fault;
        });
    };
    faultRow("bad signature", TrustFault::BadSignature, FindingId::IssuerSignatureWrong, Severity::Stop);
    faultRow("self-signed", TrustFault::SelfSigned, FindingId::SelfSigned, Severity::Stop);
    faultRow("not checkable", TrustFault::NotCheckable, FindingId::IssuerNotCheckable, Severity::Warn);
    faultRow("issuer not known, topic and key right", TrustFault::UnknownIssuer, FindingId::IssuerNotKnown,
             Severity::Warn);
    row("issuer not known, key not", FindingId::IssuerNotVerified, Severity::Stop, [](ImportCase &c) {
        c.file.certificate->trust = Trust::No;
        c.file.certificate->trustFault = TrustFault::UnknownIssuer;
        c.requests.clear();
    });
    row("issuer not known, topic not", FindingId::IssuerNotVerified, Severity::Stop, [](ImportCase &c) {
        c.file.certificate->trust = Trust::No;
        c.file.certificate->trustFault = TrustFault::UnknownIssuer;
        c.target.reset();
    });
    row("new intermediate", FindingId::IssuerNew, Severity::Info,
        [](ImportCase &c) { c.file.certificate->trust = Trust::AppleNew; });
    row("given issuer", FindingId::IssuerGiven, Severity::Info,
        [](ImportCase &c) { c.file.certificate->trust = Trust::Given; });
    row("not Apple's push issuer", FindingId::IssuerUnusual, Severity::Warn,
        [](ImportCase &c) { c.file.certificate->fromPushIssuer = false; });
}

void ImportRulesTest::addProfileRows()
{
    row("push marker", FindingId::PushMarkerMissing, Severity::Warn,
        [](ImportCase &c) { c.file.certificate->hasPushMarker = false; });
    row("client authentication", FindingId::ClientAuthMissing, Severity::Warn,
        [](ImportCase &c) { c.file.certificate->allowsClientAuth = false; });
    row("key", FindingId::WeakKey, Severity::Warn,
        [](ImportCase &c) { c.file.certificate->hasUsualKey = false; });
    row("uuid", FindingId::UuidDiffers, Severity::Warn,
        [](ImportCase &c) { c.file.certificate->commonName = QStringLiteral("APSP:1"); });
}

void ImportRulesTest::addTimeRows()
{
    const auto end = renewed().notAfter;
    const auto atRow = [](const char *name, const QDateTime &moment, bool confirmed, FindingId id,
                          Severity severity) {
        row(name, id, severity,
            [moment, confirmed](ImportCase &c) { c.now = {.utc = moment, .confirmed = confirmed}; });
    };
    atRow("expired", end.addSecs(1), true, FindingId::Expired, Severity::Stop);
    atRow("expired by an unconfirmed clock", end.addSecs(1), false, FindingId::Expired, Severity::Warn);
    atRow("unconfirmed clock", now(), false, FindingId::ClockNotSure, Severity::Info);
    atRow("59 days left", end.addDays(-60).addSecs(1), true, FindingId::ExpiresSoon, Severity::Warn);
    atRow("not yet valid", renewed().notBefore.addDays(-1).addSecs(-1), true, FindingId::NotYetValid,
          Severity::Warn);
    row("older than installed", FindingId::OlderThanInstalled, Severity::Stop,
        [](ImportCase &c) { c.installed->notAfter = c.file.certificate->notAfter.addSecs(1); });
    row("fetched earlier", FindingId::NotFresh, Severity::Info,
        [](ImportCase &c) { c.now.utc = now().addDays(30); });
}

void ImportRulesTest::addTopicRows()
{
    row("topic differs", FindingId::TopicDiffers, Severity::Stop,
        [](ImportCase &c) { c.target = otherTopic(); });
    row("no topic known", FindingId::NoTopicKnown, Severity::Info, [](ImportCase &c) {
        c.target.reset();
        c.installed.reset();
    });
    row("topic of another tenant", FindingId::TopicOfOtherTenant, Severity::Stop, [](ImportCase &c) {
        c.target.reset();
        c.foreignTopics = {ourTopic()};
    });
    const auto sameSerial = [](ImportCase &c) { c.installed->serial = c.file.certificate->serial; };
    row("installed already", FindingId::AlreadyInstalled, Severity::Stop, sameSerial);
    row("installed already, account moved", FindingId::AccountMoved, Severity::Info,
        [sameSerial](ImportCase &c) {
            sameSerial(c);
            c.appleAccount = QStringLiteral("new@example.com");
            c.requests.clear();
        });
}

void ImportRulesTest::addKeyRows()
{
    const auto keyRow = [](const char *name, char certificateKey, bool onlyNewest, FindingId id,
                           Severity severity) {
        row(name, id, severity, [certificateKey, onlyNewest](ImportCase &c) {
            c.file.certificate->key = key(certificateKey);
            c.onlyNewestKeyHeld = onlyNewest;
        });
    };
    keyRow("older request", 'o', false, FindingId::KeyAnswersOlder, Severity::Warn);
    keyRow("request not taken here", 'x', false, FindingId::KeyNotOurs, Severity::Warn);
    keyRow("older request, Intune holds the newest key", 'o', true, FindingId::KeyFitsNone, Severity::Stop);
    keyRow("unknown request, Intune holds the newest key", 'x', true, FindingId::KeyFitsNone, Severity::Stop);
    row("request of another tenant", FindingId::KeyOfOtherTenant, Severity::Stop,
        [](ImportCase &c) { c.foreignRequests = {request('n')}; });
    row("no request known", FindingId::NoRequestKnown, Severity::Info,
        [](ImportCase &c) { c.requests.clear(); });
}

void ImportRulesTest::findsTheDifference_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("severity");
    addKindRows();
    addOriginRows();
    addProfileRows();
    addTimeRows();
    addTopicRows();
    addKeyRows();
}

void ImportRulesTest::findsTheDifference()
{
    QFETCH(Change, change);
    QFETCH(int, id);
    QFETCH(int, severity);
    QVERIFY(!contains(pki::judgeImport(goodRenewal()), pki::findingName(FindingId(id))));
    ImportCase import = goodRenewal();
    change(import);
    const auto findings = pki::judgeImport(import);
    QVERIFY(contains(findings, pki::findingName(FindingId(id))));
    QCOMPARE(int(worst(findings)), severity);
}

void ImportRulesTest::saysNothingMore_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("id");
    const auto quiet = [](const char *name, FindingId id, const Change &change) {
        QTest::newRow(name) << change << int(id);
    };
    quiet("60 days left", FindingId::ExpiresSoon,
          [](ImportCase &c) { c.now.utc = renewed().notAfter.addDays(-60); });
    quiet("valid to the last second", FindingId::Expired,
          [](ImportCase &c) { c.now.utc = renewed().notAfter; });
    quiet("a clock a few hours behind", FindingId::NotYetValid,
          [](ImportCase &c) { c.now.utc = renewed().notBefore.addSecs(-qint64(3600) * 5); });
    quiet("topic in other case", FindingId::TopicDiffers,
          [](ImportCase &c) { c.target = base::Topic(ourTopic().text().toUpper()); });
    quiet("account in other case", FindingId::AccountMoved, [](ImportCase &c) {
        c.installed->serial = c.file.certificate->serial;
        c.appleAccount = QStringLiteral("MDM@Example.com");
    });
    quiet("account moved: key does not apply", FindingId::KeyFitsNone, [](ImportCase &c) {
        c.installed->serial = c.file.certificate->serial;
        c.appleAccount = QStringLiteral("new@example.com");
        c.onlyNewestKeyHeld = true;
        c.file.certificate->key = key('x');
    });
    quiet("altered: its topic is not believed", FindingId::TopicMatches, [](ImportCase &c) {
        c.file.certificate->trust = Trust::No;
        c.file.certificate->trustFault = TrustFault::BadSignature;
    });
    quiet("wrong kind: its dates do not matter", FindingId::Expired, [](ImportCase &c) {
        c.file.certificate->kind = FileKind::AppPush;
        c.now.utc = now().addDays(4000);
    });
}

void ImportRulesTest::saysNothingMore()
{
    QFETCH(Change, change);
    QFETCH(int, id);
    ImportCase import = goodRenewal();
    change(import);
    QVERIFY(!contains(pki::judgeImport(import), pki::findingName(FindingId(id))));
}

void ImportRulesTest::heaviestComesFirst()
{
    ImportCase import = goodRenewal();
    import.file.hasPrivateKey = true;
    import.target = otherTopic();
    const auto findings = pki::judgeImport(import);
    QCOMPARE(findings[0].id, QStringLiteral("topic-differs"));
    QCOMPARE(findings[1].id, QStringLiteral("private-key-present"));
    QCOMPARE(findings[2].severity, Severity::Good);
}

QTEST_GUILESS_MAIN(ImportRulesTest)
#include "tst_importrules.moc"
