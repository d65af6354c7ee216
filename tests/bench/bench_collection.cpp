// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_collection [DEVICES...]: how reading and storing a fleet compares with the barest program that does
// the same. Prints a line of JSON for each measurement; each one runs in a process of its own.

#include "barereader.h"

#include "devices/collection.h"
#include "graph/graphclient.h"
#include "net/httpclient.h"
#include "storage/database.h"
#include "storage/snapshotstore.h"
#include "storage/tenantstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>
#include <thread>

#include <sys/resource.h>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

namespace {

class FixedToken final : public auth::TokenSource
{
public:
    base::Result<QByteArray> accessToken(const QStringList &, const base::CancelToken &) override
    {
        return QByteArray("token");
    }
    void discard(const QByteArray &, const QByteArray &) override {}
};

base::TenantId tenant()
{
    return base::TenantId(u"7e57ab1e-0000-4000-8000-000000000001"_s);
}

bool store(const devices::Fleet &fleet, const QString &folder, const base::Clock &clock)
{
    const auto database = storage::Database::open(folder, clock);
    if (!database || !storage::TenantStore(**database).save({.tenant = tenant()}))
        return false;
    return storage::SnapshotStore(**database)
        .save(tenant(), fleet.readAt, fleet.devices, storage::Naming::Company)
        .has_value();
}

std::size_t readOurs(const QString &origin, const QString &folder)
{
    base::SystemClock clock;
    FixedToken token;
    net::HttpClient http({.userAgent = "bench", .proxy = net::HttpProxy()});
    graph::GraphClient graph(QUrl(origin), {.http = http, .clock = clock, .watch = token, .renew = token});
    const auto fleet = devices::collectAll(graph, clock, {});
    if (!fleet || (!folder.isEmpty() && !store(*fleet, folder, clock)))
        return 0;
    return fleet->devices.size();
}

qint64 peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

double cpuMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

/// The work of a process: what it costs, as one line of JSON.
void measure(const QString &mode, const QString &origin)
{
    const QTemporaryDir folder;
    const qint64 before = peakKilobytes();
    const auto begin = std::chrono::steady_clock::now();
    std::size_t devices = 0;
    // The main thread must not block in our client.
    std::thread worker([&] {
        const QString place = mode.endsWith("store"_L1) ? folder.path() : QString();
        if (mode.startsWith("ours"_L1))
            devices = readOurs(origin, place);
        else
            devices =
                bench::readBare(origin.toStdString(),
                                place.isEmpty() ? std::string() : (place + u"/bare.sqlite"_s).toStdString());
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    const QJsonObject line{
        {u"mode"_s, mode},
        {u"devices"_s, qint64(devices)},
        {u"wall_ms"_s, wall.count()},
        {u"cpu_ms"_s, cpuMilliseconds()},
        {u"bytes_per_device"_s, devices ? double(peakKilobytes() - before) * 1024 / double(devices) : 0}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

QJsonObject measuredApart(const QString &mode, const QString &origin)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--measure"_s, mode, origin});
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// Milliseconds that reading and storing took for each thousand devices.
double compare(int devices)
{
    double perThousand = 0;
    QProcess server;
    server.start(QStringLiteral(PUSHKEEPER_PAGE_SERVER), {QString::number(devices)});
    server.waitForReadyRead();
    const QString origin = u"http://127.0.0.1:"_s + QString::fromLatin1(server.readLine().trimmed());
    QTextStream out(stdout);
    for (const QString &work : {u"read"_s, u"store"_s}) {
        const QJsonObject bare = measuredApart(u"bare-"_s + work, origin);
        const QJsonObject ours = measuredApart(u"ours-"_s + work, origin);
        const auto ratio = [&](const QString &name) { return ours[name].toDouble() / bare[name].toDouble(); };
        const QJsonObject line{{u"bench"_s, work},
                               {u"devices"_s, ours[u"devices"_s]},
                               {u"wall_ms"_s, ours[u"wall_ms"_s]},
                               {u"bare_wall_ms"_s, bare[u"wall_ms"_s]},
                               {u"wall_ratio"_s, ratio(u"wall_ms"_s)},
                               {u"cpu_ratio"_s, ratio(u"cpu_ms"_s)},
                               {u"bytes_per_device"_s, ours[u"bytes_per_device"_s]},
                               {u"bare_bytes_per_device"_s, bare[u"bytes_per_device"_s]}};
        out << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
        perThousand = ours[u"wall_ms"_s].toDouble() * 1000 / ours[u"devices"_s].toDouble();
    }
    server.kill();
    server.waitForFinished();
    return perThousand;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--measure"_L1) {
        measure(arguments.value(2), arguments.value(3));
        return 0;
    }
    const QStringList sizes =
        arguments.size() > 1 ? arguments.mid(1) : QStringList{u"10000"_s, u"100000"_s, u"1000000"_s};
    QList<double> costs;
    for (const QString &size : sizes)
        costs.append(compare(size.toInt()));
    // 1 means that twice the devices take twice the time.
    const QJsonObject growth{{u"bench"_s, u"growth"_s},
                             {u"cost_ratio"_s, costs.constLast() / costs.constFirst()}};
    QTextStream(stdout) << QJsonDocument(growth).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
