// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QString>
#include <QVariantList>

namespace pushkeeper::support {

/// Why a test that needs tests/support/with-keyring cannot run here; empty if it can. `states` are those it
/// is written for.
QString keyringLack(const QStringList &states);
/// The state in which with-keyring started this program.
QString keyringState();

/// Looks into the running Secret Service by D-Bus, past all code of the product. Functions that fail say so
/// by a warning and an empty value.
class Keyring
{
public:
    Keyring();

    /// What is stored in entries of that name, locked ones included (as "(locked)"), one for each.
    QList<QByteArray> secretsOf(const QString &name) const;
    /// How many entries there are, in all collections.
    int count() const;

    bool lock() const;
    /// With the password of with-keyring.
    bool unlock() const;

    /// The daemon stops to answer, and goes on.
    bool halt() const;
    bool resume() const;

private:
    QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments) const;
    QByteArray secretIn(const QString &item) const;
    bool signalDaemon(int signal) const;

    QDBusConnection m_bus;
    QString m_session;
    qint64 m_daemon = 0;
};

} // namespace pushkeeper::support
