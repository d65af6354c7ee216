// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/finding.h"

#include <QTest>

using namespace pushkeeper::facts;

class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worstOfNoneIsGood();
    void worstIsTheHeaviestWhereverItStands();
    void containsGoesById();
    void names();
};

namespace {

Finding finding(Severity severity, const QString &id = QStringLiteral("some-finding"))
{
    return {.id = id, .severity = severity, .text = {}, .next = {}};
}

} // namespace

void FindingTest::worstOfNoneIsGood()
{
    QCOMPARE(worst({}), Severity::Good);
}

void FindingTest::worstIsTheHeaviestWhereverItStands()
{
    const Finding info = finding(Severity::Info);
    const Finding warn = finding(Severity::Warn);
    const Finding stop = finding(Severity::Stop);
    QCOMPARE(worst({info, info}), Severity::Info);
    QCOMPARE(worst({info, warn, info}), Severity::Warn);
    QCOMPARE(worst({stop, warn, info}), Severity::Stop);
    QCOMPARE(worst({info, warn, stop}), Severity::Stop);
}

void FindingTest::containsGoesById()
{
    const Findings findings{finding(Severity::Info, QStringLiteral("expired")),
                            finding(Severity::Stop, QStringLiteral("topic-differs"))};
    QVERIFY(contains(findings, QStringLiteral("topic-differs")));
    QVERIFY(contains(findings, QStringLiteral("expired")));
    QVERIFY(!contains(findings, QStringLiteral("topic")));
    QVERIFY(!contains({}, QStringLiteral("expired")));
}

void FindingTest::names()
{
    QCOMPARE(severityName(Severity::Good), QStringLiteral("good"));
    QCOMPARE(severityName(Severity::Info), QStringLiteral("info"));
    QCOMPARE(severityName(Severity::Warn), QStringLiteral("warn"));
    QCOMPARE(severityName(Severity::Stop), QStringLiteral("stop"));
    QCOMPARE(verdictName(Severity::Good), QStringLiteral("accept"));
    QCOMPARE(verdictName(Severity::Info), QStringLiteral("accept"));
    QCOMPARE(verdictName(Severity::Warn), QStringLiteral("warn"));
    QCOMPARE(verdictName(Severity::Stop), QStringLiteral("stop"));
}

QTEST_GUILESS_MAIN(FindingTest)
#include "tst_finding.moc"
