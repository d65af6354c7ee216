// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/inspect.h"
#include "support/samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace pushkeeper;

/// Every form of every file, made by an authority of Apple's shape, judged from end to end.
class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesSample_data();
    void judgesSample();
    void showsNothingOfPrivateKeys();

private:
    QString write(const QString &name) const;

    QTemporaryDir m_folder;
    QList<support::Sample> m_samples;
    std::unique_ptr<pki::Inspector> m_inspector;
};

QString SamplesTest::write(const QString &name) const
{
    const auto sample = std::find_if(m_samples.cbegin(), m_samples.cend(),
                                     [&name](const support::Sample &s) { return s.fileName == name; });
    QFile file(m_folder.filePath(name));
    const bool written = sample != m_samples.cend() && file.open(QIODevice::WriteOnly) &&
                         file.write(sample->bytes) == sample->bytes.size();
    return written ? file.fileName() : QString();
}

void SamplesTest::initTestCase()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    m_samples = support::makeSamples(now);
    auto inspector = pki::Inspector::create({.against = write(QStringLiteral("installed.pem")),
                                             .request = write(QStringLiteral("request.csr")),
                                             .issuers = {write(QStringLiteral("issuer.pem"))},
                                             .at = now});
    QVERIFY(inspector);
    m_inspector = std::make_unique<pki::Inspector>(std::move(*inspector));
}

void SamplesTest::judgesSample_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_samples.size(); ++i)
        QTest::newRow(qPrintable(m_samples[i].fileName)) << int(i);
}

void SamplesTest::judgesSample()
{
    QFETCH(int, index);
    const support::Sample &sample = m_samples.at(index);
    const auto inspection = m_inspector->inspectContent(sample.fileName, sample.bytes, sample.bytes.size());
    QStringList ids;
    for (const facts::Finding &finding : inspection.findings) {
        if (finding.severity >= facts::Severity::Warn)
            ids.append(finding.id);
    }
    QStringList expected = sample.findingIds;
    ids.sort();
    expected.sort();
    QCOMPARE(facts::fileKindName(inspection.kind), facts::fileKindName(sample.kind));
    QCOMPARE(ids, expected);
    QCOMPARE(facts::verdictName(inspection.verdict), sample.verdict);
}

void SamplesTest::showsNothingOfPrivateKeys()
{
    int seen = 0;
    for (const support::Sample &sample : std::as_const(m_samples)) {
        const qsizetype key = sample.bytes.indexOf("PRIVATE KEY-----\n");
        if (key < 0)
            continue;
        const QString secret = QString::fromLatin1(sample.bytes.mid(key + 17, 24));
        const auto inspection =
            m_inspector->inspectContent(sample.fileName, sample.bytes, sample.bytes.size());
        for (const facts::Finding &finding : inspection.findings)
            QVERIFY(!finding.text.contains(secret) && !finding.next.contains(secret));
        ++seen;
    }
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
