// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/httpanswer.h"

#include <httplib.h>

namespace pushkeeper::rehearsal {

void answer(httplib::Response &response, int status, const QByteArray &body, const char *type)
{
    response.status = status;
    response.set_header("Cache-Control", "no-store");
    // A provider of known size, since set_content compresses with brotli, which takes a hundred times longer.
    response.set_content_provider(static_cast<std::size_t>(body.size()), type,
                                  [body](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                      return sink.write(body.constData() + offset, length);
                                  });
}

} // namespace pushkeeper::rehearsal
