// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace httplib {
struct Response;
}

namespace pushkeeper::rehearsal {

/// Answers with `status` and `body` of the media type `type`, not to be stored by anybody.
void answer(httplib::Response &response, int status, const QByteArray &body, const char *type);

} // namespace pushkeeper::rehearsal
