// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/amendment.h"
#include "renewalkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;

namespace {

/// Uploaded and finished at noon; the devices were counted so many hours later.
RenewalState finishedState(int countedAfterHours)
{
    RenewalState state = chosenState();
    state.uploadedAt = noon();
    state.installedAt = noon();
    state.proof = Proof{.at = noon().addSecs(countedAfterHours * 3600LL)};
    state.finishedAt = noon();
    return state;
}

} // namespace

/// How long a verdict can still change.
class AmendmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotFirmStaysOpen();
    void stragglersCountForAWeek();
    void onlyWhatIsFinishedAndWasUploaded();
};

void AmendmentTest::whatIsNotFirmStaysOpen()
{
    QVERIFY(isVerdictOpen(finishedState(0), noon().addDays(1)));
    QVERIFY(isVerdictOpen(finishedState(23), noon().addDays(40)));
    RenewalState state = finishedState(0);
    state.proof.reset();
    QVERIFY(isVerdictOpen(state, noon().addDays(40)));
}

void AmendmentTest::stragglersCountForAWeek()
{
    QVERIFY(isVerdictOpen(finishedState(24), noon().addDays(7)));
    QVERIFY(!isVerdictOpen(finishedState(24), noon().addDays(7).addSecs(1)));
}

void AmendmentTest::onlyWhatIsFinishedAndWasUploaded()
{
    RenewalState state = finishedState(0);
    state.finishedAt = {};
    QVERIFY(!isVerdictOpen(state, noon().addDays(1)));
    state = finishedState(0);
    state.uploadedAt = {};
    QVERIFY(!isVerdictOpen(state, noon().addDays(1)));
    state = finishedState(0);
    state.certificate.reset();
    QVERIFY(!isVerdictOpen(state, noon().addDays(1)));
}

QTEST_GUILESS_MAIN(AmendmentTest)
#include "tst_amendment.moc"
