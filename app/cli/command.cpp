// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <CLI/App.hpp>

namespace pushkeeper::cli {

Command::Command(CLI::App &app, const std::string &name, const std::string &purpose)
    : m_declaration(app.add_subcommand(name, purpose))
{
}

bool Command::isCalled() const
{
    return m_declaration->parsed();
}

} // namespace pushkeeper::cli
