// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/memorystore.h"
#include "secrets/sealedstore.h"

#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace pushkeeper::support {

/// A keychain that fails as it is told; it outlives the stores in front of it, as a real one does.
struct FakeKeychain
{
    enum class Fault {
        None,
        BeforeEffect, ///< refuses: nothing was changed
        AfterEffect,  ///< does it, but the answer never arrives
    };

    secrets::MemoryStore memory;
    Fault changeFault = Fault::None;
    bool readFails = false;
    /// Called once.
    std::function<void()> afterNextRead;
    std::atomic<int> calls = 0;

    QByteArray stored(const QString &name) { return memory.read(name, {}).value().value_or(QByteArray()); }
};

/// The door to a FakeKeychain.
class FakeKeychainStore final : public secrets::SecretStore
{
public:
    explicit FakeKeychainStore(FakeKeychain &keychain)
        : m_keychain(keychain)
    {
    }

    base::Result<std::optional<QByteArray>> read(const QString &name, const base::CancelToken &token) override
    {
        ++m_keychain.calls;
        if (m_keychain.readFails)
            return base::Error{.kind = base::ErrorKind::KeychainLocked};
        auto found = m_keychain.memory.read(name, token);
        if (const auto hook = std::exchange(m_keychain.afterNextRead, nullptr))
            hook();
        return found;
    }
    base::Result<> write(const QString &name, const QByteArray &secret,
                         const base::CancelToken &token) override
    {
        return change([&] { return m_keychain.memory.write(name, secret, token); });
    }
    base::Result<> remove(const QString &name, const base::CancelToken &token) override
    {
        return change([&] { return m_keychain.memory.remove(name, token); });
    }
    bool isKept() const override { return true; }

private:
    base::Result<> change(const std::function<base::Result<>()> &effect)
    {
        ++m_keychain.calls;
        if (m_keychain.changeFault == FakeKeychain::Fault::BeforeEffect)
            return base::Error{.kind = base::ErrorKind::KeychainRefused};
        base::Result<> result = effect();
        if (result && m_keychain.changeFault == FakeKeychain::Fault::AfterEffect)
            return base::Error{.kind = base::ErrorKind::Timeout};
        return result;
    }

    FakeKeychain &m_keychain;
};

/// A keychain and a folder for one test.
struct SealStage
{
    FakeKeychain keychain;
    QTemporaryDir scratch;
    const QString folder = scratch.filePath(QStringLiteral("credentials"));

    /// A store in front of them, as the next start of the program has it.
    std::unique_ptr<secrets::SealedStore> open()
    {
        return std::make_unique<secrets::SealedStore>(std::make_unique<FakeKeychainStore>(keychain), folder);
    }
    /// Paths of all files in the folder.
    QStringList files() const
    {
        QStringList paths;
        const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
        for (const QString &name : names)
            paths += folder + u'/' + name;
        return paths;
    }
};

} // namespace pushkeeper::support
