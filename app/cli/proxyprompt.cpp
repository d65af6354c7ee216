// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/proxyprompt.h"

#include "cli/text.h"

#include <utility>

namespace pushkeeper::cli {

ProxyPrompt::ProxyPrompt(QTextStream &terminal, ReadLine readLine)
    : m_terminal(terminal)
    , m_readLine(std::move(readLine))
{
}

std::optional<base::ProxyUser> ProxyPrompt::ask(const base::ProxyQuestion &question,
                                                const base::CancelToken &token)
{
    if (!m_readLine)
        return {};
    if (question.wasRefused)
        m_terminal << Text::tr("The proxy did not accept that user name and password.") << '\n';
    m_terminal << Text::tr("The proxy %1 asks who you are before it lets this program through. It is your "
                           "company's proxy, not Microsoft.")
                      .arg(question.proxy)
               << '\n'
               << Text::tr("User name: ") << Qt::flush;
    const auto name = m_readLine(base::Typing::Shown, token);
    if (!name || name->isEmpty())
        return {};
    m_terminal << Text::tr("Password (not shown): ") << Qt::flush;
    const auto password = m_readLine(base::Typing::Hidden, token);
    if (!password)
        return {};
    return base::ProxyUser{.name = *name, .password = *password};
}

} // namespace pushkeeper::cli
