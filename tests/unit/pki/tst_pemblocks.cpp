// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/pemblocks.h"

#include <QTest>

using namespace pushkeeper;
using State = pki::PemBlock::State;

namespace {

/// A DER sequence of one integer, as base64.
constexpr char content[] = "MAMCAQc=";

QByteArray block(const QByteArray &label, const QByteArray &body)
{
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
}

} // namespace

class PemBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBlocks_data();
    void findsBlocks();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void neverReadsPrivateKeys_data();
    void neverReadsPrivateKeys();
    void endsOnHostileText_data();
    void endsOnHostileText();
};

void PemBlocksTest::findsBlocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    const QByteArray one = block("CERTIFICATE", content);
    QTest::newRow("one") << one << 1;
    QTest::newRow("two") << one + one << 2;
    QTest::newRow("glued") << QByteArray(one + one).replace("-----\n-----", "----------") << 2;
    QTest::newRow("text around") << "Bag Attributes\n    localKeyID: 01\nsubject=CN = x\n" + one + "end\n"
                                 << 1;
    QTest::newRow("indented") << QByteArray(one).prepend("    ").replace("\n", "\n    ") << 1;
    QTest::newRow("one line") << QByteArray(one).replace("\n", " ") << 1;
    QTest::newRow("no final line end") << one.trimmed() << 1;
    QTest::newRow("other labels") << block("X509 CERTIFICATE", content) + block("PKCS7", content) << 2;
}

void PemBlocksTest::findsBlocks()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const auto blocks = pki::pemBlocks(text);
    QCOMPARE(blocks.size(), count);
    for (const pki::PemBlock &found : blocks) {
        QCOMPARE(found.state, State::Good);
        QCOMPARE(found.der, QByteArray::fromBase64(content));
    }
}

void PemBlocksTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("state");
    QTest::newRow("no end line") << QByteArray("-----BEGIN CERTIFICATE-----\nMAMCAQ") << int(State::CutOff);
    QTest::newRow("structure ends early") << block("CERTIFICATE", "MAMCAQ==") << int(State::CutOff);
    QTest::newRow("foreign character") << block("CERTIFICATE", "MAM!AQc=") << int(State::Damaged);
    QTest::newRow("nothing inside") << block("CERTIFICATE", "") << int(State::Empty);
    QTest::newRow("next begins before this ends")
        << "-----BEGIN CERTIFICATE-----\nMAMC\n" + block("CERTIFICATE", content) << int(State::CutOff);
}

void PemBlocksTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(int, state);
    QCOMPARE(int(pki::pemBlocks(text).constFirst().state), state);
}

void PemBlocksTest::neverReadsPrivateKeys_data()
{
    QTest::addColumn<QByteArray>("label");
    for (const char *label : {"PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
        QTest::newRow(label) << QByteArray(label);
}

void PemBlocksTest::neverReadsPrivateKeys()
{
    QFETCH(QByteArray, label);
    const auto blocks = pki::pemBlocks(block(label, content));
    QCOMPARE(blocks.size(), 1);
    QVERIFY(blocks.constFirst().isPrivateKey());
    QVERIFY(blocks.constFirst().der.isEmpty());
}

void PemBlocksTest::endsOnHostileText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("only begins") << QByteArray("-----BEGIN ").repeated(20000);
    QTest::newRow("only ends") << QByteArray("-----END CERTIFICATE-----\n").repeated(20000);
    QTest::newRow("no label end") << QByteArray("-----BEGIN CERTIFICATE");
    QTest::newRow("label without end") << QByteArray("-----BEGIN ") + QByteArray(100000, 'A') + "-----";
}

void PemBlocksTest::endsOnHostileText()
{
    QFETCH(QByteArray, text);
    for (const pki::PemBlock &found : pki::pemBlocks(text))
        QVERIFY(found.state != State::Good);
}

QTEST_GUILESS_MAIN(PemBlocksTest)
#include "tst_pemblocks.moc"
