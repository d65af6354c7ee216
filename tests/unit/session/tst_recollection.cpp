// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/recollection.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using renewal::RenewalState;
using session::LastUpload;
using session::Recollection;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

const QString topic = u"com.apple.mgmt.External.3f1c"_s;

facts::PushCertificate installed(const QString &serial)
{
    return {.topic = base::Topic(topic), .serial = base::SerialNumber::fromHex(serial)};
}

/// A walk whose certificate has this serial number.
RenewalState walkOf(const QString &serial)
{
    return {.startedAt = noon(),
            .certificate = renewal::NewCertificate{.topic = base::Topic(topic),
                                                   .serial = base::SerialNumber::fromHex(serial)}};
}

RenewalState uploaded(const QString &serial, const QDateTime &at)
{
    RenewalState walk = walkOf(serial);
    walk.uploadedAt = at;
    walk.installedAt = at.addSecs(30);
    walk.finishedAt = at.addSecs(60);
    return walk;
}

} // namespace

/// What follows from the records of a tenant.
class RecollectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnown();
    void theLatestUploadCounts();
    void somebodyElseUploadedSince();
    void anUploadByHandIsSeenInItsEffect();
    void aFileThatWasOnlyChosenIsNoUpload();
    void theOpenWalk();
    void theLastCheckIsTheLaterOne();
};

void RecollectionTest::nothingIsKnown()
{
    QVERIFY(!session::lastUpload({}));
    QVERIFY(!session::openWalk({}));
    QVERIFY(!session::lastCheck({}).isValid());
}

void RecollectionTest::theLatestUploadCounts()
{
    const Recollection known{.certificate = installed(u"0b"_s),
                             .walks = {uploaded(u"0B"_s, noon()), uploaded(u"0A"_s, noon().addYears(-1))}};
    QCOMPARE(session::lastUpload(known), (LastUpload{.at = noon(), .isInstalled = true}));
}

void RecollectionTest::somebodyElseUploadedSince()
{
    Recollection known{.certificate = installed(u"0c"_s), .walks = {uploaded(u"0b"_s, noon())}};
    QCOMPARE(session::lastUpload(known), (LastUpload{.at = noon(), .isInstalled = false}));
    known.certificate = installed(u"0b"_s);
    known.certificate->topic = base::Topic(u"com.apple.mgmt.External.other"_s);
    QCOMPARE(session::lastUpload(known)->isInstalled, false);
    known.certificate.reset();
    QCOMPARE(session::lastUpload(known)->isInstalled, false);
}

void RecollectionTest::anUploadByHandIsSeenInItsEffect()
{
    RenewalState walk = walkOf(u"0b"_s);
    walk.installedAt = noon();
    const Recollection known{.certificate = installed(u"0b"_s), .walks = {walk}};
    QCOMPARE(session::lastUpload(known), (LastUpload{.at = noon(), .isInstalled = true}));
}

void RecollectionTest::aFileThatWasOnlyChosenIsNoUpload()
{
    RenewalState announced = walkOf(u"0c"_s);
    announced.uploadAnnouncedAt = noon();
    RenewalState withoutFile = uploaded({}, noon());
    withoutFile.certificate.reset();
    const Recollection known{.certificate = installed(u"0b"_s),
                             .walks = {announced, withoutFile, uploaded(u"0b"_s, noon().addDays(-300))}};
    QCOMPARE(session::lastUpload(known), (LastUpload{.at = noon().addDays(-300), .isInstalled = true}));
}

void RecollectionTest::theOpenWalk()
{
    const RenewalState open = walkOf(u"0b"_s);
    QCOMPARE(session::openWalk({.walks = {uploaded(u"0c"_s, noon()), open}}), open);
    QVERIFY(!session::openWalk({.walks = {uploaded(u"0c"_s, noon())}}));
}

/// Where Intune has no certificate, the devices still tell that somebody looked.
void RecollectionTest::theLastCheckIsTheLaterOne()
{
    Recollection known{.certificateSeenAt = noon()};
    QCOMPARE(session::lastCheck(known), noon());
    known.fleet = std::make_shared<const devices::Fleet>(devices::Fleet{.readAt = noon().addSecs(60)});
    QCOMPARE(session::lastCheck(known), noon().addSecs(60));
    known.certificateSeenAt = noon().addSecs(90);
    QCOMPARE(session::lastCheck(known), noon().addSecs(90));
    known.certificateSeenAt = {};
    QCOMPARE(session::lastCheck(known), noon().addSecs(60));
}

QTEST_GUILESS_MAIN(RecollectionTest)
#include "tst_recollection.moc"
