// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/endpoints.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using graph::Endpoint;

/// The table of calls keeps to the least privilege and repeats only what may be repeated.
class EndpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchingNeverAsksForARightToWrite_data() { everyRow(); }
    void watchingNeverAsksForARightToWrite();
    void nothingThatChangesTheTenantIsRepeated_data() { everyRow(); }
    void nothingThatChangesTheTenantIsRepeated();

private:
    static void everyRow();
};

void EndpointsTest::everyRow()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::newRow("read certificate") << Endpoint::ReadCertificate;
    QTest::newRow("upload") << Endpoint::UploadCertificate;
    QTest::newRow("signing request") << Endpoint::TakeSigningRequest;
    QTest::newRow("read agreement") << Endpoint::ReadAgreement;
    QTest::newRow("give agreement") << Endpoint::GiveAgreement;
    QTest::newRow("list devices") << Endpoint::ListDevices;
    QTest::newRow("read device") << Endpoint::ReadDevice;
    QTest::newRow("read devices") << Endpoint::ReadDevices;
    QTest::newRow("sync device") << Endpoint::SyncDevice;
    QTest::newRow("sync devices") << Endpoint::SyncDevices;
    QTest::newRow("read intune") << Endpoint::ReadIntune;
}

void EndpointsTest::watchingNeverAsksForARightToWrite()
{
    QFETCH(Endpoint, endpoint);
    const graph::EndpointRow &row = graph::rowOf(endpoint);
    QCOMPARE(row.endpoint, endpoint);
    if (row.purpose == auth::Purpose::Watch)
        QVERIFY(QString(row.scope).endsWith(".Read.All"_L1));
}

void EndpointsTest::nothingThatChangesTheTenantIsRepeated()
{
    QFETCH(Endpoint, endpoint);
    const graph::EndpointRow &row = graph::rowOf(endpoint);
    // A sync may be asked for twice, as may a batch that only reads; a signing request may not, although it
    // is a GET.
    static const QList<Endpoint> harmless{Endpoint::SyncDevice, Endpoint::SyncDevices, Endpoint::ReadDevices};
    const bool mayRepeat =
        (row.method == "GET" && endpoint != Endpoint::TakeSigningRequest) || harmless.contains(endpoint);
    QCOMPARE(row.repeatable, mayRepeat);
}

QTEST_GUILESS_MAIN(EndpointsTest)
#include "tst_endpoints.moc"
