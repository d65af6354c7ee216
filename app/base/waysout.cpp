// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/waysout.h"

#include "base/entrameaning.h"

#include <algorithm>
#include <array>

namespace pushkeeper::base {

namespace {

using Kind = ErrorKind;
using Meaning = EntraMeaning;

/// What a registration or a consent made by the package takes away. A policy, an account or a licence stays
/// what it is.
constexpr std::array mendedByPackage{
    Meaning::AdminConsent,  Meaning::Declined,       Meaning::NotAssigned,
    Meaning::UnknownClient, Meaning::PublicFlowsOff, Meaning::RedirectMissing,
    Meaning::PublicClient,  Meaning::BorrowedClient, Meaning::MayWrite,
};

/// About who somebody is and what they may.
constexpr std::array aboutAccess{Kind::SignInNeeded, Kind::ClaimsChallenge, Kind::WrongTenant,
                                 Kind::ConsentMissing, Kind::Denied};

constexpr std::array aboutKeychain{Kind::KeychainMissing, Kind::KeychainRefused, Kind::KeychainLocked};

template <class Values, class Value>
bool isAmong(const Values &values, Value value)
{
    return std::find(values.cbegin(), values.cend(), value) != values.cend();
}

} // namespace

WaysOut waysOut(const Error &error)
{
    const auto meaning = entraMeaning(error.entraCode, error.entraWord);
    return {.hasPackage =
                error.kind == Kind::ConsentMissing || (meaning && isAmong(mendedByPackage, *meaning)),
            // What Entra refused was a sign-in, whatever became of it.
            .isAssisted = meaning || isAmong(aboutAccess, error.kind),
            .isForThisRun = isAmong(aboutKeychain, error.kind)};
}

} // namespace pushkeeper::base
