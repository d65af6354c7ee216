// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "adminkit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStack>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::reports;
using namespace Qt::StringLiterals;

/// The script for Microsoft Graph PowerShell. It is read here as PowerShell's tokenizer would, not run.
class AdminPowerShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsUtf8();
    void quotesAndBracketsAreEven();
    void hostileNamesStayInTheirStrings();
    void asksForWhatIsTicked();
    void goesToTheCloud_data();
    void goesToTheCloud();
    void everyCmdletStopsAtAFault();
    void usesCmdletsOfTheModulesItNames();
    void unattendedHoldsTheCertificate();
    void allowsTheCodeOnlyIfAsked();
};

namespace {

/// A script taken apart: the values of its strings in single quotes, and the rest with all strings and
/// comments left out.
struct Tokens
{
    QStringList strings;
    QString code;
    QString fault;
};

bool isSingleQuote(QChar c)
{
    return QStringView(u"'\u2018\u2019\u201a\u201b").contains(c);
}

/// From behind the opening quote to behind the closing one.
qsizetype takeString(const QString &script, qsizetype at, QString &value)
{
    while (at < script.size()) {
        if (isSingleQuote(script.at(at))) {
            if (at + 1 >= script.size() || !isSingleQuote(script.at(at + 1)))
                return at + 1;
            ++at;
        }
        value += script.at(at++);
    }
    return -1;
}

/// Expressions in strings hold no double quotes in this script.
qsizetype skipDoubleQuoted(const QString &script, qsizetype at)
{
    for (; at < script.size(); ++at) {
        if (script.at(at) == u'`')
            ++at;
        else if (script.at(at) == u'"')
            return at + 1;
    }
    return -1;
}

Tokens tokensOf(const QString &script)
{
    Tokens tokens;
    qsizetype at = 0;
    while (at >= 0 && at < script.size()) {
        const QChar c = script.at(at);
        if (c == u'#') {
            at = script.indexOf(u'\n', at);
        } else if (isSingleQuote(c)) {
            QString value;
            at = takeString(script, at + 1, value);
            tokens.strings.append(value);
        } else if (c == u'"') {
            at = skipDoubleQuoted(script, at + 1);
        } else {
            tokens.code += c;
            ++at;
        }
    }
    if (at < 0)
        tokens.fault = u"a string does not end"_s;
    return tokens;
}

QString bracketFault(const QString &code)
{
    static const QString opening = u"([{"_s;
    static const QString closing = u")]}"_s;
    QStack<qsizetype> open;
    for (const QChar c : code) {
        if (opening.contains(c))
            open.push(opening.indexOf(c));
        else if (closing.contains(c) && (open.isEmpty() || open.pop() != closing.indexOf(c)))
            return u"a bracket closes another one"_s;
    }
    return open.isEmpty() ? QString() : u"a bracket stays open"_s;
}

QString scriptOf(const AdminRequest &request)
{
    return QString::fromUtf8(fileOf(request, u"register-pushkeeper.ps1"_s)).remove(QChar::ByteOrderMark);
}

/// Each use of a cmdlet of Graph with its arguments, lines joined.
QStringList cmdletsIn(const QString &script)
{
    static const QRegularExpression pattern(uR"(\b\w+-Mg\w+[^|}\n]*)"_s);
    QStringList found;
    const QString joined = QString(script)
                               .replace(QRegularExpression(uR"(`\n\s*)"_s), QString())
                               .remove(QRegularExpression(uR"((?m)^#.*$)"_s));
    for (auto each = pattern.globalMatch(joined); each.hasNext();)
        found.append(each.next().captured());
    return found;
}

} // namespace

void AdminPowerShellTest::isReadAsUtf8()
{
    const QByteArray bytes = fileOf(plainRequest(), u"register-pushkeeper.ps1"_s);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf#"));
    QCOMPARE(bytes.count("\xef\xbb\xbf"), 1);
    QVERIFY(bytes.contains("Contosö"));
}

void AdminPowerShellTest::quotesAndBracketsAreEven()
{
    AdminRequest request = plainRequest();
    request.features = facts::optionalFeatures();
    const Tokens tokens = tokensOf(scriptOf(request));
    QCOMPARE(tokens.fault, QString());
    QCOMPARE(bracketFault(tokens.code), QString());
    QVERIFY(tokens.strings.contains(u"o'brien@contoso.example"_s));
}

void AdminPowerShellTest::hostileNamesStayInTheirStrings()
{
    AdminRequest request = plainRequest();
    request.profile.name = hostileName();
    request.requester = hostileName();
    const Tokens hostile = tokensOf(scriptOf(request));
    QCOMPARE(hostile.fault, QString());
    QVERIFY(!hostile.code.contains(u"owned"_s));
    // Whatever the tenant is called, the code is the same.
    QCOMPARE(hostile.code, tokensOf(scriptOf(plainRequest())).code);
    const QJsonObject connection =
        QJsonDocument::fromJson(hostile.strings.filter(u"client_watch"_s).value(0).toUtf8()).object();
    QVERIFY(connection.value(u"name"_s).toString().startsWith(
        u"x'; touch owned; '\"`touch owned`$(touch owned) \u2019; New-Item"_s));
}

void AdminPowerShellTest::asksForWhatIsTicked()
{
    AdminRequest request = plainRequest();
    request.features = {facts::Feature::SyncTest};
    const QStringList strings = tokensOf(scriptOf(request)).strings;
    const QList<facts::Permission> all = facts::permissions();
    for (const facts::Permission &permission : all) {
        const bool isWanted = permission.isNeeded || permission.feature == facts::Feature::SyncTest;
        QCOMPARE(strings.contains(permission.name), isWanted);
        QCOMPARE(strings.contains(permission.delegatedId), isWanted);
        // Nothing is asked for without a person.
        QVERIFY(permission.applicationId.isEmpty() || !strings.contains(permission.applicationId));
    }
}

void AdminPowerShellTest::goesToTheCloud_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("environment");
    QTest::newRow("Global") << u"Global"_s << u"Global"_s;
    QTest::newRow("GCC High") << u"GCC High"_s << u"USGov"_s;
    QTest::newRow("DoD") << u"DoD"_s << u"USGovDoD"_s;
    QTest::newRow("21Vianet") << u"21Vianet"_s << u"China"_s;
}

void AdminPowerShellTest::goesToTheCloud()
{
    QFETCH(const QString, cloud);
    QFETCH(const QString, environment);
    const AdminRequest request = plainRequest(cloud);
    const QString script = scriptOf(request);
    QVERIFY(script.contains(u"$Environment = '%1'\n"_s.arg(environment)));
    QVERIFY(script.contains(u"$Graph = '%1'\n"_s.arg(request.cloud.graph.toString())));
    QVERIFY(script.contains(u"'%1/contoso.example/v2.0/adminconsent?client_id=CLIENT-ID&scope="_s.arg(
        request.cloud.login.toString())));
}

void AdminPowerShellTest::everyCmdletStopsAtAFault()
{
    int found = 0;
    const QStringList uses = cmdletsIn(scriptOf(plainRequest()));
    for (const QString &use : uses) {
        if (use.startsWith("Disconnect-"_L1))
            continue;
        ++found;
        QVERIFY2(use.contains("-ErrorAction Stop"_L1), qPrintable(use));
    }
    QCOMPARE(found, 17);
}

void AdminPowerShellTest::usesCmdletsOfTheModulesItNames()
{
    // Source: the module pages of learn.microsoft.com/powershell/module/microsoft.graph.*
    static const QSet<QString> known{u"Connect-MgGraph"_s,
                                     u"Disconnect-MgGraph"_s,
                                     u"Invoke-MgGraphRequest"_s,
                                     u"Get-MgApplication"_s,
                                     u"New-MgApplication"_s,
                                     u"Update-MgApplication"_s,
                                     u"Get-MgServicePrincipal"_s,
                                     u"New-MgServicePrincipal"_s,
                                     u"Update-MgServicePrincipal"_s,
                                     u"Get-MgServicePrincipalAppRoleAssignedTo"_s,
                                     u"New-MgServicePrincipalAppRoleAssignedTo"_s,
                                     u"Get-MgServicePrincipalAppRoleAssignment"_s,
                                     u"New-MgServicePrincipalAppRoleAssignment"_s,
                                     u"Get-MgServicePrincipalOauth2PermissionGrant"_s,
                                     u"New-MgOauth2PermissionGrant"_s,
                                     u"Update-MgOauth2PermissionGrant"_s,
                                     u"Get-MgUser"_s};
    const QString script = scriptOf(plainRequest());
    QSet<QString> used;
    const QStringList uses = cmdletsIn(script);
    for (const QString &use : uses)
        used.insert(use.section(u' ', 0, 0));
    QCOMPARE(used, known);
    QVERIFY(
        script.contains(u"\n#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Applications, "
                        "Microsoft.Graph.Identity.SignIns, Microsoft.Graph.Users\n"_s));
}

void AdminPowerShellTest::unattendedHoldsTheCertificate()
{
    AdminRequest request = plainRequest();
    QVERIFY(!scriptOf(request).contains(u"Pushkeeper (unattended)"_s));
    request.certificate = someKit().push;
    const QStringList strings = tokensOf(scriptOf(request)).strings;
    QVERIFY(strings.contains(u"Pushkeeper (unattended)"_s));
    QVERIFY(strings.contains(QString::fromLatin1(request.certificate.toBase64())));
    QVERIFY(strings.contains(u"2f51be20-0bb4-4fed-bf7b-db946066c75e"_s));
    QVERIFY(!strings.contains(u"5ac13192-7ace-4fcf-b828-1a26f28068ee"_s));
}

void AdminPowerShellTest::allowsTheCodeOnlyIfAsked()
{
    AdminRequest request = plainRequest();
    QVERIFY(scriptOf(request).contains(u"\n$ByCode = $false\n"_s));
    request.allowsDeviceCode = true;
    const QString script = scriptOf(request);
    QVERIFY(script.contains(u"\n$ByCode = $true\n"_s));
    QVERIFY(script.contains(u"$settings.IsFallbackPublicClient = $ByCode\n"_s));
}

QTEST_GUILESS_MAIN(AdminPowerShellTest)
#include "tst_adminpowershell.moc"
