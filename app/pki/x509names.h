// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pki/openssl.h"

#include <QString>
#include <QStringList>

namespace pushkeeper::pki {

/// All values of one attribute (an OpenSSL NID) of a name, in their order.
QStringList nameValues(const X509_NAME *name, int nid);

/// The name as RFC 2253 prints it (last part first), in Unicode. For people and for finding out what a
/// certificate claims; never proof of anything.
QString printedName(const X509_NAME *name);

} // namespace pushkeeper::pki
