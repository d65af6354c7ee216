// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/errortext.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

#include <array>

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allKinds{
    ErrorKind::Cancelled,       ErrorKind::Offline,          ErrorKind::Timeout,        ErrorKind::Tls,
    ErrorKind::Proxy,           ErrorKind::CaptivePortal,    ErrorKind::WrongTenant,    ErrorKind::Throttled,
    ErrorKind::SignInNeeded,    ErrorKind::ClaimsChallenge,  ErrorKind::ConsentMissing, ErrorKind::Denied,
    ErrorKind::NotFound,        ErrorKind::Conflict,         ErrorKind::BadReply,       ErrorKind::ShortList,
    ErrorKind::KeychainMissing, ErrorKind::KeychainRefused,  ErrorKind::KeychainLocked, ErrorKind::WrongFile,
    ErrorKind::WrongInput,      ErrorKind::WrongCertificate, ErrorKind::Crypto,         ErrorKind::Disk,
    ErrorKind::Database,        ErrorKind::Internal,         ErrorKind::ProxySignIn,
};

/// Translates every text of the room to itself in brackets and notes the contexts.
class BracketTranslator : public QTranslator
{
    Q_OBJECT

public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1String(context) == "ErrorText"_L1 ? u'[' + QString::fromUtf8(text) + u']' : QString();
    }
};

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSaysAllThree();
    void everyKindHasAWordingOfItsOwn();
    void kindNames();
    void titleNamesTheSubject();
    void pauseIsTold();
    void detailsHoldWhatSupportAsksFor();
    void detailsLeaveOutWhatIsNotKnown();
    void nothingSecretIsShown();
    void textsAreTranslatedAndDetailsAreNot();
};

void TestErrorText::everyKindSaysAllThree()
{
    for (const ErrorKind kind : allKinds) {
        const ErrorText text = errorText({.kind = kind});
        QVERIFY(!text.title.isEmpty() && !text.title.endsWith(u'.'));
        QVERIFY(text.meaning.endsWith(u'.'));
        QVERIFY(text.next.endsWith(u'.'));
    }
}

void TestErrorText::everyKindHasAWordingOfItsOwn()
{
    QCOMPARE(allKinds.size(), static_cast<int>(ErrorKind::Internal) + 1);
    QSet<QString> titles;
    QSet<QString> names;
    for (const ErrorKind kind : allKinds) {
        titles += errorText({.kind = kind}).title;
        names += kindName(kind);
    }
    QCOMPARE(titles.size(), allKinds.size());
    QCOMPARE(names.size(), allKinds.size());
}

void TestErrorText::kindNames()
{
    QCOMPARE(kindName(ErrorKind::Cancelled), u"cancelled"_s);
    QCOMPARE(kindName(ErrorKind::SignInNeeded), u"sign-in-needed"_s);
    QCOMPARE(kindName(ErrorKind::WrongCertificate), u"wrong-certificate"_s);
    QCOMPARE(kindName(ErrorKind::Internal), u"internal"_s);
}

void TestErrorText::titleNamesTheSubject()
{
    const QString bare = errorText({.kind = ErrorKind::Disk}).title;
    QCOMPARE(errorText({.kind = ErrorKind::Disk, .subject = u"a %1 file.pem"_s}).title,
             bare + ": a %1 file.pem"_L1);
}

void TestErrorText::pauseIsTold()
{
    const Error error{.kind = ErrorKind::Throttled, .retryAfter = std::chrono::seconds(30)};
    QVERIFY(errorText(error).next.contains("30"_L1));
    QVERIFY(errorText({.kind = ErrorKind::Throttled}).next != errorText(error).next);
    const Error longer{.kind = ErrorKind::Throttled, .retryAfter = std::chrono::seconds(841)};
    QVERIFY(errorText(longer).next.contains("15 minute"_L1));
    const Error other{.kind = ErrorKind::Denied, .retryAfter = std::chrono::seconds(30)};
    QCOMPARE(errorText(other).next, errorText({.kind = ErrorKind::Denied}).next);
}

void TestErrorText::detailsHoldWhatSupportAsksFor()
{
    const Error error{.kind = ErrorKind::Denied,
                      .where = "graph.client",
                      .detail = u"Authorization_RequestDenied"_s,
                      .httpStatus = 403,
                      .requestId = u"7e0f1c6a-1111-4222-8333-444455556666"_s};
    QCOMPARE(errorText(error).details, u"Kind: denied\n"
                                       "Where: graph.client\n"
                                       "HTTP status: 403\n"
                                       "Request id: 7e0f1c6a-1111-4222-8333-444455556666\n"
                                       "Detail: Authorization_RequestDenied"_s);
}

void TestErrorText::detailsLeaveOutWhatIsNotKnown()
{
    QCOMPARE(errorText({.kind = ErrorKind::Crypto}).details, u"Kind: crypto"_s);
}

void TestErrorText::nothingSecretIsShown()
{
    const Error error{.kind = ErrorKind::Proxy,
                      .where = "net",
                      .subject = u"http://user:hunter2@proxy.example:3128"_s,
                      .detail = u"Proxy-Authorization: Basic dXNlcjpodW50ZXIy"_s};
    const ErrorText text = errorText(error);
    QVERIFY(text.title.endsWith("http://user:[redacted]@proxy.example:3128"_L1));
    QVERIFY(text.details.endsWith("Detail: Proxy-Authorization: [redacted]"_L1));
}

void TestErrorText::textsAreTranslatedAndDetailsAreNot()
{
    const Error error{
        .kind = ErrorKind::Throttled, .subject = u"host"_s, .retryAfter = std::chrono::seconds(2)};
    const ErrorText plain = errorText(error);
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const ErrorText text = errorText(error);
    const ErrorText noPause = errorText({.kind = ErrorKind::Throttled});
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(text.title.startsWith("[["_L1));
    for (const QString &sentence : {text.meaning, text.next, noPause.next})
        QVERIFY(sentence.startsWith(u'[') && sentence.endsWith(u']'));
    QCOMPARE(text.details, plain.details);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
