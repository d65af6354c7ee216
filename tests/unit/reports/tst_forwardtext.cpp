// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/forwardtext.h"

#include "adminkit.h"

#include <QTest>
#include <QUrlQuery>

using namespace pushkeeper;
using namespace pushkeeper::reports;
using namespace Qt::StringLiterals;

/// The mail that goes with the package.
class ForwardTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheTenantAndTheFile();
    void saysWhichRole();
    void arrivesInAMailProgramAsItIs();
    void aHostileNameAddsNoHeader();
    void aBodyTooLongForWindowsIsLeftOut();
};

void ForwardTextTest::namesTheTenantAndTheFile()
{
    const ForwardText text = forwardText(plainRequest());
    QVERIFY(text.subject.contains(u"Contosö"_s));
    QVERIFY(text.body.contains(u"Contosö"_s));
    QVERIFY(text.body.contains(u"connection.pushkeeper"_s));
    AdminRequest unnamed = plainRequest();
    unnamed.profile.name.clear();
    QVERIFY(forwardText(unnamed).subject.contains(u"contoso.example"_s));
}

void ForwardTextTest::saysWhichRole()
{
    AdminRequest request = plainRequest();
    const auto role = u"Privileged Role Administrator"_s;
    QVERIFY(forwardText(request).body.contains(u"Cloud Application Administrator"_s));
    QVERIFY(!forwardText(request).body.contains(role));
    request.certificate = "x";
    QVERIFY(forwardText(request).body.contains(role));
}

void ForwardTextTest::arrivesInAMailProgramAsItIs()
{
    const ForwardText text{u"50 % & more? #1 = “ö”"_s, u"one+two\n\nthree & four"_s};
    const QUrl url = mailAddress(text);
    QCOMPARE(url.scheme(), u"mailto"_s);
    QVERIFY(url.path().isEmpty());
    const QUrlQuery query(url);
    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), text.subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"one+two\r\n\r\nthree & four"_s);
    QVERIFY2(url.toEncoded().contains("one%2Btwo%0D%0A%0D%0Athree%20%26%20four"),
             url.toEncoded().constData());
}

void ForwardTextTest::aHostileNameAddsNoHeader()
{
    AdminRequest request = plainRequest();
    request.profile.name = u"Contoso\r\nBcc: x@evil.example&bcc=y@evil.example"_s;
    const ForwardText text = forwardText(request);
    QVERIFY(!text.subject.contains(u'\n') && !text.subject.contains(u'\r'));
    const QUrlQuery query(mailAddress(text));
    QCOMPARE(query.queryItems().size(), 2);
    QVERIFY(!query.hasQueryItem(u"bcc"_s));
}

void ForwardTextTest::aBodyTooLongForWindowsIsLeftOut()
{
    const ForwardText text = forwardText(plainRequest());
    QVERIFY(QUrlQuery(mailAddress(text)).hasQueryItem(u"body"_s));
    const QUrl url = mailAddress({text.subject, QString(300, u'株')});
    QVERIFY(url.toEncoded().size() < 2083);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"subject"_s, QUrl::FullyDecoded), text.subject);
    QVERIFY(!QUrlQuery(url).hasQueryItem(u"body"_s));
}

QTEST_GUILESS_MAIN(ForwardTextTest)
#include "tst_forwardtext.moc"
