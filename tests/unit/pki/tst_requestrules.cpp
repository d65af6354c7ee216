// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/findings.h"
#include "pki/importrules.h"
#include "pki/requestrules.h"

#include <QTest>

#include <functional>

using namespace pushkeeper;
using facts::ChainState;
using facts::Severity;
using facts::SignatureState;
using facts::SigningRequest;
using facts::Trust;
using pki::FindingId;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

facts::Certificate authority()
{
    facts::Certificate certificate;
    certificate.isAuthority = true;
    certificate.notBefore = now().addYears(-5);
    certificate.notAfter = now().addYears(5);
    return certificate;
}

SigningRequest intuneRequest()
{
    facts::Certificate vendor;
    vendor.commonName = QStringLiteral("MDM Vendor: Microsoft Corporation");
    vendor.organisation = QStringLiteral("Microsoft Corporation");
    vendor.userId = QStringLiteral("9KBH5RKYEW");
    vendor.hasVendorMarker = true;
    vendor.notBefore = now().addDays(-100);
    vendor.notAfter = now().addDays(265);
    SigningRequest request;
    request.hasUsualKey = true;
    request.hasVendorPart = true;
    request.selfSignature = SignatureState::GoodSha1;
    request.vendorSignature = SignatureState::Good;
    request.chainState = ChainState::Complete;
    request.chain = {vendor, authority(), authority()};
    request.vendorTrust = Trust::Apple;
    return request;
}

using Change = std::function<void(SigningRequest &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// What speaks against a signing request. Each row is Intune's request with one difference.
class RequestRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsIntunesRequest();
    void findsTheDifference_data();
    void findsTheDifference();
    void datesOnlyWarnWithoutConfirmedClock();
    void sha1WasTakenUntil2021();

private:
    void addSignatureRows();
    void addChainRows();
    void addVendorRows();
};

namespace {

void row(const char *name, FindingId id, Severity severity, const Change &change)
{
    QTest::newRow(name) << change << int(id) << int(severity);
}

} // namespace

void RequestRulesTest::acceptsIntunesRequest()
{
    const auto findings = pki::judgeRequest(intuneRequest(), {.utc = now(), .confirmed = true});
    QCOMPARE(worst(findings), Severity::Good);
    QVERIFY2(contains(findings, QStringLiteral("request-ready")), "SHA-1 by the request's own key is normal");
}

void RequestRulesTest::addSignatureRows()
{
    row("own signature wrong", FindingId::SelfSignatureWrong, Severity::Stop,
        [](SigningRequest &r) { r.selfSignature = SignatureState::Wrong; });
    row("own signature not checkable", FindingId::SelfSignatureNotCheckable, Severity::Warn,
        [](SigningRequest &r) { r.selfSignature = SignatureState::NotCheckable; });
    row("weak key", FindingId::WeakKey, Severity::Warn, [](SigningRequest &r) { r.hasUsualKey = false; });
    row("vendor signature missing", FindingId::VendorSignatureMissing, Severity::Stop,
        [](SigningRequest &r) { r.vendorSignature = SignatureState::Absent; });
    row("vendor signature wrong", FindingId::VendorSignatureWrong, Severity::Stop,
        [](SigningRequest &r) { r.vendorSignature = SignatureState::Wrong; });
    row("vendor signature SHA-1", FindingId::VendorSignatureSha1, Severity::Stop,
        [](SigningRequest &r) { r.vendorSignature = SignatureState::GoodSha1; });
    row("vendor signature not checkable", FindingId::VendorSignatureNotCheckable, Severity::Warn,
        [](SigningRequest &r) { r.vendorSignature = SignatureState::NotCheckable; });
    row("plain request", FindingId::PlainRequest, Severity::Stop, [](SigningRequest &r) {
        r.hasVendorPart = false;
        r.vendorSignature = SignatureState::Absent;
        r.chainState = ChainState::Absent;
        r.chain.clear();
    });
}

void RequestRulesTest::addChainRows()
{
    const auto chainRow = [](const char *name, ChainState state, FindingId id) {
        row(name, id, Severity::Stop, [state](SigningRequest &r) { r.chainState = state; });
    };
    chainRow("chain incomplete", ChainState::Incomplete, FindingId::ChainIncomplete);
    chainRow("chain broken", ChainState::Broken, FindingId::ChainBroken);
    row("chain upside down", FindingId::ChainOrder, Severity::Stop, [](SigningRequest &r) {
        r.chainState = ChainState::WrongOrder;
        r.chain = QList<facts::Certificate>(r.chain.crbegin(), r.chain.crend());
    });
    row("chain missing", FindingId::ChainMissing, Severity::Stop, [](SigningRequest &r) {
        r.chainState = ChainState::Absent;
        r.chain.clear();
    });
    row("not Apple's", FindingId::ChainNotApple, Severity::Stop,
        [](SigningRequest &r) { r.vendorTrust = Trust::No; });
    row("new issuer", FindingId::VendorIssuerNew, Severity::Info,
        [](SigningRequest &r) { r.vendorTrust = Trust::AppleNew; });
    row("given issuer", FindingId::VendorIssuerGiven, Severity::Info,
        [](SigningRequest &r) { r.vendorTrust = Trust::Given; });
    row("intermediate expired", FindingId::ChainExpired, Severity::Stop,
        [](SigningRequest &r) { r.chain[1].notAfter = now().addSecs(-1); });
}

void RequestRulesTest::addVendorRows()
{
    row("vendor expired", FindingId::VendorExpired, Severity::Stop,
        [](SigningRequest &r) { r.chain[0].notAfter = now().addSecs(-1); });
    row("vendor expires in 13 days", FindingId::VendorExpiresSoon, Severity::Warn,
        [](SigningRequest &r) { r.chain[0].notAfter = now().addDays(14).addSecs(-1); });
    row("vendor not yet valid", FindingId::VendorNotYetValid, Severity::Warn,
        [](SigningRequest &r) { r.chain[0].notBefore = now().addSecs(1); });
    row("no vendor", FindingId::VendorMarkerMissing, Severity::Stop,
        [](SigningRequest &r) { r.chain[0].hasVendorMarker = false; });
    row("another vendor", FindingId::VendorOther, Severity::Warn,
        [](SigningRequest &r) { r.chain[0].organisation = QStringLiteral("Example Corporation"); });
    row("Microsoft under a new team id", FindingId::VendorTeamChanged, Severity::Warn,
        [](SigningRequest &r) { r.chain[0].userId = QStringLiteral("NEWTEAM123"); });
}

void RequestRulesTest::findsTheDifference_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("severity");
    addSignatureRows();
    addChainRows();
    addVendorRows();
}

void RequestRulesTest::findsTheDifference()
{
    QFETCH(Change, change);
    QFETCH(int, id);
    QFETCH(int, severity);
    const pki::Moment moment{.utc = now(), .confirmed = true};
    const QString name = pki::findingName(FindingId(id));
    QVERIFY(!contains(pki::judgeRequest(intuneRequest(), moment), name));
    SigningRequest request = intuneRequest();
    change(request);
    const auto findings = pki::judgeRequest(request, moment);
    QVERIFY(contains(findings, name));
    QCOMPARE(int(worst(findings)), severity);
    QCOMPARE(contains(findings, QStringLiteral("request-ready")), Severity(severity) == Severity::Info);
}

void RequestRulesTest::datesOnlyWarnWithoutConfirmedClock()
{
    SigningRequest request = intuneRequest();
    request.chain[0].notAfter = now().addSecs(-1);
    request.chain[1].notAfter = now().addSecs(-1);
    QCOMPARE(worst(pki::judgeRequest(request, {.utc = now(), .confirmed = false})), Severity::Warn);
}

void RequestRulesTest::sha1WasTakenUntil2021()
{
    SigningRequest request = intuneRequest();
    request.vendorSignature = SignatureState::GoodSha1;
    const QDateTime before(QDate(2021, 2, 9), QTime(23, 59), Qt::UTC);
    request.chain[0].notBefore = before.addDays(-1);
    QCOMPARE(worst(pki::judgeRequest(request, {.utc = before, .confirmed = true})), Severity::Info);
    QCOMPARE(worst(pki::judgeRequest(request, {.utc = now(), .confirmed = false})), Severity::Warn);
}

QTEST_GUILESS_MAIN(RequestRulesTest)
#include "tst_requestrules.moc"
