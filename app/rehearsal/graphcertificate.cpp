// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/graphtenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace pushkeeper::rehearsal::graphcertificate {

using namespace Qt::StringLiterals;

namespace {

constexpr int badRequest = 400;
constexpr int notFound = 404;
constexpr int serverError = 500;

/// The only agreement there is in Intune for this.
constexpr QLatin1String agreementId("appleMDMPushCertificate");

QString graphDate(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODate);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Fields as Intune shows them: the id differs in each answer, the certificate cannot be read back.
QJsonObject certificateObject(const InstalledCertificate &installed, const QDateTime &modified)
{
    return {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"appleIdentifier"_s, textOrNull(installed.appleIdentifier)},
            {u"topicIdentifier"_s, textOrNull(installed.facts.topic.text())},
            {u"lastModifiedDateTime"_s, graphDate(modified)},
            {u"expirationDateTime"_s, graphDate(installed.facts.notAfter)},
            {u"certificateUploadStatus"_s, QJsonValue()},
            {u"certificateUploadFailureReason"_s, QJsonValue()},
            {u"certificateSerialNumber"_s, textOrNull(QString::fromLatin1(installed.facts.serial))},
            {u"certificate"_s, QJsonValue()}};
}

/// What is answered when nothing is left: Graph writes "never" as the first moment of year 1.
InstalledCertificate nothingInstalled()
{
    InstalledCertificate none;
    none.facts.notBefore = none.facts.notAfter = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
    return none;
}

QString certificateContext()
{
    return u"deviceManagement/applePushNotificationCertificate/$entity"_s;
}

GraphAnswer refused(const GraphCall &call, const base::Error &error)
{
    const bool isOurs = error.kind == base::ErrorKind::Crypto;
    return intuneFault(call, isOurs ? serverError : badRequest,
                       isOurs ? u"InternalServerError"_s : u"BadRequest"_s,
                       isOurs ? u"An internal server error has occurred"_s : error.detail);
}

QJsonObject agreementObject(const AppleAgreement &agreement, const PracticeDirectory &directory)
{
    const QDateTime granted =
        agreement.granted ? agreement.grantedAt : QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
    return {{u"id"_s, agreementId},
            {u"serviceDisplayName"_s, u"Apple MDM Push Certificate"_s},
            {u"termsUrl"_s, u"https://go.microsoft.com/fwlink/?linkid=866314"_s},
            {u"granted"_s, agreement.granted},
            {u"grantDateTime"_s, graphDate(granted)},
            {u"grantedByUpn"_s, textOrNull(agreement.grantedBy)},
            {u"grantedByUserId"_s, agreement.granted ? QJsonValue(directory.adminId) : QJsonValue()}};
}

QString agreementContext()
{
    return u"deviceManagement/dataSharingConsents/$entity"_s;
}

GraphAnswer unknownAgreement(const GraphCall &call)
{
    return intuneFault(call, notFound, u"ResourceNotFound"_s, u"Data sharing consent was not found."_s);
}

QJsonObject auditObject(const AuditEntry &entry, const PracticeDirectory &directory)
{
    const QString type = u"Microsoft.Management.Services.Api.ApplePushNotificationCertificate"_s;
    const QJsonObject actor{{u"auditActorType"_s, u"ItPro"_s},
                            {u"userPrincipalName"_s, entry.actor},
                            {u"userId"_s, directory.adminId},
                            {u"applicationDisplayName"_s, u"Pushkeeper"_s},
                            {u"userPermissions"_s, QJsonArray{u"*"_s}}};
    const QJsonObject resource{{u"displayName"_s, QJsonValue()},
                               {u"auditResourceType"_s, type},
                               {u"resourceId"_s, u"00000000-0000-0000-0000-000000000000"_s},
                               {u"modifiedProperties"_s, QJsonArray()}};
    return {{u"id"_s, entry.id},
            {u"displayName"_s, u"%1 ApplePushNotificationCertificate"_s.arg(entry.operation)},
            {u"componentName"_s, u"Enrollment"_s},
            {u"activity"_s, QJsonValue()},
            {u"activityDateTime"_s, graphDate(entry.at)},
            {u"activityType"_s, u"%1 ApplePushNotificationCertificate"_s.arg(entry.operation)},
            {u"activityOperationType"_s, entry.operation},
            {u"activityResult"_s, u"Success"_s},
            {u"correlationId"_s, entry.id},
            {u"category"_s, u"Enrollment"_s},
            {u"actor"_s, actor},
            {u"resources"_s, QJsonArray{resource}}};
}

} // namespace

GraphAnswer read(const GraphTenant &tenant, const GraphCall &call)
{
    const auto installed = tenant.intune.installed();
    if (!installed)
        return intuneFault(call, notFound, u"ResourceNotFound"_s,
                           u"ApplePushNotificationCertificate was not found."_s);
    return selectedAnswer(call, certificateContext(), certificateObject(*installed, installed->uploadedAt));
}

GraphAnswer upload(const GraphTenant &tenant, const GraphCall &call)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    const QJsonObject body = document.object();
    const QJsonValue account = body.value(u"appleIdentifier"_s);
    const QJsonValue certificate = body.value(u"certificate"_s);
    if (!document.isObject() || !account.isString() || !certificate.isString())
        return graphFault(call, badRequest, u"BadRequest"_s,
                          u"appleIdentifier and certificate must both be given as text."_s);
    const auto done =
        tenant.intune.upload(account.toString(), certificate.toString().toLatin1(), call.grant.user);
    if (!done)
        return refused(call, done.error());
    const InstalledCertificate now = done->value_or(nothingInstalled());
    return objectAnswer(call, certificateContext(), certificateObject(now, now.facts.notBefore));
}

GraphAnswer downloadRequest(const GraphTenant &tenant, const GraphCall &call)
{
    const auto request = tenant.intune.downloadRequest(call.grant.user);
    if (!request)
        return refused(call, request.error());
    return objectAnswer(call, u"Edm.String"_s, {{u"value"_s, QString::fromLatin1(*request)}});
}

GraphAnswer readAgreement(const GraphTenant &tenant, const GraphCall &call)
{
    if (call.path.value(2) != agreementId)
        return unknownAgreement(call);
    return selectedAnswer(call, agreementContext(),
                          agreementObject(tenant.intune.agreement(), tenant.entra.directory()));
}

GraphAnswer agree(const GraphTenant &tenant, const GraphCall &call)
{
    if (call.path.value(2) != agreementId)
        return unknownAgreement(call);
    return objectAnswer(call, agreementContext(),
                        agreementObject(tenant.intune.agree(call.grant.user), tenant.entra.directory()));
}

GraphAnswer audit(const GraphTenant &tenant, const GraphCall &call)
{
    QJsonArray events;
    const QList<AuditEntry> entries = tenant.intune.audit();
    for (const AuditEntry &entry : entries)
        events.prepend(auditObject(entry, tenant.entra.directory()));
    return objectAnswer(call, u"deviceManagement/auditEvents"_s, {{u"value"_s, events}});
}

} // namespace pushkeeper::rehearsal::graphcertificate
