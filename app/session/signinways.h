// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace pushkeeper::session {

/// How a person signs in.
enum class SignInWay {
    /// In a browser on this computer.
    Browser,
    /// In a browser anywhere, by typing a code. Policies of companies often block it.
    Code,
};

/// Whose sign-in it is to be.
enum class SignInAccount {
    /// Entra asks which one.
    Asked,
    /// That of the last sign-in, if there was one.
    Last,
};

/// What a person types where, to sign in by code.
struct SignInCode
{
    QString code;
    QUrl page;
    /// When it ends; UTC.
    QDateTime until;
};

/// Shows a code; called from a worker, returns at once.
using ShowCode = std::function<void(const SignInCode &)>;

/// Who signed in where, as Entra says.
struct SignedInAs
{
    /// Of the account, for people.
    QString user;
    base::TenantId tenant;
};

/// How it stands with the sign-in of one registration.
struct SignInStanding
{
    /// Empty if nobody signed in, or if that is not known.
    QString user{};
    /// Of the latest token.
    QStringList scopes{};
    /// True if the sign-in outlives the program.
    bool isKept = false;
    /// Why it does not although it should: what the keychain said, or Denied if the registration may write.
    std::optional<base::Error> keepFault{};
    /// True if a certificate stands in for a person.
    bool isUnattended = false;
};

} // namespace pushkeeper::session
