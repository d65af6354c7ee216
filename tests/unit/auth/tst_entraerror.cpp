// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entraerror.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;

/// Entra's refusals, told apart by what the user has to do about them.
class EntraErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void theDetailIsOneLineWithoutSecrets();
};

void EntraErrorTest::refusalsAreToldApart_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("suberror");
    QTest::addColumn<QString>("description");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("consent") << u"consent_required"_s << QString() << QString() << ErrorKind::ConsentMissing;
    QTest::newRow("consent by suberror")
        << u"invalid_grant"_s << u"consent_required"_s << QString() << ErrorKind::ConsentMissing;
    QTest::newRow("consent by number")
        << u"invalid_grant"_s << QString() << u"AADSTS65001: The user has not"_s << ErrorKind::ConsentMissing;
    QTest::newRow("admin approval") << u"access_denied"_s << QString() << u"AADSTS90094: admin"_s
                                    << ErrorKind::ConsentMissing;
    QTest::newRow("declined") << u"access_denied"_s << QString() << u"AADSTS65004: User declined"_s
                              << ErrorKind::Cancelled;
    QTest::newRow("policy") << u"invalid_grant"_s << QString() << u"AADSTS53003: Blocked by policy"_s
                            << ErrorKind::Denied;
    QTest::newRow("expired") << u"invalid_grant"_s << QString() << u"AADSTS700082: expired"_s
                             << ErrorKind::SignInNeeded;
    QTest::newRow("interaction") << u"interaction_required"_s << QString() << QString()
                                 << ErrorKind::SignInNeeded;
    QTest::newRow("busy") << u"temporarily_unavailable"_s << QString() << QString() << ErrorKind::Throttled;
    QTest::newRow("new to us") << u"unheard_of"_s << QString() << QString() << ErrorKind::BadReply;
}

void EntraErrorTest::refusalsAreToldApart()
{
    QFETCH(QString, error);
    QFETCH(QString, suberror);
    QFETCH(QString, description);
    QFETCH(ErrorKind, kind);
    QCOMPARE(auth::entraError({.error = error, .suberror = suberror, .description = description}).kind, kind);
}

void EntraErrorTest::theDetailIsOneLineWithoutSecrets()
{
    const base::Error error =
        auth::entraError({.error = u"invalid_grant"_s,
                          .description = u"AADSTS700082: refresh_token=topsecretvalue expired"
                                         "\r\nTrace ID: 1"_s,
                          .correlationId = u"0f-1"_s});
    QVERIFY(error.detail.startsWith("invalid_grant: AADSTS700082"_L1));
    QVERIFY(!error.detail.contains("topsecretvalue"_L1));
    QVERIFY(!error.detail.contains("Trace"_L1));
    QCOMPARE(error.requestId, u"0f-1"_s);
}

QTEST_GUILESS_MAIN(EntraErrorTest)
#include "tst_entraerror.moc"
