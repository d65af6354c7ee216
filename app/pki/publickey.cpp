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

bool isCheckable(int digest, EVP_PKEY *key)
{
    const EVP_MD *md = EVP_get_digestbynid(digest);
    const DigestContextPtr context(EVP_MD_CTX_new());
    const bool checkable = !md || EVP_DigestVerifyInit(context.get(), nullptr, md, nullptr, key) == 1;
    ERR_clear_error();
    return checkable;
}

} // namespace pushkeeper::pki
