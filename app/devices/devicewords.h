// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/column.h"
#include "devices/facet.h"

#include <QString>

namespace pushkeeper::devices {

/// The heading of a column, in the language of the user.
QString columnTitle(Column column);
/// What a facet is called there.
QString facetTitle(Facet facet);
/// What a value of a facet is called there, in a few words; Apple's names of platforms are kept.
QString facetText(Facet facet, int value);
/// Where a device stands in its management, in the language of the user.
QString managementStateText(facts::ManagementState state);
/// What a verdict means for the device, and what to do next: one or two sentences in the language of the
/// user.
QString verdictSentence(CheckIn checkIn);

} // namespace pushkeeper::devices
