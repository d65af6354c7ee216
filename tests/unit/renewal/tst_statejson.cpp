// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/statejson.h"
#include "renewalkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;
using namespace Qt::StringLiterals;
using facts::Severity;

/// The state goes to the disk and back.
class StateJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void everyMemberIsWritten();
    void aFreshStateComesBack();
    void emptyPartsAreParts();
    void aProofOfAnEarlierVersion();
    void notAgreedIsNotUnknown();
    void noneIsNotUnknown();
    void everyModeComesBack();
    void everyWeightAndSourceComesBack();
    void datesAreKeptToTheMillisecond();
    void whatIsDamagedIsRefused_data();
    void whatIsDamagedIsRefused();
    void wrongValuesAreNamed_data();
    void wrongValuesAreNamed();
};

namespace {

/// Every member differs from its default.
RenewalState fullState()
{
    RenewalState state = chosenState(Mode::Restore);
    state.isAssisted = true;
    state.assessed->installed->key = base::Thumbprint(QByteArray(32, '\xfe'));
    state.assessed->installed->source = facts::Source::Typed;
    state.assessed->isHurried = true;
    state.reason = u"\u7530 \"left\""_s;
    state.isAgreed = true;
    state.certificate->der = QByteArray("\x30\x82\x00\xff", 4);
    state.findings = {
        {.id = u"key-not-ours"_s, .severity = Severity::Warn, .text = u"\u00d6dd."_s, .next = u"Ask."_s},
        findingOf(u"genuine"_s, Severity::Good)};
    state.areWarningsAccepted = true;
    state.uploadAnnouncedAt = noon().addSecs(20);
    state.uploadedAt = noon().addSecs(21);
    state.installedAt = noon().addSecs(22);
    state.proof =
        Proof{.tally = {.aliveBefore = 9, .seenSince = 7, .predicted = 8}, .at = noon().addSecs(23)};
    state.finishedAt = noon().addSecs(24);
    return state;
}

QJsonObject objectOf(const RenewalState &state)
{
    return QJsonDocument::fromJson(toJson(state)).object();
}

RenewalState thereAndBack(const RenewalState &state)
{
    return stateFromJson(toJson(state)).value_or(RenewalState());
}

QString detailOf(const QJsonObject &object)
{
    const auto state = stateFromJson(QJsonDocument(object).toJson());
    return state ? QString() : state.error().detail;
}

} // namespace

void StateJsonTest::everythingComesBack()
{
    const auto read = stateFromJson(toJson(fullState()));
    QVERIFY(read.has_value());
    QCOMPARE(*read, fullState());
    QCOMPARE(toJson(*read), toJson(fullState()));
}

/// A member that a test forgets would pass unseen, so they are counted.
void StateJsonTest::everyMemberIsWritten()
{
    const QJsonObject object = objectOf(fullState());
    QCOMPARE(object.size(), 22);
    QCOMPARE(object.value("assessed"_L1).toObject().size(), 7);
    QCOMPARE(object.value("assessed"_L1).toObject().value("installed"_L1).toObject().size(), 7);
    QCOMPARE(object.value("certificate"_L1).toObject().size(), 4);
    QCOMPARE(object.value("proof"_L1).toObject().size(), 4);
    QCOMPARE(object.value("findings"_L1).toArray().at(0).toObject().size(), 4);
}

void StateJsonTest::aFreshStateComesBack()
{
    const RenewalState fresh{.id = u"walk"_s, .tenant = contoso(), .startedAt = noon()};
    QCOMPARE(thereAndBack(fresh), fresh);
}

void StateJsonTest::emptyPartsAreParts()
{
    RenewalState state{.id = u"walk"_s, .tenant = contoso(), .startedAt = noon()};
    state.assessed = Assessed{};
    state.assessed->installed = facts::PushCertificate{};
    state.certificate = NewCertificate{};
    state.proof = Proof{};
    state.findings = {facts::Finding{}};
    QCOMPARE(thereAndBack(state), state);
}

/// It counted without a baseline.
void StateJsonTest::aProofOfAnEarlierVersion()
{
    QJsonObject object = objectOf(fullState());
    object.insert("proof"_L1, QJsonObject{{u"seen_since"_s, 7}, {u"at"_s, u"2027-03-04T12:00:00.000Z"_s}});
    const auto state = stateFromJson(QJsonDocument(object).toJson());
    QVERIFY(state.has_value());
    QCOMPARE(*state->proof, (Proof{.tally = {.seenSince = 7}, .at = noon()}));
}

void StateJsonTest::notAgreedIsNotUnknown()
{
    for (const std::optional<bool> agreed :
         {std::optional<bool>(), std::optional(false), std::optional(true)}) {
        RenewalState state = fullState();
        state.isAgreed = agreed;
        QCOMPARE(thereAndBack(state).isAgreed, agreed);
    }
}

void StateJsonTest::noneIsNotUnknown()
{
    for (const std::optional<int> count : {std::optional<int>(), std::optional(0), std::optional(1)}) {
        RenewalState state = fullState();
        state.assessed->devices = count;
        state.assessed->aliveBefore = count;
        QCOMPARE(thereAndBack(state), state);
    }
}

void StateJsonTest::everyModeComesBack()
{
    for (int i = int(Mode::FirstSetup); i <= int(Mode::NewTopic); ++i) {
        const auto mode = static_cast<Mode>(i);
        QCOMPARE(modeNamed(QString(modeName(mode))), std::optional(mode));
        QCOMPARE(thereAndBack(chosenState(mode)), chosenState(mode));
    }
}

void StateJsonTest::everyWeightAndSourceComesBack()
{
    RenewalState state = fullState();
    for (int i = 0; i <= 3; ++i) {
        state.findings.front().severity = static_cast<Severity>(i);
        state.assessed->installed->source = static_cast<facts::Source>(i);
        QCOMPARE(thereAndBack(state), state);
    }
}

void StateJsonTest::datesAreKeptToTheMillisecond()
{
    RenewalState state = fullState();
    state.uploadedAt = noon().addMSecs(987);
    state.startedAt = QDateTime(QDate(2027, 3, 4), QTime(13, 0), Qt::OffsetFromUTC, 3600);
    const RenewalState read = thereAndBack(state);
    QCOMPARE(read.uploadedAt, noon().addMSecs(987));
    QCOMPARE(read.startedAt, noon());
    QCOMPARE(read.startedAt.timeSpec(), Qt::UTC);
}

void StateJsonTest::whatIsDamagedIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = toJson(fullState());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << whole.chopped(1);
    QTest::newRow("half") << whole.first(whole.size() / 2);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("no tenant") << QByteArray(R"({"id":"walk"})");
    QTest::newRow("no id") << QByteArray(R"({"tenant":"0f8fad5b-d9cb-469f-a165-70867728950e"})");
}

void StateJsonTest::whatIsDamagedIsRefused()
{
    QFETCH(QByteArray, json);
    const auto state = stateFromJson(json);
    QVERIFY(!state.has_value());
    QCOMPARE(state.error().kind, base::ErrorKind::WrongFile);
    QVERIFY(!state.error().detail.isEmpty());
}

void StateJsonTest::wrongValuesAreNamed_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("unknown mode") << u"assessed"_s << u"mode"_s << QJsonValue(u"revival"_s);
    QTest::newRow("no mode") << u"assessed"_s << u"mode"_s << QJsonValue();
    QTest::newRow("devices in words") << u"assessed"_s << u"devices"_s << QJsonValue(u"many"_s);
    QTest::newRow("negative devices") << u"assessed"_s << u"devices"_s << QJsonValue(-1);
    QTest::newRow("no date") << u"assessed"_s << u"at"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("a date of no zone") << u"proof"_s << u"at"_s << QJsonValue(u"2027-03-04T12:00:00"_s);
    QTest::newRow("a topic in figures") << u"certificate"_s << u"topic"_s << QJsonValue(7);
    QTest::newRow("the flag of the account") << QString() << u"account_confirmed"_s << QJsonValue(u"yes"_s);
    QTest::newRow("the agreement") << QString() << u"agreed"_s << QJsonValue(true);
    QTest::newRow("findings") << QString() << u"findings"_s << QJsonValue(u"none"_s);
    QTest::newRow("the assessment") << QString() << u"assessed"_s << QJsonValue(u"none"_s);
}

void StateJsonTest::wrongValuesAreNamed()
{
    QFETCH(QString, part);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = objectOf(fullState());
    QVERIFY(detailOf(object).isEmpty());
    QJsonObject inner = part.isEmpty() ? object : object.value(part).toObject();
    inner.insert(key, value);
    if (part.isEmpty())
        object = inner;
    else
        object.insert(part, inner);
    QVERIFY2(detailOf(object).startsWith(part.isEmpty() ? key : part + u'.' + key),
             qPrintable(detailOf(object)));
}

QTEST_GUILESS_MAIN(StateJsonTest)
#include "tst_statejson.moc"
