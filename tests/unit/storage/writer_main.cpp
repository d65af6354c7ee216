// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/certificatestore.h"
#include "storage/renewalstore.h"
#include "storage/snapshotstore.h"
#include "storagekit.h"
#include "writersteps.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

namespace {

/// Announces a step. Whoever reads the line may rely on it.
void announce(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void insist(const base::Result<> &done)
{
    if (!done)
        qFatal("storage-writer: %s", qPrintable(done.error().detail));
}

class Writer
{
public:
    explicit Writer(Database &database)
        : m_database(database)
    {
    }

    /// One round of everything; the number grows from round to round.
    void round(int number)
    {
        for (int index = 0; index < renewalCount; ++index) {
            step(index);
            step(index);
        }
        certificate(number);
        snapshot(number);
    }

    /// The number of the round that was committed last.
    int lastRound()
    {
        const auto latest = must(SnapshotStore(m_database).latest(contoso()));
        return latest ? latest->devices.front().name.toInt() : 0;
    }

private:
    void step(int index)
    {
        RenewalStore store(m_database);
        const QString id = u"renewal-%1"_s.arg(index);
        const auto known = must(store.find(id));
        const int last = known ? QJsonDocument::fromJson(known->state).object().value("step"_L1).toInt() : 0;
        const QJsonObject state{{u"step"_s, last + 1}};
        insist(store.save({.id = id,
                           .tenant = contoso(),
                           .startedAt = firstMoment(),
                           .state = QJsonDocument(state).toJson(QJsonDocument::Compact)},
                          entry(contoso(), id, state)));
        announce("renewal " + QByteArray::number(index) + ' ' + QByteArray::number(last + 1));
    }

    void certificate(int number)
    {
        const QString serial = QString::number(number, 16);
        insist(CertificateStore(m_database)
                   .note(contoso(), {.certificate = {.topic = base::Topic(u"topic"_s),
                                                     .serial = base::SerialNumber::fromHex(serial)}}));
        announce("certificate " + serial.toLatin1());
    }

    void snapshot(int number)
    {
        const std::vector<facts::Device> devices = fleet(devicesInSnapshot, QString::number(number));
        insist(SnapshotStore(m_database)
                   .save(contoso(), firstMoment().addSecs(number), devices, Naming::Company));
        announce("snapshot " + QByteArray::number(number));
    }

    Database &m_database;
};

[[noreturn]] void writeForEver(const QString &folder)
{
    const support::FakeClock clock(firstMoment());
    const auto database = must(Database::open(folder, clock));
    Writer writer(*database);
    for (int number = writer.lastRound() + 1;; ++number)
        writer.round(number);
}

} // namespace

/// Usage: storage-writer <folder>. Ends only by being killed.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    std::async(std::launch::async, [&folder] { writeForEver(folder); }).wait();
    return 1;
}
