// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "consolerun.h"
#include "support/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pushkeeper;
using cli::runConsole;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

} // namespace

class InspectCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exitCodeIsTheWorstVerdict_data();
    void exitCodeIsTheWorstVerdict();
    void answersInJson();
    void leavesOutWhatDoesNotApply();
    void judgesAtTheGivenMoment_data();
    void judgesAtTheGivenMoment();
    void tellsPeople();
    void tellsWrongUsage_data();
    void tellsWrongUsage();
    void tellsErrorsInJson();
    void helps();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList inspect(const QStringList &files) const;

    QTemporaryDir m_folder;
};

void InspectCommandTest::initTestCase()
{
    for (const support::Sample &sample : support::makeSamples(now())) {
        QFile file(m_folder.filePath(sample.fileName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(sample.bytes), sample.bytes.size());
    }
}

QStringList InspectCommandTest::inspect(const QStringList &files) const
{
    return QStringList{QStringLiteral("inspect"),   QStringLiteral("--issuer"), path("issuer.pem"),
                       QStringLiteral("--against"), path("installed.pem"),      QStringLiteral("--request"),
                       path("request.csr")} +
           files;
}

void InspectCommandTest::exitCodeIsTheWorstVerdict_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("code");
    const QString accepted = path("issued-100-days-ago.pem");
    const QString warned = path("expires-in-30-days.pem");
    const QString stopped = path("topic-differs.pem");
    QTest::newRow("accept") << QStringList{accepted} << 0;
    QTest::newRow("warn") << QStringList{warned} << 1;
    QTest::newRow("stop") << QStringList{stopped} << 2;
    QTest::newRow("accept and warn") << QStringList{warned, accepted} << 1;
    QTest::newRow("all three") << QStringList{accepted, stopped, warned} << 2;
    QTest::newRow("missing file") << QStringList{accepted, path("missing")} << 2;
}

void InspectCommandTest::exitCodeIsTheWorstVerdict()
{
    QFETCH(QStringList, files);
    QFETCH(int, code);
    const auto run = runConsole(inspect(files));
    QCOMPARE(run.code, code);
    QCOMPARE(run.err, QString());
}

void InspectCommandTest::answersInJson()
{
    const QString file = path("issued-100-days-ago.pem");
    const auto run = runConsole(inspect({file, QStringLiteral("--json")}));
    const QJsonArray array = QJsonDocument::fromJson(run.out.toUtf8()).array();
    QCOMPARE(array.size(), 1);
    const QJsonObject object = array[0].toObject();
    QCOMPARE(object[QLatin1String("file")].toString(), file);
    QCOMPARE(object[QLatin1String("kind")].toString(), QStringLiteral("mdm-push"));
    QCOMPARE(object[QLatin1String("verdict")].toString(), QStringLiteral("accept"));
    QCOMPARE(object[QLatin1String("days_left")].toInt(), 264);
    QCOMPARE(object[QLatin1String("not_before")].toString(), QStringLiteral("2026-08-16T12:00:00Z"));
    QCOMPARE(object[QLatin1String("not_after")].toString(), QStringLiteral("2027-08-16T11:59:59Z"));
    QCOMPARE(object[QLatin1String("trust")].toString(), QStringLiteral("given"));
    QCOMPARE(object[QLatin1String("trusted")], QJsonValue(true));
    QCOMPARE(object[QLatin1String("topic_matches")], QJsonValue(true));
    QCOMPARE(object[QLatin1String("key_matches_request")], QJsonValue(true));
    QVERIFY(object[QLatin1String("topic")].toString().startsWith(QLatin1String("com.apple.mgmt.External.")));
    QCOMPARE(object[QLatin1String("serial")].toString().size(), 16);
    QVERIFY(object[QLatin1String("issuer")].toString().contains(QLatin1String("Application Integration 2")));
    const QJsonArray findings = object[QLatin1String("findings")].toArray();
    for (const auto &value : findings) {
        QCOMPARE(value.toObject().keys(), QStringList({QStringLiteral("id"), QStringLiteral("next"),
                                                       QStringLiteral("severity"), QStringLiteral("text")}));
    }
}

void InspectCommandTest::leavesOutWhatDoesNotApply()
{
    const auto run = runConsole({QStringLiteral("inspect"), path("request.csr"), path("sign-in-page.pem"),
                                 QStringLiteral("--json"), QStringLiteral("--issuer"), path("issuer.pem")});
    const QJsonArray array = QJsonDocument::fromJson(run.out.toUtf8()).array();
    QCOMPARE(array.size(), 2);
    const QJsonObject request = array[0].toObject();
    QCOMPARE(request[QLatin1String("vendor")].toString(), QStringLiteral("Microsoft Corporation"));
    QVERIFY(request.contains(QLatin1String("vendor_not_after")));
    QVERIFY(!request.contains(QLatin1String("topic")));
    QVERIFY(!request.contains(QLatin1String("days_left")));
    QCOMPARE(array[1].toObject().keys(), QStringList({QStringLiteral("file"), QStringLiteral("findings"),
                                                      QStringLiteral("kind"), QStringLiteral("verdict")}));
}

void InspectCommandTest::judgesAtTheGivenMoment_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("daysLeft");
    QTest::newRow("date") << QStringLiteral("2027-08-16") << 0;
    QTest::newRow("moment") << QStringLiteral("2027-08-14T12:00:00Z") << 1;
    QTest::newRow("moment in another zone") << QStringLiteral("2027-08-14T13:59:59+02:00") << 2;
    QTest::newRow("moment without zone is UTC") << QStringLiteral("2027-08-15T12:00:00") << 0;
    QTest::newRow("expired") << QStringLiteral("2027-08-17") << -1;
}

void InspectCommandTest::judgesAtTheGivenMoment()
{
    QFETCH(QString, at);
    QFETCH(int, daysLeft);
    const auto run = runConsole(
        inspect({path("issued-100-days-ago.pem"), QStringLiteral("--json"), QStringLiteral("--at"), at}));
    const QJsonObject object = QJsonDocument::fromJson(run.out.toUtf8()).array()[0].toObject();
    QCOMPARE(object[QLatin1String("days_left")].toInt(), daysLeft);
}

void InspectCommandTest::tellsPeople()
{
    const auto run = runConsole(inspect({path("topic-differs.pem")}));
    QVERIFY(run.out.startsWith(QLatin1String("STOP  ")));
    QVERIFY(run.out.contains(QLatin1String("enrolled again")));
    QVERIFY2(run.out.contains(QLatin1String("Renew")), "the next step is named");
}

void InspectCommandTest::tellsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = path("installed.pem");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("explode")};
    QTest::newRow("no file") << QStringList{QStringLiteral("inspect")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("inspect"), file,
                                                   QStringLiteral("--force")};
    QTest::newRow("bad date") << QStringList{QStringLiteral("inspect"), file, QStringLiteral("--at"),
                                             QStringLiteral("tomorrow")};
    QTest::newRow("missing issuer") << QStringList{QStringLiteral("inspect"), file,
                                                   QStringLiteral("--issuer"), path("missing")};
    QTest::newRow("request for a certificate")
        << QStringList{QStringLiteral("inspect"), file, QStringLiteral("--against"), path("request.csr")};
}

void InspectCommandTest::tellsWrongUsage()
{
    QFETCH(QStringList, arguments);
    const auto run = runConsole(arguments);
    QCOMPARE(run.code, 64);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(run.out, QString());
}

void InspectCommandTest::tellsErrorsInJson()
{
    const QStringList calls[] = {
        {QStringLiteral("inspect"), QStringLiteral("--json")},
        {QStringLiteral("inspect"), path("installed.pem"), QStringLiteral("--json"),
         QStringLiteral("--issuer"), path("missing")},
    };
    for (const QStringList &call : calls) {
        const auto run = runConsole(call);
        QCOMPARE(run.code, 64);
        const QJsonObject error =
            QJsonDocument::fromJson(run.out.toUtf8()).object()[QLatin1String("error")].toObject();
        QVERIFY(!error[QLatin1String("kind")].toString().isEmpty());
        QVERIFY(!error[QLatin1String("message")].toString().isEmpty());
        QVERIFY(!error[QLatin1String("next")].toString().isEmpty());
        QVERIFY(error.contains(QLatin1String("request_id")));
    }
}

void InspectCommandTest::helps()
{
    for (const QStringList &call : {QStringList{QStringLiteral("--help")},
                                    QStringList{QStringLiteral("inspect"), QStringLiteral("--help")}}) {
        const auto run = runConsole(call);
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains(QLatin1String("inspect")));
    }
    QVERIFY(runConsole({QStringLiteral("--version")}).out.startsWith(QLatin1String("pushkeeperctl ")));
}

QTEST_GUILESS_MAIN(InspectCommandTest)
#include "tst_inspectcommand.moc"
