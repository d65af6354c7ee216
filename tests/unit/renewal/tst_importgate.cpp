// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/findings.h"
#include "renewal/rules/importgate.h"
#include "renewalkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;
using namespace Qt::StringLiterals;
using facts::Severity;
using pki::FindingId;
using Answer = ImportGate::Answer;

/// From the importer's findings to the locks.
class ImportGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStopsLocks_data();
    void whatStopsLocks();
    void aLockNeedsAStop();
    void noOtherFindingLocksTheTopic();
    void onlyAKnownTopicDifferenceIsWaived_data();
    void onlyAKnownTopicDifferenceIsWaived();
    void eachLockIsNamedOnce();
    void nothingThatWarnsOpens();
    void whatWarnsIsRead();
    void theInstalledOneIsNotUploaded();
    void aMovedAccountIsSaid();
    void ageOfAMovedOneIsNoNews();
};

namespace {

constexpr std::initializer_list<Mode> allModes{Mode::FirstSetup,   Mode::Renewal, Mode::Restore, Mode::Adopt,
                                               Mode::MovedAccount, Mode::Rescue,  Mode::NewTopic};

facts::Findings stop(const QString &id)
{
    return {findingOf(id, Severity::Stop)};
}

QList<Lock> locksOf(FindingId id)
{
    return importGate(stop(pki::findingName(id)), Mode::Renewal).locks;
}

} // namespace

void ImportGateTest::whatStopsLocks_data()
{
    QTest::addColumn<FindingId>("id");
    QTest::addColumn<QString>("lock");
    QTest::newRow("another topic") << FindingId::TopicDiffers << u"topic"_s;
    QTest::newRow("topic of another tenant") << FindingId::TopicOfOtherTenant << u"topic"_s;
    QTest::newRow("two topics") << FindingId::TwoTopics << u"topic"_s;
    QTest::newRow("key fits none") << FindingId::KeyFitsNone << u"key"_s;
    QTest::newRow("key of another tenant") << FindingId::KeyOfOtherTenant << u"key"_s;
    QTest::newRow("expired") << FindingId::Expired << u"time"_s;
    QTest::newRow("older") << FindingId::OlderThanInstalled << u"time"_s;
    QTest::newRow("bad signature") << FindingId::IssuerSignatureWrong << u"origin"_s;
    QTest::newRow("self-signed") << FindingId::SelfSigned << u"origin"_s;
    QTest::newRow("for an app") << FindingId::KindAppPush << u"origin"_s;
    QTest::newRow("vendor") << FindingId::KindMdmVendor << u"origin"_s;
    QTest::newRow("a request") << FindingId::RequestGiven << u"origin"_s;
    QTest::newRow("a web page") << FindingId::Html << u"origin"_s;
    QTest::newRow("empty") << FindingId::Empty << u"origin"_s;
    QTest::newRow("no topic") << FindingId::TopicMissing << u"origin"_s;
}

void ImportGateTest::whatStopsLocks()
{
    QFETCH(FindingId, id);
    QFETCH(QString, lock);
    // A weight of its own: what the table says of it is the importer's affair.
    const facts::Findings findings = stop(pki::findingName(id));
    for (const Mode mode : allModes) {
        if (mode == Mode::NewTopic && id == FindingId::TopicDiffers)
            continue;
        const ImportGate gate = importGate(findings, mode);
        QCOMPARE(gate.answer, Answer::Locked);
        QCOMPARE(gate.locks.size(), 1);
        QCOMPARE(QString(lockName(gate.locks.constFirst())), lock);
    }
}

void ImportGateTest::aLockNeedsAStop()
{
    for (const Severity severity : {Severity::Good, Severity::Info, Severity::Warn}) {
        const ImportGate gate = importGate({findingOf(u"topic-differs"_s, severity)}, Mode::Renewal);
        QVERIFY(gate.locks.isEmpty());
        QVERIFY(gate.answer != Answer::Locked);
    }
}

/// Every finding that there is locks something once it stops, and only those of the topic lock the topic.
void ImportGateTest::noOtherFindingLocksTheTopic()
{
    int topicFindings = 0;
    for (int i = 0; i < int(FindingId::Count); ++i) {
        const auto id = static_cast<FindingId>(i);
        if (id == FindingId::AlreadyInstalled)
            continue;
        QCOMPARE(locksOf(id).size(), 1);
        topicFindings += locksOf(id).contains(Lock::Topic) ? 1 : 0;
    }
    QCOMPARE(topicFindings, 3);
}

void ImportGateTest::onlyAKnownTopicDifferenceIsWaived_data()
{
    QTest::addColumn<FindingId>("id");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("isOpen");
    for (const Mode mode : allModes) {
        const char *name = modeName(mode).latin1();
        QTest::newRow(name) << FindingId::TopicDiffers << mode << (mode == Mode::NewTopic);
    }
    QTest::newRow("other tenant") << FindingId::TopicOfOtherTenant << Mode::NewTopic << false;
    QTest::newRow("two topics") << FindingId::TwoTopics << Mode::NewTopic << false;
    QTest::newRow("key") << FindingId::KeyOfOtherTenant << Mode::NewTopic << false;
    QTest::newRow("expired") << FindingId::Expired << Mode::NewTopic << false;
}

void ImportGateTest::onlyAKnownTopicDifferenceIsWaived()
{
    QFETCH(FindingId, id);
    QFETCH(Mode, mode);
    QFETCH(bool, isOpen);
    const ImportGate gate = importGate(stop(pki::findingName(id)), mode);
    QCOMPARE(gate.answer, isOpen ? Answer::AfterReading : Answer::Locked);
    QCOMPARE(gate.locks.isEmpty(), isOpen);
}

void ImportGateTest::eachLockIsNamedOnce()
{
    const facts::Findings findings =
        stop(u"topic-differs"_s) + stop(u"expired"_s) + stop(u"two-topics"_s) + stop(u"key-fits-none"_s);
    const ImportGate gate = importGate(findings, Mode::Renewal);
    QCOMPARE(gate.locks, (QList<Lock>{Lock::Topic, Lock::Time, Lock::Key}));
    const ImportGate given = importGate(findings, Mode::NewTopic);
    QCOMPARE(given.locks, (QList<Lock>{Lock::Time, Lock::Topic, Lock::Key}));
}

void ImportGateTest::nothingThatWarnsOpens()
{
    QCOMPARE(importGate({}, Mode::Renewal).answer, Answer::Open);
    const facts::Findings findings{findingOf(u"genuine"_s, Severity::Good),
                                   findingOf(u"not-fresh"_s, Severity::Info)};
    const ImportGate gate = importGate(findings, Mode::Renewal);
    QCOMPARE(gate.answer, Answer::Open);
    QVERIFY(!gate.isMovedAccount);
}

void ImportGateTest::whatWarnsIsRead()
{
    const facts::Findings findings{findingOf(u"key-not-ours"_s, Severity::Warn),
                                   findingOf(u"genuine"_s, Severity::Good)};
    QCOMPARE(importGate(findings, Mode::Renewal).answer, Answer::AfterReading);
    QCOMPARE(importGate(findings + stop(u"expired"_s), Mode::Renewal).answer, Answer::Locked);
}

void ImportGateTest::theInstalledOneIsNotUploaded()
{
    const facts::Findings findings =
        stop(u"expired"_s) + facts::Findings{findingOf(u"already-installed"_s, Severity::Info),
                                             findingOf(u"expires-soon"_s, Severity::Warn)};
    for (const Mode mode : allModes) {
        const ImportGate gate = importGate(findings, mode);
        QCOMPARE(gate.answer, Answer::AlreadyInstalled);
        QVERIFY(gate.locks.isEmpty());
    }
}

void ImportGateTest::aMovedAccountIsSaid()
{
    const facts::Findings moved{findingOf(u"account-moved"_s, Severity::Info)};
    QCOMPARE(importGate(moved, Mode::Renewal).answer, Answer::Open);
    QVERIFY(importGate(moved, Mode::Renewal).isMovedAccount);
    const ImportGate locked = importGate(moved + stop(u"expired"_s), Mode::Renewal);
    QCOMPARE(locked.answer, Answer::Locked);
    QVERIFY(locked.isMovedAccount);
}

void ImportGateTest::ageOfAMovedOneIsNoNews()
{
    const facts::Findings old{findingOf(u"expires-soon"_s, Severity::Warn)};
    const facts::Findings moved{findingOf(u"account-moved"_s, Severity::Info)};
    QCOMPARE(importGate(old, Mode::Renewal).answer, Answer::AfterReading);
    QCOMPARE(importGate(old + moved, Mode::Renewal).answer, Answer::Open);
    const facts::Findings other{findingOf(u"clock-not-sure"_s, Severity::Warn)};
    QCOMPARE(importGate(old + moved + other, Mode::Renewal).answer, Answer::AfterReading);
}

QTEST_GUILESS_MAIN(ImportGateTest)
#include "tst_importgate.moc"
