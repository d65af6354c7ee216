// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/tenantrecord.h"

#include "facts/jsonfields.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstddef>

namespace pushkeeper::facts {

namespace {

constexpr char where[] = "facts.tenantrecord";
constexpr QLatin1String formatKey("format");
constexpr QLatin1String tenantKey("tenant");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String topicKey("topic");
constexpr QLatin1String certificatesKey("certificates");
constexpr QLatin1String accountKey("account");
constexpr QLatin1String receiptsKey("receipts");
constexpr QLatin1String serialKey("serial");
constexpr QLatin1String notBeforeKey("not_before");
constexpr QLatin1String notAfterKey("not_after");
constexpr QLatin1String thumbprintKey("thumbprint");
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String mailboxKey("mailbox");
constexpr QLatin1String numberHoldersKey("number_holders");
constexpr QLatin1String reviewsKey("reviews");
constexpr QLatin1String dateKey("date");
constexpr QLatin1String knowsPasswordKey("knows_password");
constexpr QLatin1String getsCodesKey("gets_codes");
constexpr QLatin1String readsMailboxKey("reads_mailbox");
constexpr QLatin1String leftKey("left");
constexpr QLatin1String byKey("by");
constexpr QLatin1String oldSerialKey("old_serial");
constexpr QLatin1String newSerialKey("new_serial");
constexpr QLatin1String verdictKey("verdict");
constexpr QLatin1String aliveBeforeKey("alive_before");
constexpr QLatin1String seenSinceKey("seen_since");

/// In the order of AccountKind.
constexpr std::array accountKinds{QLatin1String("dedicated"), QLatin1String("managed"),
                                  QLatin1String("existing")};

base::SerialNumber serialFrom(JsonFields &fields, QLatin1String key)
{
    const QString hex = fields.text(key);
    base::SerialNumber serial = base::SerialNumber::fromHex(hex);
    if (serial.isEmpty() && !hex.isEmpty())
        fields.fail(key, QStringLiteral("is not a hexadecimal number"));
    return serial;
}

base::Thumbprint thumbprintFrom(JsonFields &fields, QLatin1String key)
{
    const QByteArray hex = fields.text(key).toLatin1().toLower();
    const QByteArray digest = QByteArray::fromHex(hex);
    // fromHex reads over what is not hexadecimal, so the spelling is compared as well.
    const bool isSha256 = digest.size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    if (!hex.isEmpty() && (!isSha256 || digest.toHex() != hex)) {
        fields.fail(key, QStringLiteral("is not a SHA-256 in hexadecimal"));
        return {};
    }
    return base::Thumbprint(digest);
}

AccountKind kindFrom(JsonFields &fields, QLatin1String key)
{
    const auto kind = std::find(accountKinds.begin(), accountKinds.end(), fields.text(key));
    if (kind != accountKinds.end())
        return static_cast<AccountKind>(kind - accountKinds.begin());
    fields.fail(key, QStringLiteral("is neither dedicated nor managed nor existing"));
    return {};
}

SeenCertificate readCertificate(JsonFields &fields)
{
    fields.require(topicKey);
    fields.require(serialKey);
    fields.require(notAfterKey);
    SeenCertificate certificate;
    certificate.topic = base::Topic(fields.text(topicKey));
    certificate.serial = serialFrom(fields, serialKey);
    certificate.notBefore = fields.date(notBeforeKey);
    certificate.notAfter = fields.date(notAfterKey);
    certificate.thumbprint = thumbprintFrom(fields, thumbprintKey);
    certificate.others = fields.rest();
    return certificate;
}

AccessReview readReview(JsonFields &fields)
{
    fields.require(dateKey);
    AccessReview review;
    review.date = fields.date(dateKey);
    review.knowsPassword = fields.texts(knowsPasswordKey);
    review.getsCodes = fields.texts(getsCodesKey);
    review.readsMailbox = fields.texts(readsMailboxKey);
    review.left = fields.texts(leftKey);
    review.others = fields.rest();
    return review;
}

AccountRecord readAccount(JsonFields &fields)
{
    AccountRecord account;
    account.kind = kindFrom(fields, kindKey);
    account.account = fields.text(accountKey);
    account.mailbox = fields.text(mailboxKey);
    account.numberHolders = fields.texts(numberHoldersKey);
    account.reviews = fields.list<AccessReview>(reviewsKey, readReview);
    account.others = fields.rest();
    return account;
}

Receipt readReceipt(JsonFields &fields)
{
    fields.require(dateKey);
    fields.require(newSerialKey);
    Receipt receipt;
    receipt.date = fields.date(dateKey);
    receipt.by = fields.text(byKey);
    receipt.oldSerial = serialFrom(fields, oldSerialKey);
    receipt.newSerial = serialFrom(fields, newSerialKey);
    receipt.topic = base::Topic(fields.text(topicKey));
    receipt.verdict = fields.text(verdictKey);
    receipt.aliveBefore = fields.count(aliveBeforeKey);
    receipt.seenSince = fields.count(seenSinceKey);
    receipt.others = fields.rest();
    return receipt;
}

/// Looked at before anything else: a newer format may mean every other key differently.
void checkFormat(JsonFields &fields)
{
    fields.require(formatKey);
    const int format = fields.count(formatKey);
    if (format > tenantRecordFormat) {
        fields.fail(formatKey,
                    QStringLiteral("%1 is newer than this version of Pushkeeper reads (%2); the file is "
                                   "left as it is until Pushkeeper is updated.")
                        .arg(format)
                        .arg(tenantRecordFormat));
    }
    if (format == 0)
        fields.fail(formatKey, QStringLiteral("is not a number from 1"));
}

TenantRecord readRecord(JsonFields &fields)
{
    checkFormat(fields);
    fields.require(tenantKey);
    TenantRecord record;
    record.tenant = base::TenantId(fields.guid(tenantKey));
    record.name = fields.text(nameKey);
    record.topic = base::Topic(fields.text(topicKey));
    record.certificates = fields.list<SeenCertificate>(certificatesKey, readCertificate);
    record.account = fields.object<AccountRecord>(accountKey, readAccount);
    record.receipts = fields.list<Receipt>(receiptsKey, readReceipt);
    record.others = fields.rest();
    return record;
}

void put(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1String key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, QLatin1String key, const QDateTime &date)
{
    put(object, key, date.toUTC().toString(Qt::ISODate));
}

QJsonObject written(const SeenCertificate &certificate)
{
    QJsonObject object = certificate.others;
    put(object, topicKey, certificate.topic.text());
    put(object, serialKey, certificate.serial.text());
    put(object, notBeforeKey, certificate.notBefore);
    put(object, notAfterKey, certificate.notAfter);
    put(object, thumbprintKey, certificate.thumbprint.text());
    return object;
}

QJsonObject written(const AccessReview &review)
{
    QJsonObject object = review.others;
    put(object, dateKey, review.date);
    put(object, knowsPasswordKey, review.knowsPassword);
    put(object, getsCodesKey, review.getsCodes);
    put(object, readsMailboxKey, review.readsMailbox);
    put(object, leftKey, review.left);
    return object;
}

QJsonObject written(const Receipt &receipt)
{
    QJsonObject object = receipt.others;
    put(object, dateKey, receipt.date);
    put(object, byKey, receipt.by);
    put(object, oldSerialKey, receipt.oldSerial.text());
    put(object, newSerialKey, receipt.newSerial.text());
    put(object, topicKey, receipt.topic.text());
    put(object, verdictKey, receipt.verdict);
    object.insert(aliveBeforeKey, receipt.aliveBefore);
    object.insert(seenSinceKey, receipt.seenSince);
    return object;
}

template <class T>
void putList(QJsonObject &object, QLatin1String key, const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(written(item));
    if (!array.isEmpty())
        object.insert(key, array);
}

QJsonObject written(const AccountRecord &account)
{
    QJsonObject object = account.others;
    object.insert(kindKey, accountKinds.at(static_cast<std::size_t>(account.kind)));
    put(object, accountKey, account.account);
    put(object, mailboxKey, account.mailbox);
    put(object, numberHoldersKey, account.numberHolders);
    putList(object, reviewsKey, account.reviews);
    return object;
}

} // namespace

base::Result<TenantRecord> tenantRecordFromJson(const QByteArray &json)
{
    const base::Result<QJsonObject> object = jsonObject(json, where);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    TenantRecord record = readRecord(fields);
    if (!fields.fault().isEmpty())
        return fields.error(where);
    return record;
}

QByteArray toJson(const TenantRecord &record)
{
    QJsonObject object = record.others;
    object.insert(formatKey, tenantRecordFormat);
    put(object, tenantKey, record.tenant.text());
    put(object, nameKey, record.name);
    put(object, topicKey, record.topic.text());
    putList(object, certificatesKey, record.certificates);
    if (record.account)
        object.insert(accountKey, written(*record.account));
    putList(object, receiptsKey, record.receipts);
    return QJsonDocument(object).toJson();
}

} // namespace pushkeeper::facts
