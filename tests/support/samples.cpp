// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/samples.h"

#include "support/samplekit.h"

namespace pushkeeper::support {

QList<Sample> makeSamples(const QDateTime &now)
{
    const SampleKit kit = makeKit(now);
    return formSamples(kit) + certificateSamples(kit) + requestSamples(kit) + otherSamples(kit);
}

} // namespace pushkeeper::support
