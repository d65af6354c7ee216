// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/restingsignin.h"
#include "comestrue.h"
#include "filestore.h"
#include "patientclock.h"
#include "refreshkit.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using auth::RotatingEntra;

namespace {

/// One program that refreshes, and what it has said.
class Program
{
public:
    Program(const QUrl &login, const QString &folder, const QString &lockFile)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PUSHKEEPER_TOKEN_REFRESHER),
                        {u"ask"_s, login.toString(), folder, lockFile});
    }

    bool hasSaid(const QByteArray &line)
    {
        while (m_process.canReadLine())
            m_lines.append(m_process.readLine().trimmed());
        return m_lines.contains(line);
    }
    void go() { m_process.write("go\n"); }
    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    /// The last line: its access token, or why there is none.
    QString outcome()
    {
        (void)hasSaid({});
        return QString::fromLatin1(m_lines.isEmpty() ? QByteArray("nothing") : m_lines.constLast());
    }

private:
    QProcess m_process;
    QByteArrayList m_lines;
};

/// Two programs that find one sign-in and whose access tokens have ended.
struct Stage
{
    RotatingEntra entra;
    QTemporaryDir scratch;
    const QString folder = scratch.filePath(u"store"_s);
    auth::FileStore store{folder};
    auth::PatientClock clock{QDateTime::fromSecsSinceEpoch(0, Qt::UTC)};

    QString lockFile(const QString &name) const { return scratch.filePath(u"locks/"_s + name); }
    auth::RestingPlace place()
    {
        return {store, clock, auth::refresherSecret(), entra.registration().clientId, lockFile(u"one"_s)};
    }

    /// Lets both ask at the same moment: Entra does not answer the first before the second waits for it, or
    /// asks as well. False if it does not come to that.
    bool run(const QString &firstLock, const QString &secondLock)
    {
        if (!place().save({.refresh = "refresh-0", .user = {}}, {}))
            return false;
        entra.hold();
        const QUrl login = entra.registration().login;
        Program one(login, folder, lockFile(firstLock));
        Program two(login, folder, lockFile(secondLock));
        if (!auth::comesTrue([&] { return one.hasSaid(auth::saysReady) && two.hasSaid(auth::saysReady); }))
            return false;
        one.go();
        two.go();
        const auto haveMet = [&] {
            const bool isOneWaiting = one.hasSaid(auth::saysWaiting);
            const bool isTwoWaiting = two.hasSaid(auth::saysWaiting);
            return entra.asked() > 1 || (entra.asked() == 1 && (isOneWaiting || isTwoWaiting));
        };
        if (!auth::comesTrue(haveMet))
            return false;
        entra.release();
        const bool areOver = auth::comesTrue([&] { return one.isOver() && two.isOver(); });
        outcomes = {one.outcome(), two.outcome()};
        outcomes.sort();
        return areOver;
    }

    QStringList outcomes;
};

} // namespace

/// Two programs of one user, which really are two, refresh one sign-in.
class TwoProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothGetTokensAndEachRefreshTokenIsUsedOnce_data();
    void bothGetTokensAndEachRefreshTokenIsUsedOnce();
    void withoutTheLockTheyWouldMeet();
};

void TwoProgramsTest::bothGetTokensAndEachRefreshTokenIsUsedOnce_data()
{
    constexpr int rounds = 4;
    QTest::addColumn<int>("round");
    for (int round = 1; round <= rounds; ++round)
        QTest::addRow("round %d", round) << round;
}

void TwoProgramsTest::bothGetTokensAndEachRefreshTokenIsUsedOnce()
{
    Stage stage;
    QVERIFY(stage.run(u"one"_s, u"one"_s));
    QCOMPARE(stage.entra.shown(), (QStringList{u"refresh-0"_s, u"refresh-1"_s}));
    QCOMPARE(stage.outcomes, (QStringList{u"access-1"_s, u"access-2"_s}));
    const auto resting = stage.place().read({});
    QVERIFY(resting.has_value());
    QCOMPARE(resting->value_or(auth::RestingSignIn()).refresh, QByteArray("refresh-2"));
}

/// The stage would show it: with a lock for each of them both use the same refresh token.
void TwoProgramsTest::withoutTheLockTheyWouldMeet()
{
    Stage stage;
    QVERIFY(stage.run(u"one"_s, u"another"_s));
    QCOMPARE(stage.entra.shown(), (QStringList{u"refresh-0"_s, u"refresh-0"_s}));
    QVERIFY(!stage.entra.isEachShownOnce());
}

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "tst_twoprograms.moc"
