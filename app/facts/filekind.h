// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace pushkeeper::facts {

/// What a dropped file turned out to be. Certificates are told apart by their purpose.
enum class FileKind {
    MdmPush,
    AppPush,
    PassType,
    MdmVendor,
    ProfileSigning,
    ServerPush,
    OtherCertificate,
    SignedRequest,
    PlainRequest,
    PrivateKey,
    Pkcs12,
    Html,
    Json,
    Zip,
    Pdf,
    Empty,
    Damaged,
    Unknown,
};

/// The name of a kind in JSON and in files, for instance "mdm-push". Never translated.
QString fileKindName(FileKind kind);
/// True for the kinds that are certificates of any purpose.
bool isCertificate(FileKind kind);

} // namespace pushkeeper::facts

Q_DECLARE_METATYPE(pushkeeper::facts::FileKind)
