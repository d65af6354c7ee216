// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/adminrequest.h"

#include "base/ids.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;
using facts::RegistrationKind;

namespace {

constexpr char where[] = "reports.adminrequest";

base::Error refusal(const QString &subject, const QString &detail)
{
    return {.kind = base::ErrorKind::WrongInput, .where = where, .subject = subject, .detail = detail};
}

/// The element at the start of `der`: its tag, and its content; nothing if it is not whole.
struct Element
{
    uchar tag = 0;
    QByteArrayView content;
    QByteArrayView rest;
};

std::optional<Element> elementAt(QByteArrayView der)
{
    constexpr qsizetype longForm = 0x80;
    constexpr qsizetype mostLengthBytes = 3;
    constexpr int byteBits = 8;
    if (der.size() < 2)
        return {};
    const auto byteAt = [der](qsizetype at) { return static_cast<uchar>(der.at(at)); };
    qsizetype length = byteAt(1);
    qsizetype head = 2;
    if (length >= longForm) {
        const qsizetype lengthBytes = length - longForm;
        if (lengthBytes < 1 || lengthBytes > mostLengthBytes || der.size() < head + lengthBytes)
            return {};
        for (length = 0; head < 2 + lengthBytes; ++head)
            length = (length << byteBits) + byteAt(head);
    }
    if (der.size() - head < length)
        return {};
    return Element{byteAt(0), der.sliced(head, length), der.sliced(head + length)};
}

/// A certificate begins with a version in brackets; private keys, requests and PKCS#12 files with a number.
bool isCertificate(const QByteArray &der)
{
    constexpr uchar sequence = 0x30;
    constexpr uchar version = 0xa0;
    const auto outer = elementAt(der);
    if (!outer || outer->tag != sequence || !outer->rest.isEmpty())
        return false;
    const auto body = elementAt(outer->content);
    if (!body || body->tag != sequence)
        return false;
    const auto first = elementAt(body->content);
    return first && first->tag == version;
}

} // namespace

std::optional<CloudTools> toolsOf(const facts::Cloud &cloud)
{
    static const std::array<std::pair<QLatin1String, CloudTools>, 4> tools{{
        {"https://graph.microsoft.com"_L1, {u"AzureCloud"_s, u"Global"_s, u"https://entra.microsoft.com"_s}},
        {"https://graph.microsoft.us"_L1, {u"AzureUSGovernment"_s, u"USGov"_s, u"https://portal.azure.us"_s}},
        {"https://dod-graph.microsoft.us"_L1,
         {u"AzureUSGovernment"_s, u"USGovDoD"_s, u"https://portal.azure.us"_s}},
        {"https://microsoftgraph.chinacloudapi.cn"_L1,
         {u"AzureChinaCloud"_s, u"China"_s, u"https://portal.azure.cn"_s}},
    }};
    // A cloud file from elsewhere must not send the admin to a strange sign-in page.
    const QList<facts::Cloud> known = facts::knownClouds();
    const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&cloud](const facts::Cloud &each) {
        return each.login == cloud.login && each.graph == cloud.graph;
    });
    const auto found = std::find_if(tools.cbegin(), tools.cend(), [&cloud](const auto &row) {
        return row.first == cloud.graph.toString();
    });
    return isKnown && found != tools.cend() ? std::optional(found->second) : std::nullopt;
}

bool isSignInName(const QString &text)
{
    // Guests have long names with #EXT# before the @.
    static const QRegularExpression local(uR"(\A[A-Za-z0-9!#'^~._-]{1,128}\z)"_s);
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && local.match(text.left(at)).hasMatch() && isDomain(text.mid(at + 1));
}

bool isDomain(const QString &text)
{
    constexpr qsizetype longest = 253;
    static const QRegularExpression labels(
        uR"(\A(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z)"_s);
    return text.size() <= longest && labels.match(text).hasMatch();
}

QString tenantOf(const AdminRequest &request)
{
    const QString id = request.profile.tenant.text();
    return (id.isEmpty() ? request.profile.domain : id).toLower();
}

QList<RegistrationKind> registrationsOf(const AdminRequest &request)
{
    QList<RegistrationKind> wanted{RegistrationKind::Watch, RegistrationKind::Renew};
    if (!request.certificate.isEmpty())
        wanted.append(RegistrationKind::Unattended);
    return wanted;
}

QString clientOf(const AdminRequest &request, RegistrationKind registration)
{
    switch (registration) {
    case RegistrationKind::Watch:
        return request.profile.clientWatch;
    case RegistrationKind::Renew:
        return request.profile.clientRenew;
    case RegistrationKind::Unattended:
        return {};
    }
    Q_UNREACHABLE();
}

base::Result<QByteArray> certificateOf(const AdminRequest &request)
{
    static const QByteArray begin("-----BEGIN CERTIFICATE-----");
    static const QByteArray end("-----END CERTIFICATE-----");
    QByteArray der = request.certificate;
    if (der.isEmpty())
        return der;
    const QByteArray text = der.trimmed();
    if (text.startsWith(begin) && text.endsWith(end)) {
        const QByteArray base64 = text.mid(begin.size(), text.size() - begin.size() - end.size());
        der = QByteArray::fromBase64(base64.simplified().replace(' ', QByteArray()),
                                     QByteArray::AbortOnBase64DecodingErrors);
    }
    if (!isCertificate(der))
        return base::wrongFile(where, u"not one X.509 certificate"_s);
    return der;
}

base::Result<> checked(const AdminRequest &request)
{
    const facts::TenantProfile &profile = request.profile;
    const QString tenant = tenantOf(request);
    if (!base::isGuid(tenant) && !isDomain(tenant))
        return refusal(tenant, u"the tenant has neither an id nor a domain"_s);
    if (!profile.domain.isEmpty() && !isDomain(profile.domain))
        return refusal(profile.domain, u"not a domain"_s);
    for (const QString &client : {profile.clientWatch, profile.clientRenew}) {
        if (!client.isEmpty() && !base::isGuid(client))
            return refusal(client, u"not a client id"_s);
    }
    for (const QString &user : request.users) {
        if (!isSignInName(user))
            return refusal(user, u"not a sign-in name"_s);
    }
    if (!toolsOf(request.cloud))
        return refusal(request.cloud.name, u"Microsoft's tools do not reach this cloud"_s);
    if (const auto certificate = certificateOf(request); !certificate)
        return certificate.error();
    return {};
}

} // namespace pushkeeper::reports
