// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace pushkeeper::base {

/// What a refusal of Entra comes down to for the user. Closed: base/entratext has a text for each.
enum class EntraMeaning {
    SecondFactor,
    OutsideProof,
    SignInStep,
    StepElsewhere,
    PageExplains,
    AdminConsent,
    Declined,
    Policy,
    ManagedDevice,
    JoinedDevice,
    AppProtection,
    NotAssigned,
    UnknownClient,
    PublicFlowsOff,
    RedirectMissing,
    PublicClient,
    OneTenant,
    BorrowedClient,
    TenantUnknown,
    OtherCloud,
    AnotherAccount,
    AccountLocked,
    PasswordExpired,
    AccountDisabled,
    WrongPassword,
    Revoked,
    PasswordChanged,
    Unused,
    SignInFrequency,
    SessionEnded,
    CodeUsed,
    DeviceCodeEnded,
    DeviceCodeUnknown,
    OtherClient,
    OutsideAccess,
    NotSubscribed,
    Loop,
    OwnFault,
    CredentialWrong,
    CredentialExpired,
    CredentialTime,
    MayWrite,
    NoReturn,
    Transient,
};

/// What the number behind AADSTS means; where it is 0, vague or not known to us, what the word means, a
/// suberror or an error. Nothing if neither says anything that the kind of the error does not. Two words
/// are ours: write_role, for a registration that may do more than watch, and no_return, for a browser that
/// never brought Entra's answer. Sources:
/// https://learn.microsoft.com/entra/identity-platform/reference-error-codes, and MSAL.NET for suberrors.
std::optional<EntraMeaning> entraMeaning(int code, const QString &word);

} // namespace pushkeeper::base
