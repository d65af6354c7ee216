// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "base/signedin.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// A call that wants `wanted` sign-ins before it answers, and counts what happens.
struct Counted
{
    int wanted = 0;
    ErrorKind kind = ErrorKind::SignInNeeded;
    int calls = 0;
    int signIns = 0;

    base::Result<int> run()
    {
        const auto signIn = [this]() -> base::Result<QString> {
            ++signIns;
            return u"admin@contoso.example"_s;
        };
        return base::signedIn(signIn, [this]() -> base::Result<int> {
            ++calls;
            if (signIns < wanted)
                return base::Error{.kind = kind};
            return 42;
        });
    }
};

} // namespace

/// A call is made again after each sign-in that it wants, three times at most.
class SignedInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsSignedInIsNotAsked();
    void eachWishIsFollowed_data();
    void eachWishIsFollowed();
    void theFourthWishIsTheAnswer();
    void otherErrorsAreNotTriedAgain_data();
    void otherErrorsAreNotTriedAgain();
    void aSignInThatFailsEndsIt();
    void whereNobodyIsAskedNothingIsTriedAgain();
};

void SignedInTest::whoIsSignedInIsNotAsked()
{
    Counted counted;
    QCOMPARE(counted.run().value_or(0), 42);
    QCOMPARE(counted.calls, 1);
    QCOMPARE(counted.signIns, 0);
}

void SignedInTest::eachWishIsFollowed_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<ErrorKind>("kind");
    for (int wanted = 1; wanted <= 3; ++wanted) {
        QTest::addRow("%d sign-ins", wanted) << wanted << ErrorKind::SignInNeeded;
        QTest::addRow("%d challenges", wanted) << wanted << ErrorKind::ClaimsChallenge;
    }
}

void SignedInTest::eachWishIsFollowed()
{
    QFETCH(int, wanted);
    QFETCH(ErrorKind, kind);
    Counted counted{.wanted = wanted, .kind = kind};
    QCOMPARE(counted.run().value_or(0), 42);
    QCOMPARE(counted.calls, wanted + 1);
    QCOMPARE(counted.signIns, wanted);
}

void SignedInTest::theFourthWishIsTheAnswer()
{
    Counted counted{.wanted = 4};
    const auto result = counted.run();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(counted.calls, 4);
    QCOMPARE(counted.signIns, 3);
}

void SignedInTest::otherErrorsAreNotTriedAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("cancelled") << ErrorKind::Cancelled;
    QTest::newRow("offline") << ErrorKind::Offline;
    QTest::newRow("throttled") << ErrorKind::Throttled;
    QTest::newRow("consent") << ErrorKind::ConsentMissing;
    QTest::newRow("denied") << ErrorKind::Denied;
    QTest::newRow("conflict") << ErrorKind::Conflict;
}

void SignedInTest::otherErrorsAreNotTriedAgain()
{
    QFETCH(ErrorKind, kind);
    QVERIFY(!base::isSignInWanted({.kind = kind}));
    Counted counted{.wanted = 1, .kind = kind};
    const auto result = counted.run();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(counted.calls, 1);
    QCOMPARE(counted.signIns, 0);
}

void SignedInTest::aSignInThatFailsEndsIt()
{
    int calls = 0;
    int signIns = 0;
    const auto signIn = [&signIns]() -> base::Result<QString> {
        ++signIns;
        return base::Error{.kind = ErrorKind::Cancelled, .where = "test.signin"};
    };
    const auto result = base::signedIn(signIn, [&calls]() -> base::Result<int> {
        ++calls;
        return base::Error{.kind = ErrorKind::SignInNeeded};
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(result.error().where, "test.signin");
    QCOMPARE(calls, 1);
    QCOMPARE(signIns, 1);
}

void SignedInTest::whereNobodyIsAskedNothingIsTriedAgain()
{
    int calls = 0;
    const auto nobody = []() -> base::Result<QString> { return QString(); };
    const auto result = base::signedIn(nobody, [&calls]() -> base::Result<int> {
        ++calls;
        return base::Error{.kind = ErrorKind::SignInNeeded, .where = "test.call"};
    });
    QVERIFY(!result);
    QCOMPARE(result.error().where, "test.call");
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(SignedInTest)
#include "tst_signedin.moc"
