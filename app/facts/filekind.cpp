// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/filekind.h"

namespace pushkeeper::facts {

QString fileKindName(FileKind kind)
{
    switch (kind) {
    case FileKind::MdmPush:
        return QStringLiteral("mdm-push");
    case FileKind::AppPush:
        return QStringLiteral("app-push");
    case FileKind::PassType:
        return QStringLiteral("pass-type");
    case FileKind::MdmVendor:
        return QStringLiteral("mdm-vendor");
    case FileKind::ProfileSigning:
        return QStringLiteral("profile-signing");
    case FileKind::ServerPush:
        return QStringLiteral("server-push");
    case FileKind::OtherCertificate:
        return QStringLiteral("other-certificate");
    case FileKind::SignedRequest:
        return QStringLiteral("signed-request");
    case FileKind::PlainRequest:
        return QStringLiteral("plain-request");
    case FileKind::PrivateKey:
        return QStringLiteral("private-key");
    case FileKind::Pkcs12:
        return QStringLiteral("pkcs12");
    case FileKind::Html:
        return QStringLiteral("html");
    case FileKind::Json:
        return QStringLiteral("json");
    case FileKind::Zip:
        return QStringLiteral("zip");
    case FileKind::Pdf:
        return QStringLiteral("pdf");
    case FileKind::Empty:
        return QStringLiteral("empty");
    case FileKind::Damaged:
        return QStringLiteral("damaged");
    case FileKind::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

bool isCertificate(FileKind kind)
{
    return kind <= FileKind::OtherCertificate;
}

} // namespace pushkeeper::facts
