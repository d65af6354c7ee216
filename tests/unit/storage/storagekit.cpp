// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storagekit.h"

#include "storage/tenantstore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace pushkeeper::storagekit {

using namespace Qt::StringLiterals;

namespace {

void withQuery(const QString &path, const std::function<void(QSqlQuery &)> &use)
{
    const QString name = u"by hand"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("storagekit: %s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        use(query);
        if (query.lastError().isValid())
            qFatal("storagekit: %s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

QDateTime firstMoment()
{
    return {QDate(2027, 3, 4), QTime(10, 51, 19, 250), Qt::UTC};
}

base::TenantId contoso()
{
    return base::TenantId(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
}

base::TenantId fabrikam()
{
    return base::TenantId(u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);
}

facts::TenantProfile profileOf(const base::TenantId &tenant)
{
    const bool isFirst = tenant == contoso();
    return {.tenant = tenant,
            .domain = isFirst ? u"contoso.example"_s : QString(),
            .name = isFirst ? u"Contoso"_s : u"Fabrikam"_s,
            .cloud = isFirst ? u"Global"_s : u"USGov"_s,
            .clientWatch = isFirst ? u"11111111-2222-4333-8444-555555555555"_s : QString(),
            .clientRenew = isFirst ? u"66666666-7777-4888-9999-aaaaaaaaaaaa"_s : QString()};
}

std::vector<facts::Device> fleet(int count, const QString &name)
{
    std::vector<facts::Device> devices;
    devices.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        devices.push_back({.id = base::DeviceId(u"device-%1"_s.arg(i)),
                           .name = name,
                           .model = u"iPhone 15"_s,
                           .serialNumber = u"SERIAL%1"_s.arg(i),
                           .platform = facts::Platform::Ios,
                           .ownerType = facts::OwnerType::Company,
                           .managementState = facts::ManagementState::Managed,
                           .enrolledAt = firstMoment().addDays(-i),
                           .lastCheckIn = firstMoment().addSecs(-i)});
    }
    return devices;
}

storage::JournalEntry entry(const base::TenantId &tenant, const QString &kind, const QJsonObject &details)
{
    return {.tenant = tenant, .kind = kind, .details = details};
}

void runSql(const QString &path, const QString &sql, const QVariantList &values)
{
    withQuery(path, [&](QSqlQuery &query) {
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        query.exec();
    });
}

QVariant sqlValue(const QString &path, const QString &sql)
{
    QVariant value;
    withQuery(path, [&](QSqlQuery &query) {
        if (query.exec(sql) && query.next())
            value = query.value(0);
    });
    return value;
}

void changeHalfWay(const QString &path, const std::function<void()> &look)
{
    withQuery(path, [&look](QSqlQuery &query) {
        // The smallest cache writes to the file before the change is complete.
        for (const QString &sql : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA cache_size = 1"_s, u"BEGIN"_s,
                                   u"UPDATE device_pages SET devices = zeroblob(length(devices))"_s})
            query.exec(sql);
        look();
        query.exec(u"ROLLBACK"_s);
    });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("storagekit: %s", qPrintable(file.errorString()));
}

Home::Home()
{
    reopen();
    storage::TenantStore tenants(*database);
    for (const base::TenantId &tenant : {contoso(), fabrikam()}) {
        if (const auto saved = tenants.save(profileOf(tenant)); !saved)
            qFatal("storagekit: %s", qPrintable(saved.error().detail));
    }
}

void Home::reopen()
{
    database.reset();
    database = must(storage::Database::open(folder(), clock));
}

} // namespace pushkeeper::storagekit
