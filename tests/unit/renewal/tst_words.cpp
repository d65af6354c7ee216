// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/words.h"
#include "renewalkit.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allModes{Mode::FirstSetup,   Mode::Renewal, Mode::Restore, Mode::Adopt,
                              Mode::MovedAccount, Mode::Rescue,  Mode::NewTopic};

bool isCreating(Mode mode)
{
    return mode == Mode::FirstSetup || mode == Mode::NewTopic;
}

} // namespace

/// What a walk says never leads to the wrong button, and names what is at stake.
class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_data();
    void create();
    void nobodyIsAssessedNobodyCreates();
    void everyModeIsExplained();
    void whoIsInAHurryIsTold();
    void theRowIsTheOneOfTheTarget();
    void whatIsAtStakeIsCounted();
    void whatIsInstalledIsNamed();
    void theProofSaysWhatIsNext();
};

void WordsTest::create_data()
{
    QTest::addColumn<Mode>("mode");
    for (const Mode mode : allModes)
        QTest::newRow(modeName(mode).latin1()) << mode;
}

void WordsTest::create()
{
    QFETCH(Mode, mode);
    const RenewalState state = assessedState(mode);
    const QString text = buttonText(state);
    QCOMPARE(isCreateRight(state), isCreating(mode));
    QCOMPARE(text.startsWith(u"Press Create"_s), isCreating(mode));
    QCOMPARE(text.startsWith(u"Press Renew"_s), !isCreating(mode));
    // Elsewhere Create is only named to warn of it.
    static const QRegularExpression create(u"\\bCreate\\b"_s);
    static const QRegularExpression neverCreate(u"\\bnever Create\\b"_s);
    if (!isCreating(mode)) {
        QCOMPARE(text.count(create), text.count(neverCreate));
        QVERIFY(text.contains(u"never Revoke"_s));
        QVERIFY(text.contains(topicOf('1').uuid()));
    }
}

void WordsTest::nobodyIsAssessedNobodyCreates()
{
    QVERIFY(!isCreateRight(RenewalState()));
    QVERIFY(buttonText(RenewalState()).startsWith(u"Press Renew"_s));
    QVERIFY(rowText(RenewalState()).isEmpty());
    QVERIFY(installedText(RenewalState()).isEmpty());
}

void WordsTest::everyModeIsExplained()
{
    QSet<QString> texts;
    for (const Mode mode : allModes)
        texts.insert(modeText({.mode = mode}));
    QCOMPARE(texts.size(), qsizetype(allModes.size()));
    QVERIFY(!texts.contains(QString()));
}

void WordsTest::whoIsInAHurryIsTold()
{
    const QString warning = u"Do not press Create"_s;
    QVERIFY(!modeText({.mode = Mode::Renewal}).contains(warning));
    QVERIFY(modeText({.mode = Mode::Renewal, .isHurried = true}).contains(warning));
    QVERIFY(modeText({.mode = Mode::Rescue}).contains(warning));
}

/// An installed certificate of another topic is another row.
void WordsTest::theRowIsTheOneOfTheTarget()
{
    RenewalState state = assessedState();
    const QString row = rowText(state);
    QVERIFY(row.contains(state.assessed->installed->serial.text()));
    QVERIFY(row.contains(u"2027"_s));
    state.assessed->installed = installedOf(topicOf('2'));
    QVERIFY(rowText(state).isEmpty());
    state.assessed->installed.reset();
    QVERIFY(rowText(state).isEmpty());
}

void WordsTest::whatIsAtStakeIsCounted()
{
    RenewalState state = assessedState();
    QVERIFY(atStakeText(state).contains(u"215 Apple device"_s));
    state.assessed->devices = 1;
    QVERIFY(atStakeText(state).contains(u" 1 Apple device"_s));
    // Devices that could not be counted are not none.
    state.assessed->devices.reset();
    QVERIFY(atStakeText(state).contains(u"every Apple device"_s));
    QVERIFY(atStakeText(RenewalState()).contains(u"every Apple device"_s));
}

void WordsTest::whatIsInstalledIsNamed()
{
    const RenewalState state = chosenState();
    const QString text = installedText(state);
    QVERIFY(text.contains(topicOf('1').text()));
    QVERIFY(text.contains(u"serial number "_s + state.certificate->serial.text()));
    QVERIFY(text.contains(u"2028"_s));
}

/// The verdict as the devices room words it, and the next step.
void WordsTest::theProofSaysWhatIsNext()
{
    RenewalState state = chosenState();
    QVERIFY(proofText(state).isEmpty());
    state.uploadedAt = noon();
    state.proof =
        Proof{.tally = {.aliveBefore = 215, .seenSince = 212, .predicted = 215}, .at = noon().addDays(1)};
    QCOMPARE(
        proofText(state),
        u"212 of 215 device(s) alive before have checked in since. The certificate works. There is nothing to do."_s);
    state.proof->at = noon().addSecs(60);
    QVERIFY2(proofText(state).contains(u"Look again in an hour"_s), qPrintable(proofText(state)));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
