// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/entrameaning.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

using Meaning = EntraMeaning;

/// "The grant is not valid": a suberror beside it says more.
constexpr int vagueNumber = 70000;

struct Number
{
    int code;
    Meaning meaning;
};

constexpr std::array numbers{
    Number{16000, Meaning::AnotherAccount},
    Number{50011, Meaning::RedirectMissing},
    Number{50012, Meaning::CredentialWrong},
    Number{50020, Meaning::AnotherAccount},
    Number{50034, Meaning::AnotherAccount},
    Number{50053, Meaning::AccountLocked},
    Number{50055, Meaning::PasswordExpired},
    Number{50057, Meaning::AccountDisabled},
    Number{50072, Meaning::SecondFactor},
    Number{50074, Meaning::SecondFactor},
    Number{50076, Meaning::SecondFactor},
    Number{50078, Meaning::SecondFactor},
    Number{50079, Meaning::SecondFactor},
    Number{50089, Meaning::SessionEnded},
    Number{50097, Meaning::JoinedDevice},
    Number{50105, Meaning::NotAssigned},
    Number{50126, Meaning::WrongPassword},
    Number{50129, Meaning::JoinedDevice},
    Number{50132, Meaning::PasswordChanged},
    Number{50133, Meaning::PasswordChanged},
    Number{50147, Meaning::OwnFault},
    Number{50158, Meaning::OutsideProof},
    Number{50173, Meaning::Revoked},
    Number{50194, Meaning::OneTenant},
    Number{50196, Meaning::Loop},
    Number{51004, Meaning::AnotherAccount},
    Number{53000, Meaning::ManagedDevice},
    Number{53001, Meaning::JoinedDevice},
    Number{53002, Meaning::AppProtection},
    Number{53003, Meaning::Policy},
    Number{53004, Meaning::SecondFactor},
    Number{53009, Meaning::AppProtection},
    Number{53010, Meaning::SecondFactor},
    Number{53011, Meaning::Policy},
    Number{54005, Meaning::CodeUsed},
    Number{65001, Meaning::AdminConsent},
    Number{65002, Meaning::BorrowedClient},
    Number{65004, Meaning::Declined},
    Number{70000, Meaning::SessionEnded},
    Number{70001, Meaning::UnknownClient},
    Number{70008, Meaning::Unused},
    Number{70018, Meaning::DeviceCodeUnknown},
    Number{70019, Meaning::DeviceCodeEnded},
    Number{70043, Meaning::SignInFrequency},
    Number{90002, Meaning::TenantUnknown},
    Number{90033, Meaning::Transient},
    Number{90038, Meaning::OtherCloud},
    Number{90055, Meaning::Transient},
    Number{90072, Meaning::AnotherAccount},
    Number{90094, Meaning::AdminConsent},
    Number{90095, Meaning::AdminConsent},
    Number{500021, Meaning::OutsideAccess},
    Number{500022, Meaning::OutsideAccess},
    Number{500133, Meaning::CredentialTime},
    Number{500212, Meaning::OutsideAccess},
    Number{500213, Meaning::OutsideAccess},
    Number{501481, Meaning::OwnFault},
    Number{530001, Meaning::ManagedDevice},
    Number{530002, Meaning::ManagedDevice},
    Number{530003, Meaning::ManagedDevice},
    Number{530021, Meaning::AppProtection},
    Number{530031, Meaning::Policy},
    Number{530032, Meaning::Policy},
    Number{530034, Meaning::Policy},
    Number{530035, Meaning::Policy},
    Number{650052, Meaning::NotSubscribed},
    Number{700011, Meaning::UnknownClient},
    Number{700016, Meaning::UnknownClient},
    Number{700025, Meaning::PublicClient},
    Number{700027, Meaning::CredentialWrong},
    Number{700082, Meaning::Unused},
    Number{7000112, Meaning::UnknownClient},
    Number{7000215, Meaning::CredentialWrong},
    Number{7000218, Meaning::PublicFlowsOff},
    Number{7000222, Meaning::CredentialExpired},
    Number{9002327, Meaning::RedirectMissing},
};

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
        {u"no_return"_s, Meaning::NoReturn},
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
    const auto number = std::find_if(numbers.cbegin(), numbers.cend(),
                                     [code](const Number &known) { return known.code == code; });
    const bool isNumberKnown = number != numbers.cend();
    if (isNumberKnown && code != vagueNumber)
        return number->meaning;
    // With a number, access_denied may be any "no"; without one it is the user's.
    const bool isAnyNo = code != 0 && word == "access_denied"_L1;
    if (const auto known = words().constFind(word); known != words().cend() && !isAnyNo)
        return *known;
    return isNumberKnown ? std::optional(number->meaning) : std::nullopt;
}

} // namespace pushkeeper::base
