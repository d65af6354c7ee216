// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/textform.h"

#include <QTest>

using namespace pushkeeper;

class TextFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void refusesBinary();
    void decodesBase64_data();
    void decodesBase64();
    void recognisesBase64();
};

void TextFormTest::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("LF") << QByteArray("one\ntwo\n");
    QTest::newRow("CRLF") << QByteArray("one\r\ntwo\r\n");
    QTest::newRow("CR") << QByteArray("one\rtwo\r");
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbfone\ntwo\n");
    QTest::newRow("UTF-16 little endian") << QByteArray("\xff\xfeo\0n\0e\0\n\0t\0w\0o\0\n\0", 18);
    QTest::newRow("UTF-16 big endian") << QByteArray("\xfe\xff\0o\0n\0e\0\n\0t\0w\0o\0\n", 18);
    QTest::newRow("UTF-16 without mark") << QByteArray("o\0n\0e\0\r\0\n\0t\0w\0o\0\n\0", 18);
    QTest::newRow("UTF-16 big endian without mark") << QByteArray("\0o\0n\0e\0\n\0t\0w\0o\0\n", 16);
}

void TextFormTest::readsEveryEncoding()
{
    QFETCH(QByteArray, content);
    QCOMPARE(pki::asText(content), QByteArray("one\ntwo\n"));
}

void TextFormTest::refusesBinary()
{
    QCOMPARE(pki::asText(QByteArray("\x30\x82\x01\x00\x00\x01", 6)), std::nullopt);
    QCOMPARE(pki::asText(QByteArray("abc\0def", 7)), std::nullopt);
}

void TextFormTest::decodesBase64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QByteArray("cGFzcw==") << true;
    QTest::newRow("in lines") << QByteArray("cG\nFz\r\ncw=\n=") << true;
    QTest::newRow("with blanks") << QByteArray("  cGFz\tcw==  ") << true;
    QTest::newRow("with written-out line ends") << QByteArray(R"(cGFz\r\ncw==\n)") << true;
    QTest::newRow("padding lost") << QByteArray("cGFzcw") << true;
    QTest::newRow("foreign character") << QByteArray("cGF*cw==") << false;
    QTest::newRow("one character too many") << QByteArray("cGFzcw==c") << false;
    QTest::newRow("impossible length") << QByteArray("cGFzc") << false;
}

void TextFormTest::decodesBase64()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(pki::decodeBase64(text), good ? std::optional(QByteArray("pass")) : std::nullopt);
}

void TextFormTest::recognisesBase64()
{
    const QByteArray word("TWFu");
    QVERIFY(pki::looksLikeBase64(word.repeated(16) + "\n" + word));
    QVERIFY2(!pki::looksLikeBase64(word), "a short word is just a word");
    QVERIFY(!pki::looksLikeBase64(word.repeated(20) + "."));
}

QTEST_GUILESS_MAIN(TextFormTest)
#include "tst_textform.moc"
