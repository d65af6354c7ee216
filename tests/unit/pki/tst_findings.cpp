// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/findings.h"

#include <QSet>
#include <QTest>

using namespace pushkeeper;
using pki::FindingId;

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingSpeaks();
    void fillsPlaces();
    void keepsForeignTextHarmless();
};

void FindingsTest::everyFindingSpeaks()
{
    QSet<QString> names;
    for (int i = 0; i < int(FindingId::Count); ++i) {
        const facts::Finding finding = pki::finding(FindingId(i), {QStringLiteral("x")}, 3);
        QVERIFY2(finding.text.endsWith(u'.') || finding.text.endsWith(u'x'), qPrintable(finding.text));
        QVERIFY2(!finding.text.contains(u'%'), qPrintable(finding.text));
        const bool tellsNextStep = finding.next.endsWith(u'.') || finding.next.endsWith(u'x');
        QVERIFY2(tellsNextStep || finding.severity < facts::Severity::Warn, qPrintable(finding.id));
        names.insert(finding.id);
    }
    QCOMPARE(names.size(), int(FindingId::Count));
}

void FindingsTest::fillsPlaces()
{
    const auto soon = pki::finding(FindingId::ExpiresSoon, {QStringLiteral("1 May")}, 30);
    QVERIFY(soon.text.contains(QLatin1String("1 May")));
    QVERIFY(soon.text.contains(QLatin1String("30")));
    QCOMPARE(pki::finding(FindingId::Expired, {}, 1, facts::Severity::Warn).severity, facts::Severity::Warn);
}

void FindingsTest::keepsForeignTextHarmless()
{
    const QString hostile = QStringLiteral("a\x1b[31m\u202e") + QString(5000, u'b');
    const QString text = pki::finding(FindingId::KindAppPush, {hostile}).text;
    QVERIFY(!text.contains(QChar(u'\x1b')));
    QVERIFY(!text.contains(QChar(u'\u202e')));
    QVERIFY(text.size() < 400);
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
