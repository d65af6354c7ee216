// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/tenantrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace pushkeeper;
using namespace pushkeeper::facts;

class TenantRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack();
    void accountKinds_data();
    void accountKinds();
    void isWrittenTheSameWayAlways();
    void datesAreWrittenInUtc();
    void anEmptyRecordGoesThereAndBack();
    void unknownKeysAreKept();
    void aNewerFormatIsRefused();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
};

namespace {

constexpr char topicText[] = "com.apple.mgmt.External.9a1f0c52-0000-4000-8000-00000000abcd";

QDateTime day(int year, int month, int dayOfMonth)
{
    return {QDate(year, month, dayOfMonth), QTime(9, 30, 15), Qt::UTC};
}

SeenCertificate certificate()
{
    SeenCertificate seen;
    seen.topic = base::Topic(QString::fromLatin1(topicText));
    seen.serial = base::SerialNumber::fromHex(QStringLiteral("0B7002EFEA6BA6D0"));
    seen.notBefore = day(2025, 3, 1);
    seen.notAfter = day(2026, 3, 1);
    seen.thumbprint = base::Thumbprint(QByteArray(32, '\x5a'));
    return seen;
}

AccountRecord account(AccountKind kind)
{
    AccessReview review;
    review.date = day(2026, 2, 1);
    review.knowsPassword = QStringList{QStringLiteral("Ann"), QStringLiteral("Bob")};
    review.getsCodes = QStringList{QStringLiteral("Ann")};
    review.readsMailbox = QStringList{QStringLiteral("Service desk")};
    review.left = QStringList{QStringLiteral("Carl")};
    AccountRecord record;
    record.kind = kind;
    record.account = QStringLiteral("apple@contoso.example");
    record.mailbox = QStringLiteral("mdm@contoso.example");
    record.numberHolders = QStringList{QStringLiteral("Ann"), QStringLiteral("Desk, 2nd floor")};
    record.reviews = {review};
    return record;
}

Receipt receipt()
{
    Receipt receipt;
    receipt.date = day(2026, 2, 20);
    receipt.by = QStringLiteral("ann@contoso.example");
    receipt.oldSerial = base::SerialNumber::fromHex(QStringLiteral("1"));
    receipt.newSerial = base::SerialNumber::fromHex(QStringLiteral("0B7002EFEA6BA6D0"));
    receipt.topic = base::Topic(QString::fromLatin1(topicText));
    receipt.verdict = QStringLiteral("212 of 215 devices alive before have checked in since");
    receipt.aliveBefore = 215;
    receipt.seenSince = 212;
    return receipt;
}

TenantRecord fullRecord()
{
    TenantRecord record;
    record.tenant = base::TenantId(QStringLiteral("11111111-2222-3333-4444-555555555555"));
    record.name = QStringLiteral("Contoso");
    record.topic = base::Topic(QString::fromLatin1(topicText));
    record.certificates = {certificate(), certificate()};
    record.account = account(AccountKind::Dedicated);
    record.receipts = {receipt()};
    return record;
}

/// The file of `fullRecord` with one key set; `path` goes through keys and indexes.
QJsonValue withValue(const QJsonValue &tree, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (tree.isArray()) {
        QJsonArray array = tree.toArray();
        const int index = path.first().toInt();
        array.replace(index, withValue(array.at(index), path.mid(1), value));
        return array;
    }
    QJsonObject object = tree.toObject();
    object.insert(path.first(), withValue(object.value(path.first()), path.mid(1), value));
    return object;
}

QByteArray fileWith(const char *path, const QJsonValue &value)
{
    const QJsonObject tree = QJsonDocument::fromJson(toJson(fullRecord())).object();
    const QStringList keys = QString::fromLatin1(path).split(QLatin1Char('/'));
    return QJsonDocument(withValue(tree, keys, value).toObject()).toJson();
}

} // namespace

void TenantRecordTest::goesThereAndBack()
{
    const auto read = tenantRecordFromJson(toJson(fullRecord()));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(*read, fullRecord());
}

void TenantRecordTest::accountKinds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("dedicated") << static_cast<int>(AccountKind::Dedicated) << QByteArray(R"("dedicated")");
    QTest::newRow("managed") << static_cast<int>(AccountKind::Managed) << QByteArray(R"("managed")");
    QTest::newRow("existing") << static_cast<int>(AccountKind::Existing) << QByteArray(R"("existing")");
}

void TenantRecordTest::accountKinds()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, name);
    TenantRecord record = fullRecord();
    record.account = account(static_cast<AccountKind>(kind));
    QVERIFY(toJson(record).contains(R"("kind": )" + name));
    QCOMPARE(*tenantRecordFromJson(toJson(record)), record);
}

void TenantRecordTest::isWrittenTheSameWayAlways()
{
    TenantRecord record = fullRecord();
    record.account.reset();
    record.receipts.clear();
    record.certificates.resize(1);
    QCOMPARE(toJson(record), QByteArray(R"({
    "certificates": [
        {
            "not_after": "2026-03-01T09:30:15Z",
            "not_before": "2025-03-01T09:30:15Z",
            "serial": "0B7002EFEA6BA6D0",
            "thumbprint": "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a",
            "topic": "com.apple.mgmt.External.9a1f0c52-0000-4000-8000-00000000abcd"
        }
    ],
    "format": 1,
    "name": "Contoso",
    "tenant": "11111111-2222-3333-4444-555555555555",
    "topic": "com.apple.mgmt.External.9a1f0c52-0000-4000-8000-00000000abcd"
}
)"));
}

void TenantRecordTest::datesAreWrittenInUtc()
{
    TenantRecord record = fullRecord();
    record.receipts.first().date = QDateTime(QDate(2026, 2, 20), QTime(1, 0), QTimeZone(2 * 60 * 60));
    const QByteArray json = toJson(record);
    QVERIFY(json.contains(R"("date": "2026-02-19T23:00:00Z")"));
    QCOMPARE(tenantRecordFromJson(json)->receipts.first().date.timeSpec(), Qt::UTC);
    const auto withOffset =
        tenantRecordFromJson(fileWith("receipts/0/date", QStringLiteral("2026-02-20T01:00:00.5+02:00")));
    QVERIFY(withOffset);
    QCOMPARE(withOffset->receipts.first().date, QDateTime(QDate(2026, 2, 19), QTime(23, 0, 0, 500), Qt::UTC));
    QCOMPARE(withOffset->receipts.first().date.timeSpec(), Qt::UTC);
}

void TenantRecordTest::anEmptyRecordGoesThereAndBack()
{
    TenantRecord record;
    record.tenant = fullRecord().tenant;
    const auto read = tenantRecordFromJson(toJson(record));
    QVERIFY(read);
    QCOMPARE(*read, record);
    QVERIFY(!read->account);
}

void TenantRecordTest::unknownKeysAreKept()
{
    for (const char *path :
         {"later", "certificates/1/later", "account/later", "account/reviews/0/later", "receipts/0/later"}) {
        const QByteArray file = fileWith(path, QJsonObject{{QStringLiteral("deep"), QJsonArray{1, true}}});
        const auto read = tenantRecordFromJson(file);
        QVERIFY2(read, path);
        QVERIFY2(toJson(*read) == file, path);
        QVERIFY2(*read != fullRecord(), path);
    }
}

void TenantRecordTest::aNewerFormatIsRefused()
{
    // The rest may mean anything in a newer format, so that it must not be what is complained of.
    const auto read = tenantRecordFromJson(R"({"format": 2, "tenant": 7, "certificates": "elsewhere"})");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::ErrorKind::WrongFile);
    QVERIFY2(
        read.error().detail.startsWith(QStringLiteral("format 2 is newer than this version of Pushkeeper")),
        qPrintable(read.error().detail));
}

void TenantRecordTest::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *path, const QJsonValue &value, const char *detail) {
        QTest::addRow("%s", detail) << fileWith(path, value) << QString::fromLatin1(detail);
    };
    const QString word = QStringLiteral("word");
    QTest::newRow("not JSON") << QByteArray(R"({"format": 1,)") << QStringLiteral("not JSON at byte");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("the JSON text does not hold an object");
    row("format", {}, "format is missing");
    row("format", 0, "format is not a number from 1");
    row("format", 1.5, "format is not a count");
    row("format", word, "format is not a count");
    row("tenant", {}, "tenant is missing");
    row("tenant", word, "tenant is not a GUID");
    row("topic", 7, "topic is not a text");
    row("certificates", word, "certificates is not a list");
    row("certificates/1", 7, "certificates holds something that is not an object");
    row("certificates/1/topic", {}, "certificates[1].topic is missing");
    row("certificates/0/serial", word, "certificates[0].serial is not a hexadecimal number");
    row("certificates/1/not_after", {}, "certificates[1].not_after is missing");
    row("certificates/1/not_after", word, "certificates[1].not_after is not a date with its zone");
    row("certificates/1/not_before", QStringLiteral("2026-03-01T09:30:15"),
        "certificates[1].not_before is not a date with its zone");
    row("certificates/1/thumbprint", QStringLiteral("5a5a"),
        "certificates[1].thumbprint is not a SHA-256 in hexadecimal");
    row("certificates/0/thumbprint", QString(64, QLatin1Char('5')) + QLatin1String(" zz"),
        "certificates[0].thumbprint is not a SHA-256 in hexadecimal");
    row("account", 7, "account is not an object");
    row("account/kind", word, "account.kind is neither dedicated nor managed nor existing");
    row("account/kind", {}, "account.kind is neither");
    row("account/number_holders", word, "account.number_holders is not a list");
    row("account/reviews/0/left/0", 7, "account.reviews[0].left holds something that is not a text");
    row("account/reviews/0/date", {}, "account.reviews[0].date is missing");
    row("receipts/0/date", {}, "receipts[0].date is missing");
    row("receipts/0/new_serial", {}, "receipts[0].new_serial is missing");
    row("receipts/0/alive_before", -1, "receipts[0].alive_before is not a count");
    row("receipts/0/seen_since", 1e12, "receipts[0].seen_since is not a count");
}

void TenantRecordTest::damagedFilesAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, detail);
    const auto read = tenantRecordFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::ErrorKind::WrongFile);
    QVERIFY2(read.error().detail.startsWith(detail), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TenantRecordTest)
#include "tst_tenantrecord.moc"
