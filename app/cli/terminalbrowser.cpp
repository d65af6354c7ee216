// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/terminalbrowser.h"

#include "base/systembrowser.h"
#include "cli/text.h"

namespace pushkeeper::cli {

bool TerminalBrowser::open(const QUrl &url)
{
    m_terminal << Text::tr("If no browser opens, open this page yourself:") << '\n'
               << url.toString(QUrl::FullyEncoded) << Qt::endl;
    return base::openInSystemBrowser(url);
}

} // namespace pushkeeper::cli
