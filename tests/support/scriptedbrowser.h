// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/urlopener.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <mutex>
#include <thread>
#include <vector>

namespace pushkeeper::support {

/// What somebody does at the pages of a sign-in.
struct BrowserScript
{
    /// How the answer travels back to the program: as it asked for, or in an address whatever it asked for.
    enum class Back { AsAsked, Query };

    /// Typed where a page asks who it is; empty: what stands there already is right.
    QString user{};
    /// Typed where a page asks for the code of a device.
    QString userCode{};
    /// Agrees to the permissions, or declines.
    bool accepts = true;
    Back back = Back::AsAsked;
    /// How often the walk is begun anew if it ends in trouble.
    int tries = 1;
    /// Tells the program at once when it ends in trouble, or leaves it waiting, as people do.
    bool givesUp = true;
};

/// A browser with a script in place of a person: plain HTTP on a thread of its own, with redirects, cookies,
/// and pages that post themselves. It is not the practice admin's browser, which knows our own pages.
class ScriptedBrowser final : public base::UrlOpener
{
public:
    /// `giveUp` is cancelled when a walk ends in trouble, so that nobody waits for an answer that will not
    /// come.
    explicit ScriptedBrowser(BrowserScript script, base::CancelToken giveUp = {});
    /// Waits for the walks.
    ~ScriptedBrowser() override;

    /// Begins a walk, which ends at the program's own address (redirect_uri) or where a page asks for nothing
    /// more.
    bool open(const QUrl &url) override;

    /// Waits until every walk has ended.
    void finish();
    /// Why the last walk failed; empty if none did.
    QString trouble() const;
    /// How it came to the program's own address and what that answered, in order: "POST 200".
    QStringList arrivals() const;

private:
    void walk(const QUrl &url);

    const BrowserScript m_script;
    base::CancelToken m_giveUp;
    mutable std::mutex m_mutex;
    std::vector<std::thread> m_walks;
    QString m_trouble;
    QStringList m_arrivals;
};

} // namespace pushkeeper::support
