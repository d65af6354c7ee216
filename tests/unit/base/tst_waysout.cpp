// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/errortext.h"
#include "base/waysout.h"

#include <QTest>

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;

namespace {

constexpr WaysOut none{};
constexpr WaysOut assisted{.isAssisted = true};
constexpr WaysOut both{.hasPackage = true, .isAssisted = true};
constexpr WaysOut forThisRun{.isForThisRun = true};

WaysOut ofKind(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case ConsentMissing:
        return both;
    case SignInNeeded:
    case ClaimsChallenge:
    case WrongTenant:
    case Denied:
        return assisted;
    case KeychainMissing:
    case KeychainRefused:
    case KeychainLocked:
        return forThisRun;
    default:
        return none;
    }
}

} // namespace

/// Where the person who renews cannot go on alone, and what can be done about it.
class WaysOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWays();
    void refusalsOfEntra_data();
    void refusalsOfEntra();
    void aRoleTooManyIsMendedByThePackage();
};

void WaysOutTest::everyKindHasItsWays()
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        QVERIFY2(waysOut({.kind = kind}) == ofKind(kind), qPrintable(kindName(kind)));
    }
}

/// Kinds as auth makes them of the numbers.
void WaysOutTest::refusalsOfEntra_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("hasPackage");
    const auto row = [](const char *name, int code, ErrorKind kind, bool hasPackage) {
        QTest::newRow(name) << code << kind << hasPackage;
    };
    row("no consent", 65001, ErrorKind::ConsentMissing, true);
    row("consent declined", 65004, ErrorKind::Cancelled, true);
    row("not assigned", 50105, ErrorKind::Denied, true);
    row("no such client", 700016, ErrorKind::Denied, true);
    row("redirect not registered", 50011, ErrorKind::Denied, true);
    row("not a desktop program", 7000218, ErrorKind::Denied, true);
    row("Microsoft's own client", 65002, ErrorKind::Denied, true);
    row("a policy", 53003, ErrorKind::Denied, false);
    row("a managed device", 53000, ErrorKind::Denied, false);
    row("account locked", 50053, ErrorKind::Denied, false);
    row("no licence", 650052, ErrorKind::Denied, false);
    row("second factor", 50076, ErrorKind::SignInNeeded, false);
    row("code ran out", 70019, ErrorKind::Timeout, false);
}

void WaysOutTest::refusalsOfEntra()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, hasPackage);
    const WaysOut ways = waysOut({.kind = kind, .entraCode = code});
    QCOMPARE(ways.hasPackage, hasPackage);
    QVERIFY(ways.isAssisted);
    QVERIFY(!ways.isForThisRun);
}

/// A registration that may write when it watches without anybody is known by a word of ours.
void WaysOutTest::aRoleTooManyIsMendedByThePackage()
{
    const Error mayWrite{.kind = ErrorKind::Denied, .entraWord = u"write_role"_s};
    QVERIFY(waysOut(mayWrite) == both);
    const Error role{.kind = ErrorKind::Denied, .httpStatus = 403};
    QVERIFY(waysOut(role) == assisted);
}

QTEST_GUILESS_MAIN(WaysOutTest)
#include "tst_waysout.moc"
