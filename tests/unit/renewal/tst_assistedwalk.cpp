// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/cloud.h"
#include "pki/issuers.h"
#include "rehearsal/practiceadmin.h"
#include "rehearsal/practicetenant.h"
#include "renewal/recordfile.h"
#include "renewal/walk.h"
#include "storage/database.h"
#include "storage/tenantstore.h"
#include "support/runonworker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using rehearsal::PortalTask;
using renewal::Echo;
using renewal::Step;
using support::runOnWorker;

/// A walk without sign-in: what Graph would tell is typed, what it would do is done by hand in Intune's page.
/// The locks are the same.
class AssistedWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void renewsWithoutGraph();
    void theWrongRowIsLocked();
    void whatIntuneShowsDecides();
    void aSecondProgramIsKeptOut();

private:
    using Opened = base::Result<std::unique_ptr<renewal::Walk>>;
    Opened open();
    facts::PushCertificate shown() const;
    QByteArray fromPortal(const renewal::Walk &walk, PortalTask task);
    void walkToTheFile(renewal::Walk &walk);

    base::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<rehearsal::PracticeTenant> m_tenant;
    std::unique_ptr<storage::Database> m_database;
};

void AssistedWalkTest::init()
{
    m_database.reset();
    m_tenant.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto tenant = rehearsal::PracticeTenant::create({.devices = 5}, m_clock);
    QVERIFY(tenant.has_value());
    m_tenant = std::move(*tenant);
    auto database =
        runOnWorker([this] { return storage::Database::open(m_folder->filePath(u"home"_s), m_clock); });
    QVERIFY(database.has_value());
    m_database = std::move(*database);
    const auto cloud = facts::cloudFromJson(m_tenant->cloudFile());
    QVERIFY(cloud.has_value());
    QVERIFY(runOnWorker([&] {
                return storage::TenantStore(*m_database).save({.tenant = cloud->tenant});
            }).has_value());
}

AssistedWalkTest::Opened AssistedWalkTest::open()
{
    const auto cloud = facts::cloudFromJson(m_tenant->cloudFile());
    if (!cloud)
        return cloud.error();
    const QJsonObject list{{u"issuers"_s, cloud->issuers}};
    const auto issuers = pki::readIssuers(QJsonDocument(list).toJson());
    if (!issuers)
        return issuers.error();
    return runOnWorker([&] {
        return renewal::Walk::open(cloud->tenant, {.database = *m_database,
                                                   .clock = m_clock,
                                                   .folder = m_folder->filePath(u"home/tenant"_s),
                                                   .issuers = *issuers});
    });
}

/// What the admin reads on Intune's page and types.
facts::PushCertificate AssistedWalkTest::shown() const
{
    const auto installed =
        m_tenant->microsoft().intune().installed().value_or(rehearsal::InstalledCertificate());
    return {.topic = installed.facts.topic,
            .serial = base::SerialNumber::fromHex(QString::fromLatin1(installed.facts.serial)),
            .notAfter = installed.facts.notAfter,
            .appleAccount = installed.appleIdentifier,
            .source = facts::Source::Typed};
}

void AssistedWalkTest::walkToTheFile(renewal::Walk &walk)
{
    const auto question = runOnWorker([&] { return walk.assess({.shown = shown()}, {}); });
    QVERIFY(question.has_value());
    QCOMPARE(*question, renewal::OpenQuestion::None);
    QVERIFY(runOnWorker([&] { return walk.confirmAccount(shown().appleAccount); }).has_value());
    const auto request = m_tenant->microsoft().intune().downloadRequest(u"admin@practice.example"_s);
    QVERIFY(request.has_value());
    QVERIFY(runOnWorker([&] { return walk.useRequest(*request); }).has_value());
    QCOMPARE(walk.next(), Step::Portal);
}

QByteArray AssistedWalkTest::fromPortal(const renewal::Walk &walk, PortalTask task)
{
    const QTemporaryDir downloads;
    rehearsal::PracticeAdmin admin({.appleAccount = shown().appleAccount,
                                    .task = task,
                                    .uuid = m_tenant->microsoft().start().topicUuid,
                                    .requestFolder = QFileInfo(walk.state().requestFile).path(),
                                    .downloadFolder = downloads.path()});
    (void)admin.open(QUrl(m_tenant->portalPage()));
    [&admin] { QTRY_VERIFY_WITH_TIMEOUT(admin.isIdle(), 60'000); }();
    const QDir folder(downloads.path());
    QFile file(folder.filePath(folder.entryList(QDir::Files).value(0)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AssistedWalkTest::renewsWithoutGraph()
{
    const auto walk = open();
    QVERIFY(walk.has_value());
    walkToTheFile(**walk);
    const QByteArray file = fromPortal(**walk, PortalTask::Renew);
    const auto gate = runOnWorker([&] { return (*walk)->chooseCertificate(file); });
    QVERIFY(gate.has_value());
    QVERIFY(gate->answer != renewal::ImportGate::Answer::Locked);
    const auto uploaded = m_tenant->microsoft().intune().upload(shown().appleAccount, file, u"by-hand"_s);
    QVERIFY(uploaded.has_value());
    const auto echo = runOnWorker([&] { return (*walk)->confirmShown(shown()); });
    QVERIFY(echo.has_value());
    QCOMPARE(*echo, Echo::Installed);
    QVERIFY(runOnWorker([&] { return (*walk)->countDevices({}); }).has_value());
    QVERIFY(runOnWorker([&] { return (*walk)->finish(); }).has_value());
    QCOMPARE((*walk)->next(), Step::Done);
    const auto record = renewal::readRecord(m_folder->filePath(u"home/tenant"_s), (*walk)->state().tenant);
    QVERIFY(record.has_value());
    QCOMPARE(record->topic, shown().topic);
    QCOMPARE(record->receipts.size(), 1);
}

void AssistedWalkTest::theWrongRowIsLocked()
{
    const auto walk = open();
    QVERIFY(walk.has_value());
    walkToTheFile(**walk);
    const QByteArray file = fromPortal(**walk, PortalTask::Create);
    const auto gate = runOnWorker([&] { return (*walk)->chooseCertificate(file); });
    QVERIFY(gate.has_value());
    QCOMPARE(gate->answer, renewal::ImportGate::Answer::Locked);
    QCOMPARE(gate->locks, QList<renewal::Lock>{renewal::Lock::Topic});
    QVERIFY(!(*walk)->state().certificate.has_value());
}

/// Typed before the upload in Intune's page: still the old values.
void AssistedWalkTest::whatIntuneShowsDecides()
{
    const auto walk = open();
    QVERIFY(walk.has_value());
    walkToTheFile(**walk);
    const QByteArray file = fromPortal(**walk, PortalTask::Renew);
    QVERIFY(runOnWorker([&] { return (*walk)->chooseCertificate(file); }).has_value());
    const auto echo = runOnWorker([&] { return (*walk)->confirmShown(shown()); });
    QVERIFY(echo.has_value());
    QCOMPARE(*echo, Echo::NotYet);
    QVERIFY(!(*walk)->state().installedAt.isValid());
}

void AssistedWalkTest::aSecondProgramIsKeptOut()
{
    auto first = open();
    QVERIFY(first.has_value());
    const auto second = open();
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, base::ErrorKind::Conflict);
    first->reset();
    QVERIFY(open().has_value());
}

QTEST_GUILESS_MAIN(AssistedWalkTest)
#include "tst_assistedwalk.moc"
