// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cli/surroundings.h"
#include "cli/walkanswers.h"
#include "renewal/walk.h"
#include "session/tenantsession.h"

#include <optional>

namespace pushkeeper::cli {

/// How far a walk came on the console.
struct WalkEnd
{
    int code = 0;
    renewal::RenewalState state;
    /// The option that would have given the missing answer.
    QString missing;
    /// Names of the locks that hold.
    QStringList locks;
};

/// Walks a set-up or renewal as far as the answers reach. What happens is told on `err`.
class WalkThrough
{
public:
    /// All of them must outlive it.
    WalkThrough(session::TenantSession &session, WalkAnswers answers, Surroundings &around);

    /// Blocks until the walk ends or stands still.
    base::Result<WalkEnd> run();

private:
    /// Nothing: the step is done. Otherwise the exit code with which the walk stands still.
    using Stand = std::optional<int>;

    renewal::Step next() const;
    base::Result<Stand> take(renewal::Step step);
    base::Result<Stand> assess();
    base::Result<> tellSilence();
    base::Result<Stand> assessed();
    base::Result<Stand> account();
    base::Result<Stand> request();
    base::Result<Stand> agree();
    base::Result<Stand> portal();
    base::Result<Stand> certificate();
    base::Result<Stand> review();
    base::Result<Stand> confirm();
    base::Result<Stand> devices();
    base::Result<QByteArray> certificateFile();

    Stand miss(const QString &option, const QString &what);
    Stand tellLocks(const renewal::ImportGate &gate);
    QString asked(const QString &question) const;
    void tell(const QString &line);

    session::TenantSession &m_session;
    const WalkAnswers m_answers;
    Surroundings &m_around;
    std::unique_ptr<renewal::Walk> m_walk;
    /// The file that was named is judged in this call.
    bool m_isFileTaken = false;
    WalkEnd m_end;
};

} // namespace pushkeeper::cli
