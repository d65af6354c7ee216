// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "consolerun.h"

#include "rehearsal/practiceadmin.h"
#include "rehearsal/practicetenant.h"
#include "renewal/recordfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// A topic is given up with a reason, a plan and the last block of the old one, in two runs; never otherwise.
class NewTopicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReasonAloneIsNotEnough();
    void theFirstRunCannotConfirm();
    void theWrongBlockIsNotEnough();
    void twoRunsLetANewTopicThrough();

private:
    QJsonObject renew(const QStringList &arguments);
    QString lastBlock() const { return m_tenant->microsoft().start().topicUuid.section(u'-', -1); }
    QString create();
    QString tenantFolder() const;
    QJsonObject giveUp(const QStringList &more = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<rehearsal::PracticeTenant> m_tenant;
    int m_code = -1;
};

void NewTopicTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tenant.reset();
    auto tenant = rehearsal::PracticeTenant::create({.devices = 20}, m_clock);
    QVERIFY(tenant.has_value());
    m_tenant = std::move(*tenant);
    QFile file(m_folder->filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_tenant->cloudFile()) > 0);
}

QJsonObject NewTopicTest::renew(const QStringList &arguments)
{
    const QStringList all = QStringList{u"renew"_s, u"--json"_s, u"--no-input"_s, u"--cloud-file"_s,
                                        m_folder->filePath(u"cloud.json"_s)} +
                            arguments;
    QString out;
    QString err;
    const auto run = [&] {
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        base::SystemClock clock;
        cli::NoBrowser browser;
        net::HttpClient http({.userAgent = "tests", .proxy = {}});
        cli::Surroundings around{
            .console = {.out = outStream, .err = errStream},
            .http = http,
            .clock = clock,
            .browser = browser,
            .home = base::DataHome(m_folder->filePath(u"home"_s)),
            .heardServerTime = [&clock](const QDateTime &time) { clock.learnFromServer(time); }};
        return cli::runCommandLine(all, around);
    };
    m_code = std::async(std::launch::async, run).get();
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonObject NewTopicTest::giveUp(const QStringList &more)
{
    return renew(QStringList{u"--give-up-topic"_s, u"account lost"_s} + more);
}

QString NewTopicTest::tenantFolder() const
{
    QDirIterator folders(m_folder->filePath(u"home"_s), {u"tenants"_s}, QDir::Dirs,
                         QDirIterator::Subdirectories);
    const QDir tenants(folders.hasNext() ? folders.next() : QString());
    return tenants.filePath(tenants.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
}

/// What a new Apple Account gets by Create.
QString NewTopicTest::create()
{
    QDirIterator requests(tenantFolder(), {u"IntuneCSR.csr"_s}, QDir::Files, QDirIterator::Subdirectories);
    rehearsal::PracticeAdmin admin({.appleAccount = u"fresh@practice.example"_s,
                                    .task = rehearsal::PortalTask::Create,
                                    .requestFolder = QFileInfo(requests.next()).path(),
                                    .downloadFolder = m_folder->path()});
    (void)admin.open(QUrl(m_tenant->portalPage()));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(admin.isIdle(), 60'000); }();
    return m_folder->filePath(QDir(m_folder->path()).entryList({u"MDM*"_s}).value(0));
}

void NewTopicTest::aReasonAloneIsNotEnough()
{
    QCOMPARE(giveUp().value("missing"_L1).toString(), u"--confirm-topic"_s);
    QCOMPARE(m_code, 3);
    QFile plan(tenantFolder() + u"/reenrolment-plan.csv"_s);
    QVERIFY(plan.open(QIODevice::ReadOnly));
    QCOMPARE(plan.readAll().count("\r\n"), 1 + m_tenant->microsoft().fleet().at({}).count());
    QVERIFY(m_tenant->microsoft().intune().audit().isEmpty());
}

void NewTopicTest::theFirstRunCannotConfirm()
{
    QCOMPARE(giveUp({u"--confirm-topic"_s, lastBlock()}).value("missing"_L1).toString(),
             u"--confirm-topic"_s);
    QCOMPARE(m_code, 3);
}

void NewTopicTest::theWrongBlockIsNotEnough()
{
    (void)giveUp();
    const QJsonObject answer = giveUp({u"--confirm-topic"_s, u"0123456789ab"_s});
    QCOMPARE(answer.value("missing"_L1).toString(), u"--confirm-topic"_s);
    QCOMPARE(m_code, 3);
}

void NewTopicTest::twoRunsLetANewTopicThrough()
{
    (void)giveUp();
    const QStringList confirmed{u"--confirm-topic"_s, lastBlock(), u"--apple-account"_s,
                                u"fresh@practice.example"_s};
    QCOMPARE(giveUp(confirmed).value("missing"_L1).toString(), u"--certificate"_s);
    const QString file = create();
    // What it means has to be read first.
    const QStringList withFile = confirmed + QStringList{u"--certificate"_s, file};
    QCOMPARE(giveUp(withFile).value("missing"_L1).toString(), u"--accept-warnings"_s);
    // What was confirmed holds for the next call.
    const QJsonObject done = renew({u"--accept-warnings"_s});
    QCOMPARE(m_code, 0);
    QCOMPARE(done.value("mode"_L1).toString(), u"new-topic"_s);
    const auto installed = m_tenant->microsoft().intune().installed();
    QVERIFY(installed.has_value());
    const auto record = renewal::readRecord(tenantFolder(), base::TenantId(QDir(tenantFolder()).dirName()));
    QVERIFY(record.has_value());
    QCOMPARE(record->topic, installed->facts.topic);
    QVERIFY(record->topic.uuid() != m_tenant->microsoft().start().topicUuid);
}

QTEST_GUILESS_MAIN(NewTopicTest)
#include "tst_newtopic.moc"
