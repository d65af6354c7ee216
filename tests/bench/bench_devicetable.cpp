// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
// Measures the list of devices: how long filtering and sorting take on a worker, how much memory a device
// needs, how long reading the records takes, and how long the main thread is held up meanwhile, with the real
// view. One JSON line each.
//   QT_QPA_PLATFORM=offscreen bench_devicetable [devices…]
#include "base/paths.h"
#include "base/workerpool.h"
#include "session/records.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/devicetableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <array>
#include <future>
#include <utility>

#ifdef Q_OS_LINUX
#include <ctime>
#include <malloc.h>
#endif

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::Column;
using devices::FleetQuery;

namespace {

void print(const QString &what, int devices, QJsonObject values)
{
    values[u"bench"_s] = u"devicetable"_s;
    values[u"what"_s] = what;
    values[u"devices"_s] = devices;
    QTextStream(stdout) << QJsonDocument(values).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// What this thread has computed so far, in milliseconds; 0 where it cannot be asked.
double threadTime()
{
#ifdef Q_OS_LINUX
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

/// How long something took, in milliseconds.
struct Span
{
    /// By the clock, which on a busy machine counts what others do as well.
    double wall = 0;
    /// By what the thread computed itself.
    double own = 0;

    QJsonObject json() const { return {{u"ms"_s, wall}, {u"own_ms"_s, own}}; }
};

Span worse(const Span &one, const Span &other)
{
    return {.wall = std::max(one.wall, other.wall), .own = std::max(one.own, other.own)};
}

template <class Work>
Span spanOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    const double own = threadTime();
    work();
    return {.wall = double(timer.nsecsElapsed()) / 1e6, .own = threadTime() - own};
}

/// The shortest of some runs: what else the machine does only makes it longer. `before` is not measured.
template <class Work, class Before>
Span bestOf(int runs, Work work, Before before)
{
    Span best{.wall = 1e9, .own = 1e9};
    for (int i = 0; i < runs; ++i) {
        before();
        const Span span = spanOf(work);
        best = {.wall = std::min(best.wall, span.wall), .own = std::min(best.own, span.own)};
    }
    return best;
}

/// Memory of the heap that is in use, in bytes; 0 where it cannot be asked.
double heapInUse()
{
#ifdef Q_OS_LINUX
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks) + double(info.hblkhd);
#else
    return 0;
#endif
}

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

/// Each text in memory of its own, as a reader makes it; `turn` moves the check-ins.
facts::Device deviceOf(int number, QRandomGenerator &dice, int turn)
{
    static const std::array models{u"iPhone 15 Pro"_s, u"iPad Air"_s, u"MacBook Pro"_s, u"Apple TV 4K"_s};
    const quint32 kind = dice.bounded(4U);
    const quint32 ball = dice.generate();
    const auto platform = std::array{facts::Platform::Ios, facts::Platform::IpadOs, facts::Platform::MacOs,
                                     facts::Platform::TvOs}
                              .at(kind);
    QString model = models.at(kind);
    model.detach();
    return {.id = base::DeviceId(
                u"%1-0000-4000-8000-%2"_s.arg(number, 8, 16, QChar(u'0')).arg(ball, 12, 16, QChar(u'0'))),
            .name = u"%1-%2-%3"_s.arg(u"BER MUC HAM FRA"_s.split(u' ').at(int(ball % 4)))
                        .arg(ball % 1000)
                        .arg(number, 7, 10, QChar(u'0')),
            .model = model,
            .serialNumber = u"F%1"_s.arg(ball, 11, 36, QChar(u'0')).toUpper(),
            .platform = platform,
            .ownerType = ball % 5 == 0 ? facts::OwnerType::Personal : facts::OwnerType::Company,
            .managementState = facts::ManagementState::Managed,
            .compliance =
                ball % 7 == 0 ? facts::ComplianceState::Noncompliant : facts::ComplianceState::Compliant,
            .enrolledAt = noon().addSecs(-qint64(ball % 100'000'000)),
            .lastCheckIn = noon().addSecs(qint64(turn) * 60 - qint64(ball % 1'000'000))};
}

devices::SharedFleet fleetOf(int count, int turn)
{
    QRandomGenerator dice(7);
    devices::Fleet fleet{.readAt = noon()};
    fleet.devices.reserve(size_t(count));
    for (int number = 0; number < count; ++number)
        fleet.devices.push_back(deviceOf(number, dice, turn));
    return std::make_shared<const devices::Fleet>(std::move(fleet));
}

void measureMemory(int count, double before, double withFleet)
{
    print(u"memory of the fleet"_s, count, {{u"bytes_per_device"_s, (withFleet - before) / count}});
    print(u"memory with texts, ranks and order"_s, count,
          {{u"bytes_per_device"_s, (heapInUse() - before) / count}});
}

void measureRules(int count)
{
    constexpr int runs = 7;
    const double before = heapInUse();
    const devices::SharedFleet fleet = fleetOf(count, 0);
    const double withFleet = heapInUse();
    devices::SharedIndex index;
    const auto once = [count](const QString &what, auto work) { print(what, count, spanOf(work).json()); };
    once(u"prepare"_s, [&] { index = devices::FleetIndex::make(fleet, noon(), {}); });
    once(u"rank names"_s, [&] { (void)index->nameRanks({}); });
    once(u"rank serial numbers"_s, [&] { (void)index->serialRanks({}); });
    const auto ask = [&index](const FleetQuery &query) { (void)devices::answer(*index, query, {}); };
    ask({});
    measureMemory(count, before, withFleet);
    for (const QString &text : {u"b"_s, u"ber-17"_s, u"macbook ber"_s, u"0000042"_s, u"nowhere"_s})
        print(u"filter "_s + text, count,
              bestOf(
                  runs, [&] { ask({.text = text}); }, [] {})
                  .json());
    for (const Column column : devices::allColumns) {
        // The index keeps an order, which is driven out first.
        const auto forget = [&] { ask({.sortBy = Column::Platform, .order = Qt::AscendingOrder}); };
        const auto sort = [&] { ask({.sortBy = column, .order = Qt::DescendingOrder}); };
        print(u"sort by "_s + devices::columnName(column), count, bestOf(runs, sort, forget).json());
    }
}

/// What a start costs before there is anything to show: the records of the last program, read and counted.
void measureRecall(int count)
{
    const QTemporaryDir home;
    const base::SystemClock clock;
    facts::Cloud cloud;
    cloud.tenant = base::TenantId(u"7e57ab1e-0000-4000-8000-000000000001"_s);
    const auto open = [&] { return session::Records::open(base::DataHome(home.path()), cloud, clock); };
    const Span span = std::async(std::launch::async, [&] {
                          (void)open().value()->keepDevices(*fleetOf(count, 0));
                          return spanOf([&] { (void)open().value()->recall(); });
                      }).get();
    print(u"records read at the start"_s, count, span.json());
}

/// Looks how long the event loop is away, by a timer that wants to fire all the time.
class Watchdog
{
public:
    Watchdog()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_worst = worse(m_worst, lap()); });
        m_timer.start(0);
        m_since.start();
    }
    /// The longest absence since the last call, in milliseconds.
    Span take()
    {
        const Span worst = worse(m_worst, lap());
        m_worst = {};
        return worst;
    }

private:
    Span lap()
    {
        const double now = double(m_since.nsecsElapsed()) / 1e6;
        const double own = threadTime();
        return {.wall = now - std::exchange(m_last, now), .own = own - std::exchange(m_lastOwn, own)};
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_last = 0;
    double m_lastOwn = 0;
    Span m_worst;
};

/// What an admin does with the list, each act with the name of what it is.
template <class Measure>
void actOn(ui::DeviceTable &table, ui::DeviceTableView &view, int count, Measure measure)
{
    // As a reader does, on another thread: what the main thread allocates, it has to tidy up itself.
    auto first = std::async(std::launch::async, [count] { return fleetOf(count, 0); }).get();
    auto second = std::async(std::launch::async, [count] { return fleetOf(count + 100, 1); }).get();
    measure(u"first fleet"_s, [&] { table.setFleet(std::exchange(first, nullptr), noon()); });
    for (const QString &text : {u"b"_s, u"be"_s, u"ber-17"_s, u"macbook ber"_s, QString()})
        measure(u"filter '%1'"_s.arg(text), [&] { table.setQuery({.text = text}); });
    for (const Column column : devices::allColumns)
        measure(u"sort by "_s + devices::columnName(column),
                [&] { view.sortByColumn(int(column), Qt::DescendingOrder); });
    measure(u"select all"_s, [&] { view.selectAll(); });
    measure(u"sort with all selected"_s, [&] { view.sortByColumn(0, Qt::AscendingOrder); });
    view.selectRow(count / 2);
    view.setCurrentIndex(table.index(count / 2, 0));
    view.scrollTo(view.currentIndex());
    measure(u"refresh"_s, [&] { table.setFleet(std::exchange(second, nullptr), noon().addSecs(60)); });
    measure(u"scroll to the end"_s, [&] { view.scrollToBottom(); });
}

void measureWindow(int count)
{
    base::WorkerPools pools;
    ui::DeviceTable table(pools.parsing());
    ui::DeviceTableView view(table);
    view.setSettings({.hidden = {}});
    view.resize(1200, 800);
    view.show();
    Watchdog watchdog;
    const auto measure = [&](const QString &what, auto act) {
        QApplication::processEvents();
        (void)watchdog.take();
        QElapsedTimer timer;
        timer.start();
        act();
        Span worst = watchdog.take();
        while (table.isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            worst = worse(worst, watchdog.take());
        }
        // What was painted or freed afterwards belongs to it.
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents();
        const double whole = double(timer.nsecsElapsed()) / 1e6;
        print(u"window: "_s + what, count, {{u"ms"_s, whole}});
        print(u"worst stall: "_s + what, count, worse(worst, watchdog.take()).json());
    };
    actOn(table, view, count, measure);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English));
    QList<int> sizes;
    for (const QString &argument : QApplication::arguments().mid(1))
        sizes.append(argument.toInt());
    if (sizes.isEmpty())
        sizes = {10'000, 100'000, 1'000'000};
    for (const int size : sizes) {
        measureRules(size);
        measureRecall(size);
        measureWindow(size);
    }
    return 0;
}
