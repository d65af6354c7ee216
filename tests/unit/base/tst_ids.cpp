// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include <QSet>
#include <QTest>

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guid_data();
    void guid();
    void topicIgnoresCaseAndSpaceAround();
    void topicParts_data();
    void topicParts();
    void serial_data();
    void serial();
    void differentSerialsDiffer();
    void thumbprint();
    void deviceIds_data();
    void deviceIds();
    void numbersInARowDoNotFallTogether();
};

void TestIds::guid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("lower") << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s << true;
    QTest::newRow("upper") << u"0F8FAD5B-D9CB-469F-A165-70867728950E"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("braces") << u"{0f8fad5b-d9cb-469f-a165-70867728950e}"_s << false;
    QTest::newRow("no dashes") << u"0f8fad5bd9cb469fa16570867728950e"_s << false;
    QTest::newRow("dash moved") << u"0f8fad5-bd9cb-469f-a165-70867728950e"_s << false;
    QTest::newRow("digits for dashes") << u"0f8fad5b0d9cb0469f0a165070867728950e"_s << false;
    QTest::newRow("line end behind") << u"0f8fad5b-d9cb-469f-a165-70867728950e\n"_s << false;
    QTest::newRow("no hexadecimal digit") << u"0f8fad5b-d9cb-469f-a165-70867728950g"_s << false;
    QTest::newRow("digits of another script") << u"0f8fad5b-d9cb-469f-a165-7086772895\u0660e"_s << false;
    QTest::newRow("same length") << u"../../../../../../../../../../../etc"_s << false;
}

void TestIds::guid()
{
    QFETCH(QString, text);
    QTEST(isGuid(text), "expected");
}

void TestIds::topicIgnoresCaseAndSpaceAround()
{
    const Topic topic(u"com.apple.mgmt.External.0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    QCOMPARE(Topic(u" COM.APPLE.MGMT.EXTERNAL.0F8FAD5B-D9CB-469F-A165-70867728950E\n"_s), topic);
    QVERIFY(Topic(u"com.apple.mgmt.External.0f8fad5b-d9cb-469f-a165-70867728950f"_s) != topic);
    QCOMPARE(topic.text(), u"com.apple.mgmt.External.0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    QVERIFY(Topic().isEmpty());
    QVERIFY(Topic(u" "_s).isEmpty());
    QVERIFY(!topic.isEmpty());
}

void TestIds::topicParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("lastBlock");
    QTest::addColumn<bool>("external");
    QTest::newRow("usual") << u"com.apple.mgmt.External.0F8FAD5B-D9CB-469F-A165-70867728950E"_s
                           << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s << u"70867728950e"_s << true;
    QTest::newRow("of an app") << u"com.example.app"_s << QString() << u"com.example.app"_s << false;
    QTest::newRow("server of Apple") << u"com.apple.mgmt.XServer.0f8fad5b-d9cb-469f-a165-70867728950e"_s
                                     << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s << u"70867728950e"_s
                                     << false;
    QTest::newRow("long, but no uuid") << u"com.apple.mgmt.External.an-app-name-of-thirty-six-characters"_s
                                       << QString() << u"characters"_s << true;
}

void TestIds::topicParts()
{
    QFETCH(QString, text);
    const Topic topic(text);
    QTEST(topic.uuid(), "uuid");
    QTEST(topic.lastBlock(), "lastBlock");
    QTEST(topic.isExternalMdm(), "external");
}

void TestIds::serial_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("expected");
    const QString real = u"00BD21F2C835063B"_s;
    QTest::newRow("as Intune shows it") << u"BD21F2C835063B"_s << real;
    QTest::newRow("with colons and the zero of DER") << u"00:bd:21:f2:c8:35:06:3b"_s << real;
    QTest::newRow("short first block") << u"bd21:f2c8:3506:3b"_s << real;
    QTest::newRow("with a prefix") << u"0xbd21f2c835063b"_s << real;
    QTest::newRow("with spaces") << u" 00 BD 21 F2 C8 35 06 3B "_s << real;
    QTest::newRow("zeros in front") << u"00000000000000BD21F2C835063B"_s << real;
    QTest::newRow("zeros at the end count") << u"BD00"_s << u"000000000000BD00"_s;
    QTest::newRow("zero") << u"0:0"_s << u"0000000000000000"_s;
    QTest::newRow("twenty bytes") << u"7f00112233445566778899aabbccddeeff001122"_s
                                  << u"7F00112233445566778899AABBCCDDEEFF001122"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("prefix alone") << u"0x"_s << QString();
    QTest::newRow("negative") << u"-1"_s << QString();
    QTest::newRow("word") << u"unknown"_s << QString();
}

void TestIds::serial()
{
    QFETCH(QString, spelling);
    QFETCH(QString, expected);
    const SerialNumber serial = SerialNumber::fromHex(spelling);
    QCOMPARE(serial.text(), expected);
    QCOMPARE(serial.isEmpty(), expected.isEmpty());
    QCOMPARE(serial, SerialNumber::fromHex(expected));
}

void TestIds::differentSerialsDiffer()
{
    QVERIFY(SerialNumber::fromHex(u"BD21F2C835063B"_s) != SerialNumber::fromHex(u"BD21F2C835063C"_s));
    QVERIFY(SerialNumber::fromHex(u"BD"_s) != SerialNumber::fromHex(u"BD00"_s));
    QVERIFY(SerialNumber::fromHex(u"0"_s) != SerialNumber());
}

void TestIds::thumbprint()
{
    const Thumbprint print(QByteArray("\x00\xab\x7f", 3));
    QCOMPARE(print.text(), u"00ab7f"_s);
    QVERIFY(!print.isEmpty());
    QVERIFY(Thumbprint().isEmpty());
    QVERIFY(print != Thumbprint(QByteArray("\x00\xab", 2)));
}

void TestIds::deviceIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as Graph writes it") << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    QTest::newRow("upper") << u"0F8FAD5B-D9CB-469F-A165-70867728950E"_s;
    QTest::newRow("all zeros") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("no GUID") << u"d-1"_s;
    QTest::newRow("braces") << u"{0f8fad5b-d9cb-469f-a165-70867728950e}"_s;
    QTest::newRow("empty") << QString();
}

/// However it is kept, it comes back as it was.
void TestIds::deviceIds()
{
    QFETCH(QString, text);
    const DeviceId id(text);
    QCOMPARE(id.text(), text);
    QCOMPARE(id.isEmpty(), text.isEmpty());
    QCOMPARE(id, DeviceId(QString(text)));
    QCOMPARE(qHash(id), qHash(DeviceId(QString(text))));
    const DeviceId other(text + u'x');
    QVERIFY(id != other);
    QVERIFY(QSet<DeviceId>({id, other}).contains(id));
}

/// Some systems count in two places of an id at once.
void TestIds::numbersInARowDoNotFallTogether()
{
    constexpr int count = 4096;
    QSet<size_t> hashes;
    for (int number = 0; number < count; ++number)
        hashes.insert(qHash(DeviceId(u"0000%1-0c0f-4e1a-9d1e-00000000%1"_s.arg(number, 4, 16, QChar(u'0')))));
    QVERIFY2(hashes.size() > count * 9 / 10, qPrintable(QString::number(hashes.size())));
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
