// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fixtures.h"
#include "support/samples.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pushkeeper;
using support::Sample;

namespace {

/// Ids that warn or stop; a misspelt one in an expectation could never be met.
const QSet<QString> &knownIds()
{
    static const QSet<QString> ids = [] {
        const QString list = QStringLiteral(
            "expired expires-soon not-yet-valid topic-differs already-installed older-than-installed "
            "key-not-ours "
            "issuer-signature-wrong issuer-not-known issuer-not-verified self-signed kind-app-push "
            "kind-pass-type "
            "kind-mdm-vendor kind-profile-signing kind-server-push kind-other-certificate two-topics "
            "two-topics-in-subject topic-missing push-marker-missing client-auth-missing weak-key "
            "uuid-differs "
            "private-key-present private-key-only pkcs12 html json zip pdf empty cut-off damaged "
            "public-key-only "
            "unknown too-large trailing-bytes part-damaged xml-entities request-incomplete plain-request "
            "self-signature-wrong vendor-signature-missing vendor-signature-wrong vendor-signature-sha1 "
            "chain-missing chain-incomplete chain-order chain-broken chain-not-apple vendor-expired "
            "vendor-expires-soon vendor-not-yet-valid chain-expired vendor-marker-missing vendor-other "
            "vendor-team-changed");
        const QStringList names = list.split(QLatin1Char(' '));
        return QSet<QString>(names.cbegin(), names.cend());
    }();
    return ids;
}

} // namespace

class TestTestSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void namesAreUniqueAndPortable();
    void expectationsAreConsistent();
    void everyKindAndIdIsCovered();
    void contextIsAmongTheSamples();
    void sharedFolderFollowsTheEnvironment();

private:
    QList<Sample> m_samples;
};

void TestTestSupport::initTestCase()
{
    m_samples = support::makeSamples(QDateTime(QDate(2027, 3, 4), QTime(10, 51, 19), Qt::UTC));
    QVERIFY(!m_samples.isEmpty());
}

void TestTestSupport::namesAreUniqueAndPortable()
{
    QSet<QString> names;
    for (const Sample &sample : m_samples) {
        QVERIFY2(!names.contains(sample.fileName.toLower()), qPrintable(sample.fileName));
        names.insert(sample.fileName.toLower());
        QVERIFY2(!sample.fileName.contains(QLatin1Char('/')), qPrintable(sample.fileName));
    }
}

void TestTestSupport::expectationsAreConsistent()
{
    const QStringList verdicts{QStringLiteral("accept"), QStringLiteral("warn"), QStringLiteral("stop")};
    for (const Sample &sample : m_samples) {
        QVERIFY2(verdicts.contains(sample.verdict), qPrintable(sample.fileName));
        QVERIFY2((sample.verdict == verdicts.first()) == sample.findingIds.isEmpty(),
                 qPrintable(sample.fileName));
        for (const QString &id : sample.findingIds)
            QVERIFY2(knownIds().contains(id), qPrintable(id));
    }
}

void TestTestSupport::everyKindAndIdIsCovered()
{
    QSet<QString> met;
    QSet<facts::FileKind> kinds;
    for (const Sample &sample : m_samples) {
        met.unite({sample.findingIds.cbegin(), sample.findingIds.cend()});
        kinds.insert(sample.kind);
    }
    // A test makes the large file itself; a chain whose intermediate has ended needs an authority of its own.
    const QSet<QString> elsewhere{QStringLiteral("too-large"), QStringLiteral("chain-expired")};
    QCOMPARE(knownIds() - met, elsewhere);
    for (int kind = 0; kind <= static_cast<int>(facts::FileKind::Unknown); ++kind)
        QVERIFY2(kinds.contains(facts::FileKind(kind)),
                 qPrintable(facts::fileKindName(facts::FileKind(kind))));
}

void TestTestSupport::contextIsAmongTheSamples()
{
    for (const char *name : {"issuer.pem", "installed.pem", "request.csr"}) {
        const auto found = std::count_if(m_samples.cbegin(), m_samples.cend(), [name](const Sample &sample) {
            return sample.fileName == QLatin1String(name) && !sample.bytes.isEmpty();
        });
        QCOMPARE(found, 1);
    }
}

void TestTestSupport::sharedFolderFollowsTheEnvironment()
{
    const QByteArray before = qgetenv("PUSHKEEPER_SHARED");
    const QTemporaryDir folder;
    qputenv("PUSHKEEPER_SHARED", QFile::encodeName(folder.path()));
    const auto named = support::sharedFolder();
    qputenv("PUSHKEEPER_SHARED", QFile::encodeName(folder.filePath(QStringLiteral("missing"))));
    const auto missing = support::sharedFolder();
    qputenv("PUSHKEEPER_SHARED", before);

    QCOMPARE(named, QDir(folder.path()).canonicalPath());
    QVERIFY(!missing);
}

QTEST_GUILESS_MAIN(TestTestSupport)
#include "tst_testsupport.moc"
