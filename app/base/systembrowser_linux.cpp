// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/systembrowser.h"

#include <QProcess>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

bool openInSystemBrowser(const QUrl &url)
{
    return QProcess::startDetached(u"xdg-open"_s, {url.toString(QUrl::FullyEncoded)});
}

} // namespace pushkeeper::base
