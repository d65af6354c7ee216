// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keyring.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QLibrary>
#include <QMap>

#include <csignal>

namespace pushkeeper::support {

using namespace Qt::StringLiterals;

/// A secret as it travels: (oayays) of the Secret Service.
struct TravellingSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;

    friend QDBusArgument &operator<<(QDBusArgument &argument, const TravellingSecret &secret)
    {
        argument.beginStructure();
        argument << secret.session << secret.parameters << secret.value << secret.contentType;
        argument.endStructure();
        return argument;
    }

    friend const QDBusArgument &operator>>(const QDBusArgument &argument, TravellingSecret &secret)
    {
        argument.beginStructure();
        argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
        argument.endStructure();
        return argument;
    }
};

} // namespace pushkeeper::support

Q_DECLARE_METATYPE(pushkeeper::support::TravellingSecret)

namespace pushkeeper::support {

namespace {

constexpr QLatin1String service("org.freedesktop.secrets");
constexpr QLatin1String root("/org/freedesktop/secrets");
constexpr QLatin1String serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1String collection("/org/freedesktop/secrets/collection/login");

using Attributes = QMap<QString, QString>;

QList<QDBusObjectPath> pathsIn(const QVariant &value)
{
    return qdbus_cast<QList<QDBusObjectPath>>(value);
}

} // namespace

QString keyringLack(const QStringList &states)
{
    const QString lack = qEnvironmentVariable("PUSHKEEPER_TEST_KEYRING_LACKS");
    if (!lack.isEmpty())
        return u"the keyring needs %1, which is not installed"_s.arg(lack);
    if (!states.contains(keyringState()))
        return u"needs a keyring of its own: start it by ctest or tests/support/with-keyring"_s;
    // As QtKeychain does; without it every state would look like "no-library".
    if (keyringState() != "no-library"_L1 && !QLibrary(u"secret-1"_s, 0).load())
        return u"QtKeychain needs libsecret-1-0, which is not installed"_s;
    return {};
}

QString keyringState()
{
    return qEnvironmentVariable("PUSHKEEPER_TEST_KEYRING");
}

Keyring::Keyring()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"test"_s))
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<TravellingSecret>();
    const QVariantList opened = call(root, serviceInterface, u"OpenSession"_s,
                                     {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))})
                                    .arguments();
    if (opened.size() == 2)
        m_session = opened.at(1).value<QDBusObjectPath>().path();
    m_daemon = m_bus.interface()->servicePid(service);
}

QList<QByteArray> Keyring::secretsOf(const QString &name) const
{
    const QVariantList found =
        call(root, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(Attributes{{u"user"_s, name}})})
            .arguments();
    if (found.size() != 2)
        return {};
    QList<QByteArray> secrets;
    for (const QDBusObjectPath &item : pathsIn(found.at(0)))
        secrets += secretIn(item.path());
    for (qsizetype i = pathsIn(found.at(1)).size(); i > 0; --i)
        secrets += QByteArray("(locked)");
    return secrets;
}

int Keyring::count() const
{
    const QVariantList found =
        call(root, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(Attributes())}).arguments();
    return found.size() == 2 ? int(pathsIn(found.at(0)).size() + pathsIn(found.at(1)).size()) : -1;
}

bool Keyring::lock() const
{
    const QVariant paths = QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
    const QVariantList locked = call(root, serviceInterface, u"Lock"_s, {paths}).arguments();
    return locked.size() == 2 && pathsIn(locked.at(0)).size() == 1;
}

/// The daemon's own door for its tests, so that no prompt has to be answered.
bool Keyring::unlock() const
{
    const TravellingSecret password{QDBusObjectPath(m_session), {}, "ci-pass", u"text/plain"_s};
    const QDBusMessage reply = call(
        root, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(QDBusObjectPath(collection)), QVariant::fromValue(password)});
    return reply.type() == QDBusMessage::ReplyMessage;
}

bool Keyring::halt() const
{
    return signalDaemon(SIGSTOP);
}

bool Keyring::resume() const
{
    return signalDaemon(SIGCONT);
}

bool Keyring::signalDaemon(int signal) const
{
    return m_daemon > 0 && kill(static_cast<pid_t>(m_daemon), signal) == 0;
}

QByteArray Keyring::secretIn(const QString &item) const
{
    const QVariantList answer = call(item, u"org.freedesktop.Secret.Item"_s, u"GetSecret"_s,
                                     {QVariant::fromValue(QDBusObjectPath(m_session))})
                                    .arguments();
    return answer.isEmpty() ? QByteArray() : qdbus_cast<TravellingSecret>(answer.at(0)).value;
}

QDBusMessage Keyring::call(const QString &path, const QString &interface, const QString &method,
                           const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    QDBusMessage reply = m_bus.call(message);
    if (reply.type() == QDBusMessage::ErrorMessage)
        qWarning("%s: %s", qPrintable(method), qPrintable(reply.errorMessage()));
    return reply;
}

} // namespace pushkeeper::support
