// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/adminrequest.h"

#include <QString>
#include <QUrl>

namespace pushkeeper::reports {

/// A short mail, plain text in the language of the user, lines broken by \n.
struct ForwardText
{
    QString subject;
    QString body;

    bool operator==(const ForwardText &) const = default;
};

/// The mail with which the package goes to the Entra admin. The request is a checked one.
ForwardText forwardText(const AdminRequest &request);
/// The address that opens a mail program with this mail and no recipient; the package is attached by hand. A
/// body that makes it longer than Windows takes is left out, so offer "Copy" beside it. Source: RFC 6068
QUrl mailAddress(const ForwardText &text);

} // namespace pushkeeper::reports
