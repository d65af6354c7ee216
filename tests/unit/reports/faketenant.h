// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adminkit.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace pushkeeper::reports {

/// One call to Microsoft Graph, or an act of Azure CLI (methods CLOUD and LOGIN).
struct FakeCall
{
    QString method;
    QString path;
    QJsonObject body;
};

/// How a run of the script ended, and all that it said.
struct Outcome
{
    int code = -1;
    QString text;
};

/// A tenant that tests/data/fake-az.sh plays, and the script for Azure CLI in it. Admins are signed in, the
/// people of plainRequest exist.
class FakeTenant
{
public:
    explicit FakeTenant(const AdminRequest &request);

    static bool canRun();
    /// Directory id of the tenant.
    static QString id();

    /// Puts the script for another request in the place of the first.
    void take(const AdminRequest &request) const;
    /// Runs the script in an empty folder, which stays from run to run.
    Outcome run(const QStringList &arguments = {QStringLiteral("--yes")}, const QByteArray &input = {}) const;

    /// What was called since forgetCalls, in order.
    QList<FakeCall> calls(const QString &method) const;
    QStringList pathsOf(const QString &method) const;
    void forgetCalls() const { remove(QStringLiteral("calls")); }
    /// The client id under which a registration was made.
    QString clientOf(const QString &name) const;
    QByteArray connectionFile() const;
    /// What lies in the script's folder and was not meant to be there.
    QStringList strayFiles() const;

    /// Sets and removes what the tenant holds; see the head of fake-az.sh.
    void write(const QString &name, const QByteArray &bytes) const;
    void remove(const QString &name) const;

private:
    QString path(const QString &folder, const QString &name = {}) const;
    QByteArray read(const QString &path) const;

    QTemporaryDir m_folder;
};

} // namespace pushkeeper::reports
