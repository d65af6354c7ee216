// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/publickey.h"

#include <QCryptographicHash>

namespace pushkeeper::pki {

PublicKeyFigures publicKeyFigures(X509_PUBKEY *key)
{
    constexpr int usualBits = 2048;
    PublicKeyFigures figures;
    if (!key)
        return figures;
    figures.sha256 =
        base::Thumbprint(QCryptographicHash::hash(toDer(i2d_X509_PUBKEY, key), QCryptographicHash::Sha256));
    const EVP_PKEY *pkey = X509_PUBKEY_get0(key);
    figures.isUsual =
        pkey && EVP_PKEY_get_base_id(pkey) == EVP_PKEY_RSA && EVP_PKEY_get_bits(pkey) >= usualBits;
    ERR_clear_error();
    return figures;
}

} // namespace pushkeeper::pki
