// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/sealedstore.h"

#include "base/log.h"
#include "base/paths.h"
#include "base/readfile.h"
#include "secrets/envelope.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace pushkeeper::secrets {

using namespace Qt::StringLiterals;

namespace {

/// What the files of a secret begin with. A hash, because names hold slashes.
QString prefixOf(const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(16).toHex()) + u'-';
}

QString fileName(const QString &name, const QByteArray &fileId)
{
    return prefixOf(name) + QString::fromLatin1(fileId.toHex()) + ".sealed"_L1;
}

base::Error tooLong()
{
    return {
        .kind = base::ErrorKind::Internal, .where = "secrets.sealed", .detail = u"the secret is too long"_s};
}

} // namespace

SealedStore::SealedStore(std::unique_ptr<SecretStore> inner, QString folder)
    : m_inner(std::move(inner))
    , m_folder(std::move(folder))
{
}

base::Result<std::optional<QByteArray>> SealedStore::read(const QString &name, const base::CancelToken &token)
{
    std::optional<QByteArray> last;
    for (;;) {
        base::Result<std::optional<QByteArray>> found = m_inner->read(name, token);
        if (!found)
            return found;
        const std::optional<QByteArray> stored = *found;
        if (!stored || !isEnvelope(*stored))
            return found;
        base::Result<QByteArray> secret = readFileOf(name, *stored);
        if (secret)
            return std::optional(std::move(*secret));
        // A writer may have come between the two reads; then the store names another file by now.
        if (stored == last)
            return secret.error();
        last = stored;
    }
}

base::Result<> SealedStore::write(const QString &name, const QByteArray &secret,
                                  const base::CancelToken &token)
{
    if (secret.size() > longestSecret)
        return tooLong();
    const auto turn = takeTurn(token);
    if (!turn)
        return turn.error();
    if (secret.size() > longestPlainSecret || isEnvelope(secret))
        return writeSealed(name, secret, token);
    if (base::Result<> written = m_inner->write(name, secret, token); !written)
        return written;
    sweep(name, {});
    return {};
}

base::Result<> SealedStore::remove(const QString &name, const base::CancelToken &token)
{
    const auto turn = takeTurn(token);
    if (!turn)
        return turn.error();
    if (base::Result<> removed = m_inner->remove(name, token); !removed)
        return removed;
    sweep(name, {});
    return {};
}

/// Waits until no other thread writes here; a writer may wait long for the user to unlock his keychain.
base::Result<std::unique_lock<std::timed_mutex>> SealedStore::takeTurn(const base::CancelToken &token)
{
    constexpr std::chrono::milliseconds look(100);
    std::unique_lock lock(m_turn, std::defer_lock);
    while (!lock.try_lock_for(look)) {
        if (token.isCancelled())
            return base::Error{.kind = base::ErrorKind::Cancelled, .where = "secrets.sealed"};
    }
    return lock;
}

base::Result<> SealedStore::writeSealed(const QString &name, const QByteArray &secret,
                                        const base::CancelToken &token)
{
    if (base::Result<> swept = sweepBefore(name, token); !swept)
        return swept;
    SealKey key;
    if (base::Result<> made = key.randomise(); !made)
        return made;
    const base::Result<QByteArray> fileId = randomBytes(fileIdSize);
    if (!fileId)
        return fileId.error();
    const base::Result<QByteArray> sealedBytes = seal(secret, key, name);
    if (!sealedBytes)
        return sealedBytes.error();
    if (base::Result<> written = base::writePrivateFile(pathOf(name, *fileId), *sealedBytes); !written)
        return written;
    // On an error both files stay: a keychain that gave no answer in time may still have done it.
    if (base::Result<> written = m_inner->write(name, makeEnvelope(*fileId, key), token); !written)
        return written;
    sweep(name, *fileId);
    return {};
}

/// A keychain that stays locked would gather a file at each attempt, so it is asked first, and what earlier
/// attempts left goes.
base::Result<> SealedStore::sweepBefore(const QString &name, const base::CancelToken &token) const
{
    const base::Result<std::optional<QByteArray>> found = m_inner->read(name, token);
    if (!found)
        return found.error();
    const QByteArray stored = found->value_or(QByteArray());
    if (!isEnvelope(stored)) {
        sweep(name, {});
        return {};
    }
    SealKey key;
    // The file of a newer version is not known from here, so nothing goes before this write has succeeded.
    if (const base::Result<QByteArray> fileId = openEnvelope(stored, key))
        sweep(name, *fileId);
    return {};
}

base::Result<QByteArray> SealedStore::readFileOf(const QString &name, const QByteArray &envelope) const
{
    SealKey key;
    const base::Result<QByteArray> fileId = openEnvelope(envelope, key);
    if (!fileId)
        return fileId.error();
    const QString path = pathOf(name, *fileId);
    if (!QFile::exists(path)) {
        base::Error lost = base::wrongFile("secrets.sealed", u"the sealed file is not there"_s);
        lost.subject = path;
        return lost;
    }
    const base::Result<QByteArray> sealedBytes = base::readFile(path);
    if (!sealedBytes)
        return sealedBytes.error();
    base::Result<QByteArray> secret = unseal(*sealedBytes, key, name);
    if (!secret)
        secret.error().subject = path;
    return secret;
}

QString SealedStore::pathOf(const QString &name, const QByteArray &fileId) const
{
    return m_folder + u'/' + fileName(name, fileId);
}

/// Deletes the files of a secret, also those that a broken write left half done, except the one that is kept.
void SealedStore::sweep(const QString &name, const QByteArray &keptFileId) const
{
    const QString kept = fileName(name, keptFileId);
    const QDir folder(m_folder);
    const QStringList files =
        folder.entryList({prefixOf(name) + u'*'}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &file : files) {
        if (file == kept)
            continue;
        // Nobody can read it any more, so it only takes up room.
        if (!QFile::remove(folder.filePath(file)))
            qCWarning(base::logSecrets) << "A sealed file without a key could not be deleted:" << file;
    }
}

} // namespace pushkeeper::secrets
