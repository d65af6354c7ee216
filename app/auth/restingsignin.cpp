// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/restingsignin.h"

#include "base/paths.h"
#include "secrets/secretstore.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto clientKey = "client"_L1;
constexpr auto refreshKey = "refresh"_L1;
constexpr auto userKey = "user"_L1;

constexpr std::chrono::milliseconds lookAgainAfter{50};
constexpr int mostLooks = 1200; // a minute
/// Longer than a refresh takes.
constexpr std::chrono::milliseconds oldLock = std::chrono::minutes(10);

base::Error lockError(base::ErrorKind kind, const QString &file)
{
    return {.kind = kind, .where = "auth.lock", .subject = file};
}

} // namespace

RestingPlace::RestingPlace(secrets::SecretStore &store, base::Clock &clock, QString name, QString clientId,
                           QString lockFile)
    : m_store(store)
    , m_clock(clock)
    , m_name(std::move(name))
    , m_clientId(std::move(clientId))
    , m_lockFile(std::move(lockFile))
{
}

base::Result<std::optional<RestingSignIn>> RestingPlace::read(const base::CancelToken &token)
{
    const auto secret = m_store.read(m_name, token);
    if (!secret)
        return secret.error();
    const QJsonObject json = QJsonDocument::fromJson(secret->value_or(QByteArray())).object();
    RestingSignIn signIn{.refresh = json.value(refreshKey).toString().toLatin1(),
                         .user = json.value(userKey).toString()};
    const bool isOurs = json.value(clientKey).toString().compare(m_clientId, Qt::CaseInsensitive) == 0;
    if (!isOurs || signIn.refresh.isEmpty())
        return std::optional<RestingSignIn>();
    return std::optional(signIn);
}

base::Result<> RestingPlace::save(const RestingSignIn &signIn, const base::CancelToken &token)
{
    const QJsonObject json{
        {clientKey, m_clientId}, {refreshKey, QString::fromLatin1(signIn.refresh)}, {userKey, signIn.user}};
    return m_store.write(m_name, QJsonDocument(json).toJson(QJsonDocument::Compact), token);
}

base::Result<> RestingPlace::clear(const base::CancelToken &token)
{
    return m_store.remove(m_name, token);
}

bool RestingPlace::isKept() const
{
    return m_store.isKept();
}

base::Result<std::unique_ptr<QLockFile>> RestingPlace::lock(const base::CancelToken &token)
{
    const auto made = base::ensurePrivateFolder(QFileInfo(m_lockFile).path());
    if (!made)
        return made.error();
    auto lock = std::make_unique<QLockFile>(m_lockFile);
    // QLockFile notices by itself that a program died. What nobody can tell, such as an empty file after a
    // power cut, goes by its age; a program that lives keeps its file locked and so its lock.
    lock->setStaleLockTime(oldLock);
    for (int look = 0; look < mostLooks; ++look) {
        if (lock->tryLock(0))
            return lock;
        if (lock->error() != QLockFile::LockFailedError)
            return lockError(base::ErrorKind::Disk, m_lockFile);
        if (!m_clock.wait(lookAgainAfter, token))
            return lockError(base::ErrorKind::Cancelled, m_lockFile);
    }
    return lockError(base::ErrorKind::Timeout, m_lockFile);
}

} // namespace pushkeeper::auth
