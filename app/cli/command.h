// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/surroundings.h"

#include <string>

namespace CLI {
class App;
}

namespace pushkeeper::cli {

/// One subcommand: declares its options when it is made and runs with what was parsed.
class Command
{
public:
    /// Adds the subcommand. The object must outlive the parsing.
    Command(CLI::App &app, const std::string &name, const std::string &purpose);
    Q_DISABLE_COPY_MOVE(Command)
    virtual ~Command() = default;

    /// True if the user called it.
    bool isCalled() const;
    /// Does the work and returns the exit code.
    virtual int run(Surroundings &around) const = 0;

protected:
    CLI::App &declaration() { return *m_declaration; }

private:
    CLI::App *m_declaration;
};

} // namespace pushkeeper::cli
