// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/signedin.h"

#include "base/printable.h"
#include "cli/text.h"

namespace pushkeeper::cli {

void tellSignIn(Console &console)
{
    console.err << Text::tr("Signing in …") << Qt::endl;
}

void tellSignedIn(Console &console, const QString &user, const base::TenantId &tenant)
{
    console.err << Text::tr("Signed in as %1 at tenant %2.").arg(base::printable(user), tenant.text())
                << Qt::endl;
}

void tellCode(Console &console, const session::SignInCode &code)
{
    console.err << Text::tr("Open this page in any browser and type the code %1:").arg(code.code) << '\n'
                << code.page.toString() << '\n'
                << Text::tr("Policies often block this way; then sign in with the browser of this computer.")
                << Qt::endl;
}

} // namespace pushkeeper::cli
