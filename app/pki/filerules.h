// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"
#include "pki/droppedfile.h"

namespace pushkeeper::pki {

/// What is to be said of a file as such: that it holds nothing to judge and why, or what stands in it beside
/// its certificate or request. A Stop among them means there is nothing to judge.
facts::Findings judgeFile(const DroppedFile &file);

} // namespace pushkeeper::pki
