// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceprofiles.h"

namespace pushkeeper::rehearsal::profiles {

namespace {

/// Arc of Apple's certificate extensions and usages.
constexpr auto arc = "1.2.840.113635.100.";

/// DER NULL is all that Apple's markers hold.
QByteArray marker(const QByteArray &number)
{
    return arc + number + " = DER:0500\n";
}

QByteArray policySections()
{
    return "[policy]\n"
           "policyIdentifier = " +
           QByteArray(arc) +
           "5.1\n"
           "userNotice.1 = @notice\n"
           "CPS.1 = http://practice.pushkeeper.invalid/policy\n"
           "[notice]\n"
           "explicitText = UTF8:Practice certificate of Pushkeeper. It is not issued by Apple and no service "
           "takes it.\n";
}

QByteArray revocationList(const QByteArray &file)
{
    return "crlDistributionPoints = URI:http://practice.pushkeeper.invalid/" + file + "\n";
}

QByteArray intermediate(const QByteArray &constraints, const QByteArray &number)
{
    return "[extensions]\n"
           "subjectKeyIdentifier = hash\n"
           "basicConstraints = critical," +
           constraints +
           "\n"
           "authorityKeyIdentifier = keyid:always\n" +
           revocationList("root.crl") + "keyUsage = critical,keyCertSign,cRLSign\n" + marker(number);
}

/// What the certificates under the vendor intermediate begin with.
QByteArray developerLeaf()
{
    return "[extensions]\n"
           "basicConstraints = critical,CA:FALSE\n"
           "authorityKeyIdentifier = keyid:always\n"
           "certificatePolicies = @policy\n" +
           revocationList("wwdrca.crl") +
           "subjectKeyIdentifier = hash\n"
           "keyUsage = critical,digitalSignature\n";
}

} // namespace

QByteArray root()
{
    return "[extensions]\n"
           "keyUsage = critical,keyCertSign,cRLSign\n"
           "basicConstraints = critical,CA:TRUE\n"
           "subjectKeyIdentifier = hash\n";
}

QByteArray pushIntermediate()
{
    return intermediate("CA:TRUE", "6.2.3");
}

QByteArray vendorIntermediate()
{
    return intermediate("CA:TRUE,pathlen:0", "6.2.1");
}

QByteArray push(const Push &options)
{
    // A self-signed certificate has no issuer whose key identifier could be named.
    const QByteArray issuerKey = options.selfSigned ? "" : "authorityKeyIdentifier = keyid:always\n";
    const QByteArray usage = options.allowsClientAuth ? "clientAuth" : "serverAuth";
    return "[extensions]\n"
           "basicConstraints = CA:FALSE\n" +
           issuerKey +
           "certificatePolicies = @policy\n"
           "extendedKeyUsage = " +
           usage + "\n" + revocationList("aai2ca.crl") +
           "subjectKeyIdentifier = hash\n"
           "keyUsage = digitalSignature\n" +
           (options.hasPushMarker ? marker("6.3.2") : QByteArray()) + policySections();
}

QByteArray vendor(bool hasVendorMarker)
{
    return developerLeaf() + (hasVendorMarker ? marker("4.12") : QByteArray()) + policySections();
}

QByteArray appPush(const QString &bundleId)
{
    return developerLeaf() + "extendedKeyUsage = clientAuth\n" + marker("6.3.1") + marker("6.3.2") + arc +
           "6.3.6 = ASN1:SEQUENCE:topics\n" + policySections() +
           "[topics]\n"
           "bundle = UTF8:" +
           bundleId.toUtf8() +
           "\n"
           "kinds = SEQUENCE:kinds\n"
           "[kinds]\n"
           "kind = UTF8:app\n";
}

QByteArray passType(const QString &passTypeId)
{
    return developerLeaf() + "extendedKeyUsage = clientAuth," + arc + "4.14\n" + marker("6.3.2") + arc +
           "6.1.16 = ASN1:UTF8:" + passTypeId.toUtf8() + "\n" + policySections();
}

QByteArray profileSigning()
{
    return "[extensions]\n"
           "subjectKeyIdentifier = hash\n"
           "basicConstraints = critical,CA:FALSE\n"
           "authorityKeyIdentifier = keyid:always\n"
           "certificatePolicies = @policy\n"
           "keyUsage = critical,digitalSignature\n"
           "extendedKeyUsage = critical," +
           QByteArray(arc) + "4.16\n" + policySections();
}

} // namespace pushkeeper::rehearsal::profiles
