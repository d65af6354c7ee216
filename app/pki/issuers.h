// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/certificate.h"
#include "pki/openssl.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace pushkeeper::pki {

/// What Apple uses an issuer for.
enum class IssuerRole { Root, Push, Other };

/// One issuer that signatures are held against.
struct Issuer
{
    IssuerRole role = IssuerRole::Other;
    /// As RFC 2253 prints it. A certificate's claim to come from here is read from it, nothing else.
    QString subject;
    QByteArray keyIdentifier;
    std::shared_ptr<EVP_PKEY> key;
};

using Issuers = std::vector<Issuer>;

/// Reads a list of issuers in the form of resources/apple-issuers.json.
/// Error (WrongFile) if the list is empty, or an entry's key does not have the digest written beside it.
base::Result<Issuers> readIssuers(const QByteArray &json);

/// Apple's issuers as this version of the program knows them. They are compiled in; a version in which they
/// cannot be read does not pass its tests.
Issuers appleIssuers();

} // namespace pushkeeper::pki
