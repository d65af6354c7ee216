// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainjob.h"

#include "base/redact.h"
#include "secrets/keychainstate.h"

namespace pushkeeper::secrets {

using namespace Qt::StringLiterals;
using Act = KeychainCall::Act;

namespace {

QString codeName(QKeychain::Error code)
{
    switch (code) {
    case QKeychain::NoError:
        return u"NoError"_s;
    case QKeychain::EntryNotFound:
        return u"EntryNotFound"_s;
    case QKeychain::CouldNotDeleteEntry:
        return u"CouldNotDeleteEntry"_s;
    case QKeychain::AccessDeniedByUser:
        return u"AccessDeniedByUser"_s;
    case QKeychain::AccessDenied:
        return u"AccessDenied"_s;
    case QKeychain::NoBackendAvailable:
        return u"NoBackendAvailable"_s;
    case QKeychain::NotImplemented:
        return u"NotImplemented"_s;
    case QKeychain::OtherError:
        break;
    }
    return u"OtherError"_s;
}

/// A job that failed although its keychain is in this state.
base::ErrorKind kindFor(KeychainState state)
{
    switch (state) {
    case KeychainState::Open:
        break;
    case KeychainState::Locked:
        return base::ErrorKind::KeychainLocked;
    case KeychainState::Missing:
        return base::ErrorKind::KeychainMissing;
    case KeychainState::Silent:
        return base::ErrorKind::Timeout;
    }
    return base::ErrorKind::KeychainRefused;
}

/// The job says that nothing is there, or no longer.
bool isAbsence(Act act, QKeychain::Error code)
{
    return (act != Act::Write && code == QKeychain::EntryNotFound) ||
           (act == Act::Remove && code == QKeychain::NoError);
}

} // namespace

QString actName(Act act)
{
    switch (act) {
    case Act::Read:
        return u"read"_s;
    case Act::Write:
        return u"write"_s;
    case Act::Remove:
        break;
    }
    return u"remove"_s;
}

base::Error keychainError(base::ErrorKind kind, const KeychainCall &call, const QString &detail)
{
    return {.kind = kind,
            .where = "secrets.keychain",
            .detail = base::redact(u"%1 %2: %3"_s.arg(actName(call.act), call.name, detail))};
}

QKeychain::Job *makeKeychainJob(const KeychainCall &call, const QString &service)
{
    const auto make = [&]() -> QKeychain::Job * {
        if (call.act == Act::Read)
            return new QKeychain::ReadPasswordJob(service);
        if (call.act == Act::Remove)
            return new QKeychain::DeletePasswordJob(service);
        auto *const job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(call.secret);
        return job;
    };
    QKeychain::Job *const job = make();
    job->setKey(call.name);
    return job;
}

KeychainAnswer judgeKeychainJob(const KeychainCall &call, const QKeychain::Job &job)
{
    const QKeychain::Error code = job.error();
    if (code == QKeychain::NoError && call.act != Act::Remove) {
        const auto *const read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
        return read ? std::optional(read->binaryData()) : std::nullopt;
    }
    const QString said = codeName(code) + u' ' + job.errorString();
    if (code == QKeychain::NoBackendAvailable || code == QKeychain::NotImplemented)
        return keychainError(base::ErrorKind::KeychainMissing, call, said);
    if (code == QKeychain::AccessDeniedByUser)
        return keychainError(base::ErrorKind::KeychainRefused, call, said);
    const KeychainReport report = askKeychain(code != QKeychain::OtherError);
    if (report.state == KeychainState::Open && isAbsence(call.act, code))
        return std::optional<QByteArray>();
    return keychainError(kindFor(report.state), call, said + u"; "_s + report.detail);
}

} // namespace pushkeeper::secrets
