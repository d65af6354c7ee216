// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/inspect.h"

#include <QTimeZone>

#include <cstdint>
#include <cstdlib>

namespace {

pushkeeper::pki::Inspector makeInspector()
{
    auto inspector = pushkeeper::pki::Inspector::create(
        {.at = QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc())});
    if (!inspector)
        std::abort();
    return std::move(*inspector);
}

} // namespace

/// Anything may be dropped: the judge must come to a verdict with a reason, whatever it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto inspector = makeInspector();
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto inspection = inspector.inspectContent(QStringLiteral("fuzz"), content, content.size());
    if (inspection.findings.isEmpty() ||
        verdictName(inspection.verdict) != verdictName(worst(inspection.findings)))
        std::abort();
    return 0;
}
