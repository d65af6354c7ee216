// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/certificatelog.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace Qt::StringLiterals;
using facts::Source;

class TestCertificateLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betterSourceCounts_data();
    void betterSourceCounts();
    void whatOneAloneTellsIsKept();
    void timesSpanBothSightings();
    void sourcesHaveNames();
};

namespace {

QDateTime day(int number)
{
    return {QDate(2027, 3, number), QTime(12, 0), Qt::UTC};
}

KeptCertificate sighting(Source source, int number)
{
    const QString text = QString::number(number);
    return {.certificate = {.topic = base::Topic(u"com.apple.mgmt.External.1"_s),
                            .serial = base::SerialNumber::fromHex(u"1A"_s),
                            .notBefore = day(number),
                            .notAfter = day(number + 1),
                            .appleAccount = u"account "_s + text,
                            .key = base::Thumbprint("key " + text.toUtf8()),
                            .source = source},
            .issuer = u"issuer "_s + text,
            .thumbprint = base::Thumbprint("thumbprint " + text.toUtf8()),
            .pem = "pem " + text.toUtf8(),
            .firstSeen = day(number),
            .lastSeen = day(number)};
}

/// Names nothing but topic, serial and times.
KeptCertificate bareSighting(Source source, int number)
{
    const KeptCertificate full = sighting(source, number);
    return {
        .certificate = {.topic = full.certificate.topic, .serial = full.certificate.serial, .source = source},
        .firstSeen = full.firstSeen,
        .lastSeen = full.lastSeen};
}

KeptCertificate seenFrom(KeptCertificate certificate, int first, int last)
{
    certificate.firstSeen = day(first);
    certificate.lastSeen = day(last);
    return certificate;
}

} // namespace

void TestCertificateLog::betterSourceCounts_data()
{
    QTest::addColumn<Source>("kept");
    QTest::addColumn<Source>("seen");
    QTest::addColumn<bool>("seenCounts");
    const QList<Source> worstFirst{Source::Typed, Source::Recorded, Source::File, Source::Live};
    for (int kept = 0; kept < worstFirst.size(); ++kept) {
        for (int seen = 0; seen < worstFirst.size(); ++seen)
            QTest::addRow("%d, then %d", kept, seen)
                << worstFirst.at(kept) << worstFirst.at(seen) << (seen >= kept);
    }
}

void TestCertificateLog::betterSourceCounts()
{
    QFETCH(Source, kept);
    QFETCH(Source, seen);
    QFETCH(bool, seenCounts);
    const KeptCertificate winner = seenCounts ? sighting(seen, 2) : sighting(kept, 1);
    QCOMPARE(merged(sighting(kept, 1), sighting(seen, 2)), seenFrom(winner, 1, 2));
}

void TestCertificateLog::whatOneAloneTellsIsKept()
{
    const KeptCertificate later = merged(sighting(Source::Live, 1), bareSighting(Source::Live, 2));
    QCOMPARE(later, seenFrom(sighting(Source::Live, 1), 1, 2));
    const KeptCertificate better = merged(sighting(Source::Typed, 1), bareSighting(Source::Live, 2));
    QCOMPARE(better.certificate.source, Source::Live);
    QCOMPARE(better.pem, QByteArray("pem 1"));
    const KeptCertificate worse = merged(bareSighting(Source::Live, 1), sighting(Source::Typed, 2));
    QCOMPARE(worse.certificate.source, Source::Live);
    QCOMPARE(worse.certificate.notAfter, day(3));
    QCOMPARE(worse.issuer, u"issuer 2"_s);
}

void TestCertificateLog::timesSpanBothSightings()
{
    const KeptCertificate backwards = merged(sighting(Source::Live, 5), sighting(Source::Live, 3));
    QCOMPARE(backwards.firstSeen, day(3));
    QCOMPARE(backwards.lastSeen, day(5));
}

void TestCertificateLog::sourcesHaveNames()
{
    QStringList names;
    for (const Source source : {Source::Live, Source::Typed, Source::Recorded, Source::File}) {
        names += sourceName(source);
        QCOMPARE(sourceNamed(sourceName(source)), source);
    }
    QCOMPARE(names, (QStringList{u"live"_s, u"typed"_s, u"recorded"_s, u"file"_s}));
    QCOMPARE(sourceNamed(u"rumour"_s), Source::Recorded);
}

QTEST_GUILESS_MAIN(TestCertificateLog)
#include "tst_certificatelog.moc"
