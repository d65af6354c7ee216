// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/entrameaning.h"

#include <QHash>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

using Meaning = EntraMeaning;

/// "The grant is not valid": a suberror beside it says more.
constexpr int vagueNumber = 70000;

const QHash<int, Meaning> &numbers()
{
    static const QHash<int, Meaning> known{
        {16000, Meaning::AnotherAccount},
        {50011, Meaning::RedirectMissing},
        {50012, Meaning::CredentialWrong},
        {50020, Meaning::AnotherAccount},
        {50034, Meaning::AnotherAccount},
        {50053, Meaning::AccountLocked},
        {50055, Meaning::PasswordExpired},
        {50057, Meaning::AccountDisabled},
        {50072, Meaning::SecondFactor},
        {50074, Meaning::SecondFactor},
        {50076, Meaning::SecondFactor},
        {50078, Meaning::SecondFactor},
        {50079, Meaning::SecondFactor},
        {50089, Meaning::SessionEnded},
        {50097, Meaning::JoinedDevice},
        {50105, Meaning::NotAssigned},
        {50126, Meaning::WrongPassword},
        {50129, Meaning::JoinedDevice},
        {50132, Meaning::PasswordChanged},
        {50133, Meaning::PasswordChanged},
        {50147, Meaning::OwnFault},
        {50158, Meaning::OutsideProof},
        {50173, Meaning::Revoked},
        {50194, Meaning::OneTenant},
        {50196, Meaning::Loop},
        {51004, Meaning::AnotherAccount},
        {53000, Meaning::ManagedDevice},
        {53001, Meaning::JoinedDevice},
        {53002, Meaning::AppProtection},
        {53003, Meaning::Policy},
        {53004, Meaning::SecondFactor},
        {53009, Meaning::AppProtection},
        {53010, Meaning::SecondFactor},
        {53011, Meaning::Policy},
        {54005, Meaning::CodeUsed},
        {65001, Meaning::AdminConsent},
        {65002, Meaning::BorrowedClient},
        {65004, Meaning::Declined},
        {70000, Meaning::SessionEnded},
        {70001, Meaning::UnknownClient},
        {70008, Meaning::Unused},
        {70018, Meaning::DeviceCodeUnknown},
        {70019, Meaning::DeviceCodeEnded},
        {70043, Meaning::SignInFrequency},
        {90002, Meaning::TenantUnknown},
        {90033, Meaning::Transient},
        {90038, Meaning::OtherCloud},
        {90055, Meaning::Transient},
        {90072, Meaning::AnotherAccount},
        {90094, Meaning::AdminConsent},
        {90095, Meaning::AdminConsent},
        {500021, Meaning::OutsideAccess},
        {500022, Meaning::OutsideAccess},
        {500133, Meaning::CredentialTime},
        {500212, Meaning::OutsideAccess},
        {500213, Meaning::OutsideAccess},
        {501481, Meaning::OwnFault},
        {530001, Meaning::ManagedDevice},
        {530002, Meaning::ManagedDevice},
        {530003, Meaning::ManagedDevice},
        {530021, Meaning::AppProtection},
        {530031, Meaning::Policy},
        {530032, Meaning::Policy},
        {530034, Meaning::Policy},
        {530035, Meaning::Policy},
        {650052, Meaning::NotSubscribed},
        {700011, Meaning::UnknownClient},
        {700016, Meaning::UnknownClient},
        {700025, Meaning::PublicClient},
        {700027, Meaning::CredentialWrong},
        {700082, Meaning::Unused},
        {7000112, Meaning::UnknownClient},
        {7000215, Meaning::CredentialWrong},
        {7000218, Meaning::PublicFlowsOff},
        {7000222, Meaning::CredentialExpired},
        {9002327, Meaning::RedirectMissing},
    };
    return known;
}

const QHash<QString, Meaning> &words()
{
    static const QHash<QString, Meaning> known{
        {u"access_denied"_s, Meaning::Declined},
        {u"additional_action"_s, Meaning::StepElsewhere},
        {u"authorization_declined"_s, Meaning::Declined},
        {u"bad_token"_s, Meaning::SessionEnded},
        {u"bad_verification_code"_s, Meaning::DeviceCodeUnknown},
        {u"basic_action"_s, Meaning::SignInStep},
        {u"client_mismatch"_s, Meaning::OtherClient},
        {u"consent_required"_s, Meaning::AdminConsent},
        {u"device_authentication_failed"_s, Meaning::JoinedDevice},
        {u"expired_token"_s, Meaning::DeviceCodeEnded},
        {u"message_only"_s, Meaning::PageExplains},
        {u"protection_policy_required"_s, Meaning::AppProtection},
        {u"server_error"_s, Meaning::Transient},
        {u"temporarily_unavailable"_s, Meaning::Transient},
        {u"token_expired"_s, Meaning::SessionEnded},
        {u"user_password_expired"_s, Meaning::PasswordExpired},
        {u"write_role"_s, Meaning::MayWrite},
    };
    return known;
}

} // namespace

std::optional<EntraMeaning> entraMeaning(int code, const QString &word)
{
    const auto number = numbers().constFind(code);
    const bool isNumberKnown = number != numbers().cend();
    if (isNumberKnown && code != vagueNumber)
        return *number;
    // With a number, access_denied may be any "no"; without one it is the user's.
    const bool isAnyNo = code != 0 && word == "access_denied"_L1;
    if (const auto known = words().constFind(word); known != words().cend() && !isAnyNo)
        return *known;
    return isNumberKnown ? std::optional(*number) : std::nullopt;
}

} // namespace pushkeeper::base
