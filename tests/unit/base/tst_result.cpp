// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"

#include <QTest>

#include <memory>

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<int>> half(int number)
{
    if (number % 2 != 0)
        return Error{.kind = ErrorKind::WrongFile, .where = "test", .subject = QString::number(number)};
    return std::make_unique<int>(number / 2);
}

Result<> mustBeEven(int number)
{
    if (const auto result = half(number); !result)
        return result.error();
    return {};
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void errorPassesToAnotherType();
    void emptyErrorIsInternal();
    void errorsCompareByEachMember_data();
    void errorsCompareByEachMember();
};

void TestResult::holdsAValue()
{
    const auto result = half(8);
    QVERIFY(result.has_value());
    QCOMPARE(**result, 4);
    QVERIFY(mustBeEven(8).has_value());
}

void TestResult::holdsAnError()
{
    const auto result = half(7);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::WrongFile);
    QCOMPARE(result.error().subject, u"7"_s);
}

void TestResult::errorPassesToAnotherType()
{
    QCOMPARE(mustBeEven(7).error(), half(7).error());
}

void TestResult::emptyErrorIsInternal()
{
    QCOMPARE(Error{}.kind, ErrorKind::Internal);
}

void TestResult::errorsCompareByEachMember_data()
{
    QTest::addColumn<Error>("other");
    QTest::newRow("kind") << Error{.kind = ErrorKind::Tls};
    QTest::newRow("where") << Error{.where = "net"};
    QTest::newRow("subject") << Error{.subject = u"host"_s};
    QTest::newRow("detail") << Error{.detail = u"refused"_s};
    QTest::newRow("status") << Error{.httpStatus = 503};
    QTest::newRow("request id") << Error{.requestId = u"1"_s};
    QTest::newRow("retry after") << Error{.retryAfter = std::chrono::seconds(1)};
}

void TestResult::errorsCompareByEachMember()
{
    QFETCH(Error, other);
    QCOMPARE(other, other);
    QVERIFY(other != Error{});
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
