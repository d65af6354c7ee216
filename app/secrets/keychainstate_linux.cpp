// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstate.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

#include <atomic>
#include <dlfcn.h>

namespace pushkeeper::secrets {

using namespace Qt::StringLiterals;

namespace {

// https://specifications.freedesktop.org/secret-service/latest/
constexpr QLatin1String service("org.freedesktop.secrets");
constexpr QLatin1String root("/org/freedesktop/secrets");
constexpr int patience = 5000; // milliseconds for one answer

/// A connection of its own: the shared one of Qt never comes back once its bus has ended.
class SessionBus
{
public:
    SessionBus()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, freshName()))
    {
    }
    SessionBus(const SessionBus &) = delete;
    SessionBus &operator=(const SessionBus &) = delete;
    ~SessionBus() { QDBusConnection::disconnectFromBus(m_bus.name()); }

    const QDBusConnection &bus() const { return m_bus; }

private:
    static QString freshName()
    {
        static std::atomic<int> last = 0;
        return u"pushkeeper-keychain-%1"_s.arg(++last);
    }

    const QDBusConnection m_bus;
};

/// QtKeychain takes KWallet instead on some desktops, and then never loads this library.
bool speaksToSecretService()
{
    void *const library = dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return false;
    dlclose(library); // only the count of this look
    return true;
}

KeychainReport failed(const QString &act, const QDBusError &error)
{
    const bool isSilent = error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout ||
                          error.type() == QDBusError::TimedOut;
    return {isSilent ? KeychainState::Silent : KeychainState::Missing,
            act + ": "_L1 + error.name() + u' ' + error.message()};
}

KeychainReport stateOf(const QDBusConnection &bus, const QString &collection)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusReply<QDBusVariant> locked = bus.call(call, QDBus::Block, patience);
    if (!locked.isValid())
        return failed(u"Locked"_s, locked.error());
    if (locked.value().variant().toBool())
        return {KeychainState::Locked, u"the default collection is locked"_s};
    return {KeychainState::Open, u"the default collection is open"_s};
}

} // namespace

KeychainReport askKeychain(bool hasAnswered)
{
    if (!speaksToSecretService()) {
        return {hasAnswered ? KeychainState::Open : KeychainState::Missing,
                u"libsecret is not in use; another keychain was asked, if there is one"_s};
    }
    const SessionBus session;
    if (!session.bus().isConnected())
        return {KeychainState::Missing, u"no session bus: "_s + session.bus().lastError().message()};
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, root, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    call << u"default"_s;
    const QDBusReply<QDBusObjectPath> collection = session.bus().call(call, QDBus::Block, patience);
    if (!collection.isValid())
        return failed(u"ReadAlias"_s, collection.error());
    if (collection.value().path() == "/"_L1)
        return {KeychainState::Missing, u"the Secret Service has no default collection"_s};
    return stateOf(session.bus(), collection.value().path());
}

QString keychainService()
{
    return u"Pushkeeper"_s;
}

} // namespace pushkeeper::secrets
